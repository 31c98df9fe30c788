"""A package's modules to texts."""

from .render import render

__all__ = ["render"]
