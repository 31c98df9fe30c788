from typing import Literal, TypeAlias

StyleBackgroundEnum: TypeAlias = Literal["none", "color", "image"]
StyleBackgroundModeEnum: TypeAlias = Literal["tile", "fill", "fit"]
StyleEnum: TypeAlias = Literal["star", "heart", "thumbs-up", "flag", "smile"]
StyleWidthChildEnum: TypeAlias = Literal["normal", "medium", "small"]
StyleWidthEnum: TypeAlias = Literal["full", "full-width", "normal", "medium", "small"]
