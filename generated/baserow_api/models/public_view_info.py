from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .public_field import PublicField
    from .public_view import PublicView


class PublicViewInfo(Model):
    fields: list[PublicField]
    view: PublicView
