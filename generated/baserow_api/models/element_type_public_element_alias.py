from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .auth import AuthFormElementPublicElement
from .button import ButtonElementPublicElement
from .checkbox import CheckboxElementPublicElement
from .choice import ChoiceElementPublicElement
from .column import ColumnElementPublicElement
from .date import DateTimePickerElementPublicElement
from .file import FileInputElementPublicElement
from .footer import FooterElementPublicElement
from .form import FormContainerElementPublicElement
from .header import HeaderElementPublicElement
from .heading import HeadingElementPublicElement
from .i import IFrameElementPublicElement
from .image import ImageElementPublicElement
from .input import InputTextElementPublicElement
from .link import LinkElementPublicElement
from .menu import MenuElementPublicElement
from .rating import RatingElementPublicElement, RatingInputElementPublicElement
from .record import RecordSelectorElementPublicElement
from .repeat import RepeatElementPublicElement
from .simple import SimpleContainerElementPublicElement
from .table import TableElementPublicElement
from .text import TextElementPublicElement

ElementTypePublicElement: TypeAlias = Annotated[
    HeadingElementPublicElement
    | TextElementPublicElement
    | RatingElementPublicElement
    | RatingInputElementPublicElement
    | LinkElementPublicElement
    | ImageElementPublicElement
    | InputTextElementPublicElement
    | ColumnElementPublicElement
    | ButtonElementPublicElement
    | TableElementPublicElement
    | RepeatElementPublicElement
    | RecordSelectorElementPublicElement
    | FormContainerElementPublicElement
    | ChoiceElementPublicElement
    | CheckboxElementPublicElement
    | IFrameElementPublicElement
    | DateTimePickerElementPublicElement
    | HeaderElementPublicElement
    | FooterElementPublicElement
    | MenuElementPublicElement
    | SimpleContainerElementPublicElement
    | AuthFormElementPublicElement
    | FileInputElementPublicElement,
    Discriminator("type"),
]
