from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorGalleryDoesNotExistA7f2(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_GALLERY_DOES_NOT_EXIST", "ERROR_FIELD_DOES_NOT_EXIST"] | None
    ) = None


class ErrorGalleryDoesNotExistE5d3(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GALLERY_DOES_NOT_EXIST"] | None = None
