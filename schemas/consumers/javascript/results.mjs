// Compares ajv with `validate`: the results for all cases with the strict schemas must be the same, and the codegen schemas
// must accept all valid cases.
// Arguments: the folder of the schemas, and the file of cases.

import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [folder, cases] = process.argv.slice(2);
const lines = readFileSync(cases, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

// Anything unusual in a schema is an error, except `required` with properties that are described further out, as in conditions.
// Dates are not checked, because ajv needs another package for them.
const ajv = new Ajv({ strict: true, strictRequired: false, formats: { date: true, "date-time": true } });
const validators = new Map();
const validator = (profile, name) => {
  const file = `${profile}/${name}.json`;
  if (!validators.has(file)) {
    validators.set(file, ajv.compile(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))));
  }
  return validators.get(file);
};

const faults = [];
let skipped = 0;
let valid = 0;
let wider = 0;
let validated = 0;
for (const { case: name, schema, text, valid: expected, skip } of lines) {
  if (skip !== null) {
    skipped += 1;
    continue;
  }
  validated += 1;
  valid += expected;
  const body = JSON.parse(text);
  if (validator("strict", schema)(body) !== expected) {
    faults.push(`${name}: the result of validate is ${expected}, that of ajv with strict is ${!expected}`);
  }
  const accepted = validator("codegen", schema)(body);
  if (expected && !accepted) {
    faults.push(`${name}: validate accepts it, but not ajv with codegen`);
  }
  wider += !expected && accepted;
}
faults.forEach((fault) => console.error(fault));
console.log(
  `ajv: ${validated} cases, ${valid} of them valid, ${faults.length} differ; ` +
    `codegen accepts ${wider} of the others; ${skipped} skipped`,
);
process.exit(faults.length || validated < 3000 ? 1 : 0);
