from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .facebook_auth_provider import FacebookAuthProviderModelAuthProvider
from .github_auth_provider import GitHubAuthProviderModelAuthProvider
from .gitlab_auth_provider import GitLabAuthProviderModelAuthProvider
from .google_auth_provider import GoogleAuthProviderModelAuthProvider
from .open_id_connect import OpenIdConnectAuthProviderModelAuthProvider
from .password_auth_provider import PasswordAuthProviderModelAuthProvider
from .saml_auth_provider import SamlAuthProviderModelAuthProvider

AuthenticationProviderAuthProvider: TypeAlias = Annotated[
    PasswordAuthProviderModelAuthProvider
    | SamlAuthProviderModelAuthProvider
    | GoogleAuthProviderModelAuthProvider
    | FacebookAuthProviderModelAuthProvider
    | GitHubAuthProviderModelAuthProvider
    | GitLabAuthProviderModelAuthProvider
    | OpenIdConnectAuthProviderModelAuthProvider,
    Discriminator("type"),
]
