from typing import TypeAlias

from .auth import AuthFormElementCreateElement
from .button import ButtonElementCreateElement
from .checkbox import CheckboxElementCreateElement
from .choice import ChoiceElementCreateElement
from .column import ColumnElementCreateElement
from .date import DateTimePickerElementCreateElement
from .file import FileInputElementCreateElement
from .footer import FooterElementCreateElement
from .form import FormContainerElementCreateElement
from .header import HeaderElementCreateElement
from .heading import HeadingElementCreateElement
from .i import IFrameElementCreateElement
from .image import ImageElementCreateElement
from .input import InputTextElementCreateElement
from .link import LinkElementCreateElement
from .menu import MenuElementCreateElement
from .rating import RatingElementCreateElement, RatingInputElementCreateElement
from .record import RecordSelectorElementCreateElement
from .repeat import RepeatElementCreateElement
from .simple import SimpleContainerElementCreateElement
from .table import TableElementCreateElement
from .text import TextElementCreateElement

ElementTypeCreateElement: TypeAlias = (
    HeadingElementCreateElement
    | TextElementCreateElement
    | RatingElementCreateElement
    | RatingInputElementCreateElement
    | LinkElementCreateElement
    | ImageElementCreateElement
    | InputTextElementCreateElement
    | ColumnElementCreateElement
    | ButtonElementCreateElement
    | TableElementCreateElement
    | RepeatElementCreateElement
    | RecordSelectorElementCreateElement
    | FormContainerElementCreateElement
    | ChoiceElementCreateElement
    | CheckboxElementCreateElement
    | IFrameElementCreateElement
    | DateTimePickerElementCreateElement
    | HeaderElementCreateElement
    | FooterElementCreateElement
    | MenuElementCreateElement
    | SimpleContainerElementCreateElement
    | AuthFormElementCreateElement
    | FileInputElementCreateElement
)
