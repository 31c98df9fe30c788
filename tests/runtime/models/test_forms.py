"""The forms of annotations that are generated, each by what it takes and refuses."""

from __future__ import annotations

from typing import Annotated, Any, Literal, cast

from pydantic_core import SchemaValidator
from runtime.json_paths import pick
from runtime.models.definitions import flat_schema
from runtime.models.model import Discriminator, Field, Model

from .conftest import MakePackage


def fits(annotation: Any, value: object) -> bool:
    return bool(SchemaValidator(flat_schema(annotation)).isinstance_python(value))


def test_constraints() -> None:
    short = Annotated[str, Field(min_length=1, max_length=2)]
    assert [fits(short, text) for text in ("", "a", "ab", "abc")] == [0, 1, 1, 0]
    small = Annotated[float, Field(gt=0, le=5, multiple_of=0.5)]
    assert [fits(small, n) for n in (0, 0.5, 0.7, 5, 5.5)] == [0, 1, 0, 1, 0]
    few = Annotated[list[int], Field(min_length=1, max_length=1)]
    assert [fits(few, items) for items in ([], [1], [1, 2])] == [0, 1, 0]
    mapped = Annotated[dict[str, int], Field(max_length=1)]
    assert [fits(mapped, {}), fits(mapped, {"a": 1, "b": 2})] == [1, 0]


def test_constraints_reach_into_unions() -> None:
    either = Annotated[str | int | None, Field(max_length=2, ge=10)]
    values = ("ab", "abc", 9, 10, None)
    assert [fits(either, value) for value in values] == [1, 0, 0, 1, 1]


def test_patterns_fall_back_to_the_engine_that_reads_them() -> None:
    rust = Annotated[str, Field(pattern=r"^\p{L}+$")]
    assert [fits(rust, "é"), fits(rust, "1")] == [1, 0]
    python = Annotated[str, Field(pattern=r"^(?!a)[a-z]+$")]
    assert [fits(python, "b"), fits(python, "ab")] == [1, 0]
    neither = Annotated[str, Field(pattern=r"(?<name>(")]
    assert fits(neither, "anything")


def test_literals_keep_numbers_and_booleans_apart() -> None:
    mixed = Literal["a", 1, False, None]
    fit = ["a", 1, False, None]
    unfit = ["b", True, 0, 1.0, 2]
    assert all(fits(mixed, value) for value in fit)
    assert not any(fits(mixed, value) for value in unfit)
    validator = SchemaValidator(flat_schema(Literal[True, 1]))
    assert validator.validate_json("1") is not True
    assert validator.validate_json("true") is True


def test_tuples_and_bare_containers() -> None:
    assert fits(tuple[int, str], (1, "a"))
    assert not fits(tuple[int, str], (1,))
    assert fits(tuple[int, ...], (1, 2, 3))
    assert fits(list, [object()])
    assert fits(dict, {"a": object()})


class _Circle(Model):
    kind: Literal["circle"]


class _Oval(Model):
    kind: Literal["oval", "ellipse"]


class _Square(Model):
    kind: str
    shape: Literal["square"]


class _Cube(Model):
    kind: Literal["cube"]
    shape: Literal["cube"]


def chosen(annotation: Any, **value: str) -> str:
    return type(
        SchemaValidator(flat_schema(annotation)).validate_python(value)
    ).__name__


def test_nested_unions_are_flattened() -> None:
    round_ = Annotated[_Circle | _Oval, Discriminator("kind")]
    union = Annotated[round_ | _Cube | None, Discriminator("kind")]
    assert chosen(union, kind="ellipse") == "_Oval"
    assert chosen(union, kind="cube", shape="cube") == "_Cube"
    assert fits(union, None)
    assert not fits(union, {"kind": "square"})


def test_a_union_may_hold_one_with_another_property() -> None:
    inner = Annotated[_Square | _Cube, Discriminator("shape")]
    outer = Annotated[
        inner | _Circle, Discriminator("kind", {"square": "_Square", "box": "_Square"})
    ]
    assert chosen(outer, kind="circle") == "_Circle"
    assert chosen(outer, kind="box", shape="square") == "_Square"
    assert chosen(outer, kind="cube", shape="cube") == "_Cube"


def test_a_mapping_goes_before_the_literals() -> None:
    mapping = {"oval": "_Circle"}
    union = Annotated[_Circle | _Oval, Discriminator("kind", mapping)]
    assert chosen(union, kind="ellipse") == "_Oval"
    choices: dict[str, Any] = cast("Any", flat_schema(union))["schema"]["choices"]
    assert choices["oval"] == choices["circle"] != choices["ellipse"]


