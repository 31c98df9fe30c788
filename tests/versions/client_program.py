"""Calls a package and reads the answers; run with other versions of its libraries.

    python client_program.py HTTP-LIBRARY

A program and no test: where it runs there are only the package and what it needs.
"""

from __future__ import annotations

import asyncio
import json
import sys
from importlib import import_module
from typing import Any

http: Any = import_module(sys.argv[1])
zoo: Any = import_module("zoo_api")

CAT = {
    "kind": "cat",
    "name": "Tom",
    "class": "feline",
    "age": 3,
    "weight": 3.5,
    "born": "2024-02-29T12:30:00.250000+02:00",
    "picture": "+/8=",
    "colour": "red",
    "price": "12.50",
    "friends": [{"kind": "dog", "loud": True, "tail": [1]}],
    "marks": {"first": 1},
    "anything": {"deep": [None, {"kind": "dog"}]},
    "unknown": {"kept": [1, None]},
}
# As pydantic names the class of a type, `class_` is a property that nobody declared.
ODD = {"kind": "cat", "name": "Tom", "class_": "python", "age": "3", "friends": [CAT]}
SHAPES = [{"radius": 1.5}, {"side": 2, "label": "s"}, {"side": 2, "radius": "wide"}]
TREE = {"value": [1, ["a"]], "branches": [{"value": "x", "branches": [], "more": 1}]}


class Zoo:
    """Answers requests, and keeps the last one."""

    body: Any = None
    query = ""

    def __call__(self, request: Any) -> Any:
        """Answer a request."""
        self.body = json.loads(request.content or b"null")
        self.query = request.url.query.decode()
        path = request.url.path
        if path == "/pets/404":
            failure = {"error": "NO_PET", "detail": "There is no such pet.", "more": 1}
            return http.Response(404, json=failure)
        if request.method == "POST":
            return http.Response(201, json=self.body)
        answers = {
            "/pets": [CAT, {"kind": "dog", "loud": False}],
            "/pets/1": CAT,
            "/pets/2": ODD,
            "/pets/3": {"kind": "fish", "name": "Nemo"},
            "/shapes": SHAPES,
            "/tree": TREE,
        }
        return http.Response(200, json=answers[path])


def answers_are_read(client: Any, server: Zoo) -> None:
    """Values are models, and nothing of what was sent is lost."""
    cat, dog = client.pets.list_pets(limit=5)
    assert server.query == "limit=5"
    assert (type(cat), type(dog)) == (zoo.models.Cat, zoo.models.Dog)
    assert (cat.class_, cat.age, cat.born.year, cat.picture) == (
        "feline",
        3,
        2024,
        b"\xfb\xff",
    )
    assert str(cat.price) == "12.50"
    assert type(cat.friends[0]) is zoo.models.Dog
    assert cat.model_extra == {"unknown": CAT["unknown"]}
    assert cat.to_dict() == CAT
    assert json.loads(cat.to_json()) == CAT
    assert dog.to_dict() == {"kind": "dog", "loud": False}
    circle, square, wide = client.shapes.list_shapes()
    assert (type(circle), circle.radius) == (zoo.models.Circle, 1.5)
    assert (type(square), square.label) == (zoo.models.Square, "s")
    assert wide.to_dict() == SHAPES[2]
    tree = client.shapes.get_tree()
    assert type(tree.branches[0]) is zoo.models.Tree
    assert tree.to_dict() == TREE


def bodies_are_sent(client: Any, server: Zoo) -> None:
    """A body may be a dict or a model; both are checked and written alike."""
    born = zoo.models.Cat(kind="cat", name="Tom", born=CAT["born"]).born
    given = {**CAT, "born": born}
    assert client.pets.add_pet(given).to_dict() == CAT
    assert server.body == CAT
    cat = zoo.models.Cat(**{k: v for k, v in CAT.items() if k != "class"}, class_="x")
    assert cat == zoo.models.Cat(**{**CAT, "class": "x"})
    client.pets.add_pet(cat)
    assert server.body == {**CAT, "class": "x"}


def deviations_are_told(client: Any, reports: list[Any]) -> None:
    """What does not fit is delivered as it came, also where the class has been used."""
    zoo.models.Cat(kind="cat", name="Tom", age="3")  # its own validator is not strict
    cat = client.pets.get_pet(2)
    assert (cat.age, cat.class_) == ("3", None)
    assert {"class": None, **cat.to_dict()} == {**ODD, "class": None}
    (mismatch,) = reports.pop().mismatches
    assert (mismatch.location, mismatch.kind) == (("age",), "type")
    assert "integer" in mismatch.expected
    fish = client.pets.get_pet(3)
    assert fish == {"kind": "fish", "name": "Nemo"}
    (mismatch,) = reports.pop().mismatches
    assert mismatch.kind == "discriminator"
    assert not reports


def errors_are_typed(client: Any) -> None:
    """An error has the body that is declared for it."""
    try:
        client.pets.get_pet(404)
    except zoo.NotFound as error:
        assert (error.status_code, error.code) == (404, "NO_PET")
        assert type(error.body) is zoo.models.Failure
        assert error.body.model_extra == {"more": 1}
    else:
        raise AssertionError("no error was raised")


def models_are_those_of_pydantic() -> None:
    """Models work where a user gives them to pydantic, and where one derives from them."""
    pydantic: Any = import_module("pydantic")
    listed: Any = pydantic.TypeAdapter(list[zoo.models.Pet])
    assert [type(pet) for pet in listed.validate_python([CAT])] == [zoo.models.Cat]
    derived: Any = type(
        "Tall",
        (zoo.models.Cat,),
        {"__annotations__": {"height": int}, "height": 5, "__module__": __name__},
    )
    cat = {name: value for name, value in CAT.items() if name != "picture"}
    tall = derived.model_validate(cat)
    assert (tall.height, tall.to_dict()) == (5, cat)
    assert isinstance(tall.friends[0], zoo.models.Dog)
    try:
        zoo.models.Dog(kind="dog")
    except pydantic.ValidationError as error:
        assert "loud" in str(error)
    else:
        raise AssertionError("a dog without its property was made")


async def calls_may_be_awaited(server: Zoo) -> None:
    """The asynchronous client gives the same."""
    transport = http.MockTransport(server)
    async with http.AsyncClient(transport=transport) as sender:
        client = zoo.AsyncClient(http_client=sender)
        assert (await client.pets.get_pet(1)).to_dict() == CAT


def main() -> None:
    """Call it in all these ways. The first call is the first use of any model."""
    server, reports = Zoo(), list[Any]()
    sender = http.Client(transport=http.MockTransport(server))
    with zoo.Client(http_client=sender, on_mismatch="raise") as client:
        answers_are_read(client, server)
        bodies_are_sent(client, server)
        errors_are_typed(client)
        deviations_are_told(client.with_options(on_mismatch=reports.append), reports)
        models_are_those_of_pydantic()
    asyncio.run(calls_may_be_awaited(server))


main()
