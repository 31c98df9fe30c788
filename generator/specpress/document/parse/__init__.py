"""JSON and YAML text, parsed within limits."""
