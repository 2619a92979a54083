// Tests that a pasted megabyte stays usable, and measures how long its findings take.
import assert from "node:assert/strict";
import { check, chosen, editor, open, result, within } from "./harness.mjs";

/** A body of nearly a megabyte, each of whose members is a finding. */
const megabyte = (separator) => {
  const members = [];
  for (let length = 2, index = 0; length < 1_000_000; index += 1) {
    members.push(`"unknown${index}": {"a": ${index}, "b": "text ${index}"}`);
    length += members.at(-1).length + separator.length + 1;
  }
  return `{${members.join(`,${separator}`)}}`;
};

for (const [name, separator] of [["in thousands of lines", "\n  "], ["in one line", " "]]) {
  await check(`a pasted megabyte with thousands of findings, ${name}, is usable`, async (page) => {
    await open(page, "#/validate/criteria/put");
    const text = megabyte(separator);
    /** Pastes a text, and measures the time until its findings are drawn. */
    const time = () => page.evaluate(async (text) => {
      const [area, findings] = ["body", "findings"].map((id) => document.getElementById(id));
      area.focus();
      area.select();
      document.execCommand("delete");
      while (findings.querySelectorAll("li").length > 1) {
        await new Promise((done) => setTimeout(done, 10));
      }
      const start = performance.now();
      const event = new InputEvent("beforeinput", { inputType: "insertFromPaste", data: text, cancelable: true, bubbles: true });
      const isInserted = !area.dispatchEvent(event);
      while (!/the first \d+ are shown/.test(document.getElementById("result").textContent)) {
        await new Promise((done) => setTimeout(done, 2));
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return { isInserted, duration: performance.now() - start };
    }, text);
    const times = [];
    for (let round = 0; round < 3; round += 1) {
      times.push(await time());
    }
    assert.ok(times.every(({ isInserted }) => isInserted), "the page inserts a long text itself");
    within(`the findings of ${text.length} characters are shown`, times.map(({ duration }) => duration), 1000);
    assert.equal(await editor(page).inputValue(), text);
    await result(page, /✗ \d{5} violations; the first \d+ are shown/);
    const drawn = await page.evaluate(() => ({
      marks: document.querySelectorAll("#behind mark").length,
      findings: document.querySelectorAll("#findings li").length,
      numbers: document.getElementById("numbers").textContent.length,
    }));
    assert.ok(drawn.findings <= 130 && drawn.numbers < 1000, JSON.stringify(drawn));
    // The rest is drawn when it is needed.
    const after = await page.evaluate(() => {
      document.querySelector("#findings .more button").click();
      return document.querySelectorAll("#findings li").length;
    });
    assert.ok(after > drawn.findings, `${after} findings`);
    await page.locator("#findings li:not(.more) button").last().click();
    const position = await page.locator("mark.chosen").boundingBox();
    const area = await editor(page).boundingBox();
    assert.ok(position.y >= area.y && position.y + position.height <= area.y + area.height, "the finding is visible");
    assert.equal(await chosen(page), await page.locator("mark.chosen").textContent());
    // The end of the text is drawn beside its number.
    await page.keyboard.press("ControlOrMeta+End");
    await page.waitForFunction(() => {
      const numbers = document.getElementById("numbers").textContent.trim().split("\n");
      return numbers.at(-1) === String(document.getElementById("body").value.split("\n").length);
    });
    const distance = separator === " " ? 0 : await page.evaluate(() => {
      const [area, numbers] = ["body", "numbers"].map((id) => document.getElementById(id).getBoundingClientRect());
      const style = getComputedStyle(document.getElementById("body"));
      return Math.abs(area.bottom - numbers.bottom) - 20 - parseFloat(style.paddingBottom);
    });
    assert.ok(distance < 4, `the last number is ${distance} pixels off`);
    // A key is drawn soon.
    const key = await page.evaluate(async () => {
      const start = performance.now();
      document.execCommand("insertText", false, "x");
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    });
    within("a key is drawn", [key], 1000);
  });
}
