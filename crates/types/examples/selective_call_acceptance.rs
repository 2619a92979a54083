//! Creates, updates and deletes criteria of a user's selective call acceptance.
//!
//! `cargo run -p linecard-types --example selective_call_acceptance`

use linecard_types::criteria_from_dn::{self, Selection};
use linecard_types::{
    Body, Refused, Update, criteria_selective_call_acceptance as criteria, schedule_nested as schedule,
    selective_call_acceptance as service,
};
use std::error::Error;

/// The response to a GET of the service. A real program gets it from its HTTP client, as bytes.
const ANSWER: &[u8] = br#"{"criteria": [
  {"name": "lunch", "active": true, "callsFrom": "All calls", "fromDnCriteria":
    {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true, "phoneNumbers": []}},
  {"name": "night", "active": true, "callsFrom": "All calls", "fromDnCriteria":
    {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true, "phoneNumbers": []}}
]}"#;

fn main() -> Result<(), Box<dyn Error>> {
    // A new criteria must say which callers it selects.
    let callers = criteria_from_dn::Post::new(criteria_from_dn::PostRequired {
        selection: Selection::SpecifiedOnly,
        include_anonymous_callers: false,
        include_unavailable_callers: false,
    })
    .try_phone_numbers(["+3225550100", "+3225550101"])?;
    let post = criteria::Post::try_new("office hours", callers)?
        .active(true)
        .time_schedule(schedule::Post::new("work").level(schedule::Level::Group));
    println!("POST {}", post.to_body()?);

    // Conditions are validated before the body is sent: this selection requires phone numbers, and there are none.
    let nobody = criteria_from_dn::Post::new(criteria_from_dn::PostRequired {
        selection: Selection::SpecifiedOnly,
        include_anonymous_callers: false,
        include_unavailable_callers: false,
    });
    if let Err(error) = criteria::Post::try_new("nobody", nobody)?.to_body() {
        println!("Refused: {error}");
    }

    // A PUT omits what stays the same; null clears a schedule.
    let put = criteria::Put::try_new("office hours")?.try_new_name("always")?.clear_time_schedule();
    println!("PUT {}", put.to_body()?);

    // Compute the PUT from one state of the whole service to another.
    let stored = service::Get::read(ANSWER)?;
    let mut wanted = stored.clone();
    let criteria = wanted.criteria.get_or_insert_default();
    criteria.retain(|criteria| criteria.name != "night");
    for criteria in criteria.iter_mut() {
        criteria.active = false;
    }
    let put = service::Put::between(&stored, &wanted)?;
    println!("PUT {}", put.to_body()?);
    assert_eq!(put.apply(&stored)?, wanted);

    println!("DELETE {}", criteria::Delete::try_new("lunch")?.to_body()?);

    // All violations of a body are reported together.
    let refused: Result<criteria::Post, Refused> = r#"{"newName": "dinner", "active": "yes"}"#.parse();
    if let Err(error) = refused {
        println!("{error}");
    }
    Ok(())
}
