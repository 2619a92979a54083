"""Measures the package beside jsonschema-rs, on the same bodies in one run.

    pip install jsonschema-rs
    python crates/python/bench/validate.py            # a table
    python crates/python/bench/validate.py --write    # writes it into crates/python/README.md

Both are asked for what a caller needs: the rule and the location of each fault. jsonschema-rs gets the exported schema, a
validator that is made once, and the body as a dict: from bytes, `json.loads` comes first, because it takes no text. The last
column is the time from bytes to all parts of all findings, with sentence, line, column and suggestion.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import jsonschema_rs
import linecard
import page
from linecard import _native

SCHEMAS = page.ROOT / "schemas" / "strict"
TARGETS = ["criteria.post", "call-processing-policies.put", "selective-call-acceptance.get", "schedule.put"]
ROUNDS = 15
BODIES = 200
GOALS = {"bytes": 3.0, "dict": 1.0}


def best(runs: list[Callable[[], object]]) -> list[float]:
    """Returns the shortest time of a body for each run, in microseconds. The runs take turns."""
    times = [float("inf")] * len(runs)
    for _ in range(ROUNDS):
        for index, run in enumerate(runs):
            begun = time.perf_counter()
            run()
            times[index] = min(times[index], time.perf_counter() - begun)
    return [taken / BODIES * 1e6 for taken in times]


def main() -> None:
    """Prints or writes a table, and fails if a goal is missed."""
    rows = ["| bodies | linecard, bytes | jsonschema-rs, bytes | faster | linecard, dict | jsonschema-rs, dict | faster | all parts |"]
    rows.append("|---|---:|---:|---:|---:|---:|---:|---:|")
    missed = []
    for target in TARGETS:
        object, method = target.split(".")
        ours = linecard.Validator(object, method)
        theirs = jsonschema_rs.validator_for(json.loads((SCHEMAS / f"{target}.json").read_bytes()))

        def of_ours(bodies: list[Any]) -> Callable[[], object]:
            return lambda: [[(found.rule, found.pointer) for found in ours.validate(body).violations] for body in bodies]

        def of_theirs(bodies: list[Any], read: Callable[[Any], Any]) -> Callable[[], object]:
            return lambda: [[(found.schema_path, found.instance_path) for found in theirs.iter_errors(read(body))] for body in bodies]

        for kind in ("valid", "faulty"):
            make = (lambda seed: _native.valid(target, seed)) if kind == "valid" else (lambda seed: _native.one_fault(target, seed)[0])
            trees: list[Any] = [make(seed) for seed in range(BODIES)]
            texts = [json.dumps(tree).encode() for tree in trees]
            taken = best(
                [
                    of_ours(texts),
                    of_theirs(texts, json.loads),
                    of_ours(trees),
                    of_theirs(trees, lambda body: body),
                    lambda: [ours.validate(text).to_dict() for text in texts],
                ]
            )
            cells = [f"{kind} `{target}`"]
            for form, own, other in (("bytes", taken[0], taken[1]), ("dict", taken[2], taken[3])):
                cells += [f"{own:.2f} µs", f"{other:.2f} µs", f"{other / own:.1f}×"]
                if other / own < GOALS[form]:
                    missed.append(f"{kind} {target} from {form}: {other / own:.2f} times")
            rows.append("| " + " | ".join([*cells, f"{taken[4]:.2f} µs"]) + " |")
    table = "\n".join(rows) + "\n"
    if "--write" in sys.argv[1:]:
        about = page.machine(f"jsonschema-rs {version('jsonschema-rs')}")
        page.write("crates/python/README.md", "bench", f"{about} The shortest of {ROUNDS} rounds of {BODIES} bodies, by body.\n\n{table}")
    print(table)
    if missed:
        sys.exit("Goals are missed (3 times faster from bytes, as fast from a dict):\n" + "\n".join(missed))


if __name__ == "__main__":
    main()
