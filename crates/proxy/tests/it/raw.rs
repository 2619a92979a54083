//! A client and a server of raw bytes.

use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// A response as it is on the wire.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The names are in lower case, and sorted.
    pub(crate) headers: Vec<(String, String)>,
    /// Without the framing of its chunks.
    pub(crate) body: Vec<u8>,
    /// Whether the body is as long as its framing says.
    pub(crate) is_whole: bool,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }
}

/// Sends a request, and reads the response until the connection ends.
pub(crate) fn ask(address: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        let _never_fails = fmt::Write::write_fmt(&mut request, format_args!("{name}: {value}\r\n"));
    }
    if !body.is_empty() || !["GET", "HEAD", "DELETE"].contains(&method) {
        let _never_fails = fmt::Write::write_fmt(&mut request, format_args!("content-length: {}\r\n", body.len()));
    }
    send(address, &[request.as_bytes(), b"\r\n", body].concat())
}

/// Sends bytes, and reads the response until the connection ends.
pub(crate) fn send(address: SocketAddr, request: &[u8]) -> Answer {
    let mut socket = TcpStream::connect(address).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    // A server that refuses early may have closed the connection.
    let _refused = socket.write_all(request);
    answer(socket, request.starts_with(b"HEAD"))
}

/// Reads a response until the connection ends.
pub(crate) fn answer(socket: TcpStream, is_head: bool) -> Answer {
    let mut reader = BufReader::new(socket);
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let status = line.split(' ').nth(1).unwrap_or_else(|| panic!("no response: {line:?}")).parse().unwrap();
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    headers.sort();
    let mut rest = Vec::new();
    // A connection that is reset has no more bytes.
    let _reset = reader.read_to_end(&mut rest);
    let header = |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let (body, is_whole) = match (header("transfer-encoding"), header("content-length")) {
        _ if is_head || status == 204 || status == 304 => (rest.clone(), rest.is_empty()),
        (Some(_), _) => unchunked(&rest),
        (None, Some(length)) => (rest.clone(), rest.len() == length.parse::<usize>().unwrap()),
        (None, None) => (rest, true),
    };
    Answer { status, headers, body, is_whole }
}

/// Returns the body in chunks, and whether the last chunk is there.
fn unchunked(mut rest: &[u8]) -> (Vec<u8>, bool) {
    let mut body = Vec::new();
    loop {
        let Some(end) = rest.windows(2).position(|two| two == b"\r\n") else { return (body, false) };
        let size = str::from_utf8(&rest[..end]).ok().and_then(|size| usize::from_str_radix(size.trim(), 16).ok());
        let Some(size) = size else { return (body, false) };
        if size == 0 {
            return (body, true);
        }
        let data = &rest[end + 2..];
        body.extend_from_slice(&data[..size.min(data.len())]);
        let Some(next) = data.get(size + 2..) else { return (body, false) };
        rest = next;
    }
}

/// Reads the head of a request and as much of its body as `Content-Length` says.
pub(crate) fn read_request(socket: &mut TcpStream) -> String {
    let mut reader = BufReader::new(socket);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return head;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        head.push_str(&line);
        if line == "\r\n" {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    head + &String::from_utf8_lossy(&body)
}

/// Starts a server that handles each connection with this function.
pub(crate) fn server(handle: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let handle = std::sync::Arc::new(handle);
    thread::spawn(move || {
        for socket in listener.incoming().map_while(Result::ok) {
            let handle = std::sync::Arc::clone(&handle);
            thread::spawn(move || handle(socket));
        }
    });
    address
}

/// Starts a server that reads a request, sends these bytes, and closes the connection.
pub(crate) fn canned(response: impl Into<Vec<u8>>) -> SocketAddr {
    let response = response.into();
    server(move |mut socket| {
        read_request(&mut socket);
        let _gone = socket.write_all(&response);
    })
}
