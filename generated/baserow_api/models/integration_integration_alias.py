from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .local_baserow_integration import LocalBaserowIntegrationIntegration
from .smtp_integration import SMTPIntegrationIntegration

IntegrationIntegration: TypeAlias = Annotated[
    LocalBaserowIntegrationIntegration | SMTPIntegrationIntegration,
    Discriminator("type"),
]
