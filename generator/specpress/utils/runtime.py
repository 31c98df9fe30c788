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
from typing import TYPE_CHECKING

_HERE = Path(__file__).resolve()
_NAME = "specpress_runtime"

if TYPE_CHECKING:
    from runtime import formats as formats
    from runtime import media_types as media_types
    from runtime import name_templates as name_templates


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


if not TYPE_CHECKING:
    _load()
    formats = import_module(f"{_NAME}.formats")
    media_types = import_module(f"{_NAME}.media_types")
    name_templates = import_module(f"{_NAME}.name_templates")
