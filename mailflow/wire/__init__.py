"""The network. Alone knows IMAPClient and smtplib."""
