//! A test of a client against a double: the client tries again after a 503 and after a lost response. It ends with the time that a
//! double takes to start. `cargo run -p linecard-server --example double --no-default-features`

use linecard_contract::Method;
use linecard_server::{Double, Fault, RequestFilter};
use serde_json::json;
use std::error::Error;
use std::time::{Duration, Instant};

const POLICIES: &str = "tenants/t/groups/g/users/jane/services/call_processing_policies/";

/// The client that is tested.
fn set_calls(base_url: &str, calls: u32) -> Result<(), ureq::Error> {
    let body = json!({"maxSimultaneousCalls": calls}).to_string();
    let mut result = Ok(());
    for _ in 0..3 {
        match ureq::put(format!("{base_url}{POLICIES}")).send(&body) {
            Ok(_) => return Ok(()),
            failed => result = failed.map(drop),
        }
    }
    result
}

fn main() -> Result<(), Box<dyn Error>> {
    let double = Double::start()?;
    let busy = double.add_fault(Fault::status(503).method(Method::Put).times(1))?;
    double.add_fault(Fault::drop_connection().method(Method::Put).times(1).after())?;
    set_calls(&double.base_url(), 7)?;

    let journal = double.journal();
    let puts = RequestFilter::new().method(Method::Put).path(&format!("/api/v1/{POLICIES}"));
    journal.exactly(3, &puts)?;
    journal.in_order(&[puts.clone().status(503), puts.clone().status(200)])?;
    journal.never(&RequestFilter::new().valid(false))?;
    assert_eq!(double.fault_hits(busy), Some(1));
    for request in journal.requests()? {
        println!("{} {} {:?} {:?}", request.method, request.path, request.status, request.body);
    }
    drop(double);

    let mut took = (0..101).map(|_| start()).collect::<Result<Vec<_>, _>>()?;
    took.sort();
    let first = took[50].1;
    println!(
        "a double starts in {:?}, and has answered its first request after {first:?} (medians of 101)",
        took[50].0
    );
    Ok(())
}

/// How long a double takes to start, and to answer.
fn start() -> Result<(Duration, Duration), Box<dyn Error>> {
    let began = Instant::now();
    let double = Double::start()?;
    let started = began.elapsed();
    ureq::get(format!("{}{POLICIES}", double.base_url())).call()?;
    Ok((started, began.elapsed()))
}
