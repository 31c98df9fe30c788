"""Documents with webhooks: a large one as GitHub's, and packages that are made of them."""

from __future__ import annotations

import importlib
import json
import sys
from itertools import count
from pathlib import Path
from typing import Any

from specpress.codegen.options import WebhookOptions
from specpress.config.settings import ApiConfig
from specpress.pipeline.generate import generate_package
from specpress.pipeline.job import Job

_numbers = count()

GITHUB = WebhookOptions(scheme="hmac", event_header="X-GitHub-Event")
STRIPE = WebhookOptions(scheme="timestamped", event_property="type")

_FAMILIES = {
    "branch-protection-rule": ("created", "deleted", "edited"),
    "check-run": ("completed", "created", "requested_action", "rerequested"),
    "code-scanning-alert": ("appeared_in_branch", "closed_by_user", "fixed"),
    "commit-comment": ("created",),
    "issue-comment": ("created", "deleted", "edited"),
    "issues": ("assigned", "closed", "deleted", "edited", "opened", "transferred"),
    "project": ("closed", "created", "deleted", "edited", "reopened"),
    "project-card": ("converted", "created", "deleted", "edited", "moved"),
    "project-column": ("created", "deleted", "edited", "moved"),
    "pull-request": ("assigned", "closed", "dequeued", "labeled", "locked", "opened"),
    "pull-request-review": ("dismissed", "edited", "submitted"),
    "pull-request-review-comment": ("created", "deleted", "edited"),
    "release": ("created", "deleted", "edited", "published"),
    "team": ("added_to_repository", "created", "deleted", "edited"),
}
_SINGLE = ("ping", "public", "push", "status")
_MORE = tuple(f"extra-event-{number}" for number in range(40))
_ACTIONS = ("created", "deleted", "edited", "moved")


def github() -> dict[str, Any]:
    """A document with 218 webhooks, told apart by a header and the payload's `action`."""
    webhooks: dict[str, Any] = {}
    schemas: dict[str, Any] = {
        "repository": {
            "type": "object",
            "required": ["id", "full_name"],
            "properties": {
                "id": {"type": "integer"},
                "full_name": {"type": "string"},
                "created_at": {"type": "string", "format": "date-time"},
                "private": {"type": "boolean", "readOnly": True},
            },
        }
    }
    families = {**_FAMILIES, **dict.fromkeys(_MORE, _ACTIONS)}
    for family, actions in families.items():
        for action in actions:
            key = f"{family}-{action.replace('_', '-')}"
            _add(webhooks, schemas, key, action)
    for key in _SINGLE:
        _add(webhooks, schemas, key, None)
    return {
        "openapi": "3.1.0",
        "info": {"title": "GitHub-like", "version": "1"},
        "paths": {},
        "webhooks": webhooks,
        "components": {"schemas": schemas},
    }


def _add(
    webhooks: dict[str, Any], schemas: dict[str, Any], key: str, action: str | None
) -> None:
    properties: dict[str, Any] = {
        "repository": {"$ref": "#/components/schemas/repository"},
        "sender": {
            "type": ["object", "null"],
            "properties": {"id": {"type": "integer"}},
        },
    }
    required = ["repository"]
    if action is not None:
        properties["action"] = {"type": "string", "enum": [action]}
        required.append("action")
    name = f"webhook-{key}"
    schemas[name] = {"type": "object", "required": required, "properties": properties}
    content = {"schema": {"$ref": f"#/components/schemas/{name}"}}
    webhooks[key] = {
        "post": {
            "operationId": key.replace("-", "/", 1),
            "summary": f"Something about {key}.",
            "parameters": [
                {"name": "X-GitHub-Event", "in": "header", "schema": {"type": "string"}}
            ],
            "requestBody": {"required": True, "content": {"application/json": content}},
            "responses": {"200": {"description": "ok"}},
        }
    }


def package(
    folder: Path, document: dict[str, Any], webhooks: WebhookOptions | None = None
) -> Any:
    """Generate a package, and import its `webhooks`."""
    name = f"hooks_{next(_numbers)}_api"
    path = folder / f"{name}.json"
    path.write_text(json.dumps(document))
    settings = ApiConfig(name=name, package=name, webhooks=webhooks)
    generate_package(Job(str(path), folder / name, folder, settings))
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return importlib.import_module(f"{name}.webhooks")


def models(webhooks: Any) -> Any:
    """Give the `models` of the package of these webhooks."""
    return importlib.import_module(f"{webhooks.__package__.partition('.')[0]}.models")
