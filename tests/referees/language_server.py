"""A client that drives a language server over standard input and output."""

import json
import subprocess
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any, Self

_PATIENCE_S = 60


def _at(file: Path, line: int, character: int) -> dict[str, Any]:
    place = {"line": line, "character": character}
    return {"textDocument": {"uri": file.as_uri()}, "position": place}


class LanguageServer(AbstractContextManager["LanguageServer"]):
    """A running language server with one folder open."""

    def __init__(
        self, command: Sequence[str | Path], folder: Path, settings: dict[str, Any]
    ) -> None:
        self._settings = settings
        self._answers: dict[int, Queue[dict[str, Any]]] = {}
        self._diagnostics: dict[str, Queue[list[dict[str, Any]]]] = {}
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        Thread(target=self._listen, daemon=True).start()
        self._greet(folder.resolve().as_uri())

    def diagnose(self, file: Path, text: str) -> list[dict[str, Any]]:
        """Open `file` as if it held `text`, and return what the server says of it."""
        said = self._diagnostics[file.as_uri()] = Queue()
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return said.get(timeout=_PATIENCE_S)

    def hover(self, file: Path, line: int, character: int) -> str:
        """Return the text that hovers at a position, counted from 0."""
        found = self._ask("textDocument/hover", _at(file, line, character))
        return str(found["contents"]["value"]) if found else ""

    def complete(self, file: Path, line: int, character: int) -> list[str]:
        """Return what may be typed at a position, counted from 0."""
        found = self._ask("textDocument/completion", _at(file, line, character))
        return [item["label"] for item in found["items"]]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def _greet(self, folder: str) -> None:
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "hover": {"contentFormat": ["markdown"]},
                "publishDiagnostics": {},
            },
        }
        folders = [{"uri": folder, "name": "strategy"}]
        asked = {"processId": None, "rootUri": folder, "workspaceFolders": folders}
        self._ask("initialize", asked | {"capabilities": capabilities})
        self._send({"method": "initialized", "params": {}})
        changed = {"settings": self._settings}
        self._send({"method": "workspace/didChangeConfiguration", "params": changed})

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        number = len(self._answers)
        answer = self._answers[number] = Queue()
        self._send({"id": number, "method": method, "params": params})
        return answer.get(timeout=_PATIENCE_S)["result"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self._process.stdin
        assert stream is not None
        stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        stream.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while line := stream.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
            elif not line.strip():
                self._hear(json.loads(stream.read(length)))

    def _hear(self, message: dict[str, Any]) -> None:
        match message:
            case {
                "method": "workspace/configuration",
                "id": number,
                "params": {"items": items},
            }:
                result = [self._settings.get(item.get("section"), {}) for item in items]
                self._send({"id": number, "result": result})
            case {"method": str(), "id": number}:
                self._send({"id": number, "result": None})
            case {"method": "textDocument/publishDiagnostics", "params": params}:
                self._diagnostics.setdefault(params["uri"], Queue()).put(params["diagnostics"])
            case {"id": number}:
                self._answers[number].put(message)
