"""The committed packages are what their documents give."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import pkgutil
import sys
from operator import attrgetter
from typing import Any

import pytest

from specpress.config import load as config
from specpress.pipeline.generate import plan_package
from specpress.pipeline.job import configured_job
from tests.shared import ROOT

sys.path.insert(0, str(ROOT / "generated"))

PACKAGES = ["baserow_api", "library_api"]


@pytest.mark.parametrize("name", ["baserow", "library"])
def test_generating_again_changes_nothing(name: str) -> None:
    api = config.load(ROOT).apis[name]
    plan = plan_package(configured_job(api, ROOT)).plan
    assert plan.is_empty, sorted(plan.written)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_imports(package: str) -> None:
    root = importlib.import_module(package)
    for module in pkgutil.walk_packages(root.__path__, f"{package}."):
        importlib.import_module(module.name)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_name_of_the_indices_is_there(package: str) -> None:
    for part in ("models", "inputs"):
        module = importlib.import_module(f"{package}.{part}")
        for name in dir(module):
            assert getattr(module, name) is not None


@pytest.mark.parametrize("package", PACKAGES)
def test_every_operation_is_a_method_of_both_clients(package: str) -> None:
    manifest: dict[str, Any] = json.loads(
        (ROOT / "generated" / package / "specpress.json").read_text()
    )
    module = importlib.import_module(package)
    sync, asynchronous = module.Client("https://x"), module.AsyncClient("https://x")
    for operation in manifest["operations"]:
        method = attrgetter(operation["python"])(sync)
        expected = {p["python"] for p in operation["parameters"]}
        if "body" in operation:
            expected.add(operation["body"])
        actual = set(inspect.signature(method).parameters)
        # the choice between the media types of a body is no part of the operation
        assert expected | {"options"} == actual - {"content_type"}
        later = attrgetter(operation["python"])(asynchronous)
        returned = inspect.signature(method).return_annotation
        streams = str(returned).startswith(("Iterator", "Generator"))
        # of a deprecated method, before Python 3.12, only asyncio knows it
        is_async = inspect.iscoroutinefunction(later) or asyncio.iscoroutinefunction(
            later
        )
        assert is_async is not streams, operation["id"]
    sync.close()


def test_all_operations_of_baserow_are_there() -> None:
    document = json.loads((ROOT / "specs/baserow/schema.json").read_text())
    methods = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}
    declared = {
        (method.upper(), path)
        for path, item in document["paths"].items()
        for method in item
        if method in methods
    }
    manifest = json.loads((ROOT / "generated/baserow_api/specpress.json").read_text())
    made = {(op["method"], op["path"]) for op in manifest["operations"]}
    assert len(declared) == 335
    assert made == declared
