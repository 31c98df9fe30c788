"""User_SourceUserSourceRoles"""

from typing import TypeAlias

from .local_baserow_user import LocalBaserowUserSourceUserSourceRoles

UserSourceUserSourceRoles: TypeAlias = LocalBaserowUserSourceUserSourceRoles
