from typing import TypeAlias

from .local_baserow_integration import LocalBaserowIntegrationUpdateIntegration
from .smtp_integration_update import SMTPIntegrationUpdateIntegration

PatchedIntegrationUpdateIntegration: TypeAlias = (
    LocalBaserowIntegrationUpdateIntegration | SMTPIntegrationUpdateIntegration
)
