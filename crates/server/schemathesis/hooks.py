"""A check of our own: what the document accepts is refused only for what no schema can say."""

import schemathesis
from schemathesis import GenerationMode

# Whether a name is taken hangs on what is stored, and on the other items of a list.
ANYWHERE = (".unique",)
# What a PUT may leave out hangs on what is stored: an item that is not there yet is made, and needs what a POST needs.
IN_A_PUT = (".required", ".not-empty")


@schemathesis.check
def what_the_document_accepts_is_refused_for_what_no_schema_says(ctx, response, case):
    if response.status_code != 400 or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    findings = response.json().get("findings", [])
    rules = [finding["rule"] for finding in findings]
    known = ANYWHERE + IN_A_PUT if case.method == "PUT" else ANYWHERE
    surplus = [rule for rule in rules if not rule.endswith(known)]
    assert findings and not surplus, f"the document accepts it, and it breaks {surplus or 'no rule'}"
