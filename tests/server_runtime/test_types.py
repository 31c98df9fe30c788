"""Type checkers see whether a method gives what its operation declares."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.shared import ROOT

from .pressed import answers, pressed

SERVICE = """
from collections.abc import AsyncIterator, Iterator
from typing import Literal

from library_api import models
from library_api.server import (
    CoverImagesService,
    FinesService,
    HTTPError,
    LendingService,
    Reply,
    Request,
    Response,
    SearchService,
)

problem: models.Problem
loan: models.Loan
fines: list[models.Fine]


class Right(LendingService):
    async def renew_loan(
        self, request: Request, loan_id: int, body: object = None
    ) -> models.Loan | Reply[Literal[409], models.Problem]:
        if loan_id:
            return Reply(problem, status=409, headers={"Retry-After": "1"})
        return loan


class WithHeaders(LendingService):
    async def renew_loan(
        self, request: Request, loan_id: int, body: object = None
    ) -> Reply[None, models.Loan]:
        return Reply(loan, headers={"ETag": "1"})


class WrongBody(LendingService):
    async def renew_loan(  # wrong
        self, request: Request, loan_id: int, body: object = None
    ) -> Reply[Literal[409], models.Loan]:
        return Reply(loan, status=409)


class WrongValue(LendingService):
    async def renew_loan(
        self, request: Request, loan_id: int, body: object = None
    ) -> Reply[Literal[409], models.Problem]:
        return Reply(loan, status=409)  # wrong


class WrongStatus(LendingService):
    async def renew_loan(
        self, request: Request, loan_id: int, body: object = None
    ) -> Reply[Literal[409], models.Problem]:
        return Reply(problem, status=410)  # wrong


class WrongResult(FinesService):
    async def list_fines(  # wrong
        self, request: Request, *, paid: bool | None = None
    ) -> models.Loan:
        return loan


class InTheThreadPool(FinesService):
    def list_fines(
        self, request: Request, *, paid: bool | None = None
    ) -> list[models.Fine]:
        return fines


class WrongInTheThreadPool(FinesService):
    def list_fines(  # wrong
        self, request: Request, *, paid: bool | None = None
    ) -> models.Loan:
        return loan


class Generating(SearchService):
    async def stream_events(self, request: Request) -> AsyncIterator[models.Event]:
        yield models.LentEvent(type="lent", loan=loan, at=loan.lent_at)


class GeneratingInTheThreadPool(SearchService):
    def stream_events(self, request: Request) -> Iterator[models.Event]:
        yield models.LentEvent(type="lent", loan=loan, at=loan.lent_at)


class GeneratingOthers(SearchService):
    async def stream_events(  # wrong
        self, request: Request
    ) -> AsyncIterator[models.Loan]:
        yield loan


class Bytes(CoverImagesService):
    async def get_cover(self, request: Request, isbn: str) -> AsyncIterator[bytes]:
        yield b""


class BytesInTheThreadPool(CoverImagesService):
    def get_cover(self, request: Request, isbn: str) -> Iterator[bytes]:
        yield b""


class BytesOrNone(CoverImagesService):
    def get_cover(self, request: Request, isbn: str) -> Iterator[bytes] | Response:
        if isbn:
            raise HTTPError(404)
        return Response()


def raising() -> None:
    raise HTTPError(404, problem, headers={"Retry-After": "1"})


def raising_another_body() -> None:
    raise HTTPError(402, loan)  # wrong


def raising_what_is_no_body() -> None:
    raise HTTPError(418, object)  # wrong


def raising_nothing() -> None:
    raise HTTPError(409)  # wrong
"""
CHECKERS = {
    "mypy": ["mypy", "--strict", "--no-error-summary", "service.py"],
    "pyright": ["basedpyright", "--pythonpath", sys.executable, "service.py"],
}
LINE = re.compile(r"service\.py:(\d+)(?::\d+)?(?: -|:) error")


NAMED = """
from api import models
from api.server import HTTPError, DefaultService, Request


class Templates(DefaultService):
    def get_template(self, request: Request) -> models.Template:
        if request.url.port:
            raise HTTPError(404)
        return models.Template(template_id=1, class_="x", is_new=True)


old = models.Template(templateId=1)  # wrong
none = models.Template(class_="x")  # wrong


def raising() -> None:
    raise HTTPError(410)  # wrong
"""


@pytest.mark.parametrize("checker", CHECKERS)
def test_what_is_not_declared_is_a_type_error(tmp_path: Path, checker: str) -> None:
    package = tmp_path / "library_api"
    package.symlink_to(ROOT / "generated/library_api")
    check(SERVICE, tmp_path, checker)


@pytest.mark.parametrize("checker", CHECKERS)
def test_models_are_made_by_the_names_in_python(tmp_path: Path, checker: str) -> None:
    template = {
        "type": "object",
        "title": "Template",
        "required": ["templateId"],
        "properties": {
            "templateId": {"type": "integer", "minimum": 1},
            "class": {"type": "string"},
            "isNew": {"type": "boolean", "default": False},
        },
    }
    responses = {
        **answers({"$ref": "#/components/schemas/Template"}),
        "404": {"description": ""},
    }
    operation = {"operationId": "get_template", "responses": responses}
    document = {
        "openapi": "3.1.0",
        "paths": {"/": {"get": operation}},
        "components": {"schemas": {"Template": template}},
    }
    pressed(document, tmp_path, "api")
    models = import_module("api.models")
    made = models.Template(template_id=1, class_="x")
    assert made.to_dict() == {"templateId": 1, "class": "x"}
    assert models.Template(templateId=1, **{"class": "x"}) == made
    check(NAMED, tmp_path, checker)


def check(text: str, tmp_path: Path, checker: str) -> None:
    """Check that a checker finds the lines wrong that say so, and no others."""
    (tmp_path / "service.py").write_text(text)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    done = subprocess.run(
        [sys.executable, "-m", *CHECKERS[checker]],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "MYPYPATH": str(tmp_path)},
    )
    found = {int(line) for line in LINE.findall(done.stdout)}
    lines = text.splitlines()
    wrong = {at for at, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert found == wrong, done.stdout + done.stderr
