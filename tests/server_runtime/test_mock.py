"""A mock answers with values that fit, the same for the same seed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specpress.cli.mock import mock_app

from .app import call, server
from .test_requests import KEY


def mock(seed: int = 0, **options: Any) -> Any:
    return server.create_mock_app(seed=seed, **options)


def test_a_seed_decides_the_values() -> None:
    urls = ["/books", "/loans", "/books/9788986104802"]

    def answers(seed: int) -> list[str]:
        return [call(mock(seed), "GET", url, headers=KEY).text for url in urls]

    assert answers(1) == answers(1)
    assert answers(1) != answers(2)


def test_requests_are_checked_and_security_is_required() -> None:
    assert call(mock(), "GET", "/loans").status_code == 401
    assert call(mock(security=False), "GET", "/loans").status_code == 200
    assert call(mock(security=False), "GET", "/loans?limit=0").status_code == 422


@pytest.mark.parametrize(
    ("prefer", "status"), [("code=402", 402), ('wait=5, code="201"', 201)]
)
def test_prefer_chooses_a_declared_answer(prefer: str, status: int) -> None:
    body = {"barcode": "1", "member": "0a8177b4-c854-4d0e-afb4-b0a6447e2c8d"}
    headers = {**KEY, "Prefer": prefer}
    response = call(mock(), "POST", "/loans", json=body, headers=headers)
    assert response.status_code == status
    assert response.headers["preference-applied"] == f"code={status}"


def test_an_answer_that_is_not_declared_is_refused() -> None:
    headers = {**KEY, "Prefer": "code=302"}
    response = call(mock(), "GET", "/books/9788986104802/cover", headers=headers)
    assert response.status_code == 400


def test_the_examples_of_the_document_come_first(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        """
openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /a:
    get:
      operationId: a
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {type: object, properties: {x: {type: integer}}}
              example: {x: 42}
  /b:
    get:
      operationId: b
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {type: object, required: [x], properties: {x: {type: integer}}}
              example: {x: wrong}
""",
        encoding="utf-8",
    )
    app = mock_app(str(spec), tmp_path)
    assert call(app, "GET", "/a").json() == {"x": 42}
    assert isinstance(call(app, "GET", "/b").json()["x"], int)
