import type { Path } from './place.ts';
import { quoted } from './quoted.ts';

/** How a value of another type than the expected ones was probably meant to be written. */
export function typeHint(expected: readonly string[], data: unknown, path: Path): string | undefined {
  if (typeof data === 'object') return undefined;
  const key = path.at(-1);
  if (key === 'schedule') return 'write `schedule: { cron: "15 6 * * *" }` with your times';
  if (expected.includes('array') && !expected.includes('string')) {
    if (listsOfMaps.has(key)) return undefined;
    return `write a list: ${quoted(`${typeof key === 'string' ? `${key}: ` : ''}[${asItem(String(data))}]`)}`;
  }
  return expected.includes('string') ? `put it in quotes: ${quoted(`"${data}"`)}` : undefined;
}

const listsOfMaps = new Set<unknown>(['steps', 'checks', 'outputs', 'alerts']);

/** A text as it may stand in a list: with quotes where YAML would read something else. */
function asItem(text: string): string {
  return /^[A-Za-z0-9_][\w./@-]*$/.test(text) ? text : JSON.stringify(text);
}
