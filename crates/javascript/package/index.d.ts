// The types of the package. `bodies.d.ts` has those of the bodies.

import type { Bodies, Body, ObjectName } from "./bodies.js";

export type * from "./bodies.js";

/** A method, as results spell it. Arguments may have any case. */
export type MethodName = "GET" | "PUT" | "POST" | "DELETE";

/** How serious a finding is. */
export type Severity = "violation" | "no-effect" | "unchecked" | "note";

/** A name that is known, or any other: an unknown one throws `UnknownName`. */
type Known<Name extends string> = Name | (string & {});

/**
 * A body: JSON as a string or as bytes, or an object. An object is validated as `JSON.stringify` writes it, and a string as UTF-8,
 * because that is how they are sent.
 */
export type GivenBody = string | ArrayBuffer | ArrayBufferView | object;

export interface Options {
  /** The longest text that is validated, in bytes. The default is 16 MiB. A longer one has the finding `json.size`. */
  maxBody?: number;
  /** The release of the service, one of `releases()`. */
  release?: string;
}

/** The replacement of a part of a text. */
export interface Edit {
  /** The offset in bytes of the first byte that is replaced. */
  readonly start: number;
  /** The offset in bytes of the end of the replaced part, which is not included. */
  readonly end: number;
  /** The new text. It is empty if the part is removed. */
  readonly replacement: string;
}

/** The one certain way to fix a finding: it removes the finding and adds none. */
export class Suggestion {
  private constructor();
  /** What it does, such as "rename `actve` to `active`". */
  readonly sentence: string;
  /** The edits of the text, in the order of the body. Empty if the body was an object. */
  readonly edits: readonly Edit[];
  /** Returns the text with the edits. */
  apply(body: string): string;
  apply(body: Uint8Array): Uint8Array;
}

/** A finding: a rule of the contract, a severity and a location. It holds no value of the body, except a documented word. */
export class Finding {
  private constructor();
  /** How serious it is. */
  readonly severity: Severity;
  /** The id of the rule, such as `criteria.name.put.required`. */
  readonly rule: string;
  /** The location in the body, as a JSON Pointer. */
  readonly pointer: string;
  /** The offset in bytes. Null if the body was an object. */
  readonly offset: number | null;
  /** What is wrong, and how to fix it. */
  get message(): string;
  /** The last part of the id, such as `required`. */
  get check(): string;
  /** The name of the object that has the rule. It may be one within the body. */
  get object(): string;
  /** The method that the rule is for. */
  get method(): MethodName;
  /** The attribute that the rule is about, if it is about one. */
  get attribute(): string | null;
  /** The line, from 1. Null if the body was an object. */
  get line(): number | null;
  /** The column in characters, from 1. Null if the body was an object. */
  get column(): number | null;
  /** What the text at the finding looks like, if it is not what was meant. */
  get hint(): string | null;
  /** The one certain way to fix it, if there is one. */
  get suggestion(): Suggestion | null;
  /** The page of the documentation that describes the object. Null for a rule of JSON. */
  get page(): string | null;
  /** The heading on that page. */
  get heading(): string | null;
  /** The link to the page that explains the rule, if such pages are published. */
  get link(): string | null;
  /** Returns all of it as a plain object. */
  toJSON(): Record<string, unknown>;
  toString(): string;
}

/** The result of a validation: the findings, in the order of the body. */
export class Report implements Iterable<Finding> {
  private constructor();
  /** Whether there is no violation. */
  get valid(): boolean;
  /** Whether there are more findings than the report keeps. */
  get cut(): boolean;
  /** The name of the object that the body was validated as. */
  get object(): string;
  /** The method that the body was validated for. */
  get method(): MethodName;
  /** All findings, in the order of the body; at most 256. */
  get findings(): readonly Finding[];
  /** The findings that break the contract. */
  get violations(): readonly Finding[];
  /** Returns the number of findings of a severity, or of all, including those that the report does not keep. */
  count(severity?: Severity): number;
  /** Throws `InvalidBody` if there is a violation. Otherwise, returns the report. */
  throwForViolations(): this;
  /** Returns the report as a plain object, with the members that the other programs of Linecard write. */
  toJSON(): {
    object: string;
    method: MethodName;
    cut: boolean;
    findings: { severity: Severity; rule: string; pointer: string; message: string; offset: number | null }[];
  };
  /** Returns the findings, each on a line. */
  toString(): string;
  [Symbol.iterator](): Iterator<Finding>;
}

