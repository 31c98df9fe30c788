from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .ai_field import AIFieldField
from .autonumber_field import AutonumberFieldField
from .boolean_field import BooleanFieldField
from .count_field import CountFieldField
from .created_by import CreatedByFieldField
from .created_on import CreatedOnFieldField
from .date_field import DateFieldField
from .duration_field import DurationFieldField
from .email_field import EmailFieldField
from .file_field import FileFieldField
from .formula_field import FormulaFieldField
from .last_modified import LastModifiedByFieldField, LastModifiedFieldField
from .link_row import LinkRowFieldField
from .long_text import LongTextFieldField
from .lookup_field import LookupFieldField
from .multiple_collaborators import MultipleCollaboratorsFieldField
from .multiple_select import MultipleSelectFieldField
from .number_field import NumberFieldField
from .password_field import PasswordFieldField
from .phone_number import PhoneNumberFieldField
from .rating_field import RatingFieldField
from .rollup_field import RollupFieldField
from .single_select import SingleSelectFieldField
from .text_field import TextFieldField
from .url_field import URLFieldField
from .uuid_field import UUIDFieldField

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
