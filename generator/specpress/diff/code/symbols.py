"""What a change does to the generated code: the Python symbols that it touches.

The names are made by the functions that name the generated package, from the little of
the API that they look at, so that they are the same ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from urllib.parse import unquote

from specpress.codegen.names.naming import (
    Names,
    field_names,
    name_everything,
    parameter_names,
)
from specpress.diff.compare.operation_index import (
    OperationRef,
    all_operations,
    template,
)
from specpress.diff.compare.shapes import Shapes
from specpress.diff.document import Document, Node, references, tokens
from specpress.diff.model import Change, Direction, Reached
from specpress.document.given_names import given_name, group_of
from specpress.document.grammar import METHODS
from specpress.document.name_overrides import overrides_of
from specpress.document.values import unescape
from specpress.ir.model import (
    DEFAULT_GROUP,
    Api,
    Group,
    Location,
    MediaType,
    Operation,
    Parameter,
    Response,
)
from specpress.ir.types import ANY, Array, Declarations, Object, Owner, Property


class PythonNames:
    """The names that the package generated for a document has."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._shapes = Shapes(document)
        self._overrides = overrides_of(document.root.value)
        self._fields: dict[str, Mapping[str, str]] = {}
        refs = sorted(all_operations(document), key=lambda one: (one.path, _order(one)))
        self._refs = {(ref.method, ref.path): ref for ref in refs}
        self._operations = {
            key: self._operation(ref, id_)
            for (key, ref), id_ in zip(self._refs.items(), _ids(refs), strict=True)
        }

    @cached_property
    def _names(self) -> Names:
        groups: dict[str, list[Operation]] = {}
        for operation in self._operations.values():
            groups.setdefault(operation.group, []).append(operation)
        components = self._document.root.at("components")
        declared = {
            name: Object(
                name, Owner("schema", name), given_name=given_name(node.value, "schema")
            )
            for name, node in components.entries("schemas")
        }
        return name_everything(
            Api(
                title="",
                version="",
                description="",
                servers=(),
                groups=tuple(
                    Group(name, tuple(by_name))
                    for name, by_name in sorted(groups.items())
                ),
                security_schemes=(),
                declarations=Declarations(dict(declared), dict(declared)),
                problems=(),
                digest="",
            )
        )

    def _operation(self, ref: OperationRef, id_: str) -> Operation:
        """As much of an operation as its name depends on."""
        return Operation(
            id=id_,
            declared_id=ref.id,
            method=ref.method,
            path=ref.path,
            group=group_of(ref.node.value) or DEFAULT_GROUP,
            parameters=(),
            body=None,
            responses=tuple(
                Response(status, (MediaType(media, Array(ANY)),))
                for status, node in ref.node.entries("responses")
                for media, content in self._document.resolve(node).entries("content")
                if self._is_list(content.at("schema"))
            ),
            security=(),
            summary=str(ref.node.value.get("summary") or ""),
            given_name=given_name(ref.node.value, "operation")
            or self._overrides.name_of(ref.id),
        )

    def _is_list(self, schema: Node) -> bool:
        types = self._document.resolve(schema).value.get("type")
        return types == "array" or (isinstance(types, list) and "array" in types)

    def method(self, method: str, path: str) -> str:
        """The method of an operation, ``workspaces.update_workspace``; ``""``: none."""
        operation = self._operations.get((method, path))
        if operation is None:
            return ""
        group = self._names.groups[operation.group]
        return f"{group}.{self._names.methods[operation.id]}"

    def path_like(self, method: str, path: str) -> str:
        """The path of this document that differs from another in names only."""
        wanted = template(path)
        return next(
            (p for m, p in self._refs if m == method and template(p) == wanted), path
        )

    def argument(self, method: str, path: str, location: str, name: str) -> str:
        """The argument for a parameter, ``""`` where there is none."""
        operation, ref = self._operations.get((method, path)), self._refs.get(
            (method, path)
        )
        if operation is None or ref is None:
            return ""
        parameters = tuple(
            Parameter(
                str(one.node.value.get("name")),
                _location(one.location),
                ANY,
                False,
                "",
                False,
                given_name=given_name(one.node.value, "parameter"),
            )
            for one in ref.parameters(self._document)
        )
        named = parameter_names(replace(operation, parameters=parameters), self._names)
        return str(named.get((_location(location), name), ""))

    def parameter_at(self, path: list[str]) -> Node | None:
        """The parameter that the place at a path is in."""
        if path[:2] == ["components", "parameters"] and len(path) > 2:
            return self._document.root.at(*path[:3])
        if "parameters" not in path[:-1]:
            return None
        index = path.index("parameters")
        items = self._document.root.at(*path[:index]).items("parameters")
        number = int(path[index + 1]) if path[index + 1].isdigit() else len(items)
        return self._document.resolve(items[number]) if number < len(items) else None

    def class_of(self, schema: str) -> str:
        """The class of a component schema, ``""`` where there is none."""
        return str(self._names.classes.get(schema, ""))

    def classes(self, schema: str) -> Iterator[str]:
        """The symbols of the classes of a component schema."""
        class_ = self.class_of(schema)
        if class_ and schema in self.received:
            yield f"models.{class_}"
        if class_ and schema in self.sent:
            yield f"inputs.{class_}"

    @cached_property
    def received(self) -> frozenset[str]:
        """The component schemas that answers hold, of which there are models."""
        return self._used(("responses",))

    @cached_property
    def sent(self) -> frozenset[str]:
        """The component schemas that requests hold, of which there are inputs."""
        return self._used(("requestBody", "parameters"))

    def _used(self, keys: Sequence[str]) -> frozenset[str]:
        """The component schemas that are reached from some parts of the operations."""
        pending = [
            reference
            for ref in self._refs.values()
            for holder in (ref.node, ref.item)
            for key in keys
            for reference in references(holder.value.get(key))
        ]
        seen: set[str] = set()
        while pending:
            reference = pending.pop()
            if reference not in seen:
                seen.add(reference)
                pending += self._document.mentioned(reference)
        prefix = "#/components/schemas/"
        return frozenset(
            unescape(unquote(one.removeprefix(prefix)))
            for one in seen
            if one.startswith(prefix)
        )

    def field(self, schema: str, prop: str) -> str:
        """The attribute of a model for a property of a component schema."""
        if schema not in self._fields:
            content = self._document.root.at("components", "schemas", schema)
            by_name = sorted(self._shapes.shape(content).properties.items())
            properties = tuple(
                Property(name, ANY, given_name=given_name(node.value, "property"))
                for name, node in by_name
            )
            declared = Object(schema, Owner("schema", schema), properties)
            self._fields[schema] = field_names(declared, self._names)
        return str(self._fields[schema].get(prop, prop))

    def discriminated(self, pointer: str) -> Iterator[str]:
        """The keys that the discriminator at a place gives to the classes of its union."""
        union = self._document.root.at(*tokens(pointer.removesuffix("/discriminator")))
        prop = union.at("discriminator").value.get("propertyName")
        for keyword in ("oneOf", "anyOf"):
            for node in union.items(keyword):
                schema = self._shapes.reference(node)
                if not isinstance(prop, str) or not schema:
                    continue
                for class_ in self.classes(schema):
                    if class_.startswith("inputs."):
                        yield f"{class_}[{prop!r}]"
                    else:
                        yield f"{class_}.{self.field(schema, prop)}"

    def results(self) -> dict[str, str]:
        """The class that a method answers with, or a list of it, by method; under
        ``group.method(body)`` that of its body, under ``Class.attribute`` that of an
        attribute.
        """
        by_name: dict[str, str] = {}
        for (method, path), ref in self._refs.items():
            name = self.method(method, path)
            for status, node in ref.node.entries("responses"):
                if status.startswith("2"):
                    by_name.setdefault(
                        name, self._class_in(self._document.resolve(node))
                    )
            body = self._document.resolve(ref.node.at("requestBody"))
            by_name[f"{name}(body)"] = self._class_in(body)
        by_name |= self._attributes()
        return {name: class_ for name, class_ in by_name.items() if class_}

    def _attributes(self) -> dict[str, str]:
        """The classes of attributes of models, by ``Class.attribute``."""
        return {
            f"{self.class_of(schema)}.{self.field(schema, name)}": self._class_at(node)
            for schema in self.received
            for name, node in self._shapes.shape(
                self._document.root.at("components", "schemas", schema)
            ).properties.items()
        }

    def _class_in(self, content: Node) -> str:
        """The class of the first JSON content of a body or response."""
        for media, node in content.entries("content"):
            if "json" not in media:
                continue
            return self._class_at(node.at("schema"))
        return ""

    def _class_at(self, schema: Node) -> str:
        """The class of a schema, or of the items of a list of it."""
        for _ in range(3):
            reference = self._shapes.reference(schema)
            if reference:
                return self.class_of(reference)
            items = schema.value.get("items")
            if not isinstance(items, dict):
                return ""
            schema = schema.at("items")
        return ""


