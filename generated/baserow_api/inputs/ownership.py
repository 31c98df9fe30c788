from typing import Literal, TypeAlias

OwnershipTypeEnum: TypeAlias = Literal["collaborative", "personal"]
