// Tests that every view is accessible and fits, in light and dark, wide and narrow. Writes screenshots if a folder is given.
import assert from "node:assert/strict";
import {
  againstStored, axe, check, FAULTY, LUNCH, NARROW, open, paste, result, screenshots, STORED, WIDE,
} from "./harness.mjs";

const VIEWS = [
  ["overview", "#/"], ["service", "#/services/priority-alert"], ["object", "#/objects/criteria-from-dn"], ["attribute", "#/objects/criteria/newName"],
  ["validate", "#/validate/criteria/post"], ["tree", "#/bodies/selective-call-acceptance/put"],
  ["rule", "#/rules/criteria.newName.post.forbidden"], ["request", "#/services/selective-call-acceptance/updateSelectiveCallAcceptanceCriteria"],
  ["stored", "#/validate/criteria/put"],
];
for (const colorScheme of ["light", "dark"]) {
  for (const viewport of [WIDE, NARROW]) {
    await check(`${colorScheme}, ${viewport.width} pixels wide: accessible, and no wider than the window`, async (page) => {
      for (const [name, hash] of VIEWS) {
        await open(page, hash);
        if (name === "validate") {
          await paste(page, FAULTY.replace('"name": "lunch",', '"name": "lunch", "timeSchedule": {"name": "a", "level": "b"},'));
          await result(page, "✗");
          await page.locator("#findings li").first().waitFor();
        }
        if (name === "request") {
          const form = page.locator(".operation.chosen details.request");
          await form.locator("summary").click();
          await form.getByLabel("instance_name").fill("lunch");
          await form.getByText("curl -X PUT").waitFor();
        }
        if (name === "stored") {
          await againstStored(page, STORED, LUNCH);
        }
        if (name === "attribute") {
          await page.getByLabel("Search the contract").fill("newname");
          await page.getByText("attributes", { exact: false }).first().waitFor();
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= viewport.width, `${name} is ${wide} wide`);
        if (screenshots) {
          await page.screenshot({ path: `${screenshots}/${name}-${colorScheme}-${viewport.width}.png` });
        }
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" ")}`);
        assert.deepEqual(found, [], name);
      }
    }, { viewport, colorScheme });
  }
}
