from typing import Literal, TypeAlias

ArrayFormulaTypeEnum: TypeAlias = Literal[
    "invalid",
    "text",
    "char",
    "button",
    "link",
    "date_interval",
    "duration",
    "date",
    "boolean",
    "number",
    "single_select",
    "multiple_select",
    "single_file",
    "url",
    "multiple_collaborators",
]
