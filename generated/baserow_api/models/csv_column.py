from typing import Literal, TypeAlias

CsvColumnSeparatorEnum: TypeAlias = Literal[
    ",",
    ";",
    "|",
    "tab",
    "record_separator",
    "unit_separator",
]
