"""The document stage: bytes → a `Document`, always in the shape of OpenAPI 3.1."""
