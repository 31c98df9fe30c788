"""Bundling: every reference leads to a component of the document."""

from __future__ import annotations

import cProfile
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from specpress.document.load import Document, load, read_file
from specpress.document.raw import digest
from tests.shared import posix

from .documents import Object, document, kinds, loaded

TEXT = {"type": "string"}
OK = {"200": {"description": "ok"}}


def written(folder: Path, files: dict[str, Any]) -> Path:
    """Writes files by name; the first one is the document."""
    for name, value in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        dump = yaml.safe_dump if path.suffix in (".yml", ".yaml") else json.dumps
        path.write_text(value if isinstance(value, str) else dump(value))
    return folder / next(iter(files))


def schemas(result: Document) -> Any:
    return result.raw["components"]["schemas"]


def with_schemas(**named: Any) -> Object:
    return document("3.1.0", components={"schemas": named})


def returning(schema: Any) -> Object:
    """Paths with one operation that returns `schema`."""
    content = {"application/json": {"schema": schema}}
    response = {"description": "ok", "content": content}
    return {
        "/pets/{id}": {"get": {"operationId": "get", "responses": {"200": response}}}
    }


def returned(result: Document) -> Any:
    responses = result.raw["paths"]["/pets/{id}"]["get"]["responses"]
    return responses["200"]["content"]["application/json"]["schema"]


def ref(name: str, section: str = "schemas") -> Object:
    return {"$ref": f"#/components/{section}/{name}"}


