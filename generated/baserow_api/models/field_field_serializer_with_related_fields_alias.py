from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .ai_field import AIFieldFieldSerializerWithRelatedFields
from .autonumber_field import AutonumberFieldFieldSerializerWithRelatedFields
from .boolean_field import BooleanFieldFieldSerializerWithRelatedFields
from .count_field import CountFieldFieldSerializerWithRelatedFields
from .created_by import CreatedByFieldFieldSerializerWithRelatedFields
from .created_on import CreatedOnFieldFieldSerializerWithRelatedFields
from .date_field import DateFieldFieldSerializerWithRelatedFields
from .duration_field import DurationFieldFieldSerializerWithRelatedFields
from .email_field import EmailFieldFieldSerializerWithRelatedFields
from .file_field import FileFieldFieldSerializerWithRelatedFields
from .formula_field import FormulaFieldFieldSerializerWithRelatedFields
from .last_modified import (
    LastModifiedByFieldFieldSerializerWithRelatedFields,
    LastModifiedFieldFieldSerializerWithRelatedFields,
)
from .link_row import LinkRowFieldFieldSerializerWithRelatedFields
from .long_text import LongTextFieldFieldSerializerWithRelatedFields
from .lookup_field import LookupFieldFieldSerializerWithRelatedFields
from .multiple_collaborators import (
    MultipleCollaboratorsFieldFieldSerializerWithRelatedFields,
)
from .multiple_select import MultipleSelectFieldFieldSerializerWithRelatedFields
from .number_field import NumberFieldFieldSerializerWithRelatedFields
from .password_field import PasswordFieldFieldSerializerWithRelatedFields
from .phone_number import PhoneNumberFieldFieldSerializerWithRelatedFields
from .rating_field import RatingFieldFieldSerializerWithRelatedFields
from .rollup_field import RollupFieldFieldSerializerWithRelatedFields
from .single_select import SingleSelectFieldFieldSerializerWithRelatedFields
from .text_field import TextFieldFieldSerializerWithRelatedFields
from .url_field import URLFieldFieldSerializerWithRelatedFields
from .uuid_field import UUIDFieldFieldSerializerWithRelatedFields

FieldFieldSerializerWithRelatedFields: TypeAlias = Annotated[
    TextFieldFieldSerializerWithRelatedFields
    | LongTextFieldFieldSerializerWithRelatedFields
    | URLFieldFieldSerializerWithRelatedFields
    | EmailFieldFieldSerializerWithRelatedFields
    | NumberFieldFieldSerializerWithRelatedFields
    | RatingFieldFieldSerializerWithRelatedFields
    | BooleanFieldFieldSerializerWithRelatedFields
    | DateFieldFieldSerializerWithRelatedFields
    | LastModifiedFieldFieldSerializerWithRelatedFields
    | LastModifiedByFieldFieldSerializerWithRelatedFields
    | CreatedOnFieldFieldSerializerWithRelatedFields
    | CreatedByFieldFieldSerializerWithRelatedFields
    | DurationFieldFieldSerializerWithRelatedFields
    | LinkRowFieldFieldSerializerWithRelatedFields
    | FileFieldFieldSerializerWithRelatedFields
    | SingleSelectFieldFieldSerializerWithRelatedFields
    | MultipleSelectFieldFieldSerializerWithRelatedFields
    | PhoneNumberFieldFieldSerializerWithRelatedFields
    | FormulaFieldFieldSerializerWithRelatedFields
    | CountFieldFieldSerializerWithRelatedFields
    | RollupFieldFieldSerializerWithRelatedFields
    | LookupFieldFieldSerializerWithRelatedFields
    | MultipleCollaboratorsFieldFieldSerializerWithRelatedFields
    | UUIDFieldFieldSerializerWithRelatedFields
    | AutonumberFieldFieldSerializerWithRelatedFields
    | PasswordFieldFieldSerializerWithRelatedFields
    | AIFieldFieldSerializerWithRelatedFields,
    Discriminator("type"),
]
