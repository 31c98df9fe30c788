"""The page about the kinds of problems, made from their enum."""

from __future__ import annotations

from collections.abc import Iterable

from specpress.errors import ProblemKind

_HEAD = """\
# Kinds of problems

Generated from `ProblemKind` in `generator/specpress/errors.py`.

A problem is a defect of a document, of an overlay or of a setting that specpress reports
and works around; the rest of the document is used. `specpress generate` prints how many
there are of each kind, with the first place (`-v` lists all of them); `specpress inspect
--json` lists each with its `kind`, the JSON pointer of its place, a message and the action
that was taken. The names of kinds do not change.

Without effect is what OpenAPI has and specpress does not act upon: `generate` says what the
document uses of it, and [conformance.md](conformance.md) lists all of it.

Remarks are about what OpenAPI allows: there is nothing to correct, but it is good to know
what specpress makes of it. They are shown with `-v`, and have `"remark": true` in JSON.

`--fail-on-problems [KIND …]`, of `generate` and `inspect`, is for CI: where there are
problems of these kinds, they are listed and the exit status is 1. Without kinds, each
defect counts; a remark, or a field without effect, does where its kind is named. `generate` writes the package
nevertheless, except with `--check` or `--diff`.

    specpress generate --check --fail-on-problems
    specpress inspect openapi.yaml --fail-on-problems unknown-type unresolved-reference

"""
_TABLE = """\
## {title}

| kind | what it is about |
|---|---|
{rows}"""


def problems_page() -> str:
    """The page, in Markdown."""
    defects = _table("Defects", [k for k in ProblemKind if k.is_defect])
    without_effect = _table("Without effect", [ProblemKind.FIELD_NOT_HONOURED])
    remarks = _table("Remarks", [k for k in ProblemKind if k.is_remark])
    not_said = _table("Not in a version", [ProblemKind.NOT_IN_VERSION])
    return f"{_HEAD}{defects}\n{without_effect}\n{not_said}\n{remarks}"


def _table(title: str, kinds: Iterable[ProblemKind]) -> str:
    rows = "".join(
        f"| `{kind}` | {kind.description.replace('``', '`')} |\n"
        for kind in sorted(kinds)
    )
    return _TABLE.format(title=title, rows=rows)


if __name__ == "__main__":
    print(problems_page(), end="")
