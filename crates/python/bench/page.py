"""Writes the figures of a measurement into a page, between two comments with their name."""

from __future__ import annotations

import os
import platform
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[3]


def machine(*packages: str) -> str:
    """Returns a line about the machine and the versions of what was measured."""
    info = Path("/proc/cpuinfo")
    models = [line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")] if info.exists() else []
    name = models[0] if models else platform.processor() or platform.machine()
    versions = ", ".join(["Python " + platform.python_version(), *packages])
    return f"{name}, {os.cpu_count()} cores, {platform.system().lower()}, {versions}, {date.today().isoformat()}."


def write(page: str, name: str, part: str) -> None:
    """Replaces a part of a page. The page is a path from the root of the repository."""
    path = ROOT / page
    text = path.read_text(encoding="utf-8")
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    if begin not in text or end not in text:
        raise SystemExit(f"{page} has no {begin} and {end} to write between")
    before, rest = text.split(begin, 1)
    path.write_text(f"{before}{begin}\n{part}{end}{rest.split(end, 1)[1]}", encoding="utf-8")
