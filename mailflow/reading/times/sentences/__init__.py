"""Lexemes → sentences of nodes → proposals, each a date with its time, and what puts them right.

`speech` makes sentences and `proposals` finds who belongs to whom; between them stand what mends a
sentence before it is told: mended, subjects, ordered, supposed, restated, anchored, windows,
concluded, twice.
"""
