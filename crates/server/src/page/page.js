// The page: routes, the views of the contract, and an editor that validates a body while you type.
//
// All content is inserted as text, never as markup.

const METHODS = ["GET", "PUT", "POST", "DELETE"];
/** The delay between the last edit and the validation, in milliseconds. */
const PAUSE = 200;
/** The maximum number of attributes in a search result. */
const MOST_FOUND = 100;

const by = (id) => document.getElementById(id);

/** Creates an element with attributes and children. A string becomes a text node. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== false) {
      made.setAttribute(attribute, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

const link = (href, ...children) => element("a", { href }, ...children);
const code = (text) => element("code", {}, text);

/** Puts a separator between items. */
const separated = (items, separator = ", ") =>
  items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));

// The contract.

const contract = { services: [], objects: [], byName: new Map(), presences: new Map(), severities: new Map() };

async function load() {
  const response = await fetch("contract.json");
  if (!response.ok) {
    throw new Error(`The server returned ${response.status}`);
  }
  const { services, objects, presences, severities } = await response.json();
  contract.services = services;
  contract.objects = objects;
  contract.presences = new Map(presences.map((presence) => [presence.presence, presence]));
  contract.severities = new Map(severities.map((severity) => [severity.severity, severity]));
  for (const object of objects) {
    object.attributesByName = new Map(object.attributes.map((attribute) => [attribute.name, attribute]));
    object.heldBy = [];
    contract.byName.set(object.name, object);
  }
  for (const object of objects) {
    const alike = objects.filter((other) => other.title === object.title);
    object.shown = alike.length > 1 ? `${object.title} (${object.name})` : object.title;
    for (const attribute of object.attributes) {
      for (const name of attribute.holds) {
        contract.byName.get(name)?.heldBy.push([object, attribute]);
      }
    }
  }
}

const toObject = (object) => `#/objects/${encodeURIComponent(object.name)}`;
const toService = (service) => `#/services/${encodeURIComponent(service.name)}`;
const toAttribute = (object, attribute) => `${toObject(object)}/${encodeURIComponent(attribute.name)}`;
const toValidate = (object, method) => `#/validate/${encodeURIComponent(object.name)}/${method.toLowerCase()}`;

/** Renders a sentence about an object: its parts are text, code, attributes, objects or bodies. */
function prose(sentence, object) {
  return sentence.map((part) => {
    if (typeof part === "string") {
      return part;
    }
    if (part.attribute !== undefined) {
      const attribute = object?.attributesByName.get(part.attribute);
      return attribute ? link(toAttribute(object, attribute), code(part.attribute)) : code(part.attribute);
    }
    if (part.object !== undefined) {
      const of = contract.byName.get(part.object);
      const shown = part.method === undefined ? of?.shown ?? part.object : code(`${part.object}.${part.method}`);
      return of ? link(toObject(of), shown) : shown;
    }
    return code(part.code);
  });
}

// The overview.

function overview() {
  const used = new Set(contract.services.flatMap((service) => service.objects));
  const others = contract.objects.filter((object) => !used.has(object.name));
  const listed = (object) =>
    element("li", {},
      link(toObject(object), object.shown), " ", code(object.name),
      element("p", {}, object.description, " ", element("span", { class: "quiet" }, object.methods.join(", "))));
  return [
    element("h1", { tabindex: "-1" }, "The contract"),
    element("p", {},
      `${contract.services.length} services with ${contract.objects.length} objects. The page of a service has its operations and `,
      "the objects of their bodies. The table of an object states which methods allow an attribute, what it may hold, and when it ",
      "has an effect. ", link("#/validate", "Validate a body"), ", or read the meaning of the presences and ",
      "severities below."),
    element("h2", {}, "Services"),
    element("ul", { class: "listed" }, contract.services.map((service) =>
      element("li", {}, link(toService(service), service.title), " ", code(service.name),
        element("p", {}, service.description, " ",
          element("span", { class: "quiet" }, `${counted(service.operations.length, "operation", "operations")}, ${service.certainty}`))))),
    others.length > 0 && element("h2", {}, "Objects that no service uses"),
    others.length > 0 && element("ul", { class: "listed" }, others.map(listed)),
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

function explained(heads, rows) {
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `Meaning: ${heads[0]}` },
    element("table", {},
      element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, rows.map(([first, ...cells]) =>
        element("tr", {}, element("th", { scope: "row" }, first), cells.map((cell) => element("td", {}, cell)))))));
}

