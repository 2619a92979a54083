//! Compares what a PUT or a POST sent with what a GET shows after it.

use crate::bodies::{is_always_shown, is_matched, sets};
use crate::checks::{Check, LIST_REPLACED, PUT_CLEARS, PUT_KEEPS, PUT_SETS};
use linecard_contract::pointer::joined;
use linecard_contract::{Effect, Kind, Method, Object, update};
use serde_json::{Map, Value};

/// What a comparison of an attribute shows.
#[derive(Debug)]
pub(crate) struct Observation {
    pub(crate) check: Check,
    pub(crate) pointer: String,
    /// What is wrong, if something is.
    pub(crate) wrong: Option<&'static str>,
}

/// Compares a PUT, the state before and the state after it.
///
/// `flagged` has the locations of the violations in the response: they are reported by themselves, and not compared.
pub(crate) fn compare(
    object: &'static Object,
    sent: &Value,
    before: &Value,
    after: &Value,
    flagged: &[String],
) -> Vec<Observation> {
    // An exclusive attribute removes others.
    let expected = update(object, before, sent).unwrap_or_else(|_| before.clone());
    let mut comparison = Comparison { flagged, observations: Vec::new() };
    let empty = Map::new();
    let [sent, before, after, expected] =
        [sent, before, after, &expected].map(|value| value.as_object().unwrap_or(&empty));
    comparison.objects(object, sent, before, after, expected, "");
    comparison.observations
}

struct Comparison<'f> {
    flagged: &'f [String],
    observations: Vec<Observation>,
}

impl Comparison<'_> {
    fn add(&mut self, check: Check, pointer: String, wrong: Option<&'static str>) {
        self.observations.push(Observation { check, pointer, wrong });
    }

    fn is_flagged(&self, pointer: &str) -> bool {
        self.flagged
            .iter()
            .any(|flagged| flagged.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    }

    fn objects(
        &mut self,
        object: &'static Object,
        sent: &Map<String, Value>,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
        expected: &Map<String, Value>,
        at: &str,
    ) {
        for field in
            object.fields().iter().filter(|field| field.may_stand(Method::Get) && sets(field) && !is_matched(field))
        {
            let (name, pointer) = (field.name, joined(at, field.name));
            if is_always_shown(field) && !after.contains_key(name) {
                // The response breaks a rule, which is reported.
                continue;
            }
            let kind = field.kind(Method::Get);
            match (sent.get(name), before.get(name), after.get(name)) {
                (Some(Value::Object(sent)), before, Some(Value::Object(after)))
                    if field.effect == Effect::Merges && kind.as_object().is_some() =>
                {
                    let empty = Map::new();
                    let before = before.and_then(Value::as_object).unwrap_or(&empty);
                    let expected = expected.get(name).and_then(Value::as_object).unwrap_or(&empty);
                    if let Some(inner) = kind.as_object() {
                        self.objects(inner, sent, before, after, expected, &pointer);
                    }
                }
                _ if self.is_flagged(&pointer) => {}
                (Some(Value::Null), Some(_), after) => {
                    let is_cleared = after.is_none_or(is_empty);
                    self.add(PUT_CLEARS, pointer, (!is_cleared).then_some("the GET after it still shows a value"));
                }
                (Some(Value::Array(sent)), before, Some(Value::Array(after))) => {
                    let before = before.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
                    self.lists(kind, sent, before, after, pointer);
                }
                (Some(sent), _, Some(after)) => {
                    let is_set = holds(kind, after, sent);
                    self.add(PUT_SETS, pointer, (!is_set).then_some("the GET after it shows another value"));
                }
                (Some(_), Some(_), None) => {
                    self.add(PUT_SETS, pointer, Some("the GET after it no longer shows the attribute"));
                }
                (None, Some(before), Some(after)) => {
                    let is_kept = holds(kind, after, before);
                    self.add(PUT_KEEPS, pointer, (!is_kept).then_some("the GET after it shows another value"));
                }
                (None, Some(_), None) if expected.contains_key(name) => {
                    self.add(PUT_KEEPS, pointer, Some("the GET after it no longer shows the attribute"));
                }
                (_, None, None) | (None, _, _) => {}
            }
        }
    }

    /// Compares lists that are replaced as a whole.
    fn lists(&mut self, kind: &Kind, sent: &[Value], before: &[Value], after: &[Value], pointer: String) {
        let item = kind.as_list().map(|items| &items.kind);
        let holds = |one: &Value, other: &Value| item.map_or(one == other, |kind| holds(kind, one, other));
        let is_sent = |shown: &Value| sent.iter().any(|sent| holds(shown, sent));
        let is_all_there = sent.iter().all(|sent| after.iter().any(|shown| holds(shown, sent)));
        self.add(PUT_SETS, pointer.clone(), (!is_all_there).then_some("the GET after it lacks an item"));
        let old: Vec<&Value> = before.iter().filter(|old| !is_sent(old) && !is_unused(old)).collect();
        if !old.is_empty() {
            let is_replaced = !after.iter().any(|shown| !is_sent(shown) && old.iter().any(|old| holds(shown, old)));
            self.add(LIST_REPLACED, pointer, (!is_replaced).then_some("the GET after it still shows an old item"));
        }
    }
}

