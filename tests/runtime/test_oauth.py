"""OAuth 2.0 and OpenID Connect, against an authorization server in memory."""

from __future__ import annotations

import asyncio
import json
import pickle
import stat
from base64 import b64decode, urlsafe_b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx
import pytest
from runtime.auth.digest import DigestCredential
from runtime.auth.oauth import AuthorizationRequired, DeviceCode
from runtime.auth.oauth2 import (
    OAuth2Credential,
    OAuth2PasswordCredential,
    OpenIDCredential,
)
from runtime.auth.stores import FileTokenStore
from runtime.auth.tokens import Token
from runtime.errors import ApiError, BadRequest
from runtime.operation import Operation

from .server import Server

OP = Operation[Any]("x", "GET", "/x", security=(("oauth",),), responses={200: "int"})
BASE = "https://api.test/v1"
REDIRECT = "http://127.0.0.1:8123/callback"
LIFE = 3600


class Cred(OAuth2PasswordCredential):
    scheme = "oauth"
    authorization_url = "https://id.test/authorize"
    token_url = "https://id.test/token"
    device_url = "https://id.test/device"


class Discovered(OpenIDCredential):
    scheme = "oauth"
    metadata_url = "https://id.test/.well-known/openid-configuration"


class AuthorizationServer:
    """Gives tokens by all grants, and answers calls that have one of them."""

    def __init__(self) -> None:
        self.server = Server(self.answer)
        self.asked: list[dict[str, str]] = []
        self.valid: set[str] = set()
        self.refresh_tokens: set[str] = set()
        self.codes: dict[str, str] = {}
        self.pending = 0
        self.rotates = True
        self.metadata_reads = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if request.url.host == "api.test":
            token = request.headers.get("authorization", "").removeprefix("Bearer ")
            return httpx.Response(200 if token in self.valid else 401, json=7)
        if path == "/.well-known/openid-configuration":
            self.metadata_reads += 1
            names = {
                "authorization_endpoint": "authorize",
                "token_endpoint": "token",
                "device_authorization_endpoint": "device",
            }
            endpoints = {k: f"https://id.test/{v}" for k, v in names.items()}
            return httpx.Response(200, json={"issuer": "https://id.test", **endpoints})
        fields = dict(parse_qsl(request.content.decode()))
        if path == "/device":
            answer = {
                "device_code": "D",
                "user_code": "WDJB-MJHT",
                "verification_uri": "https://id.test/activate",
                "interval": 0.01,
                "expires_in": 30,
            }
            return httpx.Response(200, json=answer)
        return self.token(fields, request)

    def token(self, fields: dict[str, str], request: httpx.Request) -> httpx.Response:
        if "authorization" in request.headers:
            pair = b64decode(request.headers["authorization"].removeprefix("Basic "))
            fields["basic"] = pair.decode()
        self.asked.append(fields)
        match fields["grant_type"]:
            case "refresh_token":
                if fields["refresh_token"] not in self.refresh_tokens:
                    return httpx.Response(400, json={"error": "invalid_grant"})
                if self.rotates:
                    self.refresh_tokens.discard(fields["refresh_token"])
            case "authorization_code":
                challenge = self.codes.pop(fields["code"], None)
                digest = sha256(fields["code_verifier"].encode()).digest()
                proof = urlsafe_b64encode(digest).decode().rstrip("=")
                if proof != challenge:
                    return httpx.Response(400, json={"error": "invalid_grant"})
            case "password":
                if fields["password"] != "pw":
                    return httpx.Response(400, json={"error": "invalid_grant"})
            case "urn:ietf:params:oauth:grant-type:device_code":
                self.pending -= 1
                if self.pending >= 0:
                    error = {"error": "authorization_pending"}
                    return httpx.Response(400, json=error)
        return self.issued()

    def issued(self) -> httpx.Response:
        number = len(self.asked)
        access, refresh = f"a{number}", f"r{number}"
        self.valid = {access}
        self.refresh_tokens.add(refresh)
        return httpx.Response(
            200,
            json={
                "access_token": access,
                "token_type": "Bearer",
                "expires_in": LIFE,
                "refresh_token": refresh,
            },
        )

    def authorize(self, url: str) -> str:
        """What a user does who allows it: give the address they are sent back to."""
        query = {
            name: values[0] for name, values in parse_qs(urlsplit(url).query).items()
        }
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        assert query["redirect_uri"] == REDIRECT
        self.codes["C"] = query["code_challenge"]
        return f"{REDIRECT}?code=C&state={query['state']}"

    def call(self, credential: Any) -> Any:
        client = self.server.client(BASE, auth=credential)
        return client.call_operation(OP, None, None, ()).parsed

    async def call_async(self, credential: Any) -> Any:
        client = self.server.async_client(BASE, auth=credential)
        return (await client.call_operation(OP, None, None, ())).parsed


