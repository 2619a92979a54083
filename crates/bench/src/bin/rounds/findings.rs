//! Measures what it costs to print findings.

use crate::turns::{Rounds, Turn, number};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use linecard_bench::contenders::contender;
use linecard_bench::{Crowd, Shape, Workload};
use linecard_contract::{Report, validate};
use serde_json::{Value, json};
use std::fmt::Write;
use std::hint::black_box;
use std::time::Duration;

/// Returns a row for each group of bodies: with one fault, with ten findings, and with 256 findings.
pub(crate) fn measured(time: Duration) -> Value {
    let faulty: Vec<Vec<u8>> = Workload::Policies.faulty(Shape::Mixed).into_iter().map(|faulty| faulty.body).collect();
    let findings = Workload::PoliciesWithFindings;
    let mut groups = vec![
        ("one fault".to_owned(), Workload::Policies, faulty),
        ("ten findings".to_owned(), findings, findings.valid(Shape::Mixed)),
    ];
    groups.extend(Crowd::ALL.map(|crowd| (crowd.as_str().to_owned(), crowd.workload(), vec![crowd.body()])));
    groups.into_iter().map(|(name, workload, bodies)| row(&name, workload, &bodies, time)).collect()
}

/// The contenders that are measured.
const WHOLE: [&str; 6] = ["ignored-any", "linecard", "json", "text", "jsonschema", "jsonschema-messages"];

fn row(name: &str, workload: Workload, bodies: &[Vec<u8>], time: Duration) -> Value {
    let reports: Vec<Report> = bodies.iter().map(|body| validate(workload.object(), workload.method(), body)).collect();
    let findings: usize = reports.iter().map(|report| report.findings().len()).sum();
    let texts: Vec<Vec<Texts>> = reports.iter().map(Texts::of).collect();
    let mut turns: Vec<Turn<'_>> = Vec::new();
    for name in WHOLE {
        let mut contender = contender(name, workload).expect("these are written for all workloads");
        turns.push(Turn::new(name, move || {
            black_box(contender.validate_all(black_box(bodies)));
        }));
    }
    for (name, write) in PARTS {
        let (mut out, reports) = (String::with_capacity(1 << 17), &reports);
        turns.push(Turn::new(name, move || {
            for report in reports {
                out.clear();
                write(report, &mut out);
                black_box(&out);
            }
        }));
    }
    turns.push(Turn::new("snippets", || {
        for (body, texts) in bodies.iter().zip(&texts) {
            black_box(rendered(body, texts));
        }
    }));
    let rounds = Rounds::of(turns, time);
    let a_body = |name: &str| rounds.nanoseconds(name).map(|all| all / number(bodies.len()));
    let a_finding = |name: &str| rounds.nanoseconds(name).map(|all| all / number(findings));
    let printed = |name: &str, to: &str| rounds.difference(name, to).map(|all| all / number(findings));
    let text_bytes: usize = reports.iter().map(|report| report.to_string().len()).sum();
    json!({
        "bodies": name,
        "findings": number(findings) / number(bodies.len()),
        "body": WHOLE.iter().map(|name| ((*name).to_owned(), a_body(name).into())).collect::<serde_json::Map<_, Value>>(),
        "finding": {
            "sentence": a_finding("sentence"),
            "id": a_finding("id"),
            "pointer": a_finding("pointer"),
            "json": a_finding("report-json"),
            "text": a_finding("report-text"),
            "snippets": a_finding("snippets"),
            "jsonschema-messages": printed("jsonschema-messages", "jsonschema"),
        },
        "text_bytes": number(text_bytes) / number(bodies.len()),
    })
}

type WritePart = fn(&Report, &mut String);

/// The parts of findings that are printed from a report that is there.
const PARTS: [(&str, WritePart); 5] = [
    ("sentence", |report, out| {
        report.findings().for_each(|finding| finding.write_message(out).expect("writing to a String never fails"));
    }),
    ("id", |report, out| report.findings().for_each(|finding| finding.rule().append_to(out))),
    ("pointer", |report, out| report.findings().for_each(|finding| finding.append_pointer(out))),
    ("report-text", |report, out| write!(out, "{report}").expect("writing to a String never fails")),
    ("report-json", |report, out| report.write_json(out).expect("writing to a String never fails")),
];

/// The texts of a finding, written before `annotate-snippets` is measured.
struct Texts {
    message: String,
    rule: String,
    offset: usize,
}

impl Texts {
    fn of(report: &Report) -> Vec<Texts> {
        let texts = report.findings().map(|finding| Texts {
            message: finding.message(),
            rule: finding.rule().to_string(),
            offset: finding.offset().unwrap_or_default(),
        });
        texts.collect()
    }
}

/// Renders an excerpt for each finding: the sixty bytes around it, with the first of them marked.
fn rendered(body: &[u8], texts: &[Texts]) -> usize {
    let renderer = Renderer::styled();
    let mut length = 0;
    for Texts { message, rule, offset } in texts {
        let from = offset.saturating_sub(30);
        let excerpt =
            String::from_utf8_lossy(&body[from..(from + 60).min(body.len())]).replace(['\n', '\u{fffd}'], " ");
        let marked = (offset - from).min(excerpt.len().saturating_sub(1));
        let title = Level::ERROR.primary_title(message.as_str()).id(rule.as_str());
        let snippet = Snippet::source(excerpt).annotation(AnnotationKind::Primary.span(marked..marked + 1));
        length += renderer.render(&[title.element(snippet)]).len();
    }
    length
}
