"""FileExporterOptions and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.export import ExportCharsetEnum
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.visibility789 import Visibility789Enum
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
    view_id: NotRequired[int | None]


class FileFieldCreateField(TypedDict):
    name: str
    type: Literal["file"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class FileFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]
    type: NotRequired[Literal["file"]]


class FileImportJobCreateJob(TypedDict):
    type: Literal["file_import"]


class FileInputElementCreateElement(TypedDict):
    type: Literal["input_file"]
    allowed_filetypes: NotRequired[Any]
    before_id: NotRequired[int]
    css_classes: NotRequired[str]
    default_name: NotRequired[str]
    default_url: NotRequired[str]
    help_text: NotRequired[str]
    label: NotRequired[str]
    max_filesize: NotRequired[int]
    multiple: NotRequired[bool]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
    preview: NotRequired[bool]
    required: NotRequired[bool]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[str]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[int]
    style_border_bottom_color: NotRequired[str]
    style_border_bottom_size: NotRequired[int]
    style_border_left_color: NotRequired[str]
    style_border_left_size: NotRequired[int]
    style_border_radius: NotRequired[int]
    style_border_right_color: NotRequired[str]
    style_border_right_size: NotRequired[int]
    style_border_top_color: NotRequired[str]
    style_border_top_size: NotRequired[int]
    style_margin_bottom: NotRequired[int]
    style_margin_left: NotRequired[int]
    style_margin_right: NotRequired[int]
    style_margin_top: NotRequired[int]
    style_padding_bottom: NotRequired[int]
    style_padding_left: NotRequired[int]
    style_padding_right: NotRequired[int]
    style_padding_top: NotRequired[int]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[InputAndTypographyConfigBlock]
    visibility: NotRequired[Visibility789Enum]


class FileInputElementUpdateElement(TypedDict):
    allowed_filetypes: NotRequired[Any]
    css_classes: NotRequired[str]
    default_name: NotRequired[str]
    default_url: NotRequired[str]
    help_text: NotRequired[str]
    label: NotRequired[str]
    max_filesize: NotRequired[int]
    multiple: NotRequired[bool]
    preview: NotRequired[bool]
    required: NotRequired[bool]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[str]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[int]
    style_border_bottom_color: NotRequired[str]
    style_border_bottom_size: NotRequired[int]
    style_border_left_color: NotRequired[str]
    style_border_left_size: NotRequired[int]
    style_border_radius: NotRequired[int]
    style_border_right_color: NotRequired[str]
    style_border_right_size: NotRequired[int]
    style_border_top_color: NotRequired[str]
    style_border_top_size: NotRequired[int]
    style_margin_bottom: NotRequired[int]
    style_margin_left: NotRequired[int]
    style_margin_right: NotRequired[int]
    style_margin_top: NotRequired[int]
    style_padding_bottom: NotRequired[int]
    style_padding_left: NotRequired[int]
    style_padding_right: NotRequired[int]
    style_padding_top: NotRequired[int]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[InputAndTypographyConfigBlock]
    visibility: NotRequired[Visibility789Enum]