const legend = () =>
  explained(["Presence", "Meaning", "Consequence"],
    [...contract.presences.values()].map(({ presence, meaning, consequence }) =>
      [presence === "" ? "(empty)" : code(presence), meaning, consequence]));

// A service.

function serviceArticle(service) {
  const heading = (operation, index) => element("h3", { id: `operation-${index}` }, operation.title);
  const bodies = new Set(service.operations.flatMap(({ request, response }) => [request, response])
    .filter((body) => body).map((body) => body.object));
  const list = element("dl", { class: "facts" });
  const say = (term, ...things) => list.append(element("dt", {}, term), element("dd", {}, ...things));
  say("Name", code(service.name));
  say("How it is known", service.certainty, service.interpretation && [", see ", code(service.interpretation), " below"]);
  say("Assignment", service.assigned ? "It must be assigned to a user; otherwise its paths respond with 404."
    : "Nobody has to assign it.");
  return [
    element("h1", { tabindex: "-1" }, service.title),
    element("p", {}, service.description),
    list,
    element("h2", {}, "Operations"),
    ...service.operations.flatMap((operation, index) => [heading(operation, index), operationFacts(operation)]),
    element("h2", {}, "Objects"),
    ...service.objects.map((name) => contract.byName.get(name)).map((object) =>
      element("details", { open: bodies.has(object.name) }, element("summary", {}, object.shown),
        element("p", {}, object.description, " ", link(toObject(object), "All about this object")), matrix(object))),
  ];
}

function operationFacts(operation) {
  const list = element("dl", { class: "facts" });
  const say = (term, ...things) => list.append(element("dt", {}, term), element("dd", {}, ...things));
  say("Request", code(`${operation.method} ${operation.path}`));
  say("Who may", `${operation.levelTitle ?? "level"} (${operation.level}) and above`);
  const bodies = [
    [operation.requestIsOptional ? "Request body, optional" : "Request body", operation.request],
    ["Response body", operation.response],
  ];
  for (const [term, body] of bodies.filter(([, body]) => body)) {
    const object = contract.byName.get(body.object);
    say(term, link(toObject(object), object.shown), " as ", link(toValidate(object, body.method), body.method), exampleOf(object, body.method));
  }
  say("Statuses", operation.statuses.join(", "));
  return list;
}

/** An example of a body, which is loaded when it is unfolded. */
function exampleOf(object, method) {
  const text = element("pre", {}, "Loading …");
  const details = element("details", {}, element("summary", {}, "Example"), text);
  details.addEventListener("toggle", async () => {
    try {
      const response = await fetch(`examples/${encodeURIComponent(object.name)}/${method.toLowerCase()}`);
      text.textContent = response.ok ? (await response.text()).trimEnd() : `No example: ${(await response.json()).details}.`;
    } catch {
      text.textContent = "Cannot reach the server. Try again.";
    }
  }, { once: true });
  return details;
}

// An object.

