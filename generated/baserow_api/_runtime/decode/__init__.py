"""From the bytes of a response to typed values."""
