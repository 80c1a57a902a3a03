"""What we remember. Alone knows Peewee; rows never leave it."""
