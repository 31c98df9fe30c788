from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .facebook import FacebookAuthProviderModelAuthProvider
from .github import GitHubAuthProviderModelAuthProvider
from .gitlab import GitLabAuthProviderModelAuthProvider
from .google import GoogleAuthProviderModelAuthProvider
from .open import OpenIdConnectAuthProviderModelAuthProvider
from .password import PasswordAuthProviderModelAuthProvider
from .saml import SamlAuthProviderModelAuthProvider

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
