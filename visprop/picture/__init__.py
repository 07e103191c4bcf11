"""What is to be seen: from a moment and a look to a frame of plain numbers and strings. No Qt here."""
