import { didYouMean } from './did-you-mean.ts';

/**
 * Why a name is not one of the IANA time zones, or undefined when it is one. The exact spelling is asked
 * for, because other engines look zones up in files and there `europe/riga` does not exist.
 */
export function checkTimezone(name: string): { message: string; hint?: string } | undefined {
  if (name === 'UTC') return undefined;
  let known = verdicts.get(name);
  if (known === undefined) {
    known = judge(name) ?? 'fine';
    if (verdicts.size < 10_000) verdicts.set(name, known);
  }
  return known === 'fine' ? undefined : known;
}

type Finding = { message: string; hint?: string };

// Asking Intl takes some 50 µs, the first time much more; a workspace has few zones and many schedules.
const verdicts = new Map<string, Finding | 'fine'>();

/** The usual names, exactly spelt: known ten times as soon as the first calendar is. */
let usual: ReadonlySet<string> | undefined;

function judge(name: string): Finding | undefined {
  usual ??= new Set(Intl.supportedValuesOf('timeZone'));
  if (usual.has(name)) return undefined;
  const message = `\`${name}\` is not a time zone. Use an IANA name such as \`Europe/Riga\` or \`UTC\`.`;
  const resolved = resolve(name);
  if (resolved === undefined) return { message, ...hintFor(name) };
  const misspelt = resolved !== name && resolved.toLowerCase() === name.toLowerCase();
  return misspelt ? { message, hint: `did you mean \`${resolved}\`?` } : undefined;
}

function resolve(name: string): string | undefined {
  // Offsets such as `+02:00` are taken by newer versions of Node only.
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function hintFor(name: string): { hint?: string } {
  const closest = didYouMean(name, Intl.supportedValuesOf('timeZone'));
  return closest === undefined ? {} : { hint: `did you mean \`${closest}\`?` };
}
