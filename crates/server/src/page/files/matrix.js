// The matrix of an object: which methods allow an attribute.

import { code, element, isShown, link, scrolled } from "./elements.js";
import { contract, toAttribute } from "./contract.js";

export function matrix(object) {
  const presences = (attribute) => object.methods.map((method) => cell(attribute.documented[method], attribute.enforced[method]));
  const row = (attribute) => element("tr", {},
    element("th", { scope: "row" }, link(toAttribute(object, attribute), code(attribute.name))),
    element("td", { class: "type" }, attribute.type),
    presences(attribute));
  const documented = object.attributes.filter((attribute) => !attribute.known);
  // The others, by how they are known.
  const ways = new Set(object.attributes.map((attribute) => attribute.known).filter((known) => known));
  const isInterpreted = object.attributes.some((attribute) =>
    object.methods.some((method) => attribute.documented[method] !== attribute.enforced[method]));
  return element("div", {},
    scrolled(`Matrix of ${object.name}`,
      element("table", { class: "matrix" },
        element("thead", {}, element("tr", {},
          element("th", { scope: "col" }, "Attribute"), element("th", { scope: "col", class: "type" }, "Type"),
          object.methods.map((method) => element("th", { scope: "col", class: "presence" }, method)))),
        documented.length > 0 && element("tbody", {}, documented.map(row)),
        [...ways].map((known) => element("tbody", {},
          element("tr", {}, element("th", { class: "group", scope: "rowgroup", colspan: `${2 + object.methods.length}` }, known)),
          object.attributes.filter((attribute) => attribute.known === known).map(row))))),
    isInterpreted && element("p", { class: "quiet" },
      "An arrow leads from the documented presence to the one that an interpretation below enforces. If nothing is before the arrow, no presence is documented."),
    element("details", {}, element("summary", {}, "Meaning of the presences"), legend()));
}

/** A cell of the matrix. Screen readers read the meaning instead of the abbreviation. */
export function cell(documented, enforced, name = "td") {
  const isSame = documented === enforced;
  const seen = isSame ? documented : `${documented}→${enforced}`;
  const documentedAs = documented === "" ? "not documented" : `documented as ${meaningOf(documented)}`;
  const read = isSame ? meaningOf(documented) : `${meaningOf(enforced)}, ${documentedAs}`;
  return element(name, { class: `presence ${enforced}${isSame ? "" : " interpreted"}`, title: read },
    element("span", { "aria-hidden": "true" }, seen), element("span", { class: "hidden-text" }, read));
}

export const meaningOf = (presence) => contract.presences.get(presence).meaning;

export function explained(heads, rows) {
  return scrolled(`Meaning: ${heads[0]}`,
    element("table", {},
      element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, rows.map(([first, ...cells]) =>
        element("tr", {}, element("th", { scope: "row" }, first), cells.filter(isShown).map((cell) => element("td", {}, cell)))))));
}

export const legend = () =>
  explained(["Presence", "Meaning", "Consequence"],
    [...contract.presences.values()].map(({ presence, meaning, consequence }) =>
      [presence === "" ? "(empty)" : code(presence), meaning, consequence]));
