"""Schemas as types of the representation."""
