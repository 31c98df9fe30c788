from typing import Literal, TypeAlias

SeriesChartType7ceEnum: TypeAlias = Literal["PIE", "DOUGHNUT"]
