//! What the program does, a file for each command.

mod audit;
mod serve;

pub(crate) use audit::{AuditArgs, audit};
pub(crate) use serve::{ServeArgs, serve};
