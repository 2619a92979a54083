// Compares ajv with `validate`: the results for all cases with the strict schemas must be the same, also with draft-07, and the
// codegen schemas must accept all valid cases. The schemas that zod makes of them must do so too, with listed exceptions.
// Arguments: the folder of the schemas, and the file of cases.

import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import AjvOfDraft07 from "ajv";
import * as z from "zod";

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

// A validator of an older draft ignores keywords that it does not know, and `$schema` names the newer one.
const older = new AjvOfDraft07({ strict: false });
const olders = new Map();
const ofDraft07 = (name) => {
  if (!olders.has(name)) {
    const { $schema, ...schema } = JSON.parse(readFileSync(`${folder}/strict/${name}.json`, "utf8"));
    olders.set(name, older.compile(schema));
  }
  return olders.get(name);
};

const zods = new Map();
const zod = (name) => {
  if (!zods.has(name)) {
    zods.set(name, z.fromJSONSchema(JSON.parse(readFileSync(`${folder}/codegen/${name}.json`, "utf8"))));
  }
  return zods.get(name);
};
// Of the times of RFC 3339, zod rejects those with a leap second or lower-case letters; and whole numbers beyond 53 bits.
const beyondZod = /[0-9]:60|[0-9]t[0-9]|[0-9]z"|[0-9]{16}|[0-9][eE]/;
let zodRejects = 0;
let zodSkips = 0;
let halves = 0;

const faults = [];
let skipped = 0;
let valid = 0;
let wider = 0;
let validated = 0;
for (const { case: name, schema, text, valid: expected, skip } of lines) {
  if (skip !== null) {
    skipped += 1;
    // JavaScript has texts with half a surrogate pair.
    halves += skip === "json.surrogate" && text !== null && validator("strict", schema)(JSON.parse(text));
    continue;
  }
  validated += 1;
  valid += expected;
  const body = JSON.parse(text);
  if (validator("strict", schema)(body) !== expected) {
    faults.push(`${name}: the result of validate is ${expected}, that of ajv with strict is ${!expected}`);
  }
  if (ofDraft07(schema)(body) !== expected) {
    faults.push(`${name}: the result of validate is ${expected}, that of ajv with draft-07 is ${!expected}`);
  }
  const ofZod = zod(schema).safeParse(body).success;
  if (expected && !ofZod && !beyondZod.test(text)) {
    faults.push(`${name}: validate accepts it, but not zod with codegen`);
  }
  zodSkips += expected && !ofZod;
  zodRejects += !expected && !ofZod;
  const accepted = validator("codegen", schema)(body);
  if (expected && !accepted) {
    faults.push(`${name}: validate accepts it, but not ajv with codegen`);
  }
  wider += !expected && accepted;
}
faults.forEach((fault) => console.error(fault));
console.log(
  `ajv: ${validated} cases, ${valid} of them valid, ${faults.length} differ; ` +
    `codegen accepts ${wider} of the others; ${skipped} skipped, of which strict accepts ${halves} with half a surrogate`,
);
console.log(`zod: ${valid - zodSkips} valid cases, ${zodRejects} of ${validated - valid} others rejected; ${zodSkips} listed exceptions`);
process.exit(faults.length || halves === 0 || validated < 3000 ? 1 : 0);
