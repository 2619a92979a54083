// Tests what openapi-zod-client and quicktype generate.
// Arguments: the folder of the schemas, the file of cases, a file of openapi-zod-client, and two files of quicktype for Go: of a
// schema, and of the same without null.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const [folder, cases, client, ...go] = process.argv.slice(2);
const lines = readFileSync(cases, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const faults = [];

// The schemas of the client alone, without the library that sends requests. The client is for zod 3, which zod 4 includes.
const text = readFileSync(client, "utf8");
const schemas = text.slice(0, text.indexOf("const endpoints")).replace(/^import .*@zodios.*$/m, "").replace('"zod"', '"zod/v3"');
const unknown = schemas.match(/const \w+ = z\s*\.unknown\(\)/g) ?? [];
faults.push(...unknown.map((schema) => `${schema}: the client has no type`));
const module = schemas.replace(/^const endpoints[^]*$/m, "");
const { outputText } = ts.transpileModule(module, { compilerOptions: { target: "es2022", module: "esnext" } });
writeFileSync("zod.mjs", outputText);
const { schemas: known } = await import(pathToFileURL("zod.mjs"));
let valid = 0;
let wrong = 0;
let rejected = 0;
for (const { case: name, schema, text, valid: expected, skip } of lines) {
  const { title } = JSON.parse(readFileSync(`${folder}/codegen/${schema}.json`, "utf8"));
  if (skip !== null || known[title] === undefined) {
    continue;
  }
  const accepted = known[title].safeParse(JSON.parse(text)).success;
  if (expected && !accepted) {
    faults.push(`${name}: the body is valid, but the client rejects it`);
  }
  valid += expected;
  wrong += !expected;
  rejected += !expected && !accepted;
}

// Go writes null for an attribute of a pointer type without `omitempty`.
const clears = go.map((file) => /TimeSchedule\s.*json:"timeSchedule"`/.test(readFileSync(file, "utf8")));
if (clears.join() !== "true,false") {
  faults.push(`quicktype: Go clears timeSchedule: ${clears}; only with null it should`);
}
faults.forEach((fault) => console.error(fault));
console.log(
  `openapi-zod-client: ${valid} valid cases, ${rejected} of ${wrong} others rejected; ` +
    `quicktype: Go clears what is left out, and without null it does not; ${faults.length} faults`,
);
process.exit(faults.length || valid < 500 ? 1 : 0);
