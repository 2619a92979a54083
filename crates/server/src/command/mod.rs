//! What the program does, a file for each command.

mod serve;

pub(crate) use serve::{ServeArgs, serve};
