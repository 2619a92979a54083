//! A double, with a proxy in front of it, for a test.

use crate::proxy::{Fault, Proxy};
use linecard_client::{Builder, Client, Retries};
use linecard_server::{Config, Double, PasswordCost};
use serde_json::Value;
use std::time::Duration;

pub(crate) const USER: [(&str, &str); 3] = [("tenant_id", "t"), ("group_id", "g"), ("user_id", "u")];

/// The directory of a double with sessions.
const LINES: &str = r#"
{"type": "tenant", "tenantId": "t"}
{"type": "group", "tenantId": "t", "groupId": "g"}
{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "services": ["call-processing-policies", "selective-call-acceptance"], "username": "u@t", "password": "hunter2"}
"#;

/// A double, and a proxy in front of it.
pub(crate) struct World {
    pub(crate) proxy: Proxy,
    double: Double,
}

impl World {
    /// A double without sessions.
    pub(crate) async fn open() -> World {
        World::with(Double::start().unwrap()).await
    }

    /// A double with sessions, and one user with the password `hunter2`.
    pub(crate) async fn closed() -> World {
        let mut config = Config::default();
        config.password_cost = PasswordCost::new(8, 1).unwrap();
        let double = Double::start_with(&config).unwrap();
        double.import_directory(LINES.trim_start()).unwrap();
        World::with(double).await
    }

    async fn with(double: Double) -> World {
        World { proxy: Proxy::start(double.address()).await, double }
    }

    /// Ends all sessions, on the server: they are too old.
    pub(crate) fn end_sessions(&self) {
        self.double.advance(Config::default().session_lifetime + Duration::from_secs(1)).unwrap();
    }

    /// A client behind the proxy.
    pub(crate) fn builder(&self) -> Builder {
        let pause = Duration::from_millis(1);
        Client::builder(&format!("http://{}", self.proxy.address)).retries(Retries::default().pauses(pause, pause))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// A client without faults on the way.
    pub(crate) fn direct(&self) -> Client {
        Client::new(&self.double.url()).unwrap()
    }

    /// A client that meets these faults, one for each request, and none after them.
    pub(crate) fn facing(&self, faults: impl IntoIterator<Item = Fault>) -> Client {
        self.proxy.meet(faults);
        self.client()
    }

    /// The state of the call processing policies.
    pub(crate) async fn policies(&self) -> Value {
        let shown = self.direct().call("getCallProcessingPolicies", &USER).await.unwrap();
        shown.value.unwrap()
    }

    /// A criteria, if it exists.
    pub(crate) async fn criteria(&self, name: &str) -> Option<Value> {
        let segments = [&USER[..], &[("instance_name", name)]].concat();
        match self.direct().call("getSelectiveCallAcceptanceCriteria", &segments).await {
            Ok(shown) => shown.value,
            Err(error) if error.status() == Some(404) => None,
            Err(error) => panic!("{error}"),
        }
    }
}
