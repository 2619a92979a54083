// One request of an operation: as a command of curl, and sent to this server if it is open.

import { code, counted, element } from "./elements.js";
import { indented } from "./indent.js";
import { contract, exampleOf } from "./contract.js";

/** The most characters of a response that are shown. */
const MOST_SHOWN = 100_000;

/** Values that suit most paths. They are kept for the other forms while the page is open. */
const values = new Map([["tenant_id", "example"], ["group_id", "office"], ["user_id", "jane"]]);

/** The number of forms drawn so far: each has ids of its own. */
let forms = 0;

/** Quotes a text for a shell. */
const quoted = (text) => (/^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** A form with the parameters and the body of a request, its command, and a button that sends it. */
export function requestForm(operation) {
  const form = `request-${++forms}`;
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const inputs = names.map((name) => [name,
    element("input", { id: `${form}-${name}`, autocomplete: "off", spellcheck: "false", value: values.get(name) ?? "" })]);
  const body = operation.request && element("textarea", { id: `${form}-body`, spellcheck: "false", rows: "10", "aria-describedby": `${form}-note` });
  const note = element("p", { class: "quiet", id: `${form}-note`, role: "status" });
  const command = element("pre", { tabindex: "0", role: "region", "aria-label": "Command" });
  const answer = element("div", { class: "answer", role: "status" });
  const copy = element("button", { type: "button" }, "Copy the command");
  const send = contract.isOpen && element("button", { type: "button", class: "button" }, `Send the ${operation.method}`);

  /** The request as it is in the form, or why it cannot be sent. */
  const current = () => {
    const parameters = new Map(inputs.map(([name, input]) => [name, input.value]));
    for (const [name, value] of parameters) {
      if (value === "") {
        return { why: `Enter ${name}.`, at: name };
      }
      if (value === "." || value === "..") {
        return { why: `${name} cannot be ${value}: a browser takes it for a part of the path. Enter another value.`, at: name };
      }
    }
    const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(parameters.get(name)));
    return { url: new URL(path.slice(1), document.baseURI).href, text: body?.value };
  };
  const update = () => {
    const request = current();
    for (const [name, input] of inputs) {
      values.set(name, input.value);
      if (request.at !== name) {
        input.removeAttribute("aria-invalid");
      }
    }
    note.textContent = request.why ?? "";
    copy.disabled = request.why !== undefined;
    command.textContent = request.why === undefined ? commandOf(operation.method, request) : "";
    command.hidden = request.why !== undefined;
  };

  for (const field of [...inputs.map(([, input]) => input), body].filter((field) => field)) {
    field.addEventListener("input", update);
  }
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(command.textContent);
      note.textContent = "The command is in the clipboard.";
    } catch {
      getSelection().selectAllChildren(command);
      note.textContent = "The browser does not allow the page to copy. The command is selected: copy it with the keyboard.";
    }
  });
  if (send) {
    send.addEventListener("click", () => sendTo(operation, current(), send, answer, note));
  }
  if (body) {
    note.textContent = "Loading an example …";
    exampleOf(contract.byName.get(operation.request.object), operation.request.method).then(({ text, why }) => {
      // What the reader has typed meanwhile stays.
      body.value ||= text ?? "";
      update();
      note.textContent ||= why ?? "";
    });
  }
  update();
  return element("div", { class: "form" },
    inputs.length > 0 && element("div", { class: "controls" }, inputs.map(([name, input]) =>
      element("div", { class: "control" }, element("label", { for: input.id }, code(name)), input))),
    body && [element("label", { for: body.id }, operation.requestIsOptional ? "Request body, optional" : "Request body"), body],
    command,
    note,
    element("div", { class: "tools" }, send, copy),
    answer);
}

function commandOf(method, { url, text }) {
  const lines = [];
  if (contract.login) {
    const { path, username, password } = contract.login;
    const credentials = quoted(JSON.stringify({ [username]: "USERNAME", [password]: "PASSWORD" }));
    lines.push("# Log in first. The session is a cookie in the file cookies.",
      `curl -c cookies -H 'Content-Type: application/json' -d ${credentials} ${quoted(new URL(path.slice(1), document.baseURI).href)}`);
  }
  const parts = ["curl", contract.login && "-b cookies", method !== "GET" && `-X ${method}`];
  if (text) {
    parts.push(method === "GET" && "-X GET", "-H 'Content-Type: application/json'", `--data-binary ${quoted(text)}`);
  }
  lines.push([...parts, quoted(url)].filter((part) => part).join(" "));
  return lines.join("\n");
}

async function sendTo(operation, { url, text, why, at }, button, answer, note) {
  if (why !== undefined) {
    note.textContent = why;
    const input = button.closest(".form").querySelector(`[id$="-${at}"]`);
    input.setAttribute("aria-invalid", "true");
    input.focus();
    return;
  }
  if (operation.method === "GET" && text) {
    answer.replaceChildren(element("p", {}, "A browser cannot send a GET with a body. Clear the body, or use the command."));
    return;
  }
  button.disabled = true;
  const start = performance.now();
  try {
    const response = await fetch(url, {
      method: operation.method,
      headers: text ? { "Content-Type": "application/json" } : {},
      body: text || undefined,
      cache: "no-store",
    });
    const body = await response.text();
    const time = Math.round(performance.now() - start);
    const shown = body.length > MOST_SHOWN ? `${body.slice(0, MOST_SHOWN)}…` : pretty(body);
    answer.replaceChildren(
      element("p", { class: `result ${response.ok ? "valid" : "refused"}` }, `${response.status} ${response.statusText}`.trim()),
      element("p", { class: "quiet" }, `${counted(body.length, "character")} in ${time} ms`,
        body.length > MOST_SHOWN && `; the first ${MOST_SHOWN} are shown`),
      body !== "" && element("pre", { tabindex: "0", role: "region", "aria-label": "Response body" }, shown));
  } catch {
    answer.replaceChildren(element("p", { class: "result refused" }, "Cannot reach the server. Check that it runs, and send the request again."));
  } finally {
    button.disabled = false;
  }
}

/** A JSON text with white space. Numbers stay as the server wrote them. */
function pretty(body) {
  try {
    JSON.parse(body);
    return indented(body);
  } catch {
    return body;
  }
}
