"""Deviations by cause: found, told apart, without a value in the report."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest

from specpress.cli.drift import KINDS
from specpress.evidence.exchange import Content, Exchange, Mismatch, MismatchEntry
from specpress.learning.causes import Causes
from specpress.learning.contract import Contract
from specpress.learning.coverage import unexercised
from specpress.learning.deviations import DeviationKind
from specpress.learning.drift import Drift, observe
from specpress.learning.matching import PathMatcher
from specpress.learning.reports.json import as_json
from specpress.learning.reports.text import markdown, text

from .documents import PET, document, exchange


def _drift(*observations: Any, value: Any = None) -> Drift:
    contract = Contract(value or document(), (value or document())["openapi"])
    return observe(contract, observations, Causes())


def _causes(drift: Drift) -> list[tuple[str, str, str]]:
    return [
        (c.kind.value, "/".join(map(str, c.place)), c.detail) for c in drift.sorted()
    ]


_SCHEMAS = "components/schemas"


@pytest.mark.parametrize(
    ("observed", "kind", "place", "detail"),
    [
        (
            exchange({**PET, "name": None}),
            "null",
            f"{_SCHEMAS}/Pet/properties/name",
            "",
        ),
        (exchange({**PET, "name": 1}), "type", f"{_SCHEMAS}/Pet/properties/name", ""),
        (exchange({"id": 1}), "required", f"{_SCHEMAS}/Pet", "name"),
        (exchange({**PET, "state": "x"}), "enum", f"{_SCHEMAS}/State", ""),
        (
            exchange({**PET, "born": "x"}),
            "format",
            f"{_SCHEMAS}/Pet/properties/born",
            "",
        ),
        (exchange({**PET, "extra": 1}), "property", f"{_SCHEMAS}/Pet", "extra"),
        (exchange(path="/x"), "path", "paths", "GET /x"),
        (exchange(method="PUT"), "method", "paths//pets/{id}", "PUT"),
        (
            exchange(status=404),
            "status",
            "paths//pets/{id}/get/responses",
            "application/json",
        ),
        (
            exchange(media_type="text/x-json"),
            "media-type",
            "paths//pets/{id}/get/responses/200/content",
            "",
        ),
        (exchange(None), "body", "paths//pets/{id}/get/responses/200", "absent"),
        (
            exchange(1, method="POST", path="/pets", status=201, sent=PET),
            "body",
            "paths//pets/post/responses/201",
            "application/json",
        ),
        (
            exchange(
                None,
                method="POST",
                path="/pets",
                status=201,
                sent=PET,
                query=(("dry", "no"),),
            ),
            "type",
            "paths//pets/post/parameters/0/schema",
            "",
        ),
        (
            exchange(
                None,
                method="POST",
                path="/pets",
                status=201,
                sent=PET,
                query=(("wet", "1"),),
            ),
            "parameter",
            "paths//pets/post",
            "wet",
        ),
        (
            exchange(None, method="POST", path="/pets", status=201),
            "required",
            "paths//pets/post/requestBody",
            "body",
        ),
        (
            exchange(None, method="POST", path="/pets", status=201, sent={"id": 1}),
            "required",
            f"{_SCHEMAS}/Pet",
            "name",
        ),
    ],
)
def test_each_kind_has_its_place(
    observed: Exchange, kind: str, place: str, detail: str
) -> None:
    drift = _drift(exchange(), observed)
    assert _causes(drift) == [(kind, place, detail)]
    additions = kind in ("property", "parameter")
    assert drift.validity.valid == (2 if additions else 1)


def test_valid_exchanges_are_no_drift() -> None:
    drift = _drift(
        exchange({**PET, "state": "new", "owner": {"name": "a"}, "tags": ["x"]}),
        exchange(path="/api/pets/mine"),
        exchange(
            None,
            method="POST",
            path="/pets",
            status=201,
            sent=PET,
            query=(("dry", "true"),),
        ),
    )
    assert _causes(drift) == []
    assert drift.coverage.statuses.keys() == {"get_pet", "my_pet", "add_pet"}


def test_a_refused_request_is_no_evidence_of_what_is_taken() -> None:
    value = document()
    value["paths"]["/pets"]["post"]["responses"]["400"] = {"description": ""}
    refused = exchange(None, method="POST", path="/pets", status=400, sent={"id": "x"})
    assert _causes(_drift(refused, value=value)) == []


def test_null_has_the_use_as_its_cause_in_the_chain() -> None:
    (cause,) = _drift(exchange({**PET, "owner": None})).sorted()
    chains = [["/".join(map(str, place)) for place in chain] for chain in cause.chains]
    assert chains == [[f"{_SCHEMAS}/Pet/properties/owner", f"{_SCHEMAS}/Owner"]]


def test_one_exchange_counts_once() -> None:
    value = document()
    schema = value["paths"]["/pets/mine"]["get"]["responses"]["200"]["content"]
    schema["application/json"]["schema"] = {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Pet"},
    }
    many = exchange([{**PET, "name": None}] * 5, path="/pets/mine")
    (cause,) = _drift(many, many, value=value).sorted()
    assert (cause.exchanges, cause.operations) == (2, {"my_pet": 2})


def test_a_broken_body_and_a_cut_one() -> None:
    broken = exchange()
    cut = Content("application/json", "text", "", complete=False)
    drift = _drift(
        Exchange(
            *_parts(broken, Content("application/json", "broken", "")),
        ),
        Exchange(*_parts(broken, cut)),
    )
    assert [kind for kind, _, _ in _causes(drift)] == ["syntax"]


def _parts(base: Exchange, response: Content) -> Iterable[Any]:
    return (
        base.method,
        base.path,
        (),
        {},
        None,
        200,
        {},
        response,
        base.place,
    )


def test_reports_of_a_client_lead_to_the_same_places() -> None:
    def entry(*mismatches: Mismatch) -> MismatchEntry:
        return MismatchEntry("get_pet", 200, mismatches, "m.jsonl:1")

    drift = _drift(
        entry(
            Mismatch(("name",), "null", "null"),
            Mismatch(("id",), "type", "string"),
            Mismatch(("state",), "enum", "string", "lost"),
            Mismatch(("name",), "missing", ""),
            Mismatch(("owner",), "null", "null"),
        )
    )
    assert set(_causes(drift)) == {
        ("null", f"{_SCHEMAS}/Pet/properties/name", ""),
        ("type", f"{_SCHEMAS}/Pet/properties/id", ""),
        ("enum", f"{_SCHEMAS}/State", ""),
        ("required", f"{_SCHEMAS}/Pet", "name"),
        ("null", f"{_SCHEMAS}/Owner", ""),
    }


def test_reports_hold_no_value() -> None:
    secret = "a-value-of-somebody"
    drift = _drift(
        exchange({**PET, "state": secret, "owner": secret, "born": secret}),
        exchange({"id": secret, "name": [secret], "other": {"x": secret}}),
    )
    rest = unexercised(drift)
    for shown in (
        json.dumps(as_json(drift, rest)),
        "\n".join(text(drift, rest, verbose=True)),
        "\n".join(markdown(drift, rest)),
    ):
        assert secret not in shown
        assert "Pet.owner" in shown or "Owner" in shown
        assert "other" in shown


def test_what_was_never_exercised_is_listed() -> None:
    rest = unexercised(_drift(exchange()))
    assert rest.operations == ("add_pet", "my_pet")
    assert rest.properties == ("Pet.born", "Pet.owner", "Pet.state", "Pet.tags")
    assert rest.declared_operations == 3


@pytest.mark.parametrize(
    ("path", "template"),
    [
        ("/a/b", "/a/b"),
        ("/a/x", "/a/{id}"),
        ("/v1/a/x", "/a/{id}"),
        ("/a/x.json", "/a/{id}.json"),
        ("/a/x/c", "/a/{other}/c"),
        ("/a/%2F", "/a/{id}"),
        ("/a/", None),
        ("/v1", None),
        ("/b", None),
    ],
)
def test_paths_are_matched_the_most_specific_first(
    path: str, template: str | None
) -> None:
    templates = ["/a/{id}", "/a/b", "/a/{id}.json", "/a/{other}/c"]
    matcher = PathMatcher(templates, ["https://x.test/v1/", "/v2"])
    match = matcher.find(path)
    assert (match.template if match else None) == template


def test_the_command_offers_every_kind() -> None:
    """It lists them by itself, so that `--help` does not wait for the validator."""
    assert list(KINDS) == [str(kind) for kind in DeviationKind]


def test_what_stands_for_a_secret_is_no_deviation() -> None:
    token = {"type": "string", "format": "uuid", "minLength": 36}
    value = document()
    value["components"]["schemas"]["Pet"]["properties"]["token"] = token
    parameter = value["paths"]["/pets/{id}"]["parameters"][0]
    parameter["schema"] = token
    contract = Contract(value, "3.0.3")
    observed = exchange({**PET, "token": "REDACTED"}, path="/pets/REDACTED")
    assert observe(contract, [observed], Causes()).validity.valid == 1
    other = exchange({**PET, "token": "x"}, path="/pets/REDACTED")
    assert observe(contract, [other], Causes()).validity.valid == 0


def test_a_member_that_an_enum_lacks_does_not_lead_to_another_alternative() -> None:
    rating = {"type": "object", "properties": {"stars": {"enum": ["one", "two"]}}}
    member = {"type": "object", "required": ["email", "street"]}
    value = document(Rating=rating, Member=member)
    pet = value["components"]["schemas"]["Pet"]["properties"]
    names = ("Member", "Rating")
    pet["rated"] = {"anyOf": [{"$ref": f"#/components/schemas/{n}"} for n in names]}
    observed = exchange({**PET, "rated": {"stars": "three"}})
    (cause,) = observe(Contract(value, "3.0.3"), [observed], Causes()).sorted(
        additions=False
    )
    assert cause.kind is DeviationKind.ENUM
    assert cause.place[2:] == ("Rating", "properties", "stars")
