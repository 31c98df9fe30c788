"""What `[tool.specpress]` of a project says: read, checked, explained."""
