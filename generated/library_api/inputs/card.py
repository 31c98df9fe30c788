from typing import Literal, TypedDict


class CardPayment(TypedDict):
    method: Literal["CardPayment"]
    token: str
