"""Tries what docs/ci.md shows, with the program that was built: the hooks in a real pre-commit, the action's and
GitLab's scripts in the shells that run them. What only their servers can do, such as caches, is not tried.

    try.py PROGRAM PRE_COMMIT

PROGRAM is the binary, PRE_COMMIT the command of pre-commit. The scripts would build the program anew; here a stand-in
for `cargo install` puts the one that was built where they expect it.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(sys.argv[1]).resolve()
PRE_COMMIT = Path(sys.argv[2]).resolve()

GO = """package p

import cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"

func retry(err *errors.TencentCloudSDKError) bool {
\treturn err.Code == "CODE"
}
"""
WRONG, RIGHT = GO.replace("CODE", "FailedOpreation"), GO.replace("CODE", "FailedOperation")

# What `cargo install` is asked for: where the program goes.
CARGO = """#!/usr/bin/env python3
import os, shutil, sys
arguments = sys.argv[1:]
if arguments[:1] != ["install"]:
    sys.exit(0)
root = arguments[arguments.index("--root") + 1] if "--root" in arguments else os.environ["CARGO_HOME"]
os.makedirs(os.path.join(root, "bin"), exist_ok=True)
shutil.copy(os.environ["TCERR_BUILT"], os.path.join(root, "bin", "tcerr"))
"""


def run(command, folder, expected, **variables):
    """Runs a command; its exit code has to be the expected one. Returns what it wrote."""
    environment = os.environ | {"TCERR_BUILT": str(PROGRAM), "LC_ALL": "C.UTF-8"} | variables
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode != expected:
        sys.exit(f"{command}: exit code {done.returncode}, not {expected}\n{done.stdout}{done.stderr}")
    return done.stdout


def holds(condition, text):
    if not condition:
        sys.exit(f"try.py: {text}")


def repository(folder, files):
    """A repository with one commit of these files."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c"]
    run(["git", "init", "--quiet", "--initial-branch=main"], folder, 0)
    run(["git", "add", "--all"], folder, 0)
    run([*git, "commit", "--quiet", "--message", "x"], folder, 0)


def stand_in(folder):
    """A folder with a `cargo` that has the program built already."""
    path = folder / "cargo"
    path.parent.mkdir(parents=True)
    path.write_text(CARGO)
    path.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def snippets(page):
    """The blocks of YAML of a page."""
    return [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)]


def pre_commit(scratch, config):
    hooks = scratch / "hooks"
    run(["git", "clone", "--quiet", str(ROOT), str(hooks)], scratch, 0)
    # What is not committed yet is tried, too.
    (hooks / ".pre-commit-hooks.yaml").write_text((ROOT / ".pre-commit-hooks.yaml").read_text())
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c"]
    run([*git, "commit", "--quiet", "--all", "--allow-empty", "--message", "hooks"], hooks, 0)
    revision = run(["git", "rev-parse", "HEAD"], hooks, 0).strip()
    folder = scratch / "pre-commit"
    files = {"a.go": WRONG, "third/b.go": WRONG, "Makefile": "all:\n", "notes.txt": "FailedOpreation\n",
             "tcerr.toml": 'exclude = ["third/"]\n'}
    repository(folder, files)
    variables = {"PATH": stand_in(scratch / "cargo"), "PRE_COMMIT_HOME": str(scratch / "cache")}
    for hook, expected in (("tcerr", 1), ("tcerr-fix", 1), ("tcerr", 0)):
        entry = config["repos"][0]
        entry["repo"], entry["rev"], entry["hooks"][0]["id"] = str(hooks), revision, hook
        (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
        run(["git", "add", "--all"], folder, 0)
        written = run([str(PRE_COMMIT), "run", "--all-files"], folder, expected, **variables)
        if hook == "tcerr":
            holds(("misspelled-code" in written) == (expected == 1), written)
            holds("b.go" not in written and "Makefile" not in written, written)
    holds((folder / "a.go").read_text() == RIGHT, "tcerr-fix mends what is misspelled")
    holds((folder / "third/b.go").read_text() == WRONG, "what is excluded stays as it is")


def action(scratch, workflow):
    steps = yaml.safe_load((ROOT / "action.yml").read_text())
    inputs = steps["inputs"]
    given = workflow["jobs"]["check"]["steps"][1]["with"]
    holds(set(given) <= set(inputs), f"the action has inputs for {sorted(given)}")
    named = set(re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "docs/ci.md").read_text(), re.MULTILINE))
    holds(named == set(inputs), f"docs/ci.md tells of the inputs {sorted(inputs)}")

    folder = scratch / "action"
    repository(folder, {"src/a.go": RIGHT, "tests/b.go": RIGHT, "other/c.go": WRONG, "data/d.json": "{}"})
    (folder / "src/a.go").write_text(WRONG)
    variables = {"PATH": stand_in(scratch / "runner-cargo"), "GITHUB_ACTION_PATH": str(ROOT),
                 "RUNNER_TEMP": str(scratch / "temp"), "GITHUB_OUTPUT": str(scratch / "output")}
    for inputs_given, expected, annotations in (
        (given, 1, 1),
        ({"paths": "tests"}, 0, 0),
        ({}, 1, 2),
        ({"changed-since": "HEAD"}, 1, 1),
        ({"fixtures": "data", "paths": "tests"}, 1, 1),
        ({"arguments": "--ignore-everything"}, 2, 0),
        ({"arguments": "--exit-zero\n--quiet", "sarif-file": "out.sarif"}, 0, 2),
    ):
        values = {name: inputs_given.get(name, of["default"]) for name, of in inputs.items()}
        written = ""
        for step in (step for step in steps["runs"]["steps"] if "run" in step):
            environment = dict(variables)
            for name, value in step.get("env", {}).items():
                environment[name] = re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda found: values[found[1]], value)
            shell = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
            last = step is steps["runs"]["steps"][-1]
            written = run(shell, folder, expected if last else 0, **environment)
        holds(written.count("::error") + written.count("::warning") == annotations, f"{inputs_given}: {written}")
    holds(json.loads((folder / "out.sarif").read_text())["version"] == "2.1.0", "SARIF is written")
    holds(re.fullmatch(r"(hash=[0-9a-f]{64}\n)+", (scratch / "output").read_text()), "the cache has a key")


def gitlab(scratch, jobs):
    job = jobs["tcerr"]
    folder = scratch / "gitlab"
    repository(folder, {"a.go": WRONG})
    variables = {"PATH": stand_in(scratch / "gitlab-cargo"), "CI_PROJECT_DIR": str(folder)}
    variables |= {name: os.path.expandvars(value.replace("$CI_PROJECT_DIR", str(folder)))
                  for name, value in job["variables"].items()}
    script = "\n".join(["set -eo pipefail", *job["before_script"], *job["script"]])
    run(["bash", "-c", script], folder, 1, **variables)
    report = json.loads((folder / job["artifacts"]["reports"]["codequality"]).read_text())
    holds([item["check_name"] for item in report] == ["misspelled-code"], report)


def main():
    for page in ("docs/ci.md", "docs/zh-CN/ci.md"):
        config, workflow, jobs = snippets((ROOT / page).read_text())
        with tempfile.TemporaryDirectory() as scratch:
            pre_commit(Path(scratch), config)
            action(Path(scratch), workflow)
            gitlab(Path(scratch), jobs)
    print("the hooks, the action and GitLab's job do what docs/ci.md says")


main()
