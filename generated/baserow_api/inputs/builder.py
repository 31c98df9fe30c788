from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .custom import CustomCode, CustomScript
    from .type5f0 import Type5f0Enum
    from .user import UserFile


class BuilderBaseApplicationCreatePolymorphic(TypedDict):
    name: Annotated[str, Field(max_length=160)]
    type: Type5f0Enum
    custom_code: NotRequired[CustomCode]
    favicon_file: NotRequired[UserFile | None]
    init_with_data: NotRequired[bool]
    login_page_id: NotRequired[int | None]
    scripts: NotRequired[Sequence[CustomScript]]


class BuilderBaseApplicationUpdatePolymorphic(TypedDict):
    name: Annotated[str, Field(max_length=160)]
    custom_code: NotRequired[CustomCode]
    favicon_file: NotRequired[UserFile | None]
    login_page_id: NotRequired[int | None]
    scripts: NotRequired[Sequence[CustomScript]]
