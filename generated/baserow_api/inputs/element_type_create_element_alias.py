from typing import TypeAlias

from .auth_form_element import AuthFormElementCreateElement
from .button_element_create import ButtonElementCreateElement
from .checkbox_element_create import CheckboxElementCreateElement
from .choice_element_create import ChoiceElementCreateElement
from .column_element_create import ColumnElementCreateElement
from .date_time_picker import DateTimePickerElementCreateElement
from .file_input_element import FileInputElementCreateElement
from .footer_element_create import FooterElementCreateElement
from .form_container_element import FormContainerElementCreateElement
from .header_element_create import HeaderElementCreateElement
from .heading_element_create import HeadingElementCreateElement
from .i_frame_element import IFrameElementCreateElement
from .image_element_create import ImageElementCreateElement
from .input_text_element import InputTextElementCreateElement
from .link_element_create import LinkElementCreateElement
from .menu_element_create import MenuElementCreateElement
from .rating_element_create import RatingElementCreateElement
from .rating_input_element import RatingInputElementCreateElement
from .record_selector_element import RecordSelectorElementCreateElement
from .repeat_element_create import RepeatElementCreateElement
from .simple_container_element import SimpleContainerElementCreateElement
from .table_element_create import TableElementCreateElement
from .text_element_create import TextElementCreateElement

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
