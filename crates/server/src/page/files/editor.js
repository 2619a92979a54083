// The editor of a body: a text area, and a layer behind it with the marks and the numbers of the lines.
//
// Only the lines near the visible ones are drawn, so that a body of a megabyte can be edited.

import { by, element } from "./elements.js";

/** The lines drawn above and below the visible ones. */
const SPARE = 20;
/** A longer text is inserted without the history of the text area, which takes minutes for a megabyte. In characters. */
const LONG = 50_000;
/** Of a longer line, what is behind its last mark is not drawn. In characters. */
const LONG_LINE = 10_000;

const area = by("body");

const state = {
  /** The text that the marks belong to. */
  text: "",
  /** The offset at which each line begins. */
  starts: [0],
  lineHeight: 20,
  /** The marks in the text, in order: span, severity, and index of the finding. */
  marks: [],
  findings: [],
  /** The first line that is drawn, and the line after the last. */
  drawn: [0, 0],
  /** The finding that was chosen last. */
  chosen: undefined,
};

let onEdit = () => {};

/** Sets what is called after each edit: with whether the text was inserted at once, as a paste of a long text is. */
export function whenEdited(callback) {
  onEdit = callback;
}

export const text = () => area.value;

export const setInvalid = (isInvalid) => area.setAttribute("aria-invalid", String(isInvalid));

/** Marks findings in the text. `order` lists the severities from the most severe. */
export function mark(findings, order) {
  state.findings = findings;
  state.chosen = undefined;
  setText(area.value);
  state.marks = findings.map(({ from, to, severity }, index) => ({ from, to, severity, index }));
  // If several findings have the same position, the most severe is marked.
  state.marks.sort((one, other) => one.from - other.from || order.indexOf(one.severity) - order.indexOf(other.severity));
  draw();
}

function setText(value) {
  if (value === state.text) {
    return;
  }
  state.text = value;
  state.starts = [0];
  for (let end = value.indexOf("\n"); end !== -1; end = value.indexOf("\n", end + 1)) {
    state.starts.push(end + 1);
  }
}

/** The line at an offset, from 0. */
function lineAt(offset) {
  let [from, to] = [0, state.starts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    [from, to] = state.starts[middle] <= offset ? [middle, to] : [from, middle];
  }
  return from;
}

/** Measures the height of a line. The browser rounds it, which adds up over thousands of lines. */
function measure() {
  const style = getComputedStyle(area);
  const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  state.lineHeight = area.scrollHeight > area.clientHeight
    ? (area.scrollHeight - padding) / state.starts.length : parseFloat(style.lineHeight);
}

/** The lines to draw. */
function visible() {
  const first = Math.floor(area.scrollTop / state.lineHeight) - SPARE;
  const last = Math.ceil((area.scrollTop + area.clientHeight) / state.lineHeight) + SPARE;
  const within = (line) => Math.min(Math.max(line, 0), state.starts.length);
  return [Math.min(within(first), state.starts.length - 1), within(last)];
}

/** Draws the text behind the editor with its marks, and the numbers of the lines. */
function draw() {
  // The width of the text area must not change after the browser has laid it out.
  by("numbers").parentElement.style.width = `calc(${Math.max(String(state.starts.length).length, 2)}ch + 1.6rem)`;
  measure();
  const [first, last] = visible();
  state.drawn = [first, last];
  const [begin, end] = [state.starts[first], state.starts[last] ?? state.text.length];
  const parts = [];
  let at = begin;
  for (const { from, to, severity, index } of state.marks) {
    // Marks cannot overlap: such a finding is only in the list.
    if (from < at || from > end || (from === end && last < state.starts.length)) {
      continue;
    }
    const marked = state.text.slice(from, to);
    const isEnd = marked === "" || marked === "\n";
    parts.push(state.text.slice(at, from), element("mark", {
      class: `${severity}${isEnd ? " end" : ""}${index === state.chosen ? " chosen" : ""}`, "data-finding": index,
    }, isEnd ? "" : marked));
    if (isEnd) {
      parts.push(marked);
    }
    at = to;
  }
  const rest = end - at > LONG_LINE * (last - first) ? at + LONG_LINE : end;
  by("behind").replaceChildren(space(first), ...parts, state.text.slice(at, rest), "\n");
  const numbers = Array.from({ length: last - first }, (_, index) => first + index + 1);
  by("numbers").replaceChildren(space(first), numbers.join("\n"));
  move();
}

