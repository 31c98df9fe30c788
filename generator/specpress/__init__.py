"""Typed Python from OpenAPI documents: models, an httpx client, FastAPI server stubs."""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from .changes.compare import diff as diff
    from .changes.model import Change as Change
    from .changes.model import Comparison as Comparison
    from .pipeline import Generated as Generated
    from .pipeline import generate as generate
    from .problems import Problem as Problem
    from .problems import SpecpressError as SpecpressError

_EXPORTS = {
    "Change": "changes.model",
    "Comparison": "changes.model",
    "Generated": "pipeline",
    "Problem": "problems",
    "SpecpressError": "problems",
    "diff": "changes.compare",
    "generate": "pipeline",
}


def __getattr__(name: str) -> Any:
    # looked up when first used: the command line must start in milliseconds
    if name in _EXPORTS:
        from importlib import import_module

        return getattr(import_module(f".{_EXPORTS[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
