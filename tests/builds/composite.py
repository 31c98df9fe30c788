"""Runs the steps of a composite action of GitHub: its expressions, shells and outputs.

https://docs.github.com/actions/reference/workflows-and-actions/expressions: as far as
`action.yml` uses it; anything else raises.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
_TOKEN = re.compile(
    r"\s*(?:('(?:[^']|'')*')|(always\(\))|([a-z][\w.-]*)|(==|!=|&&|\|\|))"
)


@dataclass
class Run:
    """What came of running an action: its steps' outputs and statuses, what was printed."""

    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    outcomes: dict[str, str] = field(default_factory=dict)
    log: str = ""
    failed: str = ""
    artifacts: list[Path] = field(default_factory=list)
    summary: str = ""


def run_action(
    action: Mapping[str, Any],
    inputs: Mapping[str, str],
    context: Mapping[str, Any],
    workspace: Path,
    variables: Mapping[str, str],
) -> Run:
    """Run all steps as a runner does: after a failure those with `always()` alone."""
    given = {
        name: inputs.get(name, _text(about.get("default", ""), context))
        for name, about in action["inputs"].items()
    }
    assert inputs.keys() <= given.keys()
    run = Run()
    files = Path(context["runner"]["temp"]) / "files"
    files.mkdir(parents=True)
    for number, step in enumerate(action["runs"]["steps"]):
        values = {**context, "inputs": given, "steps": _steps(run)}
        condition = step.get("if", "success")
        if run.failed and "always()" not in condition:
            continue
        if condition != "success" and not _truth(_evaluate(condition, values)):
            continue
        name = step.get("id", f"step-{number}")
        if "uses" in step:
            _use(step, values, run)
            continue
        status = _shell(step, values, workspace, variables, files / name, run)
        run.outcomes[name] = "failure" if status else "success"
        if status and not run.failed:
            run.failed = step["name"]
    return run


def _use(step: Mapping[str, Any], values: Mapping[str, Any], run: Run) -> None:
    if step["uses"].startswith("actions/upload-artifact@"):
        folder = Path(_text(step["with"]["path"], values))
        run.artifacts += sorted(folder.iterdir()) if folder.is_dir() else []
    else:
        assert step["uses"].startswith("actions/setup-python@")


def _shell(
    step: Mapping[str, Any],
    values: Mapping[str, Any],
    workspace: Path,
    variables: Mapping[str, str],
    files: Path,
    run: Run,
) -> int:
    files.mkdir()
    given = {key: _text(text, values) for key, text in step.get("env", {}).items()}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=workspace / _text(step.get("working-directory", "."), values),
        env={
            **variables,
            **given,
            "GITHUB_OUTPUT": str(files / "output"),
            "GITHUB_STEP_SUMMARY": str(files / "summary"),
            "GITHUB_WORKSPACE": str(workspace),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    run.log += done.stdout
    output = files / "output"
    if output.exists() and "id" in step:
        lines = output.read_text().splitlines()
        run.outputs[step["id"]] = dict(line.split("=", 1) for line in lines)
    if (files / "summary").exists():
        run.summary += (files / "summary").read_text()
    return done.returncode


def _steps(run: Run) -> dict[str, Any]:
    return {
        name: {"outputs": run.outputs.get(name, {}), "outcome": outcome}
        for name, outcome in run.outcomes.items()
    }


def _text(template: object, values: Mapping[str, Any]) -> str:
    """A value of the file with its expressions replaced."""
    return _EXPRESSION.sub(
        lambda match: _shown(_evaluate(match[1], values)), str(template)
    )


def _evaluate(expression: str, values: Mapping[str, Any]) -> Any:
    """`||` binds less than `&&`, that less than `==` and `!=`."""
    words: list[Any] = []
    end = 0
    while end < len(expression.rstrip()):
        match = _TOKEN.match(expression, end)
        assert match, expression[end:]
        text, always, name, operator = match.groups()
        if operator:
            words.append(operator)
        elif name:
            words.append((_lookup(name, values),))
        else:
            words.append((True if always else text[1:-1].replace("''", "'"),))
        end = match.end()
    return _any(words)


def _any(words: list[Any]) -> Any:
    value: Any = None
    for part in _split(words, "||"):
        value = _all(part)
        if _truth(value):
            return value
    return value


def _all(words: list[Any]) -> Any:
    value: Any = None
    for part in _split(words, "&&"):
        value = _compared(part)
        if not _truth(value):
            return value
    return value


def _compared(words: list[Any]) -> Any:
    if len(words) == 1:
        return words[0][0]
    (left,), operator, (right,) = words
    return (_shown(left) == _shown(right)) == (operator == "==")


def _split(words: list[Any], operator: str) -> list[list[Any]]:
    parts: list[list[Any]] = [[]]
    for word in words:
        if word == operator:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _lookup(name: str, values: Mapping[str, Any]) -> Any:
    value: Any = values
    for key in name.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _truth(value: Any) -> bool:
    return value not in (None, "", False)


def _shown(value: Any) -> str:
    return "" if value is None else str(value).lower() if value is True else str(value)


def executable(file: Path, text: str) -> Path:
    """A program with this text."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    file.chmod(0o755)
    return file


def path_with(folder: Path) -> str:
    """A search path on which the programs of a folder come first."""
    assert shutil.which("git")
    return os.pathsep.join([str(folder), os.environ["PATH"]])
