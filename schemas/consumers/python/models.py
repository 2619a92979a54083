"""Reads the bodies of all valid cases with the models of datamodel-code-generator, and writes them. A written body must be
equal to the one that was read, or still be valid (dates can have another form). Attributes that a request forbids must be
rejected. Arguments: the folder of the schemas, the file of cases, and the module or package of the models.
"""

import importlib
import json
import re
import sys
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator
from pydantic import BaseModel, ValidationError

FOLDER, CASES, MODULE = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
sys.path.insert(0, ".")
MODELS = importlib.import_module(MODULE)
IS_PACKAGE = hasattr(MODELS, "__path__")

# RFC 3339 allows leap seconds, but a datetime of Python cannot represent them.
LEAP_SECOND = re.compile("[Tt][0-9]{2}:[0-9]{2}:60")


def schema(profile: str, name: str) -> dict:
    """Reads an exported schema."""
    return json.loads((FOLDER / profile / f"{name}.json").read_text(encoding="utf-8"))


@cache
def model(name: str) -> type[BaseModel] | None:
    """Returns the model of a schema. A package has all models, a module those of the operations."""
    title = schema("codegen", name)["title"]
    if IS_PACKAGE:
        module = importlib.import_module(f"{MODULE}.{name.replace('-', '_').replace('.', '_')}")
        return getattr(module, title)
    return getattr(MODELS, title, None)


@cache
def strict(name: str) -> Draft202012Validator:
    """Returns the validator of the strict schema."""
    return Draft202012Validator(schema("strict", name))


names = sorted(path.name.removesuffix(".json") for path in (FOLDER / "codegen").iterdir())
available = [name for name in names if model(name)]
faults, valid, same, rejected, wrong, leaps = [], 0, 0, 0, 0, 0
for line in CASES.read_bytes().splitlines():
    case = json.loads(line)
    if case["skip"] is not None or case["schema"] not in available:
        continue
    if LEAP_SECOND.search(case["text"]):
        leaps += 1
        continue
    try:
        body = model(case["schema"]).model_validate_json(case["text"])
    except ValidationError as error:
        if case["valid"]:
            faults.append(f"{case['case']}: the body is valid, but the model rejects it: {error.errors()[0]['type']}")
        else:
            wrong += 1
            rejected += 1
        continue
    if not case["valid"]:
        wrong += 1
        continue
    valid += 1
    written = json.loads(body.model_dump_json(exclude_unset=True, by_alias=True))
    if written == json.loads(case["text"]):
        same += 1
    elif not strict(case["schema"]).is_valid(written):
        faults.append(f"{case['case']}: the written body is not valid")

# Add each forbidden attribute to a valid example of a request.
extra = 0
for name in available:
    document = schema("strict", name)
    absent = [attribute for attribute, its_schema in document["properties"].items() if its_schema.get("not") == {}]
    for attribute in absent if document.get("additionalProperties") is False else []:
        extra += 1
        try:
            model(name).model_validate(document["examples"][0] | {attribute: "text"})
        except ValidationError:
            continue
        faults.append(f"{name}: the model accepts {attribute}, which is forbidden")

print(*faults, sep="\n", end="\n" * bool(faults), file=sys.stderr)
print(
    f"{MODULE}: {len(available)} models; {valid} valid cases read, {same} of them written unchanged; {rejected} of {wrong} "
    f"others rejected; {extra} forbidden attributes tested; {leaps} skipped, because of a leap second; {len(faults)} faults"
)
sys.exit(bool(faults) or not valid or (IS_PACKAGE and available != names))
