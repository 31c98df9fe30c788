"""Names that generated code uses itself, by the scope in which they are taken.

A name of the document that asks for one of these gets an underscore. The lists are fixed,
not asked of the running Python or pydantic: every machine names alike.
"""

from __future__ import annotations

from typing import Final

ANNOTATIONS: Final = frozenset(
    {"bool", "bytes", "dict", "dt", "float", "int", "list", "str", "tuple"}
)
"""What annotations use inside a class body; a field of that name would hide it."""

_ANNOTATION_CLASSES: Final = frozenset(
    {
        "Annotated",
        "Any",
        "Decimal",
        "FileInput",
        "Literal",
        "Mapping",
        "NotRequired",
        "Sequence",
        "UUID",
    }
)

KEYS: Final = ANNOTATIONS | _ANNOTATION_CLASSES
"""Keys that the body of a TypedDict cannot hold."""

_MODEL: Final = frozenset(
    {
        "construct",
        "copy",
        "dict",
        "from_orm",
        "get",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "to_dict",
        "to_json",
        "undeclared",
        "update_forward_refs",
        "validate",
    }
)

FIELDS: Final = ANNOTATIONS | _MODEL
"""Attributes of every model."""

_BUILTIN_CLASSES: Final = frozenset(
    [
        "ArithmeticError",
        "AssertionError",
        "AttributeError",
        "BaseException",
        "BaseExceptionGroup",
        "BlockingIOError",
        "BrokenPipeError",
        "BufferError",
        "BytesWarning",
        "ChildProcessError",
        "ConnectionAbortedError",
        "ConnectionError",
        "ConnectionRefusedError",
        "ConnectionResetError",
        "DeprecationWarning",
        "EOFError",
        "Ellipsis",
        "EncodingWarning",
        "EnvironmentError",
        "Exception",
        "ExceptionGroup",
        "FileExistsError",
        "FileNotFoundError",
        "FloatingPointError",
        "FutureWarning",
        "GeneratorExit",
        "IOError",
        "ImportError",
        "ImportWarning",
        "IndentationError",
        "IndexError",
        "InterruptedError",
        "IsADirectoryError",
        "KeyError",
        "KeyboardInterrupt",
        "LookupError",
        "MemoryError",
        "ModuleNotFoundError",
        "NameError",
        "NotADirectoryError",
        "NotImplemented",
        "NotImplementedError",
        "OSError",
        "OverflowError",
        "PendingDeprecationWarning",
        "PermissionError",
        "ProcessLookupError",
        "PythonFinalizationError",
        "RecursionError",
        "ReferenceError",
        "ResourceWarning",
        "RuntimeError",
        "RuntimeWarning",
        "StopAsyncIteration",
        "StopIteration",
        "SyntaxError",
        "SyntaxWarning",
        "SystemError",
        "SystemExit",
        "TabError",
        "TimeoutError",
        "TypeError",
        "UnboundLocalError",
        "UnicodeDecodeError",
        "UnicodeEncodeError",
        "UnicodeError",
        "UnicodeTranslateError",
        "UnicodeWarning",
        "UserWarning",
        "ValueError",
        "Warning",
        "WindowsError",
        "ZeroDivisionError",
    ]
)

CLASSES: Final = (
    _ANNOTATION_CLASSES
    | _BUILTIN_CLASSES
    | {
        "DeprecatedField",
        "Discriminator",
        "Field",
        "Final",
        "Model",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypedDict",
        "WireFormat",
    }
)
"""Names in the modules of `models` and `inputs`."""

GROUP_CLASSES: Final = (
    _ANNOTATION_CLASSES
    | _BUILTIN_CLASSES
    | {
        "AsyncBaseClient",
        "AsyncClient",
        "AsyncGroup",
        "AsyncResponseGroup",
        "Client",
        "Generator",
        "Group",
        "Iterator",
        "NotGiven",
        "Operation",
        "Pages",
        "Progress",
        "RequestOptions",
        "ResponseGroup",
        "ServerSentEvent",
        "SyncClient",
        "TYPE_CHECKING",
        "Target",
    }
)
"""Names in the modules of `client`."""

CLIENT: Final = frozenset(
    {
        "aclose",
        "cached_property",
        "call_operation",
        "close",
        "delete",
        "download",
        "get",
        "patch",
        "post",
        "preload",
        "put",
        "read_again",
        "request",
        "servers",
        "stream",
        "with_options",
    }
)
"""Public attributes of a client, and what its class body uses."""

METHODS: Final = frozenset(
    {
        "asynchronous",
        "asynchronous_pages",
        "asynchronous_stream",
        "builtins",
        "dt",
        "inputs",
        "models",
        "property",
        "with_response",
    }
)
"""What the class body of a group uses, its annotations included."""

PARAMETERS: Final = frozenset({"body", "options", "self"})
"""Parameters of every method."""
