"""A Baserow database as a document: its tables and fields as OpenAPI 3.1."""
