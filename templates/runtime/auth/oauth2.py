"""Credentials of OAuth 2.0 and OpenID Connect, and the grants that obtain them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Self

from ..http import AsyncClient, Client, Response
from ..record import Record
from ..urls import is_absolute
from .credentials import HTTPCredential, checked

if TYPE_CHECKING:
    from .authorization import Authorization
    from .oauth import OAuthClient, OnDeviceCode, Server
    from .tokens import TokenStore


class Endpoints(Record):
    """The addresses of an authorization server, from its metadata (RFC 8414)."""

    issuer: str = ""
    authorization_url: str = ""
    token_url: str = ""
    device_url: str = ""


class OAuth2Credential(HTTPCredential):
    """An OAuth 2.0 access token (RFC 6750), or what obtains one (RFC 6749).

    The addresses are those that the document declares, absolute or relative to the base
    URL; `metadata_url` is that of the authorization server's metadata (RFC 8414), which
    is read for those that are not declared.
    """

    authorization_url: ClassVar[str] = ""
    token_url: ClassVar[str] = ""
    refresh_url: ClassVar[str] = ""
    device_url: ClassVar[str] = ""
    metadata_url: ClassVar[str] = ""
    scopes: ClassVar[tuple[str, ...]] = ()
    token_urls: ClassVar[Mapping[str, str]] = {}
    """The token URLs of flows whose own is another than `token_url`, by flow."""
    refresh_urls: ClassVar[Mapping[str, str]] = {}
    """The refresh URLs of flows whose own is another than `refresh_url`, by flow."""

    @classmethod
    def client_credentials(
        cls,
        client_id: str,
        client_secret: str,
        *,
        token_url: str | None = None,
        scopes: Sequence[str] | None = None,
        secret_in_body: bool = False,
        store: TokenStore | None = None,
    ) -> Self:
        """Obtain tokens by the client credentials grant (RFC 6749 section 4.4).

        `token_url` and `scopes` default to what the document declares. The secret is
        sent as HTTP basic authentication, or `secret_in_body` for servers that want it
        there (RFC 6749 section 2.3.1). Raises ValueError without a token URL.
        """
        from .oauth import OAuthClient

        wanted = cls.scopes if scopes is None else tuple(scopes)
        grant = {"grant_type": "client_credentials", **_scope(wanted)}
        client = OAuthClient(client_id, client_secret, secret_in_body)
        server = cls._server(token_url, flow="clientCredentials")
        return cls._by(client, grant, server, store=store)

    @classmethod
    def password(
        cls,
        username: str,
        password: str,
        *,
        client_id: str = "",
        client_secret: str = "",
        token_url: str | None = None,
        scopes: Sequence[str] = (),
        secret_in_body: bool = False,
        store: TokenStore | None = None,
    ) -> Self:
        """Obtain tokens for a user's name and password (RFC 6749 section 4.3).

        The server is asked with the first call, and again when the token expires, by
        its refresh token if it gave one. Raises ValueError without a token URL.
        """
        from .oauth import OAuthClient

        grant = {"grant_type": "password", "username": username, "password": password}
        client = OAuthClient(client_id, client_secret, secret_in_body)
        grant |= _scope(scopes)
        server = cls._server(token_url, flow="password")
        return cls._by(client, grant, server, store=store)

    @classmethod
    def refresh_token(
        cls,
        refresh_token: str,
        *,
        client_id: str = "",
        client_secret: str = "",
        token_url: str | None = None,
        secret_in_body: bool = False,
        store: TokenStore | None = None,
    ) -> Self:
        """Obtain tokens by a refresh token that is known (RFC 6749 section 6).

        `token_url` defaults to that of the authorization code flow, where there is one.
        Raises ValueError without a token URL.
        """
        from .oauth import OAuthClient

        client = OAuthClient(client_id, client_secret, secret_in_body)
        known = checked(refresh_token)
        server = cls._server(token_url, flow="authorizationCode")
        return cls._by(client, {}, server, store=store, refresh=known)

    @classmethod
    def authorization_code(
        cls,
        client_id: str,
        client_secret: str = "",
        *,
        redirect_uri: str,
        scopes: Sequence[str] = (),
        authorization_url: str | None = None,
        token_url: str | None = None,
        secret_in_body: bool = False,
        store: TokenStore | None = None,
        state: str | None = None,
        verifier: str | None = None,
    ) -> Authorization[Self]:
        """Begin an authorization by the user, with PKCE (RFC 6749 4.1, RFC 7636).

        Send the user to its `url`, and give the address that they come back with to its
        `credential`. `state` and `verifier` are those of the same authorization, where
        it was begun in another process. Raises ValueError without the addresses of the
        server: an authorization URL has to be known before the first request.
        """
        from .authorization import Authorization
        from .oauth import OAuthClient

        endpoint = authorization_url or cls.authorization_url
        if not endpoint:
            raise ValueError(
                f"{cls.__name__} has no authorization URL: give authorization_url="
            )
        client = OAuthClient(client_id, client_secret, secret_in_body)
        server = cls._server(token_url, flow="authorizationCode")

        return Authorization(
            endpoint,
            client_id,
            redirect_uri,
            scopes,
            lambda grant: cls._by(client, grant, server, store=store, once=True),
            state=state,
            verifier=verifier,
        )

    @classmethod
    def device_code(
        cls,
        client_id: str,
        *,
        on_code: OnDeviceCode,
        client_secret: str = "",
        scopes: Sequence[str] = (),
        device_url: str | None = None,
        token_url: str | None = None,
        store: TokenStore | None = None,
    ) -> Self:
        """Let the user authorize on another device (RFC 8628).

        `on_code` is called, with the first call, with the code and the address where
        the user enters it. Raises ValueError without the addresses of the server.
        """
        from .oauth import DeviceTokens, OAuthClient

        server = cls._server(token_url, device_url, flow="deviceAuthorization")
        if not (server.device_url or server.metadata_url):
            raise ValueError(f"{cls.__name__} has no device URL: give device_url=")
        client = OAuthClient(client_id, client_secret)
        return cls(DeviceTokens(server, client, scopes, on_code, store=store))

    @classmethod
    def _by(
        cls,
        client: OAuthClient,
        grant: Mapping[str, str],
        server: Server,
        *,
        store: TokenStore | None,
        refresh: str | None = None,
        once: bool = False,
    ) -> Self:
        from .oauth import OAuthTokens

        return cls(
            OAuthTokens(
                server, client, grant, once=once, refresh_token=refresh, store=store
            )
        )

    @classmethod
    def _server(
        cls, token_url: str | None, device_url: str | None = None, *, flow: str
    ) -> Server:
        from .oauth import Server

        server = Server(
            token_url or cls.token_urls.get(flow, cls.token_url),
            device_url or cls.device_url,
            cls.refresh_urls.get(flow, cls.refresh_url),
            cls.metadata_url,
        )
        if not (server.token_url or server.metadata_url):
            raise ValueError(f"{cls.__name__} has no token URL: give token_url=")
        return server

    @classmethod
    def discover(cls, http_client: Client | None = None) -> Endpoints:
        """Read the addresses of the authorization server from its metadata.

        For what needs one before the first call: the URL that a user is sent to. Raises
        ValueError where there is no absolute `metadata_url`, an ApiError where its
        answer is no success, and the errors of the HTTP library.
        """
        url = cls._absolute_metadata_url()
        client = http_client or Client()
        try:
            response = client.get(url, headers={"Accept": "application/json"})
        finally:
            if http_client is None:
                client.close()
        return _endpoints(response)

    @classmethod
    async def discover_async(cls, http_client: AsyncClient | None = None) -> Endpoints:
        """Do as `discover`, in an event loop."""
        url = cls._absolute_metadata_url()
        client = http_client or AsyncClient()
        try:
            response = await client.get(url, headers={"Accept": "application/json"})
        finally:
            if http_client is None:
                await client.aclose()
        return _endpoints(response)

    @classmethod
    def _absolute_metadata_url(cls) -> str:
        if not is_absolute(cls.metadata_url):
            raise ValueError(f"{cls.__name__} has no absolute metadata_url")
        return cls.metadata_url


class OAuth2PasswordCredential(OAuth2Credential):
    """An OAuth 2.0 credential whose server takes a user's name and password itself."""

    @classmethod
    def login(
        cls,
        *,
        username: str,
        password: str,
        scopes: Sequence[str] = (),
        store: TokenStore | None = None,
    ) -> Self:
        """Log in with a user's name and password, on first use (RFC 6749 section 4.3)."""
        return cls.password(username, password, scopes=scopes, store=store)


class OpenIDCredential(OAuth2Credential):
    """A token of OpenID Connect, sent as a bearer token, or what obtains one.

    `metadata_url` is the document's `openIdConnectUrl` (OpenID Connect Discovery 1.0).
    """


def _scope(scopes: Sequence[str]) -> dict[str, str]:
    """Give the field of a token request that names the scopes (RFC 6749 section 3.3)."""
    return {"scope": " ".join(scopes)} if scopes else {}


def _endpoints(response: Response) -> Endpoints:
    from .tokens import object_of

    metadata = object_of(response)
    names = (
        "issuer",
        "authorization_endpoint",
        "token_endpoint",
        "device_authorization_endpoint",
    )
    return Endpoints(*(str(metadata.get(name) or "") for name in names))
