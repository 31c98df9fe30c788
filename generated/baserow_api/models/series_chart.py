from typing import Literal, TypeAlias

SeriesChartType767Enum: TypeAlias = Literal["BAR", "LINE"]
SeriesChartType7ceEnum: TypeAlias = Literal["PIE", "DOUGHNUT"]
