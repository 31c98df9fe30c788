"""The verdict on two schemas that stand at the same place: which one takes more values.

A request breaks where the new schema does not take all that the old one took, an answer
where the new schema has values that the old one had not. The rules about single keywords
say what changed and where; how bad it is follows from this wherever it can be proven.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import Enum

from specpress.diff.document import Document, Node, as_list, as_map
from specpress.diff.findings import (
    FORM,
    PARAMETER,
    RECEIVED,
    REQUEST,
    RESPONSE,
    SENT,
    TEXT,
    UNTYPED,
)
from specpress.utils.dataclass import dataclass

from . import containment
from .containment import Schema
from .texts import NoTextsError, Texts, texts_of
from .value_sets import Question, ValueSet, value_set


class Verdict(Enum):
    """What is proven about the values of two schemas, for one direction."""

    UNKNOWN = "unknown"
    REFUTED = "refuted"
    """There is a value that one side sends and the other does not expect."""
    HARMLESS = "harmless"
    """All that is sent is expected."""
    SAME = "same"
    """Both take exactly the same values."""


_BESIDE: Mapping[Texts, Texts] = {
    "sent": "expected for certain", "sent for certain": "expected",
    "expected": "expected",
}  # fmt: skip
_ASKED = frozenset({REQUEST, FORM, PARAMETER, RESPONSE, TEXT})


@dataclass(slots=True)
class Verdicts:
    """The verdicts on the schemas of two documents, each found once.

    `same` are the references that mean the same in both documents.
    """

    base: Document
    revision: Document
    same: frozenset[str]
    _known: dict[tuple[int, int, str], Verdict] = field(
        default_factory=dict[tuple[int, int, str], Verdict]
    )
    _written: dict[tuple[int, Question], ValueSet | None] = field(
        default_factory=dict[tuple[int, Question], "ValueSet | None"]
    )

    def of(self, base: Node, revision: Node, direction: str) -> Verdict:
        """The verdict on two schemas for what goes in a direction."""
        if direction not in _ASKED:
            return Verdict.UNKNOWN
        key = (id(base.value), id(revision.value), direction)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._decided(base, revision, direction)
        return known

    def refused(self, base: Node, revision: Node, direction: str) -> Schema | None:
        """The values that are sent and not expected, as a schema, where one is known."""
        sets = self._sets(base, revision, self._question(direction, frozenset()))
        if sets is None:
            return None
        sender, receiver = sets
        return containment.refused(sender.schema, receiver.schema)

    def _decided(self, base: Node, revision: Node, direction: str) -> Verdict:
        verdict = Verdict.UNKNOWN
        for atoms in (self.same, frozenset[str]()):
            question = self._question(direction, atoms)
            verdict, looked_into = self._answer(base, revision, question)
            other_type = base.value.get("type") != revision.value.get("type")
            if direction == TEXT and verdict is Verdict.REFUTED and other_type:
                verdict = Verdict.UNKNOWN  # XML has no types as JSON has them
            if verdict is not Verdict.UNKNOWN or looked_into:
                return verdict
        return verdict

    def _question(self, direction: str, atoms: frozenset[str]) -> Question:
        hidden = (
            "readOnly"
            if direction in SENT
            else "writeOnly" if direction in RECEIVED else ""
        )
        return Question(
            "sender" if direction in SENT else "receiver",
            hidden,
            texts="sent" if direction in UNTYPED else None,
            atoms=atoms,
        )

    def _answer(
        self, base: Node, revision: Node, question: Question
    ) -> tuple[Verdict, bool]:
        """What is proven, and whether there was nothing that was not looked into."""
        strict = replace(question, strict=True)
        turned = question.side == "receiver"  # what is sent is of the revision
        sent, expected = (revision, base) if turned else (base, revision)
        if self._contained(sent, expected, strict, turned=turned):
            # what undeclared properties may be only makes less of what is sent, and more
            # of what is expected
            if self._contained(expected, sent, strict, turned=not turned):
                return Verdict.SAME, True
            return self._harmless(base, revision, question), True
        sets = self._sets(base, revision, question)
        if sets is not None and any(one.conditional for one in sets):
            question = strict  # what is undeclared may count
            sets = self._sets(base, revision, question)
        if sets is None:
            return Verdict.UNKNOWN, True
        sender, receiver = sets
        complete = sender.atoms == receiver.atoms
        if sender.opaque != receiver.opaque:
            return Verdict.UNKNOWN, True
        answer = containment.covers(receiver.schema, sender.schema)
        if answer:
            return self._harmless(base, revision, question), True
        if answer is False and question.texts:
            answer = self._refuted_for_certain(base, revision, question)
        if answer is False and complete:
            return Verdict.REFUTED, True
        return Verdict.UNKNOWN, not (sender.atoms or receiver.atoms)

    def _refuted_for_certain(
        self, base: Node, revision: Node, question: Question
    ) -> bool | None:
        """False where a text that is sent for certain cannot be one that is expected."""
        sets = self._sets(base, revision, replace(question, texts="sent for certain"))
        if sets is None:
            return None
        sender, receiver = sets
        return containment.covers(receiver.schema, sender.schema)

    def _harmless(self, base: Node, revision: Node, question: Question) -> Verdict:
        """The verdict where all that is sent is expected, but perhaps not for certain."""
        ambiguous = self._ambiguous(base, revision, question)
        return Verdict.REFUTED if ambiguous else Verdict.HARMLESS

    def _ambiguous(self, base: Node, revision: Node, question: Question) -> bool:
        """Whether every request is of several alternatives now, and may be of one."""
        if question.side != "sender":
            return False  # who reads an answer takes the first one
        alone = replace(question, exclusive=True, atoms=frozenset())
        expected = value_set(self.revision, revision, replace(alone, side="receiver"))
        if expected is None or not _mentions(expected.schema, "oneOf"):
            return False
        if question.texts:
            alone = replace(alone, texts="expected")  # all that any of both may have
        sets = self._sets(base, revision, alone)
        if sets is None:
            return False
        sender, receiver = sets
        return containment.disjoint(
            receiver.schema, sender.schema
        ) and not containment.is_empty(sender.schema)

    def _contained(
        self, inner: Node, outer: Node, question: Question, *, turned: bool = False
    ) -> bool:
        """Whether `outer` takes all of `inner`; `turned`: the inner one is the revision."""
        documents = (self.base, self.revision)
        first, second = reversed(documents) if turned else documents
        small = self._set(first, inner, replace(question, side="sender"))
        large = self._set(second, outer, _expected(question))
        return (
            small is not None
            and large is not None
            and small.opaque == large.opaque
            and containment.covers(large.schema, small.schema) is True
        )

    def _set(
        self, document: Document, node: Node, question: Question
    ) -> ValueSet | None:
        if question.strict and not question.exclusive:
            question = replace(question, side="sender")  # both read it the same way
        key = (id(node.value), question)
        if key not in self._written:
            written = value_set(document, node, question)
            if written is not None and question.texts:
                written = _as_texts(written, question.texts)
            self._written[key] = written
        return self._written[key]

    def _sets(
        self, base: Node, revision: Node, question: Question
    ) -> tuple[ValueSet, ValueSet] | None:
        """The values that are sent and those that are expected."""
        documents = (self.base, base), (self.revision, revision)
        sent, expected = documents if question.side == "sender" else documents[::-1]
        sender = self._set(*sent, replace(question, side="sender"))
        receiver = self._set(*expected, _expected(question))
        return None if sender is None or receiver is None else (sender, receiver)


def _expected(question: Question) -> Question:
    """The question to the receiver that belongs to that to the sender: what is expected
    for certain stands beside all that may be sent, and the other way round.
    """
    texts = _BESIDE[question.texts] if question.texts else None
    return replace(question, side="receiver", texts=texts)


def _as_texts(values: ValueSet, texts: Texts) -> ValueSet | None:
    schema = containment.canonical(values.schema)
    if schema is None:
        return None
    try:
        return replace(values, schema=texts_of(schema, texts))
    except NoTextsError:
        return None


def _mentions(schema: object, keyword: str) -> bool:
    """Whether a keyword stands in a schema, at any depth."""
    if isinstance(schema, dict):
        held = as_map(schema)
        return keyword in held or any(_mentions(one, keyword) for one in held.values())
    return any(_mentions(one, keyword) for one in as_list(schema))
