"""`$ref`: resolved, and bundled into one document."""
