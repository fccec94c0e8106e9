import { Obstacle } from '../failure.ts';

/** Values of options, checked; all throw `Obstacle` `usage`. */

/** An instant as ISO 8601 in UTC with ms, or undefined when the option is not given. */
export function instantOption(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/i.test(text);
  const time = written ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time) && dayExists(text)) return new Date(time).toISOString();
  throw usage(
    `--${option} must be an instant with its offset; it is «${text}».`,
    'For example 2026-11-22T06:15:00Z.',
  );
}

/** A whole number from 1, or undefined when the option is not given. */
export function numberOption(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw usage(`--${option} must be a whole number from 1; it is «${text}».`);
}

/** `NAME=VALUE` several times; the value may be empty and may hold `=`. */
export function parameterOptions(entries: readonly string[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const entry of entries) {
    const at = entry.indexOf('=');
    if (at < 1) throw usage(`--param must be NAME=VALUE; it is «${entry}».`, 'For example --param country=LV.');
    const name = entry.slice(0, at);
    if (values.has(name)) throw usage(`--param ${name} is given more than once; give it once.`);
    values.set(name, entry.slice(at + 1));
  }
  return Object.fromEntries(values);
}

/** The operand at that place; `parseArguments` has refused command lines that lack a required one. */
export function operand(operands: readonly string[], index: number): string {
  return operands[index] ?? '';
}

// JavaScript reads 30 February as 2 March.
function dayExists(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

function usage(message: string, hint?: string): Obstacle {
  return new Obstacle('usage', message, hint === undefined ? {} : { hint });
}
