//! Measures all contenders with the bodies of all workloads.

use criterion::{Criterion, Throughput};
use linecard_bench::contenders::{CONTENDERS, contender};
use linecard_bench::{Shape, Workload};
use std::hint::black_box;
use std::time::Duration;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_millis(1500))
        .nresamples(10_000)
        .without_plots()
        .configure_from_args();
    for workload in Workload::ALL {
        let faulty: Vec<Vec<u8>> = workload.faulty(Shape::Mixed).into_iter().map(|faulty| faulty.body).collect();
        measure(&mut criterion, workload, "valid", &workload.valid(Shape::Mixed));
        measure(&mut criterion, workload, "fault", &faulty);
    }
    criterion.final_summary();
}

fn measure(criterion: &mut Criterion, workload: Workload, kind: &str, bodies: &[Vec<u8>]) {
    let mut group = criterion.benchmark_group(format!("{}-{kind}", workload.letter()));
    let bytes = bodies.iter().map(|body| body.len() as u64).sum();
    group.throughput(Throughput::ElementsAndBytes { elements: bodies.len() as u64, bytes });
    for (name, _) in CONTENDERS {
        if let Some(mut contender) = contender(name, workload) {
            group.bench_function(name, |bencher| bencher.iter(|| contender.validate_all(black_box(bodies))));
        }
    }
    group.finish();
}
