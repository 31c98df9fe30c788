"""The operations with the tag "Fines"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import Operation, path, query

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_LIST_FINES: Operation[list[models.Fine]] = Operation(
    "listFines",
    "GET",
    "/fines",
    parameters=(query("paid"),),
    security=(("memberToken",), ("staffKey",)),
    responses={200: "list[Fine]", "default": {"application/problem+json": "Problem"}},
)
_PAY_FINE: Operation[models.Fine] = Operation(
    "payFine",
    "POST",
    "/fines/{fine_id}/payments",
    parameters=(path("fine_id"),),
    body=("application/json",),
    security=(("memberToken",), ("identity",)),
    scopes=({}, {"identity": ("openid", "payments")}),
    responses={200: "Fine", "default": {"application/problem+json": "Problem"}},
)


class Fines(Group):
    """What late and lost books cost."""

    @property
    def with_response(self) -> FinesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return FinesWithResponse(self._client)

    def list_fines(
        self, *, paid: bool | None = None, options: RequestOptions | None = None
    ) -> list[models.Fine]:
        """List fines

        - `paid`: Without it, all fines.
        """
        return self._call(_LIST_FINES, options, None, paid)

    def pay_fine(
        self,
        fine_id: int,
        body: inputs.Payment,
        *,
        options: RequestOptions | None = None,
    ) -> models.Fine:
        """Pay a fine"""
        return self._call(_PAY_FINE, options, body, fine_id)


class FinesWithResponse(ResponseGroup):
    """The methods of `Fines`, giving the whole response."""

    _sync = Fines
    list_fines = with_response(_sync.list_fines)
    pay_fine = with_response(_sync.pay_fine)


class AsyncFines(AsyncGroup):
    """The methods of `Fines`, to be awaited."""

    _sync = Fines

    @property
    def with_response(self) -> AsyncFinesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncFinesWithResponse(self._client)

    list_fines = asynchronous(_sync.list_fines)
    pay_fine = asynchronous(_sync.pay_fine)


class AsyncFinesWithResponse(AsyncResponseGroup):
    """The methods of `Fines`, awaited, giving the whole response."""

    _sync = FinesWithResponse
    list_fines = asynchronous(_sync.list_fines)
    pay_fine = asynchronous(_sync.pay_fine)
