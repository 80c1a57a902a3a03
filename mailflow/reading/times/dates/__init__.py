"""Lexemes → `Day`, and `Day` → dates counted from the day of writing: `expressions` is the door."""
