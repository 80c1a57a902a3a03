"""Text → tokens → lexemes: the known words of four languages, and where lines end."""
