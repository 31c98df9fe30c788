from typing import TypeAlias

from .local_baserow_password import (
    LocalBaserowPasswordAppAuthProviderBaseAppAuthProvider,
)
from .open import OpenIdConnectAppAuthProviderModelBaseAppAuthProvider
from .saml import SamlAppAuthProviderModelBaseAppAuthProvider

AppAuthProviderBaseAppAuthProvider: TypeAlias = (
    LocalBaserowPasswordAppAuthProviderBaseAppAuthProvider
    | SamlAppAuthProviderModelBaseAppAuthProvider
    | OpenIdConnectAppAuthProviderModelBaseAppAuthProvider
)
