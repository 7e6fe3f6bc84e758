"""Packages of four registries, fetched with each registry's own client and unpacked into the cache."""

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tcerr" / "recognition"


class Unfetched(Exception):
    """Why a package could not be had; printed without a traceback."""


def listed(path):
    """The packages that a list names: (registry, name, version)."""
    lines = (line.split("#")[0].split() for line in path.read_text().splitlines())
    return [tuple(words) for words in lines if words]


def folder(package):
    """The folder with a package's files, fetched unless it is there."""
    registry, name, version = package
    place = CACHE / registry / name.replace("/", "+") / version
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent) as temporary:
            fetched, unpacked = Path(temporary, "fetched"), Path(temporary, "unpacked")
            fetched.mkdir()
            unpacked.mkdir()
            CLIENTS[registry](name, version, fetched)
            for archive in fetched.iterdir():
                unpack(archive, unpacked)
            unpacked.rename(place)
    return place


def run(*command, cwd=None):
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=cwd)
    except FileNotFoundError:
        raise Unfetched(f"{command[0]} is not installed")
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.strip()] or ["it said nothing"]
        reason = next((line for line in said if line.lower().startswith(("error", "e:", "npm error"))), said[-1])
        raise Unfetched(f"{command[0]}: {reason.strip()[:200]}")
    return done.stdout


def from_pypi(name, version, into):
    # Wheels only: to look into a source archive pip runs the code in it.
    wheels = ("--no-deps", "--only-binary", ":all:", "--no-cache-dir", "--ignore-requires-python", "--disable-pip-version-check")
    run(sys.executable, "-m", "pip", "download", *wheels, "--dest", str(into), f"{name}=={version}")


def from_npm(name, version, into):
    run("npm", "pack", "--silent", "--ignore-scripts", f"{name}@{version}", "--pack-destination", str(into))


def from_crates(name, version, into):
    # Asked about a package, cargo fetches it; outside of any project it takes the version as it is given.
    run("cargo", "info", "--quiet", f"{name}@{version}", cwd=into)
    home = Path(os.environ.get("CARGO_HOME") or Path.home() / ".cargo")
    for archive in home.glob(f"registry/cache/*/{name}-{version}.crate"):
        shutil.copy(archive, into)
        return
    raise Unfetched("cargo keeps its packages elsewhere")


def from_debian(name, version, into):
    run("apt-get", "download", f"{name}={version}", cwd=into)


CLIENTS = {"pypi": from_pypi, "npm": from_npm, "crate": from_crates, "debian": from_debian}


def unpack(archive, into):
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(into)
    elif archive.suffix == ".deb":
        run("dpkg-deb", "--extract", str(archive), str(into))
    else:
        with tarfile.open(archive) as packed:
            # Every crate and every npm package is one folder.
            members = [member for member in packed if member.isfile() and ".." not in member.name.split("/")]
            for member in members:
                member.name = member.name.split("/", 1)[-1]
                member.mode = 0o644
            packed.extractall(into, members)
