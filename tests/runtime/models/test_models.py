from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from threading import Barrier, Thread
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from .conftest import MakePackage
from .packages import RUNTIME
from .pets import CAT, PETS


@pytest.fixture(scope="module")
def pets(make_package: MakePackage) -> Any:
    return make_package(PETS)


def test_models_are_built_from_nested_models_and_dicts(pets: Any) -> None:
    models = pets.models
    dog = models.Dog(kind="dog", loud=True)
    owner = models.Owner(
        name="Ann", pets={"a": dog, "b": {"kind": "dog", "loud": False}}
    )
    assert owner.pets["a"] == dog
    assert isinstance(owner.pets["b"], models.Dog)
    assert owner == models.Owner.model_validate(owner.to_dict())


def test_python_and_wire_names_both_construct(pets: Any) -> None:
    models = pets.models
    by_name = models.Cat(kind="cat", id=1, name="Tom", class_="x")
    by_wire = models.Cat(**{"kind": "cat", "id": 1, "name": "Tom", "class": "x"})
    assert by_name == by_wire
    assert by_name.to_dict() == {"kind": "cat", "id": 1, "name": "Tom", "class": "x"}


def test_construction_is_checked(pets: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        pets.models.Cat(kind="cat", id="one", name="far too long")
    assert {error["loc"] for error in caught.value.errors()} == {("id",), ("name",)}


def test_absent_and_null_differ(pets: Any) -> None:
    cat = pets.models.Cat(kind="cat", id=1, name="Tom", owner=None)
    assert cat.owner is None
    assert cat.born is None
    assert cat.to_dict() == {"kind": "cat", "id": 1, "name": "Tom", "owner": None}


def test_a_full_object_comes_back_as_it_was(pets: Any) -> None:
    cat = pets.models.Cat.model_validate_json(json.dumps(CAT))
    assert cat.to_dict() == CAT
    assert json.loads(cat.to_json()) == CAT
    assert pets.models.Cat.model_validate(cat.model_dump()).to_dict() == CAT
    assert cat.unknown == {"kept": [1, None]}
    assert cat.model_extra == {"unknown": {"kept": [1, None]}}


def test_base64_is_written_with_the_standard_alphabet(pets: Any) -> None:
    cat = pets.models.Cat(kind="cat", id=1, name="Tom", picture=b"\xfb\xff")
    assert cat.to_dict()["picture"] == "+/8="
    assert '"+/8="' in cat.to_json()
    assert pets.models.Cat.model_validate(cat.to_dict()) == cat


def test_values_set_later_are_written_as_they_are(
    pets: Any, recwarn: pytest.WarningsRecorder
) -> None:
    cat = pets.models.Cat(kind="cat", id=1, name="Tom")
    cat.tame, cat.id, cat.picture, cat.born = 1, True, "no base64 %", float("nan")
    written = json.loads(cat.to_json())
    assert (written["tame"], written["picture"]) == (1, "no base64 %")
    assert written["id"] is True
    assert written["born"] != written["born"]
    assert not recwarn.list


def test_copy_pickle_repr_and_equality(pets: Any) -> None:
    cat = pets.models.Cat.model_validate_json(json.dumps(CAT))
    assert copy.deepcopy(cat) == cat == pickle.loads(pickle.dumps(cat))
    assert cat.model_copy(update={"id": 2}) != cat
    assert repr(pets.models.Dog(kind="dog", loud=True)) == "Dog(kind='dog', loud=True)"


def test_what_pydantic_offers_of_a_class(make_package: MakePackage) -> None:
    models = make_package(PETS).models
    assert not models.Cat.__pydantic_complete__
    models.Cat(kind="cat", id=1, name="Tom")
    assert models.Cat.__pydantic_complete__
    assert models.Cat.model_fields["friends"].metadata[0].max_length == 3
    assert "list" in str(models.Cat.model_fields["friends"].annotation)
    assert models.Cat.model_rebuild() is None
    assert models.Cat.model_rebuild(force=True) is True
    assert models.Cat(kind="cat", id=1, name="Tom").id == 1


def test_json_schema(pets: Any) -> None:
    for mode in ("validation", "serialization"):
        schema = pets.models.Cat.model_json_schema(mode=mode)
        cat = schema["$defs"]["Cat"]
        assert set(schema["$defs"]) == {"Cat", "Dog", "Owner", "JsonValue"}
        assert cat["description"] == "A cat."
        assert cat["required"] == ["kind", "id", "name"]
        properties = cat["properties"]
        assert properties["name"] == {
            "maxLength": 5,
            "title": "Name",
            "type": "string",
        }
        assert properties["born"]["anyOf"][0] == {
            "format": "date-time",
            "type": "string",
        }
        assert properties["lives"]["anyOf"][0] == {"enum": [7, 9], "type": "integer"}
        friends = properties["friends"]["anyOf"][0]
        assert friends["maxItems"] == 3
        assert friends["items"]["discriminator"]["propertyName"] == "kind"


def test_type_adapters_of_classes_and_aliases(pets: Any) -> None:
    dog: Any = pets.models.Dog
    pet: Any = pets.models.Pet
    dogs: Any = TypeAdapter(list[dog])
    assert dogs.validate_python([{"kind": "dog", "loud": 1}]) == [
        dog(kind="dog", loud=True)
    ]
    one: Any = TypeAdapter(pet)
    assert isinstance(one.validate_python(CAT), pets.models.Cat)
    assert isinstance(one.validate_json('{"kind":"dog","loud":true}'), dog)
    pets_of: Any = TypeAdapter(dict[str, list[pet]])
    assert pets_of.validate_python({"a": [CAT]})["a"][0].to_dict() == CAT
    assert set(pets_of.json_schema()["$defs"]) >= {"Cat", "Dog"}


def test_a_derived_class_keeps_its_own_rules(pets: Any) -> None:
    from pydantic import field_validator

    class Loud(pets.models.Owner):  # type: ignore[misc]  # the base is known at run time
        @field_validator("name")
        @classmethod
        def shout(cls, value: str) -> str:
            return value.upper()

    class Tall(pets.models.Cat):  # type: ignore[misc]  # as above
        height: int = 5

    sent = {name: value for name, value in CAT.items() if name != "picture"}
    (tall,) = TypeAdapter(list[Tall]).validate_json(json.dumps([sent]))
    assert tall.to_dict() == sent
    assert (tall.height, tall.owner.name, tall.tree) == (5, "Ann", CAT["tree"])
    pet = {"kind": "dog", "loud": True}
    assert Loud(name="ann", pets={"a": pet}).name == "ANN"
    (loud,) = TypeAdapter(list[Loud]).validate_python([{"name": "bob", "pets": {}}])
    assert loud.name == "BOB"
    assert isinstance(Loud(name="ann", pets={"a": pet}).pets["a"], pets.models.Dog)


def test_an_unknown_name_in_an_annotation_is_reported(
    make_package: MakePackage,
) -> None:
    package = make_package({"Odd": "class Odd(Model):\n    x: Nobody | None = None\n"})
    with pytest.raises(NameError, match="Nobody"):
        package.models.Odd()


def test_threads_may_build_the_same_models_at_once(make_package: MakePackage) -> None:
    package = make_package(PETS)
    barrier, results = Barrier(6), list[object]()

    def use(number: int) -> None:
        barrier.wait()
        if number % 2:
            results.append(package.models.Cat.model_validate(CAT).to_dict())
        else:
            results.append(package.decode("Pet", json.dumps(CAT)).value.to_dict())

    threads = [Thread(target=use, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [CAT] * 6


def test_usual_annotations_are_not_left_to_be_compiled(pets: Any) -> None:
    annotations = pets.models.Cat.__annotations__
    assert annotations["id"] is int
    assert annotations["weight"] == float | None
    assert annotations["note"] == "str | Owner | None"
    assert pets.models.Cat.model_fields["weight"].annotation == float | None


def test_a_class_of_the_user_keeps_its_annotations(pets: Any) -> None:
    names = {"Dog": pets.models.Dog, "__name__": "elsewhere", "str": int}
    exec(
        "from __future__ import annotations\nclass Mine(Dog):\n    age: str",
        names,
    )
    mine: Any = names["Mine"]
    assert mine.__annotations__ == {"age": "str"}


def test_importing_the_base_class_builds_nothing() -> None:
    script = (
        "import sys, pydantic; before = set(sys.modules); import runtime.models.model;"
        "print(*sorted(m for m in set(sys.modules) - before if 'runtime' in m))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=RUNTIME.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [
        "runtime",
        "runtime.models",
        "runtime.models.base",
        "runtime.models.markers",
        "runtime.models.model",
        "runtime.record",
    ]
