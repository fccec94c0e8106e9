import type { ParsedDocument } from './document.ts';
import { parseDuration } from './duration.ts';
import { normalisePath } from './job-files.ts';
import { withLazyProperty } from './lazy-property.ts';
import type { Input, Output } from './output.ts';
import type { RawInput, RawOutput } from './raw.ts';

/** The declared outputs; undefined when there are none. */
export function normaliseOutputs(
  raw: readonly RawOutput[] | undefined,
  document: ParsedDocument,
): readonly Output[] | undefined {
  return raw?.map(({ table, connection, key, ignore, window, contract }, index) => {
    const lastMs = window === undefined ? undefined : parseDuration(window.last);
    const output = {
      table,
      ...(connection === undefined ? {} : { connection }),
      ...(key === undefined ? {} : { key: typeof key === 'string' ? [key] : key }),
      ignore: ignore ?? [],
      ...(contract === undefined ? {} : { contract: normalisePath(contract) ?? contract }),
      ...(window === undefined || lastMs === undefined ? {} : { window: { column: window.column, lastMs } }),
    };
    return withLazyProperty(output, 'origin', () => document.position(['outputs', index], 'value'));
  });
}

/** The declared inputs; undefined when there are none. */
export function normaliseInputs(raw: readonly RawInput[] | undefined): readonly Input[] | undefined {
  return raw?.map((input) => (typeof input === 'string' ? { table: input } : input));
}