class TestLocal:
    def test_a_place_in_a_schema_becomes_a_component(self) -> None:
        result = loaded(
            with_schemas(
                A={"properties": {"b": TEXT}},
                C={"$ref": "#/components/schemas/A/properties/b"},
            )
        )
        assert schemas(result) == {"A": {"properties": {"b": ref("C")}}, "C": TEXT}
        result = loaded(
            with_schemas(
                A={"properties": {"b": {"type": "array", "items": TEXT}}},
                C={"items": {"$ref": "#/components/schemas/A/properties/b/items"}},
                D={"items": {"$ref": "#/components/schemas/A/properties/b"}},
            )
        )
        assert schemas(result) == {
            "A": {"properties": {"b": ref("A_b")}},
            "A_b": {"type": "array", "items": ref("A_b_items")},
            "A_b_items": TEXT,
            "C": {"items": ref("A_b_items")},
            "D": {"items": ref("A_b")},
        }
        assert result.problems == ()

    def test_a_place_in_an_operation_becomes_a_component(self) -> None:
        place = "#/paths/~1pets~1%7Bid%7D/get/responses/200/content/application~1json/schema"
        value = document(
            paths=returning({"properties": {"parent": {"$ref": place}}}),
            components={"parameters": {"id": {"in": "path", "name": "id"}}},
        )
        result = loaded(value)
        name = "pets_id_get_200"
        assert returned(result) == ref(name)
        assert schemas(result) == {name: {"properties": {"parent": ref(name)}}}

    def test_definitions_become_components(self) -> None:
        value = with_schemas(
            A={"$ref": "#/$defs/X"},
            B={"$ref": "#/definitions/Y", "$defs": {"Z": TEXT}},
            C={"$ref": "#/components/schemas/B/$defs/Z"},
            Y={"type": "integer"},
        )
        value |= {"$defs": {"X": TEXT}, "definitions": {"Y": {"type": "number"}}}
        found = schemas(loaded(value))
        assert found["A"] == found["C"] == TEXT
        assert found["B"] == ref("definitions_Y")
        assert found["definitions_Y"] == {"type": "number"}
        assert found["Y"] == {"type": "integer"}

    def test_a_pasted_schema_brings_its_definitions(self) -> None:
        pasted = {"items": {"$ref": "#/definitions/X"}, "definitions": {"X": TEXT}}
        result = loaded(with_schemas(A=pasted))
        assert schemas(result) == {"A": {"items": ref("X")}, "X": TEXT}

    def test_a_reference_to_the_document_means_the_schema(self) -> None:
        result = loaded(with_schemas(A={"items": {"$ref": "#"}}))
        assert schemas(result) == {"A": {"items": ref("A")}}

    def test_anchors_and_identifiers(self) -> None:
        value = with_schemas(
            A={"$id": "https://a.example/a", "items": {"$anchor": "inner", **TEXT}},
            B={"items": {"$ref": "https://a.example/a"}},
            C={"items": {"$ref": "#inner"}},
            D={"items": {"$ref": "https://a.example/a#/items"}},
        )
        found = schemas(loaded(value))
        assert found["B"]["items"] == ref("A")
        assert found["C"]["items"] == found["D"]["items"] == found["A"]["items"]
        assert found["A"]["items"] == ref("A_items")

    def test_dynamic_references_are_references(self) -> None:
        value = with_schemas(
            A={"$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}}
        )
        assert schemas(loaded(value))["A"]["items"] == ref("A")

    def test_references_are_relative_to_the_resource_around_them(self) -> None:
        inner = {"$id": "inner/b", "items": {"$ref": "c"}}
        named = {"$id": "inner/c", "type": "string"}
        outer = {"$id": "http://h/outer/a", "not": inner, "$defs": {"c": named}}
        found = schemas(loaded(with_schemas(A=outer)))
        assert found["A"]["not"]["items"] == ref("c")
        assert found["c"]["type"] == "string"

    def test_an_anchor_is_that_of_its_resource(self) -> None:
        def one(type_: str) -> dict[str, Any]:
            named = {"$anchor": "x", "type": type_}
            return {
                "$id": f"http://h/{type_}",
                "items": {"$ref": "#x"},
                "$defs": {"x": named},
            }

        found = schemas(loaded(with_schemas(A=one("string"), B=one("integer"))))
        targets = [found[name]["items"]["$ref"].rpartition("/")[2] for name in "AB"]
        assert [found[name]["type"] for name in targets] == ["string", "integer"]

    def test_of_several_anchors_the_nearest_is_meant(self) -> None:
        def one(type_: str) -> dict[str, Any]:
            return {
                "items": {"$ref": "#x"},
                "$defs": {"x": {"$anchor": "x", "type": type_}},
            }

        found = schemas(loaded(with_schemas(A=one("string"), B=one("integer"))))
        targets = [found[name]["items"]["$ref"].rpartition("/")[2] for name in "AB"]
        assert [found[name]["type"] for name in targets] == ["string", "integer"]

    def test_a_root_is_that_of_the_schema_in_a_body(self) -> None:
        tree = {"type": "object", "properties": {"next": {"$ref": "#"}}}
        result = loaded(document(paths=returning(tree)))
        assert kinds(result) == ["path-parameter"]
        name = returned(result)["$ref"].rpartition("/")[2]
        assert schemas(result)[name]["properties"]["next"] == ref(name)

    def test_what_a_dynamic_reference_means_is_kept(self) -> None:
        page = {
            "$id": "http://h/page",
            "items": {"$dynamicRef": "#item"},
            "$defs": {"item": {"$dynamicAnchor": "item"}},
        }
        users = {
            "$id": "http://h/users",
            "$ref": "page",
            "$defs": {"user": {"$dynamicAnchor": "item", "$ref": "other#/$defs/U"}},
        }
        other = {"$id": "http://h/other", "$defs": {"U": {"type": "integer"}}}
        found = schemas(loaded(with_schemas(Page=page, Users=users, Other=other)))
        kept = found["Users"]["x-specpress-resources"]
        assert kept["$ref"] == "http://h/users"
        assert kept["$defs"].keys() == {"http://h/users", "http://h/page"}
        inside = kept["$defs"]["http://h/users"]
        assert inside["$ref"] == "http://h/page"
        assert inside["$defs"]["user"]["$ref"].startswith("#/components/schemas/U")

    def test_a_metaschema_is_known(self) -> None:
        reference = "https://json-schema.org/draft/2020-12/schema"
        result = loaded(with_schemas(A={"$ref": reference}))
        assert not result.problems
        kept = schemas(result)["A"]["x-specpress-resources"]
        (inside,) = kept["$defs"].values()
        assert inside["$ref"] == reference

    @pytest.mark.parametrize(
        "spelling",
        ["#/definitions/A", "components/schemas/A", "#components/schemas/A", "A", "#A"],
    )
    def test_a_misspelt_reference(self, spelling: str) -> None:
        result = loaded(with_schemas(A=TEXT, B={"items": {"$ref": spelling}}))
        assert schemas(result)["B"] == {"items": ref("A")}
        assert kinds(result) == ["misspelt-reference"]

    @pytest.mark.parametrize(
        "spelling",
        ["#/components/schemas/No", "#/paths/no", "No", "", "#", "a\0b"],
    )
    def test_an_unresolvable_reference_is_any_value(self, spelling: str) -> None:
        value = document(paths=returning({"$ref": spelling, "description": "d"}))
        result = loaded(value, source="api.json")
        assert returned(result) == {"description": "d"}
        assert "unresolvable-reference" in kinds(result)

    def test_cycles_of_pure_references(self) -> None:
        result = loaded(
            with_schemas(
                A=ref("B"),
                B=ref("A"),
                C={"$ref": "#/components/schemas/C/properties/x"},
                D={
                    "properties": {"x": {"$ref": "#/components/schemas/D/properties/x"}}
                },
            )
        )
        assert schemas(result) == {
            "A": ref("B"),
            "B": {},
            "C": {},
            "D": {"properties": {"x": {}}},
        }
        assert len(result.problems) == 3

    def test_each_link_of_a_chain_is_followed_once(self) -> None:
        def link(number: int) -> Object:
            return {"$ref": f"#/components/schemas/S{number}/properties/x"}

        links = {f"S{i}": {"properties": {"x": link(i + 1)}} for i in range(1000)}
        value = with_schemas(**links, S1000={"properties": {"x": TEXT}})
        profile = cProfile.Profile()
        result = profile.runcall(loaded, value)
        assert result.problems == ()
        assert sum(entry.callcount for entry in profile.getstats()) < 1_500_000

    def test_names_with_special_characters(self) -> None:
        value = with_schemas(
            **{"a b/c~d": TEXT},
            B={"items": {"$ref": "#/components/schemas/a%20b~1c~0d"}},
        )
        result = loaded(value)
        assert schemas(result)["B"]["items"] == ref("a b~1c~0d")
        assert result.problems == ()

    def test_path_items_are_put_in_place(self) -> None:
        item = {"get": {"responses": OK}, "summary": "there"}
        value = document(
            "3.1.0",
            paths={
                "/a": {"$ref": "#/components/pathItems/a", "summary": "here"},
                "/b": {"$ref": "#/paths/~1a"},
                "/c": {"$ref": "#/components/pathItems/no"},
                "/d": {"$ref": "#/paths/~1d"},
            },
            components={"pathItems": {"a": item}},
        )
        paths = loaded(value).raw["paths"]
        assert paths["/a"] == paths["/b"] == {**item, "summary": "here"}
        assert "/c" not in paths and "/d" not in paths

    def test_payloads_are_no_references(self) -> None:
        payload = {"$ref": "#/paths/~1a"}
        value = document(
            components={
                "schemas": {"A": {"default": payload, "x-a": payload}},
                "examples": {"E": {"value": payload}},
            }
        )
        result = loaded(value)
        assert schemas(result)["A"] == {"default": payload, "x-a": payload}
        assert result.problems == ()

    def test_other_kinds_of_components(self) -> None:
        place = "#/paths/~1a/get/parameters/0"
        get = {"parameters": [{"name": "q", "in": "query", "schema": TEXT}]}
        value = document(
            paths={
                "/a": {"get": {**get, "responses": OK}},
                "/b": {
                    "get": {
                        "parameters": [{"$ref": place}],
                        "responses": {"200": {"$ref": "#/paths/~1a/get/responses/200"}},
                    }
                },
            }
        )
        raw = loaded(value).raw
        parameter = raw["paths"]["/b"]["get"]["parameters"]
        assert parameter == raw["paths"]["/a"]["get"]["parameters"]
        assert parameter == [ref("a_get_0", "parameters")]
        assert raw["components"]["responses"] == {"a_get_200": {"description": "ok"}}


class TestFiles:
    def test_files_become_components(self, tmp_path: Path) -> None:
        main = written(
            tmp_path,
            {
                "api.yaml": with_schemas(
                    Own={"$ref": "models/own.yaml"},
                    List={"items": {"$ref": "models/own.yaml"}},
                    Pet={"items": {"$ref": "./models/all.json#/definitions/Pet"}},
                ),
                "models/own.yaml": {
                    "properties": {
                        "tag": {"$ref": "tag.yml"},
                        "pet": {"$ref": "../models/all.json#/definitions/Pet"},
                    }
                },
                "models/tag.yml": TEXT,
                "models/all.json": {
                    "definitions": {
                        "Pet": {"properties": {"toy": {"$ref": "#/definitions/Toy"}}},
                        "Toy": {"items": {"$ref": "#/definitions/Toy"}},
                    }
                },
            },
        )
        result = read_file(main)
        assert result.problems == ()
        assert schemas(result) == {
            "Own": {"properties": {"tag": ref("tag"), "pet": ref("Pet_models")}},
            "List": {"items": ref("Own")},
            "Pet": {"items": ref("Pet_models")},
            "Pet_models": {"properties": {"toy": ref("Toy")}},
            "Toy": {"items": ref("Toy")},
            "tag": TEXT,
        }

    def test_equal_names_in_different_folders(self, tmp_path: Path) -> None:
        main = written(
            tmp_path,
            {
                "api.json": with_schemas(
                    A={"items": {"$ref": "b/pet.json"}},
                    B={"items": {"$ref": "a/pet.json"}},
                    C={"items": {"$ref": "pet.json"}},
                    D={"items": {"$ref": "a/b/pet.json"}},
                ),
                "pet.json": {"title": "0"},
                "a/pet.json": {"title": "a"},
                "b/pet.json": {"title": "b"},
                "a/b/pet.json": {"title": "ab"},
            },
        )
        found = schemas(read_file(main))
        assert {name: found[name].get("title") for name in found if "pet" in name} == {
            "pet": "0",
            "pet_a": "a",
            "pet_b": "b",
            "pet_b_a": "ab",
        }

    def test_what_is_no_component_is_put_in_place(self, tmp_path: Path) -> None:
        get = {"get": {"$ref": "list.yml"}}
        main = written(
            tmp_path,
            {
                "api.yml": document(
                    paths={"/pets": {"$ref": "paths.yml#/pets"}, "/dogs": get},
                    info={
                        "title": "Pets",
                        "version": "1",
                        "description": {"$ref": "text.yml"},
                    },
                ),
                "paths.yml": {"pets": get},
                "list.yml": {
                    "parameters": {"$ref": "parameters.yml"},
                    "responses": {"200": {"$ref": "responses/ok.yml"}},
                },
                "parameters.yml": [{"name": "q", "in": "query", "schema": TEXT}],
                "responses/ok.yml": {
                    "description": "ok",
                    "headers": {"$ref": "headers.yml"},
                },
                "responses/headers.yml": {"X-A": {"schema": {"$ref": "a.yml"}}},
                "responses/a.yml": TEXT,
                "text.yml": "|\n  All pets.\n",
            },
        )
        result = read_file(main)
        assert result.problems == ()
        operation = {
            "parameters": [{"name": "q", "in": "query", "schema": TEXT}],
            "responses": {"200": ref("ok", "responses")},
        }
        assert result.raw["paths"] == {
            "/pets": {"get": operation},
            "/dogs": {"get": operation},
        }
        assert result.raw["info"]["description"] == "All pets.\n"
        assert result.raw["components"] == {
            "responses": {
                "ok": {"description": "ok", "headers": {"X-A": {"schema": ref("a")}}}
            },
            "schemas": {"a": TEXT},
        }

    def test_references_that_go_in_circles(self, tmp_path: Path) -> None:
        main = written(
            tmp_path,
            {
                "api.json": document(
                    "3.1.0",
                    paths={"/a": {"$ref": "a.json"}},
                    components={
                        "schemas": {
                            "A": {"items": {"$ref": "b.json"}},
                            "B": {"$ref": "d.json#/x"},
                        }
                    },
                ),
                "a.json": {"$ref": "a.json"},
                "b.json": {"items": {"$ref": "c.json"}},
                "c.json": {"items": {"$ref": "b.json"}},
                "d.json": {"$ref": "d.json#/x"},
            },
        )
        result = read_file(main)
        assert result.raw["paths"] == {}
        assert schemas(result) == {
            "A": {"items": ref("b")},
            "B": {},
            "b": {"items": ref("c")},
            "c": {"items": ref("b")},
        }
        assert kinds(result) == ["unresolvable-reference"] * 2

    def test_discriminators_that_name_files(self, tmp_path: Path) -> None:
        mapping = {"cat": "./cat.json", "dog": "dog.json#/Dog", "cow": "cow.json"}
        main = written(
            tmp_path,
            {
                "api.json": with_schemas(
                    A={"discriminator": {"propertyName": "k", "mapping": mapping}}
                ),
                "cat.json": {"title": "cat"},
                "dog.json": {"Dog": {"title": "dog"}},
            },
        )
        result = read_file(main)
        assert schemas(result)["A"]["discriminator"]["mapping"] == {
            "cat": "#/components/schemas/cat",
            "dog": "#/components/schemas/Dog",
            "cow": "cow.json",
        }
        assert kinds(result) == ["unreadable-file", "discriminator"]

    @pytest.mark.parametrize(
        "reference",
        [
            "../outside.json",
            "a/../../outside.json",
            "/etc/passwd",
            "file:///etc/passwd",
            "http://169.254.169.254/latest/meta-data",
            "//localhost/a.json",
            "link.json",
            "%2e%2e/outside.json",
            "folder/",
            "http://[",
            "missing.json",
            "broken.json",
            "./page.html",
        ],
    )
    @posix
    def test_what_is_not_read(self, tmp_path: Path, reference: str) -> None:
        main = written(
            tmp_path,
            {
                "api/api.json": with_schemas(A={"$ref": reference}),
                "api/folder/a.json": TEXT,
                "api/broken.json": '{"type": ',
                "api/page.html": "<html>",
                "outside.json": TEXT,
            },
        )
        (tmp_path / "api/link.json").symlink_to(tmp_path / "outside.json")
        result = read_file(main)
        assert schemas(result) == {"A": {}}
        assert kinds(result) == ["unreadable-file"]

    def test_a_wider_folder_can_be_allowed(self, tmp_path: Path) -> None:
        main = written(
            tmp_path,
            {
                "api/api.json": with_schemas(A={"$ref": "../common/a.json"}),
                "common/a.json": TEXT,
            },
        )
        result = load(main.read_bytes(), source=str(main), within=str(tmp_path))
        assert schemas(result) == {"A": TEXT}

    def test_without_a_location_no_file_is_read(self) -> None:
        result = loaded(with_schemas(A={"$ref": "a.json"}))
        assert schemas(result) == {"A": {}}

    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            ("https://a.example/v1/api.json", "https://a.example/v1/models/a.json"),
            ("git:HEAD~1:specs/api.json", "git:HEAD~1:specs/models/a.json"),
            ("specs/api.json", "specs/models/a.json"),
            ("./x/../api.json", "models/a.json"),
            ("api.json", "models/a.json"),
            ("/specs/api.json", "/specs/models/a.json"),
        ],
    )
    def test_a_reader_gets_absolute_locations(self, source: str, expected: str) -> None:
        asked: list[str] = []

        def read(location: str) -> bytes:
            asked.append(location)
            return json.dumps(TEXT).encode()

        value = with_schemas(
            A={"$ref": "models/a.json"}, B={"items": {"$ref": "./models/a.json#"}}
        )
        result = loaded(value, source=source, read=read)
        assert asked == [expected]
        assert schemas(result) == {"A": TEXT, "B": {"items": ref("A")}}

    @pytest.mark.parametrize(
        "reference",
        ["https://b.example/a.json", "http://a.example/a.json", "file:///a", "//b/a"],
    )
    def test_another_host_is_not_asked(self, reference: str) -> None:
        def read(location: str) -> bytes:
            raise AssertionError(location)

        value = with_schemas(A={"$ref": reference})
        result = loaded(value, source="https://a.example/api.json", read=read)
        assert kinds(result) == ["unreadable-file"]

    def test_a_file_that_is_the_document_again_is_the_document(
        self, tmp_path: Path
    ) -> None:
        whole = with_schemas(A={"$ref": "pet.json"}, B=TEXT)
        pet = {"items": {"$ref": "openapi.json#/components/schemas/B"}}
        files = {"openapi.json": whole, "pet.json": pet}
        named = read_file(written(tmp_path, files))
        copied = read_file(written(tmp_path, {"schema.json": whole}))
        assert schemas(named) == {"A": {"items": ref("B")}, "B": TEXT}
        assert copied.raw == named.raw
        assert copied.digest == named.digest

    def test_the_digest_covers_the_other_files(self, tmp_path: Path) -> None:
        files = {"api.json": with_schemas(A={"$ref": "a.json"}), "a.json": TEXT}
        main = written(tmp_path, files)
        before = read_file(main).digest
        assert digest(main.read_bytes(), source=str(main)) == before
        written(tmp_path, {"a.json": json.dumps(TEXT, indent=4)})
        assert read_file(main).digest == before
        written(tmp_path, {"a.json": {"type": "integer"}})
        assert read_file(main).digest != before

    def test_names_do_not_depend_on_the_order_of_keys(self, tmp_path: Path) -> None:
        named = {
            name: {"items": {"$ref": f"{name}/pet.json"}} for name in ("a", "b", "c")
        }
        files = {f"{name}/pet.json": {"title": name} for name in named}
        one = written(tmp_path, {"one.json": with_schemas(**named), **files})
        backwards = dict(reversed(named.items()))
        two = written(tmp_path, {"two.json": with_schemas(**backwards), **files})
        assert read_file(one).raw == read_file(two).raw
