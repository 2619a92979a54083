//! Reads and writes the messages of the protocol. A message that cannot be read is reported without any of its text.

use lsp_server::Message;
use std::io::{self, BufRead, Read};

/// The longest message that is read, in bytes.
const LONGEST: u64 = 256 << 20;

/// The longest line of a header, in bytes.
const LONGEST_LINE: u64 = 4 << 10;

/// Reads a message. Returns none at the end of the input.
///
/// # Errors
///
/// What is wrong with the message, without any of its text: it holds bodies.
pub(crate) fn read(input: &mut impl BufRead) -> io::Result<Option<Message>> {
    let mut length = None;
    loop {
        let mut line = Vec::new();
        input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        if line.is_empty() && length.is_none() {
            return Ok(None);
        }
        if !line.ends_with(b"\n") {
            return Err(bad("a line of the header is too long, or has no end"));
        }
        let line = line.trim_ascii();
        if line.is_empty() {
            break;
        }
        let line = std::str::from_utf8(line).map_err(|_| bad("the header is not text"))?;
        let (name, value) = line.split_once(':').ok_or_else(|| bad("a line of the header has no colon"))?;
        if name.trim().eq_ignore_ascii_case("Content-Length") {
            let value = value.trim().parse::<u64>().ok().filter(|value| *value <= LONGEST);
            length = Some(value.ok_or_else(|| bad("Content-Length is not a number of at most 268435456"))?);
        }
    }
    let length = length.ok_or_else(|| bad("the header has no Content-Length"))?;
    let mut text = Vec::new();
    input.by_ref().take(length).read_to_end(&mut text)?;
    if text.len() as u64 != length {
        return Err(bad("the input ends within a message"));
    }
    serde_json::from_slice(&text).map(Some).map_err(|_| bad("a message is not JSON-RPC"))
}

fn bad(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}

#[cfg(test)]
mod tests {
    use super::read;
    use proptest::prelude::*;

    #[test]
    fn a_bad_message_is_an_error_without_its_text() {
        let check = |input: &str, expected: &str| {
            let result = read(&mut input.as_bytes());
            assert_eq!(
                result.map(|message| message.is_some()).map_err(|error| error.to_string()),
                Err(expected.to_owned())
            );
        };
        check("{\"secret\": 1}", "a line of the header is too long, or has no end");
        check("secret\r\n", "a line of the header has no colon");
        check("\r\n{}", "the header has no Content-Length");
        check("Content-Length: secret\r\n\r\n", "Content-Length is not a number of at most 268435456");
        check("Content-Length: 268435457\r\n\r\n", "Content-Length is not a number of at most 268435456");
        check("Content-Length: 9\r\n\r\n{}", "the input ends within a message");
        check("Content-Length: 8\r\n\r\n{secret}", "a message is not JSON-RPC");
        assert!(read(&mut &b""[..]).unwrap().is_none());
        let text = "content-length:36\n\n{\"method\": \"exit\", \"jsonrpc\": \"2.0\"}";
        assert!(read(&mut text.as_bytes()).unwrap().is_some());
    }

    proptest! {
        #[test]
        fn no_input_panics(input in "(Content-Length: [0-9]{1,3}(\r\n)?){0,2}[\r\n]{0,4}.{0,40}") {
            let _ = read(&mut input.as_bytes());
        }
    }
}
