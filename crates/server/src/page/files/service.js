// The view of a service: its operations with their bodies as trees, and its objects.

import { code, element, link, terms } from "./elements.js";
import { contract, exampleOf, toBody, toObject, toOperation, toValidate } from "./contract.js";
import { matrix } from "./matrix.js";
import { requestForm } from "./request.js";
import { tree } from "./tree.js";

export function serviceArticle(service) {
  const [list, say] = terms();
  say("Name", code(service.name));
  say("How it is known", service.certainty, service.interpretation && [", see ", code(service.interpretation)]);
  say("Assignment", service.assigned ? "It must be assigned to a user; otherwise its paths respond with 404."
    : "Nobody has to assign it.");
  return [
    element("h1", { tabindex: "-1" }, service.title),
    element("p", {}, service.description),
    contents(service),
    list,
    element("h2", {}, "Operations"),
    ...service.operations.map((operation) => section(service, operation)),
    element("h2", {}, "Objects"),
    ...service.objects.map((name) => contract.byName.get(name)).map((object) => folded({}, object.shown, () => [
      element("p", {}, object.description, " ", link(toObject(object), "All about this object")), matrix(object)])),
  ];
}

/** The operations at a glance. */
const contents = (service) =>
  element("ul", { class: "contents" }, service.operations.map((operation) => element("li", {},
    element("span", { class: `method ${operation.method}` }, operation.method), " ",
    link(toOperation(service, operation), operation.title))));

function section(service, operation) {
  return element("section", { class: "operation", "data-operation": operation.id },
    element("h3", { tabindex: "-1" }, link(toOperation(service, operation), operation.title)),
    element("p", { class: "path" }, element("span", { class: `method ${operation.method}` }, operation.method), " ", code(operation.path)),
    ...facts(operation));
}

function facts(operation) {
  const [list, say] = terms();
  say("Who may", `${operation.levelTitle ?? "level"} (${operation.level}) and above`);
  const bodies = [
    [operation.requestIsOptional ? "Request body, optional" : "Request body", operation.request],
    ["Response body", operation.response],
  ];
  for (const [term, body] of bodies.filter(([, body]) => body)) {
    const object = contract.byName.get(body.object);
    // The request is what a caller writes; the response is unfolded only if it is all there is.
    const isOpen = body === operation.request || !operation.request;
    say(term, link(toBody(object, body.method), object.shown), ", ",
      link(toValidate(object, body.method), `validate a ${body.method} body`),
      folded({ open: isOpen }, "Attributes", () => [tree(object, body.method)]),
      example(object, body.method));
  }
  say("Statuses", operation.statuses.join(", "));
  return [list, folded({ class: "request" }, contract.isOpen ? "Send it, or copy it for curl" : "Copy it for curl", () => [requestForm(operation)])];
}

/** What is drawn when it is unfolded. */
function folded({ open, ...attributes }, title, draw) {
  const details = element("details", attributes, element("summary", {}, title));
  if (open) {
    details.open = true;
    details.append(...draw());
  } else {
    details.addEventListener("toggle", () => details.append(...draw()), { once: true });
  }
  return details;
}

/** An example of a body, which is loaded when it is unfolded. */
function example(object, method) {
  const text = element("pre", {}, "Loading …");
  const details = element("details", {}, element("summary", {}, "Example"), text);
  details.addEventListener("toggle", async () => {
    const { text: body, why } = await exampleOf(object, method);
    text.textContent = body ?? why;
  }, { once: true });
  return details;
}
