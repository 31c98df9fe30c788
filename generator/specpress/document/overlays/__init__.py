"""The Overlay Specification: read, targeted, applied."""
