from typing import Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field


class UserAdminCreate(TypedDict):
    name: Annotated[str, Field(max_length=150)]
    password: str
    username: str
    is_active: NotRequired[bool]
    is_staff: NotRequired[bool]


class UserFile(TypedDict):
    original_name: Annotated[str, Field(max_length=255)]
    size: Annotated[int, Field(ge=0)]
    image_height: NotRequired[Annotated[int, Field(ge=0, le=2147483647)] | None]
    image_width: NotRequired[Annotated[int, Field(ge=0, le=2147483647)] | None]
    is_image: NotRequired[bool]
    mime_type: NotRequired[Annotated[str, Field(max_length=127)]]


class UserFileUploadViaURLRequest(TypedDict):
    url: str
