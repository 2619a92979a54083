//! Decodes bodies: base64, compression and charsets.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use brotli_decompressor::Decompressor;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{FrameDecoder, StreamingDecoder};
use std::io::{self, Read};

/// Accepts base64 with and without padding: some recorders leave it out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Decodes base64. Line breaks and blanks in it are skipped.
pub(crate) fn from_base64(text: &str) -> Result<Vec<u8>, String> {
    let plain: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    BASE64.decode(plain).map_err(|_| "the body is not valid base64; record it again".to_owned())
}

/// Encodes base64.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// Decompresses a body, and converts it to UTF-8, as the headers say. Also returns whether the bytes are still the same.
///
/// Recorders disagree on whether a body with a `Content-Encoding` is still compressed. Compressed bytes are not UTF-8, so what
/// is UTF-8 is taken as it is.
pub(crate) fn decoded(
    bytes: Vec<u8>,
    headers: &[(String, String)],
    max_body: usize,
) -> Result<(Vec<u8>, bool), String> {
    let mut bytes = bytes;
    let mut is_same = true;
    for encoding in encodings(headers)? {
        if str::from_utf8(&bytes).is_ok() {
            break;
        }
        bytes = decompressed(&bytes, &encoding, max_body)?;
        is_same = false;
    }
    in_utf8(bytes, is_same, headers)
}

/// Decompresses a body as it was on the wire, and converts it to UTF-8: as [`decoded`], but what the headers call compressed is.
pub(crate) fn decoded_of_wire(
    mut bytes: Vec<u8>,
    headers: &[(String, String)],
    max_body: usize,
) -> Result<Vec<u8>, String> {
    for encoding in encodings(headers)? {
        bytes = decompressed(&bytes, &encoding, max_body)?;
    }
    in_utf8(bytes, true, headers).map(|(bytes, _)| bytes)
}

/// The most encodings of a body. Each costs as much as a body of the maximum length, and servers use one or two.
const MOST_ENCODINGS: usize = 4;

/// The encodings of a body, the last one first.
fn encodings(headers: &[(String, String)]) -> Result<Vec<String>, String> {
    let encodings: Vec<&str> = values(headers, "content-encoding").collect();
    let encodings = encodings.join(",").to_ascii_lowercase();
    let encodings = encodings.rsplit(',').map(str::trim).filter(|encoding| !matches!(*encoding, "" | "identity"));
    let encodings: Vec<String> = encodings.map(str::to_owned).take(MOST_ENCODINGS + 1).collect();
    if encodings.len() > MOST_ENCODINGS {
        return Err(format!("the body has more than {MOST_ENCODINGS} encodings; record it with fewer"));
    }
    Ok(encodings)
}

/// Converts a body to UTF-8, as the headers say. Also returns whether the bytes are still the same.
fn in_utf8(bytes: Vec<u8>, is_same: bool, headers: &[(String, String)]) -> Result<(Vec<u8>, bool), String> {
    let (mut bytes, mut is_same) = (bytes, is_same);
    let charset = charset(headers);
    match charset.as_deref() {
        // UTF-16 has a zero in each character of ASCII, so this is UTF-8 with a wrong charset.
        Some("utf-16" | "utf-16le" | "utf-16be") if str::from_utf8(&bytes).is_ok() && !bytes.contains(&0) => {}
        Some("utf-16" | "utf-16le" | "utf-16be") => {
            let is_big_endian = match charset.as_deref() {
                Some("utf-16be") => true,
                Some("utf-16le") => false,
                // Without a byte order mark, the standard says big-endian, but most software writes little-endian. JSON begins
                // with a character of ASCII.
                _ => bytes.first() == Some(&0),
            };
            bytes = from_utf16(&bytes, is_big_endian)
                .ok_or("the body is not valid UTF-16, which its charset says; record it again")?;
            is_same = false;
        }
        Some("iso-8859-1" | "latin1") if str::from_utf8(&bytes).is_err() => {
            bytes = bytes.iter().map(|byte| char::from(*byte)).collect::<String>().into_bytes();
            is_same = false;
        }
        Some("utf-8" | "utf8" | "us-ascii" | "ascii" | "iso-8859-1" | "latin1") | None => {}
        Some(_) if bytes.is_ascii() => {}
        Some(_) => return Err("the charset of the body is not supported; record it as UTF-8".to_owned()),
    }
    Ok((bytes, is_same))
}

/// Returns the first charset in the content types, in lower case.
fn charset(headers: &[(String, String)]) -> Option<String> {
    values(headers, "content-type").find_map(|content_type| {
        let content_type = content_type.to_ascii_lowercase();
        let mut parameters = content_type.split(';').skip(1);
        let charset = parameters.find_map(|parameter| parameter.trim().strip_prefix("charset="))?;
        Some(charset.trim_matches(['"', ' ']).to_owned())
    })
}

