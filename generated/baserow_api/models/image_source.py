from typing import Literal, TypeAlias

ImageSourceTypeEnum: TypeAlias = Literal["upload", "url"]
