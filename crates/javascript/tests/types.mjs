// The interfaces of the bodies: the valid bodies of the fixtures compile, and those with a fault that a type can state do not.
// RESULTS is a file of the example `results`.
import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const cases = readFileSync(process.env.RESULTS, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const lines = ['import type { Body } from "@linecard/linecard";'];
const checked = [undefined];
for (const { case: name, object, method, body, stored, report: { findings } } of cases) {
  const text = Buffer.from(body, "hex").toString();
  // A type is about values: a text that is not JSON has none.
  try {
    JSON.parse(text);
  } catch {
    continue;
  }
  const rules = findings.map(({ rule }) => rule);
  if (stored !== null || rules.some((rule) => rule.startsWith("json."))) {
    continue;
  }
  const checks = new Set(findings.map(({ rule }) => rule.split(".").at(-1)));
  const violations = findings.filter(({ severity }) => severity === "violation");
  checked.push({ name, checks, isRight: violations.length === 0 && !checks.has("unknown"), violations });
  lines.push(`export const _${lines.length}: Body<"${object}", "${method}"> = ${text.replace("\ufeff", "").replaceAll(/[\r\n]/g, " ").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")};`);
}
writeFileSync("bodies.check.ts", lines.join("\n"));
const options = {
  strict: true, noEmit: true, skipLibCheck: false, types: ["node"],
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
const program = ts.createProgram(["bodies.check.ts", "use.check.ts"], options);
const wrong = new Map();
const faults = [];
for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
  if (diagnostic.file?.fileName.endsWith("bodies.check.ts")) {
    wrong.set(diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line, message);
  } else {
    faults.push(`${diagnostic.file?.fileName ?? "the program"}: ${message}`);
  }
}
let right = 0;
let [rejected, others] = [0, 0];
checked.forEach((body, line) => {
  if (body === undefined) {
    return;
  }
  const { name, checks, isRight, violations } = body;
  if (isRight) {
    right += 1;
    if (wrong.has(line)) faults.push(`${name}: the body is valid and does not compile: ${wrong.get(line)}`);
  } else if (violations.length > 0) {
    others += 1;
    rejected += wrong.has(line);
    if (checks.has("unknown") && !wrong.has(line) && violations.some(({ rule }) => rule.endsWith(".unknown"))) {
      faults.push(`${name}: an unknown attribute compiles`);
    }
  }
});
for (const fault of faults.slice(0, 20)) console.error(fault);
console.log(`types: ${right} valid bodies compile, ${rejected} of ${others} invalid ones do not; ${faults.length} faults`);
process.exit(faults.length > 0 || right < 500 || rejected < others / 3 ? 1 : 0);
