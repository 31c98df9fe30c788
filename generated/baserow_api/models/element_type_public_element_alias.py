from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .auth_form import AuthFormElementPublicElement
from .button_element import ButtonElementPublicElement
from .checkbox_element import CheckboxElementPublicElement
from .choice_element import ChoiceElementPublicElement
from .column_element import ColumnElementPublicElement
from .date_time import DateTimePickerElementPublicElement
from .file_input import FileInputElementPublicElement
from .footer_element import FooterElementPublicElement
from .form_container import FormContainerElementPublicElement
from .header_element import HeaderElementPublicElement
from .heading_element import HeadingElementPublicElement
from .i_frame import IFrameElementPublicElement
from .image_element import ImageElementPublicElement
from .input_text import InputTextElementPublicElement
from .link_element import LinkElementPublicElement
from .menu_element import MenuElementPublicElement
from .rating_element import RatingElementPublicElement
from .rating_input import RatingInputElementPublicElement
from .record_selector import RecordSelectorElementPublicElement
from .repeat_element import RepeatElementPublicElement
from .simple_container import SimpleContainerElementPublicElement
from .table_element import TableElementPublicElement
from .text_element import TextElementPublicElement

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
