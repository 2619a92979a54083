"""Makes again what was pickled."""

from __future__ import annotations

from linecard._native import Finding, Report, Validator, report_again


def validator(object: str, method: str, max_body: int, release: str | None) -> Validator:
    """Makes a validator."""
    return Validator(object, method, max_body=max_body, release=release)


def report(validator: Validator, text: bytes | None, is_tree: bool, stored: str | None) -> Report:
    """Makes a report: its body is validated again."""
    return report_again(validator, text, is_tree, stored)


def finding(report: Report, index: int) -> Finding:
    """Makes a finding of a report."""
    return report.findings[index]
