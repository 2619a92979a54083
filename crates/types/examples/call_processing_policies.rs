//! Raises a limit of a user: reads the response to a GET, changes an attribute, and prints the PUT body to send.
//!
//! `cargo run -p linecard-types --example call_processing_policies`

use linecard_types::call_processing_policies::{ClidPolicy, Get, Put};
use linecard_types::{Body, Update};
use std::error::Error;

/// The response to a GET. A real program gets it from its HTTP client, as bytes.
const ANSWER: &[u8] = br#"{
  "useUserCLIDSetting": true,
  "clidPolicy": "Use DN",
  "useUserCallLimitsSetting": true,
  "useMaxSimultaneousCalls": true,
  "maxSimultaneousCalls": 5
}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let stored = Get::read(ANSWER)?;
    if let Some(calls) = &stored.max_simultaneous_calls {
        println!("Up to {calls} calls at a time.");
    }

    // A number from a user is checked; the error names the rule that it breaks.
    if let Err(error) = Put::default().try_max_simultaneous_calls(0) {
        println!("Refused: {error}");
    }

    let wanted = Put::default()
        .clid_policy(ClidPolicy::UseDn)
        .use_user_call_limits_setting(true)
        .try_max_simultaneous_calls(10)?;

    // Remove what is stored already.
    let put = wanted.diff(&stored)?;
    println!("PUT {}", put.to_body()?);

    // An attribute may be accepted and have no effect. That is not an error, but worth knowing.
    for finding in Put::default().use_user_clid_setting(false).use_group_name(true).validate().findings() {
        println!("{}: {}", finding.severity(), finding.message());
    }

    let after = put.apply(&stored)?;
    assert_eq!(after.max_simultaneous_calls, Some(10.into()));
    assert_eq!(after.clid_policy, stored.clid_policy);
    Ok(())
}
