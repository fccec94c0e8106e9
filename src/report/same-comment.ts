import { earlierPushes, withoutState } from './comment-state.ts';

/** Whether two comments tell the same: equal apart from times, durations, run ids and links to runs. */
export function sameComment(oldBody: string, newBody: string): boolean {
  return essence(oldBody) === essence(newBody);
}

function essence(body: string): string {
  let text = withoutState(body).replace(/\r\n/g, '\n').trimEnd();
  for (const [pattern, word] of passing) text = text.replace(pattern, word);
  const pushes = earlierPushes(body).map(({ at: _, ...push }) => push);
  return `${text}\n${JSON.stringify(pushes)}`;
}

/** What differs from run to run although nothing is new. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/\/actions\/runs\/\d+(\/(attempts|job)\/\d+)*/g, '/actions/runs/…'],
  [/\b\d{8}T\d{6}Z-[0-9a-z]+/g, 'run id'],
  [/\b\d{4}-\d\d-\d\d(&nbsp;| )\d\d:\d\d(:\d\d)?/g, 'time'],
  [/\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)&nbsp;\d+&nbsp;[A-Z][a-z]{2}&nbsp;\d{4}&nbsp;\d\d:\d\d\b/g, 'time'],
  [/\b\d+(\.\d)?(&nbsp;| )(ms|s|min|h|d)((&nbsp;| )\d+(&nbsp;| )(s|min|h))?\b/g, 'duration'],
];
