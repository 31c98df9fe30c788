from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .ai import AIFieldFieldSerializerWithRelatedFields
from .autonumber import AutonumberFieldFieldSerializerWithRelatedFields
from .boolean import BooleanFieldFieldSerializerWithRelatedFields
from .count import CountFieldFieldSerializerWithRelatedFields
from .created import (
    CreatedByFieldFieldSerializerWithRelatedFields,
    CreatedOnFieldFieldSerializerWithRelatedFields,
)
from .date import DateFieldFieldSerializerWithRelatedFields
from .duration import DurationFieldFieldSerializerWithRelatedFields
from .email import EmailFieldFieldSerializerWithRelatedFields
from .file import FileFieldFieldSerializerWithRelatedFields
from .formula import FormulaFieldFieldSerializerWithRelatedFields
from .last import (
    LastModifiedByFieldFieldSerializerWithRelatedFields,
    LastModifiedFieldFieldSerializerWithRelatedFields,
)
from .link import LinkRowFieldFieldSerializerWithRelatedFields
from .long import LongTextFieldFieldSerializerWithRelatedFields
from .lookup import LookupFieldFieldSerializerWithRelatedFields
from .multiple import (
    MultipleCollaboratorsFieldFieldSerializerWithRelatedFields,
    MultipleSelectFieldFieldSerializerWithRelatedFields,
)
from .number import NumberFieldFieldSerializerWithRelatedFields
from .password import PasswordFieldFieldSerializerWithRelatedFields
from .phone import PhoneNumberFieldFieldSerializerWithRelatedFields
from .rating import RatingFieldFieldSerializerWithRelatedFields
from .rollup import RollupFieldFieldSerializerWithRelatedFields
from .single import SingleSelectFieldFieldSerializerWithRelatedFields
from .text import TextFieldFieldSerializerWithRelatedFields
from .url import URLFieldFieldSerializerWithRelatedFields
from .uuid import UUIDFieldFieldSerializerWithRelatedFields

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