function article(object) {
  return [
    element("h1", { tabindex: "-1" }, object.shown),
    element("p", {}, object.description),
    facts(object),
    element("div", { class: "actions" },
      "Validate a body of this object:",
      object.methods.map((method) => element("a", { class: "button", href: toValidate(object, method) }, method))),
    element("h2", {}, "Matrix"),
    matrix(object),
    element("h2", {}, "Conditions"),
    object.conditions.length === 0
      ? element("p", {}, "This object has no conditions between attributes.")
      : element("ul", {}, object.conditions.map((sentence) => element("li", {}, prose(sentence, object)))),
    ruleIds(object.rules),
    element("h2", {}, "Attributes"),
    ...object.attributes.map((attribute) => section(object, attribute)),
    element("h2", { id: "interpretations" }, "Interpretations"),
    object.interpretations.length === 0
      ? element("p", {}, "The ledger has no interpretation of this object: it is enforced as documented.")
      : element("p", {}, "Where the documentation contradicts itself or is silent, Linecard enforces an interpretation."),
    ...object.interpretations.map((entry) => interpretationSection(object, entry)),
  ];
}

function facts(object) {
  const objects = (names) => separated(names.map((name) => contract.byName.get(name)).map((of) => link(toObject(of), of.shown)));
  const list = element("dl", { class: "facts" });
  const say = (term, ...things) => list.append(element("dt", {}, term), element("dd", {}, ...things));
  say("Name", code(object.name));
  say("Documentation", `“${object.title}” on the page “${object.page}”`);
  const built = contract.objects.filter((other) => other.base.includes(object.name)).map((other) => other.name);
  if (object.base.length > 0) {
    say("Based on", objects(object.base));
  }
  if (built.length > 0) {
    say("Base of", objects(built));
  }
  const holders = [...new Set(object.heldBy.map(([holder]) => holder))];
  if (holders.length > 0) {
    const attributesOf = (holder) => object.heldBy.filter(([of]) => of === holder);
    const linked = separated(holders.map((holder) => element("span", {},
      link(toObject(holder), holder.shown), " in ",
      separated(attributesOf(holder).map(([of, attribute]) => link(toAttribute(of, attribute), code(attribute.name)))))), "; ");
    say("Used in", holders.length <= 3 ? element("div", {}, linked)
      : element("details", {}, element("summary", {}, `${holders.length} objects`), linked));
  }
  for (const { title, method, path, service } of object.operations) {
    const of = contract.services.find((one) => one.name === service);
    say(link(toService(of), title), code(`${method} ${path}`));
  }
  return list;
}

function matrix(object) {
  const presences = (attribute) => object.methods.map((method) => cell(attribute.documented[method], attribute.enforced[method]));
  const row = (attribute) => element("tr", {},
    element("th", { scope: "row" }, link(toAttribute(object, attribute), code(attribute.name))),
    element("td", {}, attribute.type),
    presences(attribute));
  const documented = object.attributes.filter((attribute) => !attribute.known);
  // The others, by how they are known.
  const ways = new Set(object.attributes.map((attribute) => attribute.known).filter((known) => known));
  const isInterpreted = object.attributes.some((attribute) =>
    object.methods.some((method) => attribute.documented[method] !== attribute.enforced[method]));
  return element("div", {},
    element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `Matrix of ${object.name}` },
      element("table", {},
        element("thead", {}, element("tr", {},
          element("th", { scope: "col" }, "Attribute"), element("th", { scope: "col" }, "Type"),
          object.methods.map((method) => element("th", { scope: "col", class: "presence" }, method)))),
        documented.length > 0 && element("tbody", {}, documented.map(row)),
        [...ways].map((known) => element("tbody", {},
          element("tr", {}, element("th", { class: "group", scope: "rowgroup", colspan: `${2 + object.methods.length}` }, known)),
          object.attributes.filter((attribute) => attribute.known === known).map(row))))),
    isInterpreted && element("p", { class: "quiet" },
      "An arrow leads from the documented presence to the one that an interpretation below enforces. If nothing is before the arrow, no presence is documented."),
    element("details", {}, element("summary", {}, "Meaning of the presences"), legend()));
}

