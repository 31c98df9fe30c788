from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .ai_field_field import AIFieldField
from .autonumber_field_field import AutonumberFieldField
from .boolean_field_field import BooleanFieldField
from .count_field_field import CountFieldField
from .created_by_field import CreatedByFieldField
from .created_on_field import CreatedOnFieldField
from .date_field_field import DateFieldField
from .duration_field_field import DurationFieldField
from .email_field_field import EmailFieldField
from .file_field_field import FileFieldField
from .formula_field_field import FormulaFieldField
from .last_modified_by import LastModifiedByFieldField
from .last_modified_field import LastModifiedFieldField
from .link_row_field import LinkRowFieldField
from .long_text_field import LongTextFieldField
from .lookup_field_field import LookupFieldField
from .multiple_collaborators_field import MultipleCollaboratorsFieldField
from .multiple_select_field import MultipleSelectFieldField
from .number_field_field import NumberFieldField
from .password_field_field import PasswordFieldField
from .phone_number_field import PhoneNumberFieldField
from .rating_field_field import RatingFieldField
from .rollup_field_field import RollupFieldField
from .single_select_field import SingleSelectFieldField
from .text_field_field import TextFieldField
from .url_field_field import URLFieldField
from .uuid_field_field import UUIDFieldField

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
