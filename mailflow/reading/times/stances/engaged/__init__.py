"""What else is on at a time, which is then off, or only told of."""
