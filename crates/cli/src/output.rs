//! Standard output: buffered, coloured where a terminal shows it, and quiet once nobody reads on.

use anstream::{AutoStream, ColorChoice};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

/// Standard output of the command.
///
/// When the reader goes away, as `head` does, the rest is dropped without a word: the exit code still tells what was
/// found.
pub struct Output {
    stream: AutoStream<Box<dyn Write>>,
}

impl Output {
    /// Standard output. Whether it is coloured is asked of the terminal and the environment.
    #[must_use]
    pub fn standard() -> Output {
        let choice = AutoStream::choice(&io::stdout());
        let choice = if choice == ColorChoice::Auto { ColorChoice::Never } else { choice };
        let stdout = UntilClosed { inner: BufWriter::new(io::stdout()), is_closed: false };
        Output { stream: AutoStream::new(Box::new(stdout), choice) }
    }
}

impl Output {
    /// Writes bytes as they are, be they text or not.
    ///
    /// # Errors
    ///
    /// Whatever writing gives.
    pub fn write_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.flush()?;
        // The stream would take out what it takes for colours.
        UntilClosed { inner: io::stdout(), is_closed: false }.write_all(bytes)
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
    is_closed: bool,
}

impl<W> UntilClosed<W> {
    fn unless_closed<T>(&mut self, result: io::Result<T>, otherwise: T) -> io::Result<T> {
        match result {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(otherwise)
            }
            result => result,
        }
    }
}

impl<W: Write> Write for UntilClosed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_closed {
            return Ok(bytes.len());
        }
        let written = self.inner.write(bytes);
        self.unless_closed(written, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is_closed {
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
