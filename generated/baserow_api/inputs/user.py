"""UserAdminCreate and what is named alike"""

from typing import NotRequired, TypedDict


class UserAdminCreate(TypedDict):
    name: str
    password: str
    username: str
    is_active: NotRequired[bool]
    is_staff: NotRequired[bool]


class UserFile(TypedDict):
    original_name: str
    size: int
    image_height: NotRequired[int | None]
    image_width: NotRequired[int | None]
    is_image: NotRequired[bool]
    mime_type: NotRequired[str]


class UserFileUploadViaURLRequest(TypedDict):
    url: str
