// Tests of the views of the contract: services, objects, trees and the search.
import assert from "node:assert/strict";
import { check, find, heading, NARROW, open, results, WIDE, within } from "./harness.mjs";

await check("every service has a view with its operations, an example of each body, and its objects", async (page) => {
  await open(page);
  const services = await page.evaluate(async () => (await (await fetch("contract.json")).json()).services);
  assert.ok(services.length >= 8);
  assert.equal(await page.locator("#objects [data-service]").count(), services.length);
  for (const { name, title, operations, objects } of services) {
    await page.locator(`#objects [data-service="${name}"]`).click();
    await heading(page, title);
    assert.equal(new URL(page.url()).hash, `#/services/${name}`);
    assert.equal(await page.locator("#article h3").count(), operations.length, name);
    assert.equal(await page.locator("#article > details").count(), objects.length, name);
    assert.ok(!/undefined|\[object/.test(await page.locator("#article").innerText()), name);
  }
  await open(page, "#/services/priority-alert");
  const example = page.locator("dd details").filter({ hasText: "Example" }).first();
  await example.locator("summary").click();
  await example.getByText('"criteria"').waitFor();
  await page.getByLabel("Search the contract").fill("priority");
  await page.locator("#objects").getByRole("link", { name: "Priority Alert", exact: true }).click();
  await heading(page, "Priority Alert");
});

await check("every object has a view, and an unknown path has none", async (page) => {
  await open(page);
  const names = await page.evaluate(async () => (await (await fetch("contract.json")).json()).objects.map((object) => object.name));
  assert.ok(names.length > 60);
  for (const name of names) {
    await page.evaluate((to) => { location.hash = to; }, `#/objects/${name}`);
    await page.locator(`#article[data-object="${name}"] h1`).waitFor();
    assert.ok(await page.locator(".attribute").count() > 0, name);
    const text = await page.locator("#article").innerText();
    // A sentence may speak of null, but no value is null.
    assert.deepEqual(text.match(/.*(?:undefined|\[object|`|^\s*null\b(?! clears)|[:(]\s*null\b).*/gm), null, name);
  }
  for (const hash of ["#/objects/criterai", "#/objects/criteria/nmae", "#/validate/criteria/patch", "#/bodies/criteria/patch",
    "#/services/priority-alert/nothing", "#/rules/criteria.nmae.put.type", "#/objects/criteria/-/nothing", "#/%FF", "#/objects/__proto__"]) {
    await page.evaluate((to) => { location.hash = to; }, hash);
    await heading(page, "Page not found");
    await page.evaluate(() => { location.hash = "#/"; });
    await heading(page, "The contract");
  }
});

await check("on a narrow page the search results close when a link is followed", async (page) => {
  await open(page);
  const list = page.locator("#objects");
  assert.equal(await list.isVisible(), false);
  await page.getByLabel("Search the contract").fill("newname");
  await list.getByRole("link", { name: "newName", exact: true }).first().click();
  await heading(page, "Criteria attributes");
  assert.equal(await list.isVisible(), false);
  await page.locator(".attribute.chosen h3").waitFor();
  const box = await page.locator(".attribute.chosen h3").boundingBox();
  assert.ok(box.y >= 0 && box.y < NARROW.height / 2, "the attribute is visible");
}, { viewport: NARROW });

await check("the search finds operations, rules and sentences, exact names first", async (page) => {
  await open(page);
  const list = page.locator("#objects");
  for (const [query, first, kinds] of [
    ["create a criteria", "Create a user’s selective call acceptance criteria | POST, Selective Call Acceptance", /7 operations/],
    ["add a department", "Create a department of a tenant | POST, Departments of a tenant", /2 operations/],
    ["Criteria", "Criteria attributes criteria | object", /objects/],
    ["newName", "newName | attribute of Criteria attributes", /attributes/],
    ["priority alert", "Priority Alert | service", /1 service/],
    ["criteria.newName.post.forbidden", "criteria.newName.post.forbidden | rule of Criteria attributes", /1 rule/],
    ["json.duplicate-key", "json.duplicate-key | rule of JSON", /1 rule/],
    ["PUT gives its value", "A PUT gives its value to name. | about criteria.newName", /sentences/],
  ]) {
    await find(page, query);
    await page.locator("#found").filter({ hasText: kinds }).waitFor();
    assert.equal((await results(page))[0], first, query);
  }
  await find(page, "create a criteria");
  await list.getByRole("link").first().click();
  await heading(page, "Selective Call Acceptance");
  assert.equal(await page.locator(".operation.chosen h3").textContent(), "Create a user’s selective call acceptance criteria");
  await find(page, "json.duplicate-key");
  await list.getByRole("link").first().click();
  await heading(page, "Rules of JSON");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.rule), "json.duplicate-key");
  await find(page, "no such thing anywhere");
  await page.locator("#found").filter({ hasText: "Nothing found." }).waitFor();
});

await check("a search in all sentences is quick", async (page) => {
  await open(page);
  await find(page, "warm up the index");
  const time = await page.evaluate(() => {
    const start = performance.now();
    for (const query of ["phone numbers", "e", "stored", "required in a POST", "the"]) {
      document.getElementById("search").value = query;
      document.getElementById("search").dispatchEvent(new Event("input"));
    }
    return (performance.now() - start) / 5;
  });
  within("a search", [time], 100);
});

for (const viewport of [WIDE, NARROW]) {
  await check(`the matrix is on the first screen, ${viewport.width} pixels wide`, async (page) => {
    for (const name of ["criteria", "selective-call-acceptance", "call-processing-policies"]) {
      await open(page, `#/objects/${name}`);
      const row = await page.locator("table.matrix tbody tr").nth(0).boundingBox();
      assert.ok(row.y + row.height < viewport.height * 0.67, `${name}: the first attribute is at ${row.y}`);
      const last = await page.locator("table.matrix thead th").last().boundingBox();
      assert.ok(last.x + last.width <= viewport.width, `${name}: the last method is visible`);
    }
  }, { viewport });
}

await check("a body is unfolded as a tree, with the presences of its method", async (page) => {
  await open(page, "#/objects/selective-call-acceptance");
  await page.locator(".views").getByRole("link", { name: "PUT" }).click();
  await page.waitForURL("**/#/bodies/selective-call-acceptance/put");
  const branch = (name) => page.locator(".tree .branch").filter({ has: page.locator("code").getByText(name, { exact: true }) }).first();
  for (const [name, presence] of [["criteria", "→O"], ["newName", "O"], ["phoneNumbers", "C"], ["level", "R→O"]]) {
    assert.equal(await branch(name).locator(".presence [aria-hidden]").textContent(), presence, name);
  }
  await page.locator(".tree").getByText("as in a POST: the object replaces the stored one").first().waitFor();
  // A GET has no newName.
  await page.locator(".views").getByRole("link", { name: "GET" }).click();
  await page.waitForURL("**/#/bodies/selective-call-acceptance/get");
  assert.equal(await branch("newName").count(), 0);
  // Each tree of each object is drawn, also of objects that hold themselves.
  const bodies = await page.evaluate(async () => (await (await fetch("contract.json")).json()).objects
    .flatMap((object) => object.methods.map((method) => `#/bodies/${object.name}/${method.toLowerCase()}`)));
  for (const hash of bodies) {
    await page.evaluate((to) => { location.hash = to; }, hash);
    await page.locator(`#article[data-object="${hash.split("/")[2]}"] .views [aria-current]`)
      .filter({ hasText: hash.split("/")[3].toUpperCase() }).waitFor();
    assert.ok(!/undefined|\[object/.test(await page.locator(".tree").innerText()), hash);
  }
});
