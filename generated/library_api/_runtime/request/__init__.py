"""From the arguments of a method to an HTTP request."""
