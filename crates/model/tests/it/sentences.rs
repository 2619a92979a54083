//! What answers each sentence of the documentation.

use linecard_contract::{Check, Method, Presence};
use linecard_fixtures::sentences::{Answer, Effect, Fact, Inferred, Reason, Sentence, Sentences, TO_DO, read};
use linecard_fixtures::{sentences, tables};
use linecard_model::API;
use std::collections::BTreeSet;

fn differences(of: &Sentences) -> Vec<String> {
    sentences::differences(of, &tables::read_all().unwrap(), &API)
}

/// Each sentence has an answer that the tables have, and each fact of the tables is stated or explained.
#[test]
fn every_sentence_has_an_answer_and_every_rule_a_sentence() {
    let differences = differences(&read().unwrap());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// What sentences state and nothing enforces yet. The list is to be emptied, and gets no new lines.
const LEFT: &[&str] = &[];

#[test]
fn nothing_else_is_left_to_do() {
    let sentences = read().unwrap();
    let left: BTreeSet<&str> = sentences.to_do().map(|reason| reason.trim_start_matches(TO_DO).trim_start()).collect();
    assert_eq!(left, LEFT.iter().copied().collect());
}

/// An entry of the ledger names the heading below which the documentation states what it interprets.
#[test]
fn an_interpretation_is_under_a_heading_of_its_page() {
    let pages = tables::read_all().unwrap();
    let page = pages.iter().find(|page| page.page == "Common Objects").unwrap();
    for entry in API.ledger.iter().filter(|entry| entry.page == page.page) {
        // The heading of the page itself is its title.
        let is_there = entry.heading == page.page || page.tables.iter().any(|table| table.heading == entry.heading);
        assert!(is_there, "{}: there is no heading {}", entry.id, entry.heading);
    }
}

/// An interpretation that is switched off takes no rule with it that a sentence states without it.
#[test]
fn a_literal_form_keeps_what_is_documented() {
    let sentences = read().unwrap();
    for entry in API.ledger.iter().filter(|entry| !entry.literal.is_empty()) {
        let literal = API.literal([entry.id]).unwrap();
        for object in API.objects {
            let kept: BTreeSet<String> =
                literal.resolve(object).all_rule_ids().iter().map(ToString::to_string).collect();
            for rule in object.all_rule_ids().into_iter().filter(|rule| !kept.contains(&rule.to_string())) {
                let is_of_entry = |answer: &Answer| matches!(answer, Answer::Interpretation(id) if id == entry.id);
                let stated = sentences.stating(&API, &rule).find(|sentence| !sentence.answers.iter().any(is_of_entry));
                assert!(stated.is_none(), "{} switches {rule} off, which {} states", entry.id, stated.unwrap());
            }
        }
    }
}

/// Reads the sentences and changes one of them. Returns the differences.
fn with_change(name: &str, change: impl FnOnce(&mut Sentence)) -> Vec<String> {
    let mut sentences = read().unwrap();
    change(find(&mut sentences, name));
    differences(&sentences)
}

fn find<'s>(sentences: &'s mut Sentences, name: &str) -> &'s mut Sentence {
    let (attribute, number) = name.split_once(' ').unwrap();
    let (object, attribute) = attribute.split_once('.').unwrap();
    let is_named = |sentence: &&mut Sentence| {
        sentence.object == object
            && sentence.attribute.as_deref() == Some(attribute)
            && sentence.number.to_string() == number
    };
    sentences.sentences.iter_mut().find(is_named).unwrap()
}

#[test]
fn a_sentence_without_a_line_and_a_gap_in_the_numbers_are_found() {
    let mut sentences = read().unwrap();
    sentences.sentences.retain(|sentence| sentence.attribute.as_deref() != Some("newName") || sentence.number != 2);
    assert_eq!(differences(&sentences), ["Common Objects, Criteria attributes: criteria.newName 2 has no answer"]);
    assert_eq!(
        with_change("criteria.newName 2", |sentence| sentence.number = 3),
        [
            "Common Objects, Criteria attributes: criteria.newName 2 has no answer",
            "Common Objects, Criteria attributes: criteria.newName 3 is not documented",
        ]
    );
    let mut sentences = read().unwrap();
    let first = sentences.sentences[0].clone();
    sentences.sentences.insert(0, first);
    let twice = "call-processing-policies.useUserCLIDSetting 1 is out of order, or there twice";
    assert_eq!(differences(&sentences), [format!("Call Processing Policies, Call Processing Policies: {twice}")]);
    sentences.sentences.swap(0, 2);
    sentences.sentences.pop();
    assert!(differences(&sentences)[0].ends_with("feature-access-code.enabled 1 has no answer"));
}

