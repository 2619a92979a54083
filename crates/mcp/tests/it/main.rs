//! The program is driven by the client of the SDK.

mod tools;
