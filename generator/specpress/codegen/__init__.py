"""How an API is spelt in Python: names, types, annotations, modules and their layout."""

from .build import build_package
from .package import Package

__all__ = ["Package", "build_package"]
