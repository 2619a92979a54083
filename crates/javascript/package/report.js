// Reports and findings. Each part is made when it is read first.
import { DETAILS, SEVERITIES, VALIDATE_UPDATE, call, findings, lastTurn, messageOf, statementOf, textAt, validate, words } from "./core.js";
import { InvalidBody } from "./errors.js";

// What is before the findings of a report, and the numbers of each, as `src/findings.rs` writes them.
const HEAD = 7;
const NUMBERS = 7;
const IS_CUT = 1;
const TEXTS = 2;
const COUNTS = 3;

// What findings ask of their report.
let messageIn;
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
  #findings;
  #details;

  static {
    messageIn = (report, index) => {
      report.#again();
      return messageOf(index);
    };
    detailOf = (report, index) => report.#detail(index);
    isTreeOf = (report) => report.#isTree;
  }

  /** Reports are made by `validate` and its like. */
  constructor(outcome, target, options, text, isTree, stored) {
    this.#outcome = outcome;
    this.#target = target;
    if (outcome !== 0) {
      this.#options = options;
      this.#text = lasting(text);
      this.#isTree = isTree;
      this.#stored = stored === undefined ? undefined : lasting(stored);
      this.#turn = lastTurn();
    }
  }

  /** The report on a PUT against a stored state. */
  static ofUpdate(target, options, text, isTree, stored) {
    const outcome = call(VALIDATE_UPDATE, target, options, text, stored);
    return new Report(outcome, target, options, text, isTree, stored);
  }

  /** Validates again if the module no longer has the report, because another body was validated. */
  #again() {
    if (this.#turn === lastTurn()) {
      return;
    }
    if (this.#stored === undefined) {
      validate(this.#target, this.#options, this.#text);
    } else {
      call(VALIDATE_UPDATE, this.#target, this.#options, this.#text, this.#stored);
    }
    this.#turn = lastTurn();
  }

  #read() {
    if (this.#outcome === 0) {
      return [];
    }
    this.#again();
    const isTree = this.#isTree;
    const first = findings();
    const count = words()[first];
    const texts = words()[first + TEXTS];
    const read = new Array(count);
    for (let index = 0, at = first + HEAD; index < count; index += 1, at += NUMBERS) {
      // What is called here may make the memory grow, and another view begins.
      const numbers = words();
      const offset = isTree ? null : numbers[at + 2];
      const start = numbers[at + 3];
      const startLength = numbers[at + 4];
      const name = numbers[at + 5];
      const nameLength = numbers[at + 6];
      const statement = statementAt(numbers[at], numbers[at + 1], index);
      let pointer = startLength === 0 ? "" : textAt(texts + start, startLength);
      if (nameLength > 0) {
        pointer += endOfPointer(statement, name, nameLength);
      }
      read[index] = new Finding(this, index, statement, pointer, offset);
    }
    return read;
  }

  /** Returns a number of the head. */
  #head(index) {
    if (this.#outcome === 0) {
      return 0;
    }
    this.#again();
    return words()[findings() + index];
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
    return this.#head(IS_CUT) !== 0;
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
    this.#findings ??= this.#read();
    return this.#findings;
  }

  /** The findings that break the contract. */
  get violations() {
    return this.findings.filter(({ severity }) => severity === "violation");
  }

  /** Returns the number of findings of a severity, or of all, including those that the report does not keep. */
  count(severity) {
    const counts = SEVERITIES.map((_, index) => this.#head(COUNTS + index));
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

// Bytes may change after a validation.
function lasting(text) {
  return typeof text === "string" ? text : text.slice();
}

// The last texts of each hash of an object and a code, which identify them: the same rules are broken in many bodies.
const STATEMENT_BITS = 10;
const statements = new Array(1 << STATEMENT_BITS).fill(undefined);

/** Returns the texts that an object and a code identify. A finding at the index has them. */
function statementAt(object, code, index) {
  const slot = Math.imul(object ^ code, 0x9e3779b1) >>> (32 - STATEMENT_BITS);
  const known = statements[slot];
  if (known !== undefined && known.object === object && known.code === code) {
    return known;
  }
  const statement = statementOf(index, object, code);
  statements[slot] = statement;
  return statement;
}

/** Returns a slash and the name at an address. Most findings of a statement have the same. */
function endOfPointer(statement, address, length) {
  if (statement.address !== address || statement.end.length !== length + 1) {
    statement.address = address;
    statement.end = `/${textAt(address, length)}`;
  }
  return statement.end;
}

/** A finding: a rule of the contract, a severity and a location. It holds no value of the body, except a documented word. */
export class Finding {
  #report;
  #index;
  #statement;

  constructor(report, index, statement, pointer, offset) {
    this.severity = statement.severity;
    this.rule = statement.rule;
    this.pointer = pointer;
    this.offset = offset;
    this.#report = report;
    this.#index = index;
    this.#statement = statement;
  }

  /** What is wrong, and how to fix it. */
  get message() {
    const statement = this.#statement;
    if (statement.message !== undefined) {
      return statement.message;
    }
    const message = messageIn(this.#report, this.#index);
    if (statement.isFixed) {
      statement.message = message;
    }
    return message;
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
