"""The page in a browser: it filters, it has both schemes, it can be used by keyboard."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from specpress.diff.reports import rendered

from .build_documents import compared, document

_CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
_TEXT = {"type": "string"}

browser = pytest.mark.skipif(_CHROMIUM is None, reason="chromium is not installed")


def _page() -> str:
    def one(tag: str, *parameters: str) -> dict[str, object]:
        return {
            "tags": [tag],
            "parameters": [
                {"name": n, "in": "query", "schema": _TEXT} for n in parameters
            ],
            "responses": {"200": {"description": ""}},
        }

    base = document(
        paths={"/a": {"get": one("Cats", "colour")}, "/b": {"get": one("Dogs")}}
    )
    revision = document(
        paths={"/a": {"get": one("Cats")}, "/b": {"get": one("Dogs", "breed")}}
    )
    return rendered(compared(base, revision), "html")


class _Reader(HTMLParser):
    """Notes the elements of a page, and the labels of its controls."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.controls: list[bool] = []
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.lang = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "html":
            self.lang = values.get("lang") or ""
        if "id" in values:
            self.ids.append(values["id"] or "")
        if tag in ("input", "select"):
            self.controls.append("label" in self.open or "aria-label" in values)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in ("meta", "input", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_structure() -> None:
    reader = _Reader()
    reader.feed(_page())
    assert not reader.open
    assert reader.lang == "en"
    assert reader.controls
    assert all(reader.controls)
    assert reader.headings[0] == 1
    assert all(
        b - a <= 1 for a, b in zip(reader.headings, reader.headings[1:], strict=False)
    )
    assert len(set(reader.ids)) == len(reader.ids)


def _run(page: str, script: str, folder: Path, *options: str) -> str:
    """What a script, run in the page, writes into its title."""
    file = folder / "page.html"
    file.write_text(page.replace("</body>", f"<script>{script}</script></body>"))
    assert _CHROMIUM is not None
    done = subprocess.run(
        [_CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", *options,
         f"--user-data-dir={folder / 'profile'}", "--dump-dom", file.as_uri()],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    match = re.search("<title>(.*?)</title>", done.stdout, re.DOTALL)
    assert match is not None
    return match[1].replace("&amp;", "&").replace("&quot;", '"')


_SHOWN = "[...document.querySelectorAll('.change')].filter((c) => !c.hidden).length"


@browser
@pytest.mark.parametrize(
    ("act", "shown"),
    [
        ("", 2),
        ("f.elements.text.value = 'COLOUR'", 1),
        ("f.elements.text.value = 'colour breed'", 0),
        ("f.elements.tag.value = 'Dogs'", 1),
        ("document.querySelector('[value=warning]').checked = false", 1),
    ],
)
def test_filter(act: str, shown: int, tmp_path: Path) -> None:
    script = (
        f"const f = document.querySelector('.filters'); {act};"
        "f.dispatchEvent(new Event('input'));"
        f"document.title = JSON.stringify([{_SHOWN},"
        "f.querySelector('output').textContent, document.querySelector('.empty').hidden]);"
    )
    assert json.loads(_run(_page(), script, tmp_path)) == [
        shown,
        f"{shown} of 2 changes",
        shown > 0,
    ]


@browser
def test_keyboard_and_layout(tmp_path: Path) -> None:
    script = (
        "document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}));"
        "const d = document.querySelector('details'); d.open = true;"
        "const [a, b] = d.querySelectorAll('figure');"
        "document.title = JSON.stringify([document.activeElement.name,"
        " a.getBoundingClientRect().top === b.getBoundingClientRect().top,"
        " document.documentElement.scrollWidth <= window.innerWidth,"
        " [...document.querySelectorAll('summary')].every((s) => s.tabIndex === 0)]);"
    )
    wide = _run(_page(), script, tmp_path, "--window-size=1280,900")
    assert json.loads(wide) == ["text", True, True, True]
    narrow = _run(_page(), script, tmp_path, "--window-size=500,900")
    assert json.loads(narrow) == ["text", False, True, True]


@browser
@pytest.mark.parametrize("dark", [False, True])
def test_contrast(dark: bool, tmp_path: Path) -> None:
    """Text has a contrast of at least 4.5 to its background (WCAG 2.2, 1.4.3)."""
    script = """
      const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
      const lightness = (c) => c.slice(0, 3).map((v) => v / 255)
        .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      const behind = (e) => {
        for (; e; e = e.parentElement) {
          const c = rgb(getComputedStyle(e).backgroundColor);
          if (c.length < 4 || c[3] > 0) return c;
        }
        return [255, 255, 255];
      };
      document.querySelectorAll('details').forEach((d) => { d.open = true; });
      let worst = 21;
      for (const e of document.querySelectorAll('body *')) {
        const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (!own || ['SCRIPT', 'STYLE', 'OPTION'].includes(e.tagName)) continue;
        const [a, b] = [rgb(getComputedStyle(e).color), behind(e)].map(lightness);
        worst = Math.min(worst, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
      }
      const dark = lightness(behind(document.body)) < 0.5;
      document.title = JSON.stringify([dark, worst]);
    """
    options = ["--blink-settings=preferredColorScheme=0"] if dark else []
    found, worst = json.loads(_run(_page(), script, tmp_path, *options))
    assert found is dark
    assert worst >= 4.5
