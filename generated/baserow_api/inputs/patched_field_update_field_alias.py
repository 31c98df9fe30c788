from typing import TypeAlias

from .ai import AIFieldUpdateField
from .autonumber import AutonumberFieldUpdateField
from .boolean import BooleanFieldUpdateField
from .count import CountFieldUpdateField
from .created import CreatedByFieldUpdateField, CreatedOnFieldUpdateField
from .date import DateFieldUpdateField
from .duration import DurationFieldUpdateField
from .email import EmailFieldUpdateField
from .file import FileFieldUpdateField
from .formula import FormulaFieldUpdateField
from .last import LastModifiedByFieldUpdateField, LastModifiedFieldUpdateField
from .link import LinkRowFieldUpdateField
from .long import LongTextFieldUpdateField
from .lookup import LookupFieldUpdateField
from .multiple import (
    MultipleCollaboratorsFieldUpdateField,
    MultipleSelectFieldUpdateField,
)
from .number import NumberFieldUpdateField
from .password import PasswordFieldUpdateField
from .phone import PhoneNumberFieldUpdateField
from .rating import RatingFieldUpdateField
from .rollup import RollupFieldUpdateField
from .single import SingleSelectFieldUpdateField
from .text import TextFieldUpdateField
from .url import URLFieldUpdateField
from .uuid import UUIDFieldUpdateField

PatchedFieldUpdateField: TypeAlias = (
    TextFieldUpdateField
    | LongTextFieldUpdateField
    | URLFieldUpdateField
    | EmailFieldUpdateField
    | NumberFieldUpdateField
    | RatingFieldUpdateField
    | BooleanFieldUpdateField
    | DateFieldUpdateField
    | LastModifiedFieldUpdateField
    | LastModifiedByFieldUpdateField
    | CreatedOnFieldUpdateField
    | CreatedByFieldUpdateField
    | DurationFieldUpdateField
    | LinkRowFieldUpdateField
    | FileFieldUpdateField
    | SingleSelectFieldUpdateField
    | MultipleSelectFieldUpdateField
    | PhoneNumberFieldUpdateField
    | FormulaFieldUpdateField
    | CountFieldUpdateField
    | RollupFieldUpdateField
    | LookupFieldUpdateField
    | MultipleCollaboratorsFieldUpdateField
    | UUIDFieldUpdateField
    | AutonumberFieldUpdateField
    | PasswordFieldUpdateField
    | AIFieldUpdateField
)
