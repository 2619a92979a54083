//! The journal: the disk holds the entry of a change before the change is sent. After a kill, the next start reads it and goes on.
//!
//! It holds numbers of states and a hash of the input, and no id and no value.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::thread;
use tokio::sync::oneshot;

/// The number of the format of the file.
const FORMAT: u32 = 1;

/// A line of the journal. States are numbered from 0 in the order of the input.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    Begin { format: u32, input: String, address: String },
    Sending(u64),
    Done(u64),
    Unchanged(u64),
    Failed(u64),
    End,
}

/// What an earlier start has done with a state.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Before {
    /// Nothing, or it failed.
    #[default]
    Nothing,
    /// A PUT was about to be sent, and nothing says what became of it.
    Sending,
    Done,
    Unchanged,
}

/// A line to write, and who waits until it is on the disk.
type Order = (String, Option<oneshot::Sender<Result<(), String>>>);

/// An open journal. It is locked against a second start.
pub(crate) struct Journal {
    orders: Sender<Order>,
    writer: thread::JoinHandle<()>,
    /// Why a line could not be written, so that no further change is sent.
    failure: Arc<OnceLock<String>>,
}

impl Journal {
    /// Opens a journal, or creates it. Returns what an earlier start has done with each of the states.
    pub(crate) fn open(
        path: &Path,
        input: &str,
        address: &str,
        states: usize,
    ) -> Result<(Journal, Vec<Before>), String> {
        let named = path.display();
        let failed = |error: io::Error| {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let why = match error.kind() {
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory if folder.is_some() => {
                    "its folder does not exist; create it, or name another file with --journal".to_owned()
                }
                io::ErrorKind::IsADirectory => "it is a folder; name a file with --journal".to_owned(),
                io::ErrorKind::PermissionDenied => {
                    "it may not be written here; name a file elsewhere with --journal".to_owned()
                }
                _ => format!("{error}; name a file elsewhere with --journal"),
            };
            format!("the journal {named} cannot be used: {why}")
        };
        let file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path).map_err(failed)?;
        file.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => {
                format!("the journal {named} is in use: another start of this command runs; wait for it")
            }
            TryLockError::Error(error) => failed(error),
        })?;
        let (run, length) = read(&file, path)?;
        // The last line may be half of one, if the machine stopped while it was written.
        file.set_len(length).map_err(failed)?;
        let mut file = file;
        file.seek(io::SeekFrom::End(0)).map_err(failed)?;
        let is_other = |run: &Run| run.input != input || run.address != address;
        let has_sent = |run: &Run| run.before.values().any(|before| matches!(before, Before::Sending | Before::Done));
        // Work of which nothing was sent holds up no other.
        let run = run.filter(|run| !is_other(run) || has_sent(run));
        let before = match run {
            Some(run) if is_other(&run) => {
                let what = if run.address == address { "another input, or other options" } else { "another address" };
                return Err(format!(
                    "the journal {named} is of {what}, and that work is not finished; finish it, or delete the journal or name another \
                     with --journal: states are read before they are changed, so that nothing is changed twice"
                ));
            }
            Some(run) => (0..states as u64).map(|state| run.before.get(&state).copied().unwrap_or_default()).collect(),
            None => {
                let begin = Line::Begin { format: FORMAT, input: input.to_owned(), address: address.to_owned() };
                file.write_all(text_of(&begin).as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
                // The name of a new file is in its folder, which is on the disk only after this.
                sync_folder(path).map_err(failed)?;
                vec![Before::Nothing; states]
            }
        };
        let (orders, receiver) = channel();
        let path = path.to_owned();
        let failure = Arc::new(OnceLock::new());
        let failed = Arc::clone(&failure);
        let writer = thread::spawn(move || write_all(&path, file, &receiver, &failed));
        Ok((Journal { orders, writer, failure }, before))
    }

    /// Returns why a line could not be written, if one could not.
    pub(crate) fn failure(&self) -> Option<&str> {
        self.failure.get().map(String::as_str)
    }

    /// Records that a PUT is about to be sent. It is on the disk when this returns.
    pub(crate) async fn sending(&self, state: u64) -> Result<(), String> {
        self.synced(&Line::Sending(state)).await
    }

    /// Records that a state is as wanted by a PUT. It is on the disk when this returns.
    pub(crate) async fn done(&self, state: u64) -> Result<(), String> {
        self.synced(&Line::Done(state)).await
    }

    /// Records that a state was as wanted.
    pub(crate) fn unchanged(&self, state: u64) {
        self.order(&Line::Unchanged(state), None);
    }

    /// Records that a state failed, and that no PUT is in progress.
    pub(crate) fn failed(&self, state: u64) {
        self.order(&Line::Failed(state), None);
    }

    /// Ends the journal: the next start begins anew.
    pub(crate) async fn end(&self) -> Result<(), String> {
        self.synced(&Line::End).await
    }

    /// Waits until all lines are written.
    pub(crate) fn close(self) {
        drop(self.orders);
        // A writer that panicked has said so.
        let _ = self.writer.join();
    }

    async fn synced(&self, line: &Line) -> Result<(), String> {
        let (sender, receiver) = oneshot::channel();
        self.order(line, Some(sender));
        receiver.await.unwrap_or_else(|_| Err("the journal is closed".to_owned()))
    }

    fn order(&self, line: &Line, waiting: Option<oneshot::Sender<Result<(), String>>>) {
        // If the writer is gone, the receiver of a waiting caller says so.
        let _ = self.orders.send((text_of(line), waiting));
    }
}

