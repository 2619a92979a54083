//! Mistakes in a table do not compile: the same checks at run time, with their messages.

use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Method, Object, Rule, Severity, Text, Words, validate};

static LEVELS: Words = words(&["Basic", "Standard"]);
static NUMBERS: Items = items(STRING);

/// Builds a small table with these rows and rules.
fn build<const METHODS: usize, const FIELDS: usize>(rows: &'static Rows<METHODS, FIELDS>, rules: Vec<Rule>) {
    let rules = rules.leak();
    let table = Table {
        namespace: "example",
        name: "queue",
        page: "Queues",
        title: "Queue",
        description: "",
        base: &[],
        rows,
        rules,
    };
    let _ = table.checked();
}

#[test]
#[should_panic(expected = "queue has the attribute name twice")]
fn duplicate_attribute() {
    static ROWS: Rows<1, 2> = table([GET], [field("name", STRING, [A], ""), field("name", STRING, [A], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue.name is R in a response")]
fn required_in_a_response() {
    static ROWS: Rows<1, 1> = table([GET], [field("name", STRING, [R], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue.name is A in a request")]
fn always_in_a_request() {
    static ROWS: Rows<1, 1> = table([PUT], [field("name", STRING, [A], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue.weight has a range that ends before it begins")]
fn empty_range() {
    static ROWS: Rows<1, 1> = table([GET], [field("weight", integer(2, 1), [A], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue.level has the word \"Basic\" twice")]
fn duplicate_word() {
    static LEVELS: Words = words(&["Basic", "Standard", "Basic"]);
    static ROWS: Rows<1, 1> = table([GET], [field("level", word(&LEVELS), [A], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue.level holds either of two kinds that have the same JSON type")]
fn kinds_that_begin_alike() {
    static ROWS: Rows<1, 1> = table(
        [GET],
        [field("level", either(const { &[word(&LEVELS), either(const { &[INTEGER, STRING] })] }), [A], "")],
    );
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue.guest holds an open object; add .prose(")]
fn open_object_without_a_word() {
    static ROWS: Rows<1, 1> = table([GET], [field("guest", OPEN_OBJECT, [A], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue.inner holds recurrence in a method that it does not have")]
fn inner_object_without_the_method() {
    static ROWS: Rows<1, 1> = table([GET], [field("inner", object(&RECURRENCE), [A], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue.name has a maximum length below its minimum length")]
fn no_length() {
    static NAME: Text = Text { min_length: 2, max_length: Some(1), format: None };
    static ROWS: Rows<1, 1> = table([GET], [field("name", Kind::String(&NAME), [A], "")]);
    build(&ROWS, vec![]);
}

static ROWS: Rows<2, 4> = table(
    [GET, PUT],
    [
        field("name", STRING, [A, O], ""),
        field("level", word(&LEVELS), [A, O], ""),
        field("open", BOOLEAN, [A, F], ""),
        field("numbers", list(&NUMBERS), [A, O], ""),
    ],
);

#[test]
#[should_panic(expected = "queue has a rule or an effect on nmae, but no such attribute")]
fn rule_on_nothing() {
    build(&ROWS, vec![at_most_one("kind", &["name", "nmae"])]);
}

#[test]
#[should_panic(expected = "queue has a rule that names name twice")]
fn rule_that_names_twice() {
    build(&ROWS, vec![at_most_one("kind", &["name", "name"])]);
}

#[test]
#[should_panic(expected = "queue has a rule or an effect on lvel, but no such attribute")]
fn condition_on_nothing() {
    build(&ROWS, vec![relevant(&["name"], const { &[is("lvel", "Basic")] })]);
}

#[test]
#[should_panic(expected = "queue.level has no word \"Premium\" in its list")]
fn condition_on_no_word() {
    build(&ROWS, vec![relevant(&["name"], const { &[is("level", "Premium")] })]);
}

#[test]
#[should_panic(expected = "queue.level has a kind that this condition cannot test")]
fn condition_on_another_type() {
    build(&ROWS, vec![relevant(&["name"], const { &[is_true("level")] })]);
}

#[test]
#[should_panic(expected = "queue has a condition on open in a method that does not allow that attribute")]
fn condition_on_what_is_forbidden() {
    build(&ROWS, vec![relevant(&["name"], const { &[is_true("open")] })]);
}

#[test]
#[should_panic(expected = "queue.open is neither a list nor a text, so a rule cannot demand that it is empty or not")]
fn items_in_no_list() {
    build(&ROWS, vec![not_empty(&["open"], &[])]);
}

static RECURRENCE: Object = Table {
    namespace: "example",
    name: "recurrence",
    page: "Recurrences",
    title: "Recurrence",
    description: "How often something happens.",
    base: &[],
    rows: &table(
        [PUT, POST],
        [
            field("daily", INTEGER, [C, C], "Every so many days."),
            field("weekly", INTEGER, [C, C], "Every so many weeks."),
            field("forever", BOOLEAN, [C, C], "Without an end."),
            field("until", STRING, [C, C], "To a day."),
            field("times", INTEGER, [C, C], "A number of times."),
        ],
    ),
    rules: &[
        exactly_one("kind", &["daily", "weekly"]).only_in(&[POST]),
        at_most_one("kind", &["daily", "weekly"]).only_in(&[PUT]),
        at_most_one("end", &["forever", "until", "times"]),
        required(&["until"], &[is_false("forever")]).only_in(&[POST]),
    ],
}
.checked();

#[track_caller]
fn finds(method: Method, body: &str, expected: &[&str]) {
    let report = validate(&RECURRENCE, method, body);
    let found: Vec<String> = report
        .findings()
        .map(|finding| match finding.severity() {
            Severity::Violation => format!("{} {}", finding.rule(), finding.pointer()),
            severity => format!("{severity} {} {}", finding.rule(), finding.pointer()),
        })
        .collect();
    assert_eq!(found, expected, "{body}");
}

#[test]
fn groups() {
    finds(Method::Put, "{}", &[]);
    finds(Method::Post, "{}", &["recurrence.kind.post.required "]);
    finds(Method::Post, r#"{"daily": 1}"#, &[]);
    let both = [".exclusive /daily", ".exclusive /weekly"];
    let put = both.map(|end| format!("recurrence.kind.put{end}"));
    finds(Method::Put, r#"{"daily": 1, "weekly": 1}"#, &put.each_ref().map(String::as_str));
    let post = both.map(|end| format!("recurrence.kind.post{end}"));
    finds(Method::Post, r#"{"daily": 1, "weekly": 1}"#, &post.each_ref().map(String::as_str));
    finds(
        Method::Put,
        r#"{"times": 2, "forever": true}"#,
        &["recurrence.end.put.exclusive /times", "recurrence.end.put.exclusive /forever"],
    );
    finds(Method::Post, r#"{"daily": 1, "forever": false}"#, &["recurrence.until.post.required /until"]);
}

#[test]
#[should_panic(expected = "queue.numbers is matched by nmae, which its items do not have")]
fn items_matched_by_nothing() {
    static MATCHED: Items = matched(object(&RECURRENCE), "nmae", &RECURRENCE);
    static ROWS: Rows<1, 1> = table([PUT], [field("numbers", list(&MATCHED), [O], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue has a method twice in its header")]
fn duplicate_method() {
    static ROWS: Rows<2, 1> = table([GET, GET], [field("name", STRING, [A, A], "")]);
    build(&ROWS, vec![]);
}

#[test]
#[should_panic(expected = "queue has a group of attributes without a name")]
fn group_without_a_name() {
    build(&ROWS, vec![at_most_one("", &["name"])]);
}

#[test]
fn a_range_without_a_beginning_is_described_by_its_end() {
    static LIMITS: Object = Table {
        namespace: "example",
        name: "limits",
        page: "Limits",
        title: "Limits",
        description: "What something may come to.",
        base: &[],
        rows: &table(
            [PUT],
            [
                field("most", integer(i64::MIN, 9), [O], "The greatest."),
                field("least", integer(1, i64::MAX), [O], "The least."),
            ],
        ),
        rules: &[],
    }
    .checked();
    let report = validate(&LIMITS, Method::Put, r#"{"most": 10, "least": 0}"#);
    let found: Vec<String> = report.findings().map(|finding| finding.message()).collect();
    assert_eq!(found, ["`most` must be an Integer of at most 9", "`least` must be an Integer of at least 1"]);
}

#[test]
#[should_panic(expected = "queue.name is a group and an attribute; rename the group, or their rules share ids")]
fn a_group_with_the_name_of_an_attribute() {
    static ROWS: Rows<1, 2> = table([GET], [field("name", STRING, [C], ""), field("title", STRING, [C], "")]);
    build(&ROWS, vec![at_most_one("name", &["name", "title"])]);
}

#[test]
#[should_panic(expected = "queue has two groups with the name kind in one method")]
fn two_groups_of_one_name() {
    static ROWS: Rows<1, 2> = table([GET], [field("name", STRING, [C], ""), field("title", STRING, [C], "")]);
    build(&ROWS, vec![at_most_one("kind", &["name", "title"]), exactly_one("kind", &["name", "title"])]);
}
