//! The command `sample`: prints generated bodies.

use linecard_cases::Target;
use linecard_console::args::SampleArgs;
use linecard_console::{Exit, Output, json, print_error};
use linecard_contract::{DEFAULT_MAX_BODY, JsonRule, nearest};
use linecard_testkit::{
    Shape, breakable, broken_text_of, depends_on_stored_state, one_fault_of_shaped, samples, valid_shaped,
};
use serde_json::Value;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};

/// The value of `--break` that lists the rules.
const LIST: &str = "list";

/// Prints valid bodies, or bodies that break a rule.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(out: &mut Output, args: &SampleArgs) -> io::Result<Exit> {
    let Target { object, method } = args.target;
    let shape = if args.no_findings { Shape::default().without_findings() } else { Shape::default() };
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
                // A failure to write to standard error cannot be reported.
                let _ = writeln!(anstream::stderr(), "too long for `check --max-body {}`", broken.max_body);
            }
            out.write_raw(&broken.text)?;
            out.write_raw(b"\n")?;
        }
        return Ok(Exit::Ok);
    }
    print_error(&no_such_rule(args.target, rule));
    Ok(Exit::Error)
}

/// Returns the seed of the arguments, or a random one.
fn seed_of(args: &SampleArgs) -> u64 {
    args.seed.unwrap_or_else(|| {
        // A short number is easy to type again.
        let seed = RandomState::new().hash_one(0) % 1_000_000;
        // A failure to write to standard error cannot be reported.
        let _ = writeln!(anstream::stderr(), "--seed {seed} gives the same bodies again");
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

/// Returns the ids of all rules that a body can break.
fn ids(target: Target) -> Vec<String> {
    let Target { object, method } = target;
    let json = JsonRule::ALL.into_iter().map(JsonRule::id).filter(|id| broken_text_of(object, method, id).is_some());
    breakable(object, method).iter().map(ToString::to_string).chain(json.map(str::to_owned)).collect()
}

fn no_such_rule(target: Target, rule: &str) -> String {
    let Target { object, method } = target;
    let target_name = format!("{}.{}", object.name, method.as_id());
    if depends_on_stored_state(object, method).iter().any(|id| *id == *rule) {
        return format!("cannot print a {target_name} body that breaks {rule}: this depends on the stored state");
    }
    let ids = ids(target);
    let hint = match nearest(rule, ids.iter().map(String::as_str)).as_slice() {
        [] => String::new(),
        near => format!("; did you mean {}?", near.join(" or ")),
    };
    format!("a {target_name} body cannot break \"{rule}\"{hint} (`--break {LIST}` lists the rules that it can break)")
}
