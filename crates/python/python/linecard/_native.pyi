"""The native part of the package. Use the names of `linecard`: this module may change."""

import builtins
from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, Protocol, TypeAlias, final, overload

Severity: TypeAlias = Literal["violation", "no-effect", "unchecked", "note"]
"""How serious a finding is."""

MethodName: TypeAlias = Literal["GET", "PUT", "POST", "DELETE"]
"""A method, as results spell it. Arguments may have any case."""

Body: TypeAlias = bytes | str | bytearray | memoryview | Mapping[str, Any] | Sequence[Any]
"""A body: JSON as text, or a dict. Another mapping must be converted with `dict(…)`."""

class _ArrowBatch(Protocol):
    def __arrow_c_array__(self, requested_schema: builtins.object | None = None) -> tuple[Any, Any]: ...

class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: builtins.object | None = None) -> Any: ...

@final
class Edit:
    """The replacement of a part of a text."""

    __match_args__ = ("start", "end", "replacement")
    @property
    def start(self) -> int:
        """The offset in bytes of the first byte that is replaced."""
    @property
    def end(self) -> int:
        """The offset in bytes of the end of the replaced part, which is not included."""
    @property
    def replacement(self) -> str:
        """The new text. It is empty if the part is removed."""
    def __hash__(self) -> int: ...
    def __eq__(self, other: builtins.object, /) -> bool: ...

@final
class Suggestion:
    """The one certain way to fix a finding: it removes the finding and adds none."""

    __match_args__ = ("sentence", "edits")
    @property
    def sentence(self) -> str:
        """What it does, such as "rename `actve` to `active`"."""
    @property
    def edits(self) -> list[Edit]:
        """The edits of the text, in the order of the body. Empty if the body was a dict."""
    def apply(self, body: bytes) -> bytes:
        """Returns the text with the edits."""
    def __hash__(self) -> int: ...
    def __eq__(self, other: builtins.object, /) -> bool: ...

@final
class Finding:
    """A finding in a body: a rule of the contract, a severity and a location. Its parts are made when they are read."""

    __match_args__ = ("severity", "rule", "pointer")
    @property
    def severity(self) -> Severity:
        """How serious it is."""
    @property
    def rule(self) -> str:
        """The id of the rule, such as `criteria.name.put.required`."""
    @property
    def check(self) -> str:
        """The last part of the id, such as `required`."""
    @property
    def object(self) -> str:
        """The name of the object that has the rule. It may be one within the body."""
    @property
    def method(self) -> MethodName:
        """The method that the rule is for."""
    @property
    def attribute(self) -> str | None:
        """The attribute that the rule is about, if it is about one."""
    @property
    def pointer(self) -> str:
        """The location in the body, as a JSON Pointer."""
    @property
    def message(self) -> str:
        """What is wrong, and how to fix it."""
    @property
    def offset(self) -> int | None:
        """The offset in bytes. None if the body was a dict."""
    @property
    def line(self) -> int | None:
        """The line, from 1. None if the body was a dict."""
    @property
    def column(self) -> int | None:
        """The column in characters, from 1. None if the body was a dict."""
    @property
    def hint(self) -> str | None:
        """What the text at the finding looks like, if it is not what was meant."""
    @property
    def suggestion(self) -> Suggestion | None:
        """The one certain way to fix it, if there is one."""
    @property
    def page(self) -> str | None:
        """The page of the documentation that describes the object. None for a rule of JSON."""
    @property
    def heading(self) -> str | None:
        """The heading on that page."""
    @property
    def link(self) -> str | None:
        """The link to the page that explains the rule, if such pages are published."""
    def to_dict(self) -> dict[str, Any]:
        """Returns all of it as a dict."""
    def __hash__(self) -> int: ...
    def __eq__(self, other: builtins.object, /) -> bool: ...

