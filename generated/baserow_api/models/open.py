from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .navigation import NavigationTypeEnum
    from .page import PageParameterValue
    from .scope import ScopeTypeEnum
    from .subject import SubjectType398Enum
    from .target import TargetEnum


class OpenAISettings(Model):
    api_key: str | None = None
    models: list[str] | None = None
    organization: str | None = None


class OpenApiRoleAssignment(Model):
    id: int
    role: str
    scope_id: int = Field(ge=-2147483648, le=2147483647)
    scope_type: ScopeTypeEnum
    subject: OpenApiSubjectField
    subject_id: int = Field(ge=-2147483648, le=2147483647)
    subject_type: SubjectType398Enum


class OpenApiSubjectField(Model):
    id: int


class OpenIdConnectAppAuthProviderModelAppAuthProvider(Model):
    base_url: str
    client_id: str = Field(max_length=191)
    id: int
    name: str = Field(max_length=255)
    secret: str = Field(max_length=191)
    type: Literal["openid_connect"]
    domain: str | None = Field(default=None, max_length=255)
    email_attr_key: str | None = Field(default=None, max_length=32)
    first_name_attr_key: str | None = Field(default=None, max_length=32)
    last_name_attr_key: str | None = Field(default=None, max_length=32)
    use_id_token: bool | None = None


class OpenIdConnectAuthProviderModelAuthProvider(Model):
    base_url: str = Field(max_length=200)
    client_id: str = Field(max_length=191)
    domain: str
    id: int
    name: str = Field(max_length=255)
    secret: str = Field(max_length=191)
    type: Literal["openid_connect"]
    email_attr_key: str | None = Field(default=None, max_length=32)
    enabled: bool | None = None
    first_name_attr_key: str | None = Field(default=None, max_length=32)
    last_name_attr_key: str | None = Field(default=None, max_length=32)
    use_id_token: bool | None = None


class OpenPageWorkflowActionBuilderWorkflowAction(Model):
    element_id: int | None
    event: str = Field(max_length=60)
    id: int
    order: int = Field(ge=0, le=2147483647)
    type: Literal["open_page"]
    navigate_to_page_id: int | None = None
    navigate_to_url: str = ""
    navigation_type: NavigationTypeEnum = "page"
    page_parameters: list[PageParameterValue] = []
    query_parameters: list[PageParameterValue] = []
    target: TargetEnum = "self"


class OpenRouterSettings(Model):
    api_key: str | None = None
    models: list[str] | None = None
    organization: str | None = None
