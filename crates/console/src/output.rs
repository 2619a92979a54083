//! Standard output: buffered, coloured where a terminal shows it, and quiet once nobody reads on.

use crate::error::complain;
use crate::exit::Exit;
use anstream::{AutoStream, ColorChoice};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Standard output of the command.
///
/// When the reader goes away, as `head` does, the rest is dropped without a word: the exit code still tells what was
/// found.
pub struct Output {
    stream: AutoStream<Box<dyn Write>>,
    is_closed: Arc<AtomicBool>,
}

impl Output {
    /// Standard output. Whether it is coloured is asked of the terminal and the environment.
    #[must_use]
    pub fn standard() -> Output {
        let choice = AutoStream::choice(&io::stdout());
        let choice = if choice == ColorChoice::Auto { ColorChoice::Never } else { choice };
        let is_closed = Arc::new(AtomicBool::new(false));
        let stdout = UntilClosed { inner: BufWriter::new(io::stdout()), is_closed: Arc::clone(&is_closed) };
        Output { stream: AutoStream::new(Box::new(stdout), choice), is_closed }
    }

    /// Whether the reader has gone away, as far as writing has shown.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Relaxed)
    }

    /// Writes bytes as they are, be they text or not.
    ///
    /// # Errors
    ///
    /// Whatever writing gives.
    pub fn write_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.flush()?;
        // The stream would take out what it takes for colours.
        UntilClosed { inner: io::stdout(), is_closed: Arc::clone(&self.is_closed) }.write_all(bytes)
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

struct UntilClosed<W> {
    inner: W,
    is_closed: Arc<AtomicBool>,
}

impl<W> UntilClosed<W> {
    fn unless_closed<T>(&mut self, result: io::Result<T>, otherwise: T) -> io::Result<T> {
        match result {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed.store(true, Ordering::Relaxed);
                Ok(otherwise)
            }
            result => result,
        }
    }
}

impl<W: Write> Write for UntilClosed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_closed.load(Ordering::Relaxed) {
            return Ok(bytes.len());
        }
        let written = self.inner.write(bytes);
        self.unless_closed(written, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is_closed.load(Ordering::Relaxed) {
            return Ok(());
        }
        let flushed = self.inner.flush();
        self.unless_closed(flushed, ())
    }
}

/// Shows what clap has to say: help on standard output, a mistake on standard error.
#[must_use]
pub fn show_usage_error(error: &clap::Error) -> ExitCode {
    // Where even this cannot be written there is nobody left to tell.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Runs what prints to standard output; what cannot be written ends it with a sentence.
pub fn into_standard_output(print: impl FnOnce(&mut Output) -> io::Result<Exit>) -> ExitCode {
    let mut out = Output::standard();
    match print(&mut out).and_then(|exit| out.flush().map(|()| exit)) {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(error) => {
            complain(&format!("cannot write the output: {error}"));
            ExitCode::from(Exit::NotValidated as u8)
        }
    }
}
