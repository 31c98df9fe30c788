from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from .._runtime.files import FileInput

if TYPE_CHECKING:
    from .position import Position


class ScanUpload(TypedDict):
    cover: FileInput
    details: NotRequired[Position]
    keywords: NotRequired[Sequence[str]]
    pages: NotRequired[Sequence[str]]
    resolution: NotRequired[int]
