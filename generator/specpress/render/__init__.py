"""A package's modules to texts."""

from .overriding import idle, refuse_missing
from .render import render, render_modules

__all__ = ["idle", "refuse_missing", "render", "render_modules"]
