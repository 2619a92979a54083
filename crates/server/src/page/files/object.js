// The view of an object: its matrix or the tree of one body, conditions, attributes and interpretations.

import { code, element, link, separated, terms } from "./elements.js";
import { contract, prose, toAttribute, toBody, toObject, toOperation, toValidate } from "./contract.js";
import { matrix } from "./matrix.js";
import { ruleList } from "./rules.js";
import { tree } from "./tree.js";

/** The article of an object. With a method, it shows the tree of its body instead of the matrix. */
export function objectArticle(object, method) {
  return [
    element("h1", { tabindex: "-1" }, object.shown),
    element("p", {}, object.description),
    views(object, method),
    method ? tree(object, method) : matrix(object),
    element("div", { class: "actions" },
      "Validate a body of this object:",
      object.methods.map((one) => element("a", { class: "button", href: toValidate(object, one) }, one))),
    facts(object),
    element("h2", {}, "Conditions"),
    object.conditions.length === 0
      ? element("p", {}, "This object has no conditions between attributes.")
      : element("ul", {}, object.conditions.map((sentence) => element("li", {}, prose(sentence, object)))),
    ruleList(object.rules),
    element("h2", {}, "Attributes"),
    ...object.attributes.map((attribute) => section(object, attribute)),
    element("h2", { id: "interpretations" }, "Interpretations"),
    object.interpretations.length === 0
      ? element("p", {}, "The ledger has no interpretation of this object: it is enforced as documented.")
      : element("p", {}, "Where the documentation contradicts itself or is silent, Linecard enforces an interpretation."),
    ...object.interpretations.map((entry) => interpretation(object, entry)),
  ];
}

/** Links to the matrix, and to the tree of each method. */
function views(object, method) {
  const view = (href, name, isCurrent) => element("a", { href, "aria-current": isCurrent && "page" }, name);
  return element("nav", { class: "views", "aria-label": "Matrix or tree" },
    view(toObject(object), "All methods", !method),
    object.methods.map((one) => view(toBody(object, one), one, one === method)));
}

function facts(object) {
  const objects = (names) => separated(names.map((name) => contract.byName.get(name)).map((of) => link(toObject(of), of.shown)));
  const [list, say] = terms();
  say("Name", code(object.name));
  say("Documentation", `“${object.title}” on the page “${object.page}”`);
  const built = contract.objects.filter((other) => other.base.includes(object.name)).map((other) => other.name);
  if (object.base.length > 0) {
    say("Based on", objects(object.base));
  }
  if (built.length > 0) {
    say("Base of", objects(built));
  }
  const holders = [...new Set(object.heldBy.map(([holder]) => holder))];
  if (holders.length > 0) {
    const attributesOf = (holder) => object.heldBy.filter(([of]) => of === holder);
    const linked = separated(holders.map((holder) => element("span", {},
      link(toObject(holder), holder.shown), " in ",
      separated(attributesOf(holder).map(([of, attribute]) => link(toAttribute(of, attribute), code(attribute.name)))))), "; ");
    say("Used in", holders.length <= 3 ? element("div", {}, linked)
      : element("details", {}, element("summary", {}, `${holders.length} objects`), linked));
  }
  for (const { title, method, path, service } of object.operations) {
    const of = contract.services.find((one) => one.name === service);
    const operation = of.operations.find((one) => one.method === method && one.path === path);
    say(link(toOperation(of, operation), title), code(`${method} ${path}`));
  }
  return list;
}

function section(object, attribute) {
  return element("section", { class: "attribute", "data-attribute": attribute.name },
    element("h3", { tabindex: "-1" },
      link(toAttribute(object, attribute), code(attribute.name)),
      attribute.secret && element("span", { class: "mark" }, "secret"),
      attribute.known && element("span", { class: "mark", title: attribute.known }, "not in a documented table")),
    element("p", {}, attribute.description),
    element("ul", {}, attribute.facts.map((fact) => element("li", {}, prose(fact, object)))),
    ruleList(attribute.rules));
}

function interpretation(object, { id, attributes, page, heading, documented, interpretation: enforced, reason }) {
  const own = attributes.map((name) => object.attributesByName.get(name)).filter((attribute) => attribute);
  const [list, say] = terms();
  if (own.length > 0) {
    say("Attributes", ...separated(own.map((attribute) => link(toAttribute(object, attribute), code(attribute.name)))));
  }
  say("Documented", documented);
  say("Interpretation", enforced);
  say("Reason", reason);
  say("Page", `${page}, “${heading}”`);
  return element("section", { class: "interpretation", "data-interpretation": id }, element("h3", { tabindex: "-1" }, code(id)), list);
}
