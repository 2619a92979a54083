//! `linecard backup` and `linecard restore`: all that a store keeps, to a file and back.

use super::StoreArgs;
use linecard_server::{BackupError, Counts, StoreError, back_up, restore_backup};
use std::error::Error;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tempfile::NamedTempFile;

/// What `backup` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = BACKUP_HELP)]
pub(crate) struct BackupArgs {
    /// The file to write; - is standard output
    #[arg(value_name = "FILE")]
    file: PathBuf,

    #[command(flatten)]
    store: StoreArgs,
}

const BACKUP_HELP: &str = "\
Servers may go on: the backup is of one moment. It holds secrets, and is readable by whoever wrote it only. A file is there \
whole, or as it was before.

A backup of one store can be restored into another one, from SQLite into PostgreSQL for instance.

Exit codes:
  0  it is written
  1  it is not: the store or the file cannot be used
  2  the arguments are wrong";

/// What `restore` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = RESTORE_HELP)]
pub(crate) struct RestoreArgs {
    /// The file that `linecard backup` wrote; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,

    #[command(flatten)]
    store: StoreArgs,

    /// Replace what is kept there: all of it goes
    #[arg(long)]
    replace: bool,
}

const RESTORE_HELP: &str = "\
Servers may go on: they see all that was kept before, or all that is restored. Sessions are among it: whoever had logged in \
when the backup was made has now.

Exit codes:
  0  it is restored
  1  nothing was changed: the file is no whole backup, something is kept and --replace is not given, the store failed
  2  the arguments are wrong";

/// Writes a backup.
pub(crate) fn backup(args: &BackupArgs) -> ExitCode {
    ended(&args.store, "backed up", |store| write(args, store))
}

/// Restores a backup.
pub(crate) fn restore(args: &RestoreArgs) -> ExitCode {
    ended(&args.store, "restored", |store| read(args, store))
}

fn ended(store: &StoreArgs, done: &str, run: impl Fn(&StoreArgs) -> Result<Counts, Box<dyn Error>>) -> ExitCode {
    let store = match store.kept() {
        Ok(store) => store,
        Err(missing) => {
            eprintln!("error: {missing}");
            return ExitCode::from(2);
        }
    };
    match run(store) {
        Ok(Counts { records, entries }) => {
            eprintln!("{done}: {records} records, {entries} entries of the audit trail");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("error: {failure}");
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
    // What is there and no file, such as a pipe, is written to and not replaced.
    if path.metadata().is_ok_and(|there| !there.is_file()) {
        let pipe = File::options().write(true).open(path).map_err(unwritten)?;
        return Ok(back_up(&*store, pipe).await.map_err(failed)?.1);
    }
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    // It is readable by nobody else from the first, and gone if this ends before its time.
    // Its error names the file that is not to be seen; what is wrong with the folder is the same without it.
    let file = NamedTempFile::new_in(folder).map_err(|failure| unwritten(failure.kind().into()))?;
    let (mut file, counts) = back_up(&*store, file).await.map_err(failed)?;
    file.flush().and_then(|()| file.as_file().sync_all()).map_err(unwritten)?;
    file.persist(path).map_err(|failure| unwritten(failure.error))?;
    // The name is on the disk too; where a folder cannot be opened as a file it is in time.
    if let Ok(folder) = File::open(folder) {
        let _unsupported = folder.sync_all();
    }
    Ok(counts)
}

#[tokio::main]
async fn read(args: &RestoreArgs, store: &StoreArgs) -> Result<Counts, Box<dyn Error>> {
    let path = args.file.clone();
    let unread = |failure: io::Error| format!("cannot read {}: {failure}", args.file.display());
    // Standard input cannot be read again, which a store may have to.
    let spooled = if path == Path::new("-") {
        let mut spooled = NamedTempFile::new()?;
        io::copy(&mut io::stdin().lock(), &mut spooled).map_err(unread)?;
        Some(spooled)
    } else {
        // That it is missing is said before a store is made.
        File::open(&path).map_err(unread)?;
        None
    };
    let open = move || spooled.as_ref().map_or_else(|| File::open(&path), NamedTempFile::reopen);
    let store = store.open().await?;
    restore_backup(&*store, open, args.replace).await.map_err(|failure| match failure {
        BackupError::File(failure) => unread(failure).into(),
        BackupError::Line { .. } => format!("{}, {failure}", args.file.display()).into(),
        BackupError::Store(StoreError::NotEmpty) => {
            "something is kept there already; --replace replaces all of it".into()
        }
        failure => failure.into(),
    })
}
