from typing import TypeAlias

from .local_baserow_integration import LocalBaserowIntegrationCreateIntegration
from .smtp import SMTPIntegrationCreateIntegration

IntegrationCreateIntegration: TypeAlias = (
    LocalBaserowIntegrationCreateIntegration | SMTPIntegrationCreateIntegration
)
