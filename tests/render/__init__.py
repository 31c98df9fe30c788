"""Tests of how templates become text."""