@final
class Report:
    """The result of a validation: the findings, in the order of the body. A report is true if it is valid."""

    @property
    def valid(self) -> bool:
        """Whether there is no violation."""
    @property
    def cut(self) -> bool:
        """Whether there are more findings than the report keeps."""
    @property
    def object(self) -> str:
        """The name of the object that the body was validated as."""
    @property
    def method(self) -> MethodName:
        """The method that the body was validated for."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in the order of the body; at most 256."""
    @property
    def violations(self) -> tuple[Finding, ...]:
        """The findings that break the contract."""
    def count(self, severity: Severity | None = None) -> int:
        """Returns the number of findings of a severity, or of all, including those that the report does not keep."""
    def raise_for_violations(self) -> Report:
        """Raises `InvalidBody` if there is a violation. Otherwise, returns the report."""
    def to_json(self) -> str:
        """Returns the report as JSON, as the other programs of Linecard write it."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the report as a dict, with all parts of each finding."""
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[Finding]: ...
    def __eq__(self, other: builtins.object, /) -> bool: ...

@final
class Validator:
    """Validates the bodies of an object in a method. It can be pickled."""

    def __new__(
        cls, object: str, method: str, *, max_body: int | None = None, release: str | None = None
    ) -> Validator: ...
    @property
    def object(self) -> str:
        """The name of the object."""
    @property
    def method(self) -> MethodName:
        """The method."""
    def validate(self, body: Body) -> Report:
        """Validates a body."""
    def is_valid(self, body: Body) -> bool:
        """Returns whether a body has no violation."""
    def __hash__(self) -> int: ...
    def __eq__(self, other: builtins.object, /) -> bool: ...

@final
class Line:
    """A validated line of NDJSON."""

    @property
    def number(self) -> int:
        """The number of the line, from 1. Blank lines are counted."""
    @property
    def offset(self) -> int:
        """The offset of the line in the file, in bytes."""
    @property
    def report(self) -> Report:
        """The report. The positions of its findings are counted from the beginning of the line."""

@final
class Lines(Iterator[Line]):
    """The lines of a file, as they are validated."""

    def __iter__(self) -> Lines: ...
    def __next__(self) -> Line: ...
    @property
    def bodies(self) -> int:
        """The number of bodies that were validated so far. It runs ahead of the lines that were returned."""
    @property
    def invalid(self) -> int:
        """The number of bodies with a violation so far."""

@final
class Mended:
    """A body after its mends."""

    @property
    def body(self) -> bytes:
        """The mended body. It is the body as it was if there is no mend."""
    @property
    def sentences(self) -> list[str]:
        """What the mends did, in their order."""
    @property
    def report(self) -> Report:
        """The report on the mended body."""

@final
class ObjectInfo:
    """An object of the contract."""

    @property
    def name(self) -> str:
        """The name, as in rule ids."""
    @property
    def title(self) -> str:
        """The heading of the documentation."""
    @property
    def description(self) -> str:
        """What it is."""
    @property
    def page(self) -> str:
        """The page of the documentation."""
    @property
    def methods(self) -> list[MethodName]:
        """The methods in which it has a body."""
    @property
    def attributes(self) -> list[str]:
        """The names of its attributes."""
    def __hash__(self) -> int: ...
    def __eq__(self, other: builtins.object, /) -> bool: ...

@final
class Operation:
    """An operation of the API."""

    @property
    def id(self) -> str:
        """The id, as in the OpenAPI documents."""
    @property
    def title(self) -> str:
        """The heading of the documentation."""
    @property
    def service(self) -> str:
        """The name of the service."""
    @property
    def method(self) -> MethodName:
        """The method."""
    @property
    def path(self) -> str:
        """The path, with the names of the segments to fill in."""
    @property
    def segments(self) -> dict[str, str]:
        """The segments that the caller filled in, percent-decoded."""
    @property
    def request(self) -> Validator | None:
        """The validator of the request body. None if the operation takes no body."""
    @property
    def response(self) -> Validator | None:
        """The validator of the response body. None if no page documents one."""
    @property
    def least_level(self) -> int:
        """The lowest level of a user who may perform it."""
    @property
    def statuses(self) -> list[int]:
        """The statuses of its responses, success first."""

@final
class Remark:
    """A location, and the rule that is the reason."""

    __match_args__ = ("pointer", "rule", "message")
    @property
    def pointer(self) -> str:
        """The location, as a JSON Pointer."""
    @property
    def rule(self) -> str:
        """The id of the rule that the body would break."""
    @property
    def message(self) -> str:
        """The message of the finding."""
    def __hash__(self) -> int: ...
    def __eq__(self, other: builtins.object, /) -> bool: ...

