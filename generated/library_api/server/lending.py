"""The operations with the tag "Lending"."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from .. import inputs, models
from .._runtime.models.model import Field
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class LendingService(Service):
    """Loans, renewals and reservations."""

    async def lend_copy(
        self,
        request: Request,
        body: inputs.NewLoan,
        *,
        idempotency_key: UUID | None = None,
    ) -> models.Loan | Response:
        """Lend a copy"""
        raise NotImplementedByServer

    async def list_loans(
        self,
        request: Request,
        *,
        cursor: str | None = None,
        limit: Annotated[int, Field(ge=1, le=100)] = 50,
        member: UUID | None = None,
        due_before: dt.date | None = None,
        overdue: bool = False,
    ) -> models.LoanList | Response:
        """List loans"""
        raise NotImplementedByServer

    async def renew_loan(
        self,
        request: Request,
        loan_id: int,
        body: inputs.RenewLoanRequest | None = None,
    ) -> models.Loan | Response:
        """Renew a loan"""
        raise NotImplementedByServer

    async def reserve(
        self, request: Request, body: inputs.NewReservation
    ) -> models.Reservation | Response:
        """Reserve a book or a copy"""
        raise NotImplementedByServer

    async def return_copy(
        self, request: Request, loan_id: int, body: str | None = None
    ) -> models.Fine | None | Response:
        """Return a copy"""
        raise NotImplementedByServer
