"""The report of what could not be compared or checked, in each of the forms."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree

from .github import workflow_command
from .junit import clean, document
from .outputs import outputs
from .sarif import DRIVER, log
from .words import prose


def failed(form: str, message: str) -> str:
    """The whole report where nothing but a message can be said: what ended a command."""
    return _FORMS[form](message)


def failed_run(name: str, message: str, *, is_error: bool) -> dict[str, Any]:
    """A run of SARIF without results, and why (SARIF 2.1.0, 3.20)."""
    level = "error" if is_error else "warning"
    invocation = {
        "executionSuccessful": not is_error,
        "toolExecutionNotifications": [{"level": level, "message": {"text": message}}],
    }
    return {
        "tool": {"driver": DRIVER},
        "automationDetails": {"id": name},
        "invocations": [invocation],
        "results": [],
    }


def failed_suite(name: str, message: str, *, is_error: bool) -> ElementTree.Element:
    """A suite of JUnit with one case, which is that nothing could be said."""
    suite = ElementTree.Element(
        "testsuite",
        name=clean(name),
        tests="1",
        failures="0",
        errors=str(int(is_error)),
    )
    case = ElementTree.SubElement(
        suite, "testcase", classname="specpress.diff", name="document"
    )
    tag = "error" if is_error else "system-out"
    ElementTree.SubElement(case, tag).text = clean(message)
    return suite


def _markdown(message: str) -> str:
    return f"> **specpress: {prose(message)}**\n"


def _html(message: str) -> str:
    said = html.escape(f"specpress: {message}")
    return f'<!DOCTYPE html>\n<meta charset="utf-8">\n<title>{said}</title>\n<p>{said}</p>\n'


def _sarif(message: str) -> str:
    return log([failed_run("specpress", message, is_error=True)])


def _junit(message: str) -> str:
    return document(failed_suite("specpress", message, is_error=True))


_FORMS: Mapping[str, Callable[[str], str]] = {
    "text": lambda message: f"specpress: {message}\n",
    "json": lambda message: json.dumps({"error": message}, indent=2) + "\n",
    "markdown": _markdown,
    "html": _html,
    "github": lambda message: workflow_command("error", message, title="specpress"),
    "junit": _junit,
    "sarif": _sarif,
    "changelog": _markdown,
    "outputs": lambda _: outputs((), changed=True, is_whole=False),
}
