"""Security schemes, as the document declares them."""

from __future__ import annotations

from collections.abc import Mapping

from openapi_pydantic.v3.v3_1 import OAuthFlows, Reference
from openapi_pydantic.v3.v3_1 import SecurityScheme as DeclaredScheme

from specpress.document.values import escape
from specpress.errors import Problem, ProblemKind

from .model import OAuthFlow, SecurityScheme


def security_schemes(
    declared: Mapping[str, DeclaredScheme | Reference], problems: list[Problem]
) -> tuple[SecurityScheme, ...]:
    """The schemes that credentials can be given for, by name."""
    schemes: list[SecurityScheme] = []
    for name, value in sorted(declared.items()):
        scheme = None if isinstance(value, Reference) else _scheme(name, value)
        if scheme is None:
            problems.append(
                Problem(
                    ProblemKind.SECURITY_SCHEME_UNKNOWN,
                    f"/components/securitySchemes/{escape(name)}",
                    f"the security scheme {name!r} is of no known type",
                    "no credential is generated for it",
                )
            )
        else:
            schemes.append(scheme)
    return tuple(schemes)


def _scheme(name: str, value: DeclaredScheme) -> SecurityScheme | None:
    description = value.description or ""
    match value.type:
        case "apiKey":
            return SecurityScheme(
                name,
                "apiKey",
                description,
                parameter=value.name or "",
                location=value.security_scheme_in or "header",
            )
        case "http":
            return SecurityScheme(
                name,
                "http",
                description,
                http_scheme=(value.scheme or "bearer").lower(),
                bearer_format=value.bearerFormat or "",
            )
        case "oauth2":
            return SecurityScheme(
                name, "oauth2", description, flows=_flows(value.flows)
            )
        case "openIdConnect":
            return SecurityScheme(name, "openIdConnect", description)
        case "mutualTLS":
            return SecurityScheme(name, "mutualTLS", description)
        case _:
            return None


def _flows(declared: OAuthFlows | None) -> tuple[OAuthFlow, ...]:
    if declared is None:
        return ()
    flows: list[OAuthFlow] = []
    for kind in ("implicit", "password", "clientCredentials", "authorizationCode"):
        flow = getattr(declared, kind)
        if flow is not None:
            flows.append(
                OAuthFlow(
                    kind,
                    authorization_url=flow.authorizationUrl or "",
                    token_url=flow.tokenUrl or "",
                    refresh_url=flow.refreshUrl or "",
                    scopes=tuple(flow.scopes or ()),
                )
            )
    return tuple(flows)
