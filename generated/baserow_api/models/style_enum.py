from typing import Literal, TypeAlias

StyleEnum: TypeAlias = Literal["star", "heart", "thumbs-up", "flag", "smile"]
