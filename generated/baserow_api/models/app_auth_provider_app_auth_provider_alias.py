from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .local_baserow_password import LocalBaserowPasswordAppAuthProviderAppAuthProvider
from .open_id_connect import OpenIdConnectAppAuthProviderModelAppAuthProvider
from .saml_app_auth import SamlAppAuthProviderModelAppAuthProvider

AppAuthProviderAppAuthProvider: TypeAlias = Annotated[
    LocalBaserowPasswordAppAuthProviderAppAuthProvider
    | SamlAppAuthProviderModelAppAuthProvider
    | OpenIdConnectAppAuthProviderModelAppAuthProvider,
    Discriminator("type"),
]
