"""The large document is what the benchmarks say of it."""

from __future__ import annotations

import json
from typing import Any

from tests.benchmarks import graph


def test_the_document_has_the_size_of_graph() -> None:
    text = graph.text()
    assert text == graph.text()
    assert 19e6 < len(text) < 22e6
    document: dict[str, Any] = json.loads(text)
    ids = [
        each["operationId"]
        for item in document["paths"].values()
        for key, each in item.items()
        if key != "parameters"
    ]
    assert graph.OPERATIONS <= len(ids) < graph.OPERATIONS + 6
    assert len(set(ids)) == len(ids)


def test_the_user_reaches_as_many_entities_as_it_is_said() -> None:
    assert len({graph.entity(number) for number in range(graph.ENTITIES)}) == (
        graph.ENTITIES
    )
    reached = {0}
    waiting = [0]
    while waiting:
        new = set(graph.neighbours(waiting.pop())) - reached
        reached |= new
        waiting += new
    assert len(reached) == graph.REACHED
