from typing import Literal, TypeAlias

TrashItemTypeEnum: TypeAlias = Literal[
    "workspace",
    "application",
    "table",
    "field",
    "row",
    "rows",
    "view",
    "builder_domain",
    "widget",
    "row_comment",
    "team",
]
