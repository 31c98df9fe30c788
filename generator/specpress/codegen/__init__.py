"""How an API is spelt in Python: names, types, annotations, modules and their layout."""

from .build import press
from .package import Package

__all__ = ["Package", "press"]
