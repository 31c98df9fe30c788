from typing import Literal, TypeAlias

RatingStyleEnum: TypeAlias = Literal["star", "heart", "thumbs-up", "flag", "smile"]
