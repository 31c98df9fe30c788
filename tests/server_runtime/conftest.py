"""The fixture that specpress offers to its users."""

from specpress.testing.plugin import round_trip

__all__ = ["round_trip"]
