from typing import Literal, TypeAlias

AggregationRawTypeEnum: TypeAlias = Literal[
    "empty_count",
    "not_empty_count",
    "unique_count",
    "min",
    "max",
    "sum",
    "average",
    "median",
    "decile",
    "variance",
    "std_dev",
    "distribution",
]
