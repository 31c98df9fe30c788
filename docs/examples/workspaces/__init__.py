"""A part of Baserow's API, served from a database of our own."""
