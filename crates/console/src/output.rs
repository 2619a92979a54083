//! Standard output: buffered, colored on a terminal, and without an error if its reader closes the pipe.

use crate::error::{WriteError, print_error};
use crate::exit::Exit;
use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The standard output of a command.
///
/// When the reader closes the pipe, as `head` does, further output is discarded without an error. The exit code is that
/// of the results so far.
pub struct Output {
    stream: AutoStream<Box<dyn Write>>,
    is_standard: bool,
    is_closed: Arc<AtomicBool>,
}

impl Output {
    /// Returns standard output. The terminal and the environment decide whether it is colored.
    #[must_use]
    pub fn standard() -> Output {
        let choice = AutoStream::choice(&io::stdout());
        let choice = if choice == ColorChoice::Auto { ColorChoice::Never } else { choice };
        let is_closed = Arc::new(AtomicBool::new(false));
        let stdout = UntilClosed { inner: BufWriter::new(io::stdout()), is_closed: Arc::clone(&is_closed) };
        Output { stream: AutoStream::new(Box::new(stdout), choice), is_standard: true, is_closed }
    }

    /// Returns an output that writes into something else than standard output, such as a file, without colors.
    #[must_use]
    pub fn plain(writer: Box<dyn Write>) -> Output {
        let stream = AutoStream::new(writer, ColorChoice::Never);
        Output { stream, is_standard: false, is_closed: Arc::default() }
    }

    /// Returns whether the output is colored.
    #[must_use]
    pub fn is_colored(&self) -> bool {
        !matches!(self.stream.current_choice(), ColorChoice::Never)
    }

    /// Returns whether the reader has closed the pipe. On Unix, this needs no write, which a long run may not have again.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        if self.is_standard && !self.is_closed.load(Ordering::Relaxed) && has_no_reader() {
            self.is_closed.store(true, Ordering::Relaxed);
        }
        self.is_closed.load(Ordering::Relaxed)
    }

    /// Writes bytes unchanged, even if they are not text.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    pub fn write_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.flush()?;
        // The stream would remove bytes that look like color codes.
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

/// Returns whether standard output is a pipe or socket that nobody reads any more.
#[cfg(unix)]
fn has_no_reader() -> bool {
    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    use std::os::fd::AsFd as _;
    let stdout = io::stdout();
    // Errors are reported without being asked for. Only they matter: a pipe may be full for long.
    let mut of_stdout = [PollFd::new(stdout.as_fd(), PollFlags::empty())];
    let is_ready = poll(&mut of_stdout, PollTimeout::ZERO).is_ok_and(|count| count > 0);
    let [of_stdout] = of_stdout;
    is_ready && of_stdout.revents().is_some_and(|events| events.intersects(PollFlags::POLLERR | PollFlags::POLLHUP))
}

/// Elsewhere, only a write finds out.
#[cfg(not(unix))]
const fn has_no_reader() -> bool {
    false
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

/// When the output is colored.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Color {
    /// If it goes to a terminal, and the environment does not say otherwise
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// Decides for standard output and standard error of this process. Call it before [`Output::standard`].
    ///
    /// `--color` comes before `FORCE_COLOR`, and this before `NO_COLOR`, `CLICOLOR_FORCE` and `CLICOLOR`.
    pub fn apply(self) {
        let forced = std::env::var("FORCE_COLOR").ok().filter(|value| !value.is_empty());
        let choice = match (self, forced.as_deref()) {
            (Color::Never, _) | (Color::Auto, Some("0" | "false")) => ColorChoice::Never,
            (Color::Always, _) | (Color::Auto, Some(_)) => ColorChoice::Always,
            // The library takes any value, and the convention is that 0 forces nothing.
            (Color::Auto, None) if is_forced_off() => ColorChoice::Never,
            (Color::Auto, None) => ColorChoice::Auto,
        };
        choice.write_global();
    }
}

/// Returns whether to force colors off: standard output is no terminal, and `CLICOLOR_FORCE` is `0`. Without this, the library
/// treats any value of `CLICOLOR_FORCE` as a request for colors.
fn is_forced_off() -> bool {
    std::env::var_os("CLICOLOR_FORCE").is_some_and(|value| value == "0") && !io::stdout().is_terminal()
}

/// Prints an error of clap: help goes to standard output, a wrong argument to standard error.
#[must_use]
pub fn print_usage_error(error: &clap::Error) -> ExitCode {
    // A failure to write to standard error cannot be reported.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Runs a command with standard output. If the output cannot be written, prints an error message.
pub fn run_with_output(print: impl FnOnce(&mut Output) -> io::Result<Exit>) -> ExitCode {
    let mut out = Output::standard();
    match print(&mut out).and_then(|exit| out.flush().map(|()| exit)) {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(error) => {
            print_error(&WriteError::describe(&error));
            ExitCode::from(Exit::Error as u8)
        }
    }
}
