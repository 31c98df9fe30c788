"""Types as Python annotations.

One table says how each format is spelt; `TypeAnnotator` applies it in one of two directions
and collects what has to be imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from specpress.codegen.overrides import External
from specpress.ir.types import (
    NO_CONSTRAINTS,
    AnyValue,
    Array,
    Binary,
    Constraints,
    Declaration,
    Literal,
    Map,
    Nothing,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    Union,
)
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import formats

from . import expressions as ex
from .imports import Import
from .literals import value as literal

_DATETIME: Import = ("datetime", None, "dt")

_IMPORTS: Mapping[str, Import] = {
    "Decimal": ("decimal", "Decimal", None),
    "Path": ("pathlib", "Path", None),
    "UUID": ("uuid", "UUID", None),
    "dt": _DATETIME,
}
"""What a Python type of the registry of formats takes, by the first name in it."""

_SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}

_KEYWORDS = (
    ("minimum", "ge"),
    ("exclusive_minimum", "gt"),
    ("maximum", "le"),
    ("exclusive_maximum", "lt"),
    ("multiple_of", "multiple_of"),
    ("min_length", "min_length"),
    ("max_length", "max_length"),
    ("pattern", "pattern"),
)

_ANY: Import = ("typing", "Any", None)

_DEEPEST = 3
"""How many objects that take further keys are spelt out inside each other."""


@dataclass(slots=True)
class TypeAnnotator:
    """Spells types, and remembers what the annotations need.

    `for_requests` chooses the direction; `shared` are the declarations that are
    in `models` for both; `qualifier` goes before the names of declarations
    (``inputs.``); `builtins` before those of builtins where something in
    scope hides them. `bounded` says whether the bounds of nested types are spelt,
    `marks_files` that files are told from bytes that are written as text.
    """

    names: Mapping[str, str]
    declarations: Mapping[str, Declaration]
    shared: frozenset[str]
    for_requests: bool
    model_module: str
    qualifier: str = ""
    builtins: str = ""
    bounded: bool = True
    marks_files: bool = False
    imports: set[Import] = field(default_factory=set[Import])
    mentioned: set[str] = field(default_factory=set[str])
    _open: list[str] = field(default_factory=list[str], init=False)

    def annotation(self, type_: Type) -> ex.Expression:
        """The annotation of a type."""
        match type_:
            case Primitive(kind, format_):
                return self._scalar(kind, format_)
            case Literal(values):
                self.imports.add(("typing", "Literal", None))
                return ex.Subscript("Literal", [literal(v) for v in values])
            case Array(items):
                return self._array(items)
            case Tuple(items):
                return ex.Subscript(
                    self.builtins + "tuple", [self.nested(item) for item in items]
                )
            case Map(values):
                return self._map(values)
            case Nullable(inner):
                return ex.Union([self._operand(inner), "None"])
            case Ref(id_):
                return self._reference(id_)
            case Union():
                return self._union(type_)
            case AnyValue():
                self.imports.add(_ANY)
                return "Any"
            case Binary():
                return self._binary()
            case Nothing():
                return "None"

    def keyed(self, placeholders: Sequence[str], values: Type) -> ex.Subscript:
        """The annotation of a mapping from what placeholders stand for to values."""
        name, text = f"{self.builtins}dict", f"{self.builtins}str"
        if self.for_requests:
            self.imports.add(("collections.abc", "Mapping", None))
            name = "Mapping"
        key: str | ex.Subscript = text
        if len(placeholders) > 1:
            key = ex.Subscript(f"{self.builtins}tuple", [text] * len(placeholders))
        return ex.Subscript(name, [key, self.nested(values)])

    def nested(self, type_: Type) -> ex.Expression:
        """The annotation of a type that stands inside another, bounds included."""
        arguments = constraint_keywords(type_) if self.bounded else []
        if not arguments or isinstance(type_, Nullable):  # they are spelt inside
            return self.annotation(type_)
        self.imports.add(("typing", "Annotated", None))
        self.imports.add((self.model_module, "Field", None))
        return ex.Subscript(
            "Annotated", [self.annotation(type_), ex.Call("Field", arguments)]
        )

    def _scalar(self, kind: str, format_: str) -> ex.Expression:
        if isinstance(format_, External):
            return self._external(format_)
        plain = _SCALARS[kind]
        plain = plain if plain == "None" else self.builtins + plain
        row = formats.FORMATS.get(format_)
        if row is None or kind not in row.kinds:
            return plain
        needed = _IMPORTS.get(row.annotation.partition(".")[0])
        if needed is not None:
            self.imports.add(needed)
        name = row.annotation if needed is not None else self.builtins + row.annotation
        value = self._in_format(name, row.name)
        return ex.Union([value, plain]) if self.for_requests else value

    def _in_format(self, name: str, format_: str) -> str | ex.Subscript:
        """The type, marked where its form in JSON is not the usual one."""
        if formats.is_usual(format_):
            return name
        self.imports.add(("typing", "Annotated", None))
        markers = f"{self.model_module.removesuffix('.model')}.markers"
        self.imports.add((markers, "WireFormat", None))
        marker = ex.Call("WireFormat", [literal(format_)])
        return ex.Subscript("Annotated", [name, marker])

    def _external(self, type_: External) -> ex.Expression:
        module, _, name = type_.partition(":")
        # not the name of anything generated
        local = f"_{module.replace('.', '_')}_{name}"
        self.imports.add((module, name, local))
        return local

    def _array(self, items: Type) -> ex.Expression:
        if self.for_requests:
            self.imports.add(("collections.abc", "Sequence", None))
            return ex.Subscript("Sequence", [self.nested(items)])
        return ex.Subscript(self.builtins + "list", [self.nested(items)])

    def _map(self, values: Type) -> ex.Expression:
        key = self.builtins + "str"
        if self.for_requests:
            self.imports.add(("collections.abc", "Mapping", None))
            return ex.Subscript("Mapping", [key, self.nested(values)])
        return ex.Subscript(self.builtins + "dict", [key, self.nested(values)])

    def _binary(self) -> ex.Expression:
        if not self.for_requests:
            name = self.builtins + "bytes"
            return self._in_format(name, "binary") if self.marks_files else name
        runtime = self.model_module.removesuffix(".models.model")
        self.imports.add((f"{runtime}.files", "FileInput", None))
        return "FileInput"

    def _reference(self, id_: str) -> ex.Expression:
        self.mentioned.add(id_)
        name = self.names[id_]
        if self.qualifier:
            package = "models." if id_ in self.shared else self.qualifier
            name = package + name
        declared = self.declarations.get(id_)
        if self.for_requests and isinstance(declared, Object):
            further = declared.additional
            if further is None and any(not p.name for p in declared.properties):
                further = AnyValue()  # no TypedDict has a key without a name
            if further is not None:
                # a TypedDict cannot say which further keys it takes
                return ex.Union([name, self._further(id_, further)])
        return name

    def _further(self, id_: str, values: Type) -> ex.Subscript:
        """The mapping that an object with further keys may be as well.

        It has no name to end a recursion with: one inside itself takes any value.
        """
        if id_ in self._open or len(self._open) >= _DEEPEST:
            values = AnyValue()
        self.imports.add(("collections.abc", "Mapping", None))
        self._open.append(id_)
        inner = self.nested(values)
        self._open.pop()
        return ex.Subscript("Mapping", [self.builtins + "str", inner])

    def _union(self, type_: Union) -> ex.Expression:
        declared = _plain_first(type_.members) if self.for_requests else None
        operands = [self._operand(each) for each in declared or type_.members]
        members = ex.Union(operands if declared is None else list(_once(operands)))
        if self.for_requests or type_.discriminator is None:
            return members
        self.imports.add(("typing", "Annotated", None))
        self.imports.add((self.model_module, "Discriminator", None))
        arguments: list[ex.Expression] = [literal(type_.discriminator.property_name)]
        keywords: list[ex.Keyword] = []
        if not self._is_derivable(type_):
            pairs = [
                (
                    literal(value) if isinstance(value, str) else repr(value),
                    literal(str(self.names[id_])),
                )
                for value, id_ in type_.discriminator.mapping
            ]
            arguments.append(ex.Dict(pairs))
        if type_.discriminator.default is not None:
            other = literal(str(self.names[type_.discriminator.default]))
            keywords.append(ex.Keyword("default", other))
        marker = ex.Call("Discriminator", [*arguments, *keywords])
        return ex.Subscript("Annotated", [members, marker])

    def _operand(self, type_: Type) -> str | ex.Subscript | ex.Union:
        annotation = self.nested(type_)
        if isinstance(annotation, str | ex.Subscript | ex.Union):
            return annotation
        raise TypeError(f"an annotation was expected, not {annotation!r}")

    def _is_derivable(self, type_: Union) -> bool:
        """Whether the variants' own literals tell which value belongs to which."""
        if type_.discriminator is None:
            return True
        pairs = type_.discriminator.mapping
        mapping = {(type(value), value): id_ for value, id_ in pairs}
        for id_ in dict.fromkeys(mapping.values()):
            declared = self.declarations.get(id_)
            if not isinstance(declared, Object):
                continue
            own = next(
                (
                    prop.type
                    for prop in declared.properties
                    if prop.name == type_.discriminator.property_name
                ),
                None,
            )
            if not isinstance(own, Literal):
                return False
            if any(mapping.get((type(value), value)) != id_ for value in own.values):
                return False
        return True


