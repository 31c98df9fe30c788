from typing import Literal, TypeAlias

JiraAuthenticationEnum: TypeAlias = Literal["API_TOKEN", "PERSONAL_ACCESS_TOKEN"]
