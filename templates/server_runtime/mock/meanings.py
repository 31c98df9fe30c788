"""What the name of a property says about its values: texts, ranges of numbers, flags."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from random import Random
from typing import Final, TypeAlias, TypeVar

from ...._runtime.formats import START, moment
from . import vocabulary as words
from .vocabulary import Person, Place

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Scene:
    """Who and where the values of an object are about; `random` decides the rest."""

    random: Random
    person: Person
    place: Place

    def one_of(self, texts: Sequence[str]) -> str:
        """Choose a text."""
        return self.random.choice(texts)

    def digits(self, form: str) -> str:
        """Put digits in the places of `#`."""
        return re.sub("#", lambda _: str(self.random.randrange(10)), form)

    def hexadecimal(self, size: int) -> str:
        """Give so many hexadecimal digits."""
        return f"{self.random.getrandbits(4 * size):0{size}x}"


Text: TypeAlias = Callable[[Scene], str]
Range: TypeAlias = tuple[float, float]

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W_A-Za-z0-9]+")


@cache
def words_of(name: str) -> tuple[str, ...]:
    """Give the words of a name, in lower case: `firstName` is ("first", "name")."""
    return tuple(word.lower() for word in _WORD.findall(name))


def singular(word: str) -> str:
    """Give the singular of an English word, as far as simple rules go."""
    if word == "people":
        return "person"
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + instead
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def _by_name(table: Mapping[str, _T], name: str, is_item: bool) -> _T | None:
    """Find the entry for the end of a name, the longest that there is."""
    parts = words_of(name)
    if is_item and parts:
        parts = (*parts[:-1], singular(parts[-1]))
    for start in range(len(parts)):
        found = table.get("_".join(parts[start:]))
        if found is not None:
            return found
    return None


def text_for(names: Sequence[str], is_item: bool, scene: Scene) -> str | None:
    """Give a text for a member, by its name and that of what it is in; None if unknown."""
    if not names:
        return None
    make = _by_name(_TEXTS, names[-1], is_item)
    if make is not None:
        return make(scene)
    parts = words_of(names[-1])
    if parts and parts[-1] in ("name", "names", "label"):
        around = parts[:-1] or (words_of(names[-2]) if len(names) > 1 else ())
        return _name_of(singular(around[-1]) if around else "", scene)
    if parts and singular(parts[-1]) in words.PEOPLE:
        return _full_name(scene)
    return None


def range_for(names: Sequence[str], is_item: bool, whole: bool) -> Range:
    """Give the limits between which numbers of a member lie, an integer if `whole`."""
    found = _by_name(_RANGES, names[-1], is_item) if names else None
    if found is not None:
        low, high = found
        if whole and high <= 1:
            return 0, 100
        return low, high
    return (1, 1000) if whole else (0, 100)


def flag_for(names: Sequence[str], random: Random) -> bool:
    """Give a truth value: what is good is mostly true, what is bad mostly false."""
    parts = {*words_of(names[-1])} if names else set[str]()
    if parts & _BAD:
        return random.random() < 0.1
    return random.random() < (0.9 if parts & _GOOD else 0.5)


def moment_for(names: Sequence[str], random: Random) -> datetime:
    """Give a moment: of a birth long ago, of an end in the future, else of last year."""
    parts = {*words_of(names[-1])} if names else set[str]()
    if parts & {"birth", "birthday", "birthdate", "born", "dob"}:
        return START - timedelta(days=random.randrange(19 * 365, 65 * 365))
    later = moment(random)
    if parts & {"due", "end", "ends", "expires", "expiry", "expiration", "until"}:
        return later + timedelta(days=2 * 365)
    if parts & {"updated", "modified", "changed", "finished", "completed", "closed"}:
        return later + timedelta(days=500)
    return later


def _name_of(thing: str, scene: Scene) -> str:
    if thing in words.PEOPLE:
        return _full_name(scene)
    if thing in words.ORGANISATIONS:
        return scene.one_of(words.COMPANIES)
    if thing in words.GOODS:
        return scene.one_of(words.PRODUCTS)
    make = _TEXTS.get(thing)
    return make(scene) if make is not None else scene.one_of(words.TITLES)


def _full_name(scene: Scene) -> str:
    return f"{scene.person.first} {scene.person.last}"


def _moment(scene: Scene) -> str:
    return moment(scene.random).isoformat().replace("+00:00", "Z")


def _date(scene: Scene) -> str:
    return moment(scene.random).date().isoformat()


def _amount(scene: Scene) -> str:
    return f"{scene.random.randrange(2, 500)}.{scene.random.choice(('00', '50', '95'))}"


def _image(scene: Scene) -> str:
    return f"https://example.com/images/{scene.random.randrange(1, 100)}.png"


def _link(scene: Scene) -> str:
    return f"https://example.com/{_slug(scene)}"


def _slug(scene: Scene) -> str:
    return scene.one_of(words.TITLES).lower().replace(" ", "-")


def _street(scene: Scene) -> str:
    return f"{scene.random.randrange(1, 120)} {scene.one_of(words.STREETS)}"


def _address(scene: Scene) -> str:
    return f"{_street(scene)}, {scene.place.postcode} {scene.place.city}"


def _isbn(scene: Scene) -> str:
    """Give an ISBN-13 with its check digit (ISO 2108)."""
    digits = scene.digits("978#########")
    total = sum(int(each) * (1, 3)[at % 2] for at, each in enumerate(digits))
    return f"{digits}{-total % 10}"


def _table(rows: Sequence[tuple[str, _T]]) -> Mapping[str, _T]:
    return {name: value for names, value in rows for name in names.split()}


_TEXT_ROWS: Final[Sequence[tuple[str, Text]]] = (
    ("first_name firstname forename given_name givenname", lambda s: s.person.first),
    ("last_name lastname surname family_name familyname", lambda s: s.person.last),
    ("full_name fullname display_name real_name signed_by", _full_name),
    ("username user_name login handle nickname screen_name", lambda s: s.person.login),
    ("email e_mail mail email_address", lambda s: s.person.email),
    ("created_by updated_by modified_by", lambda s: s.person.login),
    ("company organisation organization employer", lambda s: s.one_of(words.COMPANIES)),
    ("manufacturer vendor supplier brand publisher", lambda s: s.one_of(words.COMPANIES)),
    ("company_name organization_name", lambda s: s.one_of(words.COMPANIES)),
    ("product product_name item_name", lambda s: s.one_of(words.PRODUCTS)),
    ("city town locality", lambda s: s.place.city),
    ("region province county state_name", lambda s: s.place.region),
    ("country country_name nationality", lambda s: s.place.country),
    ("country_code countrycode iso2", lambda s: s.place.code),
    ("zip zipcode zip_code postcode postal_code postalcode", lambda s: s.place.postcode),
    ("street street_address street_name address_line line1 line_1", _street),
    ("address full_address formatted_address location", _address),
    ("latitude lat", lambda s: str(s.place.latitude)),
    ("longitude lng lon", lambda s: str(s.place.longitude)),
    ("timezone time_zone tz", lambda s: s.place.zone),
    ("currency currency_code", lambda s: s.place.currency),
    ("language lang language_code", lambda s: s.place.language),
    ("locale", lambda s: f"{s.place.language}-{s.place.code}"),
    ("phone phone_number telephone mobile fax cell", lambda s: s.digits("+1 202 555 01##")),
    ("url uri link href website homepage webpage site", _link),
    ("avatar avatar_url image image_url img photo photo_url picture", _image),
    ("icon logo logo_url thumbnail thumbnail_url banner cover", _image),
    ("domain hostname host", lambda s: f"{_slug(s)}.example.com"),
    ("ip ip_address ipv4", lambda s: f"192.0.2.{s.random.randrange(256)}"),
    ("slug permalink", _slug),
    ("title subject headline caption heading", lambda s: s.one_of(words.TITLES)),
    ("description summary comment note text message", lambda s: s.one_of(words.SENTENCES)),
    ("body bio about content detail reason remark", lambda s: s.one_of(words.SENTENCES)),
    ("details notes comments abstract excerpt", lambda s: s.one_of(words.SENTENCES)),
    ("job job_title occupation profession position", lambda s: s.one_of(words.JOBS)),
    ("department team division", lambda s: s.one_of(words.DEPARTMENTS)),
    ("color colour", lambda s: s.one_of(words.COLOURS)),
    ("unit", lambda s: s.one_of(words.UNITS)),
    ("status", lambda s: s.one_of(words.STATES)),
    ("file filename file_name", lambda s: s.one_of(words.FILES)),
    ("path", lambda s: f"/{_slug(s)}"),
    ("mime_type mimetype content_type media_type", lambda s: "application/json"),
    ("version", lambda s: s.digits("1.#.#")),
    ("date day", _date),
    ("birthday birth_date birthdate date_of_birth dob", lambda s: s.digits("19#8-0#-1#")),
    ("created_at updated_at modified_at deleted_at created updated modified", _moment),
    ("created_on updated_on timestamp datetime date_time last_seen", _moment),
    ("time", lambda s: f"{s.random.randrange(7, 20):02}:{s.random.randrange(60):02}:00"),
    ("price amount cost fee total subtotal balance tax salary discount", _amount),
    ("sku", lambda s: s.digits("SKU-####")),
    ("isbn", _isbn),
    ("barcode ean gtin", lambda s: s.digits("40########00#")),
    ("iban", lambda s: "DE89370400440532013000"),
    ("id uid identifier", lambda s: s.hexadecimal(12)),
    ("token access_token refresh_token api_key apikey secret key", lambda s: s.hexadecimal(32)),
    ("hash checksum digest md5 etag", lambda s: s.hexadecimal(32)),
    ("sha sha1 commit revision", lambda s: s.hexadecimal(40)),
)  # fmt: skip
_TEXTS: Final = _table(_TEXT_ROWS)

_RANGE_ROWS: Final[Sequence[tuple[str, Range]]] = (
    ("age", (18, 80)),
    ("year", (2000, 2026)),
    ("born birth_year year_of_birth", (1940, 2006)),
    ("pages", (20, 600)),
    ("month", (1, 12)),
    ("day", (1, 28)),
    ("hour hours", (0, 23)),
    ("minute minutes second seconds", (0, 59)),
    ("quantity qty stock count copies seats guests", (1, 20)),
    ("position rank order index sort_order level priority", (1, 10)),
    ("page", (1, 1)),
    ("page_size per_page limit size_limit", (20, 20)),
    ("offset skip", (0, 0)),
    ("percent percentage progress humidity", (0, 100)),
    ("rate ratio probability score confidence opacity", (0, 1)),
    ("rating stars", (1, 5)),
    ("latitude lat", (-55, 65)),
    ("longitude lng lon", (-180, 180)),
    ("width height", (100, 1920)),
    ("size bytes file_size content_length", (1_000, 5_000_000)),
    ("port", (1024, 65_535)),
    ("status status_code code", (200, 204)),
    ("temperature temp", (-5, 35)),
    ("weight length depth distance", (1, 200)),
    ("timestamp epoch created_at updated_at created updated", (1.70e9, 1.77e9)),
    ("price amount cost fee total subtotal balance salary", (1, 2000)),
    ("tax discount", (0, 100)),
)  # fmt: skip
_RANGES: Final = _table(_RANGE_ROWS)

_GOOD: Final = frozenset(
    [
        "active",
        "available",
        "enabled",
        "valid",
        "verified",
        "confirmed",
        "ok",
        "open",
        "public",
        "success",
        "visible",
    ]
)
_BAD: Final = frozenset(
    [
        "archived",
        "blocked",
        "broken",
        "cancelled",
        "closed",
        "deleted",
        "deprecated",
        "disabled",
        "error",
        "failed",
        "hidden",
        "locked",
        "removed",
        "suspended",
    ]
)
