"""The README's server, as it stands there."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import httpx
from fastapi import FastAPI

from tests.shared import ROOT


def _app() -> FastAPI:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition("## Servers")[2].partition("\n## ")[0]
    (code,) = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    # the annotations of methods are looked up in the module they were written in
    names: dict[str, Any] = {"__name__": "baserow_api.server"}
    exec(compile(code, "README.md", "exec"), names)
    app: FastAPI = names["app"]
    return app


def test_the_server_of_the_readme_answers() -> None:
    async def ask() -> list[int]:
        transport = httpx.ASGITransport(app=_app())
        async with httpx.AsyncClient(
            transport=transport, base_url="http://test"
        ) as client:
            headers = {"Authorization": "JWT token"}
            answers = [
                await client.get("/api/workspaces/"),
                await client.get("/api/workspaces/", headers=headers),
                await client.delete("/api/workspaces/1/", headers=headers),
            ]
            return [answer.status_code for answer in answers]

    assert asyncio.run(ask()) == [401, 200, 501]
