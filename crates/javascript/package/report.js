// Reports and findings. Each part is made when it is read first.
import { DETAILS, FINDINGS, FINDINGS_OF_LAST, MESSAGES, MESSAGES_OF_LAST, call, lastTurn, ofLast } from "./core.js";
import { InvalidBody } from "./errors.js";

// What is before the findings of a report, and the parts of each, as `src/findings.rs` writes them.
const HEAD = 5;
const PARTS = 4;
const NONE = [false, 0, 0, 0, 0];
const SEVERITIES = ["violation", "no-effect", "unchecked", "note"];

// What findings ask of their report.
let messageOf;
let detailOf;
let isTreeOf;

/** The result of a validation: the findings, in the order of the body. It keeps a body that has findings. */
export class Report {
  #outcome;
  #target;
  #options;
  #text;
  #stored;
  #isTree;
  #turn;
  #read;
  #findings;
  #messages;
  #details;

  static {
    messageOf = (report, index) => report.#message(index);
    detailOf = (report, index) => report.#detail(index);
    isTreeOf = (report) => report.#isTree;
  }

  /** Reports are made by `validate` and its like. */
  constructor(outcome, target, options, text, isTree, stored) {
    this.#outcome = outcome;
    this.#target = target;
    if (outcome !== 0) {
      this.#options = options;
      // Bytes may change after this.
      this.#text = typeof text === "string" ? text : text.slice();
      this.#isTree = isTree;
      this.#stored = stored;
      // The findings of a stored state are asked for with it.
      this.#turn = stored === undefined ? lastTurn() : -1;
    }
  }

  /** The report on a PUT against a stored state. */
  static ofUpdate(target, options, text, isTree, stored) {
    const read = call(FINDINGS, target, options, text, stored);
    const outcome = read.length === HEAD ? 0 : read[1] === 0 ? 1 : 2;
    const report = new Report(outcome, target, options, text, isTree, stored);
    report.#read = read;
    return report;
  }

  #found() {
    if (this.#outcome === 0) {
      return NONE;
    }
    this.#read ??= this.#ask(FINDINGS_OF_LAST, FINDINGS);
    return this.#read;
  }

  // Until another body is validated, the module still has the report.
  #ask(ofThis, anew) {
    return this.#turn === lastTurn() ? ofLast(ofThis) : call(anew, this.#target, this.#options, this.#text, this.#stored);
  }

  #message(index) {
    this.#messages ??= this.#ask(MESSAGES_OF_LAST, MESSAGES);
    return this.#messages[index];
  }

  #detail(index) {
    this.#details ??= call(DETAILS, this.#target, this.#options, this.#text, this.#stored);
    return this.#details[index];
  }

  /** Whether there is no violation. */
  get valid() {
    return this.#outcome !== 2;
  }

  /** Whether there are more findings than the report keeps. */
  get cut() {
    return this.#found()[0];
  }

  /** The name of the object that the body was validated as. */
  get object() {
    return this.#target.object;
  }

  /** The method that the body was validated for. */
  get method() {
    return this.#target.method;
  }

  /** All findings, in the order of the body; at most 256. */
  get findings() {
    if (this.#findings === undefined) {
      const found = this.#found();
      this.#findings = [];
      for (let at = HEAD; at < found.length; at += PARTS) {
        this.#findings.push(new Finding(this, found, at));
      }
    }
    return this.#findings;
  }

  /** The findings that break the contract. */
  get violations() {
    return this.findings.filter(({ severity }) => severity === "violation");
  }

  /** Returns the number of findings of a severity, or of all, including those that the report does not keep. */
  count(severity) {
    const counts = this.#found().slice(1, HEAD);
    if (severity === undefined) {
      return counts.reduce((sum, count) => sum + count, 0);
    }
    const index = SEVERITIES.indexOf(severity);
    if (index < 0) {
      throw new RangeError(`there is no severity of this name; use one of ${SEVERITIES.join(", ")}`);
    }
    return counts[index];
  }

  /** Throws `InvalidBody` if there is a violation. Otherwise, returns the report. */
  throwForViolations() {
    if (this.valid) {
      return this;
    }
    const lines = this.violations.map(String).join("\n");
    throw new InvalidBody(`the body breaks the contract of ${this.object} in ${this.method}:\n${lines}`, this);
  }

  /** Returns the report as a plain object, with the members that the other programs of Linecard write. */
  toJSON() {
    const findings = this.findings.map(({ severity, rule, pointer, message, offset }) => ({
      severity, rule, pointer, message, offset,
    }));
    return { object: this.object, method: this.method, cut: this.cut, findings };
  }

  /** Each finding on a line. */
  toString() {
    return this.findings.map(String).join("\n");
  }

  [Symbol.iterator]() {
    return this.findings[Symbol.iterator]();
  }
}


