//! Applies the mends of a body until there is none left.

use crate::finding::report::Report;
use crate::mend::mender::Mender;

/// The most mends of a body. Each removes a finding, so that this is reached by no body whose report is not cut.
const MOST_MENDS: usize = 1000;

/// A body after its mends.
#[derive(Clone, Debug)]
pub struct MendedBody {
    /// The mended body. It is the body as it was if there is no mend.
    pub body: Vec<u8>,
    /// What the mends did, in their order.
    pub sentences: Vec<String>,
    /// The report on the mended body.
    pub report: Report,
}

/// Applies all certain mends of a body. `validate` decides what a finding is, and whether a mend is one.
///
/// Mends are applied one by one, because two that are right alone may not be right together: after the first, a second one may
/// have no finding to mend. Each costs some validations of the whole body, which a program that answers each key cannot afford.
///
/// ```
/// use linecard_contract::{Method, mend_body, validate};
/// use linecard_model::objects::CRITERIA;
///
/// let mended = mend_body(br#"{"actve": true, "name": "lunch",}"#, &|body| validate(&CRITERIA, Method::Put, body));
/// assert_eq!(mended.body, br#"{"active": true, "name": "lunch"}"#);
/// assert_eq!(mended.sentences, ["remove the comma before the bracket", "rename `actve` to `active`"]);
/// assert!(mended.report.is_valid());
/// ```
#[must_use]
pub fn mend_body(body: &[u8], validate: &dyn Fn(&[u8]) -> Report) -> MendedBody {
    let (mut body, mut sentences) = (body.to_vec(), Vec::new());
    // The findings before this one had no mend when they were last tried.
    let mut tried = 0;
    loop {
        let report = validate(&body);
        let mend = {
            let mut mender = Mender::new(&body, validate).trying(usize::MAX);
            let mut findings = report.findings().enumerate().skip(tried);
            findings.find_map(|(index, finding)| mender.mend(&finding).map(|mend| (index, mend)))
        };
        match mend {
            Some((index, mend)) if sentences.len() < MOST_MENDS => {
                sentences.push(mend.sentence().to_string());
                body = mend.apply(&body);
                tried = index;
            }
            // A later mend may have made one of an earlier finding possible.
            None if tried > 0 => tried = 0,
            _ => return MendedBody { body, sentences, report },
        }
    }
}
