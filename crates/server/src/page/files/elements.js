// Elements. All content is inserted as text, never as markup.

export const by = (id) => document.getElementById(id);

/** Creates an element with attributes and children. A string becomes a text node. */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== false) {
      made.setAttribute(attribute, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter(isShown));
  return made;
}

/** Whether a child is shown: a condition that does not hold leaves it out. */
export const isShown = (child) => child !== undefined && child !== null && child !== false;

export const link = (href, ...children) => element("a", { href }, ...children);
export const code = (text) => element("code", {}, text);

/** Puts a separator between items. */
export const separated = (items, separator = ", ") =>
  items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));

export const counted = (count, one, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** A list of terms, and a function that adds one to it. */
export function terms() {
  const list = element("dl", { class: "facts" });
  const say = (term, ...things) => list.append(element("dt", {}, term), element("dd", {}, ...things.filter(isShown)));
  return [list, say];
}

/** A table that scrolls when it is wider than its place. */
export const scrolled = (label, ...children) =>
  element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, ...children);
