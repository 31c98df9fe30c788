"""From an HTTP request to the arguments of a method."""
