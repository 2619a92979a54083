//! A picture of the table: bars on a logarithmic scale.

use super::results::{Results, WORKLOADS};
use std::fmt::Write;

/// The contenders of the picture, with their titles and colours.
const BARS: [(&str, &str, &str); 8] = [
    ("floor", "floor: grammar and UTF-8", "#9aa5b1"),
    ("sonic-rs", "sonic-rs, skips", "#9aa5b1"),
    ("ignored-any", "serde_json, skips", "#9aa5b1"),
    ("linecard", "Linecard, every finding", "#0b7285"),
    ("serde-structs", "serde structs, checked by hand", "#c2a26b"),
    ("garde", "serde structs, garde", "#c2a26b"),
    ("jsonschema", "jsonschema", "#b06a5b"),
    ("boon", "boon", "#b06a5b"),
];

/// The ends of the scale, and the lines between them.
const FROM: f64 = 0.25;
const LINES: [f64; 7] = [0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0];

const LEFT: f64 = 220.0;
const DOUBLE: f64 = 75.0;
const BAR: f64 = 14.0;
const STEP: f64 = 18.0;

/// Returns the picture as SVG: the times of valid mixed bodies, as multiples of the time of `IgnoredAny`.
pub(crate) fn chart(results: Results<'_>) -> String {
    let mut bars = String::new();
    let mut y = 56.0;
    for (letter, title) in WORKLOADS {
        let mixed = |row: &Results<'_>| row.text("/workload") == letter && row.text("/shape") == "mixed";
        let Some(row) = results.bodies("valid").find(mixed) else { continue };
        push(&mut bars, format_args!("<text x=\"8\" y=\"{y}\" font-weight=\"bold\">({letter}) {title}</text>"));
        y += 8.0;
        for (name, title, colour) in BARS {
            let Some(ratio) = row.number(&format!("/to_ignored_any/{name}")) else { continue };
            let (width, text) = (place(ratio) - LEFT, y + 11.0);
            push(&mut bars, format_args!("<text x=\"{}\" y=\"{text}\" text-anchor=\"end\">{title}</text>", LEFT - 8.0));
            push(
                &mut bars,
                format_args!("<rect x=\"{LEFT}\" y=\"{y}\" width=\"{width:.1}\" height=\"{BAR}\" fill=\"{colour}\"/>"),
            );
            push(&mut bars, format_args!("<text x=\"{:.1}\" y=\"{text}\">{ratio:.2}</text>", LEFT + width + 5.0));
            y += STEP;
        }
        y += 22.0;
    }
    let (width, height) = (LEFT + 6.7 * DOUBLE, y);
    let mut svg = String::new();
    push(
        &mut svg,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" \
             font-size=\"12\" role=\"img\" aria-label=\"Times of valid bodies, as multiples of serde_json's IgnoredAny\">"
        ),
    );
    push(&mut svg, format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"white\"/>"));
    push(
        &mut svg,
        format_args!(
            "<text x=\"8\" y=\"16\">Time for a valid body; serde_json skips it in 1; logarithmic; shorter is better</text>"
        ),
    );
    for line in LINES {
        let x = place(line);
        push(&mut svg, format_args!("<text x=\"{x}\" y=\"34\" text-anchor=\"middle\" fill=\"#555\">{line}</text>"));
        push(
            &mut svg,
            format_args!("<line x1=\"{x}\" x2=\"{x}\" y1=\"40\" y2=\"{}\" stroke=\"#ddd\"/>", height - 14.0),
        );
    }
    svg + &bars + "</svg>\n"
}

/// Returns the place of a ratio on the scale.
fn place(ratio: f64) -> f64 {
    LEFT + DOUBLE * (ratio / FROM).log2().max(0.0)
}

fn push(out: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a String never fails.
    let _never_fails = writeln!(out, "{line}");
}
