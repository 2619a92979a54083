//! `linecard backup` and `linecard restore` write a store to a file and back.

use super::{StoreArgs, print_error};
use linecard_server::{BackupError, Counts, StoreError, back_up, restore_backup};
use std::error::Error;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tempfile::NamedTempFile;

/// The arguments of `backup`.
#[derive(Debug, clap::Args)]
#[command(after_help = BACKUP_HELP)]
pub(crate) struct BackupArgs {
    /// The file to write; - means standard output
    #[arg(value_name = "FILE")]
    file: PathBuf,

    #[command(flatten)]
    store: StoreArgs,
}

const BACKUP_HELP: &str = "\
Examples:
  linecard backup --data state monday.backup
  linecard backup --data state - | gzip > monday.backup.gz

A backup is a consistent snapshot, even while servers write. It holds secrets, so only its owner may read the file. An \
existing file is replaced when the backup is complete, not before.

A backup of one store can be restored into another, for example from SQLite into PostgreSQL.

Exit codes:
  0  the backup was written
  1  the backup was not written: the store or the file cannot be used
  2  the arguments are wrong";

/// The arguments of `restore`.
#[derive(Debug, clap::Args)]
#[command(after_help = RESTORE_HELP)]
pub(crate) struct RestoreArgs {
    /// The backup to read; - means standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,

    #[command(flatten)]
    store: StoreArgs,

    /// Replace a store that is not empty; everything in it is lost
    #[arg(long)]
    replace: bool,
}

const RESTORE_HELP: &str = "\
Examples:
  linecard restore --data state monday.backup
  linecard restore --data state --replace monday.backup

A restore is one transaction: running servers see everything from before, or everything that is restored. Sessions are \
part of a backup, so the sessions from that time are valid again.

Exit codes:
  0  the backup was restored
  1  nothing was changed: the backup is incomplete, the store is not empty and --replace is missing, or the store failed
  2  the arguments are wrong";

/// Writes a backup.
pub(crate) fn backup(args: &BackupArgs) -> ExitCode {
    finish(&args.store, "backed up", |store| write(args, store))
}

/// Restores a backup.
pub(crate) fn restore(args: &RestoreArgs) -> ExitCode {
    finish(&args.store, "restored", |store| read(args, store))
}

fn finish(store: &StoreArgs, done: &str, run: impl Fn(&StoreArgs) -> Result<Counts, Box<dyn Error>>) -> ExitCode {
    if let Err(missing) = store.persistent() {
        print_error(format_args!("error: {missing}"));
        return ExitCode::from(2);
    }
    match run(store) {
        Ok(Counts { records, entries }) => {
            print_error(format_args!("{done} {records} records and {entries} audit entries"));
            ExitCode::SUCCESS
        }
        Err(failure) => {
            print_error(format_args!("error: {failure}"));
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn write(args: &BackupArgs, store: &StoreArgs) -> Result<Counts, Box<dyn Error>> {
    let path = &args.file;
    let unwritten = |failure: io::Error| format!("cannot write {}: {failure}", path.display());
    let failed = |failure: BackupError| match failure {
        BackupError::File(failure) => unwritten(failure),
        failure => failure.to_string(),
    };
    let store = store.open_existing().await?;
    if path == Path::new("-") {
        return Ok(back_up(&*store, io::stdout()).await.map_err(failed)?.1);
    }
    // Something that is not a regular file, such as a pipe, is written to and not replaced.
    if path.metadata().is_ok_and(|there| !there.is_file()) {
        let pipe = File::options().write(true).open(path).map_err(unwritten)?;
        return Ok(back_up(&*store, pipe).await.map_err(failed)?.1);
    }
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    // A temporary file is private from the beginning, and removed if the backup fails. Its error would name the temporary
    // file, so only the kind of the error is reported.
    let file = NamedTempFile::new_in(folder).map_err(|failure| unwritten(failure.kind().into()))?;
    let (mut file, counts) = back_up(&*store, file).await.map_err(failed)?;
    file.flush().and_then(|()| file.as_file().sync_all()).map_err(unwritten)?;
    file.persist(path).map_err(|failure| unwritten(failure.error))?;
    // Makes the new name durable. Some systems cannot open a folder as a file, and write the name later.
    if let Ok(folder) = File::open(folder) {
        let _unsupported = folder.sync_all();
    }
    Ok(counts)
}

#[tokio::main]
async fn read(args: &RestoreArgs, store: &StoreArgs) -> Result<Counts, Box<dyn Error>> {
    let path = args.file.clone();
    let unread = |failure: io::Error| format!("cannot read {}: {failure}", args.file.display());
    // The store may have to read the backup again, which standard input does not allow.
    let spooled = if path == Path::new("-") {
        let mut spooled = NamedTempFile::new()?;
        io::copy(&mut io::stdin().lock(), &mut spooled).map_err(unread)?;
        Some(spooled)
    } else {
        // A missing file is reported before the store is created.
        File::open(&path).map_err(unread)?;
        None
    };
    let open = move || spooled.as_ref().map_or_else(|| File::open(&path), NamedTempFile::reopen);
    let store = store.open().await?;
    let restored = restore_backup(&*store, open, args.replace).await;
    store.close().await?;
    restored.map_err(|failure| match failure {
        BackupError::File(failure) => unread(failure).into(),
        BackupError::Line { .. } => format!("{}, {failure}", args.file.display()).into(),
        BackupError::Store(StoreError::NotEmpty) => {
            "the store is not empty; use --replace to replace everything in it".into()
        }
        failure => failure.into(),
    })
}
