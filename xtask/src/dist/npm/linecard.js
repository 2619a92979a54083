#!/usr/bin/env node
// Runs the program `linecard` of the package for this machine.
"use strict";

const { spawn } = require("node:child_process");
const { constants } = require("node:os");
const { dirname, join } = require("node:path");

// With musl, node names no version of glibc.
function libc() {
  if (process.platform !== "linux") return "";
  return process.report.getReport().header.glibcVersionRuntime ? "" : "-musl";
}

function program() {
  const name = `@linecard/cli-${process.platform}-${process.arch}${libc()}`;
  const known = Object.keys(require("../package.json").optionalDependencies);
  if (!known.includes(name)) {
    throw new Error(`there is no package ${name} for this machine; install linecard in another way, such as with cargo`);
  }
  try {
    const folder = dirname(require.resolve(`${name}/package.json`));
    return join(folder, process.platform === "win32" ? "linecard.exe" : "linecard");
  } catch {
    throw new Error(`the package ${name} is missing; install @linecard/cli again, without --omit=optional or --no-optional`);
  }
}

let child;
try {
  child = spawn(program(), process.argv.slice(2), { stdio: "inherit" });
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exit(2);
}
child.on("error", (error) => {
  console.error(`error: linecard cannot be started: ${error.message}`);
  process.exit(2);
});
// Whoever stops this process means the program. A terminal sends SIGINT to both.
for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"]) {
  process.on(signal, () => signal === "SIGINT" || child.kill(signal));
}
child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
