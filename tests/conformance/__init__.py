"""Every field of the specifications: what becomes of it, and that this is true."""
