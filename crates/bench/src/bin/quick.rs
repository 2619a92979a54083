use linecard_bench::Workload;
use linecard_contract::{Options, Report, validate, validate_into};
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let options = Options::default();
    let rounds: usize = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(300);
    println!("{:12} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}", "", "ns", "valid?", "read", "value", "fault", "f-value");
    for workload in Workload::ALL {
        let (object, method) = (workload.object(), workload.method());
        let valid = workload.valid();
        let faulty: Vec<Vec<u8>> = workload.faulty().into_iter().map(|f| f.body).collect();
        let mut report = validate(object, method, "{}");
        let any = |bodies: &[Vec<u8>]| {
            for b in bodies {
                black_box(serde_json::from_slice::<serde::de::IgnoredAny>(black_box(b)).ok());
            }
        };
        let mut columns: Vec<Vec<f64>> = vec![vec![]; 7];
        let read = |report: &Report| {
            for f in report.findings() {
                black_box((f.severity(), f.rule(), f.offset()));
            }
        };
        let repeat = (200_000 / valid.iter().map(Vec::len).sum::<usize>()).max(1);
        for _ in 0..rounds {
            let mut t = [0.0; 7];
            let mut time = |i: usize, f: &mut dyn FnMut()| {
                let s = Instant::now();
                for _ in 0..repeat {
                    f();
                }
                t[i] = s.elapsed().as_secs_f64();
            };
            time(0, &mut || any(&valid));
            time(1, &mut || {
                for b in &valid {
                    validate_into(&mut report, &options, object, method, black_box(b));
                    black_box(report.is_valid());
                }
            });
            time(2, &mut || {
                for b in &valid {
                    validate_into(&mut report, &options, object, method, black_box(b));
                    read(&report);
                }
            });
            time(3, &mut || {
                for b in &valid {
                    let report = validate(object, method, black_box(b));
                    read(&report);
                }
            });
            time(6, &mut || any(&faulty));
            time(4, &mut || {
                for b in &faulty {
                    validate_into(&mut report, &options, object, method, black_box(b));
                    read(&report);
                }
            });
            time(5, &mut || {
                for b in &faulty {
                    let report = validate(object, method, black_box(b));
                    read(&report);
                }
            });
            columns[0].push(t[0] / repeat as f64 / valid.len() as f64 * 1e9);
            for i in 1..4 {
                columns[i].push(t[i] / t[0]);
            }
            for i in 4..6 {
                columns[i].push(t[i] / t[6]);
            }
        }
        let m = |i: usize| {
            let mut v = columns[i].clone();
            v.sort_by(f64::total_cmp);
            v[v.len() / 2]
        };
        println!(
            "{:12} {:8.0} {:8.3} {:8.3} {:8.3} {:8.3} {:8.3}",
            workload.letter(),
            m(0),
            m(1),
            m(2),
            m(3),
            m(4),
            m(5)
        );
    }
}
