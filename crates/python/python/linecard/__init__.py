"""The contract of a telephony provisioning API.

>>> import linecard
>>> report = linecard.validate("criteria", "POST", b'{"newName": "dinner"}')
>>> report.valid
False
>>> for finding in report.violations:
...     print(finding.rule)
criteria.name.post.required
criteria.fromDnCriteria.post.required
criteria.newName.post.forbidden
>>> linecard.validate("criteria", "DELETE", {"name": "lunch"}).valid
True

A body is JSON as ``bytes`` or ``str``, or a dict. Text is better: a dict does not show a duplicate key, and has no lines.
"""

from linecard._native import (
    Edit,
    Finding,
    Line,
    Lines,
    Mended,
    ObjectInfo,
    Operation,
    Projection,
    Remark,
    Report,
    Suggestion,
    Validator,
    difference,
    explain,
    find,
    least,
    mend,
    methods,
    objects,
    operations,
    project,
    releases,
    update,
    validate,
    validate_arrow,
    validate_ndjson,
    validate_update,
    version,
)
from linecard.errors import InvalidBody, NotJson, OperationNotFound, UnknownName, Unreachable

__version__ = version()

__all__ = [
    "Edit",
    "Finding",
    "InvalidBody",
    "Line",
    "Lines",
    "Mended",
    "NotJson",
    "ObjectInfo",
    "Operation",
    "OperationNotFound",
    "Projection",
    "Remark",
    "Report",
    "Suggestion",
    "UnknownName",
    "Unreachable",
    "Validator",
    "difference",
    "explain",
    "find",
    "least",
    "mend",
    "methods",
    "objects",
    "operations",
    "project",
    "releases",
    "update",
    "validate",
    "validate_arrow",
    "validate_ndjson",
    "validate_update",
]
