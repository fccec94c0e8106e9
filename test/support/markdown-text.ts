/** What a reader sees of escaped text: entities decoded, our own tags and invisible breaks taken out. */
export function seenText(markdown: string): string {
  return decoded(markdown).replaceAll('\u200b', '');
}

/** Text as GitHub's filters see it, after entities were decoded; one piece per text node. */
export function textNodes(markdown: string): string[] {
  return markdown
    .split(/<\/?(?:span|code)>/)
    .map((part) => part.replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number))));
}

/** What GitHub and its renderers make something of in text: mentions, references, commits, emoji, links, formulas. */
export const gitHubMarks: readonly RegExp[] = [
  /@[a-z0-9]/i,
  /#\d/,
  /gh-\d/i,
  /(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu,
  /:(?!\d\d:)[\w+-]+:/,
  /(https?|ftp):\/\//i,
  /www\./i,
  /\$.*\$/,
];

function decoded(markdown: string): string {
  return textNodes(markdown).join('');
}
