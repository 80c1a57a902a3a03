"""mailflow runs a person's informational interviews from the mailbox they already have."""

__version__ = "0.1.0"
