//! Measures what the layer adds to a handler, beside the cost of the validation itself.
//!
//! ```sh
//! cargo run --release -p linecard-tower --example overhead
//! ```
//!
//! One thread calls a handler that reads its body and returns a body, without a socket: bare, and behind the layer. The validation alone
//! is `Api::find` and `validate` of the same bodies. Each figure is the median of many rounds, in which the three take turns: the
//! machine may be slower in some of them.

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use linecard_contract::{Method, validate};
use linecard_model::API;
use linecard_tower::{ContractLayer, Mode};
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};
use tower_layer::Layer;
use tower_service::Service;

const ROUNDS: usize = 200;
const CALLS: u32 = 500;

/// Requests and responses: a title, the method, the path, the request body and the response body.
const CASES: [(&str, &str, &str, &str, &str); 4] = [
    (
        "PUT of four attributes",
        "PUT",
        "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
        r#"{"useUserCallLimitsSetting": true, "useMaxSimultaneousCalls": true, "maxSimultaneousCalls": 10, "useGroupName": false}"#,
        "{}",
    ),
    (
        "POST of a criteria",
        "POST",
        "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/",
        CRITERIA,
        "",
    ),
    (
        "POST of a criteria with 100 numbers",
        "POST",
        "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/",
        "many",
        "",
    ),
    (
        "GET of a forwarding",
        "GET",
        "/api/v1/tenants/t/groups/g/users/u/services/cfa/",
        "",
        r#"{"active": true, "destination": "+3225550100", "ringSplashActive": false}"#,
    ),
];

const CRITERIA: &str = r#"{"name": "lunch", "active": true, "timeSchedule": {"name": "noon", "level": "Group"}, "fromDnCriteria":
    {"selection": "Specified Only", "phoneNumbers": ["+3225550100", "+3225550101"], "includeAnonymousCallers": false,
    "includeUnavailableCallers": false}}"#;

/// A handler that reads the request body and returns a response body.
#[derive(Clone)]
struct Handler(Bytes);

impl<B: Body + Unpin + 'static> Service<Request<B>> for Handler
where
    B::Error: std::fmt::Debug,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Full<Bytes>>, Infallible>>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    // A server does not know its handlers, so that none is compiled into it.
    #[inline(never)]
    fn call(&mut self, request: Request<B>) -> Self::Future {
        let response = self.0.clone();
        Box::pin(async move {
            // A body in memory does not fail.
            black_box(request.into_body().collect().await.map(http_body_util::Collected::to_bytes).ok());
            Ok(Response::new(Full::new(response)))
        })
    }
}

/// Runs a future that never waits.
fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("a body in memory does not wait"),
    }
}

/// Sends one request, and reads the response.
fn ask<S, B>(service: &mut S, request: Request<Full<Bytes>>)
where
    S: Service<Request<Full<Bytes>>, Response = Response<B>>,
    S::Error: std::fmt::Debug,
    B: Body<Data = Bytes> + Unpin,
{
    run(async {
        let ready = poll_fn(|context| service.poll_ready(context)).await;
        ready.expect("the handler does not fail");
        let response = service.call(request).await.expect("the handler does not fail");
        assert_eq!(response.status(), 200);
        black_box(response.into_body().collect().await.map(http_body_util::Collected::to_bytes).ok());
    });
}

/// The time of one call, in nanoseconds.
fn timed(calls: impl Fn(u32) -> Vec<Request<Full<Bytes>>>, mut call: impl FnMut(Request<Full<Bytes>>)) -> f64 {
    // The requests are made before the clock runs.
    let requests = calls(CALLS);
    let began = Instant::now();
    requests.into_iter().for_each(&mut call);
    let took: Duration = began.elapsed();
    took.as_secs_f64() * 1e9 / f64::from(CALLS)
}

fn main() {
    println!("| Request | Bare handler | Validation alone | Layer adds | Ratio |\n| --- | ---: | ---: | ---: | ---: |");
    for (title, method, path, request, response) in CASES {
        let request = if request == "many" { many() } else { request.to_owned() };
        let (request, response) = (Bytes::from(request), Bytes::from_static(response.as_bytes()));
        let requests = |count: u32| {
            let one = |_| Request::builder().method(method).uri(path).body(Full::new(request.clone()));
            (0..count).map(one).collect::<Result<Vec<_>, _>>().expect("the paths above are paths")
        };
        let mut bare = Handler(response.clone());
        let layer = ContractLayer::new(&API).requests(Mode::Enforce).responses(Mode::Enforce);
        let mut layered = layer.layer(Handler(response.clone()));
        let known: Method = method.parse().expect("the methods above are known");
        let mut rounds = [const { Vec::new() }; 4];
        for _ in 0..ROUNDS {
            let alone = |sent: Request<Full<Bytes>>| {
                let found = API.find(known, sent.uri().path()).expect("the paths above have operations");
                let bodies = [(found.operation.request, &request), (found.operation.response, &response)];
                for (content, body) in
                    bodies.into_iter().filter(|(content, body)| content.is_some() && !body.is_empty())
                {
                    let content = content.expect("only those with a content are left");
                    assert!(validate(content.object, content.method, &**body).is_valid());
                }
            };
            let [bare, layered, alone] = [
                timed(requests, |request| ask(&mut bare, request)),
                timed(requests, |request| ask(&mut layered, request)),
                timed(requests, alone),
            ];
            let added = layered - bare;
            for (figures, figure) in rounds.iter_mut().zip([bare, alone, added, added / alone]) {
                figures.push(figure);
            }
        }
        let [bare, alone, added, ratio] = rounds.map(median);
        println!("| {title} | {bare:.0} ns | {alone:.0} ns | {added:.0} ns | {ratio:.2} |");
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The criteria above with 100 numbers.
fn many() -> String {
    let numbers: Vec<String> = (100..200).map(|number| format!("\"+32255501{number}\"")).collect();
    CRITERIA.replace(r#""+3225550100", "+3225550101""#, &numbers.join(", "))
}
