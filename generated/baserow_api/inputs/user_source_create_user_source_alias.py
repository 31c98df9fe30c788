"""User_SourceCreateUserSource"""

from typing import TypeAlias

from .local_baserow_user import LocalBaserowUserSourceCreateUserSource

UserSourceCreateUserSource: TypeAlias = LocalBaserowUserSourceCreateUserSource
