from typing import TypeAlias

from .ai_field_create import AIFieldCreateField
from .autonumber_field_create import AutonumberFieldCreateField
from .boolean_field_create import BooleanFieldCreateField
from .count_field_create import CountFieldCreateField
from .created_by_field import CreatedByFieldCreateField
from .created_on_field import CreatedOnFieldCreateField
from .date_field_create import DateFieldCreateField
from .duration_field_create import DurationFieldCreateField
from .email_field_create import EmailFieldCreateField
from .file_field_create import FileFieldCreateField
from .formula_field_create import FormulaFieldCreateField
from .last_modified_by import LastModifiedByFieldCreateField
from .last_modified_field import LastModifiedFieldCreateField
from .link_row_field import LinkRowFieldCreateField
from .long_text_field import LongTextFieldCreateField
from .lookup_field_create import LookupFieldCreateField
from .multiple_collaborators_field import MultipleCollaboratorsFieldCreateField
from .multiple_select_field import MultipleSelectFieldCreateField
from .number_field_create import NumberFieldCreateField
from .password_field_create import PasswordFieldCreateField
from .phone_number_field import PhoneNumberFieldCreateField
from .rating_field_create import RatingFieldCreateField
from .rollup_field_create import RollupFieldCreateField
from .single_select_field import SingleSelectFieldCreateField
from .text_field_create import TextFieldCreateField
from .url_field_create import URLFieldCreateField
from .uuid_field_create import UUIDFieldCreateField

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