@pytest.fixture
def id_server() -> AuthorizationServer:
    return AuthorizationServer()


def test_a_code_is_exchanged_with_proof_of_its_request(
    id_server: AuthorizationServer,
) -> None:
    authorization = Cred.authorization_code(
        "web", redirect_uri=REDIRECT, scopes=["read", "write"]
    )
    assert "scope=read+write" in authorization.url
    credential = authorization.credential(id_server.authorize(authorization.url))
    assert id_server.asked == []
    assert id_server.call(credential) == 7
    assert id_server.asked[0]["client_id"] == "web"
    assert 43 <= len(authorization.verifier) <= 128


def test_a_code_of_another_request_is_refused(id_server: AuthorizationServer) -> None:
    authorization = Cred.authorization_code("web", redirect_uri=REDIRECT)
    callback = id_server.authorize(authorization.url)
    other = Cred.authorization_code("web", redirect_uri=REDIRECT)
    with pytest.raises(ValueError, match="state"):
        other.credential(callback)


def test_a_refusal_of_the_user_is_an_error_of_its_own() -> None:
    authorization = Cred.authorization_code("web", redirect_uri=REDIRECT)
    callback = f"{REDIRECT}?error=access_denied&error_description=no&state={authorization.state}"
    with pytest.raises(AuthorizationRequired, match=r"access_denied: no"):
        authorization.credential(callback)


def test_an_authorization_goes_on_in_another_process(
    id_server: AuthorizationServer,
) -> None:
    first = Cred.authorization_code("web", redirect_uri=REDIRECT)
    callback = id_server.authorize(first.url)
    second = Cred.authorization_code(
        "web", redirect_uri=REDIRECT, state=first.state, verifier=first.verifier
    )
    assert second.url == first.url
    assert id_server.call(second.credential(callback)) == 7


def test_a_token_is_refreshed_and_the_refresh_token_rotates(
    id_server: AuthorizationServer,
) -> None:
    authorization = Cred.authorization_code("web", redirect_uri=REDIRECT)
    credential = authorization.credential(id_server.authorize(authorization.url))
    id_server.call(credential)
    id_server.valid.clear()
    assert id_server.call(credential) == 7
    id_server.valid.clear()
    assert id_server.call(credential) == 7
    grants = [fields["grant_type"] for fields in id_server.asked]
    assert grants == ["authorization_code", "refresh_token", "refresh_token"]


def test_a_code_is_not_used_twice(id_server: AuthorizationServer) -> None:
    authorization = Cred.authorization_code("web", redirect_uri=REDIRECT)
    credential = authorization.credential(id_server.authorize(authorization.url))
    id_server.call(credential)
    id_server.valid.clear()
    id_server.refresh_tokens.clear()
    with pytest.raises(AuthorizationRequired, match="no longer accepted"):
        id_server.call(credential)


def test_a_user_logs_in_with_a_password(id_server: AuthorizationServer) -> None:
    credential = Cred.login(username="ada", password="pw", scopes=["read"])
    assert id_server.call(credential) == 7
    assert id_server.asked == [
        {
            "grant_type": "password",
            "username": "ada",
            "password": "pw",
            "scope": "read",
        }
    ]


def test_a_wrong_password_is_the_error_of_its_status(
    id_server: AuthorizationServer,
) -> None:
    with pytest.raises(BadRequest, match="invalid_grant"):
        id_server.call(Cred.login(username="ada", password="wrong"))


def test_a_secret_is_sent_in_the_header_or_in_the_body(
    id_server: AuthorizationServer,
) -> None:
    id_server.call(Cred.client_credentials("a b", "s:t"))
    assert id_server.asked[0]["basic"] == "a%20b:s%3At"
    id_server.call(Cred.client_credentials("a b", "s:t", secret_in_body=True))
    assert id_server.asked[1]["client_secret"] == "s:t"
    assert "basic" not in id_server.asked[1]


def test_a_device_is_asked_for_until_the_user_has_allowed_it(
    id_server: AuthorizationServer,
) -> None:
    id_server.pending = 2
    codes: list[DeviceCode] = []
    credential = Cred.device_code("tv", on_code=codes.append)
    assert id_server.call(credential) == 7
    assert [code.user_code for code in codes] == ["WDJB-MJHT"]
    assert codes[0].verification_uri == "https://id.test/activate"
    assert len(id_server.asked) == 3


