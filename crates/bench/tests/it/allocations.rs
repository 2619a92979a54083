//! A body that breaks no rule costs no memory.
//!
//! The allocator counts by thread, so that tests beside these do not disturb them.

use allocation_counter::measure;
use linecard_bench::Workload;
use linecard_model::{Options, judge, judge_into};

/// How many findings a fresh report holds without memory of its own.
const FINDINGS_HELD: usize = 16;

fn bodies(workload: Workload) -> Vec<Vec<u8>> {
    let mut bodies = workload.valid();
    bodies.extend(workload.escaped());
    bodies
}

#[test]
fn nothing_is_allocated_with_a_warm_report() {
    for workload in Workload::ALL {
        let (object, method, options) = (workload.object(), workload.method(), Options::default());
        let bodies = bodies(workload);
        let mut report = judge(object, method, "{}");
        for body in &bodies {
            judge_into(&mut report, &options, object, method, body);
        }
        for body in &bodies {
            let info = measure(|| judge_into(&mut report, &options, object, method, body));
            assert!(report.is_valid());
            assert_eq!(info.count_total, 0, "{}", String::from_utf8_lossy(body));
        }
    }
}

#[test]
fn nothing_is_allocated_for_few_findings() {
    for workload in Workload::ALL {
        let mut judged = 0;
        for body in bodies(workload) {
            let mut findings = 0;
            let info = measure(|| {
                findings = judge(workload.object(), workload.method(), &body).findings().len();
            });
            if findings <= FINDINGS_HELD {
                assert_eq!(info.count_total, 0, "{}", String::from_utf8_lossy(&body));
                judged += 1;
            }
        }
        println!("{}: {judged} bodies with at most {FINDINGS_HELD} findings", workload.letter());
    }
}

/// A counter that counts nothing would let everything pass.
#[test]
fn allocations_are_counted() {
    let info = measure(|| drop(std::hint::black_box(Box::new(1_u8))));
    assert_eq!(info.count_total, 1);
}
