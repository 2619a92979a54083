//! The WebAssembly module of the JavaScript package `@linecard/linecard`: it hands texts over the border and decides nothing
//! about bodies.
//!
//! JavaScript writes a body into the input, calls a function, and reads the output, which is JSON. Each body is copied once. A
//! valid body makes no output: one number says that it is valid. `package/core.mjs` is the other side of the border.

mod border;
mod calls;
mod contract;
mod explain;
mod findings;
mod given;
mod mend;
mod names;
mod operation;
mod update;
