from typing import TypeAlias

from .local_baserow_password import (
    LocalBaserowPasswordAppAuthProviderBaseAppAuthProvider,
)
from .open_id_connect import OpenIdConnectAppAuthProviderModelBaseAppAuthProvider
from .saml_app_auth import SamlAppAuthProviderModelBaseAppAuthProvider

AppAuthProviderBaseAppAuthProvider: TypeAlias = (
    LocalBaserowPasswordAppAuthProviderBaseAppAuthProvider
    | SamlAppAuthProviderModelBaseAppAuthProvider
    | OpenIdConnectAppAuthProviderModelBaseAppAuthProvider
)
