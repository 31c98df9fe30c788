"""Overlays from evidence: at the cause, as wide as what was seen, and the same again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from specpress.cli.main import main
from specpress.document.overlays.overlay import parse
from specpress.evidence.exchange import Observation
from specpress.learning.actions import EVIDENCE
from specpress.learning.deviations import DeviationKind
from specpress.learning.learn import Learned, LearnOptions, learn
from specpress.learning.overlay_file import overlay_bytes
from specpress.learning.shapes import Shape

from .documents import PET, document, exchange


def _learn(*observed: Observation, value: Any = None, **options: Any) -> Learned:
    value = value or document()
    before = deepcopy(value)
    learned = learn(value, value["openapi"], lambda: observed, LearnOptions(**options))
    assert value == before
    again = learn(
        learned.document, value["openapi"], lambda: observed, LearnOptions(**options)
    )
    assert again.actions == []
    return learned


def _plain(learned: Learned) -> list[tuple[str, Any]]:
    assert learned.after.rate == 1.0
    assert learned.problems == []
    return [
        (str(each.value["target"]), each.value.get("update", "remove"))
        for each in learned.actions
    ]


_PET = "$.components.schemas.Pet"


@pytest.mark.parametrize(
    ("bodies", "actions"),
    [
        ([{**PET, "name": None}], [(f"{_PET}.properties.name", {"nullable": True})]),
        ([{**PET, "name": 1}], [(f"{_PET}.properties.name", {"type": "integer"})]),
        ([{**PET, "id": 1.5}, PET], [(f"{_PET}.properties.id", {"type": "number"})]),
        ([{"id": 1}], [(f"{_PET}.required[?@ == 'name']", "remove")]),
        ([{}], [(f"{_PET}.required[?@ == 'id' || @ == 'name']", "remove")]),
        (
            [{**PET, "state": "lost"}, {**PET, "state": "gone"}],
            [("$.components.schemas.State", {"enum": ["gone", "lost"]})],
        ),
        (
            [{**PET, "born": "x"}],
            [(f"{_PET}.properties.born.format", "remove")],
        ),
        (
            [{**PET, "born": "2026-01-02T03:04:05"}],
            [(f"{_PET}.properties.born", {"format": "date-time-local"})],
        ),
        (
            [{**PET, "tags": {"a": "b"}}] * 3,
            [
                (f"{_PET}.properties.tags.items", "remove"),
                (
                    f"{_PET}.properties.tags",
                    {"type": "object", "properties": {"a": {"type": "string"}}}
                    | {"required": ["a"]},
                ),
            ],
        ),
        (
            [{**PET, "owner": [{"name": "a"}]}],
            [
                (f"{_PET}.properties.owner['$ref']", "remove"),
                (
                    f"{_PET}.properties.owner",
                    {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Owner"},
                    },
                ),
            ],
        ),
        (
            [{**PET, "owner": None}, {**PET, "owner": {}}],
            [
                (f"{_PET}.properties.owner['$ref']", "remove"),
                (
                    f"{_PET}.properties.owner",
                    {
                        "anyOf": [
                            {"$ref": "#/components/schemas/Owner"},
                            {"enum": [None]},
                        ]
                    },
                ),
            ],
        ),
    ],
)
def test_an_action_says_what_was_seen_and_no_more(
    bodies: list[Any], actions: list[tuple[str, Any]]
) -> None:
    learned = _learn(*map(exchange, bodies))
    assert _plain(learned) == actions


def test_in_3_1_null_is_one_of_the_types() -> None:
    learned = _learn(exchange({**PET, "name": None}), value=document("3.1.0"))
    assert _plain(learned) == [
        (f"{_PET}.properties.name.type", "remove"),
        (f"{_PET}.properties.name", {"type": ["string", "null"]}),
    ]


def test_what_was_valid_stays_valid_and_the_contradiction_is_named() -> None:
    observed = [exchange({**PET, "name": 1}), exchange()]
    learned = _learn(*observed)
    assert _plain(learned)[-1] == (
        f"{_PET}.properties.name",
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    )
    (contradiction,) = learned.contradictions
    assert contradiction.startswith("Pet.name: values of several types")


def test_messages_that_are_not_declared() -> None:
    error = {"detail": "gone"}
    learned = _learn(
        exchange(error, status=404),
        exchange(
            {"id": 1, "name": "a"}, method="POST", path="/pets", status=201, sent=PET
        ),
    )
    assert _plain(learned) == [
        (
            "$.paths['/pets'].post.responses['201']",
            {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "id": {"type": "integer"},
                                "name": {"type": "string"},
                            },
                        }
                    }
                }
            },
        ),
        (
            "$.paths['/pets/{id}'].get.responses",
            {
                "404": {
                    "description": "Learned from what was answered.",
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {"detail": {"type": "string"}},
                            }
                        }
                    },
                }
            },
        ),
    ]


def test_another_status_of_the_same_class_lends_its_schema() -> None:
    learned = _learn(exchange(PET, status=202))
    ((_, value),) = _plain(learned)
    schema = value["202"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/Pet"}


def test_requests_widen_as_well() -> None:
    learned = _learn(
        exchange(
            None,
            method="POST",
            path="/pets",
            status=201,
            sent={"id": "x", "name": "a"},
            query=(("dry", "maybe"),),
        ),
        exchange(None, method="POST", path="/pets", status=201),
    )
    assert set(map(str, dict(_plain(learned)))) == {
        f"{_PET}.properties.id",
        "$.paths['/pets'].post.parameters[?@.name == 'dry' && @.in == 'query'].schema",
        "$.paths['/pets'].post.requestBody",
    }


def test_a_scalar_component_is_mended_where_all_its_uses_are_wrong() -> None:
    value = document()
    value["components"]["schemas"]["Pet"]["properties"]["was"] = {
        "$ref": "#/components/schemas/State"
    }
    both = exchange({**PET, "state": None, "was": None})
    assert _plain(_learn(both, value=value)) == [
        ("$.components.schemas.State", {"nullable": True, "enum": [None]})
    ]
    one = _learn(exchange({**PET, "state": None, "was": "old"}), value=value)
    assert {target for target, _ in _plain(one)} == {
        f"{_PET}.properties.state['$ref']",
        f"{_PET}.properties.state",
    }


def test_numbered_properties_are_a_map() -> None:
    row = {
        "type": "object",
        "properties": {f"field_{n}": {"type": "string"} for n in range(9)},
    }
    value = document(Owner=row)
    body = {**PET, "owner": {f"field_{n}": n for n in range(5)}}
    learned = _learn(exchange(body), value=value)
    (_, removed), (target, update) = _plain(learned)
    assert (removed, target) == ("remove", "$.components.schemas.Owner")
    assert update == {"additionalProperties": True}


def test_what_is_declared_alike_and_wrong_alike_is_one_action() -> None:
    wrong = {"type": "object", "properties": {"limits": {"type": "string"}}}
    schemas: dict[str, Any] = {
        n: deepcopy(wrong) for n in ("Owner", "Keeper", "Breeder")
    }
    value = document(**schemas)
    pet = value["components"]["schemas"]["Pet"]["properties"]
    pet["keeper"] = {"$ref": "#/components/schemas/Keeper"}
    body = {**PET, "owner": {"limits": 1}, "keeper": {"limits": 2}}
    assert _plain(_learn(exchange(body), value=value)) == [
        (
            "$.components.schemas['Breeder', 'Keeper', 'Owner'].properties.limits",
            {"type": "integer"},
        )
    ]
    pet["breeder"] = {"$ref": "#/components/schemas/Breeder"}
    right = exchange({**body, "breeder": {"limits": "x"}})
    ((target, _),) = _plain(_learn(right, value=value))
    assert target == "$.components.schemas['Keeper', 'Owner'].properties.limits"


def test_several_alternatives_that_fit_are_any_of_them() -> None:
    value = document(State={"oneOf": [{"type": "string"}, {"enum": ["new"]}]})
    learned = _learn(exchange({**PET, "state": "new"}), value=value)
    assert [target for target, _ in _plain(learned)] == [
        "$.components.schemas.State.oneOf",
        "$.components.schemas.State",
    ]


def _tagged() -> dict[str, Any]:
    kinds: dict[str, Any] = {
        name: {"type": "object", "properties": {"kind": {"type": "string"}}}
        for name in ("Cat", "Dog")
    }
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {n.lower(): f"#/components/schemas/{n}" for n in kinds},
        },
    }
    return document(Owner=union, **kinds)


def test_a_value_that_a_discriminator_does_not_name() -> None:
    learned = _learn(exchange({**PET, "owner": {"kind": "cow"}}), value=_tagged())
    ((target, update),) = _plain(learned)
    assert target == "$.components.schemas.Owner"
    mapping = update["discriminator"]["mapping"]
    assert mapping == {"cow": "#/components/schemas/Cat"}
    nameless = _learn(exchange({**PET, "owner": {"x": 1}}), value=_tagged())
    assert nameless.after.rate == 1.0


def test_what_is_asked_for_alone_is_learned() -> None:
    observed = (exchange({**PET, "name": None, "more": 1}), exchange({"id": 1}))
    only = _learn(*observed, only=frozenset({DeviationKind.NULL}))
    assert [a.value["update"] for a in only.actions] == [{"nullable": True}]
    assert [each.cause.kind for each in only.unmended] == ["required"]
    few = _learn(*observed, min_exchanges=2)
    assert few.actions == []
    assert {each.reason for each in few.unmended} == {"fewer than 2 exchanges"}
    more = _learn(*observed, only=frozenset({DeviationKind.PROPERTY}))
    assert more.actions[0].value["update"] == {
        "properties": {"more": {"type": "integer"}}
    }


def test_headers_of_responses() -> None:
    value = document()
    integer = {"schema": {"type": "integer"}}
    value["paths"]["/pets/{id}"]["get"]["responses"]["200"]["headers"] = {
        "X-Total": {**integer, "required": True},
        "X-Page": integer,
        "Content-Type": {"schema": {"enum": ["text/plain"]}},
    }
    content = {"content-type": "application/json"}
    right = exchange(headers={**content, "x-total": "3", "x-page": "1"})
    assert _learn(right, exchange(headers=content), value=value).actions == []
    wrong = exchange(headers={**content, "x-page": "all"})
    target = "$.paths['/pets/{id}'].get.responses['200'].headers"
    assert _plain(_learn(wrong, value=value)) == [
        (f"{target}['X-Total']", {"required": False}),
        (f"{target}['X-Page'].schema", {"type": "string"}),
    ]


def test_an_undeclared_path_is_not_mended_and_said() -> None:
    learned = _learn(exchange(path="/x"))
    assert learned.actions == []
    assert [each.reason for each in learned.unmended] == [
        "a path needs operations of its own"
    ]


def test_actions_tell_their_evidence() -> None:
    learned = _learn(
        exchange({**PET, "name": None}, number=7),
        exchange({**PET, "name": None}, path="/pets/mine", number=9),
    )
    (action,) = learned.actions
    assert action.value[EVIDENCE] == {
        "exchanges": 2,
        "operations": ["get_pet", "my_pet"],
        "first": "a.jsonl:7",
    }
    assert str(action.value["description"]).endswith(".")


# -- inference ---------------------------------------------------------------------------


def _schema(values: Sequence[Any], **options: Any) -> Any:
    shapes = [Shape(), Shape()]
    for value in values:
        shapes[0].add(value)
    for value in reversed(values):
        shapes[1].add(value)
    schemas = [each.schema(is_3_0=True, **options) for each in shapes]
    assert schemas[0] == schemas[1]  # stable under order
    return schemas[0]


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        (["2026-01-02"] * 3, {"type": "string", "format": "date"}),
        (["2026-01-02"] * 2, {"type": "string"}),
        (["a@b.co", "c@d.co", "x"], {"type": "string"}),
        (["https://a.b/c"] * 3, {"type": "string", "format": "uri"}),
        ([1, 2.5], {"type": "number"}),
        ([1, None], {"type": "integer", "nullable": True}),
        ([1, "a"], {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
        ([[], [1]], {"type": "array", "items": {"type": "integer"}}),
        ([None], {}),
        (
            [{"a": 1}, {"a": 2, "b": "x"}, {"a": 3}],
            {
                "type": "object",
                "properties": {"a": {"type": "integer"}, "b": {"type": "string"}},
                "required": ["a"],
            },
        ),
        (
            [{"17": 1, "18": 2}],
            {"type": "object", "additionalProperties": {"type": "integer"}},
        ),
        (
            [{f"name{chr(97 + n)}": n} for n in range(26)]
            + [{f"other{chr(97 + n)}": n} for n in range(26)],
            {"type": "object", "additionalProperties": {"type": "integer"}},
        ),
    ],
)
def test_schemas_of_what_was_seen(values: list[Any], schema: Any) -> None:
    assert _schema(values) == schema


def test_enums_only_where_they_are_asked_for() -> None:
    values = ["a", "b"] * 4
    assert _schema(values) == {"type": "string"}
    assert _schema(values, enums=True) == {"type": "string", "enum": ["a", "b"]}


# -- the command -------------------------------------------------------------------------


def _files(tmp_path: Path, *bodies: Any) -> tuple[str, str, Path]:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document()))
    lines = [
        json.dumps(
            {
                "method": "GET",
                "path": "/pets/1",
                "status": 200,
                "response_headers": {"content-type": "application/json"},
                "response_json": body,
            }
        )
        for body in bodies
    ]
    evidence = tmp_path / "a.jsonl"
    evidence.write_text("\n".join(lines))
    return str(spec), str(evidence), tmp_path / "overlay.yaml"


def test_learn_writes_and_a_second_run_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, evidence, overlay = _files(tmp_path, {**PET, "name": None}, PET)
    assert main(["drift", spec, evidence]) == 1
    assert main(["drift", spec, evidence, "--fail-on", "type"]) == 0
    assert "1 of 2 exchanges are as declared" in capsys.readouterr().out
    assert main(["learn", spec, evidence, "-o", str(overlay)]) == 0
    shown = capsys.readouterr().out
    assert "before: 1 of 2" in shown and "after:  2 of 2" in shown
    first = overlay.read_bytes()
    assert main(["learn", spec, evidence, "-o", str(overlay)]) == 0
    assert overlay.read_bytes() == first
    assert main(["drift", spec, evidence, "--overlay", str(overlay)]) == 0


def test_what_is_in_an_overlay_stays(tmp_path: Path) -> None:
    spec, evidence, overlay = _files(tmp_path, {"id": None})
    text = (
        "# mine\noverlay: 1.0.0\ninfo: {title: Mine, version: '1'}\nactions:\n"
        "  # why\n  - target: $.components.schemas.Pet.required[?@ == 'name']\n"
        "    remove: true\n"
    )
    overlay.write_text(text)
    assert main(["learn", spec, evidence, "-q", "-o", str(overlay)]) == 0
    written = overlay.read_text()
    assert written.startswith(text)
    actions = yaml.safe_load(written)["actions"]
    assert [a["target"] for a in actions[1:]] == [f"{_PET}.properties.id"]
    assert parse(overlay.read_bytes(), "o").minor == 0


def test_an_overlay_as_json_is_kept_as_json(tmp_path: Path) -> None:
    learned = _learn(exchange({**PET, "name": None}))
    file = tmp_path / "o.json"
    data = overlay_bytes(learned.actions, file, "Pets", None)
    more = overlay_bytes(learned.actions, file, "Pets", data)
    assert len(json.loads(more)["actions"]) == 2


def test_drift_as_json_and_markdown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, evidence, _ = _files(tmp_path, {**PET, "name": None})
    assert main(["drift", spec, evidence, "--json", "--fail-on", "none"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["causes"][0]["kind"] == "null"
    assert report["causes"][0]["pointer"] == "/components/schemas/Pet/properties/name"
    assert main(["drift", spec, evidence, "--format", "markdown"]) == 1
    assert "| 1 | null | response | Pet.name |" in capsys.readouterr().out


def test_check_says_what_evidence_deviates_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, evidence, _ = _files(tmp_path, {**PET, "name": None})
    table = f"[tool.specpress.apis.pets]\ndocument = {Path(spec).name!r}\n"
    (tmp_path / "pyproject.toml").write_text(table)
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "-q"]) == 0
    assert main(["check", "pets"]) == 0
    capsys.readouterr()
    assert main(["check", "pets", "--evidence", evidence]) == 1
    shown = capsys.readouterr().out
    assert "document and evidence: Pet.name: null is not declared" in shown


def _in_two_files(tmp_path: Path) -> str:
    value = document()
    schemas = value["components"]["schemas"]
    (tmp_path / "more.json").write_text(json.dumps({"Owner": schemas["Owner"]}))
    pet = schemas["Pet"]["properties"]
    pet["owner"] = {"$ref": "more.json#/Owner"}
    (tmp_path / "two.json").write_text(json.dumps(value))
    return str(tmp_path / "two.json")


def _of_version_2(tmp_path: Path) -> str:
    pet = {"type": "object", "properties": {"name": {"type": "string"}}}
    answer = {"description": "", "schema": {"$ref": "#/definitions/Pet"}}
    operation = {"produces": ["application/json"], "responses": {"200": answer}}
    value = {
        "swagger": "2.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets/{id}": {"get": operation}},
        "definitions": {"Pet": {**pet, "required": ["name"]}},
    }
    (tmp_path / "old.json").write_text(json.dumps(value))
    return str(tmp_path / "old.json")


@pytest.mark.parametrize("written", [_in_two_files, _of_version_2])
def test_other_documents_are_compared_and_learning_says_what_to_do(
    tmp_path: Path, written: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = written(tmp_path)
    _, evidence, overlay = _files(tmp_path, {**PET, "owner": {"name": 1}, "name": None})
    assert main(["drift", spec, evidence]) == 1
    shown = capsys.readouterr().out
    assert "Pet.name" in shown
    assert ("Owner_more.name" in shown) is (written is _in_two_files)
    assert main(["learn", spec, evidence, "-o", str(overlay)]) == 2
    assert "specpress bundle" in capsys.readouterr().err
    assert not overlay.exists()
