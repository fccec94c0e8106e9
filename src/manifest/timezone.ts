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

// Asking Intl takes some 50 µs; a workspace has few zones and many schedules.
const verdicts = new Map<string, Finding | 'fine'>();

function judge(name: string): Finding | undefined {
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
