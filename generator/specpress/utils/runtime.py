"""The modules of the templates' runtime that the generator shares with what it writes.

They say what a format or a media type is: the same for the generator, the client, the
server and the mock. The runtime is a package of its own, so it is loaded as one from the
folder of the templates.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

_HERE = Path(__file__).resolve()
_NAME = "specpress_runtime"
_PACKAGE = "specpress_runtime_of_a_package"
_SHARED = {
    "formats": "formats", "job_states": "job_states", "media_types": "media_types",
    "name_templates": "name_templates", "parts": "decode.parts",
    "row_filters": "rows.filters", "row_names": "rows.names",
}  # fmt: skip

if TYPE_CHECKING:
    from typing import Any

    from runtime.decode import parts as _parts
    from runtime.rows import filters as _row_filters
    from runtime.rows import names as _row_names

    from runtime import formats as formats
    from runtime import job_states as job_states
    from runtime import media_types as media_types
    from runtime import name_templates as name_templates

    parts, row_filters, row_names = _parts, _row_filters, _row_names

    class _Mock:
        meanings: Any
        samples: Any
        vocabulary: Any

    mock: _Mock


def template_folder() -> Path:
    """The folder of specpress's own templates: in the wheel, or at a checkout's top."""
    packaged = _HERE.parents[1] / "templates"
    return packaged if packaged.is_dir() else _HERE.parents[3] / "templates"


def _load() -> None:
    folder = template_folder() / "runtime"
    spec = spec_from_file_location(
        _NAME, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"there is no runtime in {folder}")
    module = sys.modules[_NAME] = module_from_spec(spec)
    spec.loader.exec_module(module)


class _LazyMock:
    """The modules of the mock that make texts and numbers, loaded when they are asked for.

    They stand in the runtime of a server, and import that of a client from where a package
    has it: a package of that shape is put together of both.
    """

    def __getattr__(self, name: str) -> object:
        if _PACKAGE not in sys.modules:
            _assemble()
        return import_module(f"{_PACKAGE}.server._runtime.mock.{name}")


def _assemble() -> None:
    folder = str(template_folder() / "server_runtime")
    places = {"": [], ".server": [], ".server._runtime": [folder]}
    for name, path in places.items():
        module = sys.modules[f"{_PACKAGE}{name}"] = ModuleType(f"{_PACKAGE}{name}")
        module.__path__ = path
    for name in ("", ".formats", ".record"):
        loaded = import_module(f"{_NAME}{name}")
        sys.modules[f"{_PACKAGE}._runtime{name}"] = loaded


if not TYPE_CHECKING:
    mock = _LazyMock()
    _load()

    def __getattr__(name: str) -> ModuleType:
        """A module of the runtime, loaded when it is first asked for: formats need
        pydantic, which takes longer to import than all the others do.
        """
        if name not in _SHARED:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f"{_NAME}.{_SHARED[name]}")
