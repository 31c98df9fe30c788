"""What is installed to work on specpress: the pinned versions, and the lowest ones."""
