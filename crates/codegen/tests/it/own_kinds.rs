//! The structs of another API, with kinds that our API does not have. The module is generated, compiles, and accepts
//! the same bodies as `validate`.

#[path = "../own/desk.rs"]
#[allow(unreachable_pub, clippy::doc_markdown, reason = "the structs are as the tables are, and for any crate")]
mod desk;

use linecard_codegen::Generator;
use linecard_contract::Api;
use linecard_contract::table::PUT;
use linecard_testkit::{one_fault, samples, valid};
use linecard_types::{Body, Decimal, OrText};
use serde_json::json;
use std::path::Path;
use tables::{DESK, OWN};

/// The path of the module. With the variable `WRITE`, a failing test writes the file.
const DESK_MODULE: &str = "tests/own/desk.rs";

pub(crate) mod tables {
    use linecard_contract::table::*;
    use linecard_contract::{Api, Decimal, Items, Kind, Object, Pattern, Text};

    static SHARE: Decimal = decimals("0.5", "99.95");
    static DEPTH: Decimal = decimals_to("-0.001");
    static SHARES: Items = items(decimal(&SHARE));
    static SHARE_OR_TEXT: [Kind; 2] = [decimal(&SHARE), STRING];
    static CODE: Pattern = Pattern {
        name: "Code",
        description: "a code: two capitals, then digits",
        matches: |text| {
            text.split_at_checked(2).is_some_and(|(capitals, digits)| {
                capitals.iter().all(u8::is_ascii_uppercase) && digits.iter().all(u8::is_ascii_digit)
            })
        },
        regex: "[A-Z]{2}[0-9]*",
        valid: &["AB", "AB12"],
        invalid: &["", "A", "ab", "AB1x"],
    };
    static CODE_TEXT: Text = matching(&CODE);
    static CODES: Items = items(text(&CODE_TEXT));

    #[rustfmt::skip]
    pub(crate) static DESK: Object = Table {
        namespace: "own", name: "desk", page: "Own", title: "Desk", description: "A desk.", base: &[],
        rows: &table(                                                             [GET, PUT], [
            field("rings",   integers(&[(0, 0), (2, 20)]),                        [A, R], "Rings."),
            field("offsets", integers(&[(i64::MIN, -5), (-1, 1), (7, i64::MAX)]), [O, O], "Offsets."),
            field("number",  DECIMAL,                                             [O, O], "Any number."),
            field("share",   decimal(&SHARE),                                     [O, O], "A share.").null_in(PUT),
            field("depth",   decimal(&DEPTH),                                     [O, O], "Below the ground."),
            field("shares",  list(&SHARES),                                       [O, O], "Shares."),
            field("either",  either(&SHARE_OR_TEXT),                              [O, O], "A share or a text."),
            field("code",    text(&CODE_TEXT),                                    [A, R], "A code."),
            field("codes",   list(&CODES),                                        [O, O], "Codes."),
        ]),
        rules: &[],
    }.checked();

    pub(crate) static OWN: Api =
        Api { name: "Own", namespace: "own", base_path: "/own/", objects: &[&DESK], ..Api::EMPTY }.checked();
}

#[test]
fn the_module_is_not_stale() {
    assert_module(&OWN, "crate::own_kinds::tables", "crate::own_kinds::tables::OWN", DESK_MODULE);
}

/// Asserts that a file holds the module of the only object of an API. With `WRITE`, writes the file first.
pub(crate) fn assert_module(api: &'static Api, objects: &'static str, api_path: &'static str, file: &str) {
    let generator = Generator {
        api,
        runtime: "linecard_types",
        core: "linecard_contract",
        objects,
        conventions: objects,
        api_path: Some(api_path),
        header: "// Written by a test of linecard-codegen. Do not edit.\n",
    };
    let modules = generator.modules().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("WRITE").is_some() {
        std::fs::write(&path, &modules[0].text).unwrap();
    }
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(text == modules[0].text, "{file} is stale: run this test with WRITE=1");
}

/// A struct writes a body that has the same values as the one it was read from. Numbers may have another form.
#[test]

fn what_the_walk_accepts_is_read_and_written() {
    for body in samples(valid(&DESK, PUT), 1).take(500) {
        let written = desk::Put::read(&body).unwrap().to_body().unwrap();
        assert_eq!(desk::Put::read(&written).unwrap(), desk::Put::read(&body).unwrap());
        for (name, value) in body.as_object().unwrap() {
            let same = match (value.as_f64(), written[name].as_f64()) {
                (Some(value), Some(written)) => (value - written).abs() <= 0.0,
                _ => *value == written[name] || value.is_array(),
            };
            assert!(same, "{name}: {value} {}", written[name]);
        }
    }
    for faulty in samples(one_fault(&DESK, PUT), 2).take(500) {
        assert!(desk::Put::read(&faulty.body).is_err(), "{}", faulty.body);
    }
}

#[test]
fn a_value_is_checked_before_it_is_set() {
    let put = desk::Put::try_new(2, "AB12").unwrap();
    let put = put.number(3).try_number(0.25).unwrap().try_share(99.95).unwrap().try_shares([0.5, 1.0]).unwrap();
    let put = put.either(OrText::text("auto")).try_offsets(-5).unwrap();
    let body = json!({"rings": 2, "offsets": -5, "number": 0.25, "share": 99.95, "shares": [0.5, 1], "either": "auto",
        "code": "AB12"});
    assert_eq!(put.to_body().unwrap(), body);
    assert_eq!(put.number, Some(Decimal::try_from(0.25).unwrap()));
    let refused = [
        desk::Put::try_new(1, "AB").map(drop),
        desk::Put::try_new(0, "ab").map(drop),
        desk::Put::try_new(0, "AB").unwrap().try_offsets(2).map(drop),
        desk::Put::try_new(0, "AB").unwrap().try_share(99.951).map(drop),
        desk::Put::try_new(0, "AB").unwrap().try_depth(0.0).map(drop),
        desk::Put::try_new(0, "AB").unwrap().try_number(f64::NAN).map(drop),
        desk::Put::try_new(0, "AB").unwrap().try_codes(["AB", "A"]).map(drop),
    ];
    let said = refused.map(|refused| refused.unwrap_err().to_string());
    assert_eq!(
        said,
        [
            "`rings` must be an Integer: 0, or 2 to 20 (desk.rings.put.range)",
            "`code` must be a code: two capitals, then digits (desk.code.put.format)",
            "`offsets` must be an Integer: -5 or less, -1 to 1, or 7 or more (desk.offsets.put.range)",
            "`share` must be a Decimal from 0.5 to 99.95 (desk.share.put.range)",
            "`depth` must be a Decimal of at most -0.001 (desk.depth.put.range)",
            "`number` must be a finite number (desk.number.put.type)",
            "`codes` must be a code: two capitals, then digits (desk.codes.put.format)",
        ]
    );
}
