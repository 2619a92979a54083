//! Snapshots of all forms of sentences, for a reviewer: messages of all cases, facts about attributes, and rules of objects.

use insta::assert_snapshot;
use linecard_cases::read_cases;
use linecard_contract::Check;
use linecard_contract::say::{Part, Sentence};
use linecard_model::API;
use linecard_model::objects::OBJECTS;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// Replaces names and words in a sentence with placeholders, so that sentences of the same form are equal. Lists of any
/// length have the same form.
fn form(sentence: &Sentence) -> String {
    let part = |part: &Part<'_>| match part {
        Part::Attribute(_) => "`ATTRIBUTE`".to_owned(),
        Part::Code(_) => "`CODE`".to_owned(),
        Part::Object(_) => "`OBJECT`".to_owned(),
        Part::Body(..) => "`BODY`".to_owned(),
        Part::Word(_) => "\"WORD\"".to_owned(),
        Part::Method(_) => "METHOD".to_owned(),
        Part::Interpretation(_) => "`ENTRY`".to_owned(),
        Part::Text(text) => text.replace(|character: char| character.is_ascii_digit(), "9"),
    };
    let mut form: String = sentence.parts().iter().map(part).collect();
    let lists = ["`ATTRIBUTE`, `ATTRIBUTE`", "\"WORD\", \"WORD\"", "METHOD, METHOD", "a METHOD, a METHOD", "99"];
    for (list, one) in lists.iter().zip(["`ATTRIBUTE`", "\"WORD\"", "METHOD", "a METHOD", "9"]) {
        while form.contains(list) {
            form = form.replace(list, one);
        }
    }
    form
}

#[test]
fn messages() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    let mut forms: BTreeMap<String, BTreeMap<String, BTreeSet<&str>>> = BTreeMap::new();
    for case in read_cases(&API, &fixtures).unwrap() {
        for finding in case.prepared.validate().findings() {
            let rule = finding.rule();
            // The prose of the documentation is not our sentence.
            let prose = rule.field().and_then(|field| field.prose).unwrap_or("PROSE");
            let form = form(&finding.sentence()).replace(&form_of_text(prose), "PROSE");
            let title = format!("{} {}", rule.check().as_str(), finding.severity());
            let method = if matches!(rule.check(), Check::Json(_)) { "any" } else { rule.method().as_str() };
            forms.entry(title).or_default().entry(form).or_default().insert(method);
        }
    }
    let mut shown = String::new();
    for (title, forms) in forms {
        let _ = writeln!(shown, "{title}");
        for (form, methods) in forms {
            let methods: Vec<&str> = methods.into_iter().collect();
            let _ = writeln!(shown, "  {}: {form}", methods.join(" "));
        }
    }
    assert_snapshot!(shown);
}

fn form_of_text(text: &str) -> String {
    form(&[Part::Text(text.to_owned().into())].into_iter().collect())
}

#[test]
fn facts_and_rules() {
    let mut forms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for object in OBJECTS {
        for field in object.fields() {
            let prose = form_of_text(field.prose.unwrap_or("PROSE"));
            for fact in object.facts(field) {
                let form = form(&fact.sentence).replace(&prose, "PROSE");
                forms.entry(format!("{:?}", fact.about)).or_default().insert(form);
            }
        }
        for rule in object.rules {
            forms.entry("Rules of objects".to_owned()).or_default().insert(form(&rule.sentence(object)));
        }
    }
    let mut shown = String::new();
    for (title, forms) in forms {
        let _ = writeln!(shown, "{title}");
        for form in forms {
            let _ = writeln!(shown, "  {form}");
        }
    }
    assert_snapshot!(shown);
}
