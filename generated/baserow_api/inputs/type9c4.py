from typing import Literal, TypeAlias

Type9c4Enum: TypeAlias = Literal["left_border_color", "background_color"]