/** The space of the lines that are not drawn. */
function space(lines) {
  const above = element("span", { class: "above-lines" });
  above.style.height = `${lines * state.lineHeight}px`;
  return above;
}

function move() {
  by("behind").style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
  by("numbers").style.transform = `translateY(${-area.scrollTop}px)`;
}

function scrolled() {
  const top = Math.floor(area.scrollTop / state.lineHeight);
  const bottom = Math.min(Math.ceil((area.scrollTop + area.clientHeight) / state.lineHeight), state.starts.length);
  const [first, last] = state.drawn;
  // The spare lines are used up before others are drawn.
  if (top >= first && bottom <= last) {
    move();
  } else {
    draw();
  }
}

/** After an edit, marks before it stay, marks after it move, and marks in it are removed until the next result. */
function edited(isInsertedAtOnce = false) {
  const [before, after] = [state.text, area.value];
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) {
    same += 1;
  }
  let sameBehind = 0;
  while (sameBehind < most - same
    && before.charCodeAt(before.length - 1 - sameBehind) === after.charCodeAt(after.length - 1 - sameBehind)) {
    sameBehind += 1;
  }
  const moved = after.length - before.length;
  const changedTo = before.length - sameBehind;
  state.marks = state.marks.flatMap((mark) => {
    if (mark.to <= same) {
      return [mark];
    }
    return mark.from >= changedTo ? [{ ...mark, from: mark.from + moved, to: mark.to + moved }] : [];
  });
  setText(after);
  // The server validates while the browser lays out the text.
  onEdit(isInsertedAtOnce);
  draw();
}

/** Selects the text of a finding, and scrolls to it. */
export function goTo(index) {
  const { from, to } = state.marks.find((mark) => mark.index === index) ?? state.findings[index];
  area.focus();
  area.setSelectionRange(from, to);
  const top = lineAt(from) * state.lineHeight;
  if (top < area.scrollTop || top + 2 * state.lineHeight > area.scrollTop + area.clientHeight) {
    area.scrollTop = top - area.clientHeight / 2;
  }
  // Of the findings with one position, only the first has a mark.
  state.chosen = state.marks.findLast((mark) => mark.from < from && from < mark.to)?.index
    ?? state.marks.find((mark) => mark.from === from)?.index;
  draw();
  const chosen = by("behind").querySelector("mark.chosen");
  if (chosen) {
    const left = chosen.offsetLeft;
    if (left < area.scrollLeft || left + 80 > area.scrollLeft + area.clientWidth) {
      area.scrollLeft = left - area.clientWidth / 3;
    }
  }
  move();
}

/** Replaces the text in the editor. The user can undo it. */
export function write(value) {
  area.focus();
  area.select();
  // Only execCommand keeps the undo history of the editor. It is slow for long texts, which are set directly.
  const isShort = Math.max(value.length, area.value.length) < LONG;
  const isDone = isShort && (value === "" ? document.execCommand("delete") : document.execCommand("insertText", false, value));
  if (!isDone) {
    area.value = value;
  }
  area.setSelectionRange(0, 0);
  area.scrollTo(0, 0);
  edited(!isDone);
}

/** Inserts a long text directly, in any text area. */
export function insertLongTexts(into, whenDone) {
  into.addEventListener("beforeinput", (event) => {
    // The place of a drop is not known here.
    if (event.data !== null && event.data.length > LONG && event.inputType !== "insertFromDrop") {
      event.preventDefault();
      into.setRangeText(event.data, into.selectionStart, into.selectionEnd, "end");
      whenDone();
    }
  });
}

insertLongTexts(area, () => edited(true));
area.addEventListener("input", () => edited());
area.addEventListener("scroll", scrolled, { passive: true });
new ResizeObserver(draw).observe(area);
