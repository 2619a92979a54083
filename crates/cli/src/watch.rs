//! The command `watch`: validates again when a file has changed.

use crate::check::files::walk;
use crate::check::settings::Settings;
use crate::format::check_and_print;
use linecard_cases::FileContent;
use linecard_console::args::{CheckArgs, FileArgs, WatchArgs};
use linecard_console::format::CheckFormat;
use linecard_console::{Exit, Output, print_error, visible};
use linecard_contract::Api;
use linecard_traffic::TrafficFormat;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How long no change follows before files are validated: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(100);
/// How long files that change all the time are waited for.
const LONGEST: Duration = Duration::from_secs(2);

type Events = Receiver<notify::Result<Event>>;

/// Validates the files, and validates them again after each change. It ends when the output is closed.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn watch(api: &'static Api, out: &mut Output, args: &WatchArgs) -> io::Result<Exit> {
    if args.files.paths.iter().any(|path| path.as_os_str() == "-") {
        print_error("standard input cannot be watched; name a file or folder");
        return Ok(Exit::Error);
    }
    let (sender, events) = channel();
    let mut watched = match notify::recommended_watcher(sender) {
        Ok(watcher) => Watched { watcher, folders: BTreeSet::new() },
        Err(error) => return Ok(cannot_watch(&error)),
    };
    loop {
        let settings = Settings::read(api, check_args(args));
        if settings.args.paths.is_empty() && settings.faults.is_empty() {
            print_error("there is nothing to watch; name a file or folder, or write a project file with linecard init");
            return Ok(Exit::Error);
        }
        // Folders are watched before their files are read, so that no change is lost.
        if let Err(error) = watched.update(&settings) {
            return Ok(cannot_watch(&error));
        }
        check_and_print(api, &settings, out)?;
        out.flush()?;
        let changed = match next_change(&events, &|path| is_relevant(api, &settings, path)) {
            Ok(changed) => changed,
            Err(error) => return Ok(cannot_watch(&error)),
        };
        if out.is_closed() {
            return Ok(Exit::Ok);
        }
        let here = env::current_dir().unwrap_or_default();
        let changed = changed.strip_prefix(&here).unwrap_or(&changed);
        writeln!(out, "\nchanged: {}", visible(&changed.to_string_lossy()))?;
    }
}

fn check_args(args: &WatchArgs) -> CheckArgs {
    let files: FileArgs = args.files.clone();
    // The project file may name a format for CI.
    let format = Some(CheckFormat::Human);
    CheckArgs { verbose: args.verbose, quiet: args.quiet, format, no_progress: true, ..CheckArgs::from(files) }
}

fn cannot_watch(error: &notify::Error) -> Exit {
    let hint = match error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "; the system allows no more watches: name a smaller folder, or --exclude others"
        }
        _ => "",
    };
    print_error(&visible(&format!("cannot watch the files: {error}{hint}")));
    Exit::Error
}

/// The folders that are watched.
struct Watched {
    watcher: RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
}

impl Watched {
    /// Watches the folders of the files: not the excluded and ignored ones, which may be large.
    fn update(&mut self, settings: &Settings) -> notify::Result<()> {
        let mut folders: BTreeSet<PathBuf> = settings.project_file.iter().filter_map(|path| folder_of(path)).collect();
        for path in &settings.args.paths {
            if path.is_dir() {
                folders.insert(path.clone());
                folders.extend(walk(path, settings).flatten().filter(|path| path.is_dir()));
            } else {
                // An editor may replace the file, so its folder is watched.
                folders.extend(folder_of(path));
            }
        }
        folders.retain(|folder| folder.is_dir());
        for folder in self.folders.difference(&folders) {
            // A folder that was removed is no longer watched.
            let _ = self.watcher.unwatch(folder);
        }
        for folder in folders.difference(&self.folders) {
            self.watcher.watch(folder, RecursiveMode::NonRecursive)?;
        }
        self.folders = folders;
        Ok(())
    }
}

fn folder_of(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    Some(if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() })
}

/// Waits for a relevant change, and then until no other follows. Returns the first path that has changed.
fn next_change(events: &Events, is_relevant: &dyn Fn(&Path) -> bool) -> notify::Result<PathBuf> {
    let mut changed: Option<(PathBuf, Instant)> = None;
    loop {
        let event = match &changed {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some((_, since)) => events.recv_timeout(QUIET.min(LONGEST.saturating_sub(since.elapsed()))),
        };
        match (event, changed) {
            (Err(RecvTimeoutError::Timeout), Some((path, _))) => return Ok(path),
            (Err(_), _) => return Err(notify::Error::generic("the system no longer reports changes")),
            (Ok(event), before) => {
                let path = relevant_path(event?, is_relevant);
                changed = before.or_else(|| path.map(|path| (path, Instant::now())));
            }
        }
    }
}

/// Returns the first relevant path of an event. To read a file is no change.
fn relevant_path(event: Event, is_relevant: &dyn Fn(&Path) -> bool) -> Option<PathBuf> {
    if matches!(event.kind, EventKind::Access(_)) {
        return None;
    }
    event.paths.into_iter().find(|path| is_relevant(path))
}

/// Returns whether a change of the path may change the result: a file that is validated, a folder, or the project file.
fn is_relevant(api: &'static Api, settings: &Settings, path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_named = |named: &&PathBuf| named.file_name() == path.file_name();
    if name == linecard_config::FILE_NAME || settings.args.paths.iter().any(|named| is_named(&named)) {
        return true;
    }
    if name.starts_with('.') {
        return false;
    }
    let content = FileContent::from_name(api, &name);
    !matches!(content, FileContent::Other)
        || TrafficFormat::from_name(&name).is_some()
        || settings.body_files(path).0.is_some()
        || fs::metadata(path).is_ok_and(|metadata| metadata.is_dir())
        // What is gone may have been a folder.
        || (!path.exists() && !name.contains('.'))
}
