"""A result with a status, headers, cookies or background work of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from fastapi import Response
from starlette.background import BackgroundTask
from starlette.datastructures import MutableHeaders

Status_co = TypeVar("Status_co", covariant=True)
Value_co = TypeVar("Value_co", covariant=True)


class Reply(Generic[Status_co, Value_co]):
    """What a method gives where the value alone does not say enough.

    `Reply(models.Problem(title="gone"), status=404)` is one of the answers that the
    operation declares, which type checkers and the check of results see to. Without a
    `status` it is that of success. `headers`, `set_cookie` and `background` are those of
    a response. `media_type` says what the value is where a range is declared (`image/*`),
    or several media types that it fits.
    """

    def __init__(
        self,
        value: Value_co = None,  # type: ignore[assignment]  # None is its own type
        *,
        status: Status_co = None,  # type: ignore[assignment]  # the same
        headers: Mapping[str, str] | None = None,
        media_type: str | None = None,
        background: BackgroundTask | None = None,
    ) -> None:
        self.value = value
        self.status = status
        self.background = background
        self._given = headers
        if media_type is not None:
            self._given = {**(headers or {}), "content-type": media_type}
        self._known: Response | None = None

    @property
    def _carrier(self) -> Response:
        """A response that has nothing but headers, made when it is first needed."""
        if self._known is None:
            self._known = Response(headers=self._given)
            del self._known.headers["content-length"]
        return self._known

    @property
    def is_plain(self) -> bool:
        """Whether it has neither headers nor cookies."""
        return self._known is None and not self._given

    @property
    def media_type(self) -> str:
        """The media type that it names, "" if it names none."""
        return "" if self.is_plain else self.headers.get("content-type", "")

    @property
    def headers(self) -> MutableHeaders:
        """The headers that the answer gets besides its own."""
        return self._carrier.headers

    def set_cookie(self, key: str, value: str = "", **options: Any) -> None:
        """Set a cookie; the options are those of Starlette's `Response.set_cookie`."""
        self._carrier.set_cookie(key, value, **options)

    def delete_cookie(self, key: str, **options: Any) -> None:
        """Delete a cookie, as Starlette's `Response.delete_cookie` does."""
        self._carrier.delete_cookie(key, **options)
