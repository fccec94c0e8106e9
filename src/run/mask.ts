import { passwordOf } from './url-password.ts';

/** Hides secrets in text. */
export interface Masker {
  (text: string): string;
  /**
   * Where to cut a long text near `limit` (at or before it) so that no secret is cut in two; a
   * secret that could go on after the end of the text is kept whole too.
   */
  cutBefore(text: string, limit: number): number;
}

const mask = '***';
const shortestSecret = 3;

/**
 * A function that replaces every one of the values by `***`: as they are, each line of those with
 * several, URL-encoded, JSON-escaped, in base64, and the password of a URL. Values shorter than 3
 * characters are ignored, they would make the text unreadable and hide nothing.
 */
export function createMasker(values: Iterable<string>): Masker {
  const needles = [...new Set([...values].flatMap(secretForms))];
  const longest = needles.reduce((most, needle) => Math.max(most, needle.length), 0);
  const masker = (text: string): string => {
    const spans = findSpans(text, needles);
    return spans.length === 0 ? text : replaceSpans(text, spans);
  };
  return Object.assign(masker, {
    cutBefore(text: string, limit: number): number {
      const cut = Math.min(limit, text.length - longest + 1);
      const crossing = findSpans(text, needles).find(([start, end]) => start < cut && end > cut);
      // A secret at the very start cannot be kept whole any shorter: cut after it.
      if (crossing) return crossing[0] > 0 ? crossing[0] : crossing[1];
      return cut > 0 ? cut : Math.min(limit, text.length);
    },
  });
}

type Span = readonly [start: number, end: number];

/** Places of all needles; overlapping ones become one. */
function findSpans(text: string, needles: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      found.push([at, at + needle.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: Span[] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(done, start), mask);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** What a value is hidden as: itself, its lines, the password in it, and how each of them is written elsewhere. */
export function secretForms(value: string): string[] {
  const plain = [value, value.trim(), ...value.split(/\r\n|\r|\n/).map((line) => line.trim())];
  const parts = [...plain, ...passwordOf(value)].filter((part) => part.length >= shortestSecret);
  return parts
    .flatMap((part) => [part, urlEncoded(part), JSON.stringify(part).slice(1, -1), base64(part)])
    .filter((form) => form.length >= shortestSecret);
}

function urlEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text; // Half a surrogate pair has no URL form.
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of the UTF-8 bytes without padding, so that it is found with and without. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let digits = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const rest = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const used = rest >= 3 ? 4 : rest + 1;
    for (let digit = 0; digit < used; digit++) digits += alphabet[(group >> (18 - 6 * digit)) & 63] ?? '';
  }
  return digits;
}
