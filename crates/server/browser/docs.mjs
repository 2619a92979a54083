// Tests of the page of the operations, which is Swagger UI.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { check, screenshots, server } from "./harness.mjs";
import { root } from "./start.mjs";

// Its files are part of the server.
for (const name of ["swagger-ui-bundle.js", "swagger-ui.css"]) {
  const packed = await readFile(`${root}/crates/server/src/docs/${name}.gz`);
  const original = await readFile(createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`));
  assert.ok(gunzipSync(packed).equals(original), `${name} is not that of the package`);
}

/** Scrolls a page down from its top, half a window at a time, until `isFound` returns true or the page ends. */
async function scroll(page, isFound) {
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let end = false; !end;) {
    await page.waitForTimeout(50);
    end = await page.evaluate(() => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1);
    if (await isFound()) {
      return;
    }
    await page.evaluate(() => window.scrollBy(0, window.innerHeight / 2));
  }
}

await check("the operations are shown with examples of errors, and can be tried", async (page) => {
  await page.goto(`${server.origin}/docs`);
  const { paths } = await (await page.request.get(`${server.origin}/openapi.json`)).json();
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const expected = operations.map(({ tags, operationId }) => `operations-${tags[0].replaceAll(" ", "_")}-${operationId}`);
  // Only what is near the window is drawn.
  await page.locator(".opblock").first().waitFor();
  const seen = new Set();
  await scroll(page, async () => {
    for (const id of await page.locator(".opblock").evaluateAll((blocks) => blocks.map((block) => block.id))) {
      seen.add(id);
    }
    return false;
  });
  assert.deepEqual([...seen].sort(), expected.sort());
  const shown = page.locator("#operations-Call_Processing_Policies-updateCallProcessingPolicies");
  await scroll(page, () => shown.isVisible());
  await shown.locator(".opblock-summary-control").click();
  await shown.getByText("call-processing-policies.clidPolicy.put.value").first().waitFor();
  assert.ok((await shown.locator(".parameters").first().innerText()).includes("tenant_id"));
  if (screenshots) {
    await page.screenshot({ path: `${screenshots}/docs.png`, fullPage: true });
    await shown.locator(".responses-wrapper").screenshot({ path: `${screenshots}/docs-responses.png` });
  }
  const get = page.locator("#operations-Call_Processing_Policies-getCallProcessingPolicies");
  await get.locator(".opblock-summary-control").click();
  await get.getByRole("button", { name: "Try it out" }).click();
  for (const [name, value] of [["tenant_id", "t"], ["group_id", "g"], ["user_id", "u"]]) {
    await get.locator(`[data-param-name="${name}"] input`).fill(value);
  }
  // The examples of the headers of conditions would not hold.
  for (const name of ["If-Match", "If-None-Match"]) {
    await get.locator(`[data-param-name="${name}"] input`).fill("");
  }
  await get.getByRole("button", { name: "Execute" }).click();
  await get.locator(".live-responses-table .response").getByText("200").first().waitFor();
});
