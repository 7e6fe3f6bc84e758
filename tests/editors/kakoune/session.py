"""A session of a real Kakoune, configured as docs/editors/kakoune.md says. Run by scripts/test-kakoune.

    python3 tests/editors/kakoune/session.py TCERR KAK-LSP

Keys go in and what would be drawn comes out, by Kakoune's interface for front ends in JSON.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 30

failed = passed = 0


def check(name, ok, detail=""):
    global failed, passed
    passed, failed = passed + bool(ok), failed + (not ok)
    print("ok  " if ok else "FAIL", name, "" if ok else detail)


def page():
    """The only block of the page."""
    [block] = re.findall(r"```kak\n(.*?)\n```", (ROOT / "docs/editors/kakoune.md").read_text("utf-8"), re.DOTALL)
    return block


class Kakoune:
    def __init__(self, folder, environment, file):
        self.folder = folder
        self.messages = []
        self.process = subprocess.Popen(
            ["kak", "-ui", "json", file],
            cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        threading.Thread(target=self._read, daemon=True).start()
        self.send("resize", 50, 200)

    def _read(self):
        for line in self.process.stdout:
            self.messages.append(json.loads(line))

    def send(self, method, *params):
        message = {"jsonrpc": "2.0", "method": method, "params": list(params)}
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def type(self, *keys):
        """Types keys one by one; a longer text than one key is letters."""
        for key in keys:
            self.send("keys", *([key] if key.startswith("<") else list(key)))

    def command(self, text):
        self.type(":", text.replace("<", "<lt>"), "<ret>")

    def until(self, method, text):
        """Waits until something with a text in it is drawn, and gives the text of all of it."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for message in list(self.messages):
                if message["method"] == method:
                    drawn = "".join(re.findall(r'"contents": "((?:[^"\\]|\\.)*)"', json.dumps(message, ensure_ascii=False)))
                    if text in drawn:
                        return drawn
            time.sleep(0.02)
        return None

    def choose(self, text):
        """Takes the entry with a text out of the menu that was shown last."""
        [entries] = [message["params"][0] for message in self.messages if message["method"] == "menu_show"][-1:]
        titles = ["".join(atom["contents"] for atom in entry) for entry in entries]
        [at] = [at for at, title in enumerate(titles) if text in title]
        self.type(*["<tab>"] * (at + 1), "<ret>")

    def value(self, expansion, wanted):
        """Waits until an expansion, such as an option, has a value; gives what it has in the end."""
        path = self.folder.parent / "value"
        deadline, value = time.monotonic() + PATIENCE, None
        while time.monotonic() < deadline:
            path.unlink(missing_ok=True)
            self.command(f"echo -to-file {path} -- {expansion} %val{{client}}")
            for _ in range(50):
                time.sleep(0.02)
                # The client's name behind the value says that all of it is there.
                if path.exists() and path.read_text("utf-8").endswith(" client0"):
                    value = path.read_text("utf-8").removesuffix(" client0").rstrip("\n")
                    break
            if value == wanted:
                break
        return value

    def stop(self):
        self.command("quit!")
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def session(folder, tcerr, kak_lsp):
    work, tools = folder / "work", folder / "bin"
    for path in (work / ".git", tools, folder / "run", folder / "home/.config/kak"):
        path.mkdir(parents=True, mode=0o700)
    (folder / "home/.config/kak/kakrc").write_text(page(), "utf-8")
    (tools / "tcerr").symlink_to(tcerr)
    (tools / "kak-lsp").symlink_to(kak_lsp)
    # The server that the language has by default is played by the same program: what both find is counted twice.
    (tools / "gopls").write_text("#!/bin/sh\nexec tcerr lsp\n")
    (tools / "gopls").chmod(0o755)
    (work / "retry.go").write_text(
        'package a\n\n// tencentcloud\nvar a = err.Code == "InternalError"\nvar b = err.Code == "ResourceInsufficent"\n'
    )
    environment = {
        "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run"), "LANG": "C.UTF-8", "TERM": "dumb",
        "PATH": f"{tools}:{os.environ['PATH']}",
    }
    editor = Kakoune(work, environment, "retry.go")
    try:
        count = editor.value("%opt{lsp_diagnostic_error_count}", "2")
        check("finds what is wrong, beside the other server", count == "2", count)
        editor.type("gg", "/", "InternalError", "<ret>")
        editor.command("lsp-hover")
        text = editor.until("info_show", "InternalError")
        check("explains the code under the cursor", text and "Retry: depends" in text, text)
        editor.type("gg", "/", "ResourceInsufficent", "<ret>")
        editor.command("lsp-code-actions")
        text = editor.until("menu_show", "Replace")
        check("offers the quick fix", text and "ResourceInsufficient" in text, text)
        editor.choose("[tcerr] Replace")
        editor.type("ge", "x")
        line = 'var b = err.Code == "ResourceInsufficient"'
        text = editor.value("%val{selection}", line)
        check("applies it", text == line, text)
        count = editor.value("%opt{lsp_diagnostic_error_count}", "0")
        check("and the finding goes", count == "0", count)
        editor.type("o", 'var c = err.Code == "AuthFailure.')
        text = editor.until("menu_show", "AuthFailure.SignatureExpire")
        check("completes while typing", text, [m["method"] for m in editor.messages[-20:]])
        editor.type("<esc>")
    finally:
        editor.stop()


def main():
    tcerr, kak_lsp = (Path(path).resolve() for path in sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="tcerr-kakoune-") as folder:
        session(Path(folder).resolve(), tcerr, kak_lsp)
    print(f"\nkakoune: {passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
