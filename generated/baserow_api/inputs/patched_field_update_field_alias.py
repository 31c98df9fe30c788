from typing import TypeAlias

from .ai_field_update import AIFieldUpdateField
from .autonumber_field_update import AutonumberFieldUpdateField
from .boolean_field_update import BooleanFieldUpdateField
from .count_field_update import CountFieldUpdateField
from .created_by_field import CreatedByFieldUpdateField
from .created_on_field import CreatedOnFieldUpdateField
from .date_field_update import DateFieldUpdateField
from .duration_field_update import DurationFieldUpdateField
from .email_field_update import EmailFieldUpdateField
from .file_field_update import FileFieldUpdateField
from .formula_field_update import FormulaFieldUpdateField
from .last_modified_by import LastModifiedByFieldUpdateField
from .last_modified_field import LastModifiedFieldUpdateField
from .link_row_field import LinkRowFieldUpdateField
from .long_text_field import LongTextFieldUpdateField
from .lookup_field_update import LookupFieldUpdateField
from .multiple_collaborators_field import MultipleCollaboratorsFieldUpdateField
from .multiple_select_field import MultipleSelectFieldUpdateField
from .number_field_update import NumberFieldUpdateField
from .password_field_update import PasswordFieldUpdateField
from .phone_number_field import PhoneNumberFieldUpdateField
from .rating_field_update import RatingFieldUpdateField
from .rollup_field_update import RollupFieldUpdateField
from .single_select_field import SingleSelectFieldUpdateField
from .text_field_update import TextFieldUpdateField
from .url_field_update import URLFieldUpdateField
from .uuid_field_update import UUIDFieldUpdateField

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
