const longest = 60;

/** A text of the file within a message: on one line, between backticks, shortened. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}\``;
}
