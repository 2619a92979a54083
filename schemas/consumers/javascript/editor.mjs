// Tests the schemas for editors with the JSON language service of VS Code: the errors are sentences of the contract, and only
// what may be sent is suggested. The settings connect files with schemas by their names.
// Arguments: the folder of the schemas, and the file of cases.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { getLanguageService, TextDocument } = require("vscode-json-languageservice");
const [folder, cases] = process.argv.slice(2);
const lines = readFileSync(cases, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const read = (file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));

const settings = read("editor/settings/vscode.json")["json.schemas"];
const schemas = settings.map(({ fileMatch, url }) => ({
  uri: `file:///project/${url.slice(2)}`,
  fileMatch,
  schema: read(url.replace("./schemas/", "")),
}));
const service = getLanguageService({});
service.configure({ validate: true, allowComments: false, schemas });

const open = (name, text) => {
  const document = TextDocument.create(`file:///project/${name}`, "json", 1, text);
  return [document, service.parseJSONDocument(document)];
};
const errors = async (name, text) => (await service.doValidation(...open(name, text))).map(({ message }) => message);
const labels = async (name, marked) => {
  const offset = marked.indexOf("|");
  const [document, tree] = open(name, marked.replace("|", ""));
  const { items } = await service.doComplete(document, document.positionAt(offset), tree);
  return items.map(({ label }) => label).sort();
};

const faults = [];
const expect = (what, found, wanted) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    faults.push(`${what}:\n  found  ${JSON.stringify(found)}\n  wanted ${JSON.stringify(wanted)}`);
  }
};

// Each error is a sentence of the contract.
const criteria = '"selection": "Specified Only", "includeAnonymousCallers": true, "includeUnavailableCallers": true';
expect("forbidden", await errors("a.criteria-selective-call-acceptance.post.json", `{"name": "a", "newName": "b", "fromDnCriteria": {${criteria}, "phoneNumbers": ["+3222345678"]}}`), [
  "Not allowed in a POST (PUT accepts it).",
]);
expect("unknown", await errors("criteria.delete.json", '{"name": "a", "nmae": "b"}'), [
  "`criteria.delete` has no attribute of this name.",
]);
expect("a word", await errors("criteria-from-dn.put.json", '{"selection": "Some"}'), ['Holds one of "Any", "Specified Only".']);
expect("not empty", await errors("criteria-from-dn.post.json", `{${criteria}, "phoneNumbers": []}`), [
  '`phoneNumbers` must not be empty if `selection` is "Specified Only".',
]);
expect("required if", await errors("criteria-from-dn.post.json", `{${criteria}}`), [
  '`phoneNumbers` is required if `selection` is "Specified Only".',
]);
const dates = '"recurForEver": true, "recurEndDate": "2025-09-09"';
const daily = '"recurDaily": {"recurInterval": 1}';
expect("not allowed if", await errors("schedule-recurrence.post.json", `{${daily}, ${dates}}`), [
  "`recurEndDate` and `recurEndOccurrence` are not allowed if `recurForEver` is true.",
]);
expect("exclusive", await errors("schedule-recurrence.post.json", `{${daily}, "recurYearlyByDay": {"recurInterval": 1, "dayOfMonth": 1, "month": "January"}}`), [
  "Exactly one of `recurDaily`, `recurWeekly`, `recurMonthlyByDay`, `recurMonthlyByWeek`, `recurYearlyByDay` and `recurYearlyByWeek` is required.",
]);
expect("a format", await errors("schedule-recurrence.post.json", `{${daily}, "recurEndDate": "tomorrow"}`), [
  "A date such as 2025-09-09.",
]);

// Only what may be sent is suggested, and the words of lists.
for (const { url } of settings) {
  const name = url.replace("./schemas/editor/", "");
  const strict = read(`strict/${name}`);
  const allowed = Object.entries(strict.properties).filter(([, schema]) => JSON.stringify(schema.not) !== "{}");
  expect(`suggested in ${name}`, await labels(name, "{|}"), allowed.map(([attribute]) => attribute).sort());
}
expect("words", await labels("criteria-from-dn.put.json", '{"selection": |}'), ['"Any"', '"Specified Only"']);

// A valid body has no errors, and all others have one.
let valid = 0;
let found = 0;
let wrong = 0;
for (const { case: name, schema, text, valid: expected, skip } of lines) {
  // The service takes a number with a point or an exponent for a fraction, and reads only digits of some.
  if (skip !== null || /: *-?[0-9]+(\.[0-9]|[eE])/.test(text)) {
    continue;
  }
  const messages = await errors(`${schema}.json`, text);
  if (expected && messages.length > 0) {
    faults.push(`${name}: the body is valid, but the editor says ${messages[0]}`);
  }
  valid += expected;
  wrong += !expected;
  found += !expected && messages.length > 0;
}
faults.forEach((fault) => console.error(fault));
console.log(`editor: ${valid} valid cases have no errors, ${found} of ${wrong} others have; ${faults.length} faults`);
process.exit(faults.length || found < wrong ? 1 : 0);
