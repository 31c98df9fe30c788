from typing import Literal

from .._runtime.models.model import Model


class CopyReservation(Model):
    """This copy and no other."""

    barcode: str
    kind: Literal["copy"]
