"""Measures from which length of a body it pays to release the lock of the interpreter.

    python crates/python/bench/lock.py

A text of 16 KiB or more is validated without the lock. For some lengths below and above that, it prints the bodies a second of one
thread, of two threads, and of one thread beside another that runs Python all the time. With the lock, the second thread gains
nothing; without it, a busy thread has to be waited for. To compare, build the package with another `RELEASED` in `validator.rs`.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable

import linecard
import page

TARGET = ("selective-call-acceptance", "GET")
BODY = json.loads((page.ROOT / "fixtures" / "bodies" / "week.selective-call-acceptance.get.json").read_bytes())
LENGTHS = [1_000, 2_000, 4_000, 8_000, 15_000, 17_000, 32_000, 64_000, 128_000]
SECONDS = 0.3


def body(length: int) -> bytes:
    """Returns a body of at least this many bytes."""
    items = BODY["criteria"]
    text = json.dumps({**BODY, "criteria": items * (length // len(json.dumps(items)))})
    return text.ljust(length).encode()


def bodies_a_second(text: bytes, threads: int, beside: Callable[[threading.Event], None] | None = None) -> float:
    """Returns how many bodies some threads validate in a second."""
    is_done = threading.Event()
    counts: list[int] = []

    def validate() -> None:
        is_valid, count = linecard.Validator(*TARGET).is_valid, 0
        while not is_done.is_set():
            is_valid(text)
            count += 1
        counts.append(count)

    running = [threading.Thread(target=validate) for _ in range(threads)]
    if beside is not None:
        running.append(threading.Thread(target=beside, args=(is_done,)))
    begun = time.perf_counter()
    for thread in running:
        thread.start()
    time.sleep(SECONDS)
    is_done.set()
    for thread in running:
        thread.join()
    return sum(counts) / (time.perf_counter() - begun)


def busy(is_done: threading.Event) -> None:
    """Runs Python until it is done."""
    while not is_done.is_set():
        sum(range(1000))


def main() -> None:
    """Prints a table."""
    print("| bytes | one thread | two threads | beside a busy thread |\n|---:|---:|---:|---:|")
    for length in LENGTHS:
        text = body(length)
        rates = [bodies_a_second(text, 1), bodies_a_second(text, 2), bodies_a_second(text, 1, busy)]
        print(f"| {len(text)} | " + " | ".join(f"{rate:.0f}/s" for rate in rates) + " |")


if __name__ == "__main__":
    main()