/** A finding: a rule of the contract, a severity and a location. It holds no value of the body, except a documented word. */
export class Finding {
  #report;
  #index;

  constructor(report, parts, at) {
    this.severity = SEVERITIES[parts[at]];
    this.rule = parts[at + 1];
    this.pointer = parts[at + 2];
    this.offset = isTreeOf(report) ? null : parts[at + 3];
    this.#report = report;
    this.#index = (at - HEAD) / PARTS;
  }

  /** What is wrong, and how to fix it. */
  get message() {
    return messageOf(this.#report, this.#index);
  }

  /** The last part of the rule, such as `required`. */
  get check() {
    return detailOf(this.#report, this.#index)[0];
  }

  /** The name of the object that has the rule. It may be one within the body. */
  get object() {
    return detailOf(this.#report, this.#index)[1];
  }

  /** The method that the rule is for. */
  get method() {
    return detailOf(this.#report, this.#index)[2];
  }

  /** The attribute that the rule is about, or null. */
  get attribute() {
    return detailOf(this.#report, this.#index)[3];
  }

  /** The line, from 1. Null if the body was an object. */
  get line() {
    return isTreeOf(this.#report) ? null : detailOf(this.#report, this.#index)[4];
  }

  /** The column in characters, from 1. Null if the body was an object. */
  get column() {
    return isTreeOf(this.#report) ? null : detailOf(this.#report, this.#index)[5];
  }

  /** What the text at the finding looks like, if it is not what was meant; or null. */
  get hint() {
    return detailOf(this.#report, this.#index)[6];
  }

  /** The one certain way to fix it, or null. */
  get suggestion() {
    const mend = detailOf(this.#report, this.#index)[10];
    return mend === null ? null : new Suggestion(mend, isTreeOf(this.#report));
  }

  /** The page of the documentation that describes the object. Null for a rule of JSON. */
  get page() {
    return detailOf(this.#report, this.#index)[7];
  }

  /** The heading on that page. Null for a rule of JSON. */
  get heading() {
    return detailOf(this.#report, this.#index)[8];
  }

  /** The link to the page that explains the rule, or null. */
  get link() {
    return detailOf(this.#report, this.#index)[9];
  }

  /** Returns all of it as a plain object. */
  toJSON() {
    const { severity, rule, pointer, message, offset, line, column, hint, suggestion, page, heading, link } = this;
    return { severity, rule, pointer, message, offset, line, column, hint, suggestion: suggestion?.sentence ?? null, page, heading, link };
  }

  toString() {
    return `${this.severity}: ${this.pointer === "" ? "the body" : this.pointer}: ${this.message} (${this.rule})`;
  }
}

/** The one certain way to fix a finding: it removes the finding and adds none. */
export class Suggestion {
  constructor([sentence, edits], isTree) {
    this.sentence = sentence;
    this.edits = isTree ? [] : edits.map(([start, end, replacement]) => ({ start, end, replacement }));
  }

  /** Returns the text with the edits, as bytes or as a string: as what was given. */
  apply(body) {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const parts = [];
    let at = 0;
    for (const { start, end, replacement } of this.edits) {
      parts.push(bytes.subarray(at, start), new TextEncoder().encode(replacement));
      at = end;
    }
    parts.push(bytes.subarray(at));
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let end = 0;
    for (const part of parts) {
      whole.set(part, end);
      end += part.length;
    }
    return typeof body === "string" ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(whole) : whole;
  }
}
