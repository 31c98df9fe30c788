"""The operations with the tag "Members"."""

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
from .._runtime.operation import Operation, Pages, path, query

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_GET_MEMBER: Operation[models.Member] = Operation(
    "getMember",
    "GET",
    "/members/{member_id}",
    parameters=(path("member_id"),),
    security=(("memberToken",), ("staffKey",)),
    responses={
        200: "Member",
        404: {"application/problem+json": "Problem"},
        "default": {"application/problem+json": "Problem"},
    },
)
_LIST_MEMBERS: Operation[models.MemberPage] = Operation(
    "listMembers",
    "GET",
    "/members",
    parameters=(query("page"), query("size"), query("status"), query("name")),
    security=(("staffKey",), ("staffPassword",), ("oauth",)),
    scopes=({}, {}, {"oauth": ("members:read",)}),
    responses={200: "MemberPage", "default": {"application/problem+json": "Problem"}},
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_REGISTER_MEMBER: Operation[models.Member | models.PendingMember] = Operation(
    "registerMember",
    "POST",
    "/members",
    parameters=(query("notify"),),
    body=("application/json",),
    security=(("memberToken",), ("staffKey",)),
    responses={
        201: "Member",
        202: "PendingMember",
        409: {"application/problem+json": "Problem"},
        "default": {"application/problem+json": "Problem"},
    },
)
_REMOVE_MEMBER: Operation[None] = Operation(
    "removeMember",
    "DELETE",
    "/members/{member_id}",
    parameters=(path("member_id"),),
    security=(("staffCertificate", "staffKey"), ("oauth",)),
    scopes=({}, {"oauth": ("members:write",)}),
    responses={
        204: "None",
        409: {"application/problem+json": "Problem"},
        "default": {"application/problem+json": "Problem"},
    },
)
_UPDATE_MEMBER: Operation[models.Member] = Operation(
    "updateMember",
    "PATCH",
    "/members/{member_id}",
    parameters=(path("member_id"),),
    body=("application/merge-patch+json",),
    security=(("memberToken",), ("staffKey",)),
    responses={
        200: "Member",
        404: {"application/problem+json": "Problem"},
        "default": {"application/problem+json": "Problem"},
    },
)


class Members(Group):
    """People who hold a library card."""

    @property
    def with_response(self) -> MembersWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return MembersWithResponse(self._client)

    def get_member(
        self, member_id: UUID | str, *, options: RequestOptions | None = None
    ) -> models.Member:
        """Get a member

        The path of everything that concerns one member.

        - `member_id`: The member's identifier.
        """
        return self._call(_GET_MEMBER, options, None, member_id)

    def list_members(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        status: Sequence[models.MemberStatus] | None = None,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.MemberPage:
        """List members

        Members in the order of their registration, a page at a time.

        - `page`: Which page, from 1 (default 1).
        - `size`: How many a page holds (default 50).
        - `status`: Only members with one of these states
          (`?status=active&status=blocked`).
        - `name`: Deprecated. Use the search instead.
        """
        return self._call(_LIST_MEMBERS, options, None, page, size, status, name)

    def iter_list_members(
        self,
        *,
        size: int | None = None,
        status: Sequence[models.MemberStatus] | None = None,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.Member]:
        """Iterate over the items on all pages of `list_members`."""
        return self._pages(_LIST_MEMBERS, options, None, None, size, status, name)

    def register_member(
        self,
        body: inputs.NewMember,
        *,
        notify: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Member | models.PendingMember:
        """Register a member

        - `notify`: An address to tell the outcome of the identity check.
        - `body`: The person who wants a card.
        """
        return self._call(_REGISTER_MEMBER, options, body, notify)

    def remove_member(
        self, member_id: UUID | str, *, options: RequestOptions | None = None
    ) -> None:
        """Remove a member

        Loans have to be returned and fines to be paid before.

        - `member_id`: The member's identifier.
        """
        return self._call(_REMOVE_MEMBER, options, None, member_id)

    def update_member(
        self,
        member_id: UUID | str,
        body: inputs.MemberUpdate,
        *,
        options: RequestOptions | None = None,
    ) -> models.Member:
        """Update a member

        The path of everything that concerns one member.

        - `member_id`: The member's identifier.
        """
        return self._call(_UPDATE_MEMBER, options, body, member_id)


class MembersWithResponse(ResponseGroup):
    """The methods of `Members`, giving the whole response."""

    _sync = Members
    get_member = with_response(_sync.get_member)
    list_members = with_response(_sync.list_members)
    register_member = with_response(_sync.register_member)
    remove_member = with_response(_sync.remove_member)
    update_member = with_response(_sync.update_member)


class AsyncMembers(AsyncGroup):
    """The methods of `Members`, to be awaited."""

    _sync = Members

    @property
    def with_response(self) -> AsyncMembersWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncMembersWithResponse(self._client)

    get_member = asynchronous(_sync.get_member)
    list_members = asynchronous(_sync.list_members)
    iter_list_members = asynchronous_pages(_sync.iter_list_members)
    register_member = asynchronous(_sync.register_member)
    remove_member = asynchronous(_sync.remove_member)
    update_member = asynchronous(_sync.update_member)


class AsyncMembersWithResponse(AsyncResponseGroup):
    """The methods of `Members`, awaited, giving the whole response."""

    _sync = MembersWithResponse
    get_member = asynchronous(_sync.get_member)
    list_members = asynchronous(_sync.list_members)
    register_member = asynchronous(_sync.register_member)
    remove_member = asynchronous(_sync.remove_member)
    update_member = asynchronous(_sync.update_member)
