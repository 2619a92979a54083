// The package in Node: it is ready as soon as it is imported.
import { readFileSync } from "node:fs";
import { start } from "./core.js";

start(new WebAssembly.Module(readFileSync(new URL("linecard.wasm", import.meta.url))));

/** Does nothing in Node, where the package is ready. A program for browsers and Node may await it. */
export async function init() {}

export * from "./errors.js";
export * from "./api.js";
