"""Types nested in others, whose whole names are longer than a name may be."""

from __future__ import annotations

from typing import Any

from specpress.codegen.names.naming import name_everything
from tests.ir.apis import api, content

LONG = "averyLongNameOfAPropertyIndeed"

CLASS = "AveryLongNameOfAPropertyIndeed"


def nested(*path: str) -> dict[str, Any]:
    """An object in an object for each name; the innermost has an integer."""
    schema: dict[str, Any] = {"type": "integer"}
    for name in reversed(path):
        schema = {"type": "object", "properties": {name: schema}}
    return schema


def classes(*schemas: dict[str, Any]) -> list[str]:
    answers = {str(200 + at): content(each) for at, each in enumerate(schemas)}
    read = {"operationId": "readAll", "responses": answers}
    names = name_everything(api(paths={"/": {"get": read}}))
    return sorted(names.classes.values())


def test_the_middle_is_left_out_not_the_end() -> None:
    found = classes(nested(LONG, LONG, LONG, "limits", "x"))
    assert f"ReadAll{CLASS}{CLASS}Limits" in found
    assert all(len(name) <= 80 for name in found)


def test_what_two_would_be_called_neither_is() -> None:
    """Left without their middles they are alike: each keeps its whole name, cut."""
    both = nested(*[LONG] * 4, "end", "x")
    both["properties"][f"b{LONG}"] = both["properties"][LONG]
    ends = [name for name in classes(both) if name.endswith("End")]
    assert ends == []


def test_what_is_short_enough_stays_whole() -> None:
    assert "ReadAllResponseLimits" in classes(nested("limits", "x"))
