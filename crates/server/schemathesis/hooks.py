"""A check of ours: the server refuses a valid request only for rules that no schema can express."""

import schemathesis
from schemathesis import GenerationMode

# Whether a name is taken depends on the stored state, and on the other items of a list.
ANYWHERE = (".unique",)
# What a PUT may omit or have depends on the stored state: an item that does not exist is created, and follows the rules of a
# POST, which forbids a new name.
IN_A_PUT = (".required", ".not-empty", ".newName.post.forbidden")
# What is refused for no rule: which services and departments there are is no part of the contract, and items without a name
# could not be told apart.
OF_THE_SERVER = (
    "is not the name of a service",
    "names no parent that exists",
    "is missing or empty; this server finds the items",
)


@schemathesis.check
def a_valid_request_is_refused_only_for_rules_that_no_schema_can_express(ctx, response, case):
    if response.status_code != 400 or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    refusal = response.json()
    if any(words in refusal["details"] for words in OF_THE_SERVER):
        return
    findings = refusal.get("findings", [])
    rules = [finding["rule"] for finding in findings]
    known = ANYWHERE + IN_A_PUT if case.method == "PUT" else ANYWHERE
    surplus = [rule for rule in rules if not rule.endswith(known)]
    assert findings and not surplus, f"the document allows the request, but the server refuses it for {surplus or 'no rule'}"
