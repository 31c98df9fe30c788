import datetime as dt
from typing import Any

from .._runtime.models.model import Field, Model


class UserFile(Model):
    name: str
    original_name: str = Field(max_length=255)
    size: int = Field(ge=0)
    thumbnails: dict[str, Any] | None
    uploaded_at: dt.datetime
    url: str
    image_height: int | None = Field(default=None, ge=0, le=2147483647)
    image_width: int | None = Field(default=None, ge=0, le=2147483647)
    is_image: bool | None = None
    mime_type: str | None = Field(default=None, max_length=127)
