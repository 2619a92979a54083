"""Compares jsonschema of Python with `validate`: the results for all cases with the strict schemas must be the same, and
the codegen schemas must accept all valid cases. Arguments: the folder of the schemas, and the file of cases.
"""

import json
import sys
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator

FOLDER, CASES = map(Path, sys.argv[1:])


@cache
def validator(profile: str, name: str) -> Draft202012Validator:
    """Checks a schema, and returns its validator."""
    schema = json.loads((FOLDER / profile / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


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
    accepted = validator("codegen", case["schema"]).is_valid(body)
    if case["valid"] and not accepted:
        faults.append(f"{case['case']}: validate accepts it, but not jsonschema with codegen")
    wider += accepted and not case["valid"]

print(*faults, sep="\n", end="\n" * bool(faults), file=sys.stderr)
print(
    f"jsonschema: {validated} cases, {valid} of them valid, {len(faults)} differ; codegen accepts {wider} of the "
    f"others; {skipped} skipped"
)
sys.exit(bool(faults) or validated < 3000)
