"""Routes for bodies."""

from typing import Annotated, Any

from fastapi import (
    APIRouter,
    Body,
    File,
    Form,
    Request,
    UploadFile,
)

from .schemas import Camel, Cat, Dog, Everything, LoginForm, Names, Node, Pet

bodies = APIRouter(prefix="/bodies", tags=["bodies"])


@bodies.post("/everything")
def everything(e: Everything) -> Everything:
    return e


@bodies.put("/two/{id}")
def two_bodies(
    id: int, cat: Cat, dog: Dog, importance: Annotated[int, Body(gt=0)] = 1
) -> dict[str, Any]:
    return {"cat": cat, "dog": dog, "importance": importance}


@bodies.post("/embed")
def embed(cat: Annotated[Cat, Body(embed=True)]) -> Cat:
    return cat


@bodies.post("/list")
def body_list(cats: list[Cat]) -> list[Cat]:
    return cats


@bodies.post("/dict")
def body_dict(weights: dict[int, float]) -> dict[int, float]:
    return weights


@bodies.post("/any")
def body_any(x: Annotated[Any, Body()]) -> Any:
    return x


@bodies.post("/optional")
def body_optional(cat: Cat | None = None) -> Cat | None:
    return cat


@bodies.post("/pet")
def pet(pet: Pet) -> Pet:
    return pet


@bodies.post("/node")
def node(node: Node) -> Node:
    return node


@bodies.post("/names")
def names(names: Names) -> Names:
    return names


@bodies.post("/form")
def form(username: Annotated[str, Form()], age: Annotated[int, Form()] = 3) -> str:
    return f"{username} {age}"


@bodies.post("/form-model")
def form_model(data: Annotated[LoginForm, Form()]) -> LoginForm:
    return data


@bodies.post("/upload")
def upload(file: UploadFile) -> str:
    return f"{file.filename} {len(file.file.read())}"


@bodies.post("/upload-optional")
def upload_optional(
    file: UploadFile | None = None, note: Annotated[str | None, Form()] = None
) -> str:
    return f"{file and file.filename} {note}"


@bodies.post("/upload-bytes")
def upload_bytes(file: Annotated[bytes | None, File()] = None) -> int:
    return len(file or b"")


@bodies.post("/upload-many")
def upload_many(
    files: list[UploadFile],
    labels: Annotated[list[str], Form()] = [],  # noqa: B006
) -> list[str]:
    return [f.filename or "" for f in files] + labels


@bodies.post(
    "/raw",
    openapi_extra={
        "requestBody": {
            "content": {
                "application/octet-stream": {
                    "schema": {"type": "string", "format": "binary"}
                }
            },
            "required": True,
        }
    },
)
async def raw(request: Request) -> int:
    return len(await request.body())


@bodies.patch("/camel")
def camel(c: Camel) -> Camel:
    return c
