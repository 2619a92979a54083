// The list beside the view: the services, or what the search finds.

import { by, code, counted, element } from "./elements.js";
import { contract, toService } from "./contract.js";
import { search } from "./search.js";

/** The maximum number of results that are shown. */
const MOST_FOUND = 100;

/** The longest sentence in a result, in characters. */
const LONGEST = 140;

const shortened = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

export function showFound() {
  const query = by("search").value;
  const isSearch = query.trim() !== "";
  const found = isSearch ? search(query) : [];
  by("objects").replaceChildren(...(isSearch
    ? found.slice(0, MOST_FOUND).map(result)
    : contract.services.map((service) => element("li", {},
      element("a", { href: toService(service), "data-service": service.name }, service.title)))));
  by("found").textContent = !isSearch ? counted(contract.services.length, "service")
    : found.length === 0 ? "Nothing found. Search for fewer words, or for a part of a name."
    : summary(found);
  by("finder").classList.toggle("searching", isSearch);
}

function result({ kind, href, shown, about }) {
  return element("li", { class: `found of-${kind}` },
    element("a", { href }, shown.text !== undefined && shortened(shown.text), shown.text !== undefined && shown.code !== undefined && " ",
      shown.code !== undefined && code(shown.code)),
    element("span", { class: "quiet" }, about));
}

/** How many of each kind were found. */
function summary(found) {
  const counts = new Map();
  for (const { kind } of found) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const listed = [...counts].map(([kind, count]) => counted(count, kind)).join(", ");
  return found.length > MOST_FOUND ? `${listed}; the first ${MOST_FOUND} are shown` : listed;
}

/** Marks the current service in the list. */
export function markCurrent(service) {
  for (const anchor of by("objects").querySelectorAll("[data-service]")) {
    const isCurrent = anchor.dataset.service === service?.name;
    anchor.toggleAttribute("aria-current", isCurrent);
    if (isCurrent) {
      anchor.setAttribute("aria-current", "page");
      anchor.scrollIntoView({ block: "nearest" });
    }
  }
}
