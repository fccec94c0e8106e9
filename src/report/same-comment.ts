import { earlierPushes, withoutState } from './comment-state.ts';

/** Whether two comments tell the same: equal apart from times, durations, run ids and links to runs. */
export function sameComment(oldBody: string, newBody: string): boolean {
  return essence(oldBody) === essence(newBody);
}

function essence(body: string): string {
  const text = withoutState(body)
    .replace(/\r\n/g, '\n')
    .replace(/\/actions\/runs\/\d+(\/(attempts|job)\/\d+)*/g, '/actions/runs/…')
    .replace(/\b\d{8}T\d{6}Z-[0-9a-z]+/g, 'run id')
    .replace(
      /\b((Sun|Mon|Tue|Wed|Thu|Fri|Sat)(&nbsp;| ))?\d{4}-\d\d-\d\d(&nbsp;| )\d\d:\d\d(:\d\d)?/g,
      'time',
    )
    .replace(/\b\d+(\.\d)? (ms|s|min|h|d)( \d+ (s|min|h))?(?= \||\b)/g, 'duration')
    .trimEnd();
  const pushes = earlierPushes(body).map(({ at, ...push }) => push);
  return `${text}\n${JSON.stringify(pushes)}`;
}
