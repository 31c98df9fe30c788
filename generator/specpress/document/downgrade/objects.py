"""The objects of a document other than schemas in the words of an older version."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.document.values import Object

from .fields import Version
from .schemas import Report

_LICENSE = "https://spdx.org/licenses/"
_BODILESS = ("get", "head", "delete", "trace")
_WITH_SCOPES = ("oauth2", "openIdConnect")


def in_older_words(
    value: Object, kind: str, version: Version, report: Report
) -> Object:
    """The object with what an older version says in other words."""
    said = dict(value)
    if kind == "document":
        said.setdefault("paths", {})
        if version == "3.0" and "webhooks" in said:
            said["x-webhooks"] = said.pop("webhooks")
    elif kind in ("info", "tag", "response"):
        _summary(said, kind, version)
    elif kind == "license" and version == "3.0" and "url" not in said:
        identifier = said.pop("identifier", None)
        if identifier is not None:
            said["url"] = f"{_LICENSE}{identifier}.html"
    elif kind == "example":
        _example(said)
    elif kind == "operation" and version == "3.0":
        if not said.get("responses"):
            said["responses"] = {"default": {"description": ""}}
    elif kind == "parameter" and said.get("style") == "cookie":
        said["style"] = "form"
        report("style: cookie", "written as the style 'form', which encodes more")
    return said


def ambiguous(
    value: Object, kind: str, version: Version, name: str, report: Report
) -> None:
    """Reports what stays in the document, and need not mean there what it meant; `name`
    is the key of the object.
    """
    if version != "3.0":
        return
    if kind == "document" and value.get("webhooks"):
        report("webhooks", "written as x-webhooks")
    if kind == "operation" and "requestBody" in value and name in _BODILESS:
        meaning = f"meaning for the body of a {name.upper()}"
        report("requestBody", "kept; readers of 3.0 may ignore it", meaning)


def _summary(said: Object, kind: str, version: Version) -> None:
    """A summary takes the place of a description, where there is none."""
    is_later = version == "3.0" or kind != "info"
    if is_later and "summary" in said and not said.get("description"):
        said["description"] = said.pop("summary")
    if kind == "response":
        said.setdefault("description", "")


def _example(said: Object) -> None:
    if "value" in said:
        return
    for name in ("dataValue", "serializedValue"):
        if name in said:
            said["value"] = said.pop(name)
            return


def is_mutual_tls(scheme: Object) -> bool:
    """Whether a security scheme is of a type that 3.0 does not have."""
    return scheme.get("type") == "mutualTLS"


def requirement_of_3_0(
    requirement: Object, schemes: Mapping[str, Object], report: Report
) -> Object:
    """A security requirement without schemes and roles that 3.0 does not have."""
    said: Object = {}
    for name, scopes in requirement.items():
        scheme = schemes.get(name, {})
        type_ = scheme.get("type")
        if is_mutual_tls(scheme):
            report("mutualTLS", "left out: the request says nothing of it")
        elif scopes and type_ not in _WITH_SCOPES:
            said[name] = []
            report(name, "left out", f"roles of a security scheme of type {type_!r}")
        else:
            said[name] = scopes
    return said
