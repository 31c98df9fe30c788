from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .auth_form_element import AuthFormElementElement
from .button_element_element import ButtonElementElement
from .checkbox_element_element import CheckboxElementElement
from .choice_element_element import ChoiceElementElement
from .column_element_element import ColumnElementElement
from .date_time_picker import DateTimePickerElementElement
from .file_input_element import FileInputElementElement
from .footer_element_element import FooterElementElement
from .form_container_element import FormContainerElementElement
from .header_element_element import HeaderElementElement
from .heading_element_element import HeadingElementElement
from .i_frame_element import IFrameElementElement
from .image_element_element import ImageElementElement
from .input_text_element import InputTextElementElement
from .link_element_element import LinkElementElement
from .menu_element_element import MenuElementElement
from .rating_element_element import RatingElementElement
from .rating_input_element import RatingInputElementElement
from .record_selector_element import RecordSelectorElementElement
from .repeat_element_element import RepeatElementElement
from .simple_container_element import SimpleContainerElementElement
from .table_element_element import TableElementElement
from .text_element_element import TextElementElement

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
