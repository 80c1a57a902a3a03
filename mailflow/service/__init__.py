"""Doing. The daemon; the only threads."""
