// The package in browsers: `await init()` loads the module once, before any other function is called.
import { start } from "./core.js";

let loading;

/** Loads the module. `source` is its address, a response, its bytes, or a compiled module; without it, it is beside this file. */
export function init(source = new URL("linecard.wasm", import.meta.url)) {
  loading ??= load(source).catch((error) => {
    // The next call tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(source) {
  source = await source;
  if (typeof source === "string" || source instanceof URL) {
    source = await fetch(source);
  }
  if (typeof Response === "function" && source instanceof Response) {
    if (!source.ok) {
      throw new Error(`the module of Linecard was not loaded: the server responded ${source.status}`);
    }
    source = await source.arrayBuffer();
  }
  start(source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source));
}

export * from "./errors.js";
export * from "./api.js";
