// Tests in a browser that pages of another origin can use a double. Argument: the browser.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { start } from "./start.mjs";

const [executablePath] = process.argv.slice(2);
const POLICIES = "/api/v1/tenants/acme/groups/north/users/jane/services/call_processing_policies/";
const DIRECTORY = `{"type": "tenant", "tenantId": "acme"}
{"type": "group", "tenantId": "acme", "groupId": "north"}
{"type": "user", "tenantId": "acme", "groupId": "north", "userId": "jane", "services": ["call-processing-policies"], "username": "jane", "password": "open sesame"}
`;

/** Starts the page of another origin, and returns the server and the origin. */
async function startPage() {
  const page = createServer((_, response) => response.setHeader("content-type", "text/html").end("<h1>A portal</h1>"));
  await new Promise((listening) => page.listen(0, "127.0.0.1", listening));
  return { page, origin: `http://localhost:${page.address().port}` };
}

/** Starts a double on a free port, and returns the process and its origin, with another port of the same host. */
async function startDouble(...flags) {
  const { child, address } = await start(...flags);
  return { child, origin: `http://localhost:${address.split(":").at(-1)}` };
}

/** Sends a request from the page, and returns what the page can see of the response. */
const send = (page, url, method, body) => page.evaluate(async ([url, method, body]) => {
  const headers = body === undefined ? {} : { "content-type": "application/json" };
  try {
    const response = await fetch(url, { method, body, headers, credentials: "include" });
    return { status: response.status, etag: response.headers.get("etag"), text: await response.text() };
  } catch (failure) {
    return { failure: failure.name };
  }
}, [url, method, body]);

const folder = await mkdtemp(join(tmpdir(), "linecard-"));
const file = join(folder, "users.ndjson");
await writeFile(file, DIRECTORY);
const { page: portal, origin } = await startPage();
const browser = await chromium.launch({ executablePath });
const children = [];
try {
  for (const flags of [["--open"], ["--double", "--directory", file]]) {
    const double = await startDouble("--cors", origin, ...flags);
    children.push(double.child);
    const page = await (await browser.newContext()).newPage();
    await page.goto(origin);
    const url = `${double.origin}${POLICIES}`;
    const credentials = JSON.stringify({ username: "jane", password: "open sesame" });
    const login = await send(page, `${double.origin}/api/v1/login/`, "POST", credentials);
    assert.equal(login.status, 200, login.text);
    assert.equal(JSON.parse(login.text).ids.user_id, "jane");
    // With logins, the browser has sent the cookie.
    const update = await send(page, url, "PUT", JSON.stringify({ maxSimultaneousCalls: 7 }));
    assert.equal(update.status, 200, update.text);
    const shown = await send(page, url, "GET");
    assert.equal(JSON.parse(shown.text).maxSimultaneousCalls, 7);
    assert.ok(shown.etag);
    const refused = await send(page, url, "PUT", JSON.stringify({ maxSimultaneousCalls: 0 }));
    assert.equal(refused.status, 400);
    assert.ok(refused.text.includes("findings"));
    const logout = await send(page, `${double.origin}/api/v1/logout/`, "POST");
    assert.equal(logout.status, 200);
    assert.equal((await send(page, url, "GET")).status, flags[0] === "--open" ? 200 : 401);
    // The same page at another name is of another origin.
    await page.goto(origin.replace("localhost", "127.0.0.1"));
    assert.deepEqual(await send(page, url, "GET"), { failure: "TypeError" });
    console.log(`ok: a page of another origin uses a double with ${flags[0]}`);
  }
} finally {
  await browser.close();
  children.forEach((child) => child.kill());
  portal.close();
  await rm(folder, { recursive: true });
}
