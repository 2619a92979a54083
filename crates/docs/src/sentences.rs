//! Where the documentation states what: the sentences of its descriptions, by number, and what answers each.

use crate::cases::Cases;
use crate::markdown::{PageLocation, anchor, table, text};
use linecard_console::Table;
use linecard_contract::{Api, Object, RuleId};
use linecard_fixtures::sentences::{Answer, Fact, Inferred, Reason, Sentence};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Writes the section of an object: each sentence and what answers it, and what no sentence states.
pub(crate) fn section(page: &mut String, object: &Object, cases: &Cases) -> std::fmt::Result {
    const HERE: PageLocation = PageLocation::Objects;
    let api = cases.api;
    let mut rows = Table::new(["Attribute", "Sentence", "Answer"]);
    let mut heading = None;
    for sentence in cases.documentation.of_object(object.name) {
        heading = Some(&sentence.heading);
        let attribute = sentence.attribute.as_ref().map(|name| format!("`{name}`")).unwrap_or_default();
        let number = format!("{}{}", anchor(&id(sentence)), sentence.number);
        rows.add([attribute, number, answers(HERE, api, sentence)]);
    }
    let inferred: Vec<&Inferred> =
        cases.documentation.inferred.iter().filter(|inferred| is_about(&inferred.fact, object, api)).collect();
    if heading.is_none() && inferred.is_empty() {
        return Ok(());
    }
    writeln!(page, "## Sentences\n")?;
    if let Some(heading) = heading {
        writeln!(
            page,
            "The page “{}” describes these attributes under the heading “{}”. A sentence is named by its number in the \
             description of the attribute; its text is in the documentation only. \
             [What the answers mean](../reference/sentences.md#answers).\n",
            text(object.page),
            text(heading)
        )?;
        writeln!(page, "{}", table(&rows))?;
    }
    if !inferred.is_empty() {
        writeln!(page, "No sentence states the following:\n")?;
        for inferred in inferred {
            writeln!(page, "- {}: {}", fact(HERE, api, &inferred.fact, object), reason(HERE, &inferred.reason))?;
        }
        page.push('\n');
    }
    Ok(())
}

/// Returns where a rule is stated: the sentences, or why it is inferred; `None` if the cells of its row state it.
pub(crate) fn of_rule(here: PageLocation, cases: &Cases, rule: &RuleId) -> Option<String> {
    let stated: Vec<String> =
        cases.documentation.stating(cases.api, rule).map(|sentence| link(here, sentence)).collect();
    if !stated.is_empty() {
        return Some(format!("Stated in {}", stated.join(", ")));
    }
    let inferred = cases.documentation.inferring(cases.api, rule)?;
    Some(format!("Inferred: {}", reason(here, &inferred.reason)))
}

/// Returns links to the sentences that an entry of the ledger interprets, or why there are none.
pub(crate) fn of_interpretation(here: PageLocation, cases: &Cases, id: &str) -> Option<String> {
    let links: Vec<String> = cases.documentation.interpreted_by(id).map(|sentence| link(here, sentence)).collect();
    if !links.is_empty() {
        return Some(links.join(", "));
    }
    let is_it = |inferred: &&Inferred| matches!(&inferred.fact, Fact::Interpretation(named) if named == id);
    let inferred = cases.documentation.inferred.iter().find(is_it)?;
    Some(format!("none; {}", reason(here, &inferred.reason)))
}

/// Writes the summary: how many sentences have which answer, what is not enforced, and what is inferred.
pub(crate) fn page(cases: &Cases) -> String {
    const HERE: PageLocation = PageLocation::Reference;
    let (api, documentation) = (cases.api, &cases.documentation);
    let mut page = format!(
        "# Sentences\n\n\
         The documentation describes attributes in {} sentences. Each has at least one answer: what Linecard makes of it. The \
         page of an object lists its sentences; this page counts them. The texts are in the documentation only.\n\n\
         ## Answers\n\n",
        documentation.sentences.len()
    );
    let mut counts: BTreeMap<&str, BTreeMap<usize, usize>> = BTreeMap::new();
    for sentence in &documentation.sentences {
        let mut sorts: Vec<usize> = sentence.answers.iter().map(sort).collect();
        sorts.sort_unstable();
        sorts.dedup();
        for sort in sorts {
            *counts.entry(sentence.page.as_str()).or_default().entry(sort).or_default() += 1;
        }
    }
    let titles = counts.keys().map(|title| text(title));
    let mut rows = Table::new(["Answer", "Meaning"].map(str::to_owned).into_iter().chain(titles));
    for (index, (name, meaning)) in SORTS.into_iter().enumerate() {
        let numbers = counts.values().map(|counts| counts.get(&index).copied().unwrap_or_default().to_string());
        rows.add([name.to_owned(), meaning.to_owned()].into_iter().chain(numbers));
    }
    let numbers = counts.keys().map(|title| {
        let on_page = documentation.sentences.iter().filter(|sentence| sentence.page == **title);
        on_page.count().to_string()
    });
    rows.add(["**All sentences**".to_owned(), String::new()].into_iter().chain(numbers));
    // Writing into a string does not fail.
    let _ = writeln!(page, "{}\nA sentence may have several answers.\n", table(&rows));
    let _ = not_enforced(&mut page, cases);
    let _ = writeln!(page, "## Inferred\n\nWhat no sentence states, and why it holds all the same.\n");
    for object in api.objects {
        for inferred in documentation.inferred.iter().filter(|inferred| is_about(&inferred.fact, object, api)) {
            let (fact, reason) = (fact(HERE, api, &inferred.fact, object), reason(HERE, &inferred.reason));
            let _ = writeln!(page, "- {}, {fact}: {reason}", HERE.object(api, object));
        }
    }
    format!("{}\n", page.trim_end())
}

