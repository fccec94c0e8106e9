import { byteLength } from './byte-length.ts';
import { validate } from './generated/report-validator.js';
import { oneLine, printable } from './printable.ts';
import type { Report } from './report.ts';

/** Of the file, in bytes. */
const mostBytes = 5_000_000;

/**
 * Reads a report that a stranger may have written: bounded, of exactly the shape of `schemas/report.schema.json`,
 * and with every text made printable. What it claims is not true by that: who reads it compares pull request and
 * commit with what GitHub says, and takes no address from it.
 */
export function readReport(text: string): { readonly report: Report } | { readonly problem: string } {
  if (text.length > mostBytes || byteLength(text) > mostBytes)
    return { problem: 'The report has more than 5 MB.' };
  const value = parsed(text);
  if (value === undefined) return { problem: 'The report is no JSON.' };
  if (!validate(value)) return { problem: `The report has another shape than expected${whereText()}.` };
  // The validator has just said so.
  return { report: cleaned(value) as Report };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its message would quote the stranger.
    return undefined;
  }
}

/** Where it does not fit, without a word of what is there. */
function whereText(): string {
  const [error] = validate.errors ?? [];
  if (error === undefined) return '';
  const place = error.instancePath.replace(/[^A-Za-z0-9/]/g, '?').slice(0, 100);
  return `: ${place === '' ? 'at its top' : `at ${place}`} (${oneLine(error.keyword)})`;
}

// As deep as the schema, which knows no recursion.
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return printable(value.replace(/\r\n?/g, '\n'));
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
}
