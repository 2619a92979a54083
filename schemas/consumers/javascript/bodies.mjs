// Writes a TypeScript file that assigns the bodies of all valid cases to the types of their schemas.
// Arguments: the folder of the schemas, the file of cases, and the folder of the types, as in an import.

import { readFileSync } from "node:fs";

const [folder, cases, types] = process.argv.slice(2);
const lines = readFileSync(cases, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
lines
  .filter(({ valid, skip }) => valid && skip === null)
  .forEach(({ case: name, schema, text }, index) => {
    const { title } = JSON.parse(readFileSync(`${folder}/codegen/${schema}.json`, "utf8"));
    console.log(`// ${name}\nexport const body${index}: import("${types}/${schema}").${title} = ${text};`);
  });
