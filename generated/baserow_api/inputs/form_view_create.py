from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.condition_type_enum import ConditionTypeEnum
    from ..models.mode51e_enum import Mode51eEnum
    from ..models.submit_action_enum import SubmitActionEnum
    from .ownership_type_enum import OwnershipTypeEnum
    from .user_file import UserFile


class FormViewCreateView(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["form"]
    cover_image: NotRequired[UserFile | None]
    description: NotRequired[str]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    logo_image: NotRequired[UserFile | None]
    mode: NotRequired[Mode51eEnum]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]
    submit_action: NotRequired[SubmitActionEnum]
    submit_action_message: NotRequired[str]
    submit_action_redirect_url: NotRequired[Annotated[str, Field(max_length=2000)]]
    submit_text: NotRequired[str]
    title: NotRequired[str]
