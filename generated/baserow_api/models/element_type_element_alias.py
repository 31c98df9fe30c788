from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .auth import AuthFormElementElement
from .button import ButtonElementElement
from .checkbox import CheckboxElementElement
from .choice import ChoiceElementElement
from .column import ColumnElementElement
from .date import DateTimePickerElementElement
from .file import FileInputElementElement
from .footer import FooterElementElement
from .form import FormContainerElementElement
from .header import HeaderElementElement
from .heading import HeadingElementElement
from .i import IFrameElementElement
from .image import ImageElementElement
from .input import InputTextElementElement
from .link import LinkElementElement
from .menu import MenuElementElement
from .rating import RatingElementElement, RatingInputElementElement
from .record import RecordSelectorElementElement
from .repeat import RepeatElementElement
from .simple import SimpleContainerElementElement
from .table import TableElementElement
from .text import TextElementElement

ElementTypeElement: TypeAlias = Annotated[
    HeadingElementElement
    | TextElementElement
    | RatingElementElement
    | RatingInputElementElement
    | LinkElementElement
    | ImageElementElement
    | InputTextElementElement
    | ColumnElementElement
    | ButtonElementElement
    | TableElementElement
    | RepeatElementElement
    | RecordSelectorElementElement
    | FormContainerElementElement
    | ChoiceElementElement
    | CheckboxElementElement
    | IFrameElementElement
    | DateTimePickerElementElement
    | HeaderElementElement
    | FooterElementElement
    | MenuElementElement
    | SimpleContainerElementElement
    | AuthFormElementElement
    | FileInputElementElement,
    Discriminator("type"),
]
