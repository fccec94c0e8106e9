import type { ErrorClass, ObstacleCode } from '../failure.ts';
import { Obstacle, toError } from '../failure.ts';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import { printable, shorten } from './printable.ts';
import { createRedactor } from './redact.ts';

/** Why a command could not do its work, ready to be printed. */
export interface ErrorReport {
  /** An obstacle's code, or `bug`. */
  readonly code: ObstacleCode | 'bug';
  readonly class?: ErrorClass;
  readonly message: string;
  readonly hint?: string;
  /** Messages of the causes, the nearest first; of a bug also its stack. */
  readonly details: readonly string[];
}

const deepestCause = 10;
const longestDetail = 20_000;

/** Everything that is known about an error, without secrets: those of the variables and those in URLs. */
export function errorReport(error: Error, variables: EnvironmentVariables, version: string): ErrorReport {
  const redact = createRedactor(variables);
  const clean = (text: string) => redact(printable(shorten(text, longestDetail)));
  if (!(error instanceof Obstacle)) return bugReport(error, version, clean);
  const errorClass = classOf(error.code);
  return {
    code: error.code,
    ...(errorClass === undefined ? {} : { class: errorClass }),
    message: clean(error.message),
    ...(error.hint === undefined ? {} : { hint: clean(error.hint) }),
    details: causeMessages(error).map(clean),
  };
}

/** The report for people: what happened, why, what to do. */
export function errorText(report: ErrorReport): string {
  const title = report.code === 'bug' ? 'datajob has a bug' : 'datajob';
  const lines = [`${title}: ${report.message}`, ...report.details.map((detail) => indent(detail))];
  if (report.hint !== undefined) lines.push(`  hint: ${report.hint}`);
  return lines.join('\n');
}

function bugReport(error: Error, version: string, clean: (text: string) => string): ErrorReport {
  return {
    code: 'bug',
    message: clean(`${error.name}: ${error.message}`),
    hint: `This is not your fault. Please open an issue about it with the lines above and what you did (datajob ${version}).`,
    details: [clean(stackOf(error)), ...causes(error).map((cause) => clean(`caused by ${stackOf(cause)}`))],
  };
}

function stackOf(error: Error): string {
  return error.stack ?? `${error.name}: ${error.message}`;
}

/** Undefined where the class says nothing that the code does not. */
function classOf(code: ObstacleCode): ErrorClass | undefined {
  if (code === 'usage' || code === 'cancelled') return undefined;
  return code === 'config' || code === 'refused' ? 'config' : 'platform';
}

function causeMessages(error: Error): string[] {
  return causes(error).map((cause) => `caused by: ${cause.message}`);
}

function causes(error: Error): Error[] {
  const found: Error[] = [];
  let cause = error.cause;
  while (cause !== undefined && cause !== null && found.length < deepestCause) {
    const next = toError(cause);
    if (found.includes(next)) break;
    found.push(next);
    cause = next.cause;
  }
  return found;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}
