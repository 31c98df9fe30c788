"""A package's modules to texts."""

from .render import render, render_modules
from .user_templates import idle, refuse_missing

__all__ = ["idle", "refuse_missing", "render", "render_modules"]
