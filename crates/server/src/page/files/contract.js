// The contract, and links to its parts.

import { code, link } from "./elements.js";

export const METHODS = ["GET", "PUT", "POST", "DELETE"];

export const contract = {
  /** Whether the server has no login: then the page offers to send requests. */
  isOpen: false,
  /** How to log in, unless the server is open. */
  login: undefined,
  services: [],
  objects: [],
  /** The objects, by their names. */
  byName: new Map(),
  presences: new Map(),
  severities: new Map(),
  /** What each check demands, by the last part of a rule id. */
  checks: new Map(),
  /** What each rule of JSON demands. */
  jsonRules: new Map(),
  /** The object and the attribute of each rule. An object without an attribute is that of a rule about a group or a whole body. */
  rules: new Map(),
};

export async function load() {
  const response = await fetch("contract.json");
  if (!response.ok) {
    throw new Error(`The server returned ${response.status}`);
  }
  const { open, login, services, objects, presences, severities, checks, jsonRules } = await response.json();
  contract.isOpen = open;
  contract.login = login ?? undefined;
  contract.services = services;
  contract.objects = objects;
  contract.presences = new Map(presences.map((presence) => [presence.presence, presence]));
  contract.severities = new Map(severities.map((severity) => [severity.severity, severity]));
  contract.checks = new Map(checks.map(({ check, requirement }) => [check, requirement]));
  contract.jsonRules = new Map(jsonRules.map(({ rule, requirement }) => [rule, requirement]));
  for (const object of objects) {
    object.attributesByName = new Map(object.attributes.map((attribute) => [attribute.name, attribute]));
    object.heldBy = [];
    contract.byName.set(object.name, object);
    object.rules.forEach((rule) => contract.rules.set(rule, { object }));
    for (const attribute of object.attributes) {
      attribute.rules.forEach((rule) => contract.rules.set(rule, { object, attribute }));
    }
  }
  for (const object of objects) {
    const alike = objects.filter((other) => other.title === object.title);
    object.shown = alike.length > 1 ? `${object.title} (${object.name})` : object.title;
    for (const attribute of object.attributes) {
      for (const name of attribute.holds) {
        contract.byName.get(name)?.heldBy.push([object, attribute]);
      }
    }
  }
}

/** What a rule demands, or undefined if there is no such rule. */
export const requirementOf = (rule) =>
  contract.jsonRules.get(rule) ?? contract.checks.get(rule.slice(rule.lastIndexOf(".") + 1));

/** The method of a rule of an object: the part before the last. */
export const methodOfRule = (rule) => rule.split(".").at(-2)?.toUpperCase();

export const toObject = (object) => `#/objects/${encodeURIComponent(object.name)}`;
export const toService = (service) => `#/services/${encodeURIComponent(service.name)}`;
export const toOperation = (service, operation) => `${toService(service)}/${encodeURIComponent(operation.id)}`;
export const toAttribute = (object, attribute) => `${toObject(object)}/${encodeURIComponent(attribute.name)}`;
export const toBody = (object, method) => `#/bodies/${encodeURIComponent(object.name)}/${method.toLowerCase()}`;
export const toRule = (rule) => `#/rules/${encodeURIComponent(rule)}`;
export const toValidate = (object, method) => `#/validate/${encodeURIComponent(object.name)}/${method.toLowerCase()}`;

/** Renders a sentence about an object: its parts are text, code, attributes, objects or bodies. */
export function prose(sentence, object) {
  return sentence.map((part) => {
    if (typeof part === "string") {
      return part;
    }
    if (part.attribute !== undefined) {
      const attribute = object?.attributesByName.get(part.attribute);
      return attribute ? link(toAttribute(object, attribute), code(part.attribute)) : code(part.attribute);
    }
    if (part.object !== undefined) {
      const of = contract.byName.get(part.object);
      const shown = part.method === undefined ? of?.shown ?? part.object : code(`${part.object}.${part.method}`);
      return of ? link(part.method === undefined ? toObject(of) : toBody(of, part.method), shown) : shown;
    }
    return code(part.code);
  });
}

/** The text of a sentence. */
export const textOf = (sentence) =>
  sentence.map((part) => typeof part === "string" ? part : part.attribute ?? part.code ?? part.object).join("");

/** Asks the server for an example of a body. Returns its text, or why there is none. */
export async function exampleOf(object, method) {
  let response;
  try {
    response = await fetch(`examples/${encodeURIComponent(object.name)}/${method.toLowerCase()}`);
    return response.ok ? { text: (await response.text()).trimEnd() } : { why: `No example: ${(await response.json()).details}.` };
  } catch {
    return { why: "Cannot reach the server. Try again." };
  }
}
