from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .auth_form_element import AuthFormElementPublicElement
from .button_element_public import ButtonElementPublicElement
from .checkbox_element_public import CheckboxElementPublicElement
from .choice_element_public import ChoiceElementPublicElement
from .column_element_public import ColumnElementPublicElement
from .date_time_picker import DateTimePickerElementPublicElement
from .file_input_element import FileInputElementPublicElement
from .footer_element_public import FooterElementPublicElement
from .form_container_element import FormContainerElementPublicElement
from .header_element_public import HeaderElementPublicElement
from .heading_element_public import HeadingElementPublicElement
from .i_frame_element import IFrameElementPublicElement
from .image_element_public import ImageElementPublicElement
from .input_text_element import InputTextElementPublicElement
from .link_element_public import LinkElementPublicElement
from .menu_element_public import MenuElementPublicElement
from .rating_element_public import RatingElementPublicElement
from .rating_input_element import RatingInputElementPublicElement
from .record_selector_element import RecordSelectorElementPublicElement
from .repeat_element_public import RepeatElementPublicElement
from .simple_container_element import SimpleContainerElementPublicElement
from .table_element_public import TableElementPublicElement
from .text_element_public import TextElementPublicElement

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