@final
class Projection:
    """A body made from a GET response."""

    @property
    def body(self) -> dict[str, Any]:
        """The request body."""
    @property
    def dropped(self) -> list[Remark]:
        """The values of the response that the body leaves out."""
    @property
    def lacking(self) -> list[Remark]:
        """The values that the method requires and the response does not have."""

def report_again(validator: Validator, text: bytes | None, is_tree: bool, stored: str | None) -> Report:
    """Makes a report that was pickled."""

def validate(
    object: str, method: str, body: Body, *, max_body: int | None = None, release: str | None = None
) -> Report:
    """Validates a body as an object in a method.

    A body is JSON as bytes or str, or a dict. For GET, it is that of the response, for the other methods that of the request.
    """

def validate_update(
    object: str, stored: Body, put: Body, *, max_body: int | None = None, release: str | None = None
) -> Report:
    """Validates a PUT, also against the stored state: the body of a GET before it."""

def validate_ndjson(
    object: str,
    method: str,
    path: str | PathLike[str],
    *,
    threads: int | None = None,
    every_line: bool = False,
    max_body: int | None = None,
    release: str | None = None,
) -> Lines:
    """Validates the lines of an NDJSON file on several threads, and returns the lines with findings, in the order of the file."""

@overload
def validate_arrow(
    data: _ArrowBatch,
    object: str,
    method: str,
    *,
    column: str = "body",
    keep: Sequence[str] = (),
    max_body: int | None = None,
    release: str | None = None,
) -> _ArrowBatch: ...
@overload
def validate_arrow(
    data: _ArrowStream,
    object: str,
    method: str,
    *,
    column: str = "body",
    keep: Sequence[str] = (),
    max_body: int | None = None,
    release: str | None = None,
) -> _ArrowStream:
    """Validates the bodies of a column.

    Returns a batch, or a stream of batches, as what was given. Its columns are those of `keep`, then `valid` and `findings`.
    Both are null if the body is null.
    """

def mend(
    object: str, method: str, body: Body, *, max_body: int | None = None, release: str | None = None
) -> Mended:
    """Applies every certain mend to a body, and returns what is left."""

def update(object: str, stored: Body, put: Body) -> dict[str, Any]:
    """Returns the stored state after a PUT. Raises `InvalidBody` if the PUT has a violation."""

def least(object: str, stored: Body, put: Body) -> dict[str, Any]:
    """Returns the least PUT that has the same effect on a stored state as this PUT."""

def difference(object: str, stored: Body, wanted: Body) -> dict[str, Any]:
    """Returns the least PUT that changes one state into another. Raises `Unreachable` if there is none."""

def project(object: str, response: Body, method: str = "PUT") -> Projection:
    """Converts a GET response into the body of a request: a PUT that changes nothing, or a POST that makes a copy."""

def explain(what: str, method: str | None = None) -> dict[str, Any]:
    """Explains an object (`criteria`), an attribute (`criteria.fromDnCriteria.phoneNumbers`) or a rule id."""

def find(method: str, path: str, *, base: str | None = None) -> Operation:
    """Finds the operation of a method and a path. A query is ignored. Raises `OperationNotFound`."""

def operations() -> list[Operation]:
    """Returns every operation, in the order of the documentation."""

def objects() -> list[ObjectInfo]:
    """Returns every object, in the order of the documentation."""

def methods(object: str) -> list[MethodName]:
    """Returns the methods in which an object has a body."""

def releases() -> list[str]:
    """Returns the releases of the service that `release` accepts."""

def version() -> str:
    """Returns the version of the package."""

def valid(target: str, seed: int, complexity: int = 64) -> dict[str, Any]:
    """Returns the valid body of a seed."""

def one_fault(
    target: str, seed: int, complexity: int = 64, rule: str | None = None
) -> tuple[dict[str, Any], Severity, str, list[str]]:
    """Returns a body with one fault, and the severity, rule and pointers of its findings."""

def valid_update(object: str, seed: int, complexity: int = 64) -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns a stored state, and a PUT that it accepts."""

def breakable(target: str) -> list[str]:
    """Returns the ids of the rules that a body can break."""

def target_of_file(name: str) -> tuple[str, str | None, str | None] | None:
    """Returns what a file holds, according to its name. Raises ValueError if it names nothing that exists."""

def case_results(text: bytes) -> list[tuple[str, str, int, str | None]]:
    """Returns the name, the target, the line and the failure of each case of a case file."""
