// Uses the package in a browser, as a static page does. Arguments: the browser, and the folder of the package.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const [executablePath, folder] = process.argv.slice(2);
const TYPES = { js: "text/javascript", wasm: "application/wasm", html: "text/html" };
const server = createServer(async (request, response) => {
  const name = request.url.slice(1);
  try {
    const content = name === "" ? "<!doctype html><title>Test</title>" : await readFile(`${folder}/${name}`);
    response.writeHead(200, { "content-type": TYPES[name.split(".").at(-1) || "html"] ?? "text/html" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const results = await page.evaluate(async () => {
    const linecard = await import("/browser.js");
    let early = "";
    try {
      linecard.validate("criteria", "PUT", "{}");
    } catch (error) {
      early = error.message;
    }
    let missing = "";
    await linecard.init("/nothing.wasm").catch((error) => (missing = error.message));
    await linecard.init();
    await linecard.init();
    const report = linecard.validate("criteria", "POST", '{"newName": "dinner"}');
    return { early, missing, rules: report.findings.map(({ rule }) => rule), explained: linecard.explain("criteria").kind };
  });
  assert.match(results.early, /await init\(\)/);
  assert.match(results.missing, /404/);
  assert.ok(results.rules.includes("criteria.newName.post.forbidden"));
  assert.equal(results.explained, "object");
  console.log(`The package works in Chromium ${browser.version()}.`);
} finally {
  await browser.close();
  server.close();
}
