//! A server on a free port, and a client for it.

use linecard_contract::{Method, validate};
use linecard_model::services::ERROR_DETAILS;
use linecard_server::{Config, MemoryStore, Store, Transport, router, serve_with};
use serde_json::Value;
use std::fmt::Write;
use std::io::{Read, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread::JoinHandle;
use tokio::sync::oneshot;
use ureq::Agent;
use ureq::http::{HeaderMap, Request};

/// The path of the services of a user.
pub(crate) const SERVICES: &str = "/api/v1/tenants/t/groups/g/users/u/services";
pub(crate) const ACCEPTANCE: &str = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
pub(crate) const POLICIES: &str = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";

/// A server that stops when it is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    end: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start() -> Server {
        Server::with(&Config::open(), Arc::new(MemoryStore::default()))
    }

    pub(crate) fn with(config: &Config, store: Arc<dyn Store>) -> Server {
        Server::over(config, &Transport::default(), store)
    }

    pub(crate) fn over(config: &Config, transport: &Transport, store: Arc<dyn Store>) -> Server {
        let (router, transport) = (router(config, store), transport.clone());
        let ((sender, address), (end, ended)) = (channel(), oneshot::channel());
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                sender.send(listener.local_addr().unwrap()).unwrap();
                let until_dropped = async {
                    let _dropped = ended.await;
                };
                // A test that leaves requests open checks that itself.
                let _cut_off = serve_with(listener, router, &transport, until_dropped).await;
            });
        });
        Server { address: address.recv().unwrap(), end: Some(end), thread: Some(thread) }
    }

    pub(crate) fn ask(&self, method: &str, path: &str, body: &str) -> Response {
        self.ask_with(method, path, &[], body)
    }

    pub(crate) fn ask_with(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Response {
        ask(self.address, method, path, headers, body)
    }

    /// Sends a GET that must succeed, and returns its body.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Value {
        let response = self.ask("GET", path, "");
        assert_eq!(response.status, 200, "{}", response.text);
        response.json()
    }

    /// Sends a request that must succeed.
    #[track_caller]
    pub(crate) fn send(&self, method: &str, path: &str, body: &Value) {
        let response = self.ask(method, path, &body.to_string());
        assert_eq!(response.status, 200, "{}", response.text);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            // A failing test panics in its own thread.
            let _result = thread.join();
        }
    }
}

/// Checks the documented error body, and the findings in it.
#[track_caller]
pub(crate) fn check_error_body(body: &Value) {
    assert!(validate(&ERROR_DETAILS, Method::Get, body).is_valid(), "{body}");
    for finding in body["findings"].as_array().into_iter().flatten() {
        for name in ["rule", "pointer", "message"] {
            assert!(finding[name].is_string(), "{body}");
        }
    }
}

/// Sends bytes, and returns everything until the server closes the connection.
pub(crate) fn raw(address: SocketAddr, sent: &[u8]) -> Vec<u8> {
    let mut socket = TcpStream::connect(address).unwrap();
    // The server may close the connection before everything is sent.
    let _closed = socket.write_all(sent);
    let mut response = Vec::new();
    let _closed = socket.read_to_end(&mut response);
    response
}

/// Parses the status and the body of a response in bytes.
#[track_caller]
pub(crate) fn parse_response(response: &[u8]) -> (u16, Value) {
    let text = std::str::from_utf8(response).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("not a response: {text:?}"));
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    (head[9..12].parse().unwrap(), serde_json::from_str(body).unwrap())
}

/// A response.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Response {
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), "application/json");
        serde_json::from_str(&self.text).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The status, some headers and the body, for a snapshot.
    pub(crate) fn shown(&self) -> String {
        let mut shown = self.status.to_string();
        for name in ["allow", "retry-after"] {
            if !self.header(name).is_empty() {
                write!(shown, " {name}: {}", self.header(name)).unwrap();
            }
        }
        format!("{shown}\n{:#}", self.json())
    }
}

pub(crate) fn ask(address: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Response {
    // One connection per request, so that no idle connection delays shutdown.
    try_ask(&agent(0), address, method, path, headers, body).unwrap()
}

/// A client that keeps this many idle connections.
pub(crate) fn agent(connections: usize) -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_idle_connections(connections)
        .max_idle_connections_per_host(connections)
        .allow_non_standard_methods(true);
    Agent::new_with_config(config.build())
}

/// Sends a request to a server that may have stopped.
pub(crate) fn try_ask(
    agent: &Agent,
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<Response, ureq::Error> {
    let mut request = Request::builder().method(method).uri(format!("http://{address}{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut response =
        if body.is_empty() { agent.run(request.body(()).unwrap()) } else { agent.run(request.body(body).unwrap()) }?;
    let text = response.body_mut().read_to_string()?;
    Ok(Response { status: response.status().as_u16(), headers: response.headers().clone(), text })
}
