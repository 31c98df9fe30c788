from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .local_baserow_password import LocalBaserowPasswordAppAuthProviderAppAuthProvider
from .open_id import OpenIdConnectAppAuthProviderModelAppAuthProvider
from .saml_app import SamlAppAuthProviderModelAppAuthProvider

AppAuthProviderAppAuthProvider: TypeAlias = Annotated[
    LocalBaserowPasswordAppAuthProviderAppAuthProvider
    | SamlAppAuthProviderModelAppAuthProvider
    | OpenIdConnectAppAuthProviderModelAppAuthProvider,
    Discriminator("type"),
]
