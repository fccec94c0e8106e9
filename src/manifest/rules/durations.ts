import { parseDuration } from '../duration.ts';
import type { DocumentPath } from '../raw.ts';
import type { Finding, ManifestRule } from '../rule.ts';

/** Times that something may take are more than nothing and short enough to be counted. */
export const durations: ManifestRule = (subject, report) => {
  const { timeout, retry, environments } = subject.raw;
  if (isWrong(timeout)) report(finding(timeout, ['timeout']));
  if (isWrong(retry?.delay, 'zero-allowed')) report(finding(retry?.delay, ['retry', 'delay']));
  if (isWrong(retry?.maxDelay, 'zero-allowed')) report(finding(retry?.maxDelay, ['retry', 'maxDelay']));
  for (const { raw, index } of subject.steps) {
    if (isWrong(raw?.timeout)) report(finding(raw?.timeout, ['steps', index, 'timeout']));
  }
  if (environments === undefined) return;
  for (const name of ['local', 'staging', 'production'] as const) {
    const override = environments[name]?.timeout;
    if (isWrong(override)) report(finding(override, ['environments', name, 'timeout']));
  }
};

function isWrong(text: string | undefined, zero: 'zero-allowed' | 'not-zero' = 'not-zero'): boolean {
  if (text === undefined) return false;
  const ms = parseDuration(text);
  return ms === undefined || ms > longestMs || (ms === 0 && zero === 'not-zero');
}

function finding(text: string | undefined, path: DocumentPath): Finding {
  const why =
    parseDuration(text ?? '') === 0 ? 'is no time at all' : 'is longer than the 24 days that can be waited';
  return {
    code: 'bad-duration',
    message: `\`${text}\` ${why}. Write a time such as \`30m\` or \`2h\`.`,
    path,
  };
}

// Timers of the platform count milliseconds in 31 bits.
const longestMs = 24 * 86_400_000;
