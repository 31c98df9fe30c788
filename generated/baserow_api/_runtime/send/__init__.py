"""Sending a request, and all that may come back."""
