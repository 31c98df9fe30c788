from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .ai import AIFieldField
from .autonumber import AutonumberFieldField
from .boolean import BooleanFieldField
from .count import CountFieldField
from .created import CreatedByFieldField, CreatedOnFieldField
from .date import DateFieldField
from .duration import DurationFieldField
from .email import EmailFieldField
from .file import FileFieldField
from .formula import FormulaFieldField
from .last import LastModifiedByFieldField, LastModifiedFieldField
from .link import LinkRowFieldField
from .long import LongTextFieldField
from .lookup import LookupFieldField
from .multiple import MultipleCollaboratorsFieldField, MultipleSelectFieldField
from .number import NumberFieldField
from .password import PasswordFieldField
from .phone import PhoneNumberFieldField
from .rating import RatingFieldField
from .rollup import RollupFieldField
from .single import SingleSelectFieldField
from .text import TextFieldField
from .url import URLFieldField
from .uuid import UUIDFieldField

FieldField: TypeAlias = Annotated[
    TextFieldField
    | LongTextFieldField
    | URLFieldField
    | EmailFieldField
    | NumberFieldField
    | RatingFieldField
    | BooleanFieldField
    | DateFieldField
    | LastModifiedFieldField
    | LastModifiedByFieldField
    | CreatedOnFieldField
    | CreatedByFieldField
    | DurationFieldField
    | LinkRowFieldField
    | FileFieldField
    | SingleSelectFieldField
    | MultipleSelectFieldField
    | PhoneNumberFieldField
    | FormulaFieldField
    | CountFieldField
    | RollupFieldField
    | LookupFieldField
    | MultipleCollaboratorsFieldField
    | UUIDFieldField
    | AutonumberFieldField
    | PasswordFieldField
    | AIFieldField,
    Discriminator("type"),
]
