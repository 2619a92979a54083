// The first view: the services, and the meaning of presences and severities.

import { code, counted, element, link } from "./elements.js";
import { contract, toObject, toService } from "./contract.js";
import { explained, legend } from "./matrix.js";

export function overview() {
  const used = new Set(contract.services.flatMap((service) => service.objects));
  const others = contract.objects.filter((object) => !used.has(object.name));
  return [
    element("h1", { tabindex: "-1" }, "The contract"),
    element("p", {},
      `${contract.services.length} services with ${contract.objects.length} objects. The page of a service has its operations and `,
      "their bodies. The matrix of an object states which methods allow an attribute. ",
      link("#/validate", "Validate a body"), ", or read about ", link("#/rules", "the rules of JSON"), "."),
    element("h2", {}, "Services"),
    element("ul", { class: "listed" }, contract.services.map((service) =>
      element("li", {}, link(toService(service), service.title), " ", code(service.name),
        element("p", {}, service.description, " ",
          element("span", { class: "quiet" }, `${counted(service.operations.length, "operation")}, ${service.certainty}`))))),
    others.length > 0 && element("h2", {}, "Objects that no service uses"),
    others.length > 0 && element("ul", { class: "listed" }, others.map((object) =>
      element("li", {}, link(toObject(object), object.shown), " ", code(object.name),
        element("p", {}, object.description, " ", element("span", { class: "quiet" }, object.methods.join(", ")))))),
    element("h2", {}, "Presences"),
    element("p", {},
      "A presence says whether an attribute is in the body of a method. For GET this is the response body, ",
      "for PUT, POST and DELETE the request body."),
    legend(),
    element("h2", {}, "Severities"),
    explained(["Severity", "Meaning"],
      [...contract.severities.values()].map(({ severity, label, consequence }) =>
        [element("span", { class: `severity ${severity}` }, label), consequence])),
  ];
}
