"""Reads the bodies of all valid cases with the clients of openapi-python-client and openapi-generator, and writes them. A
written body must be equal, or still be valid. Arguments: the folder of the schemas, the file of cases, and the package of
the models.

The models of openapi-generator write null for what was left out, if null is allowed. Such a body clears what is stored. The
cases count how many do, and the last argument says whether any may.
"""

import importlib
import json
import re
import sys
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator

FOLDER, CASES, PACKAGE, CLEARS = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
sys.path.insert(0, ".")
MODELS = importlib.import_module(f"{PACKAGE}.models")

# A datetime of Python has no leap seconds.
LEAP_SECOND = re.compile("[Tt][0-9]{2}:[0-9]{2}:60")

# The models of openapi-generator reject whole numbers that are written as `1.0` or `1e2`.
WITH_POINT = re.compile(r": *-?[0-9]+(\.[0-9]+|[eE])")


@cache
def title(name: str) -> str:
    """Returns the name of a model."""
    return json.loads((FOLDER / "codegen" / f"{name}.json").read_text(encoding="utf-8"))["title"]


@cache
def strict(name: str) -> Draft202012Validator:
    """Returns the validator of the strict schema."""
    return Draft202012Validator(json.loads((FOLDER / "strict" / f"{name}.json").read_text(encoding="utf-8")))


def written(model: type, text: str) -> object:
    """Reads and writes a body."""
    if hasattr(model, "from_json"):
        return json.loads(model.from_json(text).to_json())
    return model.from_dict(json.loads(text)).to_dict()


def paths_of_null(value: object, path: str = "") -> set[str]:
    """Returns where a body has null."""
    if value is None:
        return {path}
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return {found for name, inner in items for found in paths_of_null(inner, f"{path}/{name}")}


faults, models, valid, same, clearing = [], set(), 0, 0, 0
for line in CASES.read_bytes().splitlines():
    case = json.loads(line)
    model = getattr(MODELS, title(case["schema"]), None)
    if case["skip"] is not None or not case["valid"] or model is None or LEAP_SECOND.search(case["text"]):
        continue
    if hasattr(model, "from_json") and WITH_POINT.search(case["text"]):
        continue
    body = json.loads(case["text"])
    if paths_of_null(body) and CLEARS == "never" and not case["schema"].endswith(".get"):
        continue
    models.add(model)
    valid += 1
    try:
        result = written(model, case["text"])
    except Exception as error:  # noqa: BLE001 The clients raise many kinds.
        faults.append(f"{case['case']}: the body is valid, but the model rejects it: {type(error).__name__}: {error}"[:300])
        continue
    if paths_of_null(result) - paths_of_null(body) and not case["schema"].endswith(".get"):
        clearing += 1
    elif result == body:
        same += 1
    elif not strict(case["schema"]).is_valid(result):
        faults.append(f"{case['case']}: the written body is not valid")

if bool(clearing) != (CLEARS == "clears"):
    faults.append(f"{clearing} bodies clear what they leave out; expected: {CLEARS}")
print(*faults, sep="\n", end="\n" * bool(faults), file=sys.stderr)
print(
    f"{PACKAGE}: {len(models)} models; {valid} valid cases read, {same} of them written unchanged, {clearing} clear "
    f"what they leave out; {len(faults)} faults"
)
sys.exit(bool(faults) or not valid)
