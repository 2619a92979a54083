// Calls the WebAssembly module: texts go in, JSON comes out. `src/exports.rs` has its functions.
import { LinecardError, NotJson, errorOf } from "./errors.js";

/** The functions by their numbers. `src/calls.rs` has the same numbers. */
export const VALIDATE_UPDATE = 1;
export const DETAILS = 2;
export const TARGET = 3;
export const RELEASE = 4;
export const CONTRACT = 5;
export const UPDATE = 6;
export const LEAST = 7;
export const DIFFERENCE = 8;
export const PROJECT = 9;
export const MEND = 10;
export const EXPLAIN = 11;
export const FIND = 12;
export const OPERATIONS = 13;

/** The severities by their numbers. */
export const SEVERITIES = ["violation", "no-effect", "unchecked", "note"];

/** The longest text that is validated, if the caller says no other: 16 MiB. */
export const DEFAULT_MAX_BODY = 16 * 1024 * 1024;

/** The number of a release for a caller that names none. */
export const NO_RELEASE = 0xffffffff;

/** A text of more bytes is decoded each time. The decoder takes as long for a few letters as for a thousand. */
const MOST_LETTERS = 40;

/** The last short text of each hash: the same names are wrong in many bodies. */
const shortTexts = new Array(256).fill("");

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const NOTHING = new Uint8Array();
const NO_NUMBERS = new Uint32Array();

let compiled;
let native;
// Views of the input and of all memory. When the memory of the module grows, their length becomes 0.
let input = NOTHING;
let memory = NOTHING;
let numbers = NO_NUMBERS;
// Changes with each text in the input.
let turn = 0;

/** Starts the compiled module. */
export function start(module) {
  compiled = module;
  native = new WebAssembly.Instance(compiled).exports;
  input = NOTHING;
  memory = NOTHING;
  numbers = NO_NUMBERS;
  // A new module has no report.
  turn += 1;
}

function ready() {
  if (native === undefined) {
    throw new LinecardError("the module is not loaded yet; `await init()` once, before any other function is called");
  }
  return native;
}

/** An error in the module leaves its memory in an unknown state, so that a new one begins. */
function failed(error) {
  if (error instanceof WebAssembly.RuntimeError) {
    start(compiled);
    return new LinecardError("the module failed, which is a mistake in it; please report it", { cause: error });
  }
  return error;
}

/** Makes room for a number of bytes. */
function room(length) {
  if (input.length < length || input.length === 0) {
    // Some more, so that it seldom grows.
    const size = Math.max(length, 4096);
    const address = ready().input(size) >>> 0;
    if (address === 0) {
      throw new LinecardError(`there is not enough memory for a text of ${size} bytes`);
    }
    input = new Uint8Array(native.memory.buffer, address, size);
  }
}

/** Writes a text into the input, and returns its length in bytes: at most `most`, or `most + 1` if it is longer. */
function put(text, at, most) {
  if (typeof text === "string") {
    if (text.length > most) {
      room(at + most + 1);
      return most + 1;
    }
    // A character of UTF-16 is at most three bytes.
    room(at + Math.min(text.length * 3, most + 1));
    const { read, written } = encoder.encodeInto(text, at === 0 ? input : input.subarray(at));
    return read < text.length || written > most ? most + 1 : written;
  }
  if (text.length > most) {
    room(at + most + 1);
    return most + 1;
  }
  room(at + text.length);
  input.set(text, at);
  return text.length;
}

/** Validates a text. Returns 0 if there is no finding, 1 if there is no violation, or 2. */
export function validate(target, options, text) {
  try {
    turn += 1;
    const length = put(text, 0, options.maxBody);
    return native.validate(target.number, options.release, options.maxBody, length);
  } catch (error) {
    throw failed(error);
  }
}

/** The number of the last text that was validated or handed over. */
export function lastTurn() {
  return turn;
}

/** Calls a function with two texts, and returns what it returns. Throws the error that it returns. */
export function call(number, target, options, first = "", second = "") {
  const result = raw(number, target, options, first, second);
  if (result.length === 1) {
    return result[0];
  }
  throw errorOf(result);
}

