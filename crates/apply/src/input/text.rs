//! Reads lines of bounded length.

use linecard_contract::DEFAULT_MAX_BODY;
use std::io::{self, BufRead, Read};

/// The most bytes of a line or of a file of a folder: those of a body, and room for the ids beside it.
pub(crate) const MOST: usize = DEFAULT_MAX_BODY + (64 << 10);

/// Reads the next line, without its end. Returns how many bytes were read; zero at the end of the file. Of a line that is too long,
/// no more than the most bytes and one are kept, and the rest is passed over.
pub(crate) fn next_line(reader: &mut impl BufRead, line: &mut Vec<u8>, mut seen: impl FnMut(&[u8])) -> io::Result<u64> {
    line.clear();
    let mut bytes = reader.by_ref().take(MOST as u64 + 2).read_until(b'\n', line)? as u64;
    seen(line);
    if !line.ends_with(b"\n") && line.len() > MOST {
        loop {
            let rest = reader.fill_buf()?;
            if rest.is_empty() {
                break;
            }
            let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
            let is_end = rest.get(end - 1) == Some(&b'\n');
            seen(rest.get(..end).unwrap_or_default());
            reader.consume(end);
            bytes += end as u64;
            if is_end {
                break;
            }
        }
    }
    if line.ends_with(b"\n") {
        line.pop();
    }
    Ok(bytes)
}
