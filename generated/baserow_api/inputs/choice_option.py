from typing import NotRequired, TypedDict


class ChoiceOption(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str | None]
