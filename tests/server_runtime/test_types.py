"""Type checkers see whether a method gives what its operation declares."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import ROOT

SERVICE = """
from typing import Literal

from library_api import models
from library_api.server import FinesService, LendingService, Reply, Request

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
"""
CHECKERS = {
    "mypy": ["mypy", "--strict", "--no-error-summary", "service.py"],
    "pyright": ["basedpyright", "--pythonpath", sys.executable, "service.py"],
}
LINE = re.compile(r"service\.py:(\d+)(?::\d+)?(?: -|:) error")


@pytest.mark.parametrize("checker", CHECKERS)
def test_what_is_not_declared_is_a_type_error(tmp_path: Path, checker: str) -> None:
    (tmp_path / "service.py").write_text(SERVICE)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    package = tmp_path / "library_api"
    package.symlink_to(ROOT / "generated/library_api")
    done = subprocess.run(
        [sys.executable, "-m", *CHECKERS[checker]],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "MYPYPATH": str(tmp_path)},
    )
    found = {int(line) for line in LINE.findall(done.stdout)}
    lines = SERVICE.splitlines()
    wrong = {at for at, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert found == wrong, done.stdout + done.stderr
