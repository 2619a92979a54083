//! What the program does, a file for each command.

mod audit;
mod backup;
mod directory;
mod serve;
mod settings;
mod store;

pub(crate) use audit::{AuditArgs, audit};
pub(crate) use backup::{BackupArgs, RestoreArgs, backup, restore};
pub(crate) use directory::{DirectoryCommand, directory};
pub(crate) use serve::{ServeArgs, serve};
pub(crate) use settings::{Settings, gathered, with_settings};
pub(crate) use store::StoreArgs;
