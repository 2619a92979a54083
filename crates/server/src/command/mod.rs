//! What the program does, a file for each command.

mod audit;
mod directory;
mod serve;
mod store;

pub(crate) use audit::{AuditArgs, audit};
pub(crate) use directory::{DirectoryCommand, directory};
pub(crate) use serve::{ServeArgs, serve};
