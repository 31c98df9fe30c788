"""What the README of a package shows: calls that work, with values that are valid."""
