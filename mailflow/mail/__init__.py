"""What a mail says. Pure: knows the RFCs, nothing of interviews, servers or clocks."""
