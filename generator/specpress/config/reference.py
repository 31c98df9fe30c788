"""The reference of the configuration, generated from the classes that validate it.

`python -m specpress.config.reference FOLDER` writes both of its forms there.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from specpress.codegen.options import (
    JobOverride,
    LoginOperations,
    PaginationOverride,
    Renames,
    TypeOverrides,
    WebhookOptions,
)
from specpress.ir.options import Globs
from specpress.project.options import ProjectOptions

from .diff_settings import Accepted, DiffSettings, Grace, Override
from .settings import ApiConfig

PAGE = "configuration.md"
SCHEMA = "specpress.schema.json"

_HEAD = """\
# Configuration

An API is a table `[tool.specpress.apis.NAME]` in `pyproject.toml`, or `[apis.NAME]` in
`specpress.toml`; the nearest of them upwards of the working directory holds. There may be
several. Paths are relative to the file's folder. An unknown key is an error that names the
nearest right one.

```toml
[tool.specpress.apis.baserow]
source = "https://api.baserow.io/api/schema.json"
exclude.tags = ["Admin*"]
rename.operations.list_database_table_rows = "list_rows"
types.formats.decimal = "acme.money:Amount"
```

Several APIs may have one `document`, such as the server of an API here and a client of some
of its tags there, as long as they agree on where `pull` takes it from.

`required_version = ">=0.1,<0.2"` beside the table `apis` says which versions of specpress
the project allows: another one is refused, and one that is allowed is no disagreement for
`specpress check` where an older one generated the package, as with `--allow-upgrade`.

`specpress vendor` writes tables `vendored."FOLDER"` into the configuration of the project
that it copies a package to: `specpress check` there says whether the copy was edited.

In `headers`, `${NAME}` is the value of an environment variable; it is never stored, and a
variable that is not set is an error. `$${NAME}` stands for itself.

In an editor, the JSON Schema of `specpress.toml` completes and checks keys:
[`specpress.schema.json`](specpress.schema.json), which `specpress init --schema` prints.
Editors with Taplo take it from a comment, `#:schema PATH`, in the first line.
"""
_TABLES: dict[str, tuple[type, str]] = {
    "include` and `exclude": (
        Globs,
        "An operation matches if one of the globs does. `*` also matches a slash; an "
        "operation without an id is called by its method and path, `GET /rows`, in every setting.",
    ),
    "rename": (
        Renames,
        "Tables of names in the document to names in Python; a name that is taken or "
        "is not one of Python's is an error.",
    ),
    "types": (
        TypeOverrides,
        "Types that pydantic can read, imported by the generated package.",
    ),
    "pagination": (
        PaginationOverride,
        "A table for each operationId or glob, for operations whose `iter_` method is "
        'missing or wrong: `pagination.list_rows = { style = "none" }`. What names no '
        "property or parameter of the operation is reported.",
    ),
    "login": (
        LoginOperations,
        "The client logs in by itself, and renews its token. A property that the answer "
        "does not declare is reported, and looked for all the same.",
    ),
    "jobs": (
        JobOverride,
        "A table for each operation that reports on jobs: `jobs.get_job = { progress = "
        '"progress_percentage" }`. What names no operation, or no property of its answer, '
        "is reported.",
    ),
    "webhooks": (
        WebhookOptions,
        "What signs the webhooks of a document ([webhooks.md](webhooks.md)).",
    ),
    "project": (
        ProjectOptions,
        "The metadata of the project around a package ([publishing.md](publishing.md)). An "
        "empty table takes all of them from the document.",
    ),
}
_DIFF: dict[str, tuple[type, str]] = {
    "diff": (
        DiffSettings,
        "The table `[tool.specpress.diff]`, in specpress.toml `[diff]`: how `specpress "
        "diff` compares two documents. [Its rules](diff-rules.md) are on a page of "
        "their own.",
    ),
    "diff.overrides": (
        Override,
        "Tables `[[tool.specpress.diff.overrides]]`; what is left out matches everything.",
    ),
    "diff.grace": (
        Grace,
        "How many days away the `x-sunset` of what is newly deprecated has to be; a "
        "deprecation without one is breaking where there is such a period.",
    ),
    "accepted` in the file of accepted changes": (
        Accepted,
        "Tables `[[accepted]]` in the file that `diff.accepted` or `--accepted` names. A "
        "change that one of them matches is listed as accepted and fails nothing.",
    ),
}
_TAIL = """\

## Templates

A file in the folder `templates` replaces the built-in template of the same path
(`client/group.py.jinja`), or the file of the same name in `runtime/`, `server_runtime/` or
`webhook_runtime/`; other templates and modules there are for these to import. What replaces
nothing and is imported by nothing is reported, and not written. With `format = "black"`,
black runs over what they make.

`specpress templates export client/group.py.jinja` copies a built-in one into `templates/`;
`specpress templates list` shows all. A module that is no Python afterwards is refused, with
its line.

A template may extend the one that it replaces, which is in the folder `specpress`: it then
holds only what differs. A `client/group.py.jinja` that gives each group a method `title`:

