"""A family of models that use each kind of annotation, and JSON that fits it."""

from __future__ import annotations

from typing import Any

PETS = {
    "Cat": """
if TYPE_CHECKING:
    from .jsonvalue import JsonValue
    from .owner import Owner
    from .pet import Pet

class Cat(Model):
    \"\"\"A cat.\"\"\"

    kind: Literal["cat"]
    id: int
    name: str = Field(max_length=5)
    weight: float | None = None
    tame: bool | None = None
    born: dt.datetime | None = None
    day: dt.date | None = None
    hour: dt.time | None = None
    nap: dt.timedelta | None = None
    price: Decimal | None = None
    uid: UUID | None = None
    picture: bytes | None = None
    colour: Literal["red", "blue"] | None = None
    lives: Literal[7, 9] | None = None
    pair: tuple[int, str] | None = None
    class_: Annotated[str | None, Field(alias="class", max_length=9)] = None
    note: str | Owner | None = None
    tree: JsonValue | None = None
    owner: Owner | None = None
    friends: list[Pet] | None = Field(default=None, max_length=3)
    marks: dict[str, Annotated[int, Field(ge=1)]] | None = None
    anything: Any = None
""",
    "Dog": """
class Dog(Model):
    kind: Literal["dog", "puppy"]
    loud: bool
""",
    "Owner": """
if TYPE_CHECKING:
    from .pet import Pet

class Owner(Model):
    name: str
    pets: dict[str, Pet]
""",
    "Pet": """
from .cat import Cat
from .dog import Dog
Pet: TypeAlias = Annotated[Cat | Dog, Discriminator("kind")]
""",
    "JsonValue": """
JsonValue: TypeAlias = (
    "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"
)
""",
}

CAT: dict[str, Any] = {
    "kind": "cat",
    "id": 1,
    "name": "Tom",
    "weight": 3.5,
    "tame": True,
    "born": "2024-02-29T12:30:00.250000+02:00",
    "day": "2024-02-29",
    "hour": "12:30:00",
    "nap": "PT1H30M",
    "price": "12.50",
    "uid": "c9d7c1c2-2b3d-4a55-9c39-0c8a7a5be1f0",
    "picture": "+/8=",
    "colour": "red",
    "lives": 9,
    "pair": [1, "one"],
    "class": "feline",
    "note": {"name": "Ann", "pets": {}},
    "tree": {"a": [1, 2.5, None, "x", {"b": True}]},
    "owner": {"name": "Ann", "pets": {"rex": {"kind": "dog", "loud": True}}},
    "friends": [{"kind": "puppy", "loud": False}],
    "marks": {"first": 1},
    "anything": [{"deep": None}],
    "unknown": {"kept": [1, None]},
}