def test_a_known_refresh_token_is_enough(id_server: AuthorizationServer) -> None:
    id_server.refresh_tokens.add("kept")
    credential = Cred.refresh_token("kept", client_id="cli")
    assert id_server.call(credential) == 7
    assert id_server.asked[0]["refresh_token"] == "kept"


def test_endpoints_are_discovered_once(id_server: AuthorizationServer) -> None:
    credential = Discovered.client_credentials("svc", "secret")
    assert id_server.call(credential) == 7
    id_server.valid.clear()
    id_server.refresh_tokens.clear()
    assert id_server.call(credential) == 7
    assert id_server.metadata_reads == 1


def test_the_address_for_a_user_is_discovered(id_server: AuthorizationServer) -> None:
    transport = httpx.MockTransport(id_server.answer)
    with httpx.Client(transport=transport) as http:
        endpoints = Discovered.discover(http)
    assert endpoints.authorization_url == "https://id.test/authorize"

    async def found() -> str:
        async with httpx.AsyncClient(transport=transport) as http:
            return (await Discovered.discover_async(http)).authorization_url

    assert asyncio.run(found()) == "https://id.test/authorize"


def test_all_grants_work_in_an_event_loop(id_server: AuthorizationServer) -> None:
    id_server.pending = 1
    id_server.refresh_tokens.add("kept")
    credentials = [
        Cred.client_credentials("svc", "secret"),
        Cred.login(username="ada", password="pw"),
        Cred.device_code("tv", on_code=lambda code: None),
        Cred.refresh_token("kept"),
    ]
    for credential in credentials:
        assert asyncio.run(id_server.call_async(credential)) == 7


def test_tokens_are_kept_between_runs(
    id_server: AuthorizationServer, tmp_path: Path
) -> None:
    file = tmp_path / "tokens.json"
    id_server.call(Cred.login(username="a", password="pw", store=FileTokenStore(file)))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = Cred.login(username="a", password="pw", store=FileTokenStore(file))
    assert id_server.call(again) == 7
    assert len(id_server.asked) == 1
    id_server.valid.clear()
    assert id_server.call(again) == 7
    assert id_server.asked[1]["grant_type"] == "refresh_token"
    assert json.loads(file.read_text())["access"] == "a2"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"access": 1}', "\udcff"])
def test_a_damaged_store_is_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "tokens.json"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert FileTokenStore(file).load() is None


def test_without_an_address_it_says_which() -> None:
    class Bare(OAuth2Credential):
        scheme = "bare"

    with pytest.raises(ValueError, match="Bare has no token URL"):
        Bare.client_credentials("a", "b")
    with pytest.raises(ValueError, match="Bare has no authorization URL"):
        Bare.authorization_code("a", redirect_uri=REDIRECT)
    with pytest.raises(ValueError, match="no absolute metadata_url"):
        Bare.discover()


def test_metadata_without_a_token_endpoint_is_an_error(
    id_server: AuthorizationServer,
) -> None:
    class Elsewhere(OAuth2Credential):
        scheme = "oauth"
        metadata_url = "https://api.test/nothing"

    id_server.valid.add("")
    with pytest.raises(ApiError, match="token_endpoint"):
        id_server.call(Elsewhere.client_credentials("a", "b"))


def test_nothing_shows_or_pickles_a_secret() -> None:
    credential = Cred.login(username="ada", password="pw")
    authorization = Cred.authorization_code("a", redirect_uri=REDIRECT)
    assert "pw" not in repr(credential) + repr(credential.source)
    assert authorization.verifier not in repr(authorization)
    assert "abc" not in repr(Token("abc", "def"))
    with pytest.raises(TypeError):
        pickle.dumps(credential)


def test_digest_answers_the_challenge() -> None:
    class Own(DigestCredential):
        scheme = "oauth"

    def answer(request: httpx.Request) -> httpx.Response:
        if "authorization" not in request.headers:
            challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
            return httpx.Response(401, headers={"WWW-Authenticate": challenge})
        assert request.headers["authorization"].startswith("Digest username=")
        return httpx.Response(200, json=7)

    server = Server(answer)
    client = server.client(BASE, auth=Own("ada", "pw"))
    assert client.call_operation(OP, None, None, ()).parsed == 7
    assert "pw" not in repr(Own("ada", "pw"))
