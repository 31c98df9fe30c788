"""What is sent to the application, and what comes back."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Annotated, Any, Generic, Literal, TypeVar
from uuid import UUID, uuid4

from pydantic import (
    AnyUrl,
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    RootModel,
    SecretStr,
    computed_field,
)
from pydantic.alias_generators import to_camel

T = TypeVar("T")


class Tags(StrEnum):
    users = "users"
    items = "Items & more"


class Page(BaseModel, Generic[T]):
    items: list[T]
    total: int
    page: int | None = None
    size: int | None = None
    pages: int | None = None


class Kind(StrEnum):
    cat = "cat"
    dog = "dog"


class Level(IntEnum):
    low = 1
    high = 2


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"
    bark: str = "wuff"
    friends: list["Pet"] = []


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]
Dog.model_rebuild()


class Camel(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)
    first_name: str
    born_on: date | None = None


class Everything(BaseModel):
    """All kinds of fields."""

    id: UUID = Field(default_factory=uuid4)
    price: Decimal = Decimal("1.50")
    took: timedelta = timedelta(seconds=90)
    day: date = date(2026, 1, 2)
    at: datetime | None = None
    clock: time | None = None
    either: date | datetime | None = None
    secret: SecretStr = SecretStr("x")
    anything: JsonValue = None
    pair: tuple[int, str] = (1, "a")
    many: tuple[int, ...] = ()
    unique: set[str] = set()
    levels: dict[str, Level] = {}
    level: Level = Level.low
    kind: Kind = Kind.cat
    mode: Literal["a", "b"] = "a"
    link: AnyUrl | None = None
    extra: dict[str, Any] = {}
    pet: Pet | None = None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def twice(self) -> Decimal:
        return self.price * 2


class Node(BaseModel):
    name: str
    children: list["Node"] = []


class Names(RootModel[list[str]]):
    pass


class Problem(BaseModel):
    type: str = "about:blank"
    title: str
    status: int


class LoginForm(BaseModel):
    user_name: str
    remember_me: bool = False
    codes: list[int] = []
