// Rules: their ids, and what each one demands.

import { code, element, link } from "./elements.js";
import { contract, methodOfRule, requirementOf, toRule } from "./contract.js";

/** The rules of an attribute or an object, folded. */
export const ruleList = (ids) => ids.length > 0 && element("details", { class: "rules" },
  element("summary", {}, ids.length === 1 ? "1 rule" : `${ids.length} rules`),
  element("ul", {}, ids.map((id) => element("li", { "data-rule": id, tabindex: "-1" },
    link(toRule(id), code(id)), element("p", { class: "quiet" }, `In a ${methodOfRule(id)}: ${requirementOf(id)}`)))));

/** Unfolds the list that a rule is in, and returns the rule. */
export function chooseRule(within, rule) {
  let chosen;
  for (const item of within.querySelectorAll("[data-rule]")) {
    const isIt = item.dataset.rule === rule;
    item.classList.toggle("chosen", isIt);
    if (isIt) {
      // The rules of JSON are not folded.
      item.closest("details")?.setAttribute("open", "");
      chosen = item;
    }
  }
  return chosen;
}

/** The rules of JSON, which every body has. */
export const jsonRulesArticle = () => [
  element("h1", { tabindex: "-1" }, "Rules of JSON"),
  element("p", {}, "Every body must be a JSON object. These rules do not depend on its table."),
  element("ul", { class: "listed" }, [...contract.jsonRules].map(([id, requirement]) =>
    element("li", { "data-rule": id, tabindex: "-1" }, link(toRule(id), code(id)), element("p", {}, requirement)))),
];
