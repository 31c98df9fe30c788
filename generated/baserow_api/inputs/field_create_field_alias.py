from typing import TypeAlias

from .ai import AIFieldCreateField
from .autonumber import AutonumberFieldCreateField
from .boolean import BooleanFieldCreateField
from .count import CountFieldCreateField
from .created import CreatedByFieldCreateField, CreatedOnFieldCreateField
from .date import DateFieldCreateField
from .duration import DurationFieldCreateField
from .email import EmailFieldCreateField
from .file import FileFieldCreateField
from .formula import FormulaFieldCreateField
from .last import LastModifiedByFieldCreateField, LastModifiedFieldCreateField
from .link import LinkRowFieldCreateField
from .long import LongTextFieldCreateField
from .lookup import LookupFieldCreateField
from .multiple import (
    MultipleCollaboratorsFieldCreateField,
    MultipleSelectFieldCreateField,
)
from .number import NumberFieldCreateField
from .password import PasswordFieldCreateField
from .phone import PhoneNumberFieldCreateField
from .rating import RatingFieldCreateField
from .rollup import RollupFieldCreateField
from .single import SingleSelectFieldCreateField
from .text import TextFieldCreateField
from .url import URLFieldCreateField
from .uuid import UUIDFieldCreateField

FieldCreateField: TypeAlias = (
    TextFieldCreateField
    | LongTextFieldCreateField
    | URLFieldCreateField
    | EmailFieldCreateField
    | NumberFieldCreateField
    | RatingFieldCreateField
    | BooleanFieldCreateField
    | DateFieldCreateField
    | LastModifiedFieldCreateField
    | LastModifiedByFieldCreateField
    | CreatedOnFieldCreateField
    | CreatedByFieldCreateField
    | DurationFieldCreateField
    | LinkRowFieldCreateField
    | FileFieldCreateField
    | SingleSelectFieldCreateField
    | MultipleSelectFieldCreateField
    | PhoneNumberFieldCreateField
    | FormulaFieldCreateField
    | CountFieldCreateField
    | RollupFieldCreateField
    | LookupFieldCreateField
    | MultipleCollaboratorsFieldCreateField
    | UUIDFieldCreateField
    | AutonumberFieldCreateField
    | PasswordFieldCreateField
    | AIFieldCreateField
)
