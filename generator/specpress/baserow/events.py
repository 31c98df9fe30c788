"""The events of a table's rows: what Baserow sends to the URL of a webhook.

https://baserow.io/user-docs/webhooks; the payloads are those of version 1.35. Nothing
signs them: who asks for a webhook gives it headers, and one of them holds a secret.
"""

from __future__ import annotations

from typing import Any, Final

from .model import Schema, Table
from .parts import listed, object_of, ref

SECRET: Final = "Webhook secret"
"""The security scheme of events."""
SECRET_SCHEME: Final = {
    "type": "apiKey",
    "in": "header",
    "name": "X-Webhook-Secret",
    "description": "A header of the webhook in Baserow, with a secret of your choice.",
}
KINDS: Final = ("RowsCreated", "RowsUpdated", "RowsDeleted")
"""What the components of events are called, behind the name of the table."""
_EVENTS: Final = {
    "RowsCreated": ("rows.created", "Rows of {} were created."),
    "RowsUpdated": ("rows.updated", "Rows of {} were changed."),
    "RowsDeleted": ("rows.deleted", "Rows of {} were deleted."),
}
_INTEGER: Final[Schema] = {"type": "integer"}
_OF_BATCHES: Final[dict[str, Schema]] = {
    "total_count": _INTEGER,
    "offset": _INTEGER,
    "batch_size": _INTEGER,
    "batch_id": _INTEGER,
}
"""What events of very many rows, which come in several batches, have in addition."""


def events(table: Table, name: str) -> tuple[dict[str, Any], dict[str, Schema]]:
    """The webhooks of a table whose components are called `name`, and their payloads."""
    rows = listed(ref(name))
    ids = listed(_INTEGER)
    of_kinds: dict[str, tuple[dict[str, Schema], tuple[str, ...]]] = {
        "RowsCreated": ({"items": rows, **_OF_BATCHES}, ("items",)),
        # there are no old rows where another table changed that links to these
        "RowsUpdated": ({"items": rows, "old_items": rows, **_OF_BATCHES}, ("items",)),
        "RowsDeleted": ({"row_ids": ids}, ("row_ids",)),
    }
    webhooks: dict[str, Any] = {}
    components: dict[str, Schema] = {}
    for kind, (properties, required) in of_kinds.items():
        event, text = _EVENTS[kind]
        common: dict[str, Schema] = {
            "table_id": {"type": "integer", "const": table.id},
            "database_id": _INTEGER,
            "workspace_id": _INTEGER,
            "event_id": {"type": "string", "format": "uuid"},
            "event_type": {"type": "string", "const": event},
        }
        described = text.format(table.name)
        components[f"{name}{kind}"] = {
            **object_of(
                {**common, **properties},
                *("table_id", "event_id", "event_type", *required),
            ),
            "description": described,
        }
        content = {"application/json": {"schema": ref(f"{name}{kind}")}}
        webhooks[f"{name}/{event}"] = {
            "post": {
                "summary": described,
                "security": [{SECRET: []}],
                "requestBody": {"required": True, "content": content},
                "responses": {"204": {"description": "Received."}},
            }
        }
    return webhooks, components
