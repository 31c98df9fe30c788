from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .auth_form import AuthFormElementElement
from .button_element import ButtonElementElement
from .checkbox_element import CheckboxElementElement
from .choice_element import ChoiceElementElement
from .column_element import ColumnElementElement
from .date_time import DateTimePickerElementElement
from .file_input import FileInputElementElement
from .footer_element import FooterElementElement
from .form_container import FormContainerElementElement
from .header_element import HeaderElementElement
from .heading_element import HeadingElementElement
from .i_frame import IFrameElementElement
from .image_element import ImageElementElement
from .input_text import InputTextElementElement
from .link_element import LinkElementElement
from .menu_element import MenuElementElement
from .rating_element import RatingElementElement
from .rating_input import RatingInputElementElement
from .record_selector import RecordSelectorElementElement
from .repeat_element import RepeatElementElement
from .simple_container import SimpleContainerElementElement
from .table_element import TableElementElement
from .text_element import TextElementElement

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
