//! The commands of the program, one per file.

mod audit;
mod backup;
mod directory;
mod open_files;
mod serve;
mod settings;
mod signals;
mod stderr;
mod store;

pub(crate) use audit::{AuditArgs, audit};
pub(crate) use backup::{BackupArgs, RestoreArgs, backup, restore};
pub(crate) use directory::{DirectoryCommand, directory};
pub(crate) use serve::{ServeArgs, serve};
pub(crate) use settings::{Settings, collect_settings, with_settings};
pub(crate) use stderr::print_error;
pub(crate) use store::StoreArgs;
