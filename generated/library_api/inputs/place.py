"""Place"""

from typing import TypedDict


class Place(TypedDict):
    latitude: float
    longitude: float
