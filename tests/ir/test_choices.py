"""`oneOf`, `anyOf`, null wrappers and discriminators."""

from __future__ import annotations

from specpress.ir.types import (
    Alias,
    Discriminator,
    Literal,
    Nullable,
    Object,
    Primitive,
    Ref,
    Union,
)

from .apis import Json, answering, kinds, properties, to, type_of

STRING = {"type": "string"}


def _variant(value: str | None = None) -> Json:
    kind = {"enum": [value]} if value else STRING
    return {"type": "object", "properties": {"type": kind, "own": STRING}}


def _field(*names: str, **mapping: str) -> Json:
    discriminator: Json = {"propertyName": "type"}
    if mapping:
        discriminator["mapping"] = {
            value: f"#/components/schemas/{name}" for value, name in mapping.items()
        }
    return {"oneOf": [to(name) for name in names], "discriminator": discriminator}


def test_a_union_with_null_is_nullable() -> None:
    for keyword in ("oneOf", "anyOf"):
        found = type_of({keyword: [to("Pet"), {"type": "null"}]}, Pet=_variant())
        assert found == Nullable(Ref("Pet"))


def test_members_are_not_repeated() -> None:
    assert type_of({"anyOf": [STRING, {"type": "integer"}, STRING]}) == Union(
        (Primitive("string"), Primitive("integer"))
    )


def test_literals_of_all_members_are_one() -> None:
    assert type_of({"oneOf": [{"const": "a"}, {"enum": ["b", "a"]}]}) == Literal(
        ("a", "b")
    )


def test_alternatives_that_only_require_say_nothing_of_the_type() -> None:
    schema = {**_variant(), "anyOf": [{"required": ["type"]}, {"required": ["own"]}]}
    assert type_of(to("Pet"), Pet=schema) == Ref("Pet")


def test_properties_beside_alternatives_belong_to_each() -> None:
    schema = {
        "type": "object",
        "properties": {"id": STRING},
        "oneOf": [
            {"title": "Cat", **_variant("cat")},
            {"title": "Dog", **_variant("dog")},
        ],
    }
    found = answering(to("Pet"), Pet=schema)
    alias = found.declarations.response["Pet"]
    assert alias == Alias(
        "Pet", alias.owner, Union((Ref("Pet > Cat"), Ref("Pet > Dog")))
    )
    assert set(properties(found.declarations.response["Pet > Dog"])) == {
        "id",
        "own",
        "type",
    }


def test_a_discriminator_pins_each_variant() -> None:
    found = answering(
        to("Pet"),
        Pet=_field("Cat", "Dog", cat="Cat", dog="Dog"),
        Cat=_variant(),
        Dog=_variant(),
    )
    received = found.declarations.response
    pet = received["Pet"]
    assert isinstance(pet, Alias)
    assert pet.type == Union(
        (Ref("Cat"), Ref("Dog")),
        Discriminator("type", (("cat", "Cat"), ("dog", "Dog"))),
    )
    assert properties(received["Dog"])["type"].type == Literal(("dog",))


def test_without_a_mapping_the_variants_own_values_or_names_count() -> None:
    found = answering(
        to("Pet"), Pet=_field("Cat", "Dog"), Cat=_variant("cat"), Dog=_variant()
    )
    pet = found.declarations.response["Pet"]
    assert isinstance(pet, Alias) and isinstance(pet.type, Union)
    assert pet.type.discriminator == Discriminator(
        "type", (("Dog", "Dog"), ("cat", "Cat"))
    )


def test_several_values_for_one_schema() -> None:
    found = answering(
        to("Pet"),
        Pet=_field("Cat", "Dog", lion="Cat", tiger="Cat", dog="Dog"),
        Cat=_variant(),
        Dog=_variant(),
    )
    cat = properties(found.declarations.response["Cat"])
    assert cat["type"].type == Literal(("lion", "tiger"))


def test_a_variant_that_lacks_the_property_gets_it() -> None:
    bare = {"type": "object", "properties": {"own": STRING}}
    found = answering(
        to("Pet"), Pet=_field("Cat", "Dog", cat="Cat", dog="Dog"), Cat=bare, Dog=bare
    )
    assert properties(found.declarations.response["Cat"])["type"].type == Literal(
        ("cat",)
    )


def test_a_mapping_to_nothing_is_reported() -> None:
    found = answering(
        to("Pet"),
        Pet=_field("Cat", "Dog", cat="Cat", dog="Dog", cow="Cow"),
        Cat=_variant(),
        Dog=_variant(),
    )
    assert "discriminator-target-missing" in kinds(found)


def test_a_discriminator_between_scalars_decides_nothing() -> None:
    schema = {
        "oneOf": [STRING, {"type": "integer"}],
        "discriminator": {"propertyName": "type"},
    }
    found = answering(to("Pet"), Pet=schema)
    assert "discriminator-unusable" in kinds(found)


def test_a_base_schema_stands_for_those_that_extend_it() -> None:
    base = {
        **_variant(),
        "discriminator": {"propertyName": "type"},
        "required": ["type"],
    }
    found = answering(
        {"type": "array", "items": to("Pet")},
        Pet=base,
        Cat={"allOf": [to("Pet"), {"properties": {"claws": STRING}}]},
        Dog={"allOf": [to("Pet"), {"properties": {"bark": STRING}}]},
    )
    received = found.declarations.response
    pet = received["Pet"]
    assert isinstance(pet, Alias) and isinstance(pet.type, Union)
    assert set(pet.type.members) == {Ref("Cat"), Ref("Dog"), Ref("Pet > base")}
    assert properties(received["Cat"])["type"].type == Literal(("Cat",))
    assert isinstance(received["Pet > base"], Object)


def test_alternatives_that_multiply_are_bounded() -> None:
    choice = {"oneOf": [{"properties": {f"p{i}": STRING}} for i in range(9)]}
    found = answering({"type": "object", "allOf": [choice] * 3})
    assert "too-many-combinations" in kinds(found)
