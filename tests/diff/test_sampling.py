"""The verdict agrees with values: what one side sends is tried on the other.

``SPECPRESS_SAMPLED_PAIRS`` is the number of pairs of schemas that each test tries.
"""

from __future__ import annotations

import json
import os
from typing import Any

from hypothesis import HealthCheck, assume, given, settings

from specpress.diff.model import Comparison

from .build_documents import (
    Raw,
    answering,
    asking,
    compared,
    document,
    with_parameter,
)
from .sampled_schemas import SchemaPair, bodies, forms, pairs, parameters
from .sampled_values import (
    is_possible,
    sent_forms,
    sent_json,
    sent_texts,
    unexpected_forms,
    unexpected_json,
    unexpected_texts,
)

_PAIRS = int(os.environ.get("SPECPRESS_SAMPLED_PAIRS", "60"))
_LOUD = ("breaking", "warning")
_UNPROVEN = frozenset(
    {
        # another alternative may still expect it, but its value is missed by who reads it
        "required-property-became-write-only",
        "property-removed-required",
    }
)
"""Rules that break where no value needs to tell two schemas apart."""

_sampled = settings(
    max_examples=_PAIRS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example],
    derandomize=_PAIRS <= 60,
)


def _agrees(
    pair: SchemaPair, found: Comparison, sent: list[Any], expected: list[Any],
    unexpected: list[Any], unsure: bool = False,
) -> None:  # fmt: skip
    """Whether a verdict is what the values say.

    `unsure`: a value is refused where ``oneOf`` means one alone, or where also is sent what
    is not declared; then the verdict may be either.
    """
    if not sent or not expected:
        return  # no value at all is a mistake, from which nothing follows
    rules = {change.id: change.level for change in found.changes}
    said = json.dumps(pair), rules
    if unexpected:
        assert found.verdict in _LOUD, (*said, unexpected[:3])
    elif not unsure:
        breaking = {rule for rule, level in rules.items() if level == "breaking"}
        assert breaking <= _UNPROVEN, said


@_sampled
@given(pairs(bodies()))
def test_a_request_breaks_where_a_value_is_refused(pair: SchemaPair) -> None:
    old, new = pair
    assume(is_possible(old) and is_possible(new))
    sent = sent_json(old, answer=False)
    refused = unexpected_json(sent, new, answer=False)
    open_ = sent_json(old, answer=False, undeclared=True)
    unsure = bool(unexpected_json(open_, new, answer=False, exclusive=True))
    found = compared(asking(old), asking(new))
    _agrees(pair, found, sent, sent_json(new, answer=False), refused, unsure)


@_sampled
@given(pairs(bodies()))
def test_an_answer_breaks_where_a_value_is_new(pair: SchemaPair) -> None:
    old, new = pair
    assume(is_possible(old) and is_possible(new))
    sent = sent_json(new, answer=True)
    surprising = unexpected_json(sent, old, answer=True)
    open_ = sent_json(new, answer=True, undeclared=True)
    unsure = bool(unexpected_json(open_, old, answer=True))
    found = compared(answering(old), answering(new))
    _agrees(pair, found, sent, sent_json(old, answer=True), surprising, unsure)


@_sampled
@given(pairs(parameters()))
def test_a_query_breaks_where_a_text_is_refused(pair: SchemaPair) -> None:
    old, new = pair
    assume(is_possible(old) and is_possible(new))
    sent = sent_texts(old)
    found = compared(with_parameter({"schema": old}), with_parameter({"schema": new}))
    unsure = bool(unexpected_texts(sent, new, strictly=True))
    _agrees(pair, found, sent, sent_texts(new), unexpected_texts(sent, new), unsure)


@_sampled
@given(pairs(forms()))
def test_a_form_breaks_where_a_text_is_refused(pair: SchemaPair) -> None:
    old, new = pair
    assume(is_possible(old) and is_possible(new))
    sent = sent_forms(old)
    found = compared(_form(old), _form(new))
    unsure = bool(unexpected_forms(sent, new, strictly=True))
    _agrees(pair, found, sent, sent_forms(new), unexpected_forms(sent, new), unsure)


def _form(schema: Raw) -> Raw:
    media = "application/x-www-form-urlencoded"
    return document({"requestBody": {"content": {media: {"schema": schema}}}})
