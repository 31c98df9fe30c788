from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .app_auth_provider_app_auth_provider_alias import (
        AppAuthProviderAppAuthProvider,
    )


class LocalBaserowUserSourceBasePublicUserSource(Model):
    id: int
    name: str
    order: Decimal
    type: Literal["local_baserow"]
    uid: str
    auth_providers: list[AppAuthProviderAppAuthProvider] | None = None
    email_field_id: int | None = None
    name_field_id: int | None = None
    role_field_id: int | None = None
    table_id: int | None = None


class LocalBaserowUserSourceUserSource(Model):
    application_id: int
    id: int
    integration_id: int | None
    name: str
    order: Decimal
    type: Literal["local_baserow"]
    uid: str
    user_count: int
    user_count_updated_at: dt.datetime
    auth_providers: list[AppAuthProviderAppAuthProvider] | None = None
    email_field_id: int | None = None
    name_field_id: int | None = None
    role_field_id: int | None = None
    table_id: int | None = None


class LocalBaserowUserSourceUserSourceRoles(Model):
    id: int
    roles: list[str]
    email_field_id: int | None = None
    name_field_id: int | None = None
    role_field_id: int | None = None
    table_id: int | None = None
