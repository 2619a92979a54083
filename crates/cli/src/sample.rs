//! Bodies made from the tables.

use linecard_cases::Target;
use linecard_console::args::SampleArgs;
use linecard_console::{Exit, Output, complain, json};
use linecard_contract::{DEFAULT_MAX_BODY, JsonRule, nearest};
use linecard_testkit::{
    Shape, breakable, broken_text_of, hangs_on_the_stored_state, one_fault_of_shaped, samples, valid_shaped,
};
use serde_json::Value;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};

/// In place of a rule: prints those that can be broken.
const LIST: &str = "list";

/// Prints bodies: valid ones, or ones that break a rule.
///
/// # Errors
///
/// Whatever writing gives.
pub fn print(out: &mut Output, args: &SampleArgs) -> io::Result<Exit> {
    let Target { object, method } = args.target;
    let shape = if args.unremarkable { Shape::default().without_remarks() } else { Shape::default() };
    let Some(rule) = &args.broken else {
        let bodies = samples(valid_shaped(object, method, &shape), seed_of(args));
        return print_bodies(out, args, bodies);
    };
    if rule == LIST {
        for id in ids(args.target) {
            writeln!(out, "{id}")?;
        }
        return Ok(Exit::Ok);
    }
    if let Some(strategy) = one_fault_of_shaped(object, method, rule, &shape) {
        return print_bodies(out, args, samples(strategy, seed_of(args)).map(|faulty| faulty.body));
    }
    if let Some(strategy) = broken_text_of(object, method, rule) {
        for broken in samples(strategy, seed_of(args)).take(args.count) {
            if broken.max_body < DEFAULT_MAX_BODY {
                // Where even this cannot be written there is nobody left to tell.
                let _ = writeln!(anstream::stderr(), "too long for check --max-body {}", broken.max_body);
            }
            out.write_raw(&broken.text)?;
            out.write_raw(b"\n")?;
        }
        return Ok(Exit::Ok);
    }
    complain(&no_such_rule(args.target, rule));
    Ok(Exit::NotValidated)
}

/// The seed that was given, or one that nobody has chosen.
fn seed_of(args: &SampleArgs) -> u64 {
    args.seed.unwrap_or_else(|| {
        // Short enough to be typed again.
        let seed = RandomState::new().hash_one(0) % 1_000_000;
        // Where even this cannot be written there is nobody left to tell.
        let _ = writeln!(anstream::stderr(), "--seed {seed} gives these again");
        seed
    })
}

fn print_bodies(out: &mut Output, args: &SampleArgs, bodies: impl Iterator<Item = Value>) -> io::Result<Exit> {
    for body in bodies.take(args.count) {
        if args.count == 1 && !args.ndjson {
            json::print(out, &body)?;
        } else {
            json::write_line(out, &body.to_string())?;
        }
    }
    Ok(Exit::Ok)
}

/// Every rule that can be broken.
fn ids(target: Target) -> Vec<String> {
    let Target { object, method } = target;
    let json = JsonRule::ALL.into_iter().map(JsonRule::id).filter(|id| broken_text_of(object, method, id).is_some());
    breakable(object, method).iter().map(ToString::to_string).chain(json.map(str::to_owned)).collect()
}

fn no_such_rule(target: Target, rule: &str) -> String {
    let Target { object, method } = target;
    let what = format!("{}.{}", object.name, method.as_id());
    if hangs_on_the_stored_state(object, method).iter().any(|id| *id == *rule) {
        return format!("no body of {what} alone breaks {rule}: that rule hangs on the stored state");
    }
    let ids = ids(target);
    let hint = match nearest(rule, ids.iter().map(String::as_str)).as_slice() {
        [] => String::new(),
        near => format!("; did you mean {}?", near.join(" or ")),
    };
    format!("no body of {what} can break a rule \"{rule}\"{hint} (--break {LIST} prints those that it can)")
}
