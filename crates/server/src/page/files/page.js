// The page: its routes and views.
//
// Routes: #/, #/services/NAME, #/services/NAME/OPERATION, #/objects/NAME, #/objects/NAME/ATTRIBUTE, #/objects/NAME/-/INTERPRETATION,
// #/bodies/NAME/METHOD, #/rules, #/rules/ID, #/validate, #/validate/NAME/METHOD.

import { choose, chosen, methodOf, prepareBench } from "./page/bench.js";
import { contract, load, METHODS, toValidate } from "./page/contract.js";
import { by, element, isShown, link } from "./page/elements.js";
import { markCurrent, showFound } from "./page/finder.js";
import { objectArticle } from "./page/object.js";
import { overview } from "./page/overview.js";
import { chooseRule, jsonRulesArticle } from "./page/rules.js";
import { serviceArticle } from "./page/service.js";

/** The object that was shown last. */
let shownObject;
/** What the article shows: it is drawn again only for something else. */
let shownKey;

const methodNamed = (name) => METHODS.find((one) => one === name?.toUpperCase());

/** Each view gets the rest of its route, and whether the page has just been loaded. It returns false if there is no such view. */
const VIEWS = {
  "": (_, isFirst) => {
    draw("overview", "", "/", overview);
    focus(isFirst);
  },
  services: ([name, id], isFirst) => {
    const service = contract.services.find((one) => one.name === name);
    const operation = service?.operations.find((one) => one.id === id);
    if (!service || (id && !operation)) {
      return false;
    }
    draw("service", operation?.title ?? service.title, `services/${name}`, () => serviceArticle(service));
    markCurrent(service);
    return goTo(".operation", "operation", operation?.id, isFirst);
  },
  objects: ([name, detail, id], isFirst) => {
    const object = contract.byName.get(name);
    const isInterpretation = detail === "-";
    const isKnown = isInterpretation ? object?.interpretations.some((one) => one.id === id) : !detail || object?.attributesByName.has(detail);
    if (!object || !isKnown) {
      return false;
    }
    drawObject(object, undefined, detail && !isInterpretation ? `${name}.${detail}` : object.shown);
    return isInterpretation ? goTo(".interpretation", "interpretation", id, isFirst) : goTo(".attribute", "attribute", detail, isFirst);
  },
  bodies: ([name, detail], isFirst) => {
    const object = contract.byName.get(name);
    const method = methodNamed(detail);
    if (!object || !method || !object.methods.includes(method)) {
      return false;
    }
    drawObject(object, method, `${object.name}, ${method}`);
    return goTo(".attribute", "attribute", undefined, isFirst);
  },
  rules: ([id], isFirst) => {
    const rule = contract.rules.get(id);
    if (id && !rule && !contract.jsonRules.has(id)) {
      return false;
    }
    if (rule) {
      drawObject(rule.object, undefined, id);
      goTo(".attribute", "attribute", rule.attribute?.name, true);
    } else {
      draw("rules", id ?? "Rules of JSON", "rules", jsonRulesArticle);
    }
    const item = chooseRule(by("article"), id);
    if (item) {
      item.scrollIntoView({ block: "center" });
      item.focus({ preventScroll: true });
    } else {
      focus(isFirst);
    }
  },
  validate: ([name, detail], isFirst) => {
    const object = contract.byName.get(name) ?? (name ? undefined : chosen().object ?? shownObject ?? contract.objects[0]);
    const method = detail ? methodNamed(detail) : object && methodOf(object, chosen().method);
    if (!object || !method) {
      return false;
    }
    if (!name || !detail) {
      location.replace(toValidate(object, method));
      return;
    }
    turnTo("validate", `${object.name}, ${method}`);
    choose(object, method);
    if (!isFirst && !document.activeElement?.closest(".controls")) {
      focus(false, by("validate-heading"));
    } else {
      scrollTo(0, 0);
    }
  },
};

function route(isFirst) {
  const hash = location.hash;
  if (hash !== "" && !hash.startsWith("#/")) {
    return;
  }
  const [view = "", ...rest] = hash.slice(2).split("/").map(decoded);
  if (!Object.hasOwn(VIEWS, view) || VIEWS[view](rest, isFirst) === false) {
    draw("overview", "Page not found", "missing", missing);
    focus(isFirst);
  }
}

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const missing = () => [
  element("h1", { tabindex: "-1" }, "Page not found"),
  element("p", {}, "There is no service, object, attribute, rule or method with this name. ", link("#/", "The contract"),
    " lists all services; use the search to find attributes and rules."),
];

/** Shows a view with an article, which is drawn unless it is there already. */
function draw(view, title, key, article) {
  if (shownKey !== key) {
    by("article").replaceChildren(...article().filter(isShown));
    by("article").dataset.object = "";
    shownKey = key;
  }
  turnTo(view, title);
}

function drawObject(object, method, title) {
  draw("object", title, `objects/${object.name}/${method ?? ""}`, () => objectArticle(object, method));
  by("article").dataset.object = object.name;
  shownObject = object;
}

/** Goes to the part of the article with this name, or else to the top. */
function goTo(selector, kind, name, isFirst) {
  chooseRule(by("article"), undefined);
  let heading;
  for (const part of by("article").querySelectorAll(selector)) {
    const isIt = part.dataset[kind] === name;
    part.classList.toggle("chosen", isIt);
    if (isIt) {
      heading = part.querySelector("h3");
      heading.scrollIntoView({ block: "start" });
      heading.focus({ preventScroll: true });
    }
  }
  if (!heading) {
    focus(isFirst);
  }
}

/** Moves the focus to the heading of a new view, but not on the first load. */
function focus(isFirst, heading = by("article").querySelector("h1")) {
  if (!isFirst) {
    heading.focus({ preventScroll: true });
  }
  scrollTo(0, 0);
}

function turnTo(view, title) {
  document.title = title === "" ? "Linecard" : `${title} – Linecard`;
  document.body.dataset.view = view;
  // On a narrow page the search results would hide the view.
  by("finder").classList.remove("searching");
  by("validate").hidden = view !== "validate";
  by("article").hidden = view === "validate";
  for (const anchor of document.querySelectorAll("header nav [data-of]")) {
    const isCurrent = (anchor.dataset.of === "validate") === (view === "validate");
    anchor.toggleAttribute("aria-current", isCurrent);
    if (isCurrent) {
      anchor.setAttribute("aria-current", "page");
    }
  }
  markCurrent(undefined);
}

by("skip").addEventListener("click", (event) => {
  event.preventDefault();
  by("main").focus();
});
by("search").addEventListener("input", showFound);
by("search").addEventListener("keydown", (event) => {
  const first = by("objects").querySelector("a");
  if (event.key === "Enter" && first && by("search").value.trim() !== "") {
    location.hash = first.getAttribute("href");
  }
});

try {
  await load();
  prepareBench();
  showFound();
  route(true);
  addEventListener("hashchange", () => route(false));
} catch (failure) {
  by("article").replaceChildren(
    element("h1", {}, "Cannot load the contract"),
    element("p", { role: "alert" }, `${failure.message}. Check that the server runs, and reload the page.`));
}
