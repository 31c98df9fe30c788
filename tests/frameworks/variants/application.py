"""What people write with FastAPI beyond the usual: nothing is done for our sake."""

from pathlib import Path
from typing import Annotated, Literal

from fastapi import (
    APIRouter,
    Depends,
    FastAPI,
    Query,
    Request,
    Response,
    Security,
)
from fastapi.responses import (
    FileResponse,
    StreamingResponse,
)
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPAuthorizationCredentials,
    HTTPBasic,
    HTTPBasicCredentials,
    HTTPBearer,
    OAuth2PasswordBearer,
    OAuth2PasswordRequestForm,
    SecurityScopes,
)
from pydantic import (
    AnyUrl,
    BaseModel,
)

from .answers import answers
from .bodies import bodies
from .parameters import Common, params
from .schemas import Camel, Cat, Kind, Level, Page, Tags

HERE = Path(__file__).with_name("__init__.py")
app = FastAPI(title="Variants", version="1.2.3", servers=[{"url": "/"}])
oauth2 = OAuth2PasswordBearer(
    tokenUrl="token", scopes={"me": "Read me.", "items": "Read items."}
)
bearer = HTTPBearer()
basic = HTTPBasic()
key_header = APIKeyHeader(name="X-API-Key")
key_query = APIKeyQuery(name="api_key", auto_error=False)
key_cookie = APIKeyCookie(name="session")
v1 = APIRouter(prefix="/api/v1", tags=["v1"])
v2 = APIRouter(prefix="/api/v2", tags=["v2"])


@v1.get("/things")
def list_things(common: Annotated[Common, Depends()]) -> Page[Camel]:
    return Page(items=[Camel(first_name="Ada")], total=1)


@v2.get("/things", name="list_things")
def list_things_2(common: Annotated[Common, Depends()]) -> Page[Cat]:
    return Page(items=[Cat()], total=1)


@app.get("/download/{name}")
def download(name: str) -> FileResponse:
    return FileResponse(HERE)


@app.get("/download", response_class=FileResponse)
def download_all() -> FileResponse:
    return FileResponse(HERE)


@app.get(
    "/files/stream",
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}}},
    response_class=StreamingResponse,
)
def stream() -> StreamingResponse:
    return StreamingResponse(iter(["a,", "b"]), media_type="text/csv")


@app.get(
    "/files/png",
    responses={200: {"content": {"image/png": {}}}},
    response_class=Response,
)
def png() -> Response:
    return Response(b"\x89PNG", media_type="image/png")


@app.get("/files/iter", tags=["files"], response_class=StreamingResponse)
def iter_(n: int = 2) -> StreamingResponse:
    return StreamingResponse(iter(["a"] * n), media_type="text/plain")


@app.get("/next", tags=["files"])
def next() -> str:
    return "n"


@app.get("/close", tags=["files"])
def close() -> str:
    return "c"


@app.get("/list", tags=["files"])
def list_() -> list[str]:
    return ["l"]


@app.get("/import", tags=["files"], operation_id="import")
def import_() -> str:
    return "i"


@app.api_route("/both", methods=["GET", "POST", "PUT"], tags=["multi"])
def both(request: Request) -> str:
    return request.method


@app.api_route("/both/{id}/", methods=["GET", "DELETE"], tags=["multi"])
def both_one(request: Request, id: int) -> str:
    return f"{request.method} {id}"


@app.get("/hidden", include_in_schema=False)
def hidden() -> str:
    return "h"


@app.get("/enum-tags", tags=[Tags.items, Tags.users])
def enum_tags() -> list[Kind]:
    return [Kind.cat]


@app.get("/enum-tags/{kind}/{level}", tags=[Tags.users])
def by_kind(
    kind: Kind,
    level: Level,
    sort: Literal["asc", "desc"] = "asc",
    kinds: Annotated[list[Kind], Query()] = [],  # noqa: B006
) -> str:
    return f"{kind} {level} {sort} {len(kinds)}"


secure = APIRouter(prefix="/secure", tags=["secure"])


async def current(
    scopes: SecurityScopes, token: Annotated[str, Depends(oauth2)]
) -> str:
    return token + " " + scopes.scope_str


@app.post("/token", tags=["auth"])
def login_for_access_token(
    form: Annotated[OAuth2PasswordRequestForm, Depends()],
) -> dict[str, str]:
    return {
        "access_token": form.username + ":" + " ".join(form.scopes),
        "token_type": "bearer",
    }


@secure.get("/me")
def me(user: Annotated[str, Security(current, scopes=["me"])]) -> str:
    return user


@secure.get("/bearer")
def with_bearer(c: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> str:
    return c.credentials


@secure.get("/basic")
def with_basic(c: Annotated[HTTPBasicCredentials, Depends(basic)]) -> str:
    return c.username


@secure.get("/keys")
def with_keys(
    h: Annotated[str, Security(key_header)],
    q: Annotated[str | None, Security(key_query)],
    c: Annotated[str, Security(key_cookie)],
) -> str:
    return f"{h} {q} {c}"


for r in (v1, v2, params, bodies, answers, secure):
    app.include_router(r)


class Invoice(BaseModel):
    id: str
    total: float


callbacks = APIRouter()


@callbacks.post("{$callback_url}/invoices/{$request.body.id}")
def invoice_notification(body: Invoice) -> None: ...


@app.post("/invoices/", callbacks=callbacks.routes, tags=["invoices"])
def create_invoice(
    invoice: Invoice, callback_url: AnyUrl | None = None
) -> dict[str, str]:
    return {"msg": "received"}


@app.webhooks.post("new-subscription")
def new_subscription(body: Camel) -> None: ...


sub = FastAPI()


@sub.get("/x")
def x() -> str:
    return "x"


app.mount("/sub", sub)

# fastapi-users
users = APIRouter(prefix="/auth/jwt", tags=["auth"])


@users.post("/login", name="auth:jwt.login")
def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> dict[str, str]:
    return {"access_token": "a", "token_type": "bearer"}


@users.post("/logout", name="auth:jwt.logout")
def logout() -> None:
    return None


app.include_router(users)
people = APIRouter(prefix="/users", tags=["users"])


@people.get("/{id}", name="users:user")
def get_user(id: str) -> str:
    return id


@people.patch("/{id}", name="users:patch_user")
def update_user(id: str) -> str:
    return id


@people.get("/me", name="users:current_user")
def users_me() -> str:
    return "me"


app.include_router(people)