/// Returns the values of all headers with a name.
fn values<'h>(headers: &'h [(String, String)], name: &str) -> impl Iterator<Item = &'h str> {
    headers.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

fn decompressed(bytes: &[u8], encoding: &str, max_body: usize) -> Result<Vec<u8>, String> {
    match encoding {
        "gzip" | "x-gzip" => all_of(MultiGzDecoder::new(bytes), max_body),
        "zstd" => from_zstd(bytes, max_body),
        "br" => all_of(Decompressor::new(bytes, 4096), max_body),
        // Some servers send deflate without the header of zlib.
        "deflate" => {
            all_of(ZlibDecoder::new(bytes), max_body).or_else(|_| all_of(DeflateDecoder::new(bytes), max_body))
        }
        _ => {
            return Err(
                "the Content-Encoding is not supported; record gzip, deflate, br, zstd or no encoding".to_owned()
            );
        }
    }
    .map_err(|_| format!("the body is not valid {encoding}, which its Content-Encoding says; record it again"))
}

/// Reads everything, but at most one byte more than a body may have: a small input may decompress to a large one.
fn all_of(reader: impl Read, max_body: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take((max_body as u64).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The largest window of zstd that HTTP allows, as RFC 9659 has it. A decoder holds so many bytes. A frame of one segment has its whole
/// body as its window.
const LARGEST_WINDOW: u64 = 8 << 20;

/// Decompresses the frames of zstd.
fn from_zstd(mut bytes: &[u8], max_body: usize) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    while !bytes.is_empty() && all.len() <= max_body {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(LARGEST_WINDOW.max(max_body as u64));
        match StreamingDecoder::new_with_decoder(&mut bytes, decoder) {
            Ok(reader) => all.extend(all_of(reader, max_body - all.len())?),
            // A frame that is not for decoders.
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                bytes = bytes.get(length as usize..).ok_or(io::ErrorKind::UnexpectedEof)?;
            }
            Err(error) => return Err(io::Error::other(error)),
        }
    }
    Ok(all)
}

fn from_utf16(bytes: &[u8], is_big_endian: bool) -> Option<Vec<u8>> {
    let (bytes, is_big_endian) = match bytes {
        [0xFE, 0xFF, rest @ ..] => (rest, true),
        [0xFF, 0xFE, rest @ ..] => (rest, false),
        _ => (bytes, is_big_endian),
    };
    let (units, rest) = bytes.as_chunks::<2>();
    let unit = |pair: &[u8; 2]| if is_big_endian { u16::from_be_bytes(*pair) } else { u16::from_le_bytes(*pair) };
    let units: Vec<u16> = units.iter().map(unit).collect();
    if rest.is_empty() { String::from_utf16(&units).ok().map(String::into_bytes) } else { None }
}

#[cfg(test)]
mod tests {
    use super::{decoded, decoded_of_wire, from_base64, to_base64};
    use flate2::Compression;
    use flate2::read::{DeflateEncoder, GzEncoder, ZlibEncoder};
    use std::io::Read;

    const BODY: &str = r#"{"name": "lunché"}"#;

    fn all_of(mut reader: impl Read) -> Vec<u8> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn bodies_are_decoded_by_their_headers() {
        let level = Compression::default;
        let utf16: Vec<u8> = BODY.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let latin1: Vec<u8> = BODY.chars().map(|character| u8::try_from(character).unwrap()).collect();
        let big_endian: Vec<u8> = BODY.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let twice = all_of(DeflateEncoder::new(&*all_of(GzEncoder::new(BODY.as_bytes(), level())), level()));
        let skipped = [b"\x50\x2a\x4d\x18\x02\0\0\0??", ZSTD].concat();
        let cases: [(&str, &str, Vec<u8>); 14] = [
            ("", "application/json", BODY.into()),
            ("gzip", "application/json; charset=utf-8", all_of(GzEncoder::new(BODY.as_bytes(), level()))),
            // The recorder has decompressed it already.
            ("gzip, br", "", BODY.into()),
            ("deflate", "", all_of(ZlibEncoder::new(BODY.as_bytes(), level()))),
            ("deflate", "", all_of(DeflateEncoder::new(BODY.as_bytes(), level()))),
            ("br", "", BROTLI.into()),
            ("zstd", "", ZSTD.into()),
            // A frame that is not for decoders is before it.
            ("zstd", "", skipped),
            ("", "application/json; charset=utf-16", utf16.clone()),
            ("", "application/json; charset=utf-16", big_endian),
            // The charset is wrong.
            ("", "application/json; charset=utf-16", BODY.into()),
            ("gzip,deflate", "", twice),
            ("", "application/json; charset=\"UTF-16LE\"", utf16),
            ("identity", "application/json;charset=ISO-8859-1", latin1),
        ];
        for (encoding, content_type, bytes) in cases {
            let (first, second) = encoding.split_once(',').unwrap_or((encoding, ""));
            let headers = [
                ("Content-Encoding", first),
                ("content-encoding", second),
                ("content-type", "application/json"),
                ("content-type", content_type),
            ];
            let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
            let is_same = bytes == BODY.as_bytes();
            assert_eq!(decoded(bytes, &headers, 100), Ok((BODY.into(), is_same)), "{encoding} {content_type}");
        }
    }

