import { checkDuration, checkRetryDelays } from '../bounded-duration.ts';
import type { DocumentPath } from '../raw.ts';
import type { ManifestRule } from '../rule.ts';

/** Times that something may take are more than nothing and short enough to be counted. */
export const durations: ManifestRule = (subject, report) => {
  const { timeout, retry, environments } = subject.raw;
  const check = (text: string | undefined, path: DocumentPath): void => {
    const found = checkDuration(text, path);
    if (found !== undefined) report(found);
  };
  check(timeout, ['timeout']);
  if (retry !== undefined) checkRetryDelays(retry, ['retry'], report);
  for (const { raw, index } of subject.steps) {
    if (raw?.timeout !== undefined) check(raw.timeout, ['steps', index, 'timeout']);
  }
  if (environments === undefined) return;
  for (const name of ['local', 'staging', 'production'] as const) {
    check(environments[name]?.timeout, ['environments', name, 'timeout']);
  }
};
