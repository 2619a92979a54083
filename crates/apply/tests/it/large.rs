//! A large CSV takes no more memory than a row and what is kept of each state.

use crate::world::World;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::Child;
use std::time::Duration;

/// How many rows the file has, and how long a number is in each.
const ROWS: usize = 20_000;
const DIGITS: usize = 4_000;

/// The most memory that the program may take, in KiB: much less than the file has.
const MOST: u64 = 40 << 10;

/// Returns the peak of the memory of a process in KiB, after it has ended.
fn peak_of(child: &mut Child) -> u64 {
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line.map_or(peak, |line| line.trim_end_matches("kB").trim().parse().unwrap());
        std::thread::sleep(Duration::from_millis(2));
    }
    peak
}

#[test]
#[cfg(target_os = "linux")]
fn a_large_csv_is_read_in_bounded_memory() {
    let world = World::new();
    let mut file = BufWriter::new(File::create(world.path().join("users.csv")).unwrap());
    writeln!(file, "tenant,group,user,mobile-number.active").unwrap();
    // The long cell is an id: its length is that of any text.
    let long = "1".repeat(DIGITS);
    for row in 0..ROWS {
        writeln!(file, "t,g,u{row}-{long},true").unwrap();
    }
    // With the last row, nothing is sent.
    writeln!(file, "t,g,u,perhaps").unwrap();
    file.into_inner().unwrap().sync_all().unwrap();
    let length = std::fs::metadata(world.path().join("users.csv")).unwrap().len() >> 10;
    assert!(length > 75 << 10, "{length}");
    let mut child = world.command(["users.csv"]).spawn().unwrap();
    let peak = peak_of(&mut child);
    assert_eq!(child.wait().unwrap().code(), Some(1));
    println!("a CSV of {length} KiB: {peak} KiB of memory at most");
    assert!(peak > 1_000, "{peak}");
    assert!(peak < MOST, "{peak}");
}
