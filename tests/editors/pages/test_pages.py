"""The pages about editors: configurations for those that are not run in a test, both languages, links."""

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PAGES = ROOT / "docs" / "editors"
EDITORS = sorted(page.stem for page in PAGES.glob("*.md"))


def blocks(page, language=None):
    found = re.findall(r"^```(\w+)\n(.*?)\n```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return [text for kind, text in found if language in (None, kind)]


def one(name, language):
    [block] = blocks(PAGES / f"{name}.md", language)
    return block


def jsonc(text):
    """JSON with comments, which stand on lines of their own."""
    return json.loads("\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//")))


def languages():
    """The languages of the server, each with the names that editors have for it."""
    found = {}
    for path in sorted((ROOT / "src" / "scan" / "languages").glob("*.rs")):
        for name, ids in re.findall(r'name: "([^"]+)",.*?ids: &\[(.*?)\]', path.read_text("utf-8"), re.DOTALL):
            found[name] = set(re.findall(r'"([^"]+)"', ids))
    assert len(found) > 25 and "go" in found["Go"]
    return found


def helix():
    return [language["name"] for language in tomllib.loads(one("helix", "toml"))["language"]]


def zed():
    manifest = tomllib.loads((ROOT / "editors" / "zed" / "extension.toml").read_text("utf-8"))
    return [name.lower() for name in manifest["language_servers"]["tcerr"]["languages"]]


def sublime():
    selector = jsonc(one("sublime", "jsonc"))["clients"]["tcerr"]["selector"]
    # The same language has several scopes.
    return sorted({scope.split(".", 1)[1].removeprefix("html.") for scope in selector.split(" | ")})


def kakoune():
    [names] = re.findall(r"LSPDefaultConfig=\(\?:([^)]+)\)", one("kakoune", "kak"))
    return names.split("|")


# What an editor has no name of its own for; it opens such files under another.
UNNAMED = {
    helix: {"JSON Lines"},
    zed: {"JSON Lines"},
    sublime: {"JSON with comments", "JSON Lines"},
    kakoune: {"TypeScript with JSX", "JSON with comments", "JSON Lines"},
}
# What the server has no id for, and goes by the name of the file.
BY_FILE = {"vue.js", "objc++"}


@pytest.mark.parametrize("names", UNNAMED, ids=lambda names: names.__name__)
def test_every_language_is_there_and_no_other(names):
    known = languages()
    listed = names()
    assert len(listed) == len(set(listed))
    missing = {language for language, ids in known.items() if not ids & set(listed)}
    assert missing == UNNAMED[names]
    assert set(listed) - set().union(*known.values()) <= BY_FILE


def test_helix_runs_it_beside_the_others():
    config = tomllib.loads(one("helix", "toml"))
    server = config["language-server"]["tcerr"]
    assert [server["command"], *server["args"]] == ["tcerr", "lsp"]
    assert server["config"]["tcerr"] == {"language": "auto"}
    for language in config["language"]:
        assert language["language-servers"][-1] == "tcerr", language
        assert len(language["language-servers"]) > 1 or language["name"] == "powershell", language


def test_sublime_runs_the_server():
    client = jsonc(one("sublime", "jsonc"))["clients"]["tcerr"]
    assert client["enabled"] is True and client["command"] == ["tcerr", "lsp"]


def test_zed_has_an_extension_of_this_name():
    manifest = tomllib.loads((ROOT / "editors" / "zed" / "extension.toml").read_text("utf-8"))
    assert manifest["schema_version"] == 1 and manifest["id"] == "tcerr"
    settings = jsonc(one("zed", "jsonc"))
    assert set(settings["lsp"]) == set(manifest["language_servers"]) == {"tcerr"}


@pytest.mark.parametrize("name", EDITORS)
def test_both_languages_show_the_same(name):
    def code(page):
        """The blocks without what is said in words: comments, and the texts of definitions in Lisp."""
        said = re.compile(r"(^\s*|  )(//|#|--) .*$|^  \"[^\"]*\"\)$", re.MULTILINE)
        return [said.sub("", block) for block in blocks(page)]

    english, chinese = PAGES / f"{name}.md", PAGES / "zh-CN" / f"{name}.md"
    assert code(english) and code(english) == code(chinese)
    assert f"(zh-CN/{name}.md)" in english.read_text("utf-8") and f"(../{name}.md)" in chinese.read_text("utf-8")
    headings = [len(re.findall(r"^## ", page.read_text("utf-8"), re.MULTILINE)) for page in (english, chinese)]
    assert headings[0] == headings[1]


def test_the_readmes_lead_to_every_page():
    for readme, folder in (("README.md", "docs/editors"), ("README.zh-CN.md", "docs/editors/zh-CN")):
        text = (ROOT / readme).read_text("utf-8")
        assert [name for name in EDITORS if f"({folder}/{name}.md)" not in text] == []


def linking():
    pages = [*PAGES.rglob("*.md"), *(ROOT / "editors").rglob("README*.md"), ROOT / "README.md", ROOT / "README.zh-CN.md"]
    return [page for page in pages if "node_modules" not in page.parts]


@pytest.mark.parametrize("page", linking(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if re.match(r"\w+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path) if path else page
        assert file.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.*)$", file.read_text("utf-8"), re.MULTILINE)
            slugs = [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings]
            assert anchor in slugs, target
