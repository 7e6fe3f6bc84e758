"""What the scripts that measure the program share."""

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# What the program passes over: code that others wrote, hidden files, files that nobody wrote by hand.
FOREIGN_FOLDERS = {"vendor", "node_modules", "site-packages"}
LARGEST = 16 << 20


class Failure(Exception):
    """Something that the person running this can understand and mend; printed without a traceback."""


def built():
    """The release build of this repository."""
    command = ["cargo", "build", "--release", "--locked", "--quiet", "--message-format", "json"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise Failure("cargo build failed")
    messages = map(json.loads, done.stdout.splitlines())
    return next(message["executable"] for message in messages if message.get("executable"))


def ask(program, *arguments, cwd=None):
    """Run the program. Its exit code says what it found, above that what it could not do."""
    done = subprocess.run([program, "--language", "en", *arguments], cwd=cwd, capture_output=True, text=True)
    if done.returncode > 2 or done.returncode < 0:
        raise Failure(f"{program} {' '.join(arguments)}: {done.stderr[-300:]}")
    return done


def files(root):
    """The files below a folder that the program walks over, relative to it."""
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in FOREIGN_FOLDERS and not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(folder, name)
            if not name.startswith(".") and not os.path.islink(path) and os.path.getsize(path) <= LARGEST:
                yield os.path.relpath(path, root)


def table(head, rows):
    lines = [f"| {' | '.join(map(str, row))} |" for row in [head, ["---"] * len(head), *rows]]
    return "\n".join(lines) + "\n"


def written(page, begin, report):
    """Put a report into a page, behind the line that says who made it."""
    head, _, _ = page.read_text().partition(begin)
    page.write_text(f"{head}{begin}\n{report}")
