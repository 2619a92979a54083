// A body as a tree: the attributes that one method allows, with those of the objects in them.

import { code, element, link } from "./elements.js";
import { contract, toAttribute, toBody } from "./contract.js";
import { cell, meaningOf } from "./matrix.js";

/** How deep the tree is unfolded at first. The reader unfolds what is deeper. */
const UNFOLDED = 3;

/** The tree of an object in a method. */
export function tree(object, method) {
  return element("div", { class: "tree", role: "group", "aria-label": `${object.name} in a ${method}` }, level(object, method, [object]));
}

/** Whether a body of the method may have the attribute. */
const isAllowed = (attribute, method) => !["", "F"].includes(attribute.enforced[method] ?? "");

function level(object, method, path) {
  const allowed = object.attributes.filter((attribute) => isAllowed(attribute, method));
  if (allowed.length === 0) {
    return element("p", { class: "quiet" }, `A ${method} has no attribute.`);
  }
  return element("ul", {}, allowed.map((attribute) => element("li", {}, branch(object, attribute, method, path))));
}

function branch(object, attribute, method, path) {
  const row = (toggle) => element("div", { class: "branch" },
    toggle ?? element("span", { class: "leaf" }),
    link(toAttribute(object, attribute), code(attribute.name)),
    element("span", { class: "type" }, attribute.type),
    attribute.secret && element("span", { class: "mark" }, "secret"),
    cell(attribute.documented[method], attribute.enforced[method], "span"),
    element("span", { class: "meaning", "aria-hidden": "true" }, meaningOf(attribute.enforced[method])));
  const inner = attribute.inner[method];
  if (!inner) {
    return [row()];
  }
  const objects = inner.objects.map((name) => contract.byName.get(name)).filter((of) => of);
  const toggle = element("button", { type: "button", class: "toggle", "aria-label": `Attributes of ${attribute.name}`, "aria-expanded": "false" });
  const below = element("div", { class: "below", hidden: true });
  // An object within itself, or deep below, is drawn when it is unfolded.
  const fill = () => below.append(...objects.flatMap((of) => [
    element("p", { class: "quiet" }, objects.length > 1 && "Either ", link(toBody(of, inner.method), of.shown),
      inner.method !== method && ` as in a ${inner.method}: the object replaces the stored one`),
    level(of, inner.method, [...path, of]),
  ]));
  const turn = () => {
    if (below.childElementCount === 0) {
      fill();
    }
    below.hidden = !below.hidden;
    toggle.setAttribute("aria-expanded", String(!below.hidden));
  };
  toggle.addEventListener("click", turn);
  if (path.length < UNFOLDED && !objects.some((of) => path.includes(of))) {
    turn();
  }
  return [row(toggle), below];
}
