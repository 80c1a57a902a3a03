"""People from elsewhere: address books, and the owner's own mailbox. Pure."""