def _order(ref: OperationRef) -> int:
    lowered = ref.method.lower()
    return METHODS.index(lowered) if lowered in METHODS else len(METHODS)


def _location(text: str) -> Location:
    """A location as the type of it; others (``querystring``) are like a query."""
    known: dict[str, Location] = {
        "path": "path",
        "header": "header",
        "cookie": "cookie",
    }
    return known.get(text, "query")


def _ids(refs: Iterable[OperationRef]) -> Iterator[str]:
    """The ids of operations, unique: the first one of an operationId has it."""
    taken: set[str] = set()
    for ref in refs:
        default = f"{ref.method.lower()} {ref.path}"
        id_ = ref.id or default
        if id_ in taken:
            id_ = default
        taken.add(id_)
        yield id_


def symbols(
    change: Change, base: PythonNames, revision: PythonNames
) -> tuple[str, ...]:
    """The symbols of the generated package that a change touches, each once."""
    names = base if change.removed else revision
    return tuple(dict.fromkeys(filter(None, _symbols(change, names, base))))


def _symbols(change: Change, names: PythonNames, base: PythonNames) -> Iterator[str]:
    if change.id == "schema-renamed":
        yield from base.classes(str(change.before))
        yield from names.classes(str(change.after))
        return
    if change.id == "schema-removed":
        yield from base.classes(tokens(change.base_pointer)[2])
        return
    if change.id == "path-parameter-renamed":
        for one in change.operations:
            old_path = base.path_like(one.method, one.path)
            argument = base.argument(one.method, old_path, "path", str(change.before))
            if argument:
                yield f"{base.method(one.method, old_path)}({argument}=)"
        return
    if change.id == "discriminator-removed":
        yield from base.discriminated(change.base_pointer)
    was = tokens(change.base_pointer)
    if change.effect == "code" and len(was) == 3:
        yield base.method(was[2].upper(), was[1])
    for place in change.places:
        path = tokens(place.pointer)
        if path[:2] == ["components", "schemas"] and len(path) > 2:
            yield from _of_schema(place.direction, path, names)
            continue
        for one in change.operations:
            if one.kind != "operation":
                continue  # what the API calls is no method of the client
            method = names.method(one.method, one.path) or base.method(
                one.method, one.path
            )
            argument = _argument(path, names, one)
            if argument:
                yield f"{method}({argument}=)"
            elif "requestBody" in path:
                yield f"{method}(body)"
            else:
                yield method


def _of_schema(
    direction: Direction, path: list[str], names: PythonNames
) -> Iterator[str]:
    class_ = names.class_of(path[2])
    prop = path[path.index("properties") + 1] if "properties" in path[3:-1] else ""
    if not class_:
        return
    if direction != "request" and path[2] in names.received:
        yield f"models.{class_}" + (f".{names.field(path[2], prop)}" if prop else "")
    if direction != "response" and path[2] in names.sent:
        yield f"inputs.{class_}" + (f"[{prop!r}]" if prop else "")


def _argument(path: list[str], names: PythonNames, one: Reached) -> str:
    """The argument of an operation for the parameter that a place is in."""
    node = names.parameter_at(path)
    if node is None:
        return ""
    location, name = str(node.value.get("in", "")), str(node.value.get("name", ""))
    return names.argument(one.method, one.path, location, name)
