"""The page about the kinds of problems, made from their enum."""

from __future__ import annotations

from specpress.errors import ProblemKind

_HEAD = """\
# Kinds of problems

Generated from `ProblemKind` in `generator/specpress/errors.py`.

A problem is a defect of a document, of an overlay or of a setting that specpress reports
and works around; the rest of the document is used. `specpress generate` counts problems
(`-v` lists them), `specpress inspect --json` lists each with its `kind`, the JSON pointer
of its place, a message and the action that was taken. The names of kinds do not change.

| kind | what it is about |
|---|---|
"""


def problems_page() -> str:
    """The page, in Markdown."""
    rows = [
        f"| `{kind}` | {kind.description.replace('``', '`')} |\n"
        for kind in sorted(ProblemKind)
    ]
    return _HEAD + "".join(rows)


if __name__ == "__main__":
    print(problems_page(), end="")
