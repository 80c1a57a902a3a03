"""What is said of a time by the others beside it: in its place, except it, like it."""
