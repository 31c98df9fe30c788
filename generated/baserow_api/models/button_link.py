from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .button_active import ButtonActiveBorderColor
    from .link_active import LinkActiveTextDecoration


class ButtonLinkConfigBlock(Model):
    button: ButtonActiveBorderColor | None = None
    link: LinkActiveTextDecoration | None = None
