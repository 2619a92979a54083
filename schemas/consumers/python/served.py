"""Reads the refusals that the document as served shows as examples, with the client of openapi-python-client. Argument: the
document."""

import json
import sys
from pathlib import Path

sys.path.insert(0, ".")
from telephony_provisioning_client.models import Finding, Refusal  # noqa: E402 The client was generated in this folder.

DOCUMENT = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))

refusals = findings = 0
for response in DOCUMENT["components"]["responses"].values():
    media = response.get("content", {}).get("application/json", {})
    if media.get("schema") == {"$ref": "#/components/schemas/Refusal"}:
        for example in media["examples"].values():
            refusal = Refusal.from_dict(example["value"])
            assert refusal.details and refusal.to_dict() == example["value"], example
            refusals += 1
            for finding in refusal.findings or []:
                assert isinstance(finding, Finding) and finding.rule and finding.severity.value == "violation", example
                findings += 1
print(f"openapi-python-client: {refusals} refusals with {findings} findings are read and written unchanged")
sys.exit(not findings)
