from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .link_active import LinkActiveTextDecoration


class ButtonAndLinkConfigBlock(Model):
    menu: LinkActiveTextDecoration | None = None
