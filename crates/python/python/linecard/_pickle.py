"""Makes again what was pickled."""

from __future__ import annotations

from linecard._native import Validator


def validator(object: str, method: str, max_body: int, release: str | None) -> Validator:
    """Makes a validator."""
    return Validator(object, method, max_body=max_body, release=release)
