from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum
    from .form_view import (
        FormViewFieldOptionsCondition,
        FormViewFieldOptionsConditionGroup,
    )
    from .mode51e_enum import Mode51eEnum
    from .user_file import UserFile


class PublicFormView(Model):
    fields: list[PublicFormViewFieldOptions]
    allow_public_export: bool | None = None
    cover_image: UserFile | None = None
    description: str | None = None
    logo_image: UserFile | None = None
    mode: Mode51eEnum | None = None
    show_logo: bool | None = None
    submit_text: str | None = None
    title: str | None = None


class PublicFormViewField(Model):
    id: int
    name: str = Field(max_length=255)
    type: str


class PublicFormViewFieldOptions(Model):
    field: PublicFormViewField
    name: str
    condition_groups: list[FormViewFieldOptionsConditionGroup] | None = None
    condition_type: ConditionTypeEnum | None = None
    conditions: list[FormViewFieldOptionsCondition] | None = None
    description: str | None = None
    field_component: str | None = Field(default=None, max_length=32)
    groups: list[FormViewFieldOptionsConditionGroup] | None = None
    order: int | None = Field(default=None, ge=-32768, le=32767)
    required: bool | None = None
    show_when_matching_conditions: bool | None = None
