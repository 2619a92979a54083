// Tries the site in Chromium. Arguments: the browser, the folder of the site, and perhaps a folder for screenshots.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const [executablePath, folder, screenshots] = process.argv.slice(2);
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml" };
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://site").pathname).replace(/\/$/, "/index.html");
  try {
    const content = await readFile(`${folder}${path}`);
    response.writeHead(200, { "content-type": TYPES[path.split(".").at(-1)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const origin = `http://127.0.0.1:${server.address().port}`;
const hasPackage = existsSync(`${folder}/package/linecard.wasm`);
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

async function open(path, viewport = WIDE, theme = "light") {
  const context = await browser.newContext({ viewport });
  await context.addInitScript((theme) => localStorage.setItem("mdbook-theme", theme), theme);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) errors.push(`a request to another host: ${request.url()}`);
  });
  await page.goto(`${origin}/${path}`);
  return { page, close: async () => (await context.close(), assert.deepEqual(errors, [], path)) };
}

try {
  const { page, close } = await open("index.html");
  const editor = page.locator(".linecard-editor");
  if (hasPackage) {
    const text = editor.locator("textarea");
    const findings = editor.locator(".editor-findings");
    await findings.getByText("criteria.newName.put.type").waitFor();
    await editor.getByRole("button", { name: /rename/ }).click();
    assert.match(await text.inputValue(), /"active"/);
    await text.fill('{"name": "lunch"}');
    await editor.getByText("Valid: no finding.").waitFor();
    await text.fill("{");
    await findings.getByText("json.", { exact: false }).first().waitFor();
    await editor.getByLabel("Method").selectOption("POST");
    await text.fill('{"newName": "dinner"}');
    await editor.getByRole("link", { name: "criteria.newName.post.forbidden" }).click();
    await page.waitForURL(/objects\/criteria\.html#criteria\.newName\.post\.forbidden$/);
    await page.getByText("Try a body").click();
    await page.locator("details .linecard-editor textarea").fill('{"name": 1}');
    await page.getByText("criteria.name.put.type").last().waitFor();
    console.log("ok: the editor");
  } else {
    await editor.getByText("cargo xtask site").waitFor();
    console.log("ok: the editor says that the package is missing");
  }
  await close();

  const { page: searched, close: closeSearch } = await open("index.html");
  for (const [words, link] of [
    ["criteria.newName.post.forbidden", /objects\/criteria\.html/],
    ["required in a PUT add it", /objects\//],
    ["selective call acceptance", /selective-call-acceptance\.html/],
  ]) {
    await searched.goto(`${origin}/index.html?search=${encodeURIComponent(words)}`);
    const results = searched.locator("#mdbook-searchresults a, #searchresults a");
    await results.first().waitFor();
    const found = await results.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(found.slice(0, 10).some((href) => link.test(href)), `${words}: ${found.slice(0, 10).join(" ")}`);
  }
  await closeSearch();
  console.log("ok: the search finds ids, sentences and services");

  const { page: tabs, close: closeTabs } = await open("index.html");
  await tabs.getByText("JavaScript", { exact: true }).first().click();
  await tabs.getByText('import { validate } from', { exact: false }).waitFor();
  assert.equal(await tabs.getByText("pip install", { exact: false }).isVisible(), false);
  await closeTabs();
  console.log("ok: the tabs");

  const pages = ["index.html", "services/index.html", "services/selective-call-acceptance.html", "objects/criteria.html", "objects/index.html",
    "guide/javascript.html", "guide/languages.html", "guide/command-line.html", "reference/ledger.html", "reference/rules.html"];
  for (const path of pages) {
    const { page, close } = await open(path, NARROW);
    if (hasPackage && path === "index.html") await page.locator(".editor-findings li").first().waitFor();
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide[0] <= wide[1], `${path} is ${wide[0]} pixels wide, in a window of ${wide[1]}`);
    await close();
  }
  console.log(`ok: ${pages.length} pages fit into 390 pixels`);

  for (const path of screenshots ? ["index.html", "objects/criteria.html"] : []) {
    for (const [size, viewport] of [["wide", WIDE], ["narrow", NARROW]]) {
      for (const theme of ["light", "navy"]) {
        const { page, close } = await open(path, viewport, theme);
        if (hasPackage && path === "index.html") await page.locator(".editor-findings li").first().waitFor();
        if (hasPackage && path !== "index.html") await page.getByText("Try a body").click();
        await page.waitForTimeout(1000);
        await page.screenshot({ path: `${screenshots}/${path.replace(/\W/g, "-")}-${size}-${theme}.png` });
        await close();
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
