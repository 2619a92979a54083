//! A proxy for a test, on a thread of its own.

use crate::raw::{Answer, ask};
use linecard_model::API;
use linecard_proxy::{Proxy, Settings, serve, serve_page};
use std::net::SocketAddr;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

pub(crate) const POLICIES: &str = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";

/// A running proxy, with a page. It stops when it is dropped.
pub(crate) struct World {
    pub(crate) address: SocketAddr,
    pub(crate) page: SocketAddr,
    pub(crate) proxy: Proxy,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<bool>>,
}

impl World {
    /// A proxy in front of this address, with the default settings but a short timeout.
    pub(crate) fn before(upstream: SocketAddr) -> World {
        World::with(upstream, |_| {})
    }

    /// A proxy in front of this address.
    pub(crate) fn with(upstream: SocketAddr, change: impl FnOnce(&mut Settings)) -> World {
        let mut settings = Settings::new(format!("http://{upstream}"));
        settings.timeout = Duration::from_secs(10);
        change(&mut settings);
        World::start(settings)
    }

    pub(crate) fn start(settings: Settings) -> World {
        let proxy = Proxy::new(&API, settings).unwrap();
        let ((stop, stopped), (sender, started)) = (oneshot::channel(), std::sync::mpsc::channel());
        let served = proxy.clone();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                let page = TcpListener::bind("127.0.0.1:0").await.unwrap();
                sender.send((listener.local_addr().unwrap(), page.local_addr().unwrap())).unwrap();
                let of_page = served.clone();
                tokio::spawn(async move { serve_page(page, &of_page).await });
                serve(listener, &served, async { drop(stopped.await) }).await
            })
        });
        let (address, page) = started.recv().unwrap();
        World { address, page, proxy, stop: Some(stop), thread: Some(thread) }
    }

    /// Stops the proxy, and returns whether all requests have finished.
    pub(crate) fn stop(mut self) -> bool {
        drop(self.stop.take());
        self.thread.take().unwrap().join().unwrap()
    }

    pub(crate) fn ask(&self, method: &str, path: &str, body: &str) -> Answer {
        ask(self.address, method, path, &[("content-type", "application/json")], body.as_bytes())
    }

    /// The value of a metric: of all series whose line begins so.
    pub(crate) fn metric(&self, series: &str) -> u64 {
        let page = self.proxy.metrics();
        let lines = page.lines().filter(|line| line.starts_with(&format!("linecard_proxy_{series}")));
        lines.map(|line| line.rsplit(' ').next().unwrap().parse::<u64>().unwrap()).sum()
    }

    /// Waits until a metric has a value.
    #[track_caller]
    pub(crate) fn wait_for(&self, series: &str, value: u64) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.metric(series) != value {
            assert!(
                Instant::now() < end,
                "{series} is {}, not {value}:\n{}",
                self.metric(series),
                self.proxy.metrics()
            );
            thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A test that failed shows its own message.
            let _panicked = thread.join();
        }
    }
}