fn text_of(line: &Line) -> String {
    // Numbers and texts are serialized without an error.
    serde_json::to_string(line).unwrap_or_default() + "\n"
}

/// Writes lines. Those that come together are on the disk with one synchronization.
fn write_all(path: &Path, mut file: File, orders: &Receiver<Order>, failure: &OnceLock<String>) {
    while let Ok((mut text, waiting)) = orders.recv() {
        let mut all = vec![waiting];
        for (line, waiting) in orders.try_iter() {
            text.push_str(&line);
            all.push(waiting);
        }
        if failure.get().is_none() {
            let is_synced = all.iter().any(Option::is_some);
            let written = file.write_all(text.as_bytes());
            let written = written.and_then(|()| if is_synced { file.sync_data() } else { Ok(()) });
            if let Err(error) = written {
                // This thread alone sets it, and once.
                let _ = failure.set(format!("the journal {} cannot be written: {error}", path.display()));
            }
        }
        for waiting in all.into_iter().flatten() {
            // A caller that was interrupted no longer waits.
            let _ = waiting.send(failure.get().cloned().map_or(Ok(()), Err));
        }
    }
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// The last run of a journal, which has not ended.
struct Run {
    input: String,
    address: String,
    before: HashMap<u64, Before>,
}

/// Reads a journal. Returns its last run, if that has not ended, and the length of its whole lines.
fn read(file: &File, path: &Path) -> Result<(Option<Run>, u64), String> {
    let named = path.display();
    let mut reader = BufReader::new(file);
    let (mut run, mut length, mut number, mut text) = (None::<Run>, 0, 0, Vec::new());
    loop {
        text.clear();
        let bytes = reader.by_ref().take(1 << 16).read_until(b'\n', &mut text);
        let bytes = bytes.map_err(|error| format!("the journal {named} cannot be read: {error}"))?;
        if !text.ends_with(b"\n") {
            let is_torn = bytes < 1 << 16;
            return if is_torn && (number > 0 || is_begun(&text)) {
                Ok((run, length))
            } else {
                Err(damaged(path, number + 1))
            };
        }
        number += 1;
        length += bytes as u64;
        let line: Line = serde_json::from_slice(&text).map_err(|_| damaged(path, number))?;
        let mut set = |state: u64, to: Before| {
            let run: &mut Run = run.as_mut().ok_or_else(|| damaged(path, number))?;
            run.before.insert(state, to);
            Ok::<(), String>(())
        };
        match line {
            Line::Begin { format: FORMAT, input, address } => {
                run = Some(Run { input, address, before: HashMap::new() });
            }
            Line::Begin { .. } => return Err(format!("the journal {named} is of another version of this program")),
            Line::Sending(state) => set(state, Before::Sending)?,
            Line::Done(state) => set(state, Before::Done)?,
            Line::Unchanged(state) => set(state, Before::Unchanged)?,
            Line::Failed(state) => set(state, Before::Nothing)?,
            Line::End => run = None,
        }
    }
}

fn is_begun(text: &[u8]) -> bool {
    text.is_empty() || b"{\"begin\":".starts_with(text) || text.starts_with(b"{\"begin\":")
}

fn damaged(path: &Path, line: usize) -> String {
    format!("{}:{line}: this is no line of a journal; name another file with --journal", path.display())
}

/// Returns the journal of an input: the file beside it.
pub(crate) fn beside(input: &Path) -> Option<PathBuf> {
    let mut name = input.file_name()?.to_owned();
    name.push(".journal");
    Some(input.with_file_name(name))
}