/** A cell of the matrix. Screen readers read the meaning instead of the abbreviation. */
function cell(documented, enforced) {
  const meaning = (presence) => contract.presences.get(presence).meaning;
  const isSame = documented === enforced;
  const seen = isSame ? documented : `${documented}→${enforced}`;
  const documentedAs = documented === "" ? "not documented" : `documented as ${meaning(documented)}`;
  const read = isSame ? meaning(documented) : `${meaning(enforced)}, ${documentedAs}`;
  return element("td", { class: `presence ${enforced}${isSame ? "" : " interpreted"}`, title: read },
    element("span", { "aria-hidden": "true" }, seen), element("span", { class: "hidden-text" }, read));
}

function section(object, attribute) {
  return element("section", { class: "attribute", "data-attribute": attribute.name },
    element("h3", { tabindex: "-1" },
      link(toAttribute(object, attribute), code(attribute.name)),
      attribute.secret && element("span", { class: "mark" }, "secret"),
      attribute.known && element("span", { class: "mark", title: attribute.known }, "not in a documented table")),
    element("p", {}, attribute.description),
    element("ul", {}, attribute.facts.map((fact) => element("li", {}, prose(fact, object)))),
    ruleIds(attribute.rules));
}

const ruleIds = (ids) => ids.length > 0 && element("details", {},
  element("summary", {}, ids.length === 1 ? "1 rule" : `${ids.length} rules`),
  element("ul", {}, ids.map((id) => element("li", {}, code(id)))));

function interpretationSection(object, { id, attributes, page, heading, documented, interpretation, reason }) {
  const own = attributes.map((name) => object.attributesByName.get(name)).filter((attribute) => attribute);
  const say = (term, ...things) => [element("dt", {}, term), element("dd", {}, ...things)];
  return element("section", { class: "interpretation" },
    element("h3", {}, code(id)),
    element("dl", { class: "facts" },
      own.length > 0 && say("Attributes", separated(own.map((attribute) => link(toAttribute(object, attribute), code(attribute.name))))),
      say("Documented", documented),
      say("Interpretation", interpretation),
      say("Reason", reason),
      say("Page", `${page}, “${heading}”`)));
}

// The search.

/** Finds objects by a query, each with the attributes that match. */
function search(query) {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const has = (text) => words.every((word) => text.toLowerCase().includes(word));
  const id = query.trim().toLowerCase();
  return contract.objects.flatMap((object) => {
    const attributes = words.length === 0 ? [] : object.attributes.filter((attribute) =>
      has(`${object.name}.${attribute.name}`) || attribute.rules.some((rule) => rule.toLowerCase() === id));
    // If the query matches the name of the object, only attributes whose own names match are listed.
    const isObject = has(`${object.name} ${object.title}`) || object.rules.some((rule) => rule.toLowerCase() === id);
    const own = isObject ? attributes.filter((attribute) => has(attribute.name)) : attributes;
    return isObject || own.length > 0 ? [{ object, attributes: own }] : [];
  });
}

function showFound() {
  const query = by("search").value;
  const isSearch = query.trim() !== "";
  const found = isSearch ? search(query) : [];
  const words = query.toLowerCase().split(/\s+/);
  const services = contract.services.filter((service) =>
    words.every((word) => `${service.name} ${service.title}`.toLowerCase().includes(word)));
  let room = MOST_FOUND;
  const toServices = services.map((service) => element("li", {},
    element("a", { href: toService(service), "data-service": service.name }, service.title,
      isSearch && element("span", { class: "quiet" }, " (service)"))));
  by("objects").replaceChildren(...toServices, ...found.map(({ object, attributes }) => {
    const shown = attributes.slice(0, room);
    room -= shown.length;
    return element("li", {},
      element("a", { href: toObject(object), "data-object": object.name }, object.title, " ", code(object.name)),
      shown.length > 0 && element("ul", {}, shown.map((attribute) =>
        element("li", {}, link(toAttribute(object, attribute), code(attribute.name))))));
  }));
  const attributes = found.reduce((sum, one) => sum + one.attributes.length, 0);
  const matching = services.length === 0 ? "" : `${counted(services.length, "service", "services")}, `;
  by("found").textContent = !isSearch ? `${services.length} services`
    : found.length + services.length === 0 ? "Nothing found."
    : `${matching}${counted(found.length, "object", "objects")}, ${counted(attributes, "attribute", "attributes")}` +
      (attributes > MOST_FOUND ? `; the first ${MOST_FOUND} are shown` : "");
  by("finder").classList.toggle("searching", isSearch);
  markCurrent();
}

