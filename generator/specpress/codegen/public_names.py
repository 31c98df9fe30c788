"""The names that a package offers at its top."""

from __future__ import annotations

from .auth_module import AuthModule
from .package import GroupModule
from .shown_jobs import ShownJobs

_ERRORS = (
    "ApiError",
    "ArgumentError",
    "ArgumentTypeError",
    "ArgumentValueError",
    "BadGateway",
    "BadRequest",
    "ClientError",
    "Conflict",
    "ConnectionFailed",
    "CredentialMissing",
    "Forbidden",
    "GatewayTimeout",
    "Gone",
    "InternalServerError",
    "MethodNotAllowed",
    "MismatchError",
    "NotAcceptable",
    "NotFound",
    "PayloadTooLarge",
    "PaymentRequired",
    "PreconditionFailed",
    "RequestTimeout",
    "ServerError",
    "ServiceUnavailable",
    "StatusError",
    "TooManyRequests",
    "Unauthorized",
    "UnprocessableEntity",
    "UnsupportedMediaType",
)
_PUBLIC = (
    ("_runtime.errors", _ERRORS),
    (
        "_runtime.mismatch",
        ("Mismatch", "MismatchReport", "OnMismatch", "ResponseMismatchWarning"),
    ),
    ("_runtime.http", ("Timeout",)),
    ("_runtime.operation", ("NOT_GIVEN", "NotGiven")),
    ("_runtime.options", ("RequestOptions",)),
    ("_runtime.result", ("RequestInfo", "Response")),
    ("_runtime.retry", ("Retries",)),
    ("_runtime.send.middleware", ("AsyncMiddleware", "Middleware")),
    ("client", ("AsyncClient", "Client")),
)
_FILES = (("_runtime.files", ("FileInput",)),)
_DOWNLOADS = (("_runtime.send.download", ("Progress", "Target")),)
_EVENTS = (("_runtime.send.events", ("ServerSentEvent",)),)
_TOKENS = (("_runtime.auth.tokens", ("TokenStore",)),)
_OF_TYPE = (("_runtime.of_type", ("of_type",)),)
_JOB_ERRORS = (
    (
        "_runtime.job_errors",
        ("JobError", "JobFailed", "JobTimeout", "JobWaitStopped"),
    ),
)
_ROWS = (
    (
        "_runtime.rows.results",
        ("Failure", "LinksLost", "RowList", "WriteError", "Written"),
    ),
)


def public_names(
    credentials: AuthModule,
    group_modules: list[GroupModule],
    jobs: ShownJobs | None,
    alternatives: tuple[str, ...],
    *,
    files: bool,
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the package's `__init__` offers: modules, and the names of each.

    Names that only some APIs have a use for are those of an API that has one:
    `alternatives` are two classes of one answer, `files` says whether bodies can be files.
    """
    methods = [method for module in group_modules for method in module.methods]
    variants = [variant for method in methods for variant in method.variants]
    adapters = {variant.adapter for variant in variants}
    downloads = any(each.call.function == "self._download" for each in variants)
    streams = "asynchronous_stream" in adapters or any(
        method.declared is not None for method in methods
    )
    renewed = any(
        each.login is not None or each.base.startswith(("OAuth2", "OpenID"))
        for each in credentials.credentials
    )
    return (
        *(_JOB_ERRORS if jobs else ()),
        *(_OF_TYPE if alternatives else ()),
        *_PUBLIC,
        *(_FILES if files else ()),
        *(_DOWNLOADS if downloads else ()),
        *(_EVENTS if streams else ()),
        *(_TOKENS if renewed else ()),
        *(_ROWS if any(module.rows for module in group_modules) else ()),
    )
