"""Credentials: placed, obtained, renewed."""