```jinja
{% extends "specpress/client/group.py.jinja" %}

{% block group %}
{{ super() }}
    def title(self) -> str:
        return {{ module.title | string }}
{% endblock %}
```

By its own name it would extend itself, which is refused. The blocks:

| template | blocks |
|---|---|
| `__init__.py.jinja` | `head` |
| `README.md.jinja` | `head`, `usage`, `notes`, `webhooks`, `groups` |
| `reference.md.jinja` | `head`, `groups` |
| `auth.py.jinja` | `head`, `credentials` |
| `client/__init__.py.jinja` | `head`, `clients` |
| `header.py.jinja` | `head` |
| `client/group.py.jinja` | `head`, `declarations`, `group`, `group_with_response`, `async_group`, `async_group_with_response` |
| `client/jobs.py.jinja` | `head`, `group`, `async_group` |
| `inputs/__init__.py.jinja`, `models/__init__.py.jinja` | `head` |
| `server/__init__.py.jinja` | `head`, `services`, `app` |
| `server/_errors.py.jinja` | `head`, `error` |
| `server/group.py.jinja` | `head`, `service` |
| `types/class.py.jinja` | `head`, `fields` |
| `types/constants.py.jinja` | none |
| `types/module.py.jinja` | `head`, `definitions` |
| `webhooks/__init__.py.jinja` | `head` |
| `webhooks/events.py.jinja` | `head`, `webhooks`, `functions` |
| `webhooks/receiver.py.jinja` | `head`, `receiver`, `router` |
| `webhooks/sender.py.jinja` | `head`, `sender`, `async_sender` |
"""


def page() -> str:
    """The page of documentation."""
    parts = [_HEAD, "\n## Keys of an API\n\n", *_rows(ApiConfig)]
    for name, (model, text) in _TABLES.items():
        parts += [f"\n## Keys of `{name}`\n\n", f"{text}\n\n", *_rows(model)]
    parts.append(_TAIL)
    for name, (model, text) in _DIFF.items():
        title = name if "`" in name else f"{name}`"
        parts += [f"\n## Keys of `{title}\n\n", f"{text}\n\n", *_rows(model)]
    return "".join(parts)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of specpress.toml, and of `[tool.specpress]`."""
    api = ApiConfig.model_json_schema(ref_template="#/$defs/{model}")
    diff = DiffSettings.model_json_schema(ref_template="#/$defs/{model}")
    definitions: dict[str, Any] = {**api.pop("$defs"), **diff.pop("$defs")}
    del api["properties"]["name"]  # the table's own name
    api["required"] = [key for key in api.get("required", []) if key != "name"]
    if not api["required"]:
        del api["required"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of specpress",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "apis": {
                "type": "object",
                "propertyNames": {"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$"},
                "additionalProperties": {"$ref": "#/$defs/ApiConfig"},
            },
            "diff": {"$ref": "#/$defs/DiffSettings"},
            "required_version": {"type": "string"},
            "vendored": {
                "type": "object",
                "additionalProperties": {
                    "type": "object",
                    "required": ["api"],
                    "properties": {"api": {"type": "string"}},
                },
            },
        },
        "$defs": {"ApiConfig": api, "DiffSettings": diff, **definitions},
    }


def write(folder: Path) -> None:
    """Write both forms into a folder."""
    (folder / PAGE).write_text(page(), encoding="utf-8")
    text = json.dumps(schema(), indent=2, sort_keys=True) + "\n"
    (folder / SCHEMA).write_text(text, encoding="utf-8")


def _rows(table: type) -> Iterator[str]:
    yield "| key | type | default | meaning |\n|---|---|---|---|\n"
    schema = TypeAdapter[object](table).json_schema()
    required = schema.get("required", [])
    for name, key in schema["properties"].items():
        if table is ApiConfig and name == "name":
            continue  # the table's own name
        type_ = _type(key, schema.get("$defs", {}))
        default = "required" if name in required else _default(key.get("default"))
        yield f"| `{name}` | {type_} | {default} | {key['description']} |\n"


def _type(schema: dict[str, Any], definitions: dict[str, Any]) -> str:
    """A JSON Schema in a word or two."""
    if "$ref" in schema:
        return "table"
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(value)}`" for value in schema["enum"])
    if "anyOf" in schema:
        kinds = [_type(one, definitions) for one in schema["anyOf"] if one != _NULL]
        return " or ".join(dict.fromkeys(kinds))
    if schema["type"] == "array":
        return f"list of {_type(schema['items'], definitions)}s"
    if schema["type"] == "object":
        inner = schema["additionalProperties"]
        return "table of tables" if "$ref" in inner else "table of strings"
    kind = str(schema.get("format", schema["type"]))
    return _WORDS.get(kind, kind)


_NULL = {"type": "null"}
_WORDS = {"boolean": "true or false"}


def _default(value: object) -> str:
    if value is None or isinstance(value, dict):  # what has no name, or is made
        return ""
    return f"`{json.dumps(value)}`"


if __name__ == "__main__":
    write(Path(sys.argv[1]))
