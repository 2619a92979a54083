//! Findings: first what most callers read, as numbers and few texts, and the rest as JSON when it is asked for.

use crate::given::{Fault, Given, object};
use linecard_contract::{Check, Finding, Lines, Mender, Report, Severity};
use linecard_model::API;
use serde_json::{Value, json};
use std::ptr;

/// The findings of a report, as JavaScript reads them out of the memory. `package/report.js` has the same order.
///
/// First the head: the number of findings, whether there are more, the address of the texts and the counts of the severities.
/// Then of each finding the address of the object and the code, which identify its texts; the offset; the start of the pointer,
/// as an offset in the texts and a length; and the name at the end of the pointer, as an address and a length.
#[derive(Default)]
pub(crate) struct Numbers {
    numbers: Vec<u32>,
    texts: String,
}

impl Numbers {
    /// An empty one, which has not allocated.
    pub(crate) const fn new() -> Numbers {
        Numbers { numbers: Vec::new(), texts: String::new() }
    }

    /// Writes the findings of a report, and returns the address of the numbers.
    pub(crate) fn write(&mut self, report: Option<&Report>) -> *const u32 {
        self.numbers.clear();
        self.texts.clear();
        let count = report.map_or(0, |report| report.findings().len());
        self.numbers.extend([number(count), report.is_some_and(Report::is_cut).into(), 0]);
        self.numbers.extend(Severity::ALL.map(|severity| report.map_or(0, |report| number(report.count(severity)))));
        for finding in report.into_iter().flatten() {
            let start = self.texts.len();
            let name = finding.append_start_of_pointer(&mut self.texts).unwrap_or_default();
            self.numbers.extend([
                number(ptr::from_ref(finding.rule().object()).addr()),
                finding.code(),
                number(finding.offset().unwrap_or_default()),
                number(start),
                number(self.texts.len() - start),
                number(name.as_ptr().addr()),
                number(name.len()),
            ]);
        }
        // The texts do not move any more.
        self.numbers[2] = number(self.texts.as_ptr().addr());
        self.numbers.as_ptr()
    }
}

/// Addresses and lengths have 32 bits in WebAssembly.
fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Appends the texts that the object and the code of a finding identify, as JSON: the number of the severity, the rule, and whether the message
/// is fixed too.
pub(crate) fn append_statement(finding: &Finding<'_>, out: &mut String) {
    let severity = Severity::ALL.iter().position(|known| *known == finding.severity());
    out.push_str(&json!([severity, finding.rule().to_string(), finding.has_fixed_message()]).to_string());
}

/// Returns the other parts of each finding of a body.
pub(crate) fn details(given: &Given<'_>) -> Result<Value, Fault> {
    let stored = if given.second.is_empty() { None } else { Some(object("the stored state", given.second)?) };
    let report = given.report_on(given.first, stored.as_ref())?;
    let again = |text: &[u8]| match given.report_on(text, stored.as_ref()) {
        Ok(report) => report,
        // The target was looked up above.
        Err(_) => report.clone(),
    };
    let mut mender = Mender::new(given.first, &again);
    let mut lines = Lines::new(given.first);
    let detail = |finding: Finding<'_>| {
        let rule = finding.rule();
        let documented = !matches!(rule.check(), Check::Json(_));
        let place = lines.at(finding.offset().unwrap_or_default());
        let mend = mender.mend(&finding).map(|mend| {
            let edits = mend.edits.iter().map(|edit| json!([edit.from, edit.to, edit.replacement]));
            json!([mend.sentence().to_string(), edits.collect::<Vec<_>>()])
        });
        json!([
            rule.check().as_str(),
            rule.object().name,
            rule.method().as_str(),
            rule.field().map(|field| field.name),
            place.line,
            place.column,
            finding.hint(given.first),
            documented.then_some(rule.object().page),
            documented.then_some(rule.object().title),
            API.link_of(&rule),
            mend,
        ])
    };
    Ok(report.findings().map(detail).collect())
}
