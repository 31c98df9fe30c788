"""A round of bundling: a copy of the document, in which references lead to components."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from specpress.document.grammar import FIELDS, PATTERNED, Rule
from specpress.document.limits import MAX_INLINED
from specpress.document.repair.objects import EMPTY
from specpress.document.values import ABSENT, Absent, Json, Object, escape, pointer
from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.utils.dataclass import dataclass

from .component_names import DocumentLocation, Target, assign
from .files import Files
from .locations import UnreadableError, UnreadableFileError
from .resolver import Resolver
from .resources import METASCHEMAS, RESOURCES, Resources

_FILE = re.compile(r"[/#]|\.(?:ya?ml|json)$")
_SUFFIX = re.compile(r"\.(?:ya?ml|json)(?:#|$)")
_REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
_NESTED = 40
"""How many references may be replaced by their content inside of one another."""


@dataclass(slots=True)
class Bundling:
    """One round: a copy of the document, with `names` for the targets known so far."""

    document: Object
    files: Files
    resolver: Resolver
    names: Mapping[Target, str]
    keep_broken: bool = False
    targets: set[Target] = field(default_factory=set[Target])
    problems: list[Problem] = field(default_factory=list[Problem])
    adopted: dict[Target, str] = field(default_factory=dict[Target, str])
    _active: list[DocumentLocation] = field(default_factory=list[DocumentLocation])
    _queue: list[Target] = field(default_factory=list[Target])
    _inlined: int = 0

    def run(self) -> Object:
        """The bundled document: the root, then what was found from there."""
        self._adopt()
        root = DocumentLocation(self.files.source, ())
        bundled = self._fields(self.document, "document", root)
        while self._queue:
            target = self._queue.pop()
            value = self.files.at(target.location)
            if not isinstance(value, Absent):
                component = self._object(
                    value, target.kind, target.location, moved=False
                )
                if not isinstance(component, Absent):
                    home = self.resolver.homes[target.kind]
                    if target.kind == "schema":
                        component = self._with_resources(component, target.location)
                    self._section(bundled, home)[self._name(target)] = component
        return bundled

    def named(self, targets: set[Target]) -> dict[Target, str]:
        """Names for targets: stable, and no two the same."""
        named: dict[Target, str] = {}
        for kind, home in self.resolver.homes.items():
            of_kind = {target for target in targets if target.kind == kind}
            taken = self.files.at(DocumentLocation(self.files.source, home))
            keys = taken.keys() if isinstance(taken, dict) else ()
            named |= assign(of_kind, keys, self.files.source)
        return named

    def _adopt(self) -> None:
        """A component that is only a reference to elsewhere is the target's home."""
        for kind, home in self.resolver.homes.items():
            section = self.files.at(DocumentLocation(self.files.source, home))
            for name in sorted(section) if isinstance(section, dict) else ():
                location = DocumentLocation(self.files.source, (*home, name))
                if self.resolver.alias(location) is None:
                    continue
                try:
                    target = Target(self.resolver.follow(location), kind)
                except UnreadableError:
                    continue  # reported where it is copied
                if not self.resolver.is_component(target.location):
                    self.adopted.setdefault(target, name)

    def _resolve(
        self, reference: str, kind: str, base: DocumentLocation
    ) -> DocumentLocation:
        location, misspelt = self.resolver.resolve(reference, kind, base)
        if misspelt:
            self._report(
                ProblemKind.MISSPELT_REFERENCE,
                f"expected a reference, found {reference!r}",
                f"taken for #{pointer(location.tokens)}",
                base,
            )
        return location

    def _name(self, target: Target) -> str:
        return self.adopted.get(target) or self.names.get(target) or ""

    def _section(self, bundled: Object, home: tuple[str, ...]) -> Object:
        for token in home:
            inner = bundled.setdefault(token, {})
            bundled = inner if isinstance(inner, dict) else {}
        return bundled

    def _object(
        self, value: Json, kind: str, location: DocumentLocation, *, moved: bool = True
    ) -> Json | Absent:
        """A copy of an object; a reference where it is a component of its own (`moved`)."""
        if self._active:
            self._inlined += 1
            if self._inlined > MAX_INLINED:
                raise SpecpressError(
                    f"expected references to repeat at most {MAX_INLINED:,} objects,"
                    " found more",
                    file=self.files.source,
                )
        if isinstance(value, list):  # where one object is expected: repaired later
            items = self._items(value, kind, location)
            return [{} if isinstance(item, Absent) else item for item in items]
        if not isinstance(value, dict):
            return value
        if moved and not self._is_path(kind, location):
            target = Target(location, kind)
            if target in self.names or target in self.adopted:
                return self._reference_to(target)
        reference = _reference_in(value, kind)
        if reference is None:
            return self._fields(value, kind, location)
        if kind not in self.resolver.homes or self._is_path(kind, location):
            return self._in_place(value, reference, kind, location)
        return self._referring(value, reference, kind, location)

    def _is_path(self, kind: str, location: DocumentLocation) -> bool:
        """Whether a path item is one of the API itself, not of a callback or component."""
        return (
            kind == "path item"
            and len(location.tokens) == 2
            and (location.tokens[0] in ("paths", "webhooks"))
        )

    def _referring(
        self, value: Object, reference: str, kind: str, location: DocumentLocation
    ) -> Json | Absent:
        """An object that refers to another one."""
        rest = {key: item for key, item in value.items() if key not in _REFERENCES}
        beside = self._fields(rest, kind, location)
        try:
            target = Target(self._resolve(reference, kind, location), kind)
        except UnreadableError as error:
            self._unresolved(reference, kind, location, error)
            if self._keeps(location):
                return value
            if kind == "schema" and beside:
                return beside
            return EMPTY.get(kind, ABSENT)
        name = self.adopted.get(target)
        if name and location == (self.files.source, (*self.resolver.homes[kind], name)):
            content = self.files.at(target.location)
            return (
                ABSENT
                if isinstance(content, Absent)
                else self._object(content, kind, target.location, moved=False)
            )
        return {**beside, **self._reference_to(target)}

    def _reference_to(self, target: Target) -> Object:
        location = target.location
        if self.resolver.is_component(location):
            return {"$ref": "#" + pointer(location.tokens)}
        if target not in self.adopted:
            self._wanted(target)
        home = pointer(self.resolver.homes[target.kind])
        return {"$ref": f"#{home}/{escape(self._name(target))}"}

    def _wanted(self, target: Target) -> None:
        if target not in self.targets:
            self.targets.add(target)
            self._queue.append(target)

    def _in_place(
        self, value: Object, reference: str, kind: str, location: DocumentLocation
    ) -> Json | Absent:
        """The content of a reference, with what is said beside it."""
        resolved = self._content(reference, kind, location)
        if resolved is None:
            return value if self._keeps(location) else ABSENT
        content, target_location = resolved
        self._active.append(target_location)
        copied = self._object(content, kind, target_location, moved=False)
        self._active.pop()
        rest = {key: item for key, item in value.items() if key != "$ref"}
        if isinstance(copied, dict) and rest:
            return {**copied, **self._fields(rest, kind, location)}
        return copied

    def _content(
        self, reference: str, kind: str, location: DocumentLocation
    ) -> tuple[Json, DocumentLocation] | None:
        try:
            target_location = self._resolve(reference, kind, location)
            if self.resolver.is_component(target_location):
                target_location = self.resolver.follow(target_location)
            if target_location in self._active or len(self._active) >= _NESTED:
                raise UnreadableError("it leads back to itself")
        except UnreadableError as error:
            self._unresolved(reference, kind, location, error)
            return None
        content = self.files.at(target_location)
        return None if isinstance(content, Absent) else (content, target_location)

    def _fields(self, value: Object, kind: str, location: DocumentLocation) -> Object:
        fields = FIELDS.get(kind)
        copied: Object = {}
        for key, item in value.items():
            if fields is not None:
                rule = fields.get(key)
            else:
                rule = None if key[:2].lower() == "x-" else PATTERNED.get(kind)
            copy: Json | Absent = item
            if rule is not None and isinstance(item, (dict, list)):
                inner = DocumentLocation(location.file, (*location.tokens, key))
                copy = self._value(item, rule, inner)
                if rule.kind == "schema" != kind and not isinstance(copy, Absent):
                    copy = self._outermost(copy, rule, inner)
            if not isinstance(copy, Absent):
                copied[key] = copy
        if kind == "discriminator":
            self._mapping(copied, location)
        return copied

    def _outermost(self, copied: Json, rule: Rule, location: DocumentLocation) -> Json:
        """A schema that is in no other one, or several, with the resources they need."""
        if rule.shape == "one" or not isinstance(copied, dict):
            return self._with_resources(copied, location)
        return {
            name: self._with_resources(
                item, location._replace(tokens=(*location.tokens, name))
            )
            for name, item in copied.items()
        }

    def _with_resources(self, copied: Json, location: DocumentLocation) -> Json:
        if not isinstance(copied, dict) or [*copied] == ["$ref"]:
            return copied
        resources = Resources(self.files, self.resolver, self._reference_to)
        kept = resources.of(location)
        return {**copied, RESOURCES: kept} if kept else copied

    def _value(
        self, value: Json, rule: Rule, location: DocumentLocation
    ) -> Json | Absent:
        shape, kind = rule
        if shape == "one":
            return self._object(value, kind, location)
        if kind == "payload":
            return value
        if isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str) and (shape != "map" or len(value) == 1):
                resolved = self._content(reference, kind, location)
                if resolved is None:
                    return value if self._keeps(location) else ABSENT
                content, target_location = resolved
                self._active.append(target_location)
                copied = self._value(content, rule, target_location)
                self._active.pop()
                return copied
        if shape == "list" and isinstance(value, list):
            return [
                item
                for item in self._items(value, kind, location)
                if not isinstance(item, Absent)
            ]
        if shape == "map" and isinstance(value, dict):
            copied_map: Object = {}
            for key, item in value.items():
                inner = DocumentLocation(location.file, (*location.tokens, key))
                found_item = self._object(item, kind, inner)
                if not isinstance(found_item, Absent):
                    copied_map[key] = found_item
            return copied_map
        return value

    def _items(
        self, value: list[Json], kind: str, location: DocumentLocation
    ) -> list[Json | Absent]:
        return [
            self._object(
                item,
                kind,
                DocumentLocation(location.file, (*location.tokens, str(index))),
            )
            for index, item in enumerate(value)
        ]

    def _mapping(self, discriminator: Object, location: DocumentLocation) -> None:
        mapping = discriminator.get("mapping")
        if isinstance(mapping, dict):
            discriminator["mapping"] = {
                key: self._mapped(reference, location)
                for key, reference in mapping.items()
            }
        if "defaultMapping" in discriminator:
            reference = discriminator["defaultMapping"]
            discriminator["defaultMapping"] = self._mapped(reference, location)

    def _mapped(self, reference: Json, location: DocumentLocation) -> Json:
        """The target of a mapping, a name or a reference, as it is in the bundle."""
        if not isinstance(reference, str):
            return reference
        home = self.resolver.homes["schema"]
        named = DocumentLocation(location.file, (*home, reference))
        bare = (
            _FILE.search(reference) is None
            # a name may look like that of a file, and is one first
            or not isinstance(self.files.at(named), Absent)
        )
        if bare and location.file == self.files.source:
            return reference
        full = f"#/components/schemas/{escape(reference)}" if bare else reference
        try:
            target = Target(self._resolve(full, "schema", location), "schema")
        except UnreadableError as error:
            # all others are reported where the mapping is repaired
            if _SUFFIX.search(full) and isinstance(error, UnreadableFileError):
                self._unresolved(full, "schema", location, error)
            return reference
        return self._reference_to(target)["$ref"]

    def _unresolved(
        self,
        reference: str,
        kind: str,
        location: DocumentLocation,
        why: UnreadableError,
    ) -> None:
        if reference.startswith(METASCHEMAS) and kind == "schema":
            return  # validators know them
        problem_kind = ProblemKind.UNRESOLVABLE_REFERENCE
        if isinstance(why, UnreadableFileError) and _FILE.search(reference):
            problem_kind = ProblemKind.UNREADABLE_FILE
        self._report(
            problem_kind,
            f"expected a {kind} at {reference!r}: {why}",
            "any value is allowed" if kind == "schema" else "left out",
            location,
        )

    def _keeps(self, location: DocumentLocation) -> bool:
        """Whether a reference that leads to nothing stays: it means the same here."""
        return self.keep_broken and location.file == self.files.source

    def _report(
        self, kind: ProblemKind, message: str, action: str, location: DocumentLocation
    ) -> None:
        self.problems.append(
            Problem(kind, pointer(location.tokens), message, action, location.file)
        )


def _reference_in(value: Object, kind: str) -> str | None:
    keys = _REFERENCES if kind == "schema" else _REFERENCES[:1]
    references = (value.get(key) for key in keys)
    return next((each for each in references if isinstance(each, str)), None)
