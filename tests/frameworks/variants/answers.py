"""Routes for answers."""

from datetime import date
from typing import Annotated, Any

from fastapi import (
    APIRouter,
    HTTPException,
    Response,
    status,
)
from fastapi.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
)

from .schemas import Cat, Dog, Everything, Page, Problem

answers = APIRouter(prefix="/answers", tags=["answers"])


@answers.delete("/none", status_code=204)
def nothing() -> None:
    return None


@answers.get("/no-model")
def no_model():  # type: ignore[no-untyped-def]
    return {"a": 1}


@answers.get("/text", response_class=PlainTextResponse)
def text() -> str:
    return "hello"


@answers.get("/html", response_class=HTMLResponse)
def html() -> str:
    return "<p>"


@answers.get("/redirect", response_class=RedirectResponse, status_code=302)
def redirect() -> str:
    return "/answers/text"


@answers.get(
    "/problem/{id}",
    response_model=Cat,
    responses={
        404: {"model": Problem, "description": "No such thing"},
        409: {"model": Problem},
        418: {"description": "Tea"},
    },
)
def problem(id: int) -> Any:
    if id == 404:
        return JSONResponse(Problem(title="gone", status=404).model_dump(), 404)
    if id == 500:
        raise HTTPException(500, "boom")
    if id == 400:
        raise HTTPException(400, detail={"msg": "no"})
    return Cat()


@answers.get(
    "/excluded",
    response_model=Everything,
    response_model_exclude={"secret"},
    response_model_exclude_unset=True,
)
def excluded() -> Any:
    return Everything(day=date(2026, 2, 3))


@answers.get("/union")
def union() -> Cat | Dog | None:
    return Dog()


@answers.get("/page")
def page() -> Page[Page[Cat]]:
    return Page(items=[Page(items=[Cat()], total=1)], total=1)


@answers.post(
    "/created",
    status_code=status.HTTP_201_CREATED,
    response_description="Made.",
    summary="Make it",
    description="It is **made**.",
    deprecated=True,
)
def created(response: Response) -> Annotated[str, "x"]:
    response.headers["Location"] = "/x"
    return "made"