const counted = (count, one, more) => `${count} ${count === 1 ? one : more}`;

// A body and its result.

const bench = {
  object: undefined,
  method: undefined,
  /** The marks in the text: span, severity, and index of the finding. */
  marks: [],
  findings: [],
  /** The text that the marks belong to. */
  text: "",
  /** Whether the text was edited; before that, an empty editor is not validated. */
  isTouched: false,
  /** The number of the last request. The response to an earlier one is ignored. */
  request: 0,
  timer: undefined,
  abortController: undefined,
};

const editor = by("body");

function validateSoon(pause = PAUSE) {
  bench.request += 1;
  bench.abortController?.abort();
  clearTimeout(bench.timer);
  bench.timer = setTimeout(validate, pause);
}

async function validate() {
  const request = ++bench.request;
  const text = editor.value;
  if (text === "" && !bench.isTouched) {
    say("", "Enter a body to validate it.");
    show([]);
    return;
  }
  bench.abortController = new AbortController();
  let response, result;
  try {
    const path = `validate/${encodeURIComponent(bench.object.name)}/${bench.method.toLowerCase()}`;
    response = await fetch(path, {
      method: "POST",
      // The server takes a body of a page only as JSON.
      headers: { "Content-Type": "application/json" },
      body: text,
      signal: bench.abortController.signal,
    });
    result = await response.json();
  } catch {
    if (request === bench.request) {
      say("", "Cannot reach the server. Trying again.");
      show([]);
      validateSoon(2000);
    }
    return;
  }
  if (request !== bench.request) {
    return;
  }
  if (!response.ok) {
    say("", `Not validated: ${result.details}.`);
    show([]);
    const seconds = Number(response.headers.get("retry-after"));
    if (seconds > 0) {
      validateSoon(seconds * 1000);
    }
    return;
  }
  const counts = [...contract.severities.values()].filter(({ severity }) => result.counts[severity] > 0)
    .map(({ severity, label }) => severity === "violation" || severity === "note"
      ? counted(result.counts[severity], label, `${label}s`) : `${result.counts[severity]} ${label}`);
  const rest = result.cut ? `; the first ${result.findings.length} are shown` : "";
  if (result.valid) {
    say("valid", `✓ No violation${counts.length > 0 ? `; ${counts.join(", ")}` : ""}${rest}`);
  } else {
    say("refused", `✗ ${counts.join(", ")}${rest}`);
  }
  show(result.findings);
}

function say(state, sentence) {
  const result = by("result");
  result.className = `result ${state}`;
  // Screen readers announce the text again even if it is the same.
  if (result.textContent !== sentence) {
    result.textContent = sentence;
  }
  editor.setAttribute("aria-invalid", String(state === "refused"));
}

/** Shows findings in the text and below it. */
function show(findings) {
  bench.findings = findings;
  bench.text = editor.value;
  bench.marks = findings.map((finding, index) => ({ from: finding.from, to: finding.to, severity: finding.severity, index }));
  // If several findings have the same position, the most severe is marked. The server lists severities from the most severe.
  const order = [...contract.severities.keys()];
  bench.marks.sort((one, other) => one.from - other.from || order.indexOf(one.severity) - order.indexOf(other.severity));
  draw();
  by("findings").replaceChildren(...findings.map((finding, index) => {
    const { label } = contract.severities.get(finding.severity);
    const object = contract.byName.get(finding.object);
    const attribute = object?.attributesByName.get(finding.attribute);
    const rule = !object ? code(finding.rule)
      : link(attribute ? toAttribute(object, attribute) : toObject(object), code(finding.rule));
    const button = element("button", { type: "button" },
      element("span", { class: "severity" }, label),
      element("span", { class: "location" }, `line ${finding.line}, column ${finding.column}`),
      element("span", { class: "message" }, finding.message));
    button.addEventListener("click", () => goTo(index));
    return element("li", { class: finding.severity },
      button, element("p", { class: "rule" }, rule, finding.pointer !== "" && [" at ", code(finding.pointer)]));
  }));
}

