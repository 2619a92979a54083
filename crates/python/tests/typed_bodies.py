"""Holds the `TypedDict`s of `linecard.types` against the cases of the repository, as mypy and pyright see them.

    python tests/typed_bodies.py mypy
    python tests/typed_bodies.py pyright PATH-OF-PYTHON

A file of assignments is written and checked, one case on each line. Valid bodies must have no error. A body with an attribute
that the method forbids, with an unknown or a missing attribute, with a value of another type or with an unlisted word must have
one; what depends on other attributes, and ranges, lengths and formats, no type can state.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import linecard

ROOT = Path(__file__).parents[3]
TABLES = {table["name"]: table for table in json.loads((ROOT / "schemas" / "contract.json").read_bytes())["objects"]}


def is_seen(found: linecard.Finding, body: Any) -> bool:
    """Returns whether a type can state the rule of a finding."""
    if found.attribute is None:
        return found.check == "unknown"
    attribute = next(one for one in TABLES[found.object]["attributes"] if one["name"] == found.attribute)
    use = attribute["methods"].get(found.method, {"presence": "F"})
    match found.check:
        case "forbidden":
            return bool(use["presence"] == "F")
        case "required":
            return bool(use["is_required"])
        case "type":
            # For Python, True is a number.
            return not isinstance(value_at(body, found.pointer), bool) or not re.search('"(integer|decimal)"', json.dumps(use["kind"]))
        case "value":
            # A newer service may return other words.
            return found.method != "GET" and '"any_case": true' not in json.dumps(use["kind"])
    return False


def value_at(body: Any, pointer: str) -> Any:
    """Returns the value at a JSON Pointer."""
    for token in pointer.split("/")[1:]:
        body = body[int(token)] if isinstance(body, list) else body[token.replace("~1", "/").replace("~0", "~")]
    return body


def whole(value: Any) -> Any:
    """Writes whole numbers without a point: 1.0 is no `int` for Python, but it is for JSON."""
    if isinstance(value, dict):
        return {name: whole(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [whole(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def assignments() -> list[tuple[str, bool | None]]:
    """Returns the assignments, each with whether it is right. None if a type cannot tell."""
    lines: dict[str, bool | None] = {}
    for path in sorted((ROOT / "fixtures").rglob("*.cases.json")):
        for case in json.loads(path.read_bytes())["cases"]:
            if " " in case["as"] or not isinstance(body := case.get("body"), dict) or "inf" in repr(body):
                continue
            object, method = case["as"].rsplit(".", 1)
            report = linecard.validate(object, method, body)
            # A type knows no more attributes than the table.
            names = {attribute["name"] for attribute in TABLES[object]["attributes"]}
            is_open = any(found.check == "unknown" and found.severity != "violation" for found in report.findings)
            is_open = is_open or method == "get" and not names.issuperset(body)
            is_refused = any(is_seen(found, body) for found in report.violations)
            is_right = None if is_open else True if report.valid else False if is_refused else None
            lines[f"{object.replace('-', '_')}.{method.title()} = {whole(body)!r}"] = is_right
    return list(lines.items())


def main() -> None:
    """Writes the file, checks it, and compares the errors."""
    bodies = assignments()
    modules = sorted({line.split(".")[0] for line, _ in bodies})
    imports = "".join(f"from linecard.types import {module}\n" for module in modules)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bodies.py"
        file.write_text(imports + "".join(f"body_{index}: {line}\n" for index, (line, _) in enumerate(bodies)), encoding="utf-8")
        if sys.argv[1] == "mypy":
            command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(Path(folder) / "cache"), str(file)]
            output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
            numbers = {int(number) for number in re.findall(r"bodies\.py:(\d+): error", output)}
        else:
            command = ["pyright", "--outputjson", "--pythonpath", sys.argv[2], str(file)]
            output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
            found = json.loads(output)["generalDiagnostics"]
            numbers = {one["range"]["start"]["line"] + 1 for one in found if one["severity"] == "error"}
    refused = {number - len(modules) - 1 for number in numbers}
    faults = [
        f"{'refused' if is_right else 'accepted'}: {line}"
        for index, (line, is_right) in enumerate(bodies)
        if is_right is not None and is_right == (index in refused)
    ]
    print(*faults[:40], sep="\n", end="\n" * bool(faults))
    rights = [is_right for _, is_right in bodies]
    print(
        f"{sys.argv[1]}: {rights.count(True)} valid bodies and {rights.count(False)} others, {len(faults)} differ; "
        f"{sum(index in refused for index, is_right in enumerate(rights) if is_right is None)} of {rights.count(None)} undecided are refused"
    )
    sys.exit(bool(faults) or min(refused, default=-1) < 0 or rights.count(True) < 3000 or rights.count(False) < 2000)


if __name__ == "__main__":
    main()