def test_members_without_a_tag_make_it_an_ordinary_union() -> None:
    union = Annotated[_Circle | _Square, Discriminator("kind")]
    assert chosen(union, kind="anything", shape="square") == "_Square"


class _Plus(Model):
    field_: Literal["+"] = Field(alias="")
    next: _Minus | None = None


class _Minus(Model):
    field_: Literal["-"] = Field(alias="")
    next: str | None = None


def test_a_property_may_have_no_name() -> None:
    union = Annotated[_Plus | _Minus, Discriminator("")]
    schema: dict[str, Any] = cast("Any", flat_schema(union))["schema"]
    assert [""] in schema["discriminator"]
    validator = SchemaValidator(flat_schema(union))
    assert isinstance(validator.validate_python({"": "-"}), _Minus)
    plus = validator.validate_python({"": "+", "next": {"": "-", "next": "here"}})
    assert pick(plus, "next.") == "-"


def test_a_discriminator_hashes_with_its_mapping() -> None:
    marker = Discriminator("a", {"x": "Y"})
    assert hash(marker) == hash(Discriminator("a"))
    # `typing` keeps what it made by equality.
    assert marker != Discriminator("a")


INPUTS = {
    "New": """
from typing_extensions import TypedDict, NotRequired, Required, ReadOnly
if TYPE_CHECKING:
    from .part import Part

class New(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=3)]]
    part: Part
    size: ReadOnly[NotRequired[Size]]

class Loose(TypedDict, total=False):
    name: Required[str]
    parts: list[Part]
""",
    "Part": """
from typing_extensions import TypedDict
Part = TypedDict("Part", {"a-b": "int", "more": "list[Part]"})  # class of its own
""",
}


def test_typed_dicts(make_package: MakePackage) -> None:
    size = "class Size(Model):\n    width: int\n"
    package = make_package({"Size": size}, INPUTS)
    flat = package.module("_runtime.models.definitions").flat_schema
    new = SchemaValidator(flat(package.inputs.New))
    part: dict[str, Any] = {"a-b": 1, "more": [{"a-b": 2, "more": []}]}
    ok: dict[str, Any] = {"part": part, "size": {"width": 1}, "unknown": 1}
    assert new.validate_python(ok) == ok | {"size": package.models.Size(width=1)}
    assert not new.isinstance_python({"name": "abc"})
    assert not new.isinstance_python({"name": "abcd", "part": part})
    assert not new.isinstance_python({"part": {"a-b": 1, "more": [{}]}})
    loose = SchemaValidator(flat(package.inputs.new.Loose))
    assert loose.isinstance_python({"name": "x"})
    assert not loose.isinstance_python({"parts": []})


def test_aliases_may_refer_to_each_other(make_package: MakePackage) -> None:
    package = make_package(
        {
            "Tree": 'Tree: TypeAlias = "Branches | int"\n',
            "Branches": 'Branches: TypeAlias = "list[Tree]"\n',
            "Same": 'Same: TypeAlias = "Tree"\n',
            "Holder": "if TYPE_CHECKING:\n    from .same import Same\n"
            "class Holder(Model):\n    tree: Same | None = None\n",
        }
    )
    assert package.decode("Same", "[[1], 2]").mismatches == ()
    assert package.decode("Holder", '{"tree": [[1], 2]}').mismatches == ()
    (mismatch,) = package.decode("Holder", '{"tree": [["x"]]}').mismatches
    assert mismatch.location == ("tree", 0, 0)


def test_a_schema_may_be_called_as_a_builtin_is(make_package: MakePackage) -> None:
    package = make_package({"Warning": "class Warning(Model):\n    text: str\n"})
    decoded = package.decode("list[Warning]", '[{"text": "a"}]')
    assert decoded.value == [package.models.Warning(text="a")]


def test_other_types_are_left_to_pydantic(make_package: MakePackage) -> None:
    package = make_package(
        {
            "Own": "from enum import Enum\n"
            "class Colour(Enum):\n    RED = 'red'\n"
            "class Own(Model):\n    colour: Colour\n    seen: set[int] | None = None\n"
        }
    )
    own = package.decode("Own", '{"colour": "red", "seen": [1, 1]}').value
    assert (own.colour.name, own.seen) == ("RED", {1})
    own = package.decode("Own", '{"colour": "green"}').value
    assert own.to_dict() == {"colour": "green"}
