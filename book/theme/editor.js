// The live editor: it validates a body while you type, with the JavaScript package, in this browser alone. It is on the front page,
// and on the page of each object. `cargo xtask site` puts the package beside the book; without it, the editor says so.
(() => {
  "use strict";
  const root = new URL(typeof path_to_root === "string" ? path_to_root : "", location.href);
  const MOST_SHOWN = 20;
  let loading;

  function load() {
    loading ??= import(new URL("package/browser.js", root).href).then(async (linecard) => {
      await linecard.init();
      return linecard;
    });
    return loading;
  }

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // A sentence has names in backticks.
  function sentence(text) {
    return text.split("`").map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
  }

  // The first body that is shown: what the contract requires is named by the findings.
  const FIRST = {
    "criteria.PUT": '{\n  "name": "lunch",\n  "newName": 5,\n  "actve": true\n}',
  };

  function build(place, linecard) {
    const fixed = place.dataset.object;
    const choices = fixed === undefined ? linecard.objects().map(({ name }) => name) : [fixed];
    const objects = element("select", { ariaLabel: "Object" }, ...choices.map((name) => new Option(name, name)));
    objects.value = place.dataset.first ?? choices[0];
    const methods = element("select", { ariaLabel: "Method" });
    const text = element("textarea", { rows: 8, spellcheck: false, autocomplete: "off", ariaLabel: "Body, as JSON" });
    const state = element("p", { className: "editor-state" });
    state.setAttribute("role", "status");
    const list = element("ul", { className: "editor-findings" });
    const label = (title, control) => element("label", {}, `${title} `, control);
    const bar = element("div", { className: "editor-bar" });
    if (fixed === undefined) {
      bar.append(label("Object", objects));
    }
    bar.append(label("Method", methods));
    place.replaceChildren(bar, text, state, list);

    function fillMethods() {
      const kept = methods.value || place.dataset.method;
      const known = linecard.methods(objects.value);
      methods.replaceChildren(...known.map((name) => new Option(name, name)));
      methods.value = known.includes(kept) ? kept : known.includes("PUT") ? "PUT" : known[0];
    }

    function begin() {
      text.value = FIRST[`${objects.value}.${methods.value}`] ?? "{\n  \n}";
      show();
    }

    function show() {
      const report = linecard.validate(objects.value, methods.value, text.value, { maxBody: 1024 * 1024 });
      const { findings } = report;
      const count = report.count();
      state.textContent = count === 0 ? "Valid: no finding." : report.valid ? "Valid, with remarks:" : "Not valid:";
      state.dataset.valid = String(report.valid);
      list.replaceChildren(...findings.slice(0, MOST_SHOWN).map(item));
      if (count > MOST_SHOWN) {
        list.append(element("li", {}, `… and ${count - MOST_SHOWN} more`));
      }
    }

    function item(finding) {
      const { severity, rule, message, line, column, hint, suggestion, link } = finding;
      const id = element("code", {}, rule);
      const page = link?.split("/book/")[1];
      const shown = page === undefined ? id : element("a", { href: new URL(page, root).href }, id);
      const at = element("button", { type: "button", className: "editor-place", title: "Show it in the body" }, `${line}:${column}`);
      at.addEventListener("click", () => {
        const start = startOf(text.value, line) + column - 1;
        text.focus();
        text.setSelectionRange(start, start);
      });
      const parts = [at, " ", element("span", { className: `severity ${severity}` }, severity), " ", ...sentence(message), element("br"), shown];
      if (hint) {
        parts.push(element("br"), ...sentence(hint));
      }
      if (suggestion && suggestion.edits.length > 0) {
        const fix = element("button", { type: "button", className: "editor-fix" }, ...sentence(suggestion.sentence));
        fix.addEventListener("click", () => {
          text.value = suggestion.apply(text.value);
          show();
          text.focus();
        });
        parts.push(element("br"), fix);
      }
      return element("li", {}, ...parts);
    }

    objects.addEventListener("change", () => {
      fillMethods();
      begin();
    });
    methods.addEventListener("change", show);
    let waiting;
    text.addEventListener("input", () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(show);
    });
    // The keys of the book, such as the arrows that turn pages, are not for the editor.
    place.addEventListener("keydown", (event) => event.stopPropagation());
    fillMethods();
    begin();
  }

  function startOf(text, line) {
    let start = 0;
    for (let before = 1; before < line; before += 1) {
      start = text.indexOf("\n", start) + 1;
    }
    return start;
  }

  async function show(place) {
    place.textContent = "The editor is loading.";
    try {
      build(place, await load());
    } catch {
      place.textContent =
        "The editor needs the JavaScript package, which is not beside this book: `cargo xtask site` builds both. A page that is opened as a file cannot load it.";
    }
  }

  // The page of an object gets an editor below its title. It is loaded when it is opened.
  const object = /\/objects\/([a-z0-9-]+)\.html$/.exec(location.pathname)?.[1];
  const title = document.querySelector("main h1");
  if (object !== undefined && object !== "index" && title !== null) {
    const place = element("div", { className: "linecard-editor" });
    place.dataset.object = object;
    const details = element("details", { className: "editor-details" }, element("summary", {}, "Try a body"), place);
    details.addEventListener("toggle", () => {
      if (details.open && place.childElementCount === 0) {
        show(place);
      }
    });
    title.after(details);
  }
  document.querySelectorAll("main .linecard-editor[data-first]").forEach(show);
})();
