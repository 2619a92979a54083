// Tests the package as it is installed, in Node.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as linecard from "@linecard/linecard";

const GOOD = '{"newName": "dinner"}';

test("a CommonJS program gets the same package", () => {
  const required = createRequire(import.meta.url)("@linecard/linecard");
  assert.equal(required.validate, linecard.validate);
});

test("a valid body has an empty report", () => {
  const report = linecard.validate("criteria", "DELETE", '{"name": "lunch"}');
  assert.equal(report.valid, true);
  assert.deepEqual(report.findings, []);
  assert.equal(report.count(), 0);
  assert.equal(report.throwForViolations(), report);
});

test("names of objects and methods may be in any case", () => {
  const report = linecard.validate("Call_Processing_Policies", "put", "{}");
  assert.deepEqual([report.object, report.method], ["call-processing-policies", "PUT"]);
});

test("a finding has all parts", () => {
  const body = '{\n  "newName": "dinner"\n}';
  const report = linecard.validate("criteria", "POST", body);
  const finding = report.findings.find(({ rule }) => rule === "criteria.newName.post.forbidden");
  const { severity, pointer, offset, line, column, check, object, method, attribute } = finding;
  assert.deepEqual(
    { severity, pointer, offset, line, column, check, object, method, attribute },
    { severity: "violation", pointer: "/newName", offset: 4, line: 2, column: 3, check: "forbidden", object: "criteria", method: "POST", attribute: "newName" },
  );
  assert.match(finding.message, /newName/);
  assert.equal(typeof finding.page, "string");
  assert.match(finding.link, /criteria\.html#criteria\.newName\.post\.forbidden$/);
  assert.equal(report.valid, false);
  assert.equal(report.count("violation"), report.violations.length);
  assert.throws(() => report.count("fatal"), RangeError);
  assert.deepEqual([...report], report.findings);
  assert.match(String(report), /criteria\.newName\.post\.forbidden/);
});

test("a text, its bytes and an object have the same findings", () => {
  const text = '{"name": "é", "actve": true, "blacklisted": "no"}';
  const bytes = new TextEncoder().encode(text);
  const rules = (body) => linecard.validate("criteria", "PUT", body).findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
  const expected = rules(text);
  assert.ok(expected.length > 1);
  for (const body of [bytes, bytes.buffer, new DataView(bytes.buffer), Buffer.from(bytes), JSON.parse(text)]) {
    assert.deepEqual(rules(body), expected);
  }
  const { offset, line, column } = linecard.validate("criteria", "PUT", JSON.parse(text)).findings[0];
  assert.deepEqual([offset, line, column], [null, null, null]);
});

test("a report lasts while other bodies are validated, and bytes change", () => {
  const bytes = new TextEncoder().encode(GOOD);
  const first = linecard.validate("criteria", "POST", bytes);
  const expected = linecard.validate("criteria", "POST", GOOD).findings.map(String);
  bytes.fill(32);
  linecard.validate("criteria", "DELETE", '{"name": "lunch"}');
  linecard.explain("criteria");
  assert.deepEqual(first.findings.map(String), expected);
  assert.equal(first.findings[0].line, 1);
});

test("a report on an update lasts while other bodies are validated", () => {
  const stored = new TextEncoder().encode(JSON.stringify(STORED));
  const expected = linecard.validateUpdate("criteria", stored, { nam: "x", name: 1 }).findings.map(String);
  const report = linecard.validateUpdate("criteria", stored, { nam: "x", name: 1 });
  stored.fill(32);
  linecard.validate("criteria", "POST", GOOD);
  const { findings } = report;
  linecard.validate("criteria", "POST", GOOD);
  assert.deepEqual(findings.map(String), expected);
  assert.equal(report.count("violation"), report.violations.length);
});

test("a suggestion mends the text and the bytes", () => {
  const body = '{"name": "lunch", "actve": true}';
  const { suggestion } = linecard.validate("criteria", "PUT", body).findings.find(({ check }) => check === "unknown");
  assert.match(suggestion.sentence, /active/);
  const mended = suggestion.apply(body);
  assert.match(mended, /"active": true/);
  assert.equal(new TextDecoder().decode(suggestion.apply(new TextEncoder().encode(body))), mended);
  const whole = linecard.mend("criteria", "PUT", body);
  assert.equal(whole.body, mended);
  assert.equal(whole.sentences.length, 1);
});

test("a body that is no body is refused with a reason", () => {
  const circle = {};
  circle.circle = circle;
  let deep = [];
  for (let depth = 0; depth < 1e5; depth += 1) deep = [deep];
  for (const body of [undefined, null, 1, true, () => 1, Symbol("a"), new Map(), new Date(), Promise.resolve(), circle, deep, { a: 1n }]) {
    assert.throws(() => linecard.validate("criteria", "PUT", body), (error) => error instanceof linecard.NotJson && error instanceof linecard.LinecardError);
  }
});

test("a body is bounded", () => {
  const rules = (body, options) => linecard.validate("criteria", "PUT", body, options).findings.map(({ rule }) => rule);
  const body = '{"name": "ééééé"}';
  const length = new TextEncoder().encode(body).length;
  assert.deepEqual(rules(body, { maxBody: length }), rules(body));
  assert.deepEqual(rules(body, { maxBody: length - 1 }), ["json.size"]);
  assert.deepEqual(rules(body, { maxBody: 0 }), ["json.size"]);
  assert.deepEqual(rules(`"${"a".repeat(17 * 1024 * 1024)}"`), ["json.size"]);
  assert.deepEqual(rules(new Uint8Array(17 * 1024 * 1024)), ["json.size"]);
  for (const maxBody of [-1, 1.5, NaN, 2 ** 32, "1"]) {
    assert.throws(() => linecard.validate("criteria", "PUT", body, { maxBody }), RangeError);
  }
});

test("an unknown name has suggestions", () => {
  for (const [use, near] of [
    [() => linecard.validate("critera", "PUT", "{}"), "criteria"],
    [() => linecard.validate("criteria", "PATCH", "{}"), "PUT"],
    [() => linecard.validate("criteria", "PUT", "{}", { release: "Rel99" }), linecard.releases()[0]],
    [() => linecard.explain("criteria.nam"), "name"],
  ]) {
    assert.throws(use, (error) => error instanceof linecard.UnknownName && error.near.includes(near));
  }
  assert.throws(() => linecard.validate("x".repeat(1e6), "PUT", "{}"), (error) => error.message.length < 500);
  assert.throws(() => linecard.validate(undefined, "PUT", "{}"), linecard.UnknownName);
  assert.throws(() => linecard.methods("nothing"), linecard.UnknownName);
});

const STORED = {
  name: "lunch", active: true, blacklisted: false, timeSchedule: null, holidaySchedule: null,
};

test("updates are planned", () => {
  const stored = linecard.project("schedule", { name: "Friday", type: "Holiday", level: "User" }, "PUT");
  assert.equal(typeof stored.body, "object");
  assert.ok(Array.isArray(stored.dropped) && Array.isArray(stored.lacking));
  assert.throws(() => linecard.update("criteria", STORED, { nam: "x" }), (error) =>
    error instanceof linecard.InvalidBody && error.report.violations.length > 0);
  assert.throws(() => linecard.update("criteria", "", {}), linecard.NotJson);
  assert.throws(() => linecard.update("criteria", [], {}), linecard.NotJson);
  assert.equal(linecard.validateUpdate("criteria", STORED, { nam: "x" }).valid, false);
});

test("an update and its least PUT", () => {
  const stored = { userPrefersHolidays: true };
  const object = "anonymous-call-rejection";
  const state = linecard.update(object, { active: false }, { active: true });
  assert.deepEqual(state, { active: true });
  assert.deepEqual(linecard.least("criteria", STORED, { name: "lunch", active: true }), { name: "lunch" });
  assert.deepEqual(linecard.difference(object, { active: false }, { active: true }), { active: true });
  assert.throws(() => linecard.difference(object, { active: true }, stored), linecard.Unreachable);
});

test("an operation is found by its path", () => {
  const all = linecard.operations();
  const { method, path } = all.find(({ request }) => request !== null);
  const filled = path.replaceAll(/\{[^}]*\}/g, "1%20a");
  const found = linecard.find(method, `${filled}?page=2`);
  assert.equal(found.path, path);
  assert.ok(Object.values(found.segments).every((segment) => segment === "1 a"));
  assert.ok(found.request instanceof linecard.Validator);
  assert.equal(found.request.isValid("["), false);
  assert.throws(() => linecard.find("GET", "/nothing/"), linecard.OperationNotFound);
});

