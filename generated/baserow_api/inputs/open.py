from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.navigation_type import NavigationTypeEnum
    from ..models.target_enum import TargetEnum
    from .page import PageParameterValue
    from .type0b5 import Type0b5Enum


class OpenAISettings(TypedDict):
    api_key: NotRequired[str]
    models: NotRequired[Sequence[str]]
    organization: NotRequired[str]


class OpenIdConnectAppAuthProviderModelBaseAppAuthProvider(TypedDict):
    base_url: str
    client_id: Annotated[str, Field(max_length=191)]
    name: Annotated[str, Field(max_length=255)]
    secret: Annotated[str, Field(max_length=191)]
    type: Literal["openid_connect"]
    domain: NotRequired[str | None]
    email_attr_key: NotRequired[Annotated[str, Field(max_length=32)]]
    first_name_attr_key: NotRequired[Annotated[str, Field(max_length=32)]]
    last_name_attr_key: NotRequired[Annotated[str, Field(max_length=32)]]
    use_id_token: NotRequired[bool]


class OpenPageWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: Annotated[str, Field(max_length=60)]
    type: Literal["open_page"]
    element_id: NotRequired[int | None]
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
    target: NotRequired[TargetEnum]


class OpenPageWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
    target: NotRequired[TargetEnum]
    type: NotRequired[Type0b5Enum]


class OpenRouterSettings(TypedDict):
    api_key: NotRequired[str]
    models: NotRequired[Sequence[str]]
    organization: NotRequired[str]
