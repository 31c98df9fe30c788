"""`statements.returned`: calls with many arguments, as black has them."""

from __future__ import annotations

import black
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.codegen.source.expressions import Call
from specpress.codegen.source.statements import returned

_MODE = black.Mode(line_length=88)
_NAMES = st.lists(st.sampled_from(["a", "options", "client_session_id", "x" * 40]))


@settings(max_examples=60, deadline=None)
@given(_NAMES, st.sampled_from(["self._call", "f", "g" * 70]))
def test_black_leaves_it_alone(names: list[str], function: str) -> None:
    text = returned(Call(function, names), indent=4, line_length=88)
    source = f"def f():\n{text}\n"
    assert black.format_str(source, mode=_MODE) == source


def test_names_share_a_line() -> None:
    names = ["_CREATE_SUBJECT", "options", "body", "team_id", "client_session_id"]
    text = returned(Call("self._call", names), indent=8, line_length=80)
    assert text.splitlines()[1].split() == ", ".join(names).split()
