"""Reads the body of every valid case with the models that datamodel-code-generator makes, and writes it again. What is
written is what was read, or, where the models read a date, still valid by the strict schema. What is forbidden in a
request has to be refused. Arguments: the folder of the
schemas, the file of cases, and the module of the models, or the package with one a schema.
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

# RFC 3339 allows it, and no datetime of Python holds it.
LEAP_SECOND = re.compile("[Tt][0-9]{2}:[0-9]{2}:60")


def schema(profile: str, name: str) -> dict:
    """An exported schema."""
    return json.loads((FOLDER / profile / f"{name}.json").read_text(encoding="utf-8"))


@cache
def model(name: str) -> type[BaseModel] | None:
    """The model of a schema: all are there in a package, those of the operations in the module of a document."""
    title = schema("codegen", name)["title"]
    if IS_PACKAGE:
        module = importlib.import_module(f"{MODULE}.{name.replace('-', '_').replace('.', '_')}")
        return getattr(module, title)
    return getattr(MODELS, title, None)


@cache
def strict(name: str) -> Draft202012Validator:
    """The validator of the strict schema."""
    return Draft202012Validator(schema("strict", name))


names = sorted(path.name.removesuffix(".json") for path in (FOLDER / "codegen").iterdir())
made = [name for name in names if model(name)]
faults, valid, same, refused, wrong, leaps = [], 0, 0, 0, 0, 0
for line in CASES.read_bytes().splitlines():
    case = json.loads(line)
    if case["skip"] is not None or case["schema"] not in made:
        continue
    if LEAP_SECOND.search(case["text"]):
        leaps += 1
        continue
    try:
        body = model(case["schema"]).model_validate_json(case["text"])
    except ValidationError as error:
        if case["valid"]:
            faults.append(f"{case['place']}: it is valid, and the model refuses it: {error.errors()[0]['type']}")
        else:
            wrong += 1
            refused += 1
        continue
    if not case["valid"]:
        wrong += 1
        continue
    valid += 1
    written = json.loads(body.model_dump_json(exclude_unset=True, by_alias=True))
    if written == json.loads(case["text"]):
        same += 1
    elif not strict(case["schema"]).is_valid(written):
        faults.append(f"{case['place']}: what the model writes is not valid")

# What a request may not hold, added to an example that is right.
extra = 0
for name in made:
    says = schema("strict", name)
    absent = [attribute for attribute, its in says["properties"].items() if its.get("not") == {}]
    for attribute in absent if says.get("additionalProperties") is False else []:
        extra += 1
        try:
            model(name).model_validate(says["examples"][0] | {attribute: "text"})
        except ValidationError:
            continue
        faults.append(f"{name}: the model accepts {attribute}, which is forbidden")

print(*faults, sep="\n", end="\n" * bool(faults), file=sys.stderr)
print(
    f"{MODULE}: {len(made)} models; {valid} valid cases read, {same} of them written as they were; {refused} of {wrong} "
    f"others refused; {extra} forbidden attributes tried; {leaps} skipped, which have a leap second; {len(faults)} faults"
)
sys.exit(bool(faults) or not valid or (IS_PACKAGE and made != names))
