"""Overlays: what each action does, what is refused, and the bounds."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from specpress.document.load import load
from specpress.document.overlays import overlay as overlays
from specpress.document.overlays.apply import apply
from specpress.document.overlays.overlay import read_overlay
from specpress.document.raw import digest
from specpress.errors import Problem, SpecpressError

from .documents import Object, document

FILE = "overlay.json"


def changed(
    value: Object, *actions: Object, version: str = "1.1.0"
) -> tuple[Object, list[Problem]]:
    """A value after the actions of an overlay, and what was wrong with those."""
    text = json.dumps({"overlay": version, "info": {}, "actions": actions})
    copy = json.loads(json.dumps(value))
    return copy, apply(copy, [overlays.parse(text.encode(), FILE)])


def refused(value: Object, *actions: Object, version: str = "1.1.0") -> SpecpressError:
    with pytest.raises(SpecpressError) as caught:
        changed(value, *actions, version=version)
    assert caught.value.file == FILE
    assert "\n" not in str(caught.value)
    return caught.value


PETS: Object = {
    "info": {"title": "Pets", "tags": ["a", "b"]},
    "paths": {"/a": {"get": {"id": 1}}, "/b": {"get": {"id": 2}, "put": {"id": 3}}},
}


@pytest.mark.parametrize(
    ("action", "place", "expected"),
    [
        (
            {"target": "$.info", "update": {"x": {"y": 1}}},
            ["info"],
            {"title": "Pets", "tags": ["a", "b"], "x": {"y": 1}},
        ),
        (
            {"target": "$", "update": {"info": {"title": "Dogs", "tags": ["c"]}}},
            ["info"],
            {"title": "Dogs", "tags": ["a", "b", "c"]},
        ),
        ({"target": "$.info.tags", "update": ["c", "d"]}, ["info", "tags"], [*"abcd"]),
        ({"target": "$.info.tags", "update": "c"}, ["info", "tags"], [*"abc"]),
        ({"target": "$.info.title", "update": "Cats"}, ["info", "title"], "Cats"),
        ({"target": "$.info.title", "update": None}, ["info", "title"], None),
        ({"target": "$.info.tags[0]", "update": "c"}, ["info", "tags"], ["c", "b"]),
        ({"target": "$.info.tags[*]", "remove": True}, ["info", "tags"], []),
        ({"target": "$.info.tags[?@=='a']", "remove": True}, ["info", "tags"], ["b"]),
        ({"target": "$.info['tags','tags']", "update": "c"}, ["info", "tags"], [*"abc"]),
        ({"target": "$..get", "remove": True}, ["paths"], {"/a": {}, "/b": {"put": {"id": 3}}}),
        ({"target": "$..*", "remove": True}, [], {}),
        (
            {"target": "$.paths.*.get", "update": {"safe": True}},
            ["paths", "/b", "get"],
            {"id": 2, "safe": True},
        ),
        (
            {"target": "$.paths['/a']", "copy": "$.paths['/b']"},
            ["paths", "/a"],
            {"get": {"id": 2}, "put": {"id": 3}},
        ),
        ({"target": "$.info.tags", "copy": "$.info.title"}, ["info", "tags"], ["a", "b", "Pets"]),
        ({"target": "$.info", "copy": "$", "update": 1, "remove": True}, [], {"paths": PETS["paths"]}),
        ({"target": "$.info.title", "copy": "$.info.tags[1]"}, ["info", "title"], "b"),
    ],
)  # fmt: skip
def test_what_an_action_does(action: Object, place: list[str], expected: Any) -> None:
    value: Any
    value, problems = changed(PETS, action)
    for key in place:
        value = value[key]
    assert value == expected
    assert problems == []


def test_actions_build_on_each_other() -> None:
    value, _ = changed(
        PETS,
        {"target": "$.info.tags", "remove": True},
        {"target": "$.info", "update": {"tags": ["new"]}},
        {"target": "$.paths", "update": {"/c": {}}},
        {"target": "$.paths['/c']", "copy": "$.paths['/a']"},
    )
    assert value["info"]["tags"] == ["new"]
    assert value["paths"]["/c"] == {"get": {"id": 1}}


def test_what_is_merged_is_a_copy() -> None:
    value, _ = changed(
        PETS,
        {"target": "$.paths.*.get", "update": {"deep": {"list": []}}},
        {"target": "$.paths['/a'].get.deep.list", "update": 1},
        {"target": "$.info", "copy": "$"},
    )
    assert value["paths"]["/b"]["get"]["deep"] == {"list": []}
    assert value["info"]["info"] == {"title": "Pets", "tags": ["a", "b"]}


def test_an_array_takes_one_entry_in_version_1_0() -> None:
    action = {"target": "$.info.tags", "update": ["c"]}
    value, _ = changed(PETS, action, version="1.0.0")
    assert value["info"]["tags"] == ["a", "b", ["c"]]


def test_a_target_that_matches_nothing_is_a_problem() -> None:
    value, problems = changed(
        PETS,
        {"target": "$.info", "update": {"x": 1}},
        {"target": "$.paths[?@.post]", "remove": True},
        {"target": "$.paths", "remove": True},
    )
    assert value == {"info": {**PETS["info"], "x": 1}}
    (problem,) = problems
    assert (problem.kind, problem.file) == ("overlay-unmatched", FILE)
    assert problem.pointer == "/actions/1"
    assert "$.paths[?@.post]" in problem.message


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ({"target": "paths", "remove": True}, "expected a JSONPath query"),
        ({"target": "$.[", "remove": True}, "expected a JSONPath query"),
        ({"target": "$[?" + "(" * 900, "remove": True}, "expected a JSONPath query"),
        ({"target": "$" + ".a" * 2000, "remove": True}, "2,000 characters"),
        ({"target": "$[" + "9" * 1500 + "]", "remove": True}, "expected a JSONPath"),
        ({"target": "$", "remove": True}, "expected a part of the document"),
        ({"target": "$.info", "update": []}, "expected an object"),
        ({"target": "$.info", "update": {"tags": {}}}, "expected an array"),
        ({"target": "$.info", "update": {"title": []}}, "expected a single value"),
        ({"target": "$.info.title", "update": {}}, "expected a single value"),
        ({"target": "$.info.*", "update": "x"}, "several kinds"),
        ({"target": "$.info", "copy": "$.paths.*"}, "one value at $.paths.* to copy"),
        ({"target": "$.info", "copy": "$.none"}, "found 0"),
        ({"target": "$.info", "copy": 1}, "expected one of update"),
        ({"target": "$.info"}, "expected one of update"),
        ({"target": "$.info", "remove": False}, "expected one of update"),
        ({"target": "$.info", "update": {}, "copy": "$"}, "expected one of update"),
        ({"update": {}}, "expected an action with a target"),
        ({"target": 1, "update": {}}, "expected an action with a target"),
    ],
)
def test_an_action_that_cannot_be_applied(action: Object, said: str) -> None:
    error = refused(PETS, {"target": "$.info", "update": {}}, action)
    assert error.pointer == "/actions/1"
    assert said in error.message


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ({"target": "$.info", "copy": "$.paths"}, "copy"),
        ({"target": "$.info.title", "update": "x"}, "version 1.0"),
    ],
)
def test_what_version_1_0_does_not_have(action: Object, said: str) -> None:
    assert said in refused(PETS, action, version="1.0.0").message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"[]", "field 'overlay'"),
        (b'{"openapi": "3.0.3"}', "field 'overlay'"),
        (b"overlay: 1.1", "a version in quotes"),
        (b'{"overlay": "2.0.0", "actions": [{}]}', "found '2.0.0'"),
        (b'{"overlay": "1.1.0"}', "at least one action"),
        (b'{"overlay": "1.1.0", "actions": []}', "at least one action"),
        (b'{"overlay": "1.1.0", "actions": ["x"]}', "an action with a target"),
        (b"", "found nothing"),
    ],
)
def test_what_is_no_overlay(text: bytes, said: str) -> None:
    with pytest.raises(SpecpressError) as caught:
        overlays.parse(text, FILE)
    assert said in caught.value.message
    assert caught.value.file == FILE


def test_a_later_version_is_read_as_1_1() -> None:
    _, problems = changed(
        PETS, {"target": "$.info.tags", "update": ["c"]}, version="1.2.0"
    )
    assert [problem.kind for problem in problems] == ["overlay-version"]


def test_growth_is_bounded() -> None:
    double = [{"target": "$.a", "copy": "$.a"}] * 60
    error = refused({"a": ["x" * 1000]}, *double)
    assert "at most 67,108,864 bytes" in error.message


def test_nesting_is_bounded() -> None:
    deeper = [{"target": "$..[?@ == 'leaf']", "update": "leaf"}]
    nest = [{"target": "$..a[?!@.a]", "copy": "$"}] * 300
    assert "levels of nesting" in refused({"a": {"a": {}}}, *deeper, *nest).message


def test_the_work_of_queries_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specpress.document.overlays.apply.MAX_STEPS", 100_000)
    large: Any = {}
    for n in range(100):
        large = {"x": n, "a": large, "b": {"v": n}}
    for target in (
        "$..[?count($..*) == 0]",
        "$" + "[*,*,*,*]" * 12,
        "$" + "..*" * 40,
        "$..[?@..[?@..[?@..x]]]",
    ):
        error = refused(large, {"target": target, "remove": True})
        assert "looks at too many values" in error.message


def test_a_hostile_pattern_takes_linear_time() -> None:
    value: Object = {"a": [{"t": "a" * 50_000 + "!"}]}
    start = time.perf_counter()
    _, problems = changed(
        value,
        {"target": "$.a[?match(@.t, '(a*)*b')]", "remove": True},
        {"target": "$.a[?search(@.t, '(a|a)*(x+x+)+y')]", "remove": True},
        {"target": "$.a[?search(@.t, 'a{1000}{1000}{1000}')]", "remove": True},
    )
    assert len(problems) == 3
    assert time.perf_counter() - start < 2


def test_overlays_come_before_all_else(tmp_path: Path) -> None:
    (tmp_path / "api.json").write_text(
        json.dumps(document(paths={"/a": {"get": {"responses": {"200": {}}}}}))
    )
    file = tmp_path / "mend.yaml"
    file.write_text(
        "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nextends: api.json\n"
        "actions:\n- target: $.paths.*\n  update: {get: {operationId: got}}\n"
    )
    data = (tmp_path / "api.json").read_bytes()
    source = str(tmp_path / "api.json")
    plain = load(data, source=source)
    repaired = load(data, source=source, overlays=[read_overlay(file)])
    assert repaired.raw["paths"]["/a"]["get"]["operationId"] == "got"
    assert repaired.digest != plain.digest
    assert repaired.digest == digest(data, source=source, overlays=[read_overlay(file)])
    assert not any(problem.kind.startswith("overlay") for problem in repaired.problems)


def test_an_overlay_for_another_document_is_a_problem(tmp_path: Path) -> None:
    for extends, source, found in [
        ("other.json", "api.json", True),
        ("./api.json", "api.json", False),
        ("https://example.org/api.json", "api.json", False),
        ("other.json", "https://example.org/api.json", False),
    ]:
        text: Object = {
            "overlay": "1.0.0",
            "extends": extends,
            "actions": [{"target": "$", "update": {}}],
        }
        overlay = overlays.parse(json.dumps(text).encode(), str(tmp_path / FILE))
        place = source if "://" in source else str(tmp_path / source)
        kinds = [problem.kind for problem in apply({}, [overlay], place)]
        assert kinds == (["overlay-extends"] if found else [])


def test_an_overlay_that_is_not_there() -> None:
    with pytest.raises(
        SpecpressError, match=r"nowhere\.yaml: expected an overlay, found"
    ):
        read_overlay(Path("nowhere.yaml"))
