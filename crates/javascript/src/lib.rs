//! The WebAssembly module of the JavaScript package `@linecard/linecard`: it passes texts to the core and decides nothing
//! about bodies.
//!
//! JavaScript writes a body into the input, calls a function, and reads the output, which is JSON. Each body is copied once. A
//! valid body makes no output: one number says that it is valid. `package/core.js` calls the functions
//! of `exports.rs`.

mod calls;
mod contract;
mod explain;
mod exports;
mod findings;
mod given;
mod mend;
mod names;
mod operation;
mod update;
