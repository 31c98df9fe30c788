"""What can be configured for an API: the keys, their types, defaults and meanings.

`ApiConfig` is the only description of the keys: validation and documentation are both
read from it. Tables that are the options of a stage are defined there. `load` reads it from
a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Final, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
)

from specpress.baserow.options import Named
from specpress.codegen.options import (
    Identifier,
    JobOverride,
    LoginOperations,
    NameSource,
    PaginationOverride,
    PythonType,
    Renames,
    Text,
    TypeOverrides,
    WebhookOptions,
)
from specpress.codegen.parts import Part
from specpress.codegen.requirements import HTTPLibrary
from specpress.fetch.model import MAX_BYTES, RETRIES, TIMEOUT_SECONDS
from specpress.ir.options import Globs, OperationName
from specpress.project.options import ProjectOptions

from .names import package_name


def _default_package(values: dict[str, Any]) -> str:
    return package_name(values["name"])


def _default_document(values: dict[str, Any]) -> Path:
    source = str(values.get("source") or "").partition("?")[0]
    yaml = values["prose"] and PurePosixPath(source).suffix in {".yaml", ".yml"}
    return Path("specs", values["name"], "schema.yaml" if yaml else "schema.json")


def _default_reference(values: dict[str, Any]) -> bool:
    return bool(values["prose"])


def _default_output(values: dict[str, Any]) -> Path:
    return Path("generated", values["package"])


# Serialised alike on every system: digests of the configuration are made from it.
RelativePath = Annotated[Path, PlainSerializer(Path.as_posix, return_type=str)]
WITHOUT_EFFECT: Final = "without effect on the generated package"
"""Marks a setting that does not decide what is generated: where things are, and how the
document is pulled."""


class _Table(BaseModel):
    """A table of the configuration: unknown keys are refused, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ApiConfig(_Table):
    """One API: where its document comes from and what is made of it."""

    # The key of the table; not a key in it. Defaults below are made from it.
    name: str = Field(exclude=True)
    source: Annotated[Text | None, WITHOUT_EFFECT] = Field(
        default=None,
        description="Where `pull` gets the document: a URL, a path, `file:` URL or "
        "`git:REV:path`. Without it the document is kept by hand.",
    )
    kind: Annotated[Literal["openapi", "baserow"], WITHOUT_EFFECT] = Field(
        default="openapi",
        description="What `source` is: an OpenAPI document, or, with `baserow`, the URL "
        "of a Baserow server, whose tables `pull` writes a document of. The credential "
        "is `BASEROW_TOKEN` of the environment, or `BASEROW_EMAIL` and "
        "`BASEROW_PASSWORD`.",
    )
    database: Annotated[Named | None, WITHOUT_EFFECT] = Field(
        default=None,
        description='With `kind = "baserow"`, the database by name or id; by default '
        "the only one that the credential may read.",
    )
    tables: Annotated[tuple[Named, ...], WITHOUT_EFFECT] = Field(
        default=(),
        description='With `kind = "baserow"`, the tables by name or id; by default all '
        "of the database.",
    )
    prose: Annotated[bool, WITHOUT_EFFECT] = Field(
        default=True,
        strict=True,
        description="Whether `pull` keeps the document as it came. When false only "
        "the facts are stored, without descriptions, summaries and examples, of several "
        "files in one.",
    )
    bundle: Annotated[bool, WITHOUT_EFFECT] = Field(
        default=False,
        strict=True,
        description="Whether `pull` stores a document of several files as one. When false "
        "the files that it refers to are stored beside it.",
    )
    document: Annotated[RelativePath, WITHOUT_EFFECT] = Field(
        default_factory=_default_document,
        description="The vendored document; by default `specs/NAME/schema.json`, or "
        "`schema.yaml` for a YAML source.",
    )
    package: Identifier = Field(
        default_factory=_default_package,
        description="Name of the generated package; by default `NAME_api`.",
    )
    output: Annotated[RelativePath, WITHOUT_EFFECT] = Field(
        default_factory=_default_output,
        description="Folder of the generated package; by default `generated/PACKAGE`.",
    )
    headers: Annotated[Mapping[str, str], WITHOUT_EFFECT] = Field(
        default_factory=dict[str, str],
        repr=False,
        description="Headers of the download, sent to the source's own host only. "
        "`${ENV_VAR}` is replaced at use and never stored.",
    )
    timeout: Annotated[float, WITHOUT_EFFECT] = Field(
        default=TIMEOUT_SECONDS,
        gt=0,
        strict=True,
        allow_inf_nan=False,
        description="Seconds that a download may take, with all its retries.",
    )
    max_bytes: Annotated[int, WITHOUT_EFFECT] = Field(
        default=MAX_BYTES,
        gt=0,
        strict=True,
        description="Largest document taken, in bytes after decompression.",
    )
    retries: Annotated[int, WITHOUT_EFFECT] = Field(
        default=RETRIES,
        ge=0,
        le=20,
        strict=True,
        description="Further attempts after a broken connection, a 429 or a 5xx.",
    )
    line_length: int = Field(
        default=88,
        ge=40,
        le=320,
        strict=True,
        description="Line length of the generated code.",
    )
    templates: Annotated[RelativePath | None, WITHOUT_EFFECT] = Field(
        default=None,
        description="Folder with templates that replace the built-in ones.",
    )
    format: Literal["layout", "black"] = Field(
        default="layout",
        description="`layout`: specpress lays the code out as black does; `black`: "
        "black is run as well (for templates of your own).",
    )
    only: Part = Field(
        default="",
        description="Part of the package to generate; by default all of it. `client` is "
        "without the server; `server` is with the client, whose declarations of "
        "operations it reads; `models` are those that are received, alone.",
    )
    http: HTTPLibrary = Field(
        default="httpx",
        description="The HTTP library that the package imports: `httpx`, or `httpx2`, "
        "its successor. It never needs the other.",
    )
    overlays: Annotated[tuple[RelativePath, ...], WITHOUT_EFFECT] = Field(
        default=(),
        description="OpenAPI overlays, applied in this order: paths, or those that "
        "specpress brings, `specpress:baserow`.",
    )
    reference: bool = Field(
        default_factory=_default_reference,
        strict=True,
        description="Whether the package has a page about its methods, `reference.md`: "
        "their arguments with types and texts, results and errors; by default where "
        "`prose` is kept.",
    )
    mock: bool = Field(
        default=True,
        strict=True,
        description="Whether the server has a mock, `create_mock_app`. Without it a "
        "package with a server is 2,800 lines shorter; `specpress mock` needs none.",
    )
    references_within: Annotated[RelativePath | None, WITHOUT_EFFECT] = Field(
        default=None,
        description="Folder in which the document may refer to other files; by default "
        "that of the document.",
    )
    include: Globs = Field(
        default=Globs(), description="Only these operations; by default all."
    )
    exclude: Globs = Field(
        default=Globs(), description="Operations to leave out of `include`."
    )
    names: NameSource = Field(
        default="author",
        description="What methods are called by. `author`: the name that the author of "
        "an operation wrote, where a framework made the operationId of it, and the "
        "verbs of the resource where there is no operationId; `document`: the "
        "operationIds as they are.",
    )
    rename: Renames = Field(
        default=Renames(), description="Python names that replace the derived ones."
    )
    types: TypeOverrides = Field(
        default=TypeOverrides(),
        description="Python types that replace the derived ones.",
    )
    pagination: Mapping[OperationName, PaginationOverride] = Field(
        default_factory=dict[str, PaginationOverride],
        description="How operations page, by operationId or glob.",
    )
    services: Annotated[tuple[PythonType, ...], WITHOUT_EFFECT] = Field(
        default=(),
        description="Classes that implement the server, each as `package.module:Class`, "
        "importable from the file's folder or that of the package. `specpress check` "
        "imports them and says what cannot work, and, without `--partial`, which "
        "operations they leave out.",
    )
    login: LoginOperations | None = Field(
        default=None, description="How a security scheme gets its token by itself."
    )
    jobs: Mapping[OperationName, JobOverride] | None = Field(
        default=None,
        description="What reports on jobs that `jobs.wait` waits for, by operationId; by "
        "default what is found in the document, and nothing where the table is empty.",
    )
    suggestions: Annotated[bool, WITHOUT_EFFECT] = Field(
        default=True,
        strict=True,
        description="Whether `generate` and `inspect` say what of the document a setting "
        "would make use of: a login, an overlay, pages.",
    )
    project: Annotated[ProjectOptions | None, WITHOUT_EFFECT] = Field(
        default=None,
        description="The project that `generate` makes of the package, in the folder that "
        "holds it (or holds its `src`), so that it can be built and published.",
    )
    webhooks: WebhookOptions | None = Field(
        default=None,
        description="How the webhooks of the document are signed, and what names an "
        "event.",
    )

    def affecting_output(self) -> dict[str, Any]:
        """The settings that decide what is generated, as JSON values."""
        without_effect = {
            name
            for name, field in type(self).model_fields.items()
            if WITHOUT_EFFECT in field.metadata
        }
        return self.model_dump(mode="json", exclude=without_effect)