/** Draws the text behind the editor, with its marks. */
function draw() {
  const text = bench.text;
  const parts = [];
  let at = 0;
  for (const mark of bench.marks) {
    // Marks cannot overlap: this finding is only in the list.
    if (mark.from < at) {
      continue;
    }
    const marked = text.slice(mark.from, mark.to);
    const isEnd = marked === "" || marked === "\n";
    parts.push(text.slice(at, mark.from),
      element("mark", { class: `${mark.severity}${isEnd ? " end" : ""}`, "data-finding": mark.index }, isEnd ? "" : marked));
    if (isEnd) {
      parts.push(marked);
    }
    at = mark.to;
  }
  by("behind").replaceChildren(...parts, text.slice(at), "\n");
  const lines = text.split("\n").length;
  if (Number(by("numbers").dataset.lines) !== lines) {
    by("numbers").dataset.lines = lines;
    by("numbers").textContent = Array.from({ length: lines }, (_, index) => index + 1).join("\n");
  }
  scrolled();
}

/** After an edit, marks before it stay, marks after it move, and marks in it are removed until the next result. */
function edited() {
  const [before, after] = [bench.text, editor.value];
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) {
    same += 1;
  }
  let sameBehind = 0;
  while (sameBehind < most - same && before[before.length - 1 - sameBehind] === after[after.length - 1 - sameBehind]) {
    sameBehind += 1;
  }
  const moved = after.length - before.length;
  const changedTo = before.length - sameBehind;
  bench.marks = bench.marks.flatMap((mark) => {
    if (mark.to <= same) {
      return [mark];
    }
    return mark.from >= changedTo ? [{ ...mark, from: mark.from + moved, to: mark.to + moved }] : [];
  });
  bench.text = after;
  bench.isTouched = true;
  draw();
  validateSoon();
}

function scrolled() {
  by("behind").style.transform = `translate(${-editor.scrollLeft}px, ${-editor.scrollTop}px)`;
  by("numbers").style.transform = `translateY(${-editor.scrollTop}px)`;
}

/** Selects the text of a finding, and scrolls to it. */
function goTo(index) {
  const { from, to } = bench.marks.find((mark) => mark.index === index) ?? bench.findings[index];
  editor.focus();
  editor.setSelectionRange(from, to);
  for (const mark of by("behind").querySelectorAll("mark")) {
    const { from: begin, to: end } = bench.marks.find((one) => one.index === Number(mark.dataset.finding)) ?? {};
    const isIt = begin <= from && (from < end || begin === from);
    mark.classList.toggle("chosen", isIt);
    if (isIt) {
      const { offsetTop: top, offsetLeft: left } = mark;
      if (top < editor.scrollTop || top + 40 > editor.scrollTop + editor.clientHeight) {
        editor.scrollTop = top - editor.clientHeight / 2;
      }
      if (left < editor.scrollLeft || left + 80 > editor.scrollLeft + editor.clientWidth) {
        editor.scrollLeft = left - editor.clientWidth / 3;
      }
    }
  }
  scrolled();
}

/** Replaces the text in the editor. The user can undo it. */
function write(text) {
  editor.focus();
  editor.select();
  // Only execCommand keeps the undo history of the editor. It is slow for long texts, which are set directly.
  const isDone = Math.max(text.length, editor.value.length) < 100_000 && (text === ""
    ? document.execCommand("delete") : document.execCommand("insertText", false, text));
  if (!isDone) {
    editor.value = text;
  }
  editor.setSelectionRange(0, 0);
  editor.scrollTo(0, 0);
  edited();
}

