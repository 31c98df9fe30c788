"""From causes to edits: each at its place, no wider than what was seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any, Final, cast

from specpress.document.references.follow import mapping
from specpress.document.values import Json, Object, pointer
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import media_types

from .bodies import body_schema, form_schema
from .causes import Cause
from .deviations import DeviationKind
from .drift import Drift
from .edits import Edit, Unmended
from .located import Tokens, listed, value_at
from .nullable import nullable
from .placing import Placing
from .retype import Retyping, as_alternatives, combine
from .shapes import EXAMPLES, numbered
from .times import is_local_time
from .wording import counted, named_place

_MANY_MEMBERS: Final = 100
"""Values from which on an enum is none."""


@dataclass(slots=True)
class Mending:
    """The edits of one round, what is not mended, and what the evidence disagrees in."""

    edits: list[Edit] = field(default_factory=list[Edit])
    unmended: list[Unmended] = field(default_factory=list[Unmended])
    contradictions: dict[str, None] = field(default_factory=dict[str, None])


def mend(
    drift: Drift, causes: Sequence[Cause], *, enums: bool, declared: Placing
) -> Mending:
    """The edits for causes; `declared` knows where schemas are used."""
    mending = _Mending(drift, enums, declared)
    for cause in mending.maps(list(causes)):
        mending.mend(cause)
    return mending.result


class _Mending:
    def __init__(self, drift: Drift, enums: bool, placing: Placing) -> None:
        self.result = Mending()
        self._contract = drift.contract
        self._document = drift.contract.document
        self._is_3_0 = drift.contract.is_3_0
        self._enums = enums
        self._placing = placing
        self._retyping = Retyping(drift.contract, placing, enums=enums)
        self._rewritten: set[Tokens] = set()
        """Schemas that are something else from this round on: what is inside waits."""
        self._handlers: Mapping[DeviationKind, Callable[[Cause], None]] = {
            DeviationKind.NULL: self._null,
            DeviationKind.TYPE: self._type,
            DeviationKind.REQUIRED: self._required,
            DeviationKind.ENUM: self._enum,
            DeviationKind.FORMAT: self._format,
            DeviationKind.CONSTRAINT: self._constraint,
            DeviationKind.UNION: self._union,
            DeviationKind.DISCRIMINATOR: self._discriminator,
            DeviationKind.CLOSED: self._property,
            DeviationKind.PROPERTY: self._property,
            DeviationKind.STATUS: self._status,
            DeviationKind.MEDIA_TYPE: self._media_type,
            DeviationKind.BODY: self._body,
            DeviationKind.PARAMETER: self._parameter,
        }

    def mend(self, cause: Cause) -> None:
        handler = self._handlers.get(cause.kind)
        if handler is None:
            reasons = {
                DeviationKind.PATH: "a path needs operations of its own",
                DeviationKind.METHOD: "an operation needs to be described by its author",
                DeviationKind.SYNTAX: "the body is not what its media type says",
            }
            self._give_up(cause, reasons[cause.kind])
            return
        handler(cause)

    def _give_up(self, cause: Cause, reason: str) -> None:
        self.result.unmended.append(Unmended(cause, reason))

    def _edit(self, edit: Edit, *causes: Cause) -> None:
        edit.causes += causes
        self.result.edits.append(edit)

    def _schema(self, place: Tokens) -> Mapping[str, Any]:
        return mapping(value_at(self._document, place))

    def _is_waiting(self, place: Tokens) -> bool:
        """Whether a schema around a place was rewritten in this round: another one
        comes, in which it may be right."""
        return any(place[:end] in self._rewritten for end in range(len(place) + 1))

    # -- schemas ------------------------------------------------------------------------

    def maps(self, causes: Iterable[Cause]) -> list[Cause]:
        """Recognises objects whose declared properties are examples of a map's keys."""
        remaining = list(causes)
        inside: dict[Tokens, dict[str, list[Cause]]] = {}
        for cause in remaining:
            place = cause.place
            for end in range(len(place) - 1, 1, -1):
                if place[end - 1] == "properties":
                    name = str(place[end])
                    inside.setdefault(place[: end - 1], {}).setdefault(name, []).append(
                        cause
                    )
                    break
        done: set[int] = set()
        for schema, by_name in inside.items():
            examples = numbered(list(by_name))
            if len(examples) < EXAMPLES:
                continue
            stem = examples[0].rstrip("0123456789")
            names = [
                name
                for name in mapping(self._schema(schema).get("properties"))
                if name.startswith(stem) and name[len(stem) :].isdigit()
            ]
            self._rewritten |= {(*schema, "properties", name) for name in names}
            mended = [cause for name in names for cause in by_name.get(name, ())]
            sentence = (
                f"The properties {stem}… of {named_place(schema)} are names that"
                " vary, with values of any type."
            )
            self._edit(
                Edit("remove", (*schema, "properties"), sentence, names=tuple(names)),
                *mended,
            )
            self._edit(
                Edit("update", schema, sentence, value={"additionalProperties": True}),
                *mended,
            )
            required = value_at(self._schema(schema), ("required",))
            if gone := tuple(each for each in listed(required) if each in names):
                edit = Edit(
                    "remove", schema, sentence, names=("required",), members=gone
                )
                self._edit(edit, *mended)
            done |= {id(cause) for cause in mended}
        return [cause for cause in remaining if id(cause) not in done]

    def _null(self, cause: Cause) -> None:
        for place, _ in self._placing.of_nulls(cause):
            if self._is_waiting(place):
                continue
            sentence = f"{named_place(place)} can be null: {counted(cause)}."
            for edit in nullable(self._schema(place), place, self._is_3_0, sentence):
                self._edit(edit, cause)
            if not self._schema(place).get("type"):
                self._rewritten.add(place)

    def _type(self, cause: Cause) -> None:
        for place, shape in self._placing.of_types(cause):
            if self._is_waiting(place):
                continue
            self._rewritten.add(place)
            change = self._retyping.change(place, shape, cause.fitting or [])
            if change.contradiction:
                text = f"{named_place(place)}: {change.contradiction}"
                self.result.contradictions.setdefault(text)
            sentence = (
                f"{named_place(place)} is {shape.described()}, not"
                f" {change.was}: {counted(cause)}."
            )
            self._replace(place, change.removed, change.value, sentence, cause)

    def _replace(
        self,
        place: Tokens,
        removed: tuple[str, ...],
        value: Object,
        sentence: str,
        cause: Cause,
    ) -> None:
        if removed:
            self._edit(Edit("remove", place, sentence, names=removed), cause)
        if value:
            self._edit(Edit("update", place, sentence, value=value), cause)

    def _required(self, cause: Cause) -> None:
        if self._is_waiting(cause.place):
            return
        name = cause.detail
        declared = self._schema(cause.place)
        is_header = len(cause.place) > 1 and cause.place[-2] == "headers"
        if cause.keyword == "required" and ("in" in declared or is_header):
            what = "header" if is_header else "parameter"
            sentence = f"The {what} {name} may be left out: {counted(cause)}."
            value: Object = {"required": False}
            self._edit(Edit("update", cause.place, sentence, value=value), cause)
        elif "content" in self._schema(cause.place):
            sentence = f"The body may be left out: {counted(cause)}."
            value = {"required": False}
            self._edit(Edit("update", cause.place, sentence, value=value), cause)
        else:
            sentence = f"{name} may be missing in {named_place(cause.place)}: {counted(cause)}."
            edit = Edit(
                "remove", cause.place, sentence, names=("required",), members=(name,)
            )
            self._edit(edit, cause)

    def _enum(self, cause: Cause) -> None:
        place = cause.place
        if self._is_waiting(place):
            return
        known = self._schema(place).get("enum")
        others = cause.shape.types.keys() - {"string", "integer", "number", "boolean"}
        new = sorted(cause.members, key=lambda each: (str(type(each)), each))
        if cause.keyword == "const" or others or not isinstance(known, list):
            sentence = f"{named_place(place)} has other values: {counted(cause)}."
            self._edit(Edit("remove", place, sentence, names=(cause.keyword,)), cause)
        elif len(new) >= _MANY_MEMBERS:
            sentence = f"{named_place(place)} has values without end: {counted(cause)}."
            self._edit(Edit("remove", place, sentence, names=("enum",)), cause)
        elif new:
            sentence = f"{named_place(place)} has further values: {counted(cause)}."
            value: Object = {"enum": list[Json](new)}
            self._edit(Edit("update", place, sentence, value=value), cause)
        else:
            self._give_up(cause, "the values were not kept")

    def _format(self, cause: Cause) -> None:
        place = cause.place
        if self._is_waiting(place):
            return
        name = self._schema(place).get("format")
        local = cause.shape.members and all(map(is_local_time, cause.shape.members))
        if name == "date-time" and local and not self._placing.has_valid(cause):
            sentence = f"{named_place(place)} has no offset: {counted(cause)}."
            value: Object = {"format": "date-time-local"}
            self._edit(Edit("update", place, sentence, value=value), cause)
            return
        sentence = f"{named_place(place)} is not always {name}: {counted(cause)}."
        self._edit(Edit("remove", place, sentence, names=("format",)), cause)

    def _constraint(self, cause: Cause) -> None:
        place, keyword = cause.place, cause.keyword
        if self._is_waiting(place):
            return
        schema = self._schema(place)
        if keyword not in schema:
            # the bounds of a format of numbers, or a bound that 3.0 spells otherwise
            plain = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
            keyword = plain.get(keyword, keyword)
            if keyword not in schema:
                keyword = "format" if "format" in schema else ""
        if not keyword:
            self._give_up(cause, "the keyword is not one that can be left out")
            return
        sentence = f"{named_place(place)} goes beyond its {keyword}: {counted(cause)}."
        self._edit(Edit("remove", place, sentence, names=(keyword,)), cause)

    def _union(self, cause: Cause) -> None:
        place = cause.place
        if self._is_waiting(place):
            return
        schema = self._schema(place)
        if cause.detail == "several":
            sentence = (
                f"Several alternatives of {named_place(place)} hold for one value:"
                f" {counted(cause)}."
            )
            members = cast("list[Json]", schema.get("oneOf", []))
            self._rewritten.add(place)
            if "anyOf" in schema:
                wrapped: list[Json] = [{"anyOf": members}]
                self._replace(place, ("oneOf",), {"allOf": wrapped}, sentence, cause)
            else:
                self._replace(place, ("oneOf",), {"anyOf": members}, sentence, cause)
            return
        self._rewritten.add(place)
        new = cause.shape.schema(is_3_0=self._is_3_0, enums=self._enums)
        sentence = (
            f"{named_place(place)} is {cause.shape.described()} as well:"
            f" {counted(cause)}."
        )
        if cause.keyword in schema and "discriminator" not in schema:
            value: Object = {cause.keyword: as_alternatives(new)}
            self._edit(Edit("update", place, sentence, value=value), cause)
        else:
            removed, value = combine(schema, new)
            self._replace(place, removed, value, sentence, cause)

    def _discriminator(self, cause: Cause) -> None:
        if cause.fitting and cause.detail:
            target = f"#{pointer(cause.fitting[0])}"
            sentence = (
                f"{named_place(cause.place)} has a further value of its discriminator:"
                f" {counted(cause)}."
            )
            named: Object = {"mapping": {cause.detail: target}}
            value: Object = {"discriminator": named}
            self._edit(Edit("update", cause.place, sentence, value=value), cause)
            return
        for place, shape in self._placing.of_tags(cause):
            if self._is_waiting(place):
                continue
            self._rewritten.add(place)
            new = shape.schema(is_3_0=self._is_3_0, enums=self._enums)
            removed, value = combine(self._schema(place), new)
            sentence = (
                f"{named_place(place)} has values that the discriminator does not name:"
                f" {counted(cause)}."
            )
            self._replace(place, removed, value, sentence, cause)

    def _property(self, cause: Cause) -> None:
        place = cause.place
        if self._is_waiting(place):
            return
        sentence = (
            f"{named_place(place)} has the property {cause.detail}: {counted(cause)}."
        )
        new = cause.shape.schema(is_3_0=self._is_3_0, enums=self._enums)
        value: Object = {"properties": {cause.detail: new}}
        if (
            cause.keyword == "unevaluatedProperties"
            or "properties" not in self._schema(place)
        ):
            value = {cause.keyword: True}
        self._edit(Edit("update", place, sentence, value=value), cause)

    # -- messages -----------------------------------------------------------------------

    def _content(self, cause: Cause, media_type: str) -> Object:
        """The content of a body that is not declared: as a declared one, or inferred."""
        schema: Object = {}
        if cause.fitting:
            known = value_at(self._document, cause.fitting[0])
            schema = cast("Object", dict(mapping(known)))
        elif cause.shape.types:
            schema = cause.shape.schema(is_3_0=self._is_3_0, enums=self._enums)
        if media_type == media_types.MULTIPART:
            schema = form_schema(schema, is_3_0=self._is_3_0)
        elif not ("json" in media_type or media_type == media_types.FORM):
            schema = body_schema(media_type, is_3_0=self._is_3_0)
        return {media_type: {"schema": schema}}

    def _status(self, cause: Cause) -> None:
        response: Object = {"description": "Learned from what was answered."}
        if cause.detail:
            response["content"] = self._content(cause, cause.detail)
        sentence = f"The status {cause.keyword} is answered: {counted(cause)}."
        value: Object = {cause.keyword: response}
        if isinstance(value_at(self._document, cause.place), dict):
            self._edit(Edit("update", cause.place, sentence, value=value), cause)
        else:
            value = {"responses": value}
            self._edit(Edit("update", cause.place[:-1], sentence, value=value), cause)

    def _media_type(self, cause: Cause) -> None:
        sentence = f"The media type {cause.keyword} is sent: {counted(cause)}."
        if not cause.keyword:
            self._give_up(cause, "the body has no media type")
            return
        value = self._content(cause, cause.keyword)
        self._edit(Edit("update", cause.place, sentence, value=value), cause)

    def _body(self, cause: Cause) -> None:
        if cause.detail == "absent":
            self._give_up(cause, "OpenAPI has no response whose body is optional")
            return
        if not cause.detail:
            self._give_up(cause, "the body has no media type")
            return
        sentence = f"There is a body, {cause.detail}: {counted(cause)}."
        content = self._content(cause, cause.detail)
        value: Object = {"content": content}
        if cause.direction == "request":
            value = {"requestBody": {"content": content}}
        self._edit(Edit("update", cause.place, sentence, value=value), cause)

    def _parameter(self, cause: Cause) -> None:
        sentence = f"The query parameter {cause.detail} is sent: {counted(cause)}."
        parameter: Json = {
            "name": cause.detail,
            "in": "query",
            "schema": {"type": "string"},
        }
        value: Object = {"parameters": [parameter]}
        self._edit(Edit("update", cause.place, sentence, value=value), cause)
