/** First line of the sticky comment of one workspace and workflow. */
export function commentMarker(workspace: string, workflow: string): string {
  return marker('report', reportKey(workspace, workflow));
}

/** First line of the comment that tells what a merged pull request brought to production. */
export function promotionMarker(workspace: string, workflow: string): string {
  return marker('promotion', reportKey(workspace, workflow));
}

/** First line of the answer to the command in a comment. */
export function commandMarker(comment: number): string {
  return marker('command', String(comment));
}

/** Whether a comment begins with the marker. Who wrote it is another question. */
export function isCommentOf(body: string, ownMarker: string): boolean {
  return body.split(/\r?\n/, 1)[0] === ownMarker;
}

/** Names one workspace and workflow; holds no character that could end an HTML comment. */
export function reportKey(workspace: string, workflow: string): string {
  return encodeURIComponent(`${workspace}|${workflow}`.toWellFormed()).replaceAll('-', '%2D');
}

function marker(kind: string, key: string): string {
  return `<!-- datajob:${kind} ${key} -->`;
}
