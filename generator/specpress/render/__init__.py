"""A package's modules to texts."""

from .overriding import idle, refuse_missing
from .render import render

__all__ = ["idle", "refuse_missing", "render"]