/// Returns whether an item is a place of a list that always has the same places: it has a value in one attribute at most.
fn is_unused(item: &Value) -> bool {
    item.as_object().is_some_and(|members| members.values().filter(|value| !is_empty(value)).count() <= 1)
}

/// Returns whether a value means that there is none.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() || text == "None",
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Returns whether a shown value holds everything that was sent. What a GET need not show may be absent, and the separators of
/// a number may differ.
pub(crate) fn holds(kind: &Kind, shown: &Value, sent: &Value) -> bool {
    let of_value = kind.of_value(shown);
    match (shown, sent) {
        (Value::Object(shown), Value::Object(sent)) => sent.iter().all(|(name, sent)| {
            let field = of_value.nested().and_then(|inner| inner.field(name));
            match (shown.get(name), field) {
                (Some(shown), Some(field)) => holds(field.kind(Method::Get), shown, sent),
                (Some(shown), None) => shown == sent,
                (None, Some(field)) => !is_always_shown(field) || is_empty(sent),
                (None, None) => is_empty(sent),
            }
        }),
        (Value::Array(shown), Value::Array(sent)) => {
            let item = of_value.as_list().map(|items| &items.kind);
            sent.len() == shown.len()
                && sent
                    .iter()
                    .all(|sent| shown.iter().any(|shown| item.map_or(shown == sent, |kind| holds(kind, shown, sent))))
        }
        (Value::String(shown), Value::String(sent)) => {
            shown == sent
                || matches!(of_value, Kind::AnyCaseWord(_)) && shown.eq_ignore_ascii_case(sent)
                || is_same_number(shown, sent)
        }
        (Value::Number(shown), Value::Number(sent)) => shown == sent || shown.as_f64() == sent.as_f64(),
        (shown, sent) => shown == sent || is_empty(shown) && is_empty(sent),
    }
}

/// Returns whether two texts are the same telephone number, apart from separators.
fn is_same_number(shown: &str, sent: &str) -> bool {
    let is_number = |text: &str| {
        text.bytes().any(|byte| byte.is_ascii_digit())
            && text.bytes().all(|byte| byte.is_ascii_digit() || b"+ -.()".contains(&byte))
    };
    let digits = |text: &str| text.chars().filter(|character| !" -.()".contains(*character)).collect::<String>();
    is_number(shown) && is_number(sent) && digits(shown) == digits(sent)
}

#[cfg(test)]
mod tests {
    use super::{compare, holds};
    use linecard_contract::Kind;
    use linecard_contract::table::STRING;
    use linecard_model::objects::SIMULTANEOUS_RING_PERSONAL;
    use serde_json::{Value, json};

    /// Returns the checks that fail.
    fn wrong(sent: &Value, before: &Value, after: &Value) -> Vec<String> {
        let observations = compare(&SIMULTANEOUS_RING_PERSONAL, sent, before, after, &[]);
        let wrong = observations.into_iter().filter(|observation| observation.wrong.is_some());
        wrong.map(|observation| format!("{} {}", observation.check, observation.pointer)).collect()
    }

    #[test]
    fn each_sort_of_difference_has_its_check() {
        let number = |number: &str| json!({"phoneNumber": number, "answerConfirmationRequired": false});
        let before = json!({"active": true, "doNotRingIfOnCall": true, "simultaneousRingNumber": [number("+321")]});
        let sent = json!({"active": false, "simultaneousRingNumber": [number("+322")]});
        let right = json!({"active": false, "doNotRingIfOnCall": true, "simultaneousRingNumber": [number("+322")]});
        assert!(wrong(&sent, &before, &right).is_empty());
        let with = |name: &str, value: Value| {
            let mut state = right.clone();
            state[name] = value;
            state
        };
        assert_eq!(wrong(&sent, &before, &with("active", json!(true))), ["verify.put.sets /active"]);
        assert_eq!(
            wrong(&sent, &before, &with("doNotRingIfOnCall", json!(false))),
            ["verify.put.keeps /doNotRingIfOnCall"]
        );
        let merged = with("simultaneousRingNumber", json!([number("+321"), number("+322")]));
        assert_eq!(wrong(&sent, &before, &merged), ["verify.list.replaced /simultaneousRingNumber"]);
        let emptied = with("simultaneousRingNumber", json!([]));
        assert_eq!(wrong(&sent, &before, &emptied), ["verify.put.sets /simultaneousRingNumber"]);
    }

    #[test]
    fn the_separators_of_a_number_make_no_difference() {
        let same = |shown: &str, sent: &str| holds(&STRING as &Kind, &shown.into(), &sent.into());
        assert!(same("+3225126777", "+32-2 512.67(77)"));
        assert!(!same("+3225126777", "+3225126778"));
        assert!(!same("ab", "a-b"));
    }
}
