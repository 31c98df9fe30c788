"""Security schemes, as the document declares them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

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
                name,
                "oauth2",
                description,
                flows=_flows(value.flows),
                metadata_url=_text(value, "oauth2MetadataUrl"),
            )
        case "openIdConnect":
            url = str(value.openIdConnectUrl or "")
            return SecurityScheme(name, "openIdConnect", description, metadata_url=url)
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
                    authorization_url=str(flow.authorizationUrl or ""),
                    token_url=str(flow.tokenUrl or ""),
                    refresh_url=str(flow.refreshUrl or ""),
                    scopes=tuple(flow.scopes or ()),
                )
            )
    device = (declared.model_extra or {}).get("deviceAuthorization")
    if isinstance(device, Mapping):
        flows.append(_device_flow(cast("Mapping[str, object]", device)))
    return tuple(flows)


def _device_flow(flow: Mapping[str, object]) -> OAuthFlow:
    """The device authorization flow (OpenAPI 3.2), which the model does not know."""
    scopes = flow.get("scopes")
    return OAuthFlow(
        "deviceAuthorization",
        device_url=str(flow.get("deviceAuthorizationUrl") or ""),
        token_url=str(flow.get("tokenUrl") or ""),
        refresh_url=str(flow.get("refreshUrl") or ""),
        scopes=tuple(cast("Mapping[str, str]", scopes)) if scopes else (),
    )


def _text(value: DeclaredScheme, name: str) -> str:
    """A property of a later version of OpenAPI than the model's."""
    return str((value.model_extra or {}).get(name) or "")
