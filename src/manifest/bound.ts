import { checkParameterValue } from './parameter-value.ts';

/** What a bound of a range is; `text` is in the notation of SQL literals. */
export interface Bound {
  readonly kind: 'number' | 'date' | 'timestamp';
  readonly text: string;
}

/** Reads a bound: a number, in quotes one of any size, a date or a time. Undefined when it is none of these. */
export function parseBound(written: number | string): Bound | undefined {
  const text = String(written);
  if (/^-?(\d{1,400}(\.\d{1,400})?|\.\d{1,400})([eE][+-]?\d{1,3})?$/.test(text))
    return { kind: 'number', text };
  for (const kind of ['date', 'timestamp'] as const) {
    if (typeof written === 'string' && checkParameterValue({ type: kind }, text) === undefined) {
      return { kind, text };
    }
  }
  return undefined;
}
