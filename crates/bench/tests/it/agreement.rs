//! All contenders agree. A contender that overlooks faults would be faster for the wrong reason.

use linecard_bench::contenders::{
    Boon, Contender, IgnoredAny, JsonSchema, Linecard, LinecardWithLines, LinecardWithPointers, SerdeStructs,
};
use linecard_bench::{Fault, Workload};

fn check_valid<C: Contender>() {
    for workload in Workload::ALL {
        let contender = C::new(workload);
        for body in workload.valid().iter().chain(&workload.escaped()) {
            let is_accepted = C::is_accepted(&contender.validate(body));
            assert!(is_accepted, "{} rejects {}", C::NAME, String::from_utf8_lossy(body));
        }
    }
}

fn check_faulty<C: Contender>(detects: impl Fn(Fault) -> bool) {
    for workload in Workload::ALL {
        let contender = C::new(workload);
        for faulty in workload.faulty().iter().filter(|faulty| detects(faulty.fault)) {
            let is_accepted = C::is_accepted(&contender.validate(&faulty.body));
            let body = String::from_utf8_lossy(&faulty.body);
            assert!(!is_accepted, "{} accepts {:?} in {body}", C::NAME, faulty.fault);
        }
    }
}

#[test]
fn valid_bodies_are_accepted() {
    check_valid::<IgnoredAny>();
    check_valid::<Linecard>();
    check_valid::<LinecardWithPointers>();
    check_valid::<LinecardWithLines>();
    check_valid::<SerdeStructs>();
    check_valid::<JsonSchema>();
    check_valid::<Boon>();
}

#[test]
fn faulty_bodies_are_rejected() {
    check_faulty::<Linecard>(|_| true);
    check_faulty::<LinecardWithPointers>(|_| true);
    check_faulty::<LinecardWithLines>(|_| true);
    check_faulty::<SerdeStructs>(|_| true);
    // A parsed tree holds only the last of the members with the same name.
    check_faulty::<JsonSchema>(|fault| fault != Fault::Duplicate);
    check_faulty::<Boon>(|fault| fault != Fault::Duplicate);
}

#[test]
fn faulty_bodies_are_json() {
    for workload in Workload::ALL {
        for faulty in workload.faulty() {
            assert!(IgnoredAny.validate(&faulty.body), "{}", String::from_utf8_lossy(&faulty.body));
        }
    }
}

#[test]
fn every_kind_of_fault_occurs() {
    let faults: Vec<Fault> = Workload::ALL.into_iter().flat_map(Workload::faulty).map(|faulty| faulty.fault).collect();
    for fault in Fault::ALL {
        assert!(faults.contains(&fault), "{fault:?}");
    }
}
