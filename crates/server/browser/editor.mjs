// Tests of the editor: validation while the reader types, marks and findings.
import assert from "node:assert/strict";
import {
  check, checkLayout, chosen, editor, FAULTY, heading, marked, messages, open, paste, result, server, WIDE,
} from "./harness.mjs";

await check("search an object, validate a body, and fix its faults", async (page) => {
  await open(page);
  await page.getByLabel("Search the contract").fill("criteria.newName");
  await page.locator("#objects").getByRole("link", { name: "newName", exact: true }).first().click();
  await heading(page, "Criteria attributes");
  assert.equal(new URL(page.url()).hash, "#/objects/criteria/newName");
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "newName", exact: true }) });
  assert.deepEqual(await row.getByRole("cell").allTextContents(), [
    "String", "Fforbidden", "Ooptional", "Fforbidden", "Fforbidden",
  ]);
  await page.locator(".attribute.chosen").getByText("A PUT gives its value to name.").waitFor();

  await page.locator(".actions").getByRole("link", { name: "POST" }).click();
  await heading(page, "Validate a body");
  assert.equal(new URL(page.url()).hash, "#/validate/criteria/post");
  await result(page, "Enter a body to validate it.");
  await paste(page, FAULTY);
  await result(page, "✗ 2 violations");
  assert.deepEqual(await marked(page), ['"newName"', "{"]);
  assert.deepEqual(await messages(page), [
    "`newName` is not allowed in a POST; remove it (PUT accepts it)",
    '`phoneNumbers` is required in a POST if `selection` is "Specified Only"; add it',
  ]);
  assert.deepEqual(await page.locator("#findings .severity").allTextContents(), ["violation", "violation"]);
  assert.deepEqual(await page.locator("#findings .location").allTextContents(), ["line 3, column 3", "line 4, column 21"]);
  assert.equal(await editor(page).getAttribute("aria-invalid"), "true");
  await checkLayout(page);

  await page.getByRole("button", { name: /newName.* is not allowed/ }).click();
  assert.equal(await chosen(page), '"newName"');
  // Deletes the line of the member.
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Delete");
  await result(page, "✗ 1 violation");
  assert.deepEqual(await marked(page), ["{"]);
  await page.getByRole("button", { name: /phoneNumbers.* is required/ }).click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.insertText('"phoneNumbers": ["+3225550100"], ');
  await result(page, "✓ No violation");
  assert.deepEqual([await marked(page), await messages(page)], [[], []]);
  assert.equal(await editor(page).getAttribute("aria-invalid"), "false");

  await page.getByLabel("Method").selectOption("PUT");
  await page.waitForURL("**/#/validate/criteria/put");
  await result(page, "✓ No violation");
  await page.goBack();
  await page.waitForURL("**/#/validate/criteria/post");
  assert.equal(await page.getByLabel("Method").inputValue(), "POST");
});

await check("a finding links to its rule, beside its attribute", async (page) => {
  await open(page, "#/validate/criteria/post");
  await paste(page, FAULTY);
  await page.getByRole("link", { name: "criteria.newName.post.forbidden" }).click();
  await heading(page, "Criteria attributes");
  assert.equal(new URL(page.url()).hash, "#/rules/criteria.newName.post.forbidden");
  assert.equal(await page.locator(".attribute.chosen h3").textContent(), "newName");
  const rule = page.locator(".rules li.chosen");
  await rule.getByText("In a POST: The body does not contain the attribute.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.rule), "criteria.newName.post.forbidden");
  const box = await rule.boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= WIDE.height, "the rule is visible");
  // The text is still in the editor.
  await page.goBack();
  await result(page, "✗ 2 violations");
  assert.equal(await editor(page).inputValue(), FAULTY);
});

await check("marks are at the right position after characters of any width", async (page) => {
  await open(page, "#/validate/criteria/post");
  await paste(page, `{"name": "zoé 😀👩‍👩‍👧 漢字 ${"é".repeat(80)}😀",\t"newName": "x", "fromDnCriteria": {"selection": "Anyone"}}`);
  await result(page, "✗ 4 violations");
  assert.deepEqual([...new Set(await marked(page))], ['"newName"', "{", '"Anyone"']);
  await checkLayout(page);
  await page.getByRole("button", { name: /newName.* is not allowed/ }).click();
  assert.equal(await chosen(page), '"newName"');
  await checkLayout(page);
  const [mark, area] = [await page.locator("mark.chosen").boundingBox(), await editor(page).boundingBox()];
  assert.ok(mark.x >= area.x && mark.x + mark.width <= area.x + area.width, "the finding is visible");
});

await check("a syntax error is marked at its position", async (page) => {
  await open(page, "#/validate/criteria/post");
  for (const [text, mark, location] of [
    ['{\n  "name": "😀",\n  nmae: 1\n}', "nmae", "line 3, column 3"],
    ['{"name": tru}', "tru", "line 1, column 10"],
    ['{"name": "a" "b"}', '"b"', "line 1, column 14"],
  ]) {
    await paste(page, text);
    await page.locator("#findings .location").filter({ hasText: location }).waitFor();
    assert.ok((await marked(page)).includes(mark), `${text}: ${await marked(page)}`);
  }
  // At the end of a line or of the text there is nothing to underline, but the mark is visible.
  for (const text of ['{"name":', '{"name": "a\n"}']) {
    await paste(page, text);
    await page.locator("mark.end").waitFor();
    assert.ok((await page.locator("mark.end").boundingBox()).width > 3);
  }
});

