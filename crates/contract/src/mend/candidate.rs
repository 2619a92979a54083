//! The one edit that may mend a finding. Whether it does is found out by validating the edited body.

use crate::finding::report::{Finding, Report};
use crate::finding::rule_id::Check;
use crate::json::look_alike::folded;
use crate::json::pointer::unescaped;
use crate::json::rule::{Expected, JsonRule};
use crate::mend::edit::{Action, Edit, Mend};
use crate::mend::text::{self, Member};
use crate::nearest::nearest;
use crate::table::object::Kind;

pub(crate) fn candidate(report: &Report, finding: &Finding<'_>, body: &[u8]) -> Option<Mend> {
    let offset = finding.offset()?;
    let check = finding.rule().check();
    if let Check::Json(rule) = check {
        match rule {
            JsonRule::Syntax(Expected::Name | Expected::Value) => return comma(body, offset),
            JsonRule::ByteOrderMark => {
                let is_mark = body.starts_with(b"\xef\xbb\xbf");
                return is_mark.then(|| one(0, 3, String::new(), Action::RemoveMark));
            }
            JsonRule::DuplicateKey => {}
            JsonRule::Syntax(_)
            | JsonRule::Utf8
            | JsonRule::Surrogate
            | JsonRule::Empty
            | JsonRule::NotAnObject
            | JsonRule::Nesting
            | JsonRule::Size => return None,
        }
    }
    // The other mends rely on the grammar.
    let is_text = |finding: Finding<'_>| {
        let check = finding.rule().check();
        matches!(check, Check::Json(rule) if rule != JsonRule::DuplicateKey && rule != JsonRule::ByteOrderMark)
    };
    if report.findings().any(is_text) {
        return None;
    }
    match check {
        Check::Json(_) => duplicate(finding, body, offset),
        Check::Unknown => unknown(finding, body, offset),
        Check::Forbidden | Check::Ignored | Check::Relevant => {
            let member = Member::around(body, offset)?;
            let (from, to) = member.removal(body);
            Some(one(from, to, String::new(), Action::Remove { name: last_name(finding) }))
        }
        Check::Value => word(finding, body, offset),
        Check::Type => quotes(body, offset),
        _ => None,
    }
}

fn one(from: usize, to: usize, replacement: String, action: Action) -> Mend {
    Mend { edits: vec![Edit { from, to, replacement }], action }
}

fn last_name(finding: &Finding<'_>) -> String {
    let pointer = finding.pointer();
    unescaped(pointer.rsplit('/').next().unwrap_or_default()).into_owned()
}

/// A comma before the end of an object or a list is removed.
fn comma(body: &[u8], offset: usize) -> Option<Mend> {
    let is_end = matches!(body.get(offset), Some(b'}' | b']'));
    let comma = text::before(body, offset)?;
    (is_end && body.get(comma) == Some(&b',')).then(|| one(comma, comma + 1, String::new(), Action::RemoveComma))
}

/// The second of two members with the same name and the same value is removed. With another value, it is not certain which.
fn duplicate(finding: &Finding<'_>, body: &[u8], offset: usize) -> Option<Mend> {
    let member = Member::around(body, offset)?;
    let first = member.earlier_with_same_name(body)?;
    if first.value(body) != member.value(body) {
        return None;
    }
    let (from, to) = member.removal(body);
    Some(one(from, to, String::new(), Action::RemoveDuplicate { name: last_name(finding) }))
}

/// A misspelt name is replaced by the only name that is near; a name that is near none is removed.
fn unknown(finding: &Finding<'_>, body: &[u8], offset: usize) -> Option<Mend> {
    let raw = finding.raw();
    let member = Member::around(body, offset)?;
    let name = last_name(finding);
    let allowed = || raw.object.fields().iter().filter(|field| field.may_stand(raw.method)).map(|field| field.name);
    let folded = folded(&name);
    let near = match allowed().find(|allowed| *allowed == folded) {
        Some(same) => vec![same],
        None => nearest(&name, allowed()),
    };
    match near[..] {
        [] => {
            let (from, to) = member.removal(body);
            Some(one(from, to, String::new(), Action::Remove { name }))
        }
        [to] => Some(one(member.from, member.name_to, format!("\"{to}\""), Action::Rename { name, to })),
        _ => None,
    }
}

/// A word in another case is replaced by the documented word.
fn word(finding: &Finding<'_>, body: &[u8], offset: usize) -> Option<Mend> {
    let rule = finding.rule();
    let (from, to) = text::string(body, offset)?;
    let found = std::str::from_utf8(body.get(from + 1..to - 1)?).ok()?;
    let words = documented_words(rule.field()?.kind(rule.method()));
    let mut same = words.iter().filter(|word| word.eq_ignore_ascii_case(found));
    match (same.next(), same.next()) {
        (Some(word), None) if !word.contains(['"', '\\']) => {
            Some(one(from, to, format!("\"{word}\""), Action::Word(word)))
        }
        _ => None,
    }
}

/// The quotes of a number or a Boolean are removed. Its value is not in the mend.
fn quotes(body: &[u8], offset: usize) -> Option<Mend> {
    let (from, to) = text::string(body, offset)?;
    let inner = std::str::from_utf8(body.get(from + 1..to - 1)?).ok()?;
    let is_bare = matches!(inner, "true" | "false") || text::is_number(inner);
    let quote = |from: usize| Edit { from, to: from + 1, replacement: String::new() };
    is_bare.then(|| Mend { edits: vec![quote(from), quote(to - 1)], action: Action::Unquote })
}

/// Returns the documented words of a kind, or of the items of a list.
fn documented_words(kind: &'static Kind) -> &'static [&'static str] {
    match kind {
        Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => list.words,
        Kind::Array(items) => documented_words(&items.kind),
        Kind::Either([first, second]) if documented_words(first).is_empty() => documented_words(second),
        Kind::Either([first, _]) => documented_words(first),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Object(_)
        | Kind::OpenObject => &[],
    }
}
