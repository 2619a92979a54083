// Measures the package beside ajv on the same bodies, from text to findings, in one run.
//
//     crates/javascript/run --bench           # prints the table
//     crates/javascript/run --bench --write   # also writes it into the README
//
// ajv compiles the strict schemas of `schemas/strict` with all errors, and reads `JSON.parse` of the text. The package reads the text,
// and the rule and the pointer of each finding; in the last column, the message too, which is a whole sentence. A time is that of the fastest of 1000 rounds, the two in turns,
// after both are compiled.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import Ajv2020 from "ajv/dist/2020.js";
import { Validator } from "@linecard/linecard";

const root = new URL("../../../", import.meta.url);
const read = (file) => readFileSync(new URL(file, root), "utf8");
const bodies = readdirSync(new URL("fixtures/bodies/", root)).filter((name) => name.endsWith(".json"));
const cases = bodies.map((name) => {
  const [, object, method] = name.split(".");
  return { name: `${object}.${method}`, object, method, text: read(`fixtures/bodies/${name}`) };
});
// The same bodies with a fault: an attribute that no table has, and another type of the first value.
for (const { name, object, method, text } of [...cases]) {
  const value = JSON.parse(text);
  const [first] = Object.keys(value);
  const faulty = { ...value, [first]: [], actve: true };
  cases.push({ name: `${name}, two faults`, isFaulty: true, object, method, text: JSON.stringify(faulty, null, 2) });
}

const compiled = new Map();
let sink = 0;

function time(use, rounds) {
  const begin = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) {
    use();
  }
  return Number(process.hrtime.bigint() - begin) / rounds;
}

function prepare({ object, method, text }) {
  const file = `schemas/strict/${object}.${method}.json`;
  const check = compiled.get(file) ?? new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(JSON.parse(read(file)));
  compiled.set(file, check);
  const validator = new Validator(object, method);
  const withAjv = () => {
    if (!check(JSON.parse(text))) {
      for (const { keyword, instancePath, message } of check.errors) {
        sink += keyword.length + instancePath.length + message.length;
      }
    }
  };
  const withLinecard = () => {
    const report = validator.validate(text);
    if (!report.valid) {
      for (const { severity, rule, pointer } of report.findings) {
        sink += severity.length + rule.length + pointer.length;
      }
    }
  };
  const withMessages = () => {
    const report = validator.validate(text);
    if (!report.valid) {
      for (const { severity, rule, pointer, message } of report.findings) {
        sink += severity.length + rule.length + pointer.length + message.length;
      }
    }
  };
  if (check(JSON.parse(text)) !== validator.isValid(text)) {
    throw new Error(`${object}.${method}: ajv and the package do not agree`);
  }
  return [withAjv, withLinecard, withMessages];
}

function measure(uses) {
  const least = [Infinity, Infinity, Infinity];
  for (let turn = 0; turn < 1000; turn += 1) {
    uses.forEach((use, index) => {
      least[index] = Math.min(least[index], time(use, 100));
    });
  }
  return least;
}

// The engine compiles what is used often on threads of its own, which takes a while.
const prepared = cases.map(prepare);
for (let round = 0; round < 20; round += 1) {
  prepared.flat().forEach((use) => time(use, 1000));
  await new Promise((waited) => setTimeout(waited, 100));
}

const micro = (nanos) => `${(nanos / 1000).toFixed(2)} µs`;
const rows = [];
const row = (name, bytes, [ajv, linecard, messages]) =>
  rows.push(`| ${name} | ${bytes} | ${micro(ajv)} | ${micro(linecard)} | ${(ajv / linecard).toFixed(1)} | ${micro(messages)} |`);
const add = (sums, times) => times.forEach((time, index) => (sums[index] += time));
const sums = { valid: [0, 0, 0], faulty: [0, 0, 0] };
for (const [index, { name, text, isFaulty }] of cases.entries()) {
  const times = measure(prepared[index]);
  add(isFaulty ? sums.faulty : sums.valid, times);
  row(name, Buffer.byteLength(text), times);
}
row("**all valid ones**", "", sums.valid);
row("**all with faults**", "", sums.faulty);
const head = "| Body | Bytes | `JSON.parse` and ajv | Linecard | Times faster | with messages |\n|---|---:|---:|---:|---:|---:|";
const table = [head, ...rows].join("\n");
console.log(table);
console.log(`Node ${process.version}, ${cpus()[0].model}; ${sink > 0 ? "all findings read" : ""}`);
if (process.argv.includes("--write")) {
  const file = new URL("crates/javascript/README.md", root);
  const readme = readFileSync(file, "utf8");
  writeFileSync(file, readme.replace(/(<!-- bench -->\n)[^]*(<!-- \/bench -->)/, `$1${table}\n$2`));
}
