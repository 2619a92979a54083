// Compares ajv with `validate` on every body of the proof by exhaustion: the combinations of classes of values of each component
// of rules. Arguments: the folder of the schemas, and the file that `cargo xtask proof exhaustion` writes.

import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv from "ajv/dist/2020.js";

const [folder, file] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, strictRequired: false });
const validators = new Map();
const validator = (name) => {
  if (!validators.has(name)) {
    validators.set(name, ajv.compile(JSON.parse(readFileSync(`${folder}/strict/${name}.json`, "utf8"))));
  }
  return validators.get(name);
};

let bodies = 0;
let differ = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  const component = JSON.parse(line);
  const { schema, attributes, classes, beside, choices, results } = component;
  for (let index = 0; index < component.bodies; index += 1) {
    const body = { ...beside };
    let rest = index;
    attributes.forEach((attribute, place) => {
      const digit = choices === null ? rest % classes[place].length : choices[index][place];
      rest = Math.floor(rest / classes[place].length);
      // A class without a value is an absent attribute.
      classes[place][digit].forEach((value) => {
        body[attribute] = value;
      });
    });
    const expected = ((parseInt(results[index >> 2], 16) >> (index & 3)) & 1) === 1;
    bodies += 1;
    if (validator(schema)(body) !== expected) {
      differ += 1;
      if (differ <= 10) {
        console.error(`${schema}: the result of validate is ${expected}, that of ajv is ${!expected}: ${JSON.stringify(body)}`);
      }
    }
  }
}
console.log(`ajv: ${bodies} bodies, ${differ} differ`);
process.exit(differ || bodies === 0 ? 1 : 0);
