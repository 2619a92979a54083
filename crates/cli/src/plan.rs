//! The command `plan`: prints the least PUT that changes one state into another.

use crate::input::read_two;
use linecard_console::args::{PlanArgs, ProjectFormat};
use linecard_console::{Exit, Output, json, print_error, visible};
use linecard_contract::{Method, Obstacle, Why, difference, update};
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};

#[derive(Serialize)]
struct PlanJson<'p> {
    body: Option<&'p Value>,
    changes: bool,
    obstacles: Vec<ObstacleJson<'p>>,
}

#[derive(Serialize)]
struct ObstacleJson<'p> {
    pointer: &'p str,
    reason: &'static str,
    rule: Option<String>,
    message: &'p str,
}

/// Prints the least PUT, or why no PUT reaches the wanted state.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(out: &mut Output, args: &PlanArgs) -> io::Result<Exit> {
    let object = args.object;
    let parsed = read_two(object, &args.from, &args.to)
        .and_then(|(from, to)| Ok((from.parse(object, Method::Get)?, to.parse(object, Method::Get)?)));
    let (from, to) = match parsed {
        Ok(states) => states,
        Err(message) => {
            print_error(&message);
            return Ok(Exit::Error);
        }
    };
    let planned = difference(object, &from, &to);
    let (body, obstacles) = match &planned {
        Ok(body) => (Some(body), &[][..]),
        Err(unreachable) => (None, &unreachable.obstacles[..]),
    };
    let changes = body.is_some_and(|body| update(object, &from, body).is_ok_and(|reached| reached != from));
    match args.format {
        ProjectFormat::Json => {
            let obstacles = obstacles.iter().map(obstacle_json).collect();
            json::print(out, &PlanJson { body, changes, obstacles })?;
        }
        ProjectFormat::Text => {
            if let Some(body) = body {
                json::print(out, body)?;
            }
            if body.is_some() && !changes {
                print_line("the states differ in nothing that a PUT can set: this PUT changes nothing");
            }
            obstacles.iter().for_each(print_obstacle);
        }
    }
    Ok(if body.is_some() { Exit::Ok } else { Exit::Invalid })
}

fn obstacle_json(obstacle: &Obstacle) -> ObstacleJson<'_> {
    let Obstacle { pointer, why, .. } = obstacle;
    let (reason, rule, message) = explained(why);
    ObstacleJson { pointer, reason, rule, message }
}

fn print_obstacle(obstacle: &Obstacle) {
    let (_, rule, message) = explained(&obstacle.why);
    let rule = rule.map(|rule| format!(" [{rule}]")).unwrap_or_default();
    let pointer = if obstacle.pointer.is_empty() { "the PUT" } else { &obstacle.pointer };
    print_line(&format!("not reached: {pointer}: {message}{rule}"));
}

/// Returns the name of a reason, the rule that the PUT would break, and a sentence.
fn explained(why: &Why) -> (&'static str, Option<String>, &str) {
    match why {
        Why::NotCleared => ("not-cleared", None, "the value is stored, and no PUT can clear it"),
        Why::Refused { rule, message } => ("refused", Some(rule.to_string()), message),
        // The enum is open to more reasons.
        _ => ("not-set", None, "no PUT can set this value"),
    }
}

/// Prints a line on standard error.
fn print_line(line: &str) {
    // A failure to write to standard error cannot be reported.
    let _ = writeln!(anstream::stderr(), "{}", visible(line));
}
