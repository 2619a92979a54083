//! The one edit that may mend a finding. Whether it does is found out by validating the edited body.

use crate::finding::report::{Finding, Report};
use crate::finding::rule_id::Check;
use crate::json::look_alike::folded;
use crate::json::pointer::unescaped;
use crate::json::rule::{Expected, JsonRule};
use crate::mend::edit::{Action, Edit, Mend};
use crate::mend::text::{self, Member};
use crate::nearest::nearest;

/// Returns whether there may be an edit that mends the finding. Whether there is one is more costly to find out.
pub(crate) fn may_have_candidate(finding: &Finding<'_>, body: &[u8]) -> bool {
    match finding.rule().check() {
        Check::Json(rule) => match rule {
            JsonRule::Syntax(Expected::Name | Expected::Value) | JsonRule::ByteOrderMark | JsonRule::DuplicateKey => {
                true
            }
            JsonRule::Syntax(_)
            | JsonRule::Utf8
            | JsonRule::Surrogate
            | JsonRule::Empty
            | JsonRule::NotAnObject
            | JsonRule::Nesting
            | JsonRule::Size => false,
        },
        Check::Unknown | Check::Forbidden | Check::Ignored | Check::Relevant => true,
        Check::Value => {
            finding.rule().field().is_some_and(|field| !field.kind(finding.rule().method()).words().is_empty())
        }
        Check::Type => finding.offset().and_then(|offset| body.get(offset)) == Some(&b'"'),
        _ => false,
    }
}

/// Returns the edit that may mend the finding. The report has all findings of the body.
pub(crate) fn candidate(report: &Report, finding: &Finding<'_>, body: &[u8]) -> Option<Mend> {
    let offset = finding.offset()?;
    let check = finding.rule().check();
    match check {
        Check::Json(JsonRule::Syntax(_)) => return comma(body, offset),
        Check::Json(JsonRule::ByteOrderMark) => {
            let is_mark = body.starts_with(b"\xef\xbb\xbf");
            return is_mark.then(|| one(0, 3, String::new(), Action::RemoveMark));
        }
        _ => {}
    }
    // The other mends rely on the grammar.
    let is_text = |finding: Finding<'_>| {
        let check = finding.rule().check();
        matches!(check, Check::Json(rule) if rule.breaks_grammar() && rule != JsonRule::ByteOrderMark)
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

/// A word in another case, or with characters that look like others, is replaced by the documented word.
fn word(finding: &Finding<'_>, body: &[u8], offset: usize) -> Option<Mend> {
    let (from, to) = text::string(body, offset)?;
    let (_, word) = nearly_word(finding, body)?;
    (!word.contains(['"', '\\'])).then(|| one(from, to, format!("\"{word}\""), Action::Word(word)))
}

/// Returns the text of a value that looks like exactly one word of the list, and this word.
pub(crate) fn nearly_word<'b>(finding: &Finding<'_>, body: &'b [u8]) -> Option<(&'b str, &'static str)> {
    let rule = finding.rule();
    let (from, to) = text::string(body, finding.offset()?)?;
    let found = std::str::from_utf8(body.get(from + 1..to - 1)?).ok()?;
    if found.len() > LONGEST_WORD {
        return None;
    }
    let plain = folded(found);
    let words = rule.field()?.kind(rule.method()).words();
    let is_same = |word: &&&str| {
        word.eq_ignore_ascii_case(found) || !found.is_ascii() && folded(word).eq_ignore_ascii_case(&plain)
    };
    let mut same = words.iter().filter(is_same);
    match (same.next(), same.next()) {
        (Some(word), None) => Some((found, word)),
        _ => None,
    }
}

/// The most bytes of a text that is compared with words.
const LONGEST_WORD: usize = 400;

/// The quotes of a number or a Boolean are removed. Its value is not in the mend.
fn quotes(body: &[u8], offset: usize) -> Option<Mend> {
    let (from, to) = text::string(body, offset)?;
    let inner = std::str::from_utf8(body.get(from + 1..to - 1)?).ok()?;
    let is_bare = matches!(inner, "true" | "false") || text::is_number(inner);
    let quote = |from: usize| Edit { from, to: from + 1, replacement: String::new() };
    is_bare.then(|| Mend { edits: vec![quote(from), quote(to - 1)], action: Action::Unquote })
}
