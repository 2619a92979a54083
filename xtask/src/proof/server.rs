//! A server of a proof, and a client of it.

use crate::target;
use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// A process that ends when this is dropped.
pub(super) struct Running(pub(super) Child);

impl Drop for Running {
    fn drop(&mut self) {
        // The process may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A connection to the server.
pub(super) struct Client(BufReader<TcpStream>);

/// A response.
pub(super) struct Response {
    pub(super) status: u16,
    /// The head, with the names of headers in lower case.
    pub(super) head: String,
    pub(super) body: Vec<u8>,
}

impl Response {
    /// Returns the value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

impl Client {
    pub(super) fn new(address: SocketAddr) -> Result<Client, String> {
        let stream = TcpStream::connect(address).map_err(|error| error.to_string())?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        Ok(Client(BufReader::new(stream)))
    }

    /// Sends a request, and returns the response.
    pub(super) fn ask(&mut self, method: &str, path: &str, body: &str) -> Result<Response, String> {
        self.try_ask(method, path, body).map_err(|error| format!("{method} {path}: {error}"))
    }

    fn try_ask(&mut self, method: &str, path: &str, body: &str) -> std::io::Result<Response> {
        let length = body.len();
        let request = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {length}\r\n\r\n{body}");
        self.0.get_mut().write_all(request.as_bytes())?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.0.read_line(&mut head)? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
        let status = head.get(9..12).and_then(|status| status.parse().ok()).unwrap_or_default();
        let mut response = Response { status, head, body: Vec::new() };
        let length = response.header("content-length").and_then(|length| length.parse().ok()).unwrap_or_default();
        self.0.by_ref().take(length).read_to_end(&mut response.body)?;
        Ok(response)
    }
}

/// Returns an address of this machine with a free port.
pub(super) fn free_address() -> Result<SocketAddr, String> {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    free.map_err(|error: Error| error.to_string())
}

/// Returns a command for the release build of the server.
pub(super) fn program() -> Command {
    Command::new(target().join("release/linecard-server"))
}

/// Starts an open server, and waits until it listens.
pub(super) fn start(arguments: &[&str]) -> Result<(SocketAddr, Running), String> {
    let address = free_address()?;
    let mut command = program();
    command.args(["serve", "--open", "--listen", &address.to_string()]).args(arguments).stderr(Stdio::null());
    let running = Running(command.spawn().map_err(|error| format!("{command:?}: {error}"))?);
    for _ in 0..500 {
        if TcpStream::connect(address).is_ok() {
            return Ok((address, running));
        }
        sleep(Duration::from_millis(10));
    }
    Err("the server does not listen".to_owned())
}
