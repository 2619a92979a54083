//! Arbitrary structs.

use crate::listing::BODIES;
use linecard_contract::AsBody;
use linecard_testkit::samples;
use linecard_types::{Body, Stored, Update, criteria, phone_list};
use proptest::prelude::*;

#[test]
fn every_arbitrary_struct_writes_a_valid_body() {
    for entry in BODIES {
        for (body, report) in samples((entry.arbitrary)(), 21).take(20) {
            assert!(report.is_valid(), "{}: {report:?}", entry.object.name);
            assert!((entry.through)(body.as_body()).is_ok(), "{} {}: {body}", entry.object.name, entry.method);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn structs_are_arbitrary(post in any::<criteria::Post>(), from in any::<phone_list::Get>(), to in any::<phone_list::Get>()) {
        prop_assert_eq!(criteria::Post::read(post.to_body().unwrap()).unwrap(), post);
        let put = phone_list::Put::between(&from, &to).unwrap();
        let after = put.apply(&from).unwrap();
        prop_assert_eq!(after.to_put().unwrap(), to.to_put().unwrap());
    }
}
