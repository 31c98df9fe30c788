"""People, places and words, for values that look like what their names say."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody."""

    first: str
    last: str

    @property
    def login(self) -> str:
        """A name to log in with: letters of ASCII only."""
        return f"{self.first}.{self.last}".lower().encode("ascii", "ignore").decode()

    @property
    def email(self) -> str:
        """An address in a domain for examples (RFC 2606)."""
        return f"{self.login.replace(' ', '')}@example.com"


@dataclass(frozen=True, slots=True)
class Place:
    """A city, with what goes together with it."""

    city: str
    region: str
    country: str
    code: str
    postcode: str
    latitude: float
    longitude: float
    zone: str
    currency: str
    language: str


_PLACES: Final = (
    ("Berlin", "Berlin", "Germany", "DE", "10115", 52.52, 13.40, "Europe/Berlin", "EUR", "de"),
    ("Lyon", "Auvergne-Rhône-Alpes", "France", "FR", "69002", 45.76, 4.84, "Europe/Paris", "EUR", "fr"),
    ("Leeds", "England", "United Kingdom", "GB", "LS1 4AP", 53.80, -1.55, "Europe/London", "GBP", "en"),
    ("Porto", "Norte", "Portugal", "PT", "4000-322", 41.15, -8.61, "Europe/Lisbon", "EUR", "pt"),
    ("Kraków", "Małopolska", "Poland", "PL", "31-042", 50.06, 19.94, "Europe/Warsaw", "PLN", "pl"),
    ("Portland", "Oregon", "United States", "US", "97205", 45.52, -122.68, "America/Los_Angeles", "USD", "en"),
    ("Montréal", "Québec", "Canada", "CA", "H2Y 1C6", 45.50, -73.57, "America/Toronto", "CAD", "fr"),
    ("Recife", "Pernambuco", "Brazil", "BR", "50030-230", -8.05, -34.88, "America/Recife", "BRL", "pt"),
    ("Kyoto", "Kyoto", "Japan", "JP", "604-8072", 35.01, 135.77, "Asia/Tokyo", "JPY", "ja"),
    ("Pune", "Maharashtra", "India", "IN", "411001", 18.52, 73.86, "Asia/Kolkata", "INR", "en"),
    ("Nairobi", "Nairobi", "Kenya", "KE", "00100", -1.29, 36.82, "Africa/Nairobi", "KES", "sw"),
    ("Wellington", "Wellington", "New Zealand", "NZ", "6011", -41.29, 174.78, "Pacific/Auckland", "NZD", "en"),
)  # fmt: skip
_FIRST: Final = (
    "Ada", "Amara", "Anna", "Ben", "Chen", "Clara", "David", "Elif", "Emma", "Felix", "Grace",
    "Hugo", "Ines", "Jonas", "Kofi", "Lena", "Liam", "Maria", "Maya", "Noah", "Omar", "Priya",
    "Ravi", "Rosa", "Samuel", "Sofia", "Tomas", "Yuki",
)  # fmt: skip
_LAST: Final = (
    "Adeyemi", "Baker", "Berg", "Costa", "Dubois", "Fischer", "Garcia", "Haddad", "Hughes",
    "Ito", "Jensen", "Kaya", "Kowalski", "Lindgren", "Lopez", "Martin", "Mbeki", "Murphy",
    "Nguyen", "Novak", "Okafor", "Patel", "Rossi", "Schmidt", "Silva", "Tanaka", "Walker",
)  # fmt: skip
COMPANIES: Final = (
    "Alder & Sons", "Blue Harbour Ltd", "Cobalt Systems", "Fernwood Foods", "Greyfield Logistics",
    "Juniper Labs", "Northgate Press", "Oakline Energy", "Redstone Travel", "Silverleaf Health",
)  # fmt: skip
TITLES: Final = (
    "Annual report", "Garden plan", "Launch checklist", "Morning review", "New arrivals",
    "Night shift", "Open questions", "Spring campaign", "Summer schedule", "Team meeting",
    "Travel budget", "Winter stock",
)  # fmt: skip
PRODUCTS: Final = (
    "Canvas bag", "Ceramic mug", "Desk lamp", "Espresso beans", "Garden chair", "Leather wallet",
    "Linen shirt", "Notebook A5", "Rain jacket", "Road bike", "Table clock", "Wool blanket",
)  # fmt: skip
SENTENCES: Final = (
    "A first draft that still has to be read by somebody else.",
    "Arrived on time and in good order.",
    "Changed after a talk with the customer.",
    "Everything that is needed for the next step is there.",
    "Please check the figures before the end of the month.",
    "Replaces the older version, which stays in the archive.",
    "The second part follows next week.",
    "Works as described; nothing else was noticed.",
)
STREETS: Final = (
    "Abbey Road", "Bridge Street", "Castle Lane", "Harbour Street", "High Street", "Mill Road",
    "Orchard Avenue", "Park Row", "Station Road", "Willow Close",
)  # fmt: skip
JOBS: Final = (
    "Accountant", "Data analyst", "Electrician", "Librarian", "Nurse", "Product manager",
    "Software engineer", "Teacher",
)  # fmt: skip
DEPARTMENTS: Final = (
    "Finance",
    "Marketing",
    "Operations",
    "Research",
    "Sales",
    "Support",
)
COLOURS: Final = ("blue", "green", "orange", "purple", "red", "teal", "yellow")
FILES: Final = ("agenda.txt", "invoice.pdf", "notes.md", "photo.png", "report.pdf")
UNITS: Final = ("g", "kg", "km", "l", "m", "pcs")
STATES: Final = ("active", "done", "open", "pending")


def person(random: Random) -> Person:
    """Choose a name."""
    return Person(random.choice(_FIRST), random.choice(_LAST))


def place(random: Random) -> Place:
    """Choose a place."""
    return Place(*random.choice(_PLACES))


PEOPLE: Final = frozenset(
    [
        "account",
        "actor",
        "admin",
        "agent",
        "approver",
        "artist",
        "assignee",
        "attendee",
        "author",
        "billing",
        "buyer",
        "candidate",
        "client",
        "coach",
        "collaborator",
        "colleague",
        "commenter",
        "contact",
        "contributor",
        "creator",
        "customer",
        "delegate",
        "doctor",
        "driver",
        "editor",
        "employee",
        "follower",
        "friend",
        "guest",
        "host",
        "holder",
        "manager",
        "member",
        "mentor",
        "operator",
        "owner",
        "participant",
        "passenger",
        "patient",
        "people",
        "performer",
        "person",
        "player",
        "principal",
        "profile",
        "recipient",
        "reporter",
        "representative",
        "reviewer",
        "seller",
        "sender",
        "signer",
        "speaker",
        "staff",
        "student",
        "subscriber",
        "supervisor",
        "teacher",
        "tenant",
        "traveler",
        "user",
        "viewer",
        "visitor",
        "worker",
        "writer",
    ]
)
"""Words for what has a name as people have."""
ORGANISATIONS: Final = frozenset(
    [
        "agency",
        "bank",
        "brand",
        "business",
        "company",
        "employer",
        "enterprise",
        "firm",
        "institution",
        "manufacturer",
        "merchant",
        "organisation",
        "organization",
        "partner",
        "provider",
        "publisher",
        "shop",
        "store",
        "supplier",
        "vendor",
    ]
)
GOODS: Final = frozenset(["article", "good", "item", "product", "sku", "variant"])
