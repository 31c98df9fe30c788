"""What can be wrong with an input: warnings that are collected, errors that end a run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class ProblemKind(StrEnum):
    """Every kind of problem: a stable name, and a line for ``docs/problems.md``."""

    description: str

    @property
    def is_remark(self) -> bool:
        """Whether it is about what OpenAPI allows: worth knowing, nothing to correct."""
        return self in _REMARKS

    @property
    def is_defect(self) -> bool:
        """Whether the document, an overlay or a setting is wrong."""
        return not self.is_remark and self not in _NOT_SAID

    def __new__(cls, name: str, description: str) -> Self:
        """A member that is its own name as text."""
        member = str.__new__(cls, name)
        member._value_ = name
        member.description = description
        return member

    # Text
    CONTROL = "control", "A control character in YAML text, which is replaced."
    DUPLICATE_KEY = (
        "duplicate-key",
        "A key that is given twice in one object: the last one counts.",
    )
    ENCODING = "encoding", "Bytes that the encoding of the text does not allow."
    JSON = "json", "Text that begins like JSON and is not: it is read as YAML."
    NUMBER = (
        "number",
        "A number that JSON has no value for, such as ``NaN``: it is read as text.",
    )
    YAML_MERGE = "yaml-merge", "A YAML merge key (``<<``) whose value is no mapping."
    YAML_STREAM = (
        "yaml-stream",
        "More than one YAML document in a file: the first one is read.",
    )
    YAML_TAG = "yaml-tag", "A YAML tag other than those of the core schema."
    # Structure of the document
    FIELD_NOT_HONOURED = (
        "field-not-honoured",
        "A field that OpenAPI has and that has no effect on what is generated.",
    )
    METHOD = "method", "A method that is not written in lower case."
    MISSPELT_REFERENCE = (
        "misspelt-reference",
        "A reference that leads to a component once its spelling is corrected.",
    )
    MISSING_FIELD = "missing-field", "A required field that is not there."
    PATH = "path", "A path that does not begin with a slash."
    REFERENCE = (
        "reference",
        "A reference that is no text, or one to another kind of component.",
    )
    REFUSED = (
        "refused",
        "A value that the model of OpenAPI 3.1 refuses: it is left out.",
    )
    SECURITY = (
        "security",
        "A security requirement or scheme in a form of another version.",
    )
    SECURITY_SCHEME_UNKNOWN = (
        "security-scheme-unknown",
        "A security scheme of a type that no credential is generated for.",
    )
    STATUS = (
        "status",
        "A response under something that is no status, such as ``200 OK``.",
    )
    UNKNOWN_FIELD = (
        "unknown-field",
        "A field that OpenAPI does not have there, or not in this version of it.",
    )
    UNREADABLE_FILE = (
        "unreadable-file",
        "A reference to a file that cannot be read: ``inspect`` lists it, all other commands"
        " refuse the document.",
    )
    UNRESOLVABLE_REFERENCE = (
        "unresolvable-reference",
        "A reference that leads to nothing that can be read.",
    )
    VERSION = "version", "A version of OpenAPI that is newer than those supported."
    WRONG_TYPE = (
        "wrong-type",
        "A field whose value is of another type than OpenAPI says.",
    )
    # Operations, parameters and bodies
    ADJACENT_PARAMETERS = (
        "adjacent-parameters",
        "Two parameters of a path without text between them.",
    )
    CONTENT_NOT_FOR_STATUS = (
        "content-not-for-status",
        "Content for a status that has none (RFC 9110).",
    )
    CONTENT_NOT_SAID = (
        "content-not-said",
        "An answer of which a framework leaves out what it holds.",
    )
    DUPLICATE_PARAMETER = (
        "duplicate-parameter",
        "A parameter that an operation declares twice: the last one counts.",
    )
    FURTHER_PROPERTIES = (
        "further-properties",
        "Request bodies with typed further properties, which a TypedDict cannot declare.",
    )
    LOCATION = (
        "location",
        "A parameter in no known location, or a body among the parameters.",
    )
    MEDIA_TYPE_NOT_READ = (
        "media-type-not-read",
        "A body with a schema whose media type is read as text only, or as a whole.",
    )
    NO_ERROR_RESPONSE = (
        "no-error-response",
        "An operation without the error response that most others have.",
    )
    NO_SUCCESS_RESPONSE = (
        "no-success-response",
        "An operation that declares no response of success.",
    )
    OPERATION_ID_NOT_UNIQUE = (
        "operation-id-not-unique",
        "An operationId that another operation has, too.",
    )
    OPERATION_UNREADABLE = (
        "operation-unreadable",
        "An operation added by OpenAPI 3.2 that cannot be read: it is left out.",
    )
    INDISTINCT_OPERATIONS = (
        "indistinct-operations",
        "Operations of one path and method that no request tells apart.",
    )
    PATH_PARAMETER = (
        "path-parameter",
        "A parameter of the path that is not declared, or not in the path.",
    )
    PATH_PARAMETER_NOT_DECLARED = (
        "path-parameter-not-declared",
        "A parameter in a path template that no operation declares.",
    )
    PATH_PARAMETER_NOT_IN_PATH = (
        "path-parameter-not-in-path",
        "A path parameter that the path template has no place for.",
    )
    REQUIRED = "required", "A path parameter that is not required: it always is."
    STYLE_NOT_FOR_LOCATION = (
        "style-not-for-location",
        "A style that parameters of this location do not have.",
    )
    # Schemas
    ALTERNATIVES_OVERLAP = (
        "alternatives-overlap",
        "Alternatives of a ``oneOf`` that allow the same value.",
    )
    CONSTRAINT = (
        "constraint",
        "A bound that is no number, or one that no value can meet.",
    )
    CONTRADICTORY_SCHEMA = (
        "contradictory-schema",
        "Parts of an ``allOf`` that share no value.",
    )
    DEFAULT = "default", "A default of another type than its schema."
    DEFAULT_OF_WRONG_TYPE = (
        "default-of-wrong-type",
        "A default that its schema does not allow: it is not used.",
    )
    DISCRIMINATOR = (
        "discriminator",
        "A value of a discriminator's mapping that leads to no schema.",
    )
    DISCRIMINATOR_TARGET_MISSING = (
        "discriminator-target-missing",
        "A value of a discriminator's mapping whose schema does not exist.",
    )
    DISCRIMINATOR_UNUSABLE = (
        "discriminator-unusable",
        "A discriminator that does not decide between the alternatives.",
    )
    DUPLICATE_ENUM_VALUE = (
        "duplicate-enum-value",
        "A value that an ``enum`` lists twice.",
    )
    ENUM = (
        "enum",
        "An ``enum`` that is empty, no list, or of another type than its schema.",
    )
    ENUM_LABELS = (
        "enum-labels",
        "A list of names or descriptions (``x-enum-varnames``) that does not fit its enum.",
    )
    FOREIGN_EXTENSION = (
        "foreign-extension",
        "Extensions that give names or types for another generator and are not followed.",
    )
    HOLDS_ITSELF = "holds-itself", "A schema without a name that contains itself."
    ITEMS = (
        "items",
        "A list of schemas as ``items``, which is ``prefixItems`` since 3.1.",
    )
    PATTERN_PROPERTIES = (
        "pattern-properties",
        "Properties that are declared by patterns for their names.",
    )
    REFERENCE_CYCLE = "reference-cycle", "A schema that consists of itself."
    REQUIRED_FLAG = (
        "required-flag",
        "``required: true`` in a schema, which lists names there.",
    )
    SEVERAL_CONSTRAINTS = (
        "several-constraints",
        "Several patterns for one value, of which only the first is checked.",
    )
    TOO_MANY_COMBINATIONS = (
        "too-many-combinations",
        "More combinations of alternatives than can be told apart.",
    )
    UNKNOWN_TYPE = (
        "unknown-type",
        "A type that JSON Schema does not have, such as ``file`` or ``datetime``.",
    )
    UNRESOLVED_REFERENCE = (
        "unresolved-reference",
        "A reference to a schema that the components do not have.",
    )
    ROWS = (
        "rows",
        "A tag that says it is a table of rows, without what a table consists of.",
    )
    UNTYPED_FIELD = (
        "untyped-field",
        "A field of a table whose values are of a type that specpress does not know.",
    )
    NOT_IN_VERSION = (
        "not-in-version",
        "What the version that ``bundle`` writes cannot say: left out, or said in part.",
    )
    # Overlays and settings
    OVERLAY_EXTENDS = (
        "overlay-extends",
        "An overlay that says it is for another document.",
    )
    OVERLAY_UNMATCHED = (
        "overlay-unmatched",
        "An action of an overlay whose target selects nothing.",
    )
    OVERLAY_VERSION = (
        "overlay-version",
        "A version of the Overlay Specification that is newer than those supported.",
    )
    NOT_CONFIGURED = (
        "not-configured",
        "Something of the document that a setting would make use of: a login, an overlay"
        " that specpress brings, lists in pages that nothing detects.",
    )
    NAME_NOT_GIVEN = (
        "name-not-given",
        "A name that an extension of the document gives and that something else has too, or"
        " that is for nothing in Python.",
    )
    UNUSED_SETTING = "unused-setting", "A setting about something that is not there."


_NOT_SAID = frozenset({ProblemKind.FIELD_NOT_HONOURED, ProblemKind.NOT_IN_VERSION})
_REMARKS = frozenset(
    {
        ProblemKind.ALTERNATIVES_OVERLAP,
        ProblemKind.CONTENT_NOT_SAID,
        ProblemKind.FOREIGN_EXTENSION,
        ProblemKind.FURTHER_PROPERTIES,
        ProblemKind.NOT_CONFIGURED,
        ProblemKind.NO_ERROR_RESPONSE,
        ProblemKind.NO_SUCCESS_RESPONSE,
        ProblemKind.PATTERN_PROPERTIES,
    }
)


@dataclass(frozen=True, slots=True)
class Problem:
    """A defect of a document that was repaired, or a remark; the rest of it is used.

    `pointer` is the JSON pointer (RFC 6901) of the place, as a URI fragment without ``#``; `message`
    says what was expected and what was found, `action` what specpress did about it.
    """

    kind: ProblemKind
    pointer: str
    message: str
    action: str
    file: str = ""

    def __str__(self) -> str:
        """One line for a person: place, what is wrong, what was done."""
        return f"{self.place}: {self.message}; {self.action} [{self.kind}]"

    @property
    def place(self) -> str:
        """``file#pointer``, without the file where it is the document itself."""
        return f"{self.file}#{self.pointer}"


class SpecpressError(Exception):
    """An input that cannot be used at all: printed as one line, exit status 2.

    `message` says what was expected and found, `hint` what to do; `file` and
    `pointer` (RFC 6901) say where.
    """

    def __init__(
        self, message: str, *, file: str = "", pointer: str = "", hint: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.pointer = pointer
        self.hint = hint

    def __str__(self) -> str:
        """One line: ``file#pointer: message (hint)``."""
        place = self.file + (f"#{self.pointer}" if self.pointer else "")
        text = f"{place}: {self.message}" if place else self.message
        return f"{text} ({self.hint})" if self.hint else text
