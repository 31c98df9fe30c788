from __future__ import annotations

import sys
from threading import Thread

import pytest

from .conftest import MakePackage

THING = "class Thing(Model):\n    id: int\n"
ANIMAL = "class Animal(Model):\n    id: int\n"


def test_a_name_is_imported_when_first_used_and_kept(make_package: MakePackage) -> None:
    package = make_package({"Thing": THING, "Animal": ANIMAL})
    models = package.models
    assert f"{package.name}.models.thing" not in sys.modules
    assert models.Thing.__name__ == "Thing"
    assert vars(models)["Thing"] is models.Thing
    assert f"{package.name}.models.animal" not in sys.modules


def test_submodules_can_be_looked_up(make_package: MakePackage) -> None:
    package = make_package({"Thing": THING})
    assert package.models.thing.Thing is package.models.Thing


def test_dir_lists_what_can_be_had(make_package: MakePackage) -> None:
    listed = dir(make_package({"Thing": THING}).models)
    assert {"Thing", "thing", "__name__"} <= set(listed)


def test_an_unknown_name_suggests_the_nearest(make_package: MakePackage) -> None:
    package = make_package({"Thing": THING})
    with pytest.raises(AttributeError, match=r"no attribute 'Thong'.*mean 'Thing'"):
        _ = package.models.Thong
    assert not hasattr(package.models, "__wrapped__")


def test_inputs_fall_back_to_models(make_package: MakePackage) -> None:
    package = make_package({"Thing": THING}, {"New": "class New(Model):\n    x: int\n"})
    assert package.inputs.Thing is package.models.Thing
    assert package.inputs.New.__module__ == f"{package.name}.inputs.new"
    with pytest.raises(AttributeError, match="models' has no attribute 'Nothing'"):
        _ = package.inputs.Nothing


def test_threads_get_the_same_class(make_package: MakePackage) -> None:
    models = make_package({"Thing": THING}).models
    got: list[object] = []
    threads = [Thread(target=lambda: got.append(models.Thing)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 8
    assert len(set(map(id, got))) == 1
