"""What a contact's story is. Pure: knows interviews, nothing of wires, clocks or rows."""
