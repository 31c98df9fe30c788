"""An application as people write them with FastAPI: nothing is done for our sake."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, TypeVar

from fastapi import (
    APIRouter,
    BackgroundTasks,
    Depends,
    FastAPI,
    File,
    Form,
    Header,
    HTTPException,
    Query,
    UploadFile,
)
from fastapi.responses import FileResponse, StreamingResponse
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm
from pydantic import BaseModel, Field

app = FastAPI(title="Shop")
oauth2 = OAuth2PasswordBearer(tokenUrl="auth/token")


class Token(BaseModel):
    access_token: str
    token_type: str = "bearer"


class Item(BaseModel):
    id: int
    name: str
    price: float = Field(gt=0)
    password: str | None = None
    added_at: datetime | None = None


class NewItem(BaseModel):
    name: str = Field(min_length=1)
    price: float = Field(gt=0)


class Card(BaseModel):
    kind: Literal["card"]
    number: str


class Transfer(BaseModel):
    kind: Literal["transfer"]
    iban: str


class Order(BaseModel):
    payment: Annotated[Card | Transfer, Field(discriminator="kind")]
    items: list[int]


class Filters(BaseModel):
    limit: int = Field(10, le=100)
    offset: int = 0
    order_by: Literal["name", "price"] = "name"
    tags: list[str] = []


T = TypeVar("T")


class Page(BaseModel, Generic[T]):
    items: list[T]
    total: int


class Color(StrEnum):
    RED = "red"
    BLUE = "blue"


class Settings(BaseModel):
    """FastAPI declares it twice, as a decimal may be sent as a number, too."""

    color: Color = Color.RED
    newsletter: bool = True
    discount: Decimal = Decimal(0)


class Login(BaseModel):
    username: str
    remember: bool = False


async def user(token: Annotated[str, Depends(oauth2)]) -> str:
    if token != "secret":
        raise HTTPException(401, "not this token")
    return "ada"


User = Annotated[str, Depends(user)]
auth = APIRouter(prefix="/auth", tags=["auth"])
items = APIRouter(prefix="/items", tags=["items"])
orders = APIRouter(prefix="/api/v1/orders", tags=["orders"])
files = APIRouter(prefix="/files", tags=["files"])
ITEMS = {1: Item(id=1, name="Pen", price=1.5)}
UPLOADED: list[tuple[str | None, bytes, str]] = []


@auth.post("/token")
async def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> Token:
    if (form.username, form.password) != ("ada", "correct"):
        raise HTTPException(400, "Incorrect username or password")
    return Token(access_token="secret")


@auth.get("/me")
async def read_users_me(user: User) -> str:
    return user


@items.get("/")
async def list_items() -> list[Item]:
    return list(ITEMS.values())


@items.get("/search")
async def search(filters: Annotated[Filters, Query()]) -> list[Item]:
    return list(ITEMS.values())[filters.offset :][: filters.limit]


@items.get("/page")
async def page_of_items() -> Page[Item]:
    return Page(items=list(ITEMS.values()), total=len(ITEMS))


@items.get("/{item_id}")
async def read_item(item_id: int) -> Item:
    if item_id not in ITEMS:
        raise HTTPException(404, "Item not found")
    return ITEMS[item_id]


@items.post("/", status_code=201)
async def create_item(item: NewItem, user: User) -> Item:
    made = Item(id=len(ITEMS) + 1, **item.model_dump())
    ITEMS[made.id] = made
    return made


@items.put("/{item_id}")
async def update_item(item_id: int, item: NewItem, user: User) -> Item:
    return Item(id=item_id, **item.model_dump())


@items.delete("/{item_id}", status_code=204, response_model=None)
async def delete_item(item_id: int, user: User) -> None:
    ITEMS.pop(item_id, None)


@items.post("/{item_id}/image")
async def upload_image(
    item_id: int,
    image: UploadFile,
    caption: Annotated[str, Form()] = "",
) -> dict[str, Any]:
    UPLOADED.append((image.filename, await image.read(), caption))
    return {"size": len(UPLOADED[-1][1])}


@orders.post("")
async def place_order(order: Order, tasks: BackgroundTasks) -> Order:
    tasks.add_task(ITEMS.get, 1)
    return order


@orders.get("/{order_id}/payment")
async def payment_of(order_id: int) -> Annotated[Card | Transfer, Field()]:
    return Card(kind="card", number="4111")


@files.post("/batch")
async def upload_many(parts: Annotated[list[bytes], File()]) -> int:
    return sum(map(len, parts))


@files.get("/export", response_class=StreamingResponse)
async def export(
    color: Color = Color.RED, x_trace: Annotated[str | None, Header()] = None
) -> StreamingResponse:
    def lines() -> Iterator[str]:
        yield from (color.value, ",", x_trace or "")

    return StreamingResponse(lines(), media_type="text/csv")


@files.get("/{file_path:path}", response_class=FileResponse)
async def download(file_path: str) -> FileResponse:
    return FileResponse(Path(__file__).parent / file_path)


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/")
async def root() -> dict[str, str]:
    return {}


@app.put("/settings")
async def save_settings(settings: Settings) -> Settings:
    return settings


@app.post("/profile")
async def save_profile(data: Annotated[Login, Form()]) -> Login:
    return data


for router in (auth, items, orders, files):
    app.include_router(router)
