from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.export_charset import ExportCharsetEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.visibility789_enum import Visibility789Enum
    from .field import FieldConstraint
    from .input import InputAndTypographyConfigBlock
    from .public import PublicViewFilters
    from .user import UserFile


class FileExporterOptions(TypedDict):
    exporter_type: Literal["file"]
    export_charset: NotRequired[ExportCharsetEnum]
    fields: NotRequired[Sequence[int] | None]
    filters: NotRequired[PublicViewFilters | None]
    order_by: NotRequired[str | None]
    organize_files: NotRequired[bool]
    view_id: NotRequired[Annotated[int, Field(ge=0)] | None]


class FileFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["file"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class FileFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["file"]]


class FileImportJobCreateJob(TypedDict):
    type: Literal["file_import"]


class FileInputElementCreateElement(TypedDict):
    type: Literal["input_file"]
    allowed_filetypes: NotRequired[Any]
    before_id: NotRequired[int]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    default_name: NotRequired[str]
    default_url: NotRequired[str]
    help_text: NotRequired[str]
    label: NotRequired[str]
    max_filesize: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    multiple: NotRequired[bool]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[Annotated[str, Field(max_length=255)] | None]
    preview: NotRequired[bool]
    required: NotRequired[bool]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_bottom_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_bottom_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_left_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_left_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_right_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_right_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_top_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_top_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[InputAndTypographyConfigBlock]
    visibility: NotRequired[Visibility789Enum]


class FileInputElementUpdateElement(TypedDict):
    allowed_filetypes: NotRequired[Any]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    default_name: NotRequired[str]
    default_url: NotRequired[str]
    help_text: NotRequired[str]
    label: NotRequired[str]
    max_filesize: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    multiple: NotRequired[bool]
    preview: NotRequired[bool]
    required: NotRequired[bool]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_bottom_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_bottom_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_left_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_left_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_right_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_right_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_top_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_top_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[InputAndTypographyConfigBlock]
    visibility: NotRequired[Visibility789Enum]