    /// One block that is not compressed.
    const BROTLI: &[u8] = b"\x0b\x09\x80{\"name\": \"lunch\xc3\xa9\"}\x03";

    /// One block that is not compressed, and a checksum.
    const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd\x04\x58\x99\0\0{\"name\": \"lunch\xc3\xa9\"}\xb3\x45\xd8\x5d";

    /// What zstd makes of 100,000 zeros, `0`.
    const ZSTD_OF_ZEROS: &[u8] = b"(\xb5/\xfd\x00XU\x00\x00\x1000\x01\x00\x9b\x869\xc0\x02";

    #[test]
    fn what_cannot_be_decoded_is_said() {
        let cases: [(&str, &str, &[u8]); 9] = [
            ("gzip", "", b"\x1f\x8b\xff"),
            ("br", "", b"\xff\xff\xff"),
            ("zstd", "", b"\x28\xb5\x2f\xfd"),
            // Cut; with a window of 2 GB; with a skipped frame that is longer than the body.
            ("zstd", "", &ZSTD[..20]),
            ("zstd", "", b"\x28\xb5\x2f\xfd\x00\xa8\x01\0\0\xff"),
            ("zstd", "", b"\x50\x2a\x4d\x18\xff\xff\xff\xff??"),
            ("compress", "", b"\x1f\x9d\xff"),
            ("", "text/plain; charset=utf-16", b"\xffa\0"),
            ("", "text/plain; charset=koi8-r", b"\xff"),
        ];
        for (encoding, content_type, bytes) in cases {
            let headers = [("content-encoding", encoding), ("content-type", content_type)];
            let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
            assert!(decoded(bytes.into(), &headers, 100).is_err(), "{encoding} {content_type}");
            assert!(decoded_of_wire(bytes.into(), &headers, 100).is_err(), "{encoding} {content_type}");
        }
    }

    #[test]
    fn on_the_wire_a_body_is_as_its_headers_say() {
        let zipped = all_of(GzEncoder::new(BODY.as_bytes(), Compression::default()));
        let of = |encoding: &str| [("content-encoding".to_owned(), encoding.to_owned())];
        assert_eq!(decoded_of_wire(zipped.clone(), &of("gzip"), 100), Ok(BODY.into()));
        assert_eq!(decoded_of_wire(BODY.into(), &of("identity"), 100), Ok(BODY.into()));
        assert!(decoded_of_wire(BODY.into(), &of("gzip"), 100).is_err());
        // Each encoding costs, so that their number is limited.
        let most = ["gzip"; super::MOST_ENCODINGS].join(",");
        let nested = (0..super::MOST_ENCODINGS)
            .fold(BODY.as_bytes().to_vec(), |bytes, _| all_of(GzEncoder::new(&*bytes, Compression::default())));
        assert_eq!(decoded_of_wire(nested, &of(&most), 1000), Ok(BODY.into()));
        let refused = decoded_of_wire(zipped, &of(&format!("{most},gzip")), 100).unwrap_err();
        assert!(refused.contains("more than 4 encodings"), "{refused}");
    }

    #[test]
    fn a_small_input_never_becomes_a_large_one() {
        let zeros = all_of(GzEncoder::new(&*vec![b'0'; 100_000], Compression::default()));
        for (encoding, zeros) in [("gzip", zeros), ("zstd", ZSTD_OF_ZEROS.into())] {
            let headers = [("content-encoding".to_owned(), encoding.to_owned())];
            assert_eq!(decoded(zeros.clone(), &headers, 10).unwrap().0.len(), 11, "{encoding}");
            assert_eq!(decoded(zeros, &headers, 200_000).unwrap().0.len(), 100_000, "{encoding}");
        }
    }

    #[test]
    fn base64_may_be_wrapped_and_without_padding() {
        assert_eq!(from_base64("e30"), Ok(b"{}".into()));
        assert_eq!(from_base64("e3\r\n0="), Ok(b"{}".into()));
        assert_eq!(to_base64(b"{}"), "e30=");
        assert!(from_base64("e3*").is_err());
    }
}
