"""Talking with the owner. Pure."""
