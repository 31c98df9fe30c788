"""Which generated package an app is made with."""

from __future__ import annotations

from typing import Any, Final

_RUNTIME: Final = ".server._runtime.routes"
_INNER: Final = ("app", "original_router")


def package_of(app: Any) -> str:
    """The package whose operations are routes of an app, also of one that is mounted."""
    found: set[str] = set()
    waiting: list[Any] = [app]
    while waiting:
        for route in getattr(waiting.pop(), "routes", None) or ():
            module = type(route).__module__
            if module.endswith(_RUNTIME):
                found.add(module.removesuffix(_RUNTIME))
            # of what is mounted, and of a router that newer versions of FastAPI include
            waiting += [getattr(route, name, None) for name in _INNER]
    if len(found) != 1:
        several = f" ({', '.join(sorted(found))})" if found else ""
        raise ValueError(
            f"say whose document the app serves{several}: give the name of its "
            'package, as "library_api"'
        )
    return found.pop()
