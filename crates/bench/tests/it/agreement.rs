//! All contenders agree. A contender that overlooks faults would be faster for the wrong reason.

use linecard_bench::contenders::{CONTENDERS, Contender, Finds, contender};
use linecard_bench::{Crowd, Fault, Hostile, Shape, Workload};
use linecard_contract::{Severity, validate};

/// Every workload with every contender that is written for it.
fn contenders() -> impl Iterator<Item = (Workload, &'static str, Finds, Box<dyn Contender>)> {
    Workload::ALL.into_iter().flat_map(|workload| {
        let prepared = move |(name, finds)| Some((workload, name, finds, contender(name, workload)?));
        CONTENDERS.into_iter().filter_map(prepared)
    })
}

#[test]
fn valid_bodies_are_accepted() {
    for (workload, name, _, mut contender) in contenders() {
        for body in Shape::ALL.into_iter().flat_map(|shape| workload.valid(shape)).chain(workload.escaped()) {
            assert!(contender.validate(&body), "{name} rejects {}", String::from_utf8_lossy(&body));
        }
    }
}

#[test]
fn faulty_bodies_are_rejected() {
    for (workload, name, finds, mut contender) in contenders() {
        for faulty in Shape::ALL.into_iter().flat_map(|shape| workload.faulty(shape)) {
            let is_accepted = match finds {
                Finds::Grammar => true,
                Finds::AllButDuplicates => faulty.fault == Fault::Duplicate,
                Finds::All => false,
            };
            let body = String::from_utf8_lossy(&faulty.body);
            // The last of the members with the same name may be the wrong one.
            if !(is_accepted && finds == Finds::AllButDuplicates) {
                assert_eq!(contender.validate(&faulty.body), is_accepted, "{name}, {:?}: {body}", faulty.fault);
            }
        }
    }
}

/// Who skips a body finds what is not JSON.
#[test]
fn what_is_not_json_is_rejected() {
    let not_json: [&[u8]; 12] = [
        b"{",
        b"{}}",
        b"{\"a\":1,}",
        b"{\"a\" 1}",
        b"{a:1}",
        b"{\"a\":01}",
        b"{\"a\":1.}",
        b"{\"a\":tru}",
        b"{\"a\":\"b}",
        b"{\"a\":\"\x01\"}",
        b"{\"a\":\"\\x\"}",
        b"{\"a\":[1 2]}",
    ];
    for (_, name, _, mut contender) in contenders() {
        for body in not_json {
            assert!(!contender.validate(body), "{name} accepts {}", String::from_utf8_lossy(body));
        }
    }
    for (_, name, _, mut contender) in contenders() {
        // `serde_json` does not look at the characters of a text that it ignores.
        assert_eq!(contender.validate(b"{\"a\":\"\xff\"}"), name == "ignored-any", "{name}");
    }
    let deep = |levels: usize| [b"[".repeat(levels), b"]".repeat(levels)].concat();
    let mut floor = contender("floor", Workload::Policies).unwrap();
    assert!(floor.validate(&deep(127)));
    assert!(!floor.validate(&deep(128)));
    assert!(floor.validate(b" [ 0 , -1.5e+3 , 10E2 , \"\\u00e9\\n\\\"\" , \"\xc3\xa9 and more\" , { } , [ ] ] "));
}

#[test]
fn every_kind_of_fault_occurs() {
    let bodies = Workload::ALL.into_iter().flat_map(|workload| workload.faulty(Shape::Mixed));
    let faults: Vec<Fault> = bodies.map(|faulty| faulty.fault).collect();
    for fault in Fault::ALL {
        assert!(faults.contains(&fault), "{fault:?}");
    }
}

#[test]
fn a_crowd_has_its_findings() {
    for crowd in Crowd::ALL {
        let (workload, body) = (crowd.workload(), crowd.body());
        let report = validate(workload.object(), workload.method(), &body);
        assert_eq!(report.count(Severity::Violation), crowd.faults(), "{}", crowd.as_str());
    }
    let length = Crowd::UnknownNames.body().len();
    assert!((21_000..23_000).contains(&length), "{length}");
}

#[test]
fn hostile_bodies_are_json_of_their_length() {
    let mut floor = contender("floor", Workload::Policies).unwrap();
    for kind in Hostile::ALL {
        let body = kind.body(1 << 16);
        assert!(floor.validate(&body), "{}", kind.as_str());
        assert!(body.len().abs_diff(1 << 16) < 300, "{}: {}", kind.as_str(), body.len());
    }
}
