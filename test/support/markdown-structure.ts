import { gitHubMarks } from './markdown-text.ts';

const ownTags = new Set(['details', 'summary', 'sub', 'br', 'code', 'span']);

/**
 * What a whole page of ours holds that we did not put there: tags, links, images and references that lead
 * elsewhere, mentions and the like. A page without injected markup gives an empty list.
 */
export function foreignMarkup(markdown: string, urlPrefix: string): string[] {
  const outside = withoutCode(withoutMarkers(markdown));
  const found: string[] = [];
  const text = outside
    .replace(/(!?)\[([^\]\n]*)\]\(([^)\n]*)\)/g, (link, image: string, label: string, url: string) => {
      if (image === '!' || !url.startsWith(urlPrefix)) found.push(`link ${link}`);
      return label;
    })
    .replace(/<(\/?)([a-z0-9]+)([^>]*)>/gi, (tag, _slash, name: string, rest: string) => {
      if (!ownTags.has(name.toLowerCase()) || rest !== '') found.push(`tag ${tag}`);
      return '\n';
    })
    .replace(/^> \[!(NOTE|IMPORTANT|WARNING|CAUTION)\]$/gm, '')
    .replace(/^> ?/gm, '')
    .replace(/^#{3,4} /gm, '')
    .replace(/^\s*- /gm, '')
    .replace(/\*\*|^_|_$|(?<=^ *)_|_(?=<br>|$)/gm, '')
    .replace(/^\|( --- \|)+$/gm, '')
    .replace(/&nbsp;/g, ' ');
  for (const line of text.split('\n')) {
    const bare = line.replace(/&#\d+;/g, '');
    if (/[<>`\\[\]~]/.test(bare)) found.push(`markup ${line}`);
    const decoded = line.replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)));
    for (const mark of gitHubMarks) if (mark.test(decoded)) found.push(`${mark} in ${line}`);
  }
  return found;
}

/** Every row of a table has as many cells as its head. */
export function unevenRows(markdown: string): string[] {
  const uneven: string[] = [];
  let cells = 0;
  for (const line of withoutFences(markdown).split('\n')) {
    if (!line.startsWith('| ')) cells = 0;
    else if (cells === 0) cells = line.split('|').length;
    else if (line.split('|').length !== cells) uneven.push(line);
  }
  return uneven;
}

function withoutMarkers(markdown: string): string {
  const [first = '', ...rest] = markdown.split('\n');
  const own = /^<!-- datajob:(report|promotion|command) [A-Za-z0-9_.!~*'()%]+ -->$/.test(first);
  const text = own ? rest.join('\n') : markdown;
  return text.replace(/\n<!-- datajob:state [A-Za-z0-9_-]+ -->$/, '');
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replace(/`[^`\n]+`/g, '');
}

// A fence is closed by one that is as long at least.
function withoutFences(markdown: string): string {
  let fence: string | undefined;
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    const mark = /^\s*(`{3,})/.exec(line)?.[1];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && mark !== undefined && mark.length >= fence.length && /^\s*`+$/.test(line))
      fence = undefined;
    else if (fence === undefined) kept.push(line);
  }
  return kept.join('\n');
}
