"""Small helpers that know nothing of OpenAPI."""