async function fillIn() {
  const path = `examples/${encodeURIComponent(bench.object.name)}/${bench.method.toLowerCase()}`;
  let response;
  try {
    response = await fetch(path);
  } catch {
    say("", "Cannot reach the server. Try again.");
    return;
  }
  if (response.ok) {
    write((await response.text()).trimEnd());
  } else {
    say("", `No example: ${(await response.json()).details}.`);
  }
}

/** Indents JSON. It changes only white space, so numbers and names stay as written, and the result stays the same. */
function indented(text) {
  let depth = 0;
  let out = "";
  const newLine = () => `\n${"  ".repeat(depth)}`;
  const tokens = text.match(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g) ?? [];
  tokens.forEach((token, index) => {
    if (token === "}" || token === "]") {
      depth -= 1;
      const isEmpty = tokens[index - 1] === "{" || tokens[index - 1] === "[";
      out += isEmpty ? token : newLine() + token;
    } else if (token === "{" || token === "[") {
      depth += 1;
      const isEmpty = tokens[index + 1] === "}" || tokens[index + 1] === "]";
      out += isEmpty ? token : token + newLine();
    } else if (token === ",") {
      out += token + newLine();
    } else {
      out += token === ":" ? ": " : token;
    }
  });
  return out;
}

function indent() {
  try {
    JSON.parse(editor.value);
  } catch {
    say("", "Cannot indent the body: it is not valid JSON.");
    validateSoon(2000);
    return;
  }
  write(indented(editor.value));
}

function choose(object, method) {
  const isOther = bench.object !== object || bench.method !== method;
  if (bench.object !== object || by("method").childElementCount === 0 || !object.methods.includes(method)) {
    const methods = METHODS.filter((one) => object.methods.includes(one) || one === method);
    by("method").replaceChildren(...methods.map((one) => element("option", { value: one }, one)));
  }
  Object.assign(bench, { object, method });
  by("object").value = object.name;
  by("method").value = method;
  by("about").href = toObject(object);
  if (isOther) {
    validateSoon(0);
  }
}

/** This method if the object has it, otherwise a similar one. */
const methodOf = (object, method) =>
  [method, "PUT", "POST", ...object.methods].find((one) => object.methods.includes(one));

// Routes: #/, #/services/NAME, #/objects/NAME, #/objects/NAME/ATTRIBUTE, #/validate, #/validate/NAME/METHOD.

/** The object that was shown last. */
let shownObject;
/** The service that was shown last. */
let shownService;

function route(isFirst) {
  const hash = location.hash;
  if (hash !== "" && !hash.startsWith("#/")) {
    return;
  }
  const [view, name, detail] = hash.slice(2).split("/").map(decoded);
  if (view === "validate") {
    const object = contract.byName.get(name) ?? (name ? undefined : bench.object ?? shownObject ?? contract.objects[0]);
    const method = detail ? METHODS.find((one) => one === detail.toUpperCase()) : object && methodOf(object, bench.method);
    if (!object || !method) {
      missing(isFirst);
      return;
    }
    if (!name || !detail) {
      location.replace(toValidate(object, method));
      return;
    }
    turnTo("validate", `${object.name}, ${method}`);
    choose(object, method);
    focus(isFirst, isFirst || document.activeElement?.closest(".controls") ? undefined : by("validate-heading"));
    return;
  }
  const object = contract.byName.get(name);
  const attribute = object?.attributesByName.get(detail);
  if (view === "objects" && object && (!detail || attribute)) {
    if (shownObject !== object || by("article").dataset.object !== object.name) {
      by("article").replaceChildren(...article(object).filter((part) => part));
      by("article").dataset.object = object.name;
    }
    shownObject = object;
    turnTo("object", attribute ? `${object.name}.${attribute.name}` : object.shown);
    goToAttribute(attribute, isFirst);
  } else if (view === "services" && contract.services.some((service) => service.name === name)) {
    const service = contract.services.find((one) => one.name === name);
    shownService = service;
    by("article").replaceChildren(...serviceArticle(service));
    by("article").dataset.object = "";
    turnTo("service", service.title);
    focus(isFirst, by("article").querySelector("h1"));
  } else if (view === "" || view === undefined) {
    by("article").replaceChildren(...overview().filter((part) => part));
    by("article").dataset.object = "";
    turnTo("overview", "");
    focus(isFirst, by("article").querySelector("h1"));
  } else {
    missing(isFirst);
  }
}

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function missing(isFirst) {
  by("article").replaceChildren(
    element("h1", { tabindex: "-1" }, "Page not found"),
    element("p", {}, "There is no service, object, attribute or method with this name. ", link("#/", "The contract"), " lists all services; use the search to find attributes."));
  by("article").dataset.object = "";
  turnTo("overview", "Page not found");
  focus(isFirst, by("article").querySelector("h1"));
}

