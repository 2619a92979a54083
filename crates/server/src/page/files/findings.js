// Lists of findings. They are drawn in parts: a report may have hundreds.

import { code, element, link } from "./elements.js";
import { contract, toRule } from "./contract.js";

/** How many findings are drawn at once. */
const PART = 40;

/** Shows findings in a list. `goTo` is called with the index of a finding that is chosen. */
export function showFindings(list, findings, goTo) {
  let drawn = 0;
  const drawMore = () => {
    const items = findings.slice(drawn, drawn + PART).map((finding, index) => item(finding, drawn + index, goTo));
    drawn += items.length;
    list.querySelector(".more")?.remove();
    list.append(...items, ...(drawn < findings.length ? [more(findings.length - drawn, drawMore)] : []));
  };
  list.replaceChildren();
  drawMore();
}

/** A button for the rest, which is also drawn when the reader comes near it. */
function more(left, drawMore) {
  const button = element("button", { type: "button" }, `Show ${Math.min(PART, left)} more of ${left}`);
  button.addEventListener("click", () => {
    const before = button.closest("li").previousElementSibling;
    drawMore();
    before?.nextElementSibling?.querySelector("button")?.focus();
  });
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && document.activeElement !== button) {
      observer.disconnect();
      drawMore();
    }
  }, { rootMargin: "400px" });
  observer.observe(button);
  return element("li", { class: "more" }, button);
}

function item(finding, index, goTo) {
  const { label } = contract.severities.get(finding.severity);
  const isKnown = contract.rules.has(finding.rule) || contract.jsonRules.has(finding.rule);
  const rule = isKnown ? link(toRule(finding.rule), code(finding.rule)) : code(finding.rule);
  const button = element("button", { type: "button" },
    element("span", { class: "severity" }, label),
    element("span", { class: "location" }, `line ${finding.line}, column ${finding.column}`),
    element("span", { class: "message" }, finding.message));
  button.addEventListener("click", () => goTo(index));
  return element("li", { class: finding.severity },
    button, element("p", { class: "rule" }, rule, finding.pointer !== "" && [" at ", code(finding.pointer)]));
}
