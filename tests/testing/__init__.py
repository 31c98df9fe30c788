"""Tests of what specpress offers for the tests of its users."""
