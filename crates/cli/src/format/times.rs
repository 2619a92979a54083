//! The picture of findings by time: columns of one width, which grows so that their number is bounded.

use chrono::DateTime;
use linecard_console::Output;
use linecard_contract::Severity;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// The most columns of the picture.
const MOST_COLUMNS: i64 = 60;
/// The widths of columns, in seconds. Each divides the next, so that columns are joined as they are. After a day, the width doubles.
const WIDTHS: [i64; 11] = [1, 5, 15, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY];
const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// The height of the picture, and the least height of a part of a column, so that a single finding is seen.
const HEIGHT: usize = 1000;
const LEAST_HEIGHT: usize = 10;

/// The number of findings of each severity in columns of time.
#[derive(Debug)]
pub(crate) struct Times {
    /// The width of a column, in seconds.
    width: i64,
    /// By the number of the column since 1970. An exchange without findings has a column too: the picture has the time of all.
    columns: BTreeMap<i64, [usize; 4]>,
    /// The number of findings without a time.
    without_time: usize,
}

impl Default for Times {
    fn default() -> Times {
        Times { width: WIDTHS[0], columns: BTreeMap::new(), without_time: 0 }
    }
}

impl Times {
    /// Adds the findings of a body. The time is in seconds since 1970.
    pub(crate) fn add(&mut self, time: Option<i64>, findings: impl Iterator<Item = Severity>) {
        let Some(time) = time else {
            self.without_time += findings.count();
            return;
        };
        let counts = self.columns.entry(time.div_euclid(self.width)).or_default();
        findings.for_each(|severity| counts[severity as usize] += 1);
        while self.range().is_some_and(|(first, last)| last - first >= MOST_COLUMNS) {
            self.widen();
        }
    }

    /// The first and the last column.
    fn range(&self) -> Option<(i64, i64)> {
        Some((*self.columns.first_key_value()?.0, *self.columns.last_key_value()?.0))
    }

    fn widen(&mut self) {
        let wider = WIDTHS.into_iter().find(|width| *width > self.width).unwrap_or(2 * self.width);
        let ratio = wider / self.width;
        let mut columns: BTreeMap<i64, [usize; 4]> = BTreeMap::new();
        for (column, counts) in &self.columns {
            let joined = columns.entry(column.div_euclid(ratio)).or_default();
            joined.iter_mut().zip(counts).for_each(|(joined, count)| *joined += count);
        }
        (self.width, self.columns) = (wider, columns);
    }

    /// Prints the picture. Without times, there is none.
    pub(crate) fn print(&self, out: &mut Output) -> io::Result<()> {
        let Some((first, last)) = self.range() else { return Ok(()) };
        let highest = self.columns.values().map(|counts| counts.iter().sum::<usize>()).max().unwrap_or_default().max(1);
        let width = (last - first + 1) * 10;
        writeln!(
            out,
            "<section class=\"card wide\"><h2>Findings by time</h2>\n<svg class=\"times\" viewBox=\"0 0 {width} {HEIGHT}\" \
             preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Findings by time\">"
        )?;
        for (column, counts) in self.columns.iter().filter(|(_, counts)| counts.iter().any(|count| *count > 0)) {
            let total: usize = counts.iter().sum();
            let noun = if total == 1 { "finding" } else { "findings" };
            write!(out, "<g><title>{}: {total} {noun}</title>", self.start_of(*column))?;
            let (x, mut y) = ((column - first) * 10 + 1, HEIGHT);
            for (severity, count) in Severity::ALL.iter().zip(counts).filter(|(_, count)| **count > 0) {
                // The least heights of all severities fit above the highest column.
                let height = count * (HEIGHT - 4 * LEAST_HEIGHT) / highest + LEAST_HEIGHT;
                y -= height;
                write!(out, "<rect class=\"{severity}\" x=\"{x}\" y=\"{y}\" width=\"8\" height=\"{height}\"/>")?;
            }
            writeln!(out, "</g>")?;
        }
        let (from, to) = (self.start_of(first), self.start_of(last + 1));
        write!(out, "</svg>\n<p class=\"muted\">{from} to {to} UTC; a column is {}.", self.width_in_words())?;
        match self.without_time {
            0 => {}
            1 => write!(out, " 1 finding has no time and is not shown.")?,
            count => write!(out, " {count} findings have no time and are not shown.")?,
        }
        writeln!(out, "</p>\n</section>")
    }

    fn start_of(&self, column: i64) -> String {
        let start = DateTime::from_timestamp(column * self.width, 0);
        start.map(|start| start.format("%Y-%m-%d %H:%M:%S").to_string()).unwrap_or_default()
    }

    fn width_in_words(&self) -> String {
        let units = [(DAY, "day"), (HOUR, "hour"), (MINUTE, "minute"), (1, "second")];
        let unit = units.into_iter().find(|(unit, _)| self.width % unit == 0);
        let (unit, name) = unit.unwrap_or((1, "second"));
        match self.width / unit {
            1 => format!("1 {name}"),
            count => format!("{count} {name}s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY, MOST_COLUMNS, Times, WIDTHS};
    use linecard_contract::Severity;
    use proptest::prelude::*;

    #[test]
    fn each_width_divides_the_next() {
        assert!(WIDTHS.windows(2).all(|pair| pair[1] % pair[0] == 0));
    }

    #[test]
    fn the_width_is_in_words() {
        for (to, words) in
            [(59, "1 second"), (60, "5 seconds"), (899, "15 seconds"), (3600, "5 minutes"), (70 * DAY, "2 days")]
        {
            let mut times = Times::default();
            for time in [0, to] {
                times.add(Some(time), [].into_iter());
            }
            assert_eq!(times.width_in_words(), words, "{to}");
        }
    }

    proptest! {
        /// No finding is lost, and the number of columns is bounded, also for the first and the last year of RFC 3339.
        #[test]
        fn findings_are_counted_in_few_columns(times in proptest::collection::vec(
            prop_oneof![0_i64..100, 1_790_000_000_i64..1_790_100_000, -62_167_219_200_i64..253_402_300_800], 1..200,
        )) {
            let mut all = Times::default();
            for time in &times {
                all.add(Some(*time), [Severity::Note].into_iter());
            }
            let (first, last) = all.range().unwrap();
            prop_assert!(last - first < MOST_COLUMNS);
            prop_assert_eq!(all.columns.values().flatten().sum::<usize>(), times.len());
            prop_assert!(!all.start_of(first).is_empty() && !all.start_of(last + 1).is_empty());
        }
    }
}
