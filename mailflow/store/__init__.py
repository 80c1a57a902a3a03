"""What we remember. Alone knows Peewee; rows never leave it."""

# Before anything below imports Peewee, which would look for drivers nobody asked for.
from mailflow.store import drivers as drivers
