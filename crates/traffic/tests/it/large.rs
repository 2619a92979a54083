//! A recording that is longer than memory.

use linecard_contract::Options;
use linecard_model::API;
use linecard_traffic::{Exchanges, TrafficFormat, read};
use nix::sys::resource::{UsageWho, getrusage};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::time::Instant;

/// A text that is made while it is read: a beginning, an entry many times, and an end.
struct Repeated {
    parts: [Vec<u8>; 3],
    times: usize,
    at: usize,
    part: usize,
}

impl Read for Repeated {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let Some(part) = self.parts.get(self.part) else { return Ok(0) };
            let rest = &part[self.at..];
            if !rest.is_empty() {
                let length = rest.len().min(buffer.len());
                buffer[..length].copy_from_slice(&rest[..length]);
                self.at += length;
                return Ok(length);
            }
            self.at = 0;
            if self.part == 1 && self.times > 1 {
                self.times -= 1;
            } else {
                self.part += 1;
            }
        }
    }
}

/// Returns a HAR of about this many bytes, and the number of its entries.
fn har(bytes: usize) -> (Repeated, usize) {
    let text = include_str!("../samples/firefox.har");
    let from = text.find("\"entries\":[").unwrap() + "\"entries\":[".len();
    // The first of the two entries, with a longer body of a picture after it.
    let picture = "A".repeat(20_000);
    let other = format!(
        r#"{{"request":{{"method":"GET","url":"https://cdn.example.org/a.png"}},"response":{{"status":200,"content":{{"size":15000,"encoding":"base64","text":"{picture}"}}}}}}"#
    );
    let first = text[from..].split_once(",{\"startedDateTime\"").unwrap().0;
    let entry = format!("{first},\n{other},\n").into_bytes();
    let times = bytes / entry.len() + 1;
    let end = format!("{first}]}}}}").into_bytes();
    (Repeated { parts: [text[..from].into(), entry, end], times, at: 0, part: 0 }, 2 * times + 1)
}

fn validated(bytes: usize) -> (usize, usize) {
    let (input, entries) = har(bytes);
    let exchanges = Exchanges { api: &API, options: Options::default(), base_path: None };
    let (mut count, mut bodies) = (0, 0);
    read(TrafficFormat::Har, input, 1 << 20, &mut |exchange| {
        count += 1;
        bodies += exchanges.validate(&exchange.unwrap()).bodies.len();
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(count, entries);
    (count, bodies)
}

#[test]
fn a_har_of_some_megabytes() {
    let (count, bodies) = validated(4 << 20);
    assert_eq!(bodies, count + 1);
}

/// Run it alone: `cargo test --release -p linecard-traffic --test it -- --ignored --nocapture`.
#[test]
#[ignore = "it reads 1 GB"]
fn a_har_of_a_gigabyte_needs_little_memory() {
    let begin = Instant::now();
    let (count, _) = validated(1 << 30);
    let peak = getrusage(UsageWho::RUSAGE_SELF).unwrap().max_rss() / 1024;
    println!("{count} entries, {} ms, peak memory {peak} MB", begin.elapsed().as_millis());
    assert!(peak < 100, "{peak} MB");
}

/// A text that is longer than a body may be is not kept.
#[test]
fn a_long_text_is_cut() {
    let text = "x".repeat(1 << 20);
    let har = format!(
        r#"{{"log":{{"entries":[{{"request":{{"method":"GET","url":"https://cdn.example.org/"}},"response":{{"status":200,"content":{{"text":"{text}"}}}}}}]}}}}"#
    );
    read(TrafficFormat::Har, har.as_bytes(), 1000, &mut |exchange| {
        let length = exchange.unwrap().response.unwrap().body.bytes().len();
        assert!((1001..200_000).contains(&length), "{length}");
        ControlFlow::Continue(())
    })
    .unwrap();
}
