// Tests of a stored state beside a PUT, and of requests.
import assert from "node:assert/strict";
import {
  againstStored, check, editor, FAULTY, LUNCH, marked, open, paste, result, server, STORED,
} from "./harness.mjs";

await check("a PUT is validated against a stored state, and the least PUT is shown", async (page) => {
  await open(page, "#/validate/criteria/post");
  assert.equal(await page.getByLabel("Against a stored state").isVisible(), false);
  await open(page, "#/validate/criteria/put");
  await againstStored(page, STORED, LUNCH);
  await result(page, "✓ No violation");
  await page.locator("#stored-result").filter({ hasText: /As a GET response: ✗ 1 violation/ }).waitFor();
  await page.locator("#stored").fill(STORED.replace('"lunch",', '"lunch", "active": true,'));
  await page.locator("#stored-result").filter({ hasText: "As a GET response: ✓ No violation" }).waitFor();
  assert.deepEqual(JSON.parse(await page.locator("#least-text").textContent()), { name: "lunch", doNotPerformAction: true });
  await page.getByRole("button", { name: "Use it as the body" }).click();
  assert.deepEqual(JSON.parse(await editor(page).inputValue()), { name: "lunch", doNotPerformAction: true });
  // Alone the PUT is valid; the stored state has no numbers.
  await paste(page, '{"name": "lunch", "fromDnCriteria": {"selection": "Specified Only"}}');
  await result(page, "✗ 1 violation, against the stored state");
  assert.equal(await page.locator("#least-note").textContent(), "It is shown when the PUT has no violation.");
  assert.deepEqual(await marked(page), ["{"]);
  await page.getByLabel("Against a stored state").uncheck();
  await result(page, "✓ No violation");
  assert.equal(await page.locator("#least").isVisible(), false);
  // A stored state that is no object has a message, and where it is wrong.
  await page.getByLabel("Against a stored state").check();
  await page.locator("#stored").fill('{"name": lunch}');
  await page.locator("#stored-result").filter({ hasText: "The stored state is not a JSON object" }).waitFor();
  await page.locator("#stored-findings").getByRole("button").first().click();
  assert.equal(await page.locator("#stored").evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd)), "lunch");
  await page.locator("#stored").fill("[]");
  await page.locator("#stored-result").filter({ hasText: "The stored state is not a JSON object" }).waitFor();
  await page.locator("#stored").fill(`"${"x".repeat(1_100_000)}"`);
  await result(page, "Not validated: `stored` is longer than 1048576 bytes; send a shorter text.");
  // The example is a state as well, and renames nothing.
  await page.getByRole("button", { name: "Clear the state" }).click();
  await page.getByRole("button", { name: "Insert a state" }).click();
  await page.getByRole("button", { name: "Insert an example" }).click();
  await page.locator("#result").filter({ hasText: "✓ No violation" }).filter({ hasText: "against the stored state" }).waitFor();
  assert.ok(!(await editor(page).inputValue()).includes("newName"));
}, { expected: /413/ });

await check("a request is shown for curl, and sent to an open server", async (page) => {
  await open(page, "#/services/selective-call-acceptance/createSelectiveCallAcceptanceCriteria");
  const form = page.locator(".operation.chosen details.request");
  await form.locator("summary").click();
  const body = form.getByLabel("Request body");
  await form.getByText('"selection": "Specified Only"').waitFor();
  await form.getByLabel("user_id").fill("o'hara x");
  const command = await form.getByRole("region", { name: "Command" }).textContent();
  assert.ok(command.startsWith("curl -X POST -H 'Content-Type: application/json' --data-binary '{"), command);
  assert.ok(command.endsWith(`'${server.origin}/api/v1/tenants/example/groups/office/users/o'\\''hara%20x/services/selective_call_acceptance/criteria/'`), command);
  await form.getByLabel("user_id").fill("..");
  await form.getByText("user_id cannot be ..").waitFor();
  await form.getByLabel("user_id").fill("");
  await form.getByRole("button", { name: "Send the POST" }).click();
  await form.getByText("Enter user_id.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id.endsWith("user_id")), true);
  await form.getByLabel("user_id").fill("jane");
  await form.getByRole("button", { name: "Send the POST" }).click();
  await form.locator(".answer .result.valid").filter({ hasText: "200" }).waitFor();
  await body.fill(FAULTY);
  await form.getByRole("button", { name: "Send the POST" }).click();
  await form.locator(".answer .result.refused").filter({ hasText: "400" }).waitFor();
  await form.locator(".answer pre").filter({ hasText: "newName.post.forbidden" }).waitFor();
  // The other forms have the same user.
  await open(page, "#/services/selective-call-acceptance/getSelectiveCallAcceptance");
  const get = page.locator(".operation.chosen details.request");
  await get.locator("summary").click();
  await get.getByRole("button", { name: "Send the GET" }).click();
  await get.locator(".answer pre").filter({ hasText: '"criteria"' }).waitFor();
  await page.route("**/api/**", (route) => route.abort());
  await get.getByRole("button", { name: "Send the GET" }).click();
  await get.locator(".answer .result.refused").filter({ hasText: "Cannot reach the server." }).waitFor();
}, { expected: /400|ERR_FAILED/ });

await check("a server with a login offers the command only", async (page) => {
  await page.route("**/contract.json", async (route) => {
    const response = await route.fetch();
    const login = { path: "/api/v1/login/", username: "username", password: "password" };
    await route.fulfill({ response, json: { ...await response.json(), open: false, login } });
  });
  await open(page, "#/services/selective-call-acceptance/getSelectiveCallAcceptance");
  const form = page.locator(".operation.chosen details.request");
  await form.locator("summary").click();
  const command = await form.getByRole("region", { name: "Command" }).textContent();
  assert.ok(command.includes("curl -c cookies") && command.includes("/api/v1/login/") && command.includes("\ncurl -b cookies "), command);
  assert.equal(await form.getByRole("button", { name: /^Send/ }).count(), 0);
});
