"""The document that FastAPI shows is that of the source: nothing is lost."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

import pytest

from specpress.config import load as config
from specpress.pipeline.job import configured_job
from specpress.pipeline.source import read_raw
from tests.shared import ROOT

sys.path.insert(0, str(ROOT / "generated"))

METHODS = {"get", "put", "post", "delete", "head", "patch", "options", "trace", "query"}


def source_of(api: str) -> Any:
    """The document as it is after the overlay, repaired."""
    job = configured_job(config.load(ROOT).apis[api], ROOT)
    return read_raw(job.source).raw


@pytest.mark.parametrize(("api", "operations"), [("library", 28), ("baserow", 335)])
def test_no_operation_parameter_or_requirement_is_lost(
    api: str, operations: int
) -> None:
    source = source_of(api)
    derived = import_module(f"{api}_api.server").create_app().openapi()
    lost: list[str] = []
    counts = {"operations": 0, "parameters": 0, "requirements": 0}
    for template, item in source["paths"].items():
        shared = item.get("parameters", [])
        for method in METHODS & item.keys():
            operation = item[method]
            found = derived["paths"].get(template, {}).get(method, {})
            counts["operations"] += 1
            if not found:
                lost.append(f"{method} {template}")
                continue
            declared = wanted(source, [*shared, *operation.get("parameters", [])])
            kept = {(p["in"], p["name"]) for p in found.get("parameters", [])}
            counts["parameters"] += len(declared)
            lost += [f"{method} {template}: {each}" for each in declared - kept]
            security = operation.get("security", source.get("security", []))
            counts["requirements"] += len(security)
            if normal(security) != normal(found.get("security", [])):
                lost.append(f"{method} {template}: {security}")
            if ("requestBody" in operation) != ("requestBody" in found):
                lost.append(f"{method} {template}: its body")
            missing = operation["responses"].keys() - found["responses"].keys()
            lost += [f"{method} {template}: answer {each}" for each in missing]
    print(api, counts, f"{len(lost)} lost")
    assert counts["operations"] == operations
    assert lost == []
    schemes = source["components"].get("securitySchemes", {})
    assert schemes.keys() == derived["components"].get("securitySchemes", {}).keys()


def wanted(source: Any, parameters: list[Any]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for parameter in parameters:
        declared = parameter
        while "$ref" in declared:
            name = declared["$ref"].rpartition("/")[2]
            declared = source["components"]["parameters"][name]
        # OpenAPI ignores these three headers (3.1, section 4.8.12.1)
        if declared["name"].lower() not in {"accept", "content-type", "authorization"}:
            found.add((declared["in"], declared["name"]))
    return found


def normal(security: list[Any]) -> list[Any]:
    return sorted(security, key=json.dumps) if security != [{}] else []
