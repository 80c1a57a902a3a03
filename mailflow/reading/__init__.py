"""What a mail means to a request. Pure."""
