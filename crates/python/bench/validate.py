"""Measures the package beside jsonschema-rs, on the same bodies in one run.

    pip install jsonschema-rs
    python crates/python/bench/validate.py

Both are asked for what a caller needs: the rule and the location of each fault. jsonschema-rs gets the exported schema, a
validator that is made once, and the body as a dict: from bytes, `json.loads` comes first, because it takes no text.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import linecard
from linecard import _native

SCHEMAS = Path(__file__).parents[3] / "schemas" / "strict"
TARGETS = ["criteria.post", "call-processing-policies.put", "selective-call-acceptance.get", "schedule.put"]
ROUNDS = 7


def best(run: Callable[[], object], bodies: int) -> float:
    """Returns the shortest time of a body, in microseconds."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        run()
        times.append(time.perf_counter() - begun)
    return min(times) / bodies * 1e6


def main() -> None:
    """Prints a table, and fails if a goal is missed."""
    print("| bodies | from | linecard | jsonschema-rs | times faster |\n|---|---|---:|---:|---:|")
    is_missed = False
    for target in TARGETS:
        object, method = target.split(".")
        ours = linecard.Validator(object, method)
        theirs = jsonschema_rs.validator_for(json.loads((SCHEMAS / f"{target}.json").read_bytes()))
        for kind in ("valid", "faulty"):
            make = (lambda seed: _native.valid(target, seed)) if kind == "valid" else (lambda seed: _native.one_fault(target, seed)[0])
            trees: list[Any] = [make(seed) for seed in range(200)]
            texts = [json.dumps(tree).encode() for tree in trees]

            def of_ours(bodies: list[Any]) -> list[Any]:
                return [[(found.rule, found.pointer) for found in ours.validate(body).violations] for body in bodies]

            def of_theirs(bodies: list[Any]) -> list[Any]:
                return [[(found.schema_path, found.instance_path) for found in theirs.iter_errors(body)] for body in bodies]

            rows = [
                ("bytes", best(lambda: of_ours(texts), 200), best(lambda: of_theirs([json.loads(text) for text in texts]), 200), 3.0),
                ("dict", best(lambda: of_ours(trees), 200), best(lambda: of_theirs(trees), 200), 1.0),
            ]
            for form, own, other, goal in rows:
                print(f"| {kind} {target} | {form} | {own:.2f} µs | {other:.2f} µs | {other / own:.1f} |")
                is_missed |= other / own < goal
    if is_missed:
        sys.exit("A goal is missed: 3 times faster from bytes, as fast from a dict.")


if __name__ == "__main__":
    main()
