//! A server on a port of its own, and a client of it.

use linecard_server::{Config, MemoryStore, Store, router, serve};
use serde_json::Value;
use std::fmt::Write;
use std::net::SocketAddr;
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

/// A server that ends when it is dropped.
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
        let router = router(config, store);
        let ((sender, address), (end, ended)) = (channel(), oneshot::channel());
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                sender.send(listener.local_addr().unwrap()).unwrap();
                let until_dropped = async {
                    let _dropped = ended.await;
                };
                serve(listener, router, until_dropped).await.unwrap();
            });
        });
        Server { address: address.recv().unwrap(), end: Some(end), thread: Some(thread) }
    }

    pub(crate) fn ask(&self, method: &str, path: &str, body: &str) -> Answer {
        self.ask_with(method, path, &[], body)
    }

    pub(crate) fn ask_with(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        ask(self.address, method, path, headers, body)
    }

    /// The body of a GET that succeeds.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Value {
        let answer = self.ask("GET", path, "");
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json()
    }

    /// Sends what has to succeed.
    #[track_caller]
    pub(crate) fn send(&self, method: &str, path: &str, body: &Value) {
        let answer = self.ask(method, path, &body.to_string());
        assert_eq!(answer.status, 200, "{}", answer.text);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            // A test that fails says so itself.
            let _result = thread.join();
        }
    }
}

/// What a request is answered with.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), "application/json");
        serde_json::from_str(&self.text).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The status, the headers that say something, and the body.
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

pub(crate) fn ask(address: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    // A connection for each request, so that a server can end when it is told to.
    try_ask(&agent(0), address, method, path, headers, body).unwrap()
}

/// What sends requests, and keeps so many connections for the next ones.
pub(crate) fn agent(connections: usize) -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_idle_connections(connections)
        .max_idle_connections_per_host(connections)
        .allow_non_standard_methods(true);
    Agent::new_with_config(config.build())
}

/// Asks a server that may be gone.
pub(crate) fn try_ask(
    agent: &Agent,
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<Answer, ureq::Error> {
    let mut request = Request::builder().method(method).uri(format!("http://{address}{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut response =
        if body.is_empty() { agent.run(request.body(()).unwrap()) } else { agent.run(request.body(body).unwrap()) }?;
    let text = response.body_mut().read_to_string()?;
    Ok(Answer { status: response.status().as_u16(), headers: response.headers().clone(), text })
}
