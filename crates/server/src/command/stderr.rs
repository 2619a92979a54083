//! Writes to standard error without waiting for its reader: a reader that is slow or gone neither blocks nor ends the program.

use linecard_server::Metrics;
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

/// How long the program waits at its end until everything is written.
const LONGEST: Duration = Duration::from_secs(1);

/// Standard error, written by a thread of its own. A clone writes to the same thread.
#[derive(Clone)]
pub(crate) struct Stderr {
    messages: SyncSender<Message>,
    /// The lines that were lost since the last note in the log.
    lost: Arc<AtomicU64>,
    metrics: Metrics,
}

enum Message {
    Text(Vec<u8>),
    /// Everything before is written.
    Flush(Sender<()>),
}

impl Stderr {
    /// Starts the thread. Lost lines are counted in the metrics, and noted in the log when the reader is back.
    pub(crate) fn start(metrics: Metrics) -> Stderr {
        let (messages, queue) = sync_channel(QUEUE);
        let lost = Arc::default();
        let stderr = Stderr { messages, lost: Arc::clone(&lost), metrics: metrics.clone() };
        thread::spawn(move || write_all(&queue, &lost, &metrics));
        stderr
    }

    /// Writes a message and a line break.
    pub(crate) fn say(&self, message: impl Display) {
        self.send(format!("{message}\n").into_bytes());
    }

    fn send(&self, text: Vec<u8>) {
        if self.messages.try_send(Message::Text(text)).is_err() {
            self.lost.fetch_add(1, Ordering::Relaxed);
            self.metrics.dropped_log_lines(1);
        }
    }

    /// Waits for a moment until everything is written. Call it before the program ends.
    pub(crate) fn flush(&self) {
        let (end, (done, flushed)) = (Instant::now() + LONGEST, channel());
        let mut message = Message::Flush(done);
        while let Err(TrySendError::Full(full)) = self.messages.try_send(message) {
            if Instant::now() >= end {
                return;
            }
            message = full;
            thread::sleep(Duration::from_millis(5));
        }
        // The reader may be gone.
        let _written = flushed.recv_timeout(end.saturating_duration_since(Instant::now()));
    }
}

fn write_all(queue: &Receiver<Message>, lost: &AtomicU64, metrics: &Metrics) {
    for message in queue {
        match message {
            Message::Text(text) => {
                // If the reader is gone, a note would be lost too.
                if io::stderr().write_all(&text).is_err() {
                    metrics.dropped_log_lines(1);
                    continue;
                }
                let count = lost.swap(0, Ordering::Relaxed);
                if count > 0 {
                    warn!(lines = count, "the log lacks lines here, because standard error was not read fast enough");
                }
            }
            Message::Flush(done) => drop(done.send(())),
        }
    }
}

/// Writes a line of the log. It never fails.
impl Write for Stderr {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.send(text.to_vec());
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
