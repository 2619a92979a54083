// Writes a TypeScript file that assigns the body of every valid case to the type of its schema.
// Arguments: the folder of the schemas, the file of cases, and the folder of the types, as an import names it.

import { readFileSync } from "node:fs";

const [folder, cases, types] = process.argv.slice(2);
const lines = readFileSync(cases, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
lines
  .filter(({ valid, skip }) => valid && skip === null)
  .forEach(({ place, schema, text }, index) => {
    const { title } = JSON.parse(readFileSync(`${folder}/codegen/${schema}.json`, "utf8"));
    console.log(`// ${place}\nexport const body${index}: import("${types}/${schema}").${title} = ${text};`);
  });
