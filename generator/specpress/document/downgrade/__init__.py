"""A document in the shape of 3.1 or 3.2 as one of an older version."""
