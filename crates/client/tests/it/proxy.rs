//! A proxy that loses requests and responses, and responds in place of the server.

use std::collections::VecDeque;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What happens before a request is passed on.
pub(crate) type Hook = Box<dyn FnOnce() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send>;

/// What happens to one request.
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// The connection ends before the server has the request.
    LostRequest,
    /// The server performs the request, and the connection ends before the response.
    LostResponse,
    /// The server performs the request, and the connection ends within the response.
    HalfResponse,
    /// The proxy responds with this status and these headers.
    Status(u16, &'static str),
    /// The server performs the request, and the proxy responds with this status.
    StatusAfter(u16),
    /// This happens before the server has the request.
    After(Hook),
}

/// The proxy.
pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    upstream: SocketAddr,
    faults: Mutex<VecDeque<Fault>>,
    /// The first lines of the requests.
    seen: Mutex<Vec<String>>,
    /// All that was sent.
    text: Mutex<Vec<String>>,
}

impl Proxy {
    pub(crate) async fn start(upstream: SocketAddr) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared =
            Arc::new(Shared { upstream, faults: Mutex::default(), seen: Mutex::default(), text: Mutex::default() });
        let served = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let shared = Arc::clone(&served);
                tokio::spawn(async move { shared.handle(socket).await });
            }
        });
        Proxy { address, shared }
    }

    /// Sets the faults of the next requests.
    pub(crate) fn meet(&self, faults: impl IntoIterator<Item = Fault>) {
        *self.shared.faults.lock().unwrap() = faults.into_iter().collect();
        self.shared.seen.lock().unwrap().clear();
    }

    /// Returns the methods of the requests since the faults were set, with the last part of their paths.
    pub(crate) fn seen(&self) -> Vec<String> {
        let seen = self.shared.seen.lock().unwrap();
        let short = |line: &String| {
            let mut words = line.split(' ');
            let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            format!("{method} {last}")
        };
        seen.iter().map(short).collect()
    }

    /// Returns all requests as they were sent.
    pub(crate) fn text(&self) -> Vec<String> {
        self.shared.text.lock().unwrap().clone()
    }
}

impl Shared {
    /// Handles one request of a connection, which ends after it.
    async fn handle(&self, mut client: TcpStream) {
        let Some(request) = read_message(&mut client).await else { return };
        let line = request.lines().next().unwrap_or_default().to_owned();
        self.seen.lock().unwrap().push(line);
        self.text.lock().unwrap().push(request.clone());
        let fault = self.faults.lock().unwrap().pop_front().unwrap_or(Fault::None);
        match fault {
            Fault::None => self.pass(&mut client, &request, usize::MAX).await,
            Fault::After(hook) => {
                hook().await;
                self.pass(&mut client, &request, usize::MAX).await;
            }
            Fault::LostRequest => {}
            Fault::LostResponse => {
                self.perform(&request).await;
            }
            Fault::HalfResponse => self.pass(&mut client, &request, 40).await,
            Fault::Status(status, headers) => respond(&mut client, status, headers).await,
            Fault::StatusAfter(status) => {
                self.perform(&request).await;
                respond(&mut client, status, "").await;
            }
        }
        let _closed = client.shutdown().await;
    }

    async fn pass(&self, client: &mut TcpStream, request: &str, most: usize) {
        let response = self.perform(request).await;
        let _closed = client.write_all(&response[..response.len().min(most)]).await;
    }

    async fn perform(&self, request: &str) -> Vec<u8> {
        let (line, rest) = request.split_once("\r\n").unwrap();
        let mut server = TcpStream::connect(self.upstream).await.unwrap();
        server.write_all(format!("{line}\r\nconnection: close\r\n{rest}").as_bytes()).await.unwrap();
        let mut response = Vec::new();
        server.read_to_end(&mut response).await.unwrap();
        response
    }
}

async fn respond(client: &mut TcpStream, status: u16, headers: &str) {
    let body = r#"{"details": "a fault of the test"}"#;
    let head =
        format!("HTTP/1.1 {status} Fault\r\nconnection: close\r\n{headers}content-length: {}\r\n\r\n", body.len());
    let _closed = client.write_all(format!("{head}{body}").as_bytes()).await;
}

/// Reads a request with its body.
async fn read_message(socket: &mut TcpStream) -> Option<String> {
    let mut read = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&read);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().unwrap())
            });
            if body.len() >= length.unwrap_or_default() {
                return Some(text.into_owned());
            }
        }
        let mut chunk = [0; 4096];
        match socket.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(length) => read.extend_from_slice(&chunk[..length]),
        }
    }
}
