"""Makes again what was pickled."""

from __future__ import annotations

from linecard._native import Finding, Report, Validator, report_again


def validator(object: str, method: str, max_body: int, release: str | None) -> Validator:
    """Makes a validator."""
    return Validator(object, method, max_body=max_body, release=release)


def report(
    object: str,
    method: str,
    max_body: int,
    release: str | None,
    text: bytes | None,
    is_tree: bool,
    stored: str | None,
) -> Report:
    """Makes a report: its body is validated again."""
    return report_again(validator(object, method, max_body, release), text, is_tree, stored)


def finding(of: tuple[str, str, int, str | None, bytes | None, bool, str | None], index: int) -> Finding:
    """Makes a finding of a report."""
    return report(*of).findings[index]
