//! What the program does, a file for each command.

mod serve;
mod settings;

pub(crate) use serve::{ServeArgs, serve};
pub(crate) use settings::{Settings, gathered, with_settings};
