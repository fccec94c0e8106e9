import { Obstacle } from '../failure.ts';

// Values as people type them, for both faces. `name` is what the face calls the value, such as `--pr`;
// a value that is not given stays away. All throw `Obstacle` `usage`.

/** An instant as ISO 8601 in UTC with ms. */
export function parseInstant(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/i.test(text);
  const time = written ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time) && dayExists(text)) return new Date(time).toISOString();
  throw usage(
    `${name} must be an instant with its offset; it is «${text}».`,
    'For example 2026-11-22T06:15:00Z.',
  );
}

/** A whole number from 1. */
export function parseCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw usage(`${name} must be a whole number from 1; it is «${text}».`);
}

/** One of the names. */
export function parseChoice<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw usage(`${name} must be one of ${choices.join(', ')}; it is «${text}».`);
}

/** `NAME=VALUE` several times; the value may be empty and may hold `=`. */
export function parseParameters(name: string, entries: readonly string[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const entry of entries) {
    const at = entry.indexOf('=');
    if (at < 1) throw usage(`${name} must be NAME=VALUE; it is «${entry}».`, 'For example country=LV.');
    const parameter = entry.slice(0, at);
    if (values.has(parameter)) throw usage(`${name}: ${parameter} is given more than once; give it once.`);
    values.set(parameter, entry.slice(at + 1));
  }
  return Object.fromEntries(values);
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
