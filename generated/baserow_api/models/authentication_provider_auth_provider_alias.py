from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .facebook_auth import FacebookAuthProviderModelAuthProvider
from .github_auth import GitHubAuthProviderModelAuthProvider
from .gitlab_auth import GitLabAuthProviderModelAuthProvider
from .google_auth import GoogleAuthProviderModelAuthProvider
from .open_id import OpenIdConnectAuthProviderModelAuthProvider
from .password_auth import PasswordAuthProviderModelAuthProvider
from .saml_auth import SamlAuthProviderModelAuthProvider

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