/** Validates the bodies of an object in a method. */
export class Validator {
  constructor(object: Known<ObjectName>, method: Known<MethodName>, options?: Options);
  /** The name of the object. */
  get object(): string;
  /** The method. */
  get method(): MethodName;
  /** Validates a body. */
  validate(body: GivenBody): Report;
  /** Returns whether a body has no violation. */
  isValid(body: GivenBody): boolean;
}

/** A location, and the rule that is the reason. */
export interface Remark {
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}

/** A body made from a GET response. */
export interface Projection<B = Record<string, unknown>> {
  /** The request body. */
  readonly body: B;
  /** The values of the response that the body leaves out. */
  readonly dropped: readonly Remark[];
  /** The values that the method requires and the response does not have. */
  readonly lacking: readonly Remark[];
}

/** A body after its mends. */
export interface Mended {
  /** The mended body. It is the body as it was if there is no mend. */
  readonly body: string;
  /** What the mends did, in their order. */
  readonly sentences: readonly string[];
  /** The report on the mended body. */
  readonly report: Report;
}

/** An object of the contract. */
export interface ObjectInfo {
  /** The name, as in rule ids. */
  name: ObjectName;
  /** The heading of the documentation. */
  title: string;
  /** What it is. */
  description: string;
  /** The page of the documentation. */
  page: string;
  /** The methods in which it has a body. */
  methods: MethodName[];
  /** The names of its attributes. */
  attributes: string[];
}

/** An operation of the API. */
export interface Operation {
  /** The id, as in the OpenAPI documents. */
  readonly id: string;
  /** The heading of the documentation. */
  readonly title: string;
  /** The name of the service. */
  readonly service: string;
  readonly method: MethodName;
  /** The path, with the names of the segments to fill in. */
  readonly path: string;
  /** The segments that the caller filled in, percent-decoded. */
  readonly segments: Readonly<Record<string, string>>;
  /** The validator of the request body. Null if the operation takes no body. */
  readonly request: Validator | null;
  /** The validator of the response body. Null if no page documents one. */
  readonly response: Validator | null;
  /** The lowest level of a user who may perform it. */
  readonly leastLevel: number;
  /** The statuses of its responses, success first. */
  readonly statuses: readonly number[];
}

/** A sentence about an object or one of its attributes. */
export interface Statement {
  readonly object: string;
  readonly sentence: string;
}

/** An entry of the ledger: how a contradiction or a gap of the documentation is interpreted. */
export interface Interpretation {
  readonly id: string;
  readonly documented: string;
  readonly interpretation: string;
  readonly reason: string;
}

/** Where the documentation describes an object. */
export interface Documented {
  readonly object: string;
  readonly page: string;
  readonly heading: string;
}

/** What the contract states about a rule. */
export interface RuleExplanation {
  readonly kind: "rule";
  readonly rule: string;
  readonly check: string;
  /** What a body that keeps the rule fulfils. */
  readonly requirement: string;
  readonly statements: readonly Statement[];
  readonly documented: Documented | null;
  readonly interpretations: readonly Interpretation[];
  readonly link: string | null;
}

/** What the contract states about an object or an attribute. */
export interface AttributeExplanation {
  readonly kind: "object" | "attribute";
  readonly name: string;
  readonly type: string | null;
  readonly title: string | null;
  readonly description: string;
  readonly documented: readonly Documented[];
  readonly statements: readonly Statement[];
  /** The ids of the rules about the attribute. */
  readonly rules: readonly string[];
  readonly interpretations: readonly Interpretation[];
}

