"""Swagger 2.0, converted to OpenAPI 3."""