await check("marks move with the text before them, and disappear when their text is edited", async (page) => {
  await open(page, "#/validate/criteria/post");
  await paste(page, FAULTY);
  await result(page, "✗ 2 violations");
  // From now on the server does not respond, so that only the page moves the marks.
  await page.route("**/validate/**", () => {});
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.insertText("\n\n");
  assert.deepEqual(await marked(page), ['"newName"', "{"]);
  await page.getByRole("button", { name: /newName.* is not allowed/ }).click();
  assert.equal(await chosen(page), '"newName"');
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  assert.deepEqual(await marked(page), ["{"]);
});

await check("a late response is ignored", async (page) => {
  let held;
  await page.route("**/validate/**", async (route) => {
    if (route.request().postData() === FAULTY && !held) {
      held = route;
    } else {
      await route.continue();
    }
  });
  await open(page, "#/validate/criteria/delete");
  await paste(page, FAULTY);
  while (!held) {
    await page.waitForTimeout(20);
  }
  await paste(page, '{"name": "lunch"}');
  await result(page, "✓ No violation");
  await held.continue().catch(() => {});
  await page.waitForTimeout(300);
  await result(page, "✓ No violation");
});

await check("the page retries when it cannot reach the server", async (page) => {
  await open(page, "#/validate/criteria/delete");
  await page.route("**/validate/**", (route) => route.abort());
  await paste(page, '{"name": "lunch"}');
  await result(page, "Cannot reach the server.");
  await page.unroute("**/validate/**");
  await result(page, "✓ No violation");
}, { expected: /ERR_FAILED/ });

await check("a body above the limit is refused with a message", async (page) => {
  await open(page, "#/validate/criteria/delete");
  await editor(page).fill(`{"name": "${"x".repeat(1_100_000)}"}`);
  await result(page, "Not validated: the request body is longer than 1048576 bytes; send a shorter one.");
}, { expected: /413/ });

await check("a pasted body is shown as text, and only in the editor", async (page) => {
  await open(page, "#/validate/criteria/post");
  await paste(page, '{"<img src=x onerror=alert(1)>": 1, "name": "hunter2", "active": "hunter2"}');
  await result(page, "✗ 3 violations");
  assert.ok((await messages(page))[1].includes("<img src=x onerror=alert(1)>"));
  assert.equal(await page.locator("main img").count(), 0);
  const elsewhere = await page.evaluate(() => {
    document.getElementById("behind").remove();
    document.getElementById("body").remove();
    return document.documentElement.outerHTML + location.href + JSON.stringify({ ...localStorage, ...sessionStorage });
  });
  assert.ok(!elsewhere.includes("hunter2"));
  assert.ok(!server.log.join("\n").includes("hunter2"));
});

await check("every method has an example, and indenting keeps the tokens", async (page) => {
  await open(page, "#/validate/criteria/get");
  for (const method of ["GET", "PUT", "POST", "DELETE"]) {
    await page.getByLabel("Method").selectOption(method);
    await page.waitForURL(`**/#/validate/criteria/${method.toLowerCase()}`);
    await page.getByRole("button", { name: "Insert an example" }).click();
    await result(page, "✓ No violation");
    await page.getByRole("button", { name: "Clear" }).click();
    assert.equal(await editor(page).inputValue(), "");
  }
  const text = '{"a":1.0,"a":[ ],"b":{"c":"\\u00e9 , : {\\"", "d":[1e400,{}]},"n":9007199254740993}';
  await paste(page, text);
  await page.getByRole("button", { name: "Indent" }).click();
  assert.equal(await editor(page).inputValue(), `{
  "a": 1.0,
  "a": [],
  "b": {
    "c": "\\u00e9 , : {\\"",
    "d": [
      1e400,
      {}
    ]
  },
  "n": 9007199254740993
}`);
  await page.keyboard.press("ControlOrMeta+z");
  assert.equal(await editor(page).inputValue(), text);
  await paste(page, "{");
  await page.getByRole("button", { name: "Indent" }).click();
  await result(page, "Cannot indent the body");
});

await check("the page can be used with the keyboard alone", async (page) => {
  await open(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  await page.getByLabel("Search the contract").focus();
  await page.keyboard.type("criteria.fromDnCriteria.post.required");
  await page.keyboard.press("Enter");
  await heading(page, "Criteria attributes");
  assert.equal(new URL(page.url()).hash, "#/rules/criteria.fromDnCriteria.post.required");
  assert.equal(await page.locator(".attribute.chosen h3").textContent(), "fromDnCriteria");
  await open(page, "#/validate/criteria/post");
  await editor(page).focus();
  await page.keyboard.insertText(FAULTY);
  await result(page, "✗ 2 violations");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await chosen(page), '"newName"');
});

await check("a long body scrolls to a finding", async (page) => {
  await open(page, "#/validate/criteria/post");
  const padding = Array.from({ length: 400 }, (_, index) => `  "x${index}": ${index},`).join("\n");
  await paste(page, `{\n${padding}\n  "newName": 1\n}`);
  await result(page, "are shown");
  await paste(page, `{"fromDnCriteria": null,${"\n".repeat(400)} "newName": 1}`);
  await result(page, "✗ 3 violations");
  await page.getByRole("button", { name: /newName.* is not allowed/ }).click();
  await checkLayout(page);
  const [mark, area] = [await page.locator("mark.chosen").boundingBox(), await editor(page).boundingBox()];
  assert.ok(mark.y >= area.y && mark.y + mark.height <= area.y + area.height, "the finding is visible");
});
