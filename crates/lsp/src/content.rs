//! What a document holds, and the bodies in it.

use crate::project::{Fault, Said};
use linecard_cases::{BadCaseFile, CaseFile, CasePlace, FileContent, PreparedCase, Target, is_ndjson};
use linecard_config::Expect;
use linecard_contract::{Api, Options, Report, Token, line_body, validate, validate_update};

/// What a document holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// One body.
    Body(Target, Expect),
    /// A body on each line.
    Lines(Target, Expect),
    /// Cases.
    Cases,
    /// A project file, and what is wrong with it.
    Project(Vec<Fault>),
    /// It cannot be validated, for this reason.
    Error(String),
    /// Something else.
    Nothing,
}

impl Content {
    /// Derives the content from the name of a document and from what the project file says about it.
    pub(crate) fn of(api: &'static Api, name: &str, said: Option<Said>) -> Content {
        let Said { is_excluded, target, expect } =
            said.unwrap_or(Said { is_excluded: false, target: None, expect: Expect::Valid });
        if is_excluded {
            return Content::Nothing;
        }
        let body =
            |target| if is_ndjson(name) { Content::Lines(target, expect) } else { Content::Body(target, expect) };
        match (FileContent::from_name(api, name), target) {
            (FileContent::Cases, None) if expect == Expect::Valid => Content::Cases,
            (FileContent::Cases, _) => Content::Error(BODIES_OF_CASES.to_owned()),
            (_, Some(target)) | (FileContent::Body(target), None) => body(target),
            (FileContent::Misnamed(bad), None) => Content::Error(bad.to_string()),
            (FileContent::Json | FileContent::Other, None) => Content::Nothing,
        }
    }
}

const BODIES_OF_CASES: &str = "a [[bodies]] of linecard.toml matches this case file, and each case says what it holds; let the \
                               glob of [[bodies]] not match it";

/// A body in a document.
#[derive(Debug)]
pub(crate) struct Body<'d> {
    /// The offset in the document at which the body begins.
    pub(crate) from: usize,
    /// The end of the body in the document.
    pub(crate) to: usize,
    /// Whether the document has the text of the body as it is.
    pub(crate) is_verbatim: bool,
    /// Whether the body is valid.
    pub(crate) expect: Expect,
    kind: Kind<'d>,
}

#[derive(Debug)]
enum Kind<'d> {
    Plain(Target, &'d str),
    Case(Box<PreparedCase>),
}

/// What is wrong at an offset of a document.
pub(crate) struct FaultAt {
    pub(crate) offset: usize,
    pub(crate) message: String,
}

impl Body<'_> {
    /// Returns the text of the body.
    pub(crate) fn text(&self) -> &[u8] {
        match &self.kind {
            Kind::Plain(_, text) => text.as_bytes(),
            Kind::Case(prepared) => &prepared.body,
        }
    }

    /// Returns the case of the body, if it is that of a case file.
    pub(crate) fn case(&self) -> Option<&PreparedCase> {
        match &self.kind {
            Kind::Plain(..) => None,
            Kind::Case(prepared) => Some(prepared),
        }
    }

    /// Validates a text in place of the body.
    pub(crate) fn validate(&self, enforced: &Api, text: &[u8]) -> Report {
        let target = match &self.kind {
            Kind::Plain(target, _) => *target,
            Kind::Case(prepared) => prepared.target,
        };
        let object = enforced.resolve(target.object);
        match self.case().and_then(|prepared| prepared.case.stored.as_ref()) {
            Some(stored) => validate_update(object, stored, text),
            None => validate(object, target.method, text),
        }
    }
}

/// Returns the bodies of a document, in order, and what is wrong with the document itself.
pub(crate) fn bodies<'d>(api: &'static Api, content: &Content, text: &'d str) -> (Vec<Body<'d>>, Vec<FaultAt>) {
    let plain = |target, expect, from: usize, text: &'d str| Body {
        from,
        to: from + text.len(),
        is_verbatim: true,
        expect,
        kind: Kind::Plain(target, text),
    };
    match content {
        Content::Body(target, expect) => (vec![plain(*target, *expect, 0, text)], Vec::new()),
        Content::Lines(target, expect) => {
            let lines = lines(text).map(|(from, line)| plain(*target, *expect, from, line));
            (lines.collect(), Vec::new())
        }
        Content::Cases => cases(api, text),
        Content::Project(_) | Content::Error(_) | Content::Nothing => (Vec::new(), Vec::new()),
    }
}

/// Returns the lines of NDJSON that are not blank, each with its offset.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = from;
        from += line.len();
        let body = line_body(line.as_bytes(), Options::default().max_body)?;
        line.get(..body.len()).map(|body| (start, body))
    })
}

fn cases<'d>(api: &'static Api, text: &'d str) -> (Vec<Body<'d>>, Vec<FaultAt>) {
    let file = match CaseFile::parse(text.as_bytes()) {
        Ok(file) => file,
        Err(bad) => {
            let offset = if let BadCaseFile::Malformed(error) = &bad { offset_of(text, error) } else { 0 };
            return (Vec::new(), vec![FaultAt { offset, message: bad.to_string() }]);
        }
    };
    let places: Vec<CasePlace> = file.cases.iter().map(|case| case.place).collect();
    let (mut bodies, mut faults) = (Vec::new(), Vec::new());
    for (prepared, place) in file.prepare(api).zip(places) {
        match prepared {
            Ok(prepared) => {
                let is_verbatim = place.is_verbatim;
                let length = if is_verbatim {
                    prepared.body.len()
                } else {
                    Token::at(text.as_bytes(), place.offset).map_or(0, |token| token.to - token.from)
                };
                let (from, to) = (place.offset, place.offset + length);
                let kind = Kind::Case(Box::new(prepared));
                bodies.push(Body { from, to, is_verbatim, expect: Expect::Valid, kind });
            }
            Err(bad) => faults.push(FaultAt { offset: place.offset, message: bad.to_string() }),
        }
    }
    (bodies, faults)
}

/// Returns the offset of the token with an error of the parser, which counts lines from 1 and bytes of a line from 1.
fn offset_of(text: &str, error: &serde_json::Error) -> usize {
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let mut at: usize = before.map(str::len).sum();
    let offset = at + error.column().saturating_sub(1);
    // A string ends with its line, so that a token begins where the line does.
    while let Some(token) = Token::at(text.as_bytes(), at).filter(|token| token.to <= offset) {
        at = token.to;
    }
    at
}
