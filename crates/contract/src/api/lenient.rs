//! Finds what a lenient server may read a path as: one that resolves dot segments, joins slashes, or ignores case.

use crate::api::api::Api;
use crate::api::find::{Found, without_query};
use crate::api::operation::Operation;
use crate::api::plain::{encoded_byte, encoded_bytes, is_plain};
use crate::api::template::PathPart;
use crate::table::method::Method;
use std::fmt;

/// An operation that a lenient server may read a path as, although the path, as it is written, is not that of the operation. The
/// result of [`Api::lenient_reading`].
#[derive(Clone, Copy, Debug)]
pub struct LenientReading {
    /// The operation.
    pub operation: &'static Operation,
}

impl fmt::Display for LenientReading {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.operation.path;
        write!(
            out,
            "a server may read the path as {path}; write it like that, without dot segments, empty segments, parameters, \
             backslashes, encoded slashes and needless encoding, and in the same case"
        )
    }
}

/// What a server may do with a path before it looks for its operation.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a habit of some servers, and they combine freely")]
struct Habits {
    /// How often it decodes each segment.
    rounds: u8,
    decodes_slashes: bool,
    takes_backslashes: bool,
    resolves_dots: bool,
    joins_slashes: bool,
    cuts_parameters: bool,
}

impl Habits {
    /// The combinations of habits that matter for a path.
    fn of(path: &str) -> impl Iterator<Item = Habits> {
        let has_encoded = |of: &[u8]| encoded_bytes(path).any(|byte| of.contains(&byte));
        let has_separator = path.contains('\\') || has_encoded(b"/\\%");
        let rounds = u8::from(path.contains('%')) + u8::from(path.contains("%25"));
        let cuts = path.contains(';') || has_encoded(b";%");
        let matters = [
            has_encoded(b"/\\%"),
            has_separator,
            path.contains("/.") || has_separator || has_encoded(b"."),
            path.contains("//") || has_separator || cuts,
            cuts,
        ];
        let all = (0..=rounds).flat_map(|rounds| (0..32_u8).map(move |bits| (rounds, bits)));
        all.filter_map(move |(rounds, bits)| {
            let has = [1, 2, 4, 8, 16].map(|bit| bits & bit != 0);
            let [decodes_slashes, takes_backslashes, resolves_dots, joins_slashes, cuts_parameters] = has;
            let is_possible =
                (rounds > 0 || !decodes_slashes) && has.iter().zip(matters).all(|(has, matters)| !has || matters);
            is_possible.then_some(Habits {
                rounds,
                decodes_slashes,
                takes_backslashes,
                resolves_dots,
                joins_slashes,
                cuts_parameters,
            })
        })
    }

    /// Returns the segments that a server with these habits reads.
    fn segments(self, path: &str) -> Vec<Vec<u8>> {
        let whole = if self.decodes_slashes { self.decoded(path.as_bytes()) } else { path.as_bytes().to_vec() };
        let mut segments = Vec::new();
        let parts = whole.split(|byte| *byte == b'/' || (*byte == b'\\' && self.takes_backslashes));
        // The path begins with a slash, and ends in one or not.
        for part in parts.skip(1) {
            let part = if self.decodes_slashes { part.to_vec() } else { self.decoded(part) };
            let end = part.iter().position(|byte| *byte == b';' && self.cuts_parameters).unwrap_or(part.len());
            match part.get(..end).unwrap_or_default() {
                b"." if self.resolves_dots => {}
                b".." if self.resolves_dots => _ = segments.pop(),
                b"" if self.joins_slashes => {}
                part => segments.push(part.to_vec()),
            }
        }
        if segments.last().is_some_and(Vec::is_empty) {
            segments.pop();
        }
        segments
    }

    fn decoded(self, text: &[u8]) -> Vec<u8> {
        (0..self.rounds).fold(text.to_vec(), |text, _| decoded(&text))
    }
}

/// Decodes what is percent-encoded, and leaves the rest as it is.
fn decoded(text: &[u8]) -> Vec<u8> {
    let (mut decoded, mut rest) = (Vec::with_capacity(text.len()), text);
    while let Some((first, after)) = rest.split_first() {
        let byte = match (first, after) {
            (b'%', [high, low, ..]) => encoded_byte(*high, *low),
            _ => None,
        };
        decoded.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    decoded
}

impl Api {
    /// Returns an operation that a lenient server may read a path as, if it is another than that of the path as it is written.
    ///
    /// Servers differ in what they do with a path: some decode it before they split it, resolve `.` and `..`, join slashes, cut
    /// parameters after `;`, take `\` for `/`, or ignore case. Who validates a request for such a server must not
    /// let this path pass as another one. `found` is the operation of the path as it is written, if [`find`](Api::find) finds one.
    /// `base` is the base path; with `is_anywhere`, other segments may be before it.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    ///
    /// let user = "/api/v1/tenants/t/groups/g/users/u";
    /// let read = |path: &str| {
    ///     let found = API.find(Method::Put, path).ok();
    ///     let reading = API.lenient_reading(API.base_path, false, Method::Put, path, found.as_ref())?;
    ///     Some(reading.operation.id)
    /// };
    /// assert_eq!(read(&format!("{user}/./services//Call_Processing_policies")), Some("updateCallProcessingPolicies"));
    /// assert_eq!(read(&format!("{user}/services/call_processing_policies/")), None);
    /// assert_eq!(read("/logo.png"), None);
    /// ```
    #[must_use]
    pub fn lenient_reading(
        &'static self,
        base: &str,
        is_anywhere: bool,
        method: Method,
        path: &str,
        found: Option<&Found<'_>>,
    ) -> Option<LenientReading> {
        if found.is_some_and(|found| found.written().all(is_plain)) {
            return None;
        }
        let (path, _) = without_query(path);
        let operations: Vec<_> = self.operations().map(|(_, operation)| operation).collect();
        let base: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
        let own_base = self.base_path.split('/').filter(|part| !part.is_empty()).count();
        let allows_more = is_anywhere && !base.is_empty();
        let is_alike = |segment: &Vec<u8>, text: &str| segment.eq_ignore_ascii_case(text.as_bytes());
        let fits = |operation: &Operation, segments: &[Vec<u8>]| {
            let length = base.len() + operation.path.len().saturating_sub(own_base);
            let Some(more) = segments.len().checked_sub(length).filter(|more| *more == 0 || allows_more) else {
                return false;
            };
            let (of_base, own) = segments[more..].split_at(base.len());
            operation.method == method
                // Paths mostly differ in their last parts.
                && own.iter().enumerate().rev().all(|(index, segment)| match operation.path.part(own_base + index) {
                    PathPart::Text(text) => is_alike(segment, text),
                    PathPart::Segment(_) => !segment.is_empty(),
                })
                && of_base.iter().zip(&base).all(|(segment, text)| is_alike(segment, text))
        };
        let mut readings = Habits::of(path).filter_map(|habits| {
            let segments = habits.segments(path);
            let fitting = operations.iter().filter(|operation| fits(operation, &segments));
            // As `find` does, the one with fewer segments to fill in.
            fitting.min_by_key(|operation| operation.segments().count())
        });
        let is_other =
            |operation: &&&'static Operation| found.is_none_or(|found| !std::ptr::eq(found.operation, **operation));
        readings.find(is_other).map(|operation| LenientReading { operation })
    }
}
