//! Compile errors that name what is wrong.

/// Stops compiling with the parts, one after the other, as the message.
pub(crate) const fn fail(parts: &[&str]) -> ! {
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
    match str::from_utf8(message.split_at(length).0) {
        Ok(message) => panic!("{}", message),
        Err(_) => panic!("a table is wrong, and its message is too long to print"),
    }
}

/// Whether two names are the same.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut index = 0;
    while index < left.len() && index < right.len() && left[index] == right[index] {
        index += 1;
    }
    index == left.len() && index == right.len()
}
