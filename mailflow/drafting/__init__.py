"""What we say. Pure, given the template texts."""
