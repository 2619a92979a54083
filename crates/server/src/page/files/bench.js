// A body and its result: validated by the server while the reader types, alone or against a stored state.

import { by, counted, element } from "./elements.js";
import { contract, exampleOf, METHODS, toObject, toValidate } from "./contract.js";
import { goTo, insertLongTexts, mark, setInvalid, text, whenEdited, write } from "./editor.js";
import { showFindings } from "./findings.js";
import { indented } from "./indent.js";

/** The delay between the last edit and the validation, in milliseconds. */
const PAUSE = 200;
/** The most characters of the least PUT that are shown. */
const MOST_SHOWN = 100_000;

const bench = {
  object: undefined,
  method: undefined,
  /** Whether the text was edited; before that, an empty editor is not validated. */
  isTouched: false,
  /** The number of the last request. The response to an earlier one is ignored. */
  request: 0,
  timer: undefined,
  abortController: undefined,
  /** The text of the least PUT. */
  least: "",
};

const stored = by("stored");

/** The object and the method that are chosen. */
export const chosen = () => bench;

/** Whether the PUT is validated against a stored state. */
const isAgainstStored = () =>
  bench.method === "PUT" && bench.object.methods.includes("GET") && by("against").checked && stored.value.trim() !== "";

function validateSoon(pause = PAUSE) {
  bench.request += 1;
  bench.abortController?.abort();
  clearTimeout(bench.timer);
  if (pause === 0) {
    validate();
  } else {
    bench.timer = setTimeout(validate, pause);
  }
}

/** The request that validates what is in the editors. */
function asked() {
  const path = `validate/${encodeURIComponent(bench.object.name)}/${bench.method.toLowerCase()}`;
  return isAgainstStored()
    ? { path: `${path}/stored`, body: JSON.stringify({ stored: stored.value, put: text() }) }
    : { path, body: text() };
}

async function validate() {
  const request = ++bench.request;
  const { path, body } = asked();
  if (text() === "" && !bench.isTouched) {
    say("", "Enter a body to validate it.");
    show([], {});
    return;
  }
  bench.abortController = new AbortController();
  let response, result;
  try {
    response = await fetch(path, {
      method: "POST",
      // The server takes a body of a page only as JSON.
      headers: { "Content-Type": "application/json" },
      body,
      signal: bench.abortController.signal,
    });
    result = await response.json();
  } catch {
    if (request === bench.request) {
      say("", "Cannot reach the server. Trying again.");
      show([], {});
      validateSoon(2000);
    }
    return;
  }
  if (request !== bench.request) {
    return;
  }
  if (!response.ok) {
    say("", `Not validated: ${result.details}.`);
    show([], {});
    const seconds = Number(response.headers.get("retry-after"));
    if (seconds > 0) {
      validateSoon(seconds * 1000);
    }
    return;
  }
  say(result.valid ? "valid" : "refused", summary(result) + (result.against === "stored" ? ", against the stored state" : ""));
  show(result.findings, result);
}

/** The counts of a result, in words. */
function summary({ valid, counts, cut, findings }) {
  const listed = [...contract.severities.values()].filter(({ severity }) => counts[severity] > 0)
    .map(({ severity, label }) => severity === "violation" || severity === "note"
      ? counted(counts[severity], label) : `${counts[severity]} ${label}`).join(", ");
  const rest = cut ? `; the first ${findings.length} are shown` : "";
  return valid ? `✓ No violation${listed === "" ? "" : `; ${listed}`}${rest}` : `✗ ${listed}${rest}`;
}

function say(state, sentence) {
  const result = by("result");
  result.className = `result ${state}`;
  // Screen readers announce the text again even if it is the same.
  if (result.textContent !== sentence) {
    result.textContent = sentence;
  }
  setInvalid(state === "refused");
}

/** Shows findings in the text and beside it, and what is known about the stored state. */
function show(findings, result) {
  showFindings(by("findings"), findings, goTo);
  mark(findings, [...contract.severities.keys()]);
  showStored(result);
  showLeast(result);
}