test("what the contract has can be listed and explained", () => {
  const objects = linecard.objects();
  assert.ok(objects.length > 100);
  assert.ok(linecard.methods("criteria").includes("PUT"));
  assert.match(linecard.version(), /^\d+\.\d+\.\d+/);
  for (const { name, attributes, methods } of objects) {
    assert.equal(linecard.explain(name).kind, "object");
    assert.ok(methods.length > 0);
    for (const attribute of attributes) {
      const { kind, rules } = linecard.explain(`${name}.${attribute}`);
      assert.equal(kind, "attribute");
      for (const rule of rules) {
        assert.equal(linecard.explain(rule).rule, rule);
      }
    }
  }
  assert.equal(linecard.explain("criteria.fromDnCriteria.phoneNumbers").kind, "attribute");
  assert.equal(linecard.explain("json.size").kind, "rule");
  assert.equal(linecard.explain("criteria.put").kind, "object");
});

test("no body reaches a panic, and texts and bytes agree", () => {
  let state = 42;
  const random = (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % most;
  };
  const seeds = ['{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any", "phoneNumbers": ["+1-555"]}}', "[[[{}]]]", "\ufeff{}", ""];
  const objects = linecard.objects();
  const stored = new TextEncoder().encode("{}");
  for (let round = 0; round < 4000; round += 1) {
    const bytes = new TextEncoder().encode(seeds[random(seeds.length)]);
    for (let change = random(6); change > 0 && bytes.length > 0; change -= 1) {
      bytes[random(bytes.length)] = random(2) ? random(256) : '{}[]",:\\0-.e'.charCodeAt(random(12));
    }
    const { name, methods } = objects[random(objects.length)];
    const method = methods[random(methods.length)];
    const report = linecard.validate(name, method, bytes);
    for (const finding of report.findings) {
      JSON.stringify(finding);
    }
    linecard.mend(name, method, bytes);
    if (methods.includes("PUT")) {
      try {
        linecard.update(name, stored, bytes);
      } catch (error) {
        assert.ok(error instanceof linecard.NotJson || error instanceof linecard.InvalidBody, String(error));
      }
    }
    const text = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true }).decode(bytes);
    if (Buffer.from(text).equals(Buffer.from(bytes))) {
      assert.equal(String(linecard.validate(name, method, text)), String(report));
    }
  }
});
