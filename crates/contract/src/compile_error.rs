//! Compile errors that name the fault, for a `const fn` that checks a table.
//!
//! ```compile_fail,E0080
//! use linecard_contract::compile_error::{fail, same};
//!
//! const fn checked(name: &'static str) -> &'static str {
//!     if same(name, "lunch") { name } else { fail(&["there is no criteria ", name]) }
//! }
//!
//! static NAME: &str = checked("luhcn"); // error: evaluation panicked: there is no criteria luhcn
//! ```

/// Stops the compilation with a message that joins the parts.
///
/// The message is cut after 400 bytes.
///
/// # Panics
///
/// Always: in a constant, this is a compile error.
pub const fn fail(parts: &[&str]) -> ! {
    let mut message = [0; 400];
    let mut length = 0;
    let mut part = 0;
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut index = 0;
        while index < bytes.len() && length < message.len() {
            message[length] = bytes[index];
            length += 1;
            index += 1;
        }
        part += 1;
    }
    match std::str::from_utf8(message.split_at(length).0) {
        Ok(message) => panic!("{}", message),
        Err(_) => panic!("a table has a fault, and the message is too long to print"),
    }
}

/// Returns whether two names are equal. Constants cannot compare texts with `==`.
///
/// ```
/// assert!(linecard_contract::compile_error::same("name", "name"));
/// ```
#[must_use]
pub const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    // Names often begin alike, and a compiler evaluates this for each pair of names.
    let mut index = left.len();
    while index > 0 && left[index - 1] == right[index - 1] {
        index -= 1;
    }
    index == 0
}
