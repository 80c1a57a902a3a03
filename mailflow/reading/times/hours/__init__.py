"""Lexemes → clock times, stretches of them, and their zones: `expressions` is the door."""
