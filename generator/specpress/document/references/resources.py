"""Schemas whose references depend on where they are entered: ``$dynamicRef``.

A bundled document has one reference for each, to what it means by itself. What a
``$dynamicRef`` means for a value is known only when the value is validated, by the
resources that lead there (JSON Schema Core 2020-12, section 8.2.3.2). So such a schema
is kept beside its bundled form, together with the resources it refers to, each with the
URI that it has: a compound schema document (section 9.3.1). The same holds for references
to the metaschemas, which validators have built in.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from dataclasses import field
from typing import Final
from urllib.parse import quote, urlsplit

from specpress.document.grammar import FIELDS
from specpress.document.values import Absent, Json, Object, pointer
from specpress.utils.dataclass import dataclass

from .component_names import DocumentLocation, Target
from .files import Files
from .locations import UnreadableError
from .resolver import Resolver

RESOURCES: Final = "x-specpress-resources"
"""The extension of a bundled schema that holds its compound schema document."""
METASCHEMAS: Final = "https://json-schema.org/draft/2020-12/"

_DYNAMIC = ("$dynamicRef", "$dynamicAnchor")
_FRAGMENT = "/~!$&'()*+,;=:@"


@dataclass(slots=True)
class Resources:
    """Makes compound documents of schemas in `files`.

    `refer` gives the reference to a schema that is a component of the bundled document.
    """

    files: Files
    resolver: Resolver
    refer: Callable[[Target], Object]
    _embedded: Object = field(default_factory=dict[str, Json])

    def of(self, location: DocumentLocation) -> Object | None:
        """The compound document for the schema at a place; None if it needs none."""
        value = self.files.at(location)
        if isinstance(value, Absent) or not is_dynamic(value):
            return None
        self._embedded = {}
        reference = self._uri_of(location)
        return {"$ref": reference, "$defs": self._embedded}

    def _uri_of(self, location: DocumentLocation) -> str:
        """The URI of a schema, whose resource is embedded."""
        resource = self._embed(self._root(location), location)
        rest = location.tokens[len(resource.tokens) :]
        fragment = f"#{quote(pointer(rest), safe=_FRAGMENT)}" if rest else ""
        return self._uri(resource) + fragment

    def _embed(
        self, root: DocumentLocation, location: DocumentLocation
    ) -> DocumentLocation:
        """The innermost resource around a place in `root`, which is embedded."""
        uri = self._uri(root)
        if uri not in self._embedded:
            self._embedded[uri] = {}
            copied = self._copy(self.files.at(root), root)
            whole: Object = copied if isinstance(copied, dict) else {"allOf": [copied]}
            self._embedded[uri] = {**whole, "$id": uri}
        tokens = self.files.identifiers(location.file).resource(location.tokens)
        return root if len(tokens) < len(root.tokens) else root._replace(tokens=tokens)

    def _root(self, location: DocumentLocation) -> DocumentLocation:
        """What is embedded for a schema: its file, or the outermost schema around it."""
        whole = self.files.at(DocumentLocation(location.file, ()))
        is_document = isinstance(whole, dict) and not whole.keys().isdisjoint(
            ("openapi", "swagger", "components", "paths")
        )
        if not is_document:
            return DocumentLocation(location.file, ())
        return self.resolver.outermost_schema(location) or location

    def _uri(self, resource: DocumentLocation) -> str:
        known = self.files.identifiers(resource.file).uris.get(resource.tokens)
        if known is not None:
            return self._without_path(known)
        if not resource.tokens:
            return self._without_path(resource.file)
        return f"specpress://document{quote(pointer(resource.tokens), safe='/~')}"

    def _without_path(self, uri: str) -> str:
        """A URI in place of the path of a local file, which differs between machines."""
        if len(urlsplit(uri).scheme) > 1 and not uri.startswith("git:"):
            return uri
        start = posixpath.dirname(self.files.source.rpartition(":")[2]) or "."
        relative = posixpath.relpath(uri.rpartition(":")[2], start)
        return f"specpress://files/{quote(relative.replace('..', 'up'))}"

    def _copy(self, value: Json | Absent, location: DocumentLocation) -> Json:
        if isinstance(value, Absent):
            return True
        if not isinstance(value, dict):
            return value
        copied: Object = {}
        for key, item in value.items():
            shape, kind = FIELDS["schema"].get(key, ("leaf", ""))
            inner = location._replace(tokens=(*location.tokens, key))
            if isinstance(item, str) and key in ("$ref", "$dynamicRef"):
                reference = self._reference(key, item, location)
                if reference is not None:
                    copied[key] = reference
            elif key == "$id" and isinstance(item, str):
                copied[key] = self._uri(location)
            elif kind != "schema":
                copied[key] = item
            elif shape == "list" and isinstance(item, list):
                copied[key] = [
                    self._copy(each, inner._replace(tokens=(*inner.tokens, str(index))))
                    for index, each in enumerate(item)
                ]
            elif shape == "map" and isinstance(item, dict):
                copied[key] = {
                    name: self._copy(each, inner._replace(tokens=(*inner.tokens, name)))
                    for name, each in item.items()
                }
            else:
                copied[key] = self._copy(item, inner)
        return copied

    def _reference(
        self, key: str, reference: str, base: DocumentLocation
    ) -> str | None:
        """A reference by the URIs of what is embedded; None if it leads nowhere."""
        if reference.startswith(METASCHEMAS):
            return reference
        try:
            target = self.files.find(reference, base)
            if target == DocumentLocation(self.files.source, ()):
                target = self.resolver.outermost_schema(base) or target
            if isinstance(self.files.at(target), Absent):
                target = self.resolver.resolve(reference, "schema", base)[0]
        except UnreadableError:
            return None  # reported where it is bundled
        if not self._is_embedded(target, base):
            target = self.resolver.follow(target)
            return str(self.refer(Target(target, "schema"))["$ref"])
        anchor = reference.partition("#")[2]
        if key == "$dynamicRef" and anchor and not anchor.startswith("/"):
            resource = self._embed(self._root(target), target)
            return f"{self._uri(resource)}#{anchor}"
        return self._uri_of(target)

    def _is_embedded(self, target: DocumentLocation, base: DocumentLocation) -> bool:
        root = self._root(target)
        if not root.tokens or root == self._root(base):
            return True
        return is_dynamic(self.files.at(root))


def is_dynamic(schema: Json | Absent) -> bool:
    """Whether a schema holds what can be understood only when a value is validated."""
    pending: list[Json | Absent] = [schema]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str) and reference.startswith(METASCHEMAS):
                return True
            if any(isinstance(value.get(key), str) for key in _DYNAMIC):
                return True
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return False
