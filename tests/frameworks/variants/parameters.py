"""Routes for parameters."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import (
    APIRouter,
    Cookie,
    Depends,
    Header,
    HTTPException,
    Query,
)
from pydantic import (
    BaseModel,
    Field,
)


class Common:
    def __init__(
        self,
        q: str | None = None,
        skip: int = 0,
        limit: Annotated[int, Query(le=100)] = 10,
    ):
        self.q, self.skip, self.limit = q, skip, limit


async def token_header(x_token: Annotated[str, Header()]) -> str:
    if x_token != "t":
        raise HTTPException(400, {"code": "bad_token", "why": ["x", "y"]})
    return x_token


params = APIRouter(prefix="/params", tags=["params"])


class FilterParams(BaseModel):
    model_config = {"extra": "forbid"}
    limit: int = Field(100, gt=0, le=100)
    since: datetime | None = None
    order_by: Literal["created_at", "updated_at"] = "created_at"
    tags: list[str] = []


@params.get("/model")
def query_model(f: Annotated[FilterParams, Query()]) -> FilterParams:
    return f


class CommonHeaders(BaseModel):
    host: str
    save_data: bool
    if_modified_since: str | None = None
    x_tag: list[str] = []


@params.get("/headers")
def header_model(headers: Annotated[CommonHeaders, Header()]) -> CommonHeaders:
    return headers


class Cookies(BaseModel):
    session_id: str
    tracker: str | None = None


@params.get("/cookies")
def cookie_model(cookies: Annotated[Cookies, Cookie()]) -> Cookies:
    return cookies


@params.get("/all/{day}")
def all_params(
    day: date,
    when: datetime | None = None,
    dur: timedelta | None = None,
    ids: Annotated[list[UUID], Query()] = [],  # noqa: B006
    flag: bool = False,
    amount: Decimal | None = None,
    pattern: Annotated[
        str | None,
        Query(
            alias="item-query",
            title="Q",
            description="Says what.",
            pattern="^a",
            deprecated=True,
        ),
    ] = None,
    user_agent: Annotated[str | None, Header()] = None,
    x_nums: Annotated[list[int] | None, Header()] = None,
    ads: Annotated[str | None, Cookie()] = None,
    class_: Annotated[str | None, Query(alias="class")] = None,
) -> dict[str, Any]:
    return {
        "day": day,
        "when": when,
        "dur": dur,
        "ids": ids,
        "flag": flag,
        "amount": amount,
        "pattern": pattern,
        "x_nums": x_nums,
        "ads": ads,
        "class": class_,
    }


@params.get("/dep", dependencies=[Depends(token_header)])
def dep() -> str:
    return "ok"
