//! The structs that codegen generates.

use foreign::API;
use linecard_codegen::Generator;
use std::path::Path;
use std::{env, fs};

// ANCHOR: generator
static GENERATOR: Generator = Generator {
    api: &API,
    runtime: "linecard_types",
    core: "linecard_contract",
    objects: "crate::tables",
    conventions: "crate::tables",
    api_path: Some("crate::API"),
    header: "// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.\n",
};
// ANCHOR_END: generator

// ANCHOR: stale
/// With the variable `WRITE`, writes the structs.
#[test]
fn no_struct_is_stale() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bodies");
    for module in GENERATOR.modules().unwrap() {
        let path = folder.join(&module.name).with_extension("rs");
        if env::var_os("WRITE").is_some() {
            fs::write(&path, &module.text).unwrap();
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            text == module.text,
            "{} is stale: WRITE=1 cargo test -p foreign --no-default-features",
            path.display()
        );
    }
}
// ANCHOR_END: stale

#[cfg(feature = "bodies")]
#[test]
fn a_struct_is_a_body() {
    use foreign::bodies::stop::{Kind, Post};
    use linecard_types::Body;
    use serde_json::json;

    // ANCHOR: struct
    assert_eq!(Post::API.name, "Rounds");
    assert_eq!(Post::OBJECT, &foreign::tables::STOP);
    let post = Post::try_new("7a", Kind::Delivery).unwrap().try_parcels(3).unwrap().try_weight(2.5).unwrap();
    assert_eq!(post.to_body().unwrap(), json!({"code": "7a", "kind": "Delivery", "parcels": 3, "weight": 2.5}));
    assert!(post.clone().try_postcode("1234 AB").is_ok() && post.clone().try_postcode("1234 ab").is_err());
    assert!(post.clone().try_wait(5).is_ok() && post.try_wait(4).is_err());
    assert!(Post::read(r#"{"code": "7a", "kind": "Delivery", "newCode": "7b"}"#).is_err());
    // ANCHOR_END: struct
}
