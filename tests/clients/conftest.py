"""A server for each test, driven by each of the clients, and looked over afterwards."""

import os
import subprocess
from pathlib import Path

import promises
import pytest
import pytest_asyncio
from driver import Editor
from lsprotocol import types as t
from pytest_lsp import client_capabilities

TCERR = Path(os.environ["TCERR"]).resolve()

PROFILES = ["visual-studio-code", "visual-studio-code@v1.65.2", "neovim@v0.11.0", "neovim@v0.6.1", "emacs@v29.1"]


def visual_studio_code():
    """What Visual Studio Code says since it asks for diagnostics; the newest profile that is shipped is older."""
    capabilities = client_capabilities("visual-studio-code@v1.65.2")
    capabilities.text_document.diagnostic = t.DiagnosticClientCapabilities(
        dynamic_registration=True, related_document_support=False
    )
    capabilities.workspace.diagnostics = t.DiagnosticWorkspaceClientCapabilities(refresh_support=True)
    capabilities.general.position_encodings = [t.PositionEncodingKind.Utf16]
    return capabilities


@pytest.fixture(params=PROFILES)
def capabilities(request):
    return visual_studio_code() if request.param == "visual-studio-code" else client_capabilities(request.param)


@pytest.fixture(scope="session")
def version():
    said = subprocess.run([TCERR, "--version"], capture_output=True, text=True, check=True).stdout
    return said.split()[1]


@pytest.fixture
def folder(tmp_path):
    """A workspace folder, its name with what names may have in them."""
    path = tmp_path / "项目 50%"
    path.mkdir()
    return path


@pytest_asyncio.fixture
async def make(capabilities, capfd):
    """Starts editors that have some folders open. Each ends well, and each server has kept to what its editor can do."""
    editors = []

    async def start(*folders, options=None):
        editor = Editor()
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        await editor.start_io(str(TCERR), "lsp", env=environment)
        await editor.start(capabilities, folders, options)
        editors.append(editor)
        return editor

    yield start
    for editor in editors:
        server = editor._server
        await editor.shutdown_session()
        assert server.returncode == 0, "the server did not end well"
        promises.messages(capabilities, editor.protocol.received)
        assert editor.messages == [] and editor.log_messages == [], "nobody asked for messages"
        await editor.stop()
    assert capfd.readouterr().err == "", "the server has something to complain of"


@pytest_asyncio.fixture
async def editor(make, folder):
    return await make(folder)
