"""Compares jsonschema and fastjsonschema of Python with `validate`: the results for all cases with the strict schemas must be
the same, also with draft-07, which is the newest that fastjsonschema knows, and the codegen schemas must accept all valid cases. Arguments: the folder of the schemas, and the file of cases.
"""

import json
import sys
from functools import cache
from pathlib import Path

import fastjsonschema
from jsonschema import Draft7Validator, Draft202012Validator

FOLDER, CASES = map(Path, sys.argv[1:])


@cache
def validator(profile: str, name: str) -> Draft202012Validator:
    """Checks a schema, and returns its validator."""
    schema = json.loads((FOLDER / profile / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@cache
def of_draft07(name: str) -> tuple:
    """Returns validators of draft-07, which ignore what they do not know."""
    schema = json.loads((FOLDER / "strict" / f"{name}.json").read_text(encoding="utf-8"))
    del schema["$schema"]
    return Draft7Validator(schema), fastjsonschema.compile(schema)


def is_valid(validate: object, body: object) -> bool:
    """Asks fastjsonschema."""
    try:
        validate(body)
    except fastjsonschema.JsonSchemaValueException:
        return False
    return True


faults, validated, valid, wider, skipped = [], 0, 0, 0, 0
for line in CASES.read_bytes().splitlines():
    case = json.loads(line)
    if case["skip"] is not None:
        skipped += 1
        continue
    validated += 1
    valid += case["valid"]
    body = json.loads(case["text"])
    if validator("strict", case["schema"]).is_valid(body) != case["valid"]:
        faults.append(f"{case['case']}: the result of validate is {case['valid']}, but not that of jsonschema with strict")
    draft07, fast = of_draft07(case["schema"])
    if draft07.is_valid(body) != case["valid"]:
        faults.append(f"{case['case']}: the result of validate is {case['valid']}, but not that of jsonschema with draft-07")
    if is_valid(fast, body) != case["valid"]:
        faults.append(f"{case['case']}: the result of validate is {case['valid']}, but not that of fastjsonschema")
    accepted = validator("codegen", case["schema"]).is_valid(body)
    if case["valid"] and not accepted:
        faults.append(f"{case['case']}: validate accepts it, but not jsonschema with codegen")
    wider += accepted and not case["valid"]

print(*faults, sep="\n", end="\n" * bool(faults), file=sys.stderr)
print(
    f"jsonschema, draft-07 and fastjsonschema: {validated} cases, {valid} of them valid, {len(faults)} differ; codegen accepts {wider} of the "
    f"others; {skipped} skipped"
)
sys.exit(bool(faults) or validated < 3000)
