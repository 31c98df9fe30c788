"""The page about what becomes of each field, made from the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from .fields import VERSIONS, Field

_HEAD = """\
# Conformance

Written by `pytest tests/conformance --update` from `tests/conformance/fields.txt`; the tests
fail where it is not true.

Each field of each object of OpenAPI 2.0, 3.0, 3.1 and 3.2 is one of three:

- **honoured**: it decides what is generated. The tests generate with it and without it, and
  the packages differ; a test of its own, where one is named, says how.
- **carried**: it is for readers. It stays in the document, which `bundle` writes and which the
  server shows at `/openapi.json`, and changes nothing else.
- **reported**: nothing acts on it. `specpress inspect` and `specpress generate` say that a
  document uses it, as a problem of the kind that is named ([problems.md](problems.md)).

Extensions (`x-…`) are carried. Those that give names and describe the values of enums, such as
`x-enum-varnames`, are honoured ([names-and-marks.md](names-and-marks.md)),
`x-ms-long-running-operation` says what starts a job, and those that are meant
for another language are named by the remark `foreign-extension`. A field that no version has, or that belongs to
another version and is not understood in this one, is reported as `unknown-field`. A field of
a later version is honoured in earlier ones, too: `webhooks` in a document of 3.0.

| | 2.0 | 3.0 | 3.1 | 3.2 |
|---|---|---|---|---|
"""

_TITLES = {
    "document": "OpenAPI Object (2.0: Swagger Object)",
    "external documentation": "External Documentation Object",
    "schema": "Schema Object (also 2.0: Items Object)",
    "flows": "OAuth Flows Object",
    "flow": "OAuth Flow Object",
    "xml": "XML Object",
}


def page(fields: Sequence[Field]) -> str:
    """The page, in Markdown."""
    return _HEAD + "".join(_lines(fields))


def _lines(fields: Sequence[Field]) -> Iterator[str]:
    for treatment in ("honoured", "carried", "reported"):
        counts = (
            sum(
                each.treatment == treatment and version in each.versions
                for each in fields
            )
            for version in VERSIONS
        )
        yield f"| {treatment} | {' | '.join(map(str, counts))} |\n"
    for kind, group in groupby(fields, key=lambda each: each.kind):
        title = _TITLES.get(kind, f"{kind.title()} Object")
        yield f"\n## {title}\n\n| field | versions | | by |\n|---|---|---|---|\n"
        for each in group:
            versions = ", ".join(each.versions)
            yield f"| `{each.name}` | {versions} | {each.treatment} | {_proof(each)} |\n"


def _proof(each: Field) -> str:
    if each.treatment == "reported":
        return f"`{each.proof}`"
    if each.proof.startswith("golden:"):
        name = each.proof.removeprefix("golden:")
        return f"[{name}](../tests/golden/{name}/openapi.yaml)"
    if "::" in each.proof:
        file, name = each.proof.split("::")
        return f"[{name}](../tests/{file})"
    return ""
