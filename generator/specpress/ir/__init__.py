"""What an API offers, free of OpenAPI's syntax and of Python's."""

from .build import build
from .model import Api

__all__ = ["Api", "build"]
