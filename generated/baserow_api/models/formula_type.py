from typing import Literal, TypeAlias

FormulaTypeEnum: TypeAlias = Literal[
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
    "array",
    "single_select",
    "multiple_select",
    "single_file",
    "url",
    "multiple_collaborators",
]
