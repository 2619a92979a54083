//! Measures all contenders with the bodies of all workloads.

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};
use linecard_bench::Workload;
use linecard_bench::contenders::{
    Boon, Contender, IgnoredAny, JsonSchema, Linecard, LinecardWithLines, LinecardWithPointers, SerdeStructs,
};
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
        measure_valid(&mut criterion, workload);
        measure_faulty(&mut criterion, workload);
    }
    criterion.final_summary();
}

fn measure_valid(criterion: &mut Criterion, workload: Workload) {
    let bodies = workload.valid();
    let mut group = group(criterion, workload, "valid", &bodies);
    // These two are compared, so they are measured directly after each other.
    add::<IgnoredAny>(&mut group, IgnoredAny::NAME, workload, &bodies);
    add::<Linecard>(&mut group, "linecard", workload, &bodies);
    add_others(&mut group, workload, &bodies);
    group.finish();
}

fn measure_faulty(criterion: &mut Criterion, workload: Workload) {
    let bodies: Vec<Vec<u8>> = workload.faulty().into_iter().map(|faulty| faulty.body).collect();
    let mut group = group(criterion, workload, "fault", &bodies);
    add::<IgnoredAny>(&mut group, IgnoredAny::NAME, workload, &bodies);
    // A report on a fault is of little use without locations, so they are included.
    add::<LinecardWithPointers>(&mut group, "linecard", workload, &bodies);
    add::<LinecardWithLines>(&mut group, "linecard+lines", workload, &bodies);
    add_others(&mut group, workload, &bodies);
    group.finish();
}

fn group<'c>(
    criterion: &'c mut Criterion,
    workload: Workload,
    kind: &str,
    bodies: &[Vec<u8>],
) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(format!("{}-{kind}", workload.letter()));
    let bytes = bodies.iter().map(|body| body.len() as u64).sum();
    group.throughput(Throughput::ElementsAndBytes { elements: bodies.len() as u64, bytes });
    group
}

fn add_others(group: &mut BenchmarkGroup<'_, WallTime>, workload: Workload, bodies: &[Vec<u8>]) {
    add::<SerdeStructs>(group, SerdeStructs::NAME, workload, bodies);
    add::<JsonSchema>(group, JsonSchema::NAME, workload, bodies);
    add::<Boon>(group, Boon::NAME, workload, bodies);
}

fn add<C: Contender>(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, workload: Workload, bodies: &[Vec<u8>]) {
    let contender = C::new(workload);
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            for body in bodies {
                black_box(&contender.validate(black_box(body)));
            }
        });
    });
}
