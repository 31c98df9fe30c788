from typing import Literal, TypeAlias

DefaultSeriesChartType767Enum: TypeAlias = Literal["BAR", "LINE"]
DefaultSeriesChartType7ceEnum: TypeAlias = Literal["PIE", "DOUGHNUT"]
