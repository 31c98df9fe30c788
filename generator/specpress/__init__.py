"""Typed Python from OpenAPI documents: models, an httpx client, FastAPI server stubs."""

from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__
from .diff import diff as diff

if TYPE_CHECKING:
    from .diff.model import Change as Change
    from .diff.model import Comparison as Comparison
    from .errors import Problem as Problem
    from .errors import SpecpressError as SpecpressError
    from .pipeline.generate import Generated as Generated
    from .pipeline.generate import generate as generate

_EXPORTS = {
    "Change": "diff.model",
    "Comparison": "diff.model",
    "Generated": "pipeline.generate",
    "Problem": "errors",
    "SpecpressError": "errors",
    "generate": "pipeline.generate",
}


def __getattr__(name: str) -> Any:
    # looked up when first used: the command line must start in milliseconds
    if name in _EXPORTS:
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_EXPORTS[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
