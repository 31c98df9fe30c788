"""Names in Python for all that a document names."""
