from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .app_auth_provider_base_app_auth_provider_alias import (
        AppAuthProviderBaseAppAuthProvider,
    )


class LocalBaserowUserSourceCreateUserSource(TypedDict):
    integration_id: int
    name: Annotated[str, Field(max_length=255)]
    type: Literal["local_baserow"]
    auth_providers: NotRequired[Sequence[AppAuthProviderBaseAppAuthProvider]]
    before_id: NotRequired[int]
    email_field_id: NotRequired[int | None]
    name_field_id: NotRequired[int | None]
    role_field_id: NotRequired[int | None]
    table_id: NotRequired[int | None]


class LocalBaserowUserSourceUpdateUserSource(TypedDict):
    auth_providers: NotRequired[Sequence[AppAuthProviderBaseAppAuthProvider]]
    email_field_id: NotRequired[int | None]
    integration_id: NotRequired[int]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    name_field_id: NotRequired[int | None]
    role_field_id: NotRequired[int | None]
    table_id: NotRequired[int | None]
