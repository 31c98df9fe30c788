from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .local_baserow_password import LocalBaserowPasswordAppAuthProviderAppAuthProvider
from .open import OpenIdConnectAppAuthProviderModelAppAuthProvider
from .saml import SamlAppAuthProviderModelAppAuthProvider

AppAuthProviderAppAuthProvider: TypeAlias = Annotated[
    LocalBaserowPasswordAppAuthProviderAppAuthProvider
    | SamlAppAuthProviderModelAppAuthProvider
    | OpenIdConnectAppAuthProviderModelAppAuthProvider,
    Discriminator("type"),
]
