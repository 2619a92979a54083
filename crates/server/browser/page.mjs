// Tests the page of the server in a browser. Arguments: the browser, and an optional folder for screenshots.
import { finish } from "./harness.mjs";

for (const name of ["editor", "contract", "requests", "long", "shown", "docs"]) {
  await import(`./${name}.mjs`);
}
await finish();
