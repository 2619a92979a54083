// The functions of the package. `index.d.ts` describes them.
import * as core from "./core.js";
import { InvalidBody, UnknownName } from "./errors.js";
import { Finding, Report, Suggestion } from "./report.js";

export { Finding, Report, Suggestion };

const DEFAULTS = { maxBody: core.DEFAULT_MAX_BODY, release: core.NO_RELEASE };

// The targets by the names that callers use for them, which may be in any case.
const targets = new Map();
const MOST_SPELLINGS = 4096;

function targetOf(object, method) {
  const target = targets.get(object)?.get(method);
  return target === undefined ? lookUp(object, method) : target;
}

function lookUp(object, method) {
  for (const [what, name] of [["an object", object], ["a method", method]]) {
    if (typeof name !== "string") {
      throw new UnknownName(`the name of ${what} is a string`);
    }
  }
  const [number, objectName, methodName] = core.call(core.TARGET, undefined, undefined, object, method);
  const target = Object.freeze({ number, object: objectName, method: methodName });
  const methods = targets.get(object) ?? new Map();
  if (targets.size < MOST_SPELLINGS && methods.size < 64) {
    methods.set(method, target);
    targets.set(object, methods);
  }
  return target;
}

const releaseNumbers = new Map();

function optionsOf(options) {
  if (options === undefined || options === null) {
    return DEFAULTS;
  }
  const { maxBody = core.DEFAULT_MAX_BODY, release } = options;
  if (!Number.isInteger(maxBody) || maxBody < 0 || maxBody > 0x7fffffff) {
    throw new RangeError("maxBody is a number of bytes, from 0 to 2147483647");
  }
  let number = core.NO_RELEASE;
  if (release !== undefined && release !== null) {
    number = releaseNumbers.get(release) ?? core.call(core.RELEASE, undefined, undefined, String(release));
    releaseNumbers.set(release, number);
    if (releaseNumbers.size > 64) {
      releaseNumbers.clear();
    }
  }
  return { maxBody, release: number };
}

function validated(target, options, body) {
  const text = core.given(body);
  return new Report(core.validate(target, options, text), target, options, text, core.isTree(body), undefined);
}

export function validate(object, method, body, options) {
  return validated(targetOf(object, method), optionsOf(options), body);
}

export function validateUpdate(object, stored, put, options) {
  const target = targetOf(object, "PUT");
  return Report.ofUpdate(target, optionsOf(options), core.given(put), core.isTree(put), nonEmpty(core.given(stored)));
}

// An empty text would be no stored state; a space is one that is not JSON.
function nonEmpty(text) {
  return text.length === 0 ? " " : text;
}

export class Validator {
  #target;
  #options;

  constructor(object, method, options) {
    this.#target = targetOf(object, method);
    this.#options = optionsOf(options);
  }

  get object() {
    return this.#target.object;
  }

  get method() {
    return this.#target.method;
  }

  validate(body) {
    return validated(this.#target, this.#options, body);
  }

  isValid(body) {
    return core.validate(this.#target, this.#options, core.given(body)) !== 2;
  }
}

function changed(number, object, stored, put) {
  const target = targetOf(object, "PUT");
  const state = core.call(number, target, DEFAULTS, core.given(put), nonEmpty(core.given(stored)));
  if (state.length === 1) {
    return state[0];
  }
  const report = validateUpdate(object, stored, put);
  report.throwForViolations();
  throw new InvalidBody(`the body breaks the contract of ${report.object} in ${report.method}`, report);
}

export function update(object, stored, put) {
  return changed(core.UPDATE, object, stored, put);
}

export function least(object, stored, put) {
  return changed(core.LEAST, object, stored, put);
}

export function difference(object, stored, wanted) {
  return core.call(core.DIFFERENCE, targetOf(object, "PUT"), DEFAULTS, core.given(wanted), core.given(stored));
}

export function project(object, response, method = "PUT") {
  return core.call(core.PROJECT, targetOf(object, method), DEFAULTS, core.given(response));
}

export function mend(object, method, body, options) {
  const target = targetOf(object, method);
  const checked = optionsOf(options);
  const [text, sentences] = core.call(core.MEND, target, checked, core.given(body));
  return { body: text, sentences, report: validated(target, checked, text) };
}

export function explain(what, method = "") {
  return core.call(core.EXPLAIN, undefined, undefined, String(what), String(method));
}

export function find(method, path) {
  return operation(core.call(core.FIND, undefined, undefined, String(method), String(path)));
}

export function operations() {
  return core.call(core.OPERATIONS).map(operation);
}

function operation(info) {
  const validator = (target) => (target === null ? null : new Validator(target.object, target.method));
  return Object.freeze({ ...info, request: validator(info.request), response: validator(info.response) });
}

let contract;

function known() {
  contract ??= core.call(core.CONTRACT);
  return contract;
}

export function objects() {
  return structuredClone(known().objects);
}

export function methods(object) {
  const normal = String(object).trim().toLowerCase().replaceAll("_", "-");
  const info = known().objects.find(({ name }) => name === normal);
  // There is no such object, and the module says so.
  return info === undefined ? [targetOf(object, "GET").method] : info.methods.slice();
}

export function releases() {
  return known().releases.slice();
}

export function version() {
  return known().version;
}
