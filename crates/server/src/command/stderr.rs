//! Writes to standard error without waiting for its reader: a reader that is slow or gone neither blocks nor ends the program.

use linecard_server::Metrics;
use std::cell::RefCell;
use std::fmt::Display;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};
use tracing::warn;
use tracing_subscriber::fmt::MakeWriter;

/// How many lines may wait for the reader. Further ones are lost.
const QUEUE: usize = 1024;

/// How long to wait before the next attempt, if standard error does not block and takes nothing more now.
const PAUSE: Duration = Duration::from_millis(5);

/// How long the program waits at its end until everything is written.
const LONGEST: Duration = Duration::from_secs(1);

/// Standard error, written by a thread of its own. A clone writes to the same thread.
#[derive(Clone)]
pub(crate) struct Stderr {
    messages: SyncSender<Message>,
    /// The lines that were lost since the last line that is in the queue.
    lost: Arc<AtomicU64>,
    metrics: Metrics,
}

/// A message to the thread.
struct Message {
    /// How many lines were lost before it.
    lost: u64,
    text: Vec<u8>,
    /// Told when the message is written.
    written: Option<Sender<()>>,
}

thread_local! {
    /// Where the line about lost lines is written to, by the thread that writes.
    static NOTE: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

impl Stderr {
    /// Starts the thread. Lost lines are counted in the metrics, and noted in the log when the reader is back.
    pub(crate) fn start(metrics: Metrics) -> Stderr {
        let (messages, queue) = sync_channel(QUEUE);
        let lost = Arc::default();
        let stderr = Stderr { messages, lost: Arc::clone(&lost), metrics: metrics.clone() };
        thread::spawn(move || write_messages(&queue, &lost, &metrics));
        stderr
    }

    /// Writes a message and a line break.
    pub(crate) fn say(&self, message: impl Display) {
        self.send(format!("{message}\n").into_bytes());
    }

    fn send(&self, text: Vec<u8>) {
        let lost = self.lost.swap(0, Ordering::Relaxed);
        if self.messages.try_send(Message { lost, text, written: None }).is_err() {
            self.lost.fetch_add(lost + 1, Ordering::Relaxed);
            self.metrics.dropped_log_lines(1);
        }
    }

    /// Waits for a moment until everything is written. Call it before the program ends.
    pub(crate) fn flush(&self) {
        let (end, (done, flushed)) = (Instant::now() + LONGEST, channel());
        let lost = self.lost.swap(0, Ordering::Relaxed);
        let mut message = Message { lost, text: Vec::new(), written: Some(done) };
        while let Err(TrySendError::Full(full)) = self.messages.try_send(message) {
            if Instant::now() >= end {
                return;
            }
            message = full;
            thread::sleep(PAUSE);
        }
        // The reader may be gone.
        let _written = flushed.recv_timeout(end.saturating_duration_since(Instant::now()));
    }
}

/// Writes messages, and where lines are missing, a note that counts them.
fn write_messages(queue: &Receiver<Message>, lost_after: &AtomicU64, metrics: &Metrics) {
    let mut missing = 0;
    loop {
        let message = queue.try_recv().or_else(|_| {
            // Everything before the lost lines is written. The next line may not come soon.
            missing += lost_after.swap(0, Ordering::Relaxed);
            if missing > 0 && write_patiently(&mut io::stderr(), &note(missing)).is_ok() {
                missing = 0;
            }
            queue.recv()
        });
        let Ok(Message { lost, text, written }) = message else { return };
        missing += lost;
        // The note and the line are written together, so that the count is right even if the reader goes away between them.
        let noted = if missing > 0 { [note(missing), text].concat() } else { text };
        if write_patiently(&mut io::stderr(), &noted).is_ok() {
            missing = 0;
        } else if written.is_none() {
            missing += 1;
            metrics.dropped_log_lines(1);
        }
        if let Some(written) = written {
            // The program may have stopped waiting.
            let _no_receiver = written.send(());
        }
    }
}

/// The line of the log about lost lines, in the format of the log. It is empty if the log has no warnings.
fn note(lines: u64) -> Vec<u8> {
    NOTE.set(Some(Vec::new()));
    warn!(lines, "the log lacks lines here, because standard error was not read fast enough");
    NOTE.take().unwrap_or_default()
}

/// Writes everything. Waits if the writer does not block by itself, and takes nothing more now.
fn write_patiently(writer: &mut impl Write, mut text: &[u8]) -> io::Result<()> {
    while !text.is_empty() {
        match writer.write(text) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => text = text.get(count..).unwrap_or_default(),
            Err(failure) if failure.kind() == io::ErrorKind::WouldBlock => thread::sleep(PAUSE),
            Err(failure) if failure.kind() == io::ErrorKind::Interrupted => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(())
}

/// Writes a line of the log. It never fails.
impl Write for Stderr {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        NOTE.with_borrow_mut(|note| match note {
            Some(note) => note.extend_from_slice(text),
            None => self.send(text.to_vec()),
        });
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Stderr {
    type Writer = Stderr;

    fn make_writer(&'w self) -> Stderr {
        self.clone()
    }
}

/// Writes a message of a command that ends soon. A reader that is gone is no reason to fail.
pub(crate) fn print_error(message: impl Display) {
    let _written = writeln!(io::stderr(), "{message}");
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes a few bytes of every other attempt, like a pipe that does not block.
    #[derive(Default)]
    struct Slow(Vec<u8>, bool);

    impl Write for Slow {
        fn write(&mut self, text: &[u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::WouldBlock.into());
            }
            let taken = text.len().min(3);
            self.0.extend_from_slice(&text[..taken]);
            Ok(taken)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_writer_that_does_not_block_gets_everything() {
        let mut slow = Slow::default();
        write_patiently(&mut slow, b"a whole line\n").unwrap();
        assert_eq!(slow.0, b"a whole line\n");
    }
}
