//! The structs of an object with rules that our objects do not have: counted, forbidden, true and empty. Their
//! documentation states each rule, those on a group once. The structs accept the same bodies as `validate`.

#[path = "../own/order.rs"]
#[allow(unreachable_pub, clippy::doc_markdown, reason = "the structs are as the tables are, and for any crate")]
mod order;

use crate::own_kinds::assert_module;
use linecard_contract::table::{GET, POST, PUT};
use linecard_testkit::{one_fault, samples, valid};
use linecard_types::Body;
use serde_json::Value;
use std::fmt::Write;
use tables::{ORDER, ORDERS};

/// The path of the module. With the variable `WRITE`, a failing test writes the file.
const ORDER_MODULE: &str = "tests/own/order.rs";

pub(crate) mod tables {
    use linecard_contract::table::*;
    use linecard_contract::{Api, Items, Object, Words};

    static MODES: Words = words(&["Table", "Bar", "Away"]);
    static TEXTS: Items = items(STRING);

    #[rustfmt::skip]
    pub(crate) static ORDER: Object = Table {
        namespace: "orders", name: "order", page: "Orders", title: "Order", description: "An order.", base: &[],
        rows: &table(                    [GET, PUT, POST], [
            field("mode",   word(&MODES),  [A, O, R], "Where it goes."),
            field("tea",    INTEGER,       [C, C, C], "How much tea."),
            field("coffee", STRING,        [C, C, C], "The coffee.").null_in(PUT),
            field("juice",  INTEGER,       [C, C, C], "How much juice.").null_in(PUT),
            field("water",  INTEGER,       [C, C, F], "How much water."),
            field("milk",   BOOLEAN,       [O, O, O], "Whether there is milk.").null_in(PUT),
            field("sugar",  BOOLEAN,       [O, O, O], "Whether there is sugar."),
            field("cream",  BOOLEAN,       [O, O, O], "Whether there is cream."),
            field("table",  STRING,        [O, O, O], "The table."),
            field("notes",  list(&TEXTS),  [O, O, O], "What else is to be said."),
            field("tip",    BOOLEAN,       [O, O, O], "Whether there is a tip."),
            field("cash",   INTEGER,       [O, O, O], "Paid in cash."),
            field("card",   STRING,        [O, O, O], "The card.")
        ]),
        rules: &[
            count("drinks", &["tea", "coffee", "juice", "water"], 2, 3),
            count_true("extras", &["milk", "sugar", "cream"], 1, 3),
            count_true("few", &["milk", "sugar", "cream"], 0, 2).only_if(&[is("mode", "Away")]),
            at_most_one("payment", &["cash", "card"]),
            forbidden(&["tip"], &[is("mode", "Away")]),
            must_be_true(&["tip"], &[is("mode", "Bar")]).only_in(&[POST, PUT]),
            empty(&["table", "notes"], &[is("mode", "Away")]),
            not_empty(&["table"], &[is("mode", "Table")]),
        ],
    }.checked();

    pub(crate) static ORDERS: Api =
        Api { name: "Orders", namespace: "orders", base_path: "/orders/", objects: &[&ORDER], ..Api::EMPTY }.checked();
}

#[test]
fn the_module_is_not_stale() {
    assert_module(&ORDERS, "crate::own_rules::tables", "crate::own_rules::tables::ORDERS", ORDER_MODULE);
}

/// The snapshot has the documentation of the structs and their fields, without code.
#[test]
fn structs_and_fields_state_the_rules() {
    let module = include_str!("../own/order.rs");
    let mut said = String::new();
    for method in ["Get", "Put", "Post"] {
        let end = module.find(&format!("\npub struct {method} {{")).unwrap();
        let start = module[..end].rfind("\n\n").unwrap();
        let end = end + module[end..].find("\n}").unwrap();
        for line in module[start..end].lines().map(str::trim) {
            if line.starts_with("///") || line.starts_with("pub ") {
                writeln!(said, "{line}").unwrap();
            }
        }
        said.push('\n');
    }
    insta::assert_snapshot!(said);
}

/// A struct writes the body that it was read from, and the rules hold for it.
#[test]
fn what_the_walk_accepts_is_read_and_written() {
    fn assert_same<B: Body + PartialEq + std::fmt::Debug>(body: &Value) {
        let read = B::read(body).unwrap_or_else(|refused| panic!("{body}: {refused}"));
        let written = read.to_body().unwrap();
        assert_eq!(written, *body);
        assert_eq!(B::read(&written).unwrap(), read);
    }
    samples(valid(&ORDER, GET), 1).take(300).for_each(|body| assert_same::<order::Get>(&body));
    samples(valid(&ORDER, PUT), 2).take(300).for_each(|body| assert_same::<order::Put>(&body));
    samples(valid(&ORDER, POST), 3).take(300).for_each(|body| assert_same::<order::Post>(&body));
    for faulty in samples(one_fault(&ORDER, POST), 4).take(300) {
        assert!(order::Post::read(&faulty.body).is_err(), "{}", faulty.body);
    }
}

/// A rule that no type can express is checked when the struct becomes a body.
#[test]
fn a_body_that_breaks_a_rule_is_not_written() {
    let post = order::Post::new(order::Mode::Bar).tea(1).milk(true);
    let refused = post.clone().to_body().unwrap_err().to_string();
    assert!(refused.contains("order.drinks.post.required"), "{refused}");
    let refused = post.clone().coffee("black").tip(false).to_body().unwrap_err().to_string();
    assert!(refused.contains("order.tip.post.value"), "{refused}");
    assert!(post.coffee("black").tip(true).to_body().is_ok());
}
