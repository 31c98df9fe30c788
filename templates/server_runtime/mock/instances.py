"""JSON values made from a schema: the same for the same source of randomness.

Formats, bounds, patterns and discriminators are kept; recursion ends. For mocks and
tests, which need values that are valid rather than values that mean something.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil, inf
from random import Random
from typing import Any, Final, TypeAlias, cast

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from ...._runtime.decode.shape import is_file
from ..request.schema import Given
from .core_schemas import cost_of, costs_of, is_required, members_of, present
from .demanded import allowed, allowed_together, demanded, lengths
from .numbers import integer, number
from .one_of import Alternatives, alternatives
from .patterns import text_matching
from .realistic import NOTHING, Realistic
from .requirements import Requirements, Tags, nothing
from .samples import WORDS, text_of

_Node: TypeAlias = dict[str, Any]

_ANY: Final = cs.any_schema()
_TRIES: Final = 10
_STEPS: Final = ("chain", "custom-error", "json-or-python", "default", "model")
_COMPOSED: Final = ("typed-dict", "model-fields", "list", "dict", "tuple")
_FORMAT_OF: Final = {
    "date": "date",
    "datetime": "date-time",
    "time": "time",
    "timedelta": "duration",
    "uuid": "uuid",
}
"""The usual format of each core schema that stands for a text of one."""


class FileNumber(int):
    """Stands for a file in a value: its number in `Maker.files`."""


@dataclass
class Maker:
    """Makes values of the schemas of one `Given`.

    `depth` is how deep optional parts go; `fewest` the number of items that an array
    has at least; `text` makes a text of a length where no pattern says what it is;
    `nulls` tells whether null is made of what may be null; `like` proposes values that look
    like what they stand for; `files` collects the uploads that stand in a value by their
    number.
    """

    known: Given
    random: Random
    depth: int = 3
    fewest: int = 0
    nulls: bool = True
    like: Realistic | None = None
    text: Callable[[Random, int, int | None], str] | None = None
    files: list[bytes] = field(default_factory=list[bytes])

    def make(
        self, schema: CoreSchema | None = None, requirements: Requirements | None = None
    ) -> Any:
        """Give a value of a schema; of the whole if none is given.

        What is required beside the schema is met as far as it can be seen from outside:
        the caller has to check, and to try again.
        """
        root = self.known.root if schema is None else schema
        return self._value(root, 0, nothing() if requirements is None else requirements)

    def _value(self, schema: CoreSchema, level: int, requirements: Requirements) -> Any:
        node = cast("_Node", self.known.resolved(schema))
        kind: str = node["type"]
        if self.like is not None and kind not in _STEPS:
            own = self.like.own(requirements)
            if own is not NOTHING:
                return self.like.agreeing(own, level + 1, requirements)
        if kind in _STEPS:
            return self._stepped(node, level, requirements)
        if kind in ("nullable", "union", "tagged-union"):
            return self._chosen(node, level, requirements)
        if kind in _COMPOSED:
            for values in requirements.all("enum"):
                return self.random.choice(values)
        if kind in ("typed-dict", "model-fields"):
            return self._object(node, level + 1, requirements)
        if kind in ("list", "dict", "tuple"):
            return self._container(node, level + 1, requirements)
        if kind == "literal":
            return self.random.choice(allowed(node["expected"], requirements))
        if is_file(node):
            self.files.append(self._text(0, 200).encode())
            return FileNumber(len(self.files) - 1)
        for values in requirements.all("enum"):
            return self.random.choice(values)
        for value in requirements.all("const"):
            return value
        if kind == "any" and (own := demanded(requirements)) is not None:
            return self._value(own, level, requirements)
        return self._leaf(kind, node, requirements)

    def _stepped(self, node: _Node, level: int, requirements: Requirements) -> Any:
        if node["type"] == "json-or-python":
            return self._value(node["json_schema"], level, requirements)
        if node["type"] != "chain":
            return self._value(node["schema"], level, requirements)
        first, last = node["steps"][0], node["steps"][-1]
        if last["type"] == "function-plain":  # base64: the length is that of its text
            size = 3 * ceil(first.get("min_length", 0) / 4)
            if self.like is not None and first.get("max_length") is None:
                size = max(size, 24)
            return b64encode(self.random.randbytes(size)).decode()
        return self._value(last, level, requirements)

    # -- choices --------------------------------------------------------------------

    def _chosen(self, node: _Node, level: int, requirements: Requirements) -> Any:
        if node["type"] == "nullable":
            if self.nulls and (level > self.depth or self._is_null(level)):
                return None
            if level > self.depth and self._cost(node["schema"]) == inf:
                return None
            inner = self.known.resolved(node["schema"])
            if inner["type"] not in ("union", "tagged-union"):
                requirements = requirements.alternative(0, 1)
            return self._value(node["schema"], level, requirements)
        members = members_of(node)
        exclusive = alternatives(requirements, len(members))
        if level > self.depth:
            at = min(range(len(members)), key=lambda at: self._cost(members[at]))
        elif exclusive is not None and exclusive.possible:
            return self._exclusive(members, exclusive, level, requirements)
        else:
            at = self.random.randrange(len(members))
        chosen = requirements.alternative(at, len(members))
        return self._value(members[at], level, chosen)

    def _is_null(self, level: int) -> bool:
        if self.like is not None:
            return self.like.is_null(level)
        return self.random.random() < 0.2

    def _exclusive(
        self,
        members: Sequence[CoreSchema],
        exclusive: Alternatives,
        level: int,
        requirements: Requirements,
    ) -> Any:
        """Make a value of one member and of no other, if one is found."""
        value: Any = None
        possible = exclusive.possible
        for at in self.random.sample(possible, len(possible)):
            chosen = requirements.alternative(at, len(members))
            value = exclusive.apart(at, self._value(members[at], level, chosen))
            if exclusive.only(at, value):
                break
        return value

    # -- what has parts -------------------------------------------------------------

    def _object(
        self, node: _Node, level: int, requirements: Requirements
    ) -> dict[str, Any]:
        if self.like is None:
            return self._members_of(node, level, requirements)
        with self.like.object():
            made = self._members_of(node, level, requirements)
            self.like.agree(made, level, requirements)
            return made

    def _members_of(
        self, node: _Node, level: int, requirements: Requirements
    ) -> dict[str, Any]:
        fields: Mapping[str, _Node] = {
            member.get("validation_alias", name): member
            for name, member in node["fields"].items()
        }
        if requirements:
            requirements = requirements.tagged(self._tags(fields))
        needed = {name for names in requirements.all("required") for name in names}
        wanted = [
            name
            for name, member in fields.items()
            if is_required(member) or name in needed or self._is_present(level)
        ]
        for name in wanted:  # which grows as members demand others
            for dependents in requirements.all("dependentRequired"):
                others = [n for n in dependents.get(name, ()) if n not in wanted]
                wanted += [n for n in others if n in fields]
                needed |= {*others}
        least = max(requirements.all("minProperties"), default=0)
        wanted += [n for n in fields if n not in wanted][: max(0, least - len(wanted))]
        wanted = allowed_together(wanted, needed, fields, requirements)
        made = {
            name: self._value(present(fields[name]), level, requirements.member(name))
            for name in wanted
        }
        more = max(len(needed - made.keys()), least - len(made))
        if more > 0:
            undeclared = [name for name in sorted(needed) if name not in made]
            made |= self._members(undeclared, more, _ANY, level, requirements)
        return made

    def _is_present(self, level: int) -> bool:
        """Decide whether an optional member is there."""
        if level > self.depth:
            return False
        if self.like is not None:
            return self.like.is_present(level)
        return self.random.random() < 0.6

    def _tags(self, fields: Mapping[str, _Node]) -> Tags:
        """The members that may have a few values only."""
        found: dict[str, Sequence[object]] = {}
        for name, member in fields.items():
            schema = cast("_Node", self.known.resolved(present(member)))
            if schema["type"] == "literal":
                found[name] = schema["expected"]
        return found

    def _container(self, node: _Node, level: int, requirements: Requirements) -> Any:
        if node["type"] == "tuple":
            items = enumerate(node["items_schema"])
            return [
                self._value(each, level, requirements.item(at)) for at, each in items
            ]
        if node["type"] == "list":
            items_schema: CoreSchema = node.get("items_schema") or _ANY
            size = self._size(node, level, requirements, "Items")
            return self._items(items_schema, size, level, requirements)
        values: CoreSchema = node.get("values_schema") or _ANY
        needed = sorted(
            {name for names in requirements.all("required") for name in names}
        )
        size = max(len(needed), self._size(node, level, requirements, "Properties"))
        return self._members(needed, size, values, level, requirements)

    def _size(
        self, node: _Node, level: int, requirements: Requirements, noun: str
    ) -> int:
        """Decide how many items or members there are."""
        lower: list[int] = requirements.all(f"min{noun}")
        upper: list[int] = requirements.all(f"max{noun}")
        least = max([node.get("min_length") or 0, self.fewest, *lower])
        size = least
        if level <= self.depth + (self.like is not None):
            more = self.random.randint(0, 2)
            size = (
                least + more if self.like is None else max(least, self.like.size(level))
            )
        most: int | None = node.get("max_length")
        return min([size, *upper] if most is None else [size, most, *upper])

    def _items(
        self, schema: CoreSchema, size: int, level: int, requirements: Requirements
    ) -> list[Any]:
        if any(requirements.all("uniqueItems")):
            unique: dict[object, Any] = {}
            for _ in range(_TRIES * size):
                value = self._value(schema, level, requirements.item(len(unique)))
                unique.setdefault(_identity(value), value)
                if len(unique) == size:
                    break
            return list(unique.values())
        items = [
            self._value(schema, level, requirements.item(at)) for at in range(size)
        ]
        if self.like is None or len(items) == max(
            requirements.all("minItems"), default=0
        ):
            return items
        # The document may have few examples: they are not repeated.
        return list({_identity(each): each for each in items}.values())

    def _members(
        self,
        names: Sequence[str],
        size: int,
        schema: CoreSchema,
        level: int,
        requirements: Requirements,
    ) -> dict[str, Any]:
        """Make members of any names, of which some are given."""
        made: dict[str, Any] = {}
        for at in range(size):
            name = names[at] if at < len(names) else self._name(at, requirements)
            made[name] = self._value(schema, level, requirements.member(name))
        return made

    def _name(self, at: int, requirements: Requirements) -> str:
        """Make the name of a member."""
        limits: list[Mapping[str, Any] | bool] = requirements.all("propertyNames")
        closed = False in requirements.all("additionalProperties")
        named = [each for each in limits if not isinstance(each, bool)]
        patterns = [each["pattern"] for each in named if "pattern" in each]
        if closed:
            patterns += [
                p for each in requirements.all("patternProperties") for p in each
            ]
        for each in named:
            if "enum" in each:
                return str(self.random.choice(each["enum"]))
        if patterns:
            return text_matching(self.random.choice(patterns), 0, None, self.random)
        return f"key{at}"

    # -- what has none --------------------------------------------------------------

    def _leaf(self, kind: str, node: _Node, requirements: Requirements) -> Any:
        random = self.random
        match kind:
            case "none":
                return None
            case "bool":
                if self.like is not None:
                    return self.like.flag(requirements)
                return random.random() < 0.5
            case "int":
                return self._integer(node, requirements)
            case "float" | "decimal":
                value = self._number(node, requirements)
                return value if kind == "float" else f"{value:.2f}"
            case "str":
                return self._string(node, requirements)
            case _ if kind in _FORMAT_OF:
                name = _FORMAT_OF[kind]
                if (local := f"{name}-local") in requirements.all("format"):
                    return text_of(local, 0, None, random)
                if self.like is not None and kind in ("date", "datetime"):
                    return self.like.moment(requirements, kind)
                return text_of(name, 0, None, random)
            case _:
                return self._string({}, requirements) or self._text(1, 20)

    def _integer(self, node: _Node, requirements: Requirements) -> int:
        low, high = self._limits(requirements, whole=True)
        return integer(node, self.random, low, high)

    def _number(self, node: _Node, requirements: Requirements) -> float:
        low, high = self._limits(requirements, whole=False)
        digits = 3 if self.like is None else 2
        return number(node, self.random, low, high, digits)

    def _limits(
        self, requirements: Requirements, *, whole: bool
    ) -> tuple[float, float]:
        if self.like is None:
            return -1000, 1000
        return self.like.limits(requirements, whole)

    def _string(self, node: _Node, requirements: Requirements) -> str:
        least, most = lengths(node, requirements)
        if self.like is not None:
            text = self.like.text(requirements, least, most)
            if text is not None:
                return text
        for pattern in (node.get("pattern"), *requirements.all("pattern")):
            if pattern:
                return text_matching(pattern, least, most, self.random)
        for name in requirements.all("format"):
            text = text_of(name, least, most, self.random)
            if text is not None:
                return text
        return self._text(least, most)

    def _text(self, least: int, most: int | None) -> str:
        if self.text is not None:
            return self.text(self.random, least, most)
        text = self.random.choice(WORDS)
        while len(text) < least:
            text += f" {self.random.choice(WORDS)}"
        return text if most is None else text[:most]

    # -- how deep a value must be ---------------------------------------------------

    def _cost(self, schema: CoreSchema) -> float:
        return cost_of(schema, self._costs)

    @cached_property
    def _costs(self) -> Mapping[str, float]:
        return costs_of(self.known.definitions)


def _identity(value: Any) -> str:
    """Give a text that is the same for JSON values that are equal."""
    return json.dumps(value, sort_keys=True)