function raw(number, target, options, first, second) {
  try {
    const { maxBody, release } = options ?? { maxBody: DEFAULT_MAX_BODY, release: NO_RELEASE };
    ready();
    turn += 1;
    // Room for both comes first: the input may move when it grows, and does not keep what is in it for a view.
    room(worst(first, maxBody) + worst(second, DEFAULT_MAX_BODY));
    const firstLength = put(first, 0, maxBody);
    const secondLength = put(second, firstLength, DEFAULT_MAX_BODY);
    const length = native.call(number, target?.number ?? 0, release, maxBody, firstLength, secondLength);
    return JSON.parse(outputOf(length));
  } catch (error) {
    throw failed(error);
  }
}

function outputOf(length) {
  return textAt(native.output() >>> 0, length >>> 0);
}

/** Returns the text at an address of the memory. */
export function textAt(address, length) {
  if (memory.length === 0) {
    memory = new Uint8Array(native.memory.buffer);
  }
  const end = address + length;
  if (length > MOST_LETTERS) {
    return decoder.decode(memory.subarray(address, end));
  }
  let hash = length;
  for (let at = address; at < end; at += 1) {
    hash = (Math.imul(hash, 31) + memory[at]) | 0;
  }
  const slot = (hash ^ (hash >>> 8)) & (shortTexts.length - 1);
  if (!isAt(shortTexts[slot], address, length)) {
    shortTexts[slot] = decoder.decode(memory.subarray(address, end));
  }
  return shortTexts[slot];
}

/** Returns whether a text is at an address of the memory. A text with a character that is not ASCII is never found. */
function isAt(text, address, length) {
  if (text.length !== length) {
    return false;
  }
  for (let index = 0; index < length; index += 1) {
    const byte = memory[address + index];
    if (byte !== text.charCodeAt(index) || byte > 0x7f) {
      return false;
    }
  }
  return true;
}

/** Writes the findings of the last validation, and returns where they begin in `words`, as `src/findings.rs` describes them. */
export function findings() {
  try {
    return native.findings() >>> 2;
  } catch (error) {
    throw failed(error);
  }
}

/** Returns all memory as numbers of 32 bits, until another function is called. */
export function words() {
  if (numbers.length === 0) {
    numbers = new Uint32Array(native.memory.buffer);
  }
  return numbers;
}

/** Returns the texts that the object and the code of a finding of the last validation identify. */
export function statementOf(index, object, code) {
  try {
    const [severity, rule, isFixed] = JSON.parse(outputOf(native.statement(index)));
    return { object, code, severity: SEVERITIES[severity], rule, isFixed, message: undefined, address: 0, end: "" };
  } catch (error) {
    throw failed(error);
  }
}

/** Returns the message of a finding of the last validation. */
export function messageOf(index) {
  try {
    return outputOf(native.message(index));
  } catch (error) {
    throw failed(error);
  }
}

function worst(text, most) {
  return Math.min(typeof text === "string" ? text.length * 3 : text.length, most + 1);
}

/** Reads a body: a text, bytes, or an object that is written as JSON. */
export function given(body) {
  if (typeof body === "string" || body instanceof Uint8Array) {
    return body;
  }
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  }
  if (body instanceof ArrayBuffer) {
    return new Uint8Array(body);
  }
  const kind = Object.prototype.toString.call(body);
  if (kind !== "[object Object]" && kind !== "[object Array]") {
    const name = kind.slice(8, -1);
    throw new NotJson(`a body is a string, bytes, or a plain object, and not ${name}`);
  }
  return written(body);
}

/** Writes an object as JSON, as a caller does that sends it. */
function written(body) {
  let text;
  try {
    text = JSON.stringify(body);
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof RangeError) {
      const message = "the body is not JSON: it contains itself, is nested too deep, or has a BigInt; pass a number or a string";
      throw new NotJson(message, { cause });
    }
    throw cause;
  }
  if (text === undefined) {
    throw new NotJson("the body is not JSON: its toJSON() returns nothing");
  }
  return text;
}

/** Returns whether a body is neither text nor bytes, so that its positions mean nothing. */
export function isTree(body) {
  return typeof body !== "string" && !ArrayBuffer.isView(body) && !(body instanceof ArrayBuffer);
}
