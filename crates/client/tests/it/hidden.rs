//! No secret and no id is shown by `Debug`, by an error or in a log.

use crate::proxy::Fault;
use crate::world::World;
use linecard_client::{Error, Retries};
use linecard_types::user;
use std::fmt::Write as _;
use std::io;
use std::sync::{Arc, Mutex};

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn neither_secrets_nor_ids_are_shown() {
    // While there is only one subscriber, a thread without one can switch off what it meets first, for all threads. So there are two.
    let _other = tracing::Dispatch::new(tracing_subscriber::fmt().with_writer(io::sink).finish());
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish();
    let mut shown = String::new();
    // Everything runs in this thread, so that this subscriber sees it.
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::closed().await;
            let builder = world.builder().credentials("secret-name", "secret-password").retries(Retries::none());
            write!(shown, "{builder:?}").unwrap();
            let api = builder.build().unwrap();
            let put = user::Put { new_password: Some("secret-new".into()), ..user::Put::default() };
            let call = api.user("secret-t", "secret-g", "secret-u").users().put(&put);
            write!(shown, "{api:?} {call:?} {:?}", api.user("secret-t", "secret-g", "secret-u")).unwrap();
            let mut note = |error: Error| write!(shown, "{error} {error:?}").unwrap();
            note(call.await.unwrap_err());
            let open = World::open().await;
            for fault in [Fault::LostRequest, Fault::LostResponse, Fault::HalfResponse, Fault::Status(500, "")] {
                open.proxy.meet([fault]);
                let call = open.builder().retries(Retries::none()).build().unwrap();
                let call = call.user("secret-t", "secret-g", "secret-u").users().put(&put);
                note(call.await.unwrap_err());
            }
        });
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let ours: Vec<&str> = log.lines().filter(|line| line.contains("linecard_client")).collect();
    assert!(ours.iter().any(|line| line.contains("updateUser")), "{log}");
    for text in [&shown, &ours.join("\n")] {
        assert!(!text.contains("secret-"), "{text}");
        assert!(!text.contains("a fault of the test"), "{text}");
    }
}
