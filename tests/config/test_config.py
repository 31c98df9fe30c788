"""The configuration file: found, read, refused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.config import load as config
from specpress.config import settings
from specpress.config.file import PYPROJECT, SPECPRESS
from specpress.config.names import package_name
from specpress.errors import SpecpressError

MINIMAL = '[tool.specpress.apis.shop]\nsource = "https://shop.test/schema.json"\n'


def write(folder: Path, text: str, name: str = PYPROJECT) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def refusal(folder: Path, text: str, name: str = SPECPRESS) -> str:
    write(folder, text, name)
    with pytest.raises(SpecpressError) as caught:
        config.load(folder)
    line = str(caught.value)
    assert "\n" not in line
    assert line.startswith(str(folder / name))
    return line


def test_defaults_follow_from_the_name(tmp_path: Path) -> None:
    write(tmp_path, MINIMAL)
    loaded = config.load(tmp_path)
    api = loaded.apis["shop"]
    assert loaded.root == tmp_path
    assert api.name == "shop"
    assert api.document == Path("specs/shop/schema.json")
    assert api.package == "shop_api"
    assert api.output == Path("generated/shop_api")
    assert (api.prose, api.line_length, api.format) == (True, 88, "layout")
    assert api.login is None


def test_every_key_is_read(tmp_path: Path) -> None:
    write(
        tmp_path,
        """
        [apis.shop]
        source = "git:HEAD:shop.yaml"
        kind = "openapi"
        database = "Shop"
        tables = ["Things", 7]
        prose = false
        bundle = true
        document = "vendor/shop.json"
        package = "shop"
        output = "src/shop"
        headers = { Authorization = "Bearer ${SHOP_TOKEN}" }
        timeout = 5
        max_bytes = 1000
        retries = 0
        line_length = 100
        templates = "templates"
        format = "black"
        overlays = ["a.yaml", "b.yaml"]
        references_within = "vendor"
        include = { tags = ["a*"], paths = ["/v1/*"], operations = ["list_*"] }
        exclude.operations = ["list_debug"]
        rename.operations.getThing = "get"
        rename.schemas.Thing = "Item"
        rename.groups."Some things" = "things"
        rename.parameters."X-Id" = "id_"
        only = "client"
        names = "document"
        http = "httpx2"
        services = ["shop.app:Things"]
        pagination.list_things = { style = "none" }
        jobs.get_job = { state = "stage" }
        types.formats.money = "shop.money:Money"
        types.schemas.Colour = "shop:Colour"
        login = { scheme = "JWT", operation = "log_in", refresh = "renew" }
        suggestions = false
        reference = false
        mock = false
        webhooks = { scheme = "hmac", event_header = "X-Event" }
        project = { name = "shop-client", version = "document", license = "MIT" }
        """,
        SPECPRESS,
    )
    api = config.load(tmp_path).apis["shop"]
    unread = {
        field
        for field in settings.ApiConfig.model_fields
        if field not in api.model_fields_set
    }
    assert unread == set()
    assert api.timeout == 5.0
    assert api.overlays == (Path("a.yaml"), Path("b.yaml"))
    assert api.exclude.operations == ("list_debug",)
    assert api.rename.groups == {"Some things": "things"}
    assert api.login is not None
    assert api.login.token == "access_token"


def test_a_yaml_source_keeps_its_suffix_only_as_it_came(tmp_path: Path) -> None:
    write(
        tmp_path,
        '[apis.a]\nsource = "https://x.test/openapi.yaml?v=1"\n'
        '[apis.b]\nsource = "openapi.yml"\nprose = false\n',
        SPECPRESS,
    )
    apis = config.load(tmp_path).apis
    assert apis["a"].document == Path("specs/a/schema.yaml")
    assert apis["b"].document == Path("specs/b/schema.json")


@pytest.mark.parametrize(
    ("name", "package"),
    [("baserow", "baserow_api"), ("My-Shop", "my_shop_api"), ("3scale", "api_3scale")],
)
def test_the_default_package_is_an_identifier(name: str, package: str) -> None:
    assert package_name(name) == package


@given(st.from_regex(config.API_NAME, fullmatch=True))
def test_any_name_gives_a_package(name: str) -> None:
    api = settings.ApiConfig(name=name)
    assert api.package.isidentifier()


def test_the_nearest_file_upwards_holds(tmp_path: Path) -> None:
    write(tmp_path, MINIMAL)
    inner = tmp_path / "services" / "one"
    write(inner, "[project]\nname = 'unrelated'\n")
    assert config.load(inner / "src" / "deep").root == tmp_path
    write(inner, "[apis.inner]\n", SPECPRESS)
    assert list(config.load(inner / "src").apis) == ["inner"]


def test_the_working_directory_is_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, MINIMAL)
    monkeypatch.chdir(tmp_path)
    assert list(config.load().apis) == ["shop"]


def test_no_configuration_names_the_cure(tmp_path: Path) -> None:
    with pytest.raises(SpecpressError, match="specpress init"):
        config.load(tmp_path)


def test_two_files_in_one_folder_are_refused(tmp_path: Path) -> None:
    write(tmp_path, MINIMAL)
    assert "both configure" in refusal(tmp_path, "[apis.shop]\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '[apis.a]\nsorce = "x"\n',
            "apis.a.sorce: unknown key, did you mean 'source'?",
        ),
        ("[apis.a]\nmax-bytes = 1\n", "did you mean 'max_bytes'?"),
        ("[apis.a]\nname = 'b'\n", "apis.a.name: unknown key"),
        (
            "[apis.a]\nxyzzy = 1\n",
            "apis.a.xyzzy: unknown key, the keys here are bundle, ",
        ),
        ("[apis.a.rename]\noperation = {}\n", "rename.operation: unknown key, did you"),
        (
            "[apis.a.include]\ntag = []\n",
            "include.tag: unknown key, did you mean 'tags'",
        ),
        ("[api.a]\n", "api: unknown key, did you mean 'apis'?"),
        ("apis = 3\n", "apis: not a table"),
        ("[apis]\na = 3\n", "apis.a: not a table"),
        ("[apis.'../a']\n", "letters, digits"),
        ("[apis.a]\nsource = 3\n", "apis.a.source: Input should be a valid string"),
        ("[apis.a]\nsource = ''\n", "apis.a.source"),
        (
            "[apis.a]\nprose = 'false'\n",
            "apis.a.prose: Input should be a valid boolean",
        ),
        ("[apis.a]\ntimeout = inf\n", "apis.a.timeout"),
        ("[apis.a]\nretries = -1\n", "apis.a.retries"),
        ("[apis.a]\nformat = 'ruff'\n", "'layout' or 'black'"),
        ("[apis.a]\npackage = 'my-api'\n", "'my-api' is not a Python name"),
        ("[apis.a]\npackage = 'class'\n", "'class' is not a Python name"),
        ("[apis.a.rename.schemas]\nA = 'B C'\n", "rename.schemas.A: 'B C' is not"),
        (
            "[apis.a.types.formats]\nmoney = 'Money'\n",
            "types.formats.money: 'Money' is not written as module:Name",
        ),
        ("[apis.a.types.formats]\nx = 'a-b:C'\n", "'a-b:C' is not written as"),
        ("[apis.a]\noutput = 3\n", "apis.a.output: expected a path"),
        ("[apis.a]\ninclude = 3\n", "apis.a.include: expected a table"),
        (
            "[apis.a.pagination.x]\nstyl = 1\n",
            "x.styl: unknown key, did you mean 'style'",
        ),
        (
            "[apis.a.webhooks]\nscheme = 'token'\nalgorithm = 'sha1'\n",
            "apis.a.webhooks: `algorithm` is of `hmac` and `timestamped`; the scheme "
            "`token` has no use for it",
        ),
        (
            "[apis.a.webhooks]\nscheme = 'timestamped'\nencoding = 'hex'\n",
            "apis.a.webhooks: `encoding` is of `hmac`",
        ),
        (
            "[apis.a.login]\nscheme = 'JWT'\n",
            "apis.a.login.operation: this key is required",
        ),
        (
            "[apis.a]\ndocument='x'\n[apis.b]\ndocument='x'\nsource='y'\n",
            "apis.b.source: another than that of 'a', which has the same document",
        ),
        (
            "[apis.a]\noutput='x'\n[apis.b]\noutput='./x'\n",
            "apis.b.output: the same as that of 'a'",
        ),
        ("[apis.a\n", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    tmp_path: Path, text: str, expected: str
) -> None:
    assert expected in refusal(tmp_path, text)


def test_a_consequence_of_a_wrong_value_is_not_reported(tmp_path: Path) -> None:
    line = refusal(tmp_path, "[apis.a]\nsource = 3\nprose = 1\n")
    assert line.count("apis.a.") == 2


def test_a_key_path_in_pyproject_has_the_full_name(tmp_path: Path) -> None:
    line = refusal(tmp_path, "[tool.specpress.apis.a]\nx = 1\n", PYPROJECT)
    assert "tool.specpress.apis.a.x: unknown key" in line


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / SPECPRESS).write_bytes(b"\xff\xfe")
    with pytest.raises(SpecpressError, match="not valid TOML"):
        config.load(tmp_path)


def test_a_byte_order_mark_is_taken(tmp_path: Path) -> None:
    (tmp_path / SPECPRESS).write_bytes(b"\xef\xbb\xbf[apis.a]\n")
    assert list(config.load(tmp_path).apis) == ["a"]


def test_a_wrong_header_is_reported_without_its_neighbours(tmp_path: Path) -> None:
    line = refusal(tmp_path, "[apis.a.headers]\nToken = 'geheim'\nX = 3\n")
    assert "apis.a.headers.X" in line
    assert "geheim" not in line


def test_headers_are_not_in_the_repr(tmp_path: Path) -> None:
    write(tmp_path, "[apis.a.headers]\nToken = 'geheim'\n", SPECPRESS)
    assert "geheim" not in repr(config.load(tmp_path))


def test_the_configuration_cannot_be_changed(tmp_path: Path) -> None:
    write(tmp_path, MINIMAL)
    api = config.load(tmp_path).apis["shop"]
    with pytest.raises(ValueError, match="frozen"):
        api.source = (
            "elsewhere"  # pyright: ignore[reportAttributeAccessIssue]  # the test
        )


def test_select_keeps_the_order_asked_for(tmp_path: Path) -> None:
    write(tmp_path, "[apis.b]\n[apis.a]\n", SPECPRESS)
    loaded = config.load(tmp_path)
    assert [api.name for api in loaded.select([])] == ["b", "a"]
    assert [api.name for api in loaded.select(["a"])] == ["a"]
    with pytest.raises(SpecpressError, match="no API 'aa' is configured, did you mean"):
        loaded.select(["aa"])


def test_substitute() -> None:
    environ = {"TOKEN": "t0k", "OTHER": "o"}
    assert config.substitute("JWT ${TOKEN}/${OTHER}", environ) == "JWT t0k/o"
    assert config.substitute("$5 $TOKEN {TOKEN}", environ) == "$5 $TOKEN {TOKEN}"
    assert config.substitute("$${TOKEN}", environ) == "${TOKEN}"


@pytest.mark.parametrize("environ", [{}, {"TOKEN": ""}])
def test_substitute_names_the_missing_variable(environ: dict[str, str]) -> None:
    with pytest.raises(SpecpressError, match="TOKEN is not set or empty"):
        config.substitute("JWT ${TOKEN}", environ)


def test_a_substituted_value_is_not_substituted_again() -> None:
    assert config.substitute("${A}", {"A": "${B}"}) == "${B}"


def test_only_what_decides_the_package_affects_its_digest() -> None:
    api = settings.ApiConfig(name="a")
    assert api.affecting_output().keys() == {
        "exclude",
        "format",
        "http",
        "include",
        "jobs",
        "line_length",
        "login",
        "mock",
        "names",
        "only",
        "package",
        "pagination",
        "reference",
        "rename",
        "types",
        "webhooks",
    }


def test_paths_are_serialised_alike_everywhere() -> None:
    api = settings.ApiConfig(name="a", overlays=(Path("specs") / "a.yaml",))
    dumped = api.model_dump(mode="json")
    assert dumped["overlays"] == ["specs/a.yaml"]
    assert dumped["document"] == "specs/a/schema.json"


def test_the_import_is_cheap() -> None:
    heavy = "'httpx', 'black', 'jinja2', 'openapi_pydantic', 'yaml'"
    code = (
        "import sys, specpress.config.load\n"
        f"print([name for name in ({heavy},) if name in sys.modules])"
    )
    path = str(Path(config.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_an_operation_without_an_id_is_called_by_method_and_path_everywhere(
    tmp_path: Path,
) -> None:
    write(
        tmp_path,
        """
        [apis.shop]
        document = "shop.json"
        include.operations = ["GET /rows*", "get /x", "list_*", "Other /x"]
        rename.operations."Delete /rows" = "drop"
        pagination."GET /rows" = { style = "none" }
        jobs."GET /jobs/{id}" = {}
        login = { scheme = "a", operation = "POST /login", refresh = "POST /renew" }
        """,
        SPECPRESS,
    )
    api = config.load(tmp_path).apis["shop"]
    assert api.include.operations == ("get /rows*", "get /x", "list_*", "Other /x")
    assert [*api.rename.operations] == ["delete /rows"]
    assert [*api.pagination] == ["get /rows"]
    assert [*(api.jobs or {})] == ["get /jobs/{id}"]
    assert api.login is not None
    assert (api.login.operation, api.login.refresh) == ("post /login", "post /renew")