function turnTo(view, title) {
  document.title = title === "" ? "Linecard" : `${title} – Linecard`;
  document.body.dataset.view = view;
  // On a narrow page the search results would hide the view.
  by("finder").classList.remove("searching");
  by("validate").hidden = view !== "validate";
  by("article").hidden = view === "validate";
  for (const anchor of document.querySelectorAll("header nav a")) {
    const isCurrent = (anchor.dataset.of === "validate") === (view === "validate");
    anchor.toggleAttribute("aria-current", isCurrent);
    if (isCurrent) {
      anchor.setAttribute("aria-current", "page");
    }
  }
  markCurrent();
}

/** Marks the current service or object in the list. */
function markCurrent() {
  const view = document.body.dataset.view;
  for (const anchor of by("objects").querySelectorAll("[data-object], [data-service]")) {
    const isCurrent = anchor.dataset.service === undefined
      ? view === "object" && anchor.dataset.object === shownObject?.name
      : view === "service" && anchor.dataset.service === shownService?.name;
    anchor.toggleAttribute("aria-current", isCurrent);
    if (isCurrent) {
      anchor.setAttribute("aria-current", "page");
      anchor.scrollIntoView({ block: "nearest" });
    }
  }
}

/** Moves the focus to the heading of a new view, but not on the first load. */
function focus(isFirst, heading) {
  if (!isFirst && heading) {
    heading.focus({ preventScroll: true });
  }
  if (heading) {
    scrollTo(0, 0);
  }
}

function goToAttribute(attribute, isFirst) {
  for (const section of by("article").querySelectorAll(".attribute")) {
    const isIt = section.dataset.attribute === attribute?.name;
    section.classList.toggle("chosen", isIt);
    if (isIt) {
      const heading = section.querySelector("h3");
      heading.scrollIntoView({ block: "start" });
      heading.focus({ preventScroll: true });
    }
  }
  if (!attribute) {
    focus(isFirst, by("article").querySelector("h1"));
  }
}

// Events.

by("skip").addEventListener("click", (event) => {
  event.preventDefault();
  by("main").focus();
});
by("search").addEventListener("input", showFound);
by("search").addEventListener("keydown", (event) => {
  const first = by("objects").querySelector("li li a") ?? by("objects").querySelector("a");
  if (event.key === "Enter" && first && by("search").value.trim() !== "") {
    location.hash = first.getAttribute("href");
  }
});
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
editor.addEventListener("input", edited);
editor.addEventListener("scroll", scrolled, { passive: true });

try {
  await load();
  by("object").replaceChildren(...contract.objects.map((object) =>
    element("option", { value: object.name }, `${object.name} – ${object.title}`)));
  showFound();
  route(true);
  addEventListener("hashchange", () => route(false));
} catch (failure) {
  by("article").replaceChildren(
    element("h1", {}, "Cannot load the contract"),
    element("p", { role: "alert" }, `${failure.message}. Check that the server runs, and reload the page.`));
}
