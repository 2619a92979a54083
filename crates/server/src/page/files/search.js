// The search: services, operations, objects, attributes, rules and sentences, the best matches first.

import {
  contract, methodOfRule, requirementOf, textOf, toAttribute, toObject, toOperation, toRule, toService,
} from "./contract.js";

/** Words that say nothing about what is meant. They are ignored unless the query has no other. */
const EMPTY_WORDS = new Set(["a", "an", "the", "of", "to", "for", "in", "is", "are", "on", "or", "and", "with", "how", "what", "s", "user"]);

/** What readers call the operations of a method. */
const VERBS = {
  GET: "get show display read list fetch",
  PUT: "put update change set edit modify rename",
  POST: "post create add new insert",
  DELETE: "delete remove",
};

/** The order of equally good matches. */
const KINDS = ["service", "operation", "object", "attribute", "rule", "sentence"];

const wordsOf = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

/**
 * An entry of the index. `names` identify the thing and are matched anywhere; the words of `title` and `text` are matched from
 * their beginnings.
 */
const entry = (kind, href, shown, about, names, title, text = "") => ({
  kind, href, shown, about,
  names: names.map((name) => name.toLowerCase()),
  title: ` ${wordsOf(title).join(" ")}`,
  text: ` ${wordsOf(text).join(" ")}`,
});

/** Everything that can be found, in the order of the contract. */
function* entries() {
  // An interpretation of several objects is found once.
  const known = new Set();
  for (const service of contract.services) {
    yield entry("service", toService(service), { text: service.title }, "service", [service.name, service.title], service.title,
      service.description);
    for (const operation of service.operations) {
      yield entry("operation", toOperation(service, operation), { text: operation.title }, `${operation.method}, ${service.title}`,
        [operation.id, operation.path, `${operation.method} ${operation.path}`], `${operation.title} ${service.title}`,
        `${operation.title} ${service.title} ${VERBS[operation.method] ?? ""}`);
    }
  }
  for (const object of contract.objects) {
    yield entry("object", toObject(object), { text: object.title, code: object.name }, "object", [object.name, object.title],
      object.title, object.description);
    yield* ofRules(object.rules, object);
    for (const sentence of object.conditions) {
      const text = textOf(sentence);
      yield entry("sentence", toObject(object), { text }, `condition of ${object.shown}`, [], "", text);
    }
    for (const attribute of object.attributes) {
      const href = toAttribute(object, attribute);
      yield entry("attribute", href, { code: attribute.name }, `attribute of ${object.shown}`,
        [attribute.name, `${object.name}.${attribute.name}`], "", attribute.description);
      yield* ofRules(attribute.rules, object);
      for (const fact of attribute.facts) {
        const text = textOf(fact);
        yield entry("sentence", href, { text }, `about ${object.name}.${attribute.name}`, [], "", text);
      }
    }
    for (const { id, documented, interpretation, reason } of object.interpretations.filter((one) => !known.has(one.id))) {
      known.add(id);
      yield entry("sentence", `${toObject(object)}/-/${encodeURIComponent(id)}`, { text: interpretation }, `interpretation, ${object.name}`,
        [id], "", `${documented} ${interpretation} ${reason}`);
    }
  }
  for (const [rule, requirement] of contract.jsonRules) {
    yield entry("rule", toRule(rule), { code: rule }, "rule of JSON", [rule], "", requirement);
  }
}

function* ofRules(rules, object) {
  for (const rule of rules) {
    yield entry("rule", toRule(rule), { code: rule }, `rule of ${object.shown}`, [rule], "",
      `${methodOfRule(rule)} ${requirementOf(rule)}`);
  }
}

let index;

/** How well an entry matches, from 0 for the best; undefined if it does not. */
function rank({ names, title, text }, query, words) {
  if (names.includes(query)) {
    return 0;
  }
  if (names.some((name) => name.startsWith(query))) {
    return 1;
  }
  if (words.every((word) => names.some((name) => name.includes(word)))) {
    return 2;
  }
  const begins = (where) => words.every((word) => where.includes(` ${word}`));
  if (title !== " " && begins(title)) {
    return 2;
  }
  if (begins(text)) {
    return 3;
  }
  return words.length > 1 && words.every((word) => text.includes(` ${word}`) || names.some((name) => name.includes(word))) ? 4 : undefined;
}

/** Returns what matches a query, the best first: exact names, then names, titles, and sentences. */
export function search(query) {
  index ??= [...entries()];
  const whole = query.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const all = whole.split(" ").filter((word) => word !== "");
  const kept = all.filter((word) => !EMPTY_WORDS.has(word));
  const words = kept.length > 0 ? kept : all;
  if (words.length === 0) {
    return [];
  }
  const seen = new Set();
  return index
    .map((one, order) => ({ ...one, order, rank: rank(one, whole, words) }))
    .filter((one) => one.rank !== undefined)
    .sort((one, other) => one.rank - other.rank || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.order - other.order)
    .filter(({ href, shown }) => {
      // The same line is shown once for each place.
      const key = `${href} ${shown.text ?? shown.code}`;
      return !seen.has(key) && seen.add(key);
    });
}
