//! Changes one fact of the tables at a time, and compares the schemas before and after.
//!
//! The results are checked with `validate` under both contracts, on the bodies of the fixtures and of the test kit.

use linecard_cases::{CaseInFile, PreparedCase, read_cases};
use linecard_compare::{Break, Comparison, Document, compare};
use linecard_contract::{Api, Method, Object, validate};
use linecard_fixtures::folder;
use linecard_model::API;
use linecard_model::objects::OBJECTS;
use linecard_mutate::{Flip, Sort, all_flips};
use linecard_schema::{Profile, full_body, least_body, schema};
use linecard_testkit::{one_fault, samples, valid};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{LazyLock, Once};
use std::thread;

/// The number of flips of each sort that the fast test compares. All of them take some minutes.
const OF_A_SORT: usize = 4;

/// The number of valid and of faulty bodies of the test kit, for each object and method.
const SAMPLES: usize = 40;

type Bodies = HashMap<(&'static str, Method), Vec<Value>>;

/// Valid and invalid bodies that are independent of the comparison: those of the cases and of the test kit.
static BODIES: LazyLock<Bodies> = LazyLock::new(|| {
    let mut bodies: Bodies = HashMap::new();
    for CaseInFile { prepared: PreparedCase { case, target, .. }, .. } in read_cases(&API, &folder()).unwrap() {
        let Some(body) = case.body.and_then(|body| serde_json::from_str(body.get()).ok()) else { continue };
        bodies.entry((target.object.name, target.method)).or_default().push(body);
    }
    for object in OBJECTS {
        for method in object.methods {
            let own = bodies.entry((object.name, *method)).or_default();
            own.extend(least_body(object, *method).into_iter().chain(full_body(object, *method)));
            own.extend(samples(valid(object, *method), 7).take(SAMPLES));
            own.extend(samples(one_fault(object, *method), 7).take(SAMPLES).map(|faulty| faulty.body));
        }
    }
    assert!(bodies.values().map(Vec::len).sum::<usize>() > 5000, "there are too few bodies");
    bodies
});

/// Returns `None` if no body is possible after a flip, so that there is no schema.
fn document(object: &'static Object, method: Method) -> Option<(Vec<u8>, Document)> {
    let text = serde_json::to_vec(&schema(&API, object, method, Profile::Strict)?).unwrap();
    let document = Document::read(&text).unwrap();
    Some((text, document))
}

/// Returns the contract with a flip; `None` if its tables would not compile.
fn contract(flip: &Flip) -> Option<&'static Api> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |info| {
            let is_of_a_table = info.location().is_some_and(|place| place.file().contains("contract"));
            if !is_of_a_table {
                usual(info);
            }
        }));
    });
    catch_unwind(AssertUnwindSafe(|| flip.contract())).ok()
}

#[derive(Debug, Default)]
struct Counts {
    compatible: usize,
    breaking: usize,
    undecided: Vec<String>,
    faults: Vec<String>,
}

/// Compares one direction, and checks the result with `validate`.
fn compare_and_check(
    name: &str,
    method: Method,
    [from, to]: [&'static Object; 2],
    [accepting, refusing]: [&Document; 2],
    counts: &mut Counts,
) {
    let name = format!("{name} {method}");
    let is_valid = |object, body: &Value| validate(object, method, body).is_valid();
    let mut fault = |what: String| counts.faults.push(format!("{name}: {what}"));
    match compare(accepting, refusing) {
        Comparison::Compatible => {
            counts.compatible += 1;
            let bodies = &BODIES[&(from.name, method)];
            if let Some(body) = bodies.iter().find(|body| is_valid(from, body) && !is_valid(to, body)) {
                fault(format!("compatible, but validate accepts only before the flip: {body}"));
            }
        }
        Comparison::Undecided(_) => counts.undecided.push(name),
        Comparison::Breaking(breaks) => {
            counts.breaking += 1;
            if breaks.is_empty() {
                fault("breaking without a body".to_owned());
            }
            for Break { body, pointer, rule } in breaks {
                if !accepting.accepts(&body) || refusing.accepts(&body) || !is_valid(from, &body) {
                    fault(format!("not a witness: {body}"));
                }
                let report = validate(to, method, &body);
                let found: Vec<String> = report.violations().map(|finding| finding.rule().to_string()).collect();
                if !rule.as_ref().is_some_and(|rule| found.contains(rule)) {
                    fault(format!("{rule:?} at {pointer:?} is not among {found:?} of {body}"));
                }
            }
        }
    }
}

fn compare_flips(flips: &[Flip]) -> Counts {
    let mut counts = Counts::default();
    for flip in flips {
        let Some(contract) = contract(flip) else { continue };
        for method in flip.object.methods {
            let [old, new] = [flip.object, contract.resolve(flip.object)];
            let (Some((before, first)), Some((after, second))) = (document(old, *method), document(new, *method))
            else {
                continue;
            };
            if before != after {
                compare_and_check(&flip.name, *method, [old, new], [&first, &second], &mut counts);
                compare_and_check(&format!("{}, back", flip.name), *method, [new, old], [&second, &first], &mut counts);
            }
        }
    }
    counts
}

/// Compares some flips of each sort.
#[test]
fn some_flips_agree_with_validate() {
    let mut of_sort: BTreeMap<Sort, Vec<Flip>> = BTreeMap::new();
    for flip in all_flips() {
        of_sort.entry(flip.sort).or_default().push(flip);
    }
    let few = |flips: Vec<Flip>| {
        let step = flips.len().div_ceil(OF_A_SORT);
        flips.into_iter().step_by(step)
    };
    let flips: Vec<Flip> = Sort::ALL.into_iter().filter_map(|sort| of_sort.remove(&sort)).flat_map(few).collect();
    let counts = compare_flips(&flips);
    assert!(counts.compatible > 30 && counts.breaking > 30, "{counts:?}");
    // The prover does not look into the schemas of phone numbers, so it cannot prove that one kind is within another.
    let undecided: Vec<&String> = counts.undecided.iter().filter(|flip| !flip.contains("is a PhoneNumber")).collect();
    assert!(undecided.is_empty(), "{undecided:?}");
    assert!(counts.faults.is_empty(), "{:#?}", counts.faults);
}

/// Compares all flips: `cargo test -p linecard-compare --test it --release -- --ignored --nocapture`.
#[test]
#[ignore = "takes minutes"]
fn all_flips_agree_with_validate() {
    let flips = all_flips();
    let silent = flips.iter().filter(|flip| flip.sort == Sort::Documented).count();
    let half = flips.len().div_ceil(2);
    let counts: Vec<Counts> = thread::scope(|scope| {
        let workers: Vec<_> = flips.chunks(half).map(|part| scope.spawn(|| compare_flips(part))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let mut counts = counts
        .into_iter()
        .reduce(|mut all, part| {
            all.compatible += part.compatible;
            all.breaking += part.breaking;
            all.undecided.extend(part.undecided);
            all.faults.extend(part.faults);
            all
        })
        .unwrap();
    counts.undecided.sort();
    println!(
        "{} flips, {silent} of documented presences only: {} times compatible, {} times breaking, {} times undecided {:#?}",
        flips.len(),
        counts.compatible,
        counts.breaking,
        counts.undecided.len(),
        counts.undecided
    );
    assert!(counts.faults.is_empty(), "{} faults: {:#?}", counts.faults.len(), counts.faults);
}
