"""The modules of the client: groups, methods, credentials."""
