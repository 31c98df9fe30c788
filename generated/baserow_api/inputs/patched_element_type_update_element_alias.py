from typing import TypeAlias

from .auth import AuthFormElementUpdateElement
from .button import ButtonElementUpdateElement
from .checkbox import CheckboxElementUpdateElement
from .choice import ChoiceElementUpdateElement
from .column import ColumnElementUpdateElement
from .date import DateTimePickerElementUpdateElement
from .file import FileInputElementUpdateElement
from .footer import FooterElementUpdateElement
from .form import FormContainerElementUpdateElement
from .header import HeaderElementUpdateElement
from .heading import HeadingElementUpdateElement
from .i import IFrameElementUpdateElement
from .image import ImageElementUpdateElement
from .input import InputTextElementUpdateElement
from .link import LinkElementUpdateElement
from .menu import MenuElementUpdateElement
from .rating import RatingElementUpdateElement, RatingInputElementUpdateElement
from .record import RecordSelectorElementUpdateElement
from .repeat import RepeatElementUpdateElement
from .simple import SimpleContainerElementUpdateElement
from .table import TableElementUpdateElement
from .text import TextElementUpdateElement

PatchedElementTypeUpdateElement: TypeAlias = (
    HeadingElementUpdateElement
    | TextElementUpdateElement
    | RatingElementUpdateElement
    | RatingInputElementUpdateElement
    | LinkElementUpdateElement
    | ImageElementUpdateElement
    | InputTextElementUpdateElement
    | ColumnElementUpdateElement
    | ButtonElementUpdateElement
    | TableElementUpdateElement
    | RepeatElementUpdateElement
    | RecordSelectorElementUpdateElement
    | FormContainerElementUpdateElement
    | ChoiceElementUpdateElement
    | CheckboxElementUpdateElement
    | IFrameElementUpdateElement
    | DateTimePickerElementUpdateElement
    | HeaderElementUpdateElement
    | FooterElementUpdateElement
    | MenuElementUpdateElement
    | SimpleContainerElementUpdateElement
    | AuthFormElementUpdateElement
    | FileInputElementUpdateElement
)
