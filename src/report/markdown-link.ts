import { failurePlace } from './failure-text.ts';
import type { LinkTargets } from './link-targets.ts';
import { code } from './markdown-escape.ts';
import type { Page } from './page.ts';
import { repositoryPath } from './repository-path.ts';

/** A link with a text that is Markdown already; only the text when there is no address or a doubtful one. */
export function link(text: string, url: string | undefined): string {
  return url === undefined || !plainUrl.test(url) ? text : `[${text}](${url})`;
}

/** A commit, linked to what it changes. */
export function commitLink(commit: string, page: Page): string {
  return link(code(commit.slice(0, 7)), commitUrl(commit, page.links));
}

/** The page of a commit. */
export function commitUrl(commit: string, links: LinkTargets): string | undefined {
  return isCommit(commit) ? below(links, `/commit/${commit}`) : undefined;
}

/** A place in a file of the workspace, linked to the file as the reported commit has it. */
export function placeLink(place: FilePlace, page: Page): string {
  return link(code(failurePlace(place) ?? place.file), fileUrl(place, page));
}

export interface FilePlace {
  /** Relative to the workspace. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

const longestPath = 1000;

function fileUrl({ file, line }: FilePlace, { report, links }: Page): string | undefined {
  const path = repositoryPath(file, report.workspace);
  if (!isCommit(report.head) || path === undefined || path.length > longestPath) return undefined;
  const mark = line === undefined ? '' : `#L${line}`;
  return below(links, `/blob/${report.head}/${path.split('/').map(pathSegment).join('/')}${mark}`);
}

// Nothing in it can end the parentheses or the cell of a table.
const plainUrl = /^https?:\/\/[A-Za-z0-9.:-]+(\/[A-Za-z0-9._~%/?=&#+@:,-]*)?$/;

function below(links: LinkTargets, path: string): string | undefined {
  return links.repositoryUrl === undefined ? undefined : `${links.repositoryUrl}${path}`;
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}

function pathSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
