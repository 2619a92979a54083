//! Numbers with a fraction, and numbers in several ranges, which our own pages do not have.

use linecard_compare::{Comparison, Document, compare};
use linecard_contract::table::*;
use linecard_contract::{Api, Decimal, Kind, Object, validate};
use linecard_schema::{Profile, schema};
use serde_json::Value;

#[rustfmt::skip]
static DESK: Object = Table {
    namespace: "own", name: "desk", page: "Own", title: "Desk", description: "A desk.", base: &[],
    rows: &table([PUT], [field("number", DECIMAL, [R], "Its number.")]),
    rules: &[],
}.checked();

static API: Api = Api { name: "Own", namespace: "own", base_path: "/", objects: &[&DESK], ..Api::EMPTY }.checked();

static SHARE: Decimal = decimals("0.5", "99.9");
static NARROW: Decimal = decimals("0.5", "99.85");
static SMALL: Decimal = decimals("0.25", "0.75");
static FROM: Decimal = decimals_from("0.5");

/// Returns an object with an attribute of this kind, and its schema.
fn of(kind: Kind) -> (&'static Object, Document) {
    let changed = API.with_changes(|draft| {
        draft.fields[0].kinds = [kind; 4];
        true
    });
    let object = changed.resolve(&DESK);
    let text = Value::from(schema(changed, object, PUT, Profile::Strict).unwrap()).to_string();
    (object, Document::read(text.as_bytes()).unwrap())
}

/// Returns whether `to` rejects a body that `from` accepts. Checks the witnesses with `validate`.
#[track_caller]
fn breaks(from: Kind, to: Kind) -> bool {
    let ((old, from), (new, to)) = (of(from), of(to));
    match compare(&from, &to) {
        Comparison::Compatible => false,
        Comparison::Breaking(breaks) => {
            for one in &breaks {
                assert!(validate(old, PUT, &one.body).is_valid(), "{one:?}");
                let report = validate(new, PUT, &one.body);
                let rule = report.violations().next().map(|finding| finding.rule().to_string());
                assert_eq!(one.rule, rule, "{one:?}");
            }
            true
        }
        Comparison::Undecided(why) => panic!("{why}"),
    }
}

#[test]
fn narrower_bounds_are_breaking() {
    let rings = integers(&[(0, 0), (2, 20)]);
    for (wide, narrow) in [
        (rings, integers(&[(0, 0), (3, 20)])),
        (rings, integers(&[(0, 0), (2, 19)])),
        (rings, integer(2, 20)),
        (integer(0, 20), rings),
        (integers(&[(0, 0), (2, 20), (22, 22)]), rings),
        (decimal(&SHARE), decimal(&NARROW)),
        (decimal(&FROM), decimal(&SHARE)),
        (DECIMAL, decimal(&FROM)),
        (DECIMAL, INTEGER),
        (decimal(&SHARE), integer(1, 99)),
    ] {
        assert!(breaks(wide, narrow), "{wide:?} {narrow:?}");
        assert!(!breaks(narrow, wide), "{narrow:?} {wide:?}");
    }
    assert!(breaks(decimal(&SHARE), decimal(&SMALL)));
    assert!(breaks(decimal(&SMALL), decimal(&SHARE)));
}
