//! What the program does, a file for each command.

mod backup;
mod directory;
mod serve;
mod settings;
mod store;

pub(crate) use backup::{BackupArgs, RestoreArgs, backup, restore};
pub(crate) use directory::{DirectoryCommand, directory};
pub(crate) use serve::{ServeArgs, serve};
pub(crate) use settings::{Settings, gathered, with_settings};
pub(crate) use store::StoreArgs;
