from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.condition_type_enum import ConditionTypeEnum
    from ..models.mode51e_enum import Mode51eEnum
    from ..models.submit_action_enum import SubmitActionEnum
    from .user_file import UserFile


class FormViewUpdate(TypedDict):
    cover_image: NotRequired[UserFile | None]
    description: NotRequired[str]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    logo_image: NotRequired[UserFile | None]
    mode: NotRequired[Mode51eEnum]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    ownership_type: NotRequired[Annotated[str, Field(max_length=255)]]
    public: NotRequired[bool]
    public_view_password: NotRequired[
        Annotated[str, Field(min_length=8, max_length=256)]
    ]
    submit_action: NotRequired[SubmitActionEnum]
    submit_action_message: NotRequired[str]
    submit_action_redirect_url: NotRequired[Annotated[str, Field(max_length=2000)]]
    submit_text: NotRequired[str]
    title: NotRequired[str]
