//! Compile errors that name what is wrong, for `const fn`s that check tables and what is added to them.
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

/// Stops compiling with a message: the parts, joined.
///
/// # Panics
///
/// Always. In a constant that is a compile error; at run time, a panic with the same message.
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
        Err(_) => panic!("a table is wrong, and its message is too long to print"),
    }
}

/// Whether two names are the same, for constants, which cannot use `==`.
///
/// ```
/// assert!(linecard_contract::compile_error::same("name", "name"));
/// ```
#[must_use]
pub const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut index = 0;
    while index < left.len() && index < right.len() && left[index] == right[index] {
        index += 1;
    }
    index == left.len() && index == right.len()
}
