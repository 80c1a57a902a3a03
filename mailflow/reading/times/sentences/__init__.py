"""Lexemes → sentences of nodes → proposals, each a date with its time, and what puts them right.

`speech` makes sentences and `proposals` finds who belongs to whom; between them stands what puts a
sentence right before it is told, in the order of the table in `passes`.
"""
