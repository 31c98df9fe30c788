from typing import Literal, TypedDict


class CopyReservation(TypedDict):
    """This copy and no other."""

    barcode: str
    kind: Literal["copy"]
