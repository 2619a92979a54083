// Holds ajv against the walk: every case by its strict schema, with one result; what is valid by its codegen schema too.
// Arguments: the folder of the schemas, and the file of cases.

import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [folder, cases] = process.argv.slice(2);
const lines = readFileSync(cases, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

// Any doubt about a schema is an error, but for `required` with names that are described further out: conditions are made
// of it. Dates are left to other validators: ajv needs another package for them.
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
for (const { place, schema, text, valid: walk, skip } of lines) {
  if (skip !== null) {
    skipped += 1;
    continue;
  }
  validated += 1;
  valid += walk;
  const body = JSON.parse(text);
  if (validator("strict", schema)(body) !== walk) {
    faults.push(`${place}: ajv and strict say ${!walk}, the walk says ${walk}`);
  }
  const accepted = validator("codegen", schema)(body);
  if (walk && !accepted) {
    faults.push(`${place}: the walk accepts it, ajv and codegen do not`);
  }
  wider += !walk && accepted;
}
faults.forEach((fault) => console.error(fault));
console.log(
  `ajv: ${validated} cases, ${valid} of them valid, ${faults.length} differ; ` +
    `codegen accepts ${wider} of those that are not; ${skipped} skipped, of which no schema can be asked`,
);
process.exit(faults.length || validated < 3000 ? 1 : 0);
