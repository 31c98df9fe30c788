from typing import TypeAlias

from .auth_form_element import AuthFormElementUpdateElement
from .button_element_update import ButtonElementUpdateElement
from .checkbox_element_update import CheckboxElementUpdateElement
from .choice_element_update import ChoiceElementUpdateElement
from .column_element_update import ColumnElementUpdateElement
from .date_time_picker import DateTimePickerElementUpdateElement
from .file_input_element import FileInputElementUpdateElement
from .footer_element_update import FooterElementUpdateElement
from .form_container_element import FormContainerElementUpdateElement
from .header_element_update import HeaderElementUpdateElement
from .heading_element_update import HeadingElementUpdateElement
from .i_frame_element import IFrameElementUpdateElement
from .image_element_update import ImageElementUpdateElement
from .input_text_element import InputTextElementUpdateElement
from .link_element_update import LinkElementUpdateElement
from .menu_element_update import MenuElementUpdateElement
from .rating_element_update import RatingElementUpdateElement
from .rating_input_element import RatingInputElementUpdateElement
from .record_selector_element import RecordSelectorElementUpdateElement
from .repeat_element_update import RepeatElementUpdateElement
from .simple_container_element import SimpleContainerElementUpdateElement
from .table_element_update import TableElementUpdateElement
from .text_element_update import TextElementUpdateElement

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
