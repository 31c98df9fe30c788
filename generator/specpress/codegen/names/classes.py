"""What the classes of declarations would be called, beside what their ids say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specpress.ir.schemas.locations import component_id
from specpress.ir.types import OPERATION_PREFIX, Declaration, Declarations

from . import reserved
from .authored import Wish, given_wish
from .digested_enums import readable_enum_names
from .identifiers import MAX_LENGTH, ClassName, pascal
from .words import words

_OUTPUT = "-Output"
_INPUT = "-Input"


def class_name(id_: str) -> ClassName:
    """The class of a declaration, by its id."""
    return pascal(id_.removeprefix(OPERATION_PREFIX))


def class_wishes(
    declarations: Iterable[Declaration], wishes: Mapping[str, Wish]
) -> dict[str, Wish]:
    """How the types of operations would be called where these have wishes of their own.

    Beside those nested in an operation that are the schemas that FastAPI makes for its
    forms, ``Body_`` and the operationId, what it declares twice as it comes back
    (``Item-Output``, beside ``Item-Input``), and enums that drf-spectacular calls by a
    digest; before them, what the document says.
    """
    declarations = list(declarations)
    own = {id_: wish.alone for id_, wish in wishes.items() if wish.alone}
    form_bodies = {f"Body_{id_}": f"{text} body" for id_, text in own.items()}
    found = {id_: Wish(text) for id_, text in readable_enum_names(declarations).items()}
    for declaration in declarations:
        if declaration.given_name is not None:
            found[declaration.id] = given_wish(declaration.given_name)
            continue
        if short := _without_middle(declaration.id):
            found[declaration.id] = Wish(short)
        owner = declaration.owner
        text: str | None
        if owner.kind == "schema":
            text, head = form_bodies.get(owner.name), component_id(owner.name)
            if owner.name.endswith(_OUTPUT):
                text = owner.name.removesuffix(_OUTPUT)
        else:
            text, head = own.get(owner.name), f"{OPERATION_PREFIX}{owner.name}"
        if text is not None and declaration.id.startswith(head):
            found[declaration.id] = Wish(f"{text} {declaration.id[len(head) :]}")
    return found


def input_names(
    declarations: Declarations,
    classes: Mapping[str, ClassName],
    renamed: Mapping[str, str],
) -> dict[str, ClassName]:
    """The classes of `inputs` of what FastAPI declares twice: as their author called them.

    ``Item-Input`` is only sent, ``Item-Output`` only comes back: each is an ``Item``, one
    in `inputs`, one in `models`.
    """
    sent = declarations.request
    taken = {classes[id_] for id_ in sent}
    found: dict[str, ClassName] = {}
    for id_, declaration in sorted(sent.items()):
        name = declaration.owner.name
        head = component_id(name)
        if (
            declaration.owner.kind != "schema"
            or not name.endswith(_INPUT)
            or not id_.startswith(head)
            or id_ in declarations.response
            or id_ in renamed
            or declaration.given_name is not None
        ):
            continue
        short = class_name(name.removesuffix(_INPUT) + id_[len(head) :])
        if short not in taken and short not in reserved.CLASSES:
            taken.add(short)
            found[id_] = short
    return found


def _without_middle(id_: str) -> str:
    """What a nested type is called whose name is too long: its owner and the last places.

    Empty where the whole name is short enough, or where the last place alone is too long.
    """
    owner, *places = id_.removeprefix(OPERATION_PREFIX).split(" > ")
    if _length([owner, *places]) <= MAX_LENGTH:
        return ""
    shorter = ([owner, *places[first:]] for first in range(1, len(places)))
    fitting = (each for each in shorter if _length(each) <= MAX_LENGTH)
    return " ".join(next(fitting, [""]))


def _length(texts: Iterable[str]) -> int:
    """How long the name of a class is that is made of texts, at most, in UTF-8."""
    return sum(len(f"{word}_".encode()) - 1 for text in texts for word in words(text))
