from typing import TypeAlias

from .local_baserow_integration import LocalBaserowIntegrationCreateIntegration
from .smtp_integration_create import SMTPIntegrationCreateIntegration

IntegrationCreateIntegration: TypeAlias = (
    LocalBaserowIntegrationCreateIntegration | SMTPIntegrationCreateIntegration
)
