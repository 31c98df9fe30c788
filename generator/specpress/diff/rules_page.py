"""The page about the rules, made from their table."""

from __future__ import annotations

from collections.abc import Iterator

from .rules import Rule, rules

_HEAD = """\
# The rules of `specpress diff`

Generated from `generator/specpress/diff/rules.csv`; a line of that table is a rule.

A rule looks at a subject and fires on an event. Its level depends on the way a value
goes: in a request body, in a request parameter, in a response (body or header). For
callbacks and webhooks the ways are reversed: what the API sends is what a client
receives. Properties that are `readOnly` are not sent, those that are `writeOnly` not
received: what happens to them there is at most *info*. A change that goes several ways
has the worst of its levels. `–`: nothing is said.

Levels can be changed in the configuration:

```toml
[tool.specpress.diff]
fail_on = "breaking"                # as the option --fail-on; by default nothing fails
accepted = "accepted-changes.toml"  # [[accepted]] rule, path, method, pointer, reason, until
levels = { "enum-value-added" = "info", "parameter-*" = "warning" }

[[tool.specpress.diff.overrides]]
tags = ["internal*"]
level = "info"

[tool.specpress.diff.grace]         # days that something deprecated has to stay
stable = 180
beta = 31
```

Several documents are compared as one API: `specpress diff --documents 'specs/*.json' --base
REV`. Renamed documents are followed; one that is gone breaks what used it; an operation that
moved from one to another is compared where it is now; a path that is nowhere is refused.

A change names the method, the class or the attribute of the generated package that it is
about. With a method go its variants (`iter_…`), with that and with a property the classes of
what is written there without a name. Where such a schema only gets a name of its own, or loses
it, nothing is said, though its class is called otherwise.

Exit status: 0 done, 1 `--fail-on` found something, 2 unreadable input or bad usage, 3 an
error in specpress itself.
"""


def rules_page() -> str:
    """The page, in Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _HEAD
    areas: dict[str, list[Rule]] = {}
    for rule in rules().values():
        areas.setdefault(rule.area, []).append(rule)
    yield f"{len(rules())} rules in {len(areas)} areas."
    for area in sorted(areas, key=str.lower):
        yield f"\n## {area[:1].upper()}{area[1:]}\n"
        yield "| rule | looks at | request | parameter | response | message | advice |"
        yield "|---|---|---|---|---|---|---|"
        for rule in areas[area]:
            yield _row(rule)


def _row(rule: Rule) -> str:
    levels = [
        rule.level or getattr(rule, way) or "–"
        for way in ("request", "parameter", "response")
    ]
    cells = [
        f"`{rule.id}`",
        f"`{rule.subject}` {rule.event}",
        *levels,
        rule.message.replace("{in}", "*in*").replace("{", "*").replace("}", "*"),
        rule.advice,
    ]
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    print(rules_page(), end="")
