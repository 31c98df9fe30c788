"""A stand-in for `gh`: comments and pull requests in a JSON file, GitHub's limit on both.

It reads the state from the file that `FAKE_GH` names, and refuses what it does not know.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

LIMIT = 65_536


def main(words: list[str]) -> int:
    file = Path(os.environ["FAKE_GH"])
    state: dict[str, Any] = json.loads(file.read_text())
    state["calls"].append(words)
    try:
        if state.get("forbidden"):
            print(
                "gh: Resource not accessible by integration (HTTP 403)", file=sys.stderr
            )
            return 1
        return {"api": _api, "pr": _pull_request}[words[0]](words[1:], state)
    finally:
        file.write_text(json.dumps(state))


def _option(words: list[str], name: str) -> str:
    return words[words.index(name) + 1]


def _api(words: list[str], state: dict[str, Any]) -> int:
    if "--paginate" in words:
        assert ".body | startswith(env.MARKER)" in _option(words, "--jq")
        for comment in state["comments"]:
            if comment["body"].startswith(os.environ["MARKER"]):
                print(comment["id"])
        return 0
    name, _, value = _option(words, "--field").partition("=@")
    assert name == "body"
    body = Path(value).read_text()
    if len(body) > LIMIT:
        print("gh: body is too long (HTTP 422)", file=sys.stderr)
        return 1
    path = next(word for word in words if word.startswith("repos/"))
    if "PATCH" in words:
        number = int(re.fullmatch(r"repos/o/r/issues/comments/(\d+)", path)[1])  # type: ignore[index]
        (known,) = (one for one in state["comments"] if one["id"] == number)
        known["body"] = body
    else:
        assert path == "repos/o/r/issues/7/comments"
        state["comments"].append({"id": len(state["comments"]) + 1, "body": body})
    return 0


def _pull_request(words: list[str], state: dict[str, Any]) -> int:
    pulls = state["pulls"]
    match words[0]:
        case "list":
            wanted = _option(words, "--head"), _option(words, "--base")
            for one in pulls:
                if one["open"] and (one["head"], one["base"]) == wanted:
                    print(one["number"])
        case "create":
            body = Path(_option(words, "--body-file")).read_text()
            assert len(body) <= LIMIT
            pulls.append(
                {
                    "number": len(pulls) + 1,
                    "open": True,
                    "head": _option(words, "--head"),
                    "base": _option(words, "--base"),
                    "title": _option(words, "--title"),
                    "body": body,
                }
            )
        case "edit":
            one = pulls[int(words[1]) - 1]
            one["body"] = Path(_option(words, "--body-file")).read_text()
        case "close":
            pulls[int(words[1]) - 1]["open"] = False
        case other:
            raise AssertionError(other)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
