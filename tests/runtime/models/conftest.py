from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from .packages import write_package

MakePackage: TypeAlias = Callable[..., Any]

_numbers = count()


@pytest.fixture(scope="session")
def make_package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MakePackage]:
    """Write and import packages; each is another one to Python."""
    folder = tmp_path_factory.mktemp("packages")
    sys.path.insert(0, str(folder))

    def make(
        models: Mapping[str, str], inputs: Mapping[str, str] | None = None
    ) -> Package:
        name = f"made_{next(_numbers)}"
        write_package(folder / name, models, inputs)
        return Package(name, folder / name)

    yield make
    sys.path.remove(str(folder))
    for module in [module for module in sys.modules if module.startswith("made_")]:
        del sys.modules[module]


class Package:
    """A package that was written, and what tests use of it."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder

    def module(self, name: str) -> Any:
        return import_module(f"{self.name}.{name}")

    @property
    def models(self) -> Any:
        return self.module("models")

    @property
    def inputs(self) -> Any:
        return self.module("inputs")

    def decode(self, expression: str, data: bytes | str) -> Any:
        raw = data.encode() if isinstance(data, str) else data
        return (
            self.module("_runtime.decode.decoder")
            .decoder(self.name, expression)
            .decode(raw)
        )