#[test]
fn an_answer_that_the_tables_do_not_have_is_found() {
    let rule = |id: &str| Answer::Rule(Fact::Rule(id.to_owned()));
    let entry = |id: &str| Answer::Interpretation(id.to_owned());
    for (answer, fault) in [
        (Answer::Presence(Method::Put, Presence::Required), "the presence in a PUT is not R"),
        (Answer::Kind(Check::Range), "there is no rule criteria.newName.range"),
        (Answer::Kind(Check::Type), "the type is any String, which the sentence does not state"),
        (Answer::Prose, "there is no rule criteria.newName.prose"),
        (rule("criteria.newName.required"), "there is no rule criteria.newName.required"),
        (entry("criteria.new-name"), "there is no interpretation criteria.new-name"),
        (entry("schedule.type"), "schedule.type is about something else"),
        (Answer::Effect(Effect::Removes), "an update does not have the effect removes"),
        (Answer::Explanatory, "an explanatory sentence has no other answer"),
        (Answer::NotEnforced(String::new()), "the reason is missing"),
    ] {
        let differences = with_change("criteria.newName 1", |sentence| sentence.answers.push(answer));
        assert_eq!(differences, [format!("criteria.newName 1: {fault}")]);
    }
    let reasons = [Answer::NotEnforced("first".to_owned()), Answer::Prose];
    let differences = with_change("criteria.doNotPerformAction 2", |sentence| {
        sentence.answers.splice(0..1, reasons);
    });
    assert_eq!(differences, ["criteria.doNotPerformAction 2: a reason is the last answer"]);
    let differences = with_change("criteria.active 1", |sentence| sentence.answers.clear());
    assert_eq!(differences, ["criteria.active 1: it has no answer"]);
}

#[test]
fn a_fact_that_no_sentence_states_is_found() {
    let forgotten = |fact: &str| format!("no sentence states {fact}, and no line explains it");
    for (name, fact) in [
        ("criteria-from-dn.phoneNumbers 5", "criteria-from-dn.phoneNumbers.required"),
        ("recur-monthly-by-day.dayOfMonth 2", "recur-monthly-by-day.dayOfMonth.range"),
        ("recur-yearly-by-day.month 3", "recur-yearly-by-day.month.value"),
        ("call-center-list-item.name 2", "call-center-list-item.name.prose"),
        ("schedule-recurrence.recurEndDate 2", "schedule-recurrence.recurEndDate.format"),
    ] {
        let differences = with_change(name, |sentence| sentence.answers = vec![Answer::Explanatory]);
        assert!(differences.contains(&forgotten(fact)), "{differences:?}");
    }
    let mut sentences = read().unwrap();
    sentences.inferred.clear();
    let differences = differences(&sentences);
    for fact in ["call-center-instance.type.value", "criteria.name.length", "interpretation criteria.delete"] {
        assert!(differences.contains(&forgotten(fact)), "{differences:?}");
    }
}

#[test]
fn a_line_of_what_is_inferred_names_what_exists_and_no_sentence_states() {
    let with = |fact: Fact, reason: Reason| {
        let mut sentences = read().unwrap();
        sentences.inferred.push(Inferred { fact, reason });
        differences(&sentences)
    };
    let (rule, reason) = (|id: &str| Fact::Rule(id.to_owned()), || Reason::Text("a reason".to_owned()));
    assert_eq!(
        with(rule("criteria.name.range"), reason()),
        ["inferred criteria.name.range: there is no such rule or interpretation"]
    );
    assert_eq!(
        with(rule("recur-yearly-by-day.month.value"), reason()),
        ["inferred recur-yearly-by-day.month.value: a sentence states it"]
    );
    assert_eq!(
        with(rule("criteria.name.length"), Reason::Interpretation("nothing".to_owned())),
        ["inferred criteria.name.length: there is no interpretation nothing"]
    );
}

#[test]
fn a_malformed_line_is_refused_with_its_number() {
    for (line, reason) in [
        ("criteria.name 1", "it has no answer"),
        ("criteria.name: prose", "the number of the sentence is missing"),
        ("criteria.name one: prose", "one is not the number of a sentence"),
        ("criteria.name 1: proses", "`proses` is not an answer"),
        ("criteria.name 1: kind required", "required is not a check of a kind"),
        ("criteria.name 1: presence PUT", "a presence has a method and a letter"),
        ("criteria.name 1: presence SEND O", "there is no method SEND"),
        ("criteria.name 1: presence PUT X", "there is no presence X"),
        ("criteria.name 1: effect grows", "there is no effect grows"),
        ("criteria 1: rule relevant", "relevant is not the id of a rule without its method"),
        ("inferred criteria.name.length", "the reason is missing"),
    ] {
        let error = format!("= Page\n== Heading\n{line}\n").parse::<Sentences>().unwrap_err();
        assert_eq!(error.to_string(), format!("line 3: {reason}"));
    }
}

/// The references are looked up in both directions.
#[test]
fn a_rule_leads_to_its_sentences() {
    let sentences = read().unwrap();
    let of = |id: &str| -> Vec<String> {
        let rule = API.rule(id).unwrap();
        sentences.stating(&API, &rule).map(ToString::to_string).collect()
    };
    assert_eq!(
        of("call-processing-policies.clidPolicy.put.relevant"),
        [2, 5].map(|number| format!(
            "Call Processing Policies, “Call Processing Policies”, clidPolicy, sentence {number}"
        ))
    );
    let of_variant = of("criteria-from-dn-selective-call-rejection.phoneNumbers.put.not-empty");
    assert_eq!(of_variant, of("criteria-from-dn.phoneNumbers.put.not-empty"));
    let inherited = of("criteria-custom-ring-back.timeSchedule.put.type");
    assert_eq!(inherited, ["Common Objects, “Criteria attributes”, timeSchedule, sentence 1"]);
    assert_eq!(of("criteria.name.put.length"), Vec::<String>::new());
    let interpreted = sentences.interpreted_by("schedule-recurrence.end").map(ToString::to_string);
    assert_eq!(interpreted.count(), 3);
}