function showStored({ against, stored: result }) {
  by("stored-result").textContent = result === undefined ? ""
    : against === "nothing" ? "The stored state is not a JSON object, so that the PUT is validated alone. Correct the stored state."
    : `As a GET response: ${summary(result)}`;
  stored.setAttribute("aria-invalid", String(result?.valid === false));
  // What is unchecked in the state does not matter to the PUT.
  const violations = result?.findings.filter(({ severity }) => severity === "violation") ?? [];
  showFindings(by("stored-findings"), violations, (index) => {
    const { from, to } = violations[index];
    stored.focus();
    stored.setSelectionRange(from, to);
  });
}

function showLeast({ against, valid, least }) {
  by("least").hidden = against !== "stored";
  const isKnown = typeof least === "string";
  bench.least = isKnown ? least : "";
  by("least-note").textContent = !isKnown
    ? valid ? "It is not known: the body has a number that the server cannot hold exactly." : "It is shown when the PUT has no violation."
    : least === "{}" ? "The PUT changes nothing."
    : `It has the same effect on the stored state.${least.length > MOST_SHOWN ? ` The first ${MOST_SHOWN} characters are shown.` : ""}`;
  by("least-text").textContent = bench.least.slice(0, MOST_SHOWN);
  by("least-text").hidden = !isKnown;
  by("use-least").hidden = !isKnown;
}

async function fillIn() {
  const { text: example, why } = await exampleOf(bench.object, bench.method);
  if (example === undefined) {
    say("", why);
  } else {
    write(example);
  }
}

async function fillInStored() {
  const { text: example, why } = await exampleOf(bench.object, "GET");
  if (example === undefined) {
    by("stored-result").textContent = why;
  } else {
    stored.value = example;
    validateSoon(0);
  }
}

function indent() {
  try {
    JSON.parse(text());
  } catch {
    say("", "Cannot indent the body: it is not valid JSON.");
    validateSoon(2000);
    return;
  }
  write(indented(text()));
}

/** Shows the editor of the stored state where it is of use. */
function arrange() {
  const mayBe = bench.method === "PUT" && bench.object.methods.includes("GET");
  by("against-control").hidden = !mayBe;
  by("stored-pane").hidden = !mayBe || !by("against").checked;
  by("bench").classList.toggle("with-stored", !by("stored-pane").hidden);
}

/** Chooses the body that is validated. */
export function choose(object, method) {
  const isOther = bench.object !== object || bench.method !== method;
  if (bench.object !== object || by("method").childElementCount === 0 || !object.methods.includes(method)) {
    const methods = METHODS.filter((one) => object.methods.includes(one) || one === method);
    by("method").replaceChildren(...methods.map((one) => element("option", { value: one }, one)));
  }
  Object.assign(bench, { object, method });
  by("object").value = object.name;
  by("method").value = method;
  by("about").href = toObject(object);
  arrange();
  if (isOther) {
    validateSoon(0);
  }
}

/** This method if the object has it, otherwise a similar one. */
export const methodOf = (object, method) =>
  [method, "PUT", "POST", ...object.methods].find((one) => object.methods.includes(one));

/** Prepares the lists and buttons. The contract must be loaded. */
export function prepareBench() {
  by("object").replaceChildren(...contract.objects.map((object) =>
    element("option", { value: object.name }, `${object.name} – ${object.title}`)));
  by("object").addEventListener("change", () => {
    const object = contract.byName.get(by("object").value);
    location.hash = toValidate(object, methodOf(object, bench.method));
  });
  by("method").addEventListener("change", () => {
    location.hash = toValidate(bench.object, by("method").value);
  });
  by("example").addEventListener("click", fillIn);
  by("indent").addEventListener("click", indent);
  by("clear").addEventListener("click", () => write(""));
  by("against").addEventListener("change", () => {
    arrange();
    validateSoon(0);
  });
  by("stored-example").addEventListener("click", fillInStored);
  by("stored-clear").addEventListener("click", () => {
    stored.value = "";
    validateSoon(0);
  });
  by("use-least").addEventListener("click", () => write(bench.least));
  stored.addEventListener("input", () => validateSoon());
  insertLongTexts(stored, () => validateSoon(0));
  whenEdited((isInsertedAtOnce) => {
    bench.isTouched = true;
    validateSoon(isInsertedAtOnce ? 0 : PAUSE);
  });
}
