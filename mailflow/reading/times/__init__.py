"""The times a reply offers or refuses: `slots.find` is the door. Pure."""
