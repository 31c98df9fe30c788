"""Models of a package as the answer of a call that its document does not declare."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from .conftest import MakePackage
from .pets import CAT, PETS


@pytest.fixture(scope="module")
def package(make_package: MakePackage) -> Any:
    return make_package(PETS)


def asked(package: Any, answer: object, value: object, **settings: Any) -> Any:
    """Give what a client of the package makes of JSON that is answered."""

    def respond(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=json.dumps(value))

    http = httpx.Client(transport=httpx.MockTransport(respond))
    make = package.module("_runtime.client").SyncClient
    client = make("https://api.test", http_client=http, **settings)
    return client.get("/pets", answer=answer)


def test_models_lists_of_them_and_unions_are_read(package: Any) -> None:
    cat = json.loads(CAT) if isinstance(CAT, str | bytes) else CAT
    dog = {"kind": "puppy", "loud": True}
    models: Any = package.models
    one = asked(package, models.Dog, dog)
    assert type(one) is models.Dog
    assert one.loud is True
    cats = asked(package, list[models.Cat], [cat])
    assert [type(each) for each in cats] == [models.Cat]
    assert cats[0].to_dict() == cat
    both = asked(package, list[models.Pet], [dog, cat])
    assert [type(each) for each in both] == [models.Dog, models.Cat]
    assert asked(package, models.Owner | None, None) is None


def test_a_model_that_does_not_fit_is_delivered_and_told_of(package: Any) -> None:
    reports: list[Any] = []
    dog = asked(
        package,
        package.models.Dog,
        {"kind": "dog", "loud": "very"},
        on_mismatch=reports.append,
    )
    assert type(dog) is package.models.Dog
    assert dog.loud == "very"
    (mismatch,) = reports[0].mismatches
    assert (mismatch.location, mismatch.received) == (("loud",), "very")
    assert reports[0].operation_id == "GET https://api.test/pets"
