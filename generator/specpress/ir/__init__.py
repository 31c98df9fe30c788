"""The intermediate representation: what an API offers, free of OpenAPI and of Python."""
