import { parseDuration } from '../duration.ts';
import type { DocumentPath } from '../raw.ts';
import type { ManifestRule } from '../rule.ts';

/** Times that something may take are more than nothing and short enough to be counted. */
export const durations: ManifestRule = (subject, report) => {
  const { timeout, retry, environments } = subject.raw;
  const check = (text: string | undefined, path: DocumentPath, zero: 'zero-allowed' | 'not-zero'): void => {
    if (text === undefined) return;
    const ms = parseDuration(text);
    if (ms !== undefined && ms <= longestMs && (ms > 0 || zero === 'zero-allowed')) return;
    const why = ms === 0 ? 'is no time at all' : 'is longer than the 24 days that can be waited';
    report({
      code: 'bad-duration',
      message: `\`${text}\` ${why}. Write a time such as \`30m\` or \`2h\`.`,
      path,
    });
  };
  check(timeout, ['timeout'], 'not-zero');
  check(retry?.delay, ['retry', 'delay'], 'zero-allowed');
  check(retry?.maxDelay, ['retry', 'maxDelay'], 'zero-allowed');
  for (const step of subject.steps) check(step.raw?.timeout, ['steps', step.index, 'timeout'], 'not-zero');
  if (environments === undefined) return;
  for (const name of ['local', 'staging', 'production'] as const) {
    check(environments[name]?.timeout, ['environments', name, 'timeout'], 'not-zero');
  }
};

// Timers of the platform count milliseconds in 31 bits.
const longestMs = 24 * 86_400_000;
