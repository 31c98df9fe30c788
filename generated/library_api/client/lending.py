"""The operations with the tag "Lending"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    asynchronous_pages,
    with_response,
)
from .._runtime.operation import (
    NOT_GIVEN,
    NotGiven,
    Operation,
    Pages,
    header,
    path,
    query,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_LEND_COPY: Operation[models.Loan] = Operation(
    "lendCopy",
    "POST",
    "/loans",
    parameters=(header("Idempotency-Key"),),
    body=("application/json", "application/x-www-form-urlencoded"),
    security=(("memberToken",), ("staffKey",), ("kioskKey",), ("kioskSession",)),
    responses={
        200: "Loan",
        201: "Loan",
        402: {"application/problem+json": "FinesProblem"},
        "4XX": {"application/problem+json": "Problem"},
        "5XX": {"application/problem+json": "Problem"},
    },
)
_LIST_LOANS: Operation[models.LoanList] = Operation(
    "listLoans",
    "GET",
    "/loans",
    parameters=(
        query("cursor"),
        query("limit"),
        query("member"),
        query("due_before"),
        query("overdue"),
    ),
    security=(("memberToken",), ("staffKey",)),
    responses={200: "LoanList", "default": {"application/problem+json": "Problem"}},
    pages=Pages("cursor", items="items", parameter="cursor", next="next_cursor"),
)
_RENEW_LOAN: Operation[models.Loan] = Operation(
    "renewLoan",
    "POST",
    "/loans/{loan_id}/renewal",
    parameters=(path("loan_id"),),
    body=("application/json",),
    security=(("memberToken",), ("staffKey",)),
    responses={200: "Loan", "default": {"application/problem+json": "Problem"}},
)
_RESERVE: Operation[models.Reservation] = Operation(
    "reserve",
    "POST",
    "/reservations",
    body=("application/json",),
    security=(("memberToken",), ("staffKey",)),
    responses={201: "Reservation", "default": {"application/problem+json": "Problem"}},
)
_RETURN_COPY: Operation[models.Fine | None] = Operation(
    "returnCopy",
    "POST",
    "/loans/{loan_id}/return",
    parameters=(path("loan_id"),),
    body=("text/plain",),
    security=(("memberToken",), ("staffKey",)),
    responses={200: "Fine | None", "default": {"application/problem+json": "Problem"}},
)


class Lending(Group):
    """Loans, renewals and reservations."""

    @property
    def with_response(self) -> LendingWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return LendingWithResponse(self._client)

    def lend_copy(
        self,
        body: inputs.NewLoan,
        *,
        idempotency_key: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Loan:
        """Lend a copy

        - `idempotency_key`: The same key again gives the same loan, not another one.
        """
        return self._call(_LEND_COPY, options, body, idempotency_key)

    def list_loans(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        member: UUID | str | None = None,
        due_before: dt.date | str | None = None,
        overdue: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.LoanList:
        """List loans

        The newest first. Ask again with `cursor` until `next_cursor` is null.

        - `cursor`: The `next_cursor` of the answer before.
        - `limit`: (default 50).
        - `overdue`: (default False).
        """
        return self._call(
            _LIST_LOANS, options, None, cursor, limit, member, due_before, overdue
        )

    def iter_list_loans(
        self,
        *,
        limit: int | None = None,
        member: UUID | str | None = None,
        due_before: dt.date | str | None = None,
        overdue: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.Loan]:
        """Iterate over the items on all pages of `list_loans`."""
        return self._pages(
            _LIST_LOANS, options, None, None, limit, member, due_before, overdue
        )

    def renew_loan(
        self,
        loan_id: int,
        body: inputs.RenewLoanRequest | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.Loan:
        """Renew a loan

        - `loan_id`: The number of the loan.
        - `body`: Three weeks more if nothing is said.
        """
        return self._call(_RENEW_LOAN, options, body, loan_id)

    def reserve(
        self, body: inputs.NewReservation, *, options: RequestOptions | None = None
    ) -> models.Reservation:
        """Reserve a book or a copy"""
        return self._call(_RESERVE, options, body)

    def return_copy(
        self,
        loan_id: int,
        body: str | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.Fine | None:
        """Return a copy

        - `loan_id`: The number of the loan.
        - `body`: The state of the copy, in plain words.
        """
        return self._call(_RETURN_COPY, options, body, loan_id)


class LendingWithResponse(ResponseGroup):
    """The methods of `Lending`, giving the whole response."""

    _sync = Lending
    lend_copy = with_response(_sync.lend_copy)
    list_loans = with_response(_sync.list_loans)
    renew_loan = with_response(_sync.renew_loan)
    reserve = with_response(_sync.reserve)
    return_copy = with_response(_sync.return_copy)


class AsyncLending(AsyncGroup):
    """The methods of `Lending`, to be awaited."""

    _sync = Lending

    @property
    def with_response(self) -> AsyncLendingWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncLendingWithResponse(self._client)

    lend_copy = asynchronous(_sync.lend_copy)
    list_loans = asynchronous(_sync.list_loans)
    iter_list_loans = asynchronous_pages(_sync.iter_list_loans)
    renew_loan = asynchronous(_sync.renew_loan)
    reserve = asynchronous(_sync.reserve)
    return_copy = asynchronous(_sync.return_copy)


class AsyncLendingWithResponse(AsyncResponseGroup):
    """The methods of `Lending`, awaited, giving the whole response."""

    _sync = LendingWithResponse
    lend_copy = asynchronous(_sync.lend_copy)
    list_loans = asynchronous(_sync.list_loans)
    renew_loan = asynchronous(_sync.renew_loan)
    reserve = asynchronous(_sync.reserve)
    return_copy = asynchronous(_sync.return_copy)
