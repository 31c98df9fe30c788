"""Models that are read like mappings, by the names on the wire."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import MakePackage
from .pets import PETS


@pytest.fixture(scope="module")
def pets(make_package: MakePackage) -> Any:
    return make_package(PETS)


def test_properties_are_read_by_their_names_on_the_wire(pets: Any) -> None:
    cat = pets.models.Cat.model_validate(
        {"kind": "cat", "id": 1, "name": "Tom", "class": "x", "F text": "y", "get": 2}
    )
    assert (cat["class"], cat["F text"], cat["get"]) == ("x", "y", 2)
    assert "F text" in cat
    assert "class" in cat
    assert "class_" not in cat
    assert "born" not in cat
    assert 1 not in cat
    assert cat.get("F text") == "y"
    assert (cat.get("born"), cat.get("nothing", 3)) == (None, 3)
    for absent in ("born", "class_", "nothing"):
        with pytest.raises(KeyError, match=absent):
            cat[absent]


def test_what_is_not_declared_is_iterated_over(pets: Any) -> None:
    row = {"kind": "dog", "loud": True, "Name": "Rex", "Age": None}
    dog = pets.models.Dog.model_validate(row)
    assert dict(dog.undeclared) == {"Name": "Rex", "Age": None}
    assert "Age" in dog
    assert list(pets.models.Dog(kind="dog", loud=True).undeclared) == []
