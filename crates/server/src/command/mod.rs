//! What the program does, a file for each command.

mod backup;
mod serve;
mod store;

pub(crate) use backup::{BackupArgs, RestoreArgs, backup, restore};
pub(crate) use serve::{ServeArgs, serve};
pub(crate) use store::StoreArgs;