def _once(
    members: Iterable[str | ex.Subscript | ex.Union],
) -> Iterator[str | ex.Subscript | ex.Union]:
    """The members of unions inside each other, each where it comes first."""
    seen: list[object] = []
    for member in members:
        inner = _once(member.members) if isinstance(member, ex.Union) else [member]
        for each in inner:
            if each not in seen:
                seen.append(each)
                yield each


def _plain_first(members: Sequence[Type]) -> Sequence[Type] | None:
    """The members of a union with those in front that are what JSON has.

    Behind a type of a format stands its form in JSON, for those who write it
    themselves; in front of it, one that the document declares beside it. None where no
    member has a format.
    """
    primitives = [each for each in members if isinstance(each, Primitive)]
    if not any(map(_has_format, primitives)):
        return None
    return sorted(members, key=lambda m: not isinstance(m, Primitive) or _has_format(m))


def _has_format(type_: Primitive) -> bool:
    """Whether a type has a form in Python that is not its form in JSON."""
    row = formats.FORMATS.get(type_.format)
    return row is not None and type_.kind in row.kinds


class DeferredAnnotator(TypeAnnotator):
    """Spells types as text that is evaluated later, where nothing was imported."""

    def whole(self, type_: Type) -> ex.Expression:
        """The annotation of a whole body, which may be bytes as they come."""
        if isinstance(type_, Binary) and not self.for_requests:
            return "bytes"
        return self.nested(type_)

    def _binary(self) -> ex.Expression:
        self.marks_files = True
        return TypeAnnotator._binary(self)

    def _external(self, type_: External) -> ex.Expression:
        return f"imported({literal(str(type_))})"

    def _in_format(self, name: str, format_: str) -> str | ex.Subscript:
        # "bytes" alone are those of a body as it comes
        if name.rpartition(".")[2] != "bytes":
            return TypeAnnotator._in_format(self, name, format_)
        marker = ex.Call("WireFormat", [literal(format_)])
        return ex.Subscript("Annotated", [name, marker])


def constraint_keywords(type_: Type) -> list[ex.Keyword]:
    """The arguments of pydantic's `Field` for the bounds of a type."""
    inner = type_.type if isinstance(type_, Nullable) else type_
    if not isinstance(inner, Primitive | Array | Map):
        return []
    return keywords(inner.constraints)


def keywords(constraints: Constraints) -> list[ex.Keyword]:
    """Constraints as keyword arguments."""
    if constraints is NO_CONSTRAINTS:
        return []
    return [
        ex.Keyword(keyword, literal(bound))
        for name, keyword in _KEYWORDS
        if (bound := getattr(constraints, name)) is not None
    ]
