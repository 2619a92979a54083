// The package has the same results as the core on all cases of the fixtures. RESULTS is a file of the example `results`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { validate, validateUpdate } from "@linecard/linecard";

const cases = readFileSync(process.env.RESULTS, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

test(`the results of ${cases.length} cases are those of the core`, () => {
  assert.ok(cases.length > 1000);
  for (const { case: name, object, method, body, stored, report: expected } of cases) {
    const text = Buffer.from(body, "hex");
    const report = stored === null ? validate(object, method, text) : validateUpdate(object, stored, text);
    const parts = ({ severity, rule, pointer, message, offset, line, column, hint, suggestion }) =>
      ({ severity, rule, pointer, message, offset, line, column, hint, suggestion: suggestion?.sentence ?? null });
    const { object: as, method: of, cut, findings } = report;
    assert.deepEqual({ object: as, method: of, cut, findings: findings.map(parts) }, expected, name);
    const violations = expected.findings.filter(({ severity }) => severity === "violation");
    assert.equal(report.valid, violations.length === 0, name);
  }
});