export type Explanation = RuleExplanation | AttributeExplanation;

type Get<O extends string> = O extends ObjectName ? ("GET" extends keyof Bodies[O] ? Bodies[O]["GET" & keyof Bodies[O]] : Record<string, unknown>) : Record<string, unknown>;
type Put<O extends string> = O extends ObjectName ? ("PUT" extends keyof Bodies[O] ? Bodies[O]["PUT" & keyof Bodies[O]] : Record<string, unknown>) : Record<string, unknown>;

/**
 * Loads the module in a browser; without an argument, from beside this package. Await it once, before any other function is
 * called. Node is ready without it.
 */
export function init(source?: string | URL | Response | PromiseLike<Response> | BufferSource | WebAssembly.Module): Promise<void>;

/** Validates a body as an object in a method. For GET, it is that of the response, for the other methods that of the request. */
export function validate(object: Known<ObjectName>, method: Known<MethodName>, body: GivenBody, options?: Options): Report;

/** Validates a PUT, also against the stored state: the body of a GET before it. */
export function validateUpdate(object: Known<ObjectName>, stored: GivenBody, put: GivenBody, options?: Options): Report;

/** Returns the stored state after a PUT. Throws `InvalidBody` if the PUT has a violation. */
export function update<O extends Known<ObjectName>>(object: O, stored: GivenBody, put: GivenBody): Get<O>;

/** Returns the least PUT that has the same effect on a stored state as this PUT. Throws `InvalidBody`. */
export function least<O extends Known<ObjectName>>(object: O, stored: GivenBody, put: GivenBody): Put<O>;

/** Returns the least PUT that changes one state into another. Throws `Unreachable` if there is none. */
export function difference<O extends Known<ObjectName>>(object: O, stored: GivenBody, wanted: GivenBody): Put<O>;

/** Converts a GET response into the body of a request: a PUT that changes nothing, or a POST that makes a copy. */
export function project(object: Known<ObjectName>, response: GivenBody, method?: Known<"PUT" | "POST">): Projection;

/** Applies every certain mend to a body, and returns what is left. */
export function mend(object: Known<ObjectName>, method: Known<MethodName>, body: GivenBody, options?: Options): Mended;

/** Explains an object (`criteria`), an attribute (`criteria.fromDnCriteria.phoneNumbers`) or a rule id. */
export function explain(what: string, method?: Known<MethodName>): Explanation;

/** Finds the operation of a method and a path. A query is ignored. Throws `OperationNotFound`. */
export function find(method: Known<MethodName>, path: string): Operation;

/** Returns every operation, in the order of the documentation. */
export function operations(): Operation[];

/** Returns every object, in the order of the documentation. */
export function objects(): ObjectInfo[];

/** Returns the methods in which an object has a body. */
export function methods(object: Known<ObjectName>): MethodName[];

/** Returns the releases of the service that `release` accepts. */
export function releases(): string[];

/** Returns the version of the package. */
export function version(): string;

/** An error of this package. No message and no member holds a value of a body, except a documented word. */
export class LinecardError extends Error {}

/** An object, a method, a rule, an attribute or a release does not exist. */
export class UnknownName extends LinecardError {
  /** The names that are similar, or that are allowed. */
  readonly near: readonly string[];
}

/** No operation has the method and the path. */
export class OperationNotFound extends LinecardError {}

/** A value cannot be JSON, or is not a JSON object. */
export class NotJson extends LinecardError {}

/** A body breaks the contract. */
export class InvalidBody extends LinecardError {
  /** The report on the body. It has at least one violation. */
  readonly report: Report;
}

/** No PUT can change the stored state into the wanted state. */
export class Unreachable extends LinecardError {
  /** The location of each obstacle, and the id of the rule that the PUT would break, if there is one. */
  readonly obstacles: readonly { readonly pointer: string; readonly rule: string | null }[];
}
