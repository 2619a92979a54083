//! `find` gives a result for any path. The path of an operation that is found gives the same operation again.
//!
//! The first byte chooses the method, counted from the digit 0. The rest is the path.

#![no_main]

use libfuzzer_sys::fuzz_target;
use linecard_contract::{Found, Method};
use linecard_model::API;

fuzz_target!(|data: &[u8]| {
    let [method, path @ ..] = data else { return };
    let method = Method::ALL[usize::from(method.wrapping_sub(b'0')) % Method::ALL.len()];
    let Ok(path) = str::from_utf8(path) else { return };
    match API.find(method, path) {
        Ok(found) => {
            assert_eq!(found.operation.method, method);
            assert!(found.segments().map(|(name, _)| name).eq(found.operation.segments()));
            assert!(found.segments().all(|(_, segment)| !segment.is_empty()));
            let path = path_of(&found);
            let again = API.find(method, &path).unwrap();
            assert!(std::ptr::eq(again.operation, found.operation));
            assert!(again.segments().eq(found.segments()));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});

/// Returns the path of an operation with its segments filled in. All bytes of the segments are percent-encoded.
fn path_of(found: &Found<'_>) -> String {
    let mut path = found.operation.path.to_string();
    for (name, segment) in found.segments() {
        let encoded: String = segment.bytes().map(|byte| format!("%{byte:02X}")).collect();
        path = path.replacen(&format!("{{{name}}}"), &encoded, 1);
    }
    path
}
