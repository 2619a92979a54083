// Indents JSON.

/** Changes only white space, so that numbers and names stay as written, and the result of validation stays the same. */
export function indented(text) {
  let depth = 0;
  const out = [];
  const newLine = () => `\n${"  ".repeat(depth)}`;
  const tokens = text.match(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g) ?? [];
  tokens.forEach((token, index) => {
    if (token === "}" || token === "]") {
      depth -= 1;
      const isEmpty = tokens[index - 1] === "{" || tokens[index - 1] === "[";
      out.push(isEmpty ? token : newLine() + token);
    } else if (token === "{" || token === "[") {
      depth += 1;
      const isEmpty = tokens[index + 1] === "}" || tokens[index + 1] === "]";
      out.push(isEmpty ? token : token + newLine());
    } else if (token === ",") {
      out.push(token + newLine());
    } else {
      out.push(token === ":" ? ": " : token);
    }
  });
  return out.join("");
}