/// Lists the sentences that are not enforced, by reason.
fn not_enforced(page: &mut String, cases: &Cases) -> std::fmt::Result {
    let mut reasons: Vec<(&str, Vec<String>)> = Vec::new();
    for sentence in &cases.documentation.sentences {
        for answer in &sentence.answers {
            let Answer::NotEnforced(reason) = answer else { continue };
            let shown = link(PageLocation::Reference, sentence);
            match reasons.iter_mut().find(|(known, _)| known == reason) {
                Some((_, links)) => links.push(shown),
                None => reasons.push((reason, vec![shown])),
            }
        }
    }
    writeln!(
        page,
        "## Not enforced\n\nWhat sentences state and Linecard does not enforce, in whole or in part, and why.\n"
    )?;
    for (reason, links) in reasons {
        writeln!(page, "- {}: {}", text(reason), links.join(", "))?;
    }
    page.push('\n');
    Ok(())
}

/// The sorts of answers, and what each means.
const SORTS: [(&str, &str); 8] = [
    ("presence", "The presences of the attribute say the same."),
    ("value", "The type, range, words, length or format of the attribute says the same."),
    ("rule", "A rule between attributes."),
    ("interpretation", "An entry of the [ledger](ledger.md)."),
    ("effect", "An update does it."),
    ("prose", "It is reported as unchecked."),
    ("explanatory", "It states nothing that a body can break."),
    ("not enforced", "It states something that is not enforced, for the given reason."),
];

fn sort(answer: &Answer) -> usize {
    match answer {
        Answer::Presence(..) => 0,
        Answer::Kind(_) => 1,
        Answer::Rule(_) => 2,
        Answer::Interpretation(_) => 3,
        Answer::Effect(_) => 4,
        Answer::Prose => 5,
        Answer::Explanatory => 6,
        Answer::NotEnforced(_) => 7,
    }
}

/// Returns the answers of a sentence in one cell.
fn answers(here: PageLocation, api: &Api, sentence: &Sentence) -> String {
    let object = api.object(&sentence.object);
    let answer = |answer: &Answer| {
        let (name, _) = SORTS[sort(answer)];
        let linked = || match (object, sentence.fact(answer)) {
            (Some(object), Some(named)) => fact(here, api, &named, object),
            _ => String::new(),
        };
        match answer {
            Answer::Presence(method, presence) => format!("{name} {presence} in {method}"),
            Answer::Kind(_) | Answer::Rule(_) | Answer::Prose => linked(),
            Answer::Interpretation(_) => format!("{name} {}", linked()),
            Answer::Effect(effect) => format!("{name}: {}", effect.as_str()),
            Answer::Explanatory => name.to_owned(),
            Answer::NotEnforced(reason) => format!("{name}: {}", text(reason)),
        }
    };
    sentence.answers.iter().map(answer).collect::<Vec<_>>().join("; ")
}

/// Returns a fact with links: to its rules in each method, or to the entry of the ledger.
fn fact(here: PageLocation, api: &Api, fact: &Fact, on_page_of: &Object) -> String {
    let id = match fact {
        Fact::Rule(id) => id,
        Fact::Interpretation(id) => return here.interpretation(id),
    };
    let own = id.strip_prefix(&format!("{}.", on_page_of.name)).unwrap_or(id);
    let rules = fact.rules(api).into_iter();
    let links: Vec<String> = rules.map(|rule| here.rule_as(&rule, rule.method().as_str())).collect();
    if links.is_empty() { format!("`{own}`") } else { format!("`{own}` in {}", links.join(", ")) }
}

fn reason(here: PageLocation, reason: &Reason) -> String {
    match reason {
        Reason::Interpretation(id) => format!("interpretation {}", here.interpretation(id)),
        Reason::Text(reason) => text(reason),
    }
}

/// Returns whether a fact is about an object: an entry of the ledger is shown with the first of its objects.
fn is_about(fact: &Fact, object: &Object, api: &Api) -> bool {
    match fact {
        Fact::Rule(id) => id.split_once('.').is_some_and(|(name, _)| name == object.name),
        Fact::Interpretation(id) => {
            let entry = api.ledger.iter().find(|entry| entry.id == id);
            entry.is_some_and(|entry| entry.objects.first() == Some(&object.name))
        }
    }
}

/// Returns a link to the line of a sentence on the page of its object.
fn link(here: PageLocation, sentence: &Sentence) -> String {
    let Sentence { object, attribute, number, .. } = sentence;
    let shown = match attribute {
        Some(attribute) => format!("`{attribute}` {number}"),
        None => format!("the introduction {number}"),
    };
    here.anchor_of_object(object, &id(sentence), &shown)
}

/// Returns the anchor of a sentence.
fn id(sentence: &Sentence) -> String {
    let Sentence { object, attribute, number, .. } = sentence;
    match attribute {
        Some(attribute) => format!("{object}.{attribute}-{number}"),
        None => format!("{object}-{number}"),
    }
}
