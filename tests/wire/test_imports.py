"""The ways in which people import a package: its modules as attributes, and with a star."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .generated import client, operation, package

BODY = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
SCHEMAS = {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}


def test_modules_are_attributes_before_they_are_imported(tmp_path: Path) -> None:
    module = package(tmp_path, operation(BODY, BODY, schemas=SCHEMAS))
    code = (
        f"import {module.__name__} as api\n"
        "print(api.models.Thing.__name__, api.inputs.Thing.__name__)\n"
        "print(api.auth.__name__, api.client.Client.__name__)\n"
        "print(api.server.create_app.__name__)\n"
        "try: api.modls\n"
        "except AttributeError as error: print(error)\n"
        "print(hasattr(api, '__wrapped__'), hasattr(api.models, 'thing_'))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stderr == ""
    name = module.__name__
    assert ran.stdout.splitlines() == [
        "Thing Thing",
        f"{name}.auth Client",
        "create_app",
        f"module '{name}' has no attribute 'modls'",
        "False False",
    ]


def test_a_star_imports_what_is_public(tmp_path: Path) -> None:
    module = package(tmp_path, operation(BODY, BODY, schemas=SCHEMAS))
    for part, wanted in (
        ("models", {"Thing"}),
        ("inputs", {"Thing"}),
        ("server", {"DefaultService", "HTTPError", "Services", "create_app", "Reply"}),
    ):
        names: dict[str, Any] = {}
        exec(f"from {module.__name__}.{part} import *", names)
        assert wanted <= set(names)
        assert not {"TYPE_CHECKING", "lazy_names"} & set(names)


def test_a_module_that_lacks_a_library_says_so(tmp_path: Path) -> None:
    """What a module of the package cannot import is no missing attribute."""
    module = package(tmp_path, operation(BODY, BODY, schemas=SCHEMAS))
    assert module.__file__
    broken = Path(module.__file__).with_name("own.py")
    broken.write_text("import library_that_is_not_there\n")
    with pytest.raises(ModuleNotFoundError, match="library_that_is_not_there"):
        _ = module.own


def test_a_parameter_that_is_the_name_of_a_file(tmp_path: Path) -> None:
    text = {"type": "string", "format": "local-file"}
    many = {"type": "array", "items": text}
    parameters = [
        {"name": "q", "in": "query", "schema": text},
        {"name": "a", "in": "query", "schema": many},
    ]
    module = package(tmp_path, operation(parameters=parameters))
    api, sent = client(module)
    api.default.x(q=Path("b.txt"), a=["x", Path("y")])
    assert sent[-1].url.query == b"q=b.txt&a=x&a=y"
