from typing import TypeAlias

from .local_baserow_integration import LocalBaserowIntegrationUpdateIntegration
from .smtp import SMTPIntegrationUpdateIntegration

PatchedIntegrationUpdateIntegration: TypeAlias = (
    LocalBaserowIntegrationUpdateIntegration | SMTPIntegrationUpdateIntegration
)
