// What the tests of the page share: a server, a browser, and what a reader does.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { chromium } from "playwright-core";
import { start } from "./start.mjs";

export const [executablePath, screenshots] = process.argv.slice(2);
export const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };
const { child, log, address } = await start("--open");
export const server = { child, log, origin: `http://${address}` };
const browser = await chromium.launch({ executablePath });
let failures = 0;

/**
 * Prints how long something took, in milliseconds, of several times the least, and fails if that is above a limit. Where others use
 * the machine at the same time, a time says little, and only one that is ten times too long fails, unless LIMITS is strict.
 */
export function within(what, times, limit) {
  const shown = times.map((time) => time.toFixed(0)).join(", ");
  const isBusy = loadavg()[0] > availableParallelism() && process.env.LIMITS !== "strict";
  const bound = isBusy ? 10 * limit : limit;
  console.log(`    ${what}: ${shown} ms, of at most ${bound} ms${isBusy ? ", because the machine is busy" : ""}`);
  assert.ok(Math.min(...times) <= bound, `${what}: ${shown} ms, of at most ${bound} ms`);
}

/**
 * Runs a test on a new page. It fails if the page sends a request to another host, violates its content security policy,
 * or logs an error or warning that is not expected.
 */
export async function check(name, use, { expected = /^$/, ...options } = {}) {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const wrong = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !expected.test(message.text())) {
      wrong.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== server.origin) {
      wrong.push(`request to another host: ${request.url()}`);
    }
  });
  await page.exposeFunction("reportViolation", (what) => wrong.push(`policy: ${what}`));
  await page.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) =>
    window.reportViolation(`${event.violatedDirective} ${event.blockedURI}`)));
  try {
    await use(page);
    assert.deepEqual(wrong, []);
    console.log(`ok: ${name}`);
  } catch (failure) {
    failures += 1;
    console.log(`FAILED: ${name}\n${failure.stack}`);
  } finally {
    await context.close();
  }
}

export const open = async (page, hash = "") => {
  await page.goto(`${server.origin}/${hash}`);
  await page.locator("h1:visible").waitFor();
};
export const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();
export const editor = (page) => page.getByRole("textbox", { name: "Body" });
/** Replaces the text of the editor, like pasting. */
export const paste = async (page, text) => {
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
};
export const result = (page, text) => page.locator("#result").filter({ hasText: text }).waitFor();
export const marked = (page) => page.locator("#behind mark").allTextContents();
export const messages = (page) => page.locator("#findings .message").allTextContents();
export const chosen = (page) =>
  editor(page).evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));

/** Checks that the layer with the marks is exactly behind the text of the editor. */
export async function checkLayout(page) {
  const of = (id) => page.locator(id).evaluate((node) => {
    const style = getComputedStyle(node);
    const names = ["fontFamily", "fontSize", "fontWeight", "lineHeight", "letterSpacing", "tabSize", "whiteSpace",
      "paddingLeft", "paddingTop", "wordSpacing", "fontVariantLigatures", "textIndent", "direction"];
    return names.map((name) => [name, style[name]]);
  });
  assert.deepEqual(await of("#behind"), await of("#body"));
  const distance = await page.evaluate(() => {
    const [area, behind] = ["body", "behind"].map((id) => document.getElementById(id));
    const [text, drawn] = [area.getBoundingClientRect(), behind.getBoundingClientRect()];
    return {
      left: text.left - area.scrollLeft - drawn.left,
      top: text.top - area.scrollTop - drawn.top,
      // If the text is wider than the editor, both layers must have the same width, so that they scroll alike.
      width: area.scrollWidth > area.clientWidth
        ? Math.round(area.scrollWidth + parseFloat(getComputedStyle(area).paddingRight) - drawn.width) : 0,
    };
  });
  assert.ok(Math.abs(distance.left) < 1 && Math.abs(distance.top) < 1 && Math.abs(distance.width) <= 1, JSON.stringify(distance));
}

export const FAULTY = `{
  "name": "lunch",
  "newName": "dinner",
  "fromDnCriteria": {
    "selection": "Specified Only",
    "includeAnonymousCallers": false,
    "includeUnavailableCallers": false
  }
}`;

export const STORED = `{
  "name": "lunch",
  "fromDnCriteria": {
    "selection": "Any",
    "includeAnonymousCallers": true,
    "includeUnavailableCallers": true,
    "phoneNumbers": []
  }
}`;
export const LUNCH = '{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"}, "doNotPerformAction": true}';
/** Writes a stored state beside a PUT. */
export const againstStored = async (page, stored, put) => {
  await page.getByLabel("Against a stored state").check();
  await page.locator("#stored").fill(stored);
  await paste(page, put);
  await page.locator("#result").filter({ hasText: "against the stored state" }).waitFor();
};

export const find = (page, query) => page.getByLabel("Search the contract").fill(query);
export const results = (page) => page.locator("#objects li").evaluateAll((items) =>
  items.map((item) => [...item.children].map((child) => child.textContent).join(" | ")));

/** Closes the browser and ends the server, and says how many tests failed. */
export async function finish() {
  await browser.close();
  server.child.kill("SIGTERM");
  console.log(failures === 0 ? "All tests of the page passed." : `${failures} tests of the page failed.`);
  process.exitCode = failures === 0 ? 0 : 1;
}
