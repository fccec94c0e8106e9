import { toError } from '../failure.ts';
import { DatabaseError, type DatabaseEvidence } from '../ports/database.ts';
import type { EngineName } from '../sql/dialect.ts';
import { type HttpAnswer, textOf } from './http-exchange.ts';

/** What the network said, or what was no answer of the service. `title` as people know the service. */
export function serviceLost(thrown: unknown, engine: EngineName, title: string): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown;
  const error = toError(thrown);
  const given: unknown = Object(thrown).code;
  const code = typeof given === 'string' ? given : 'ECONNRESET';
  return new DatabaseError(
    `The connection to ${title} failed: ${error.message || code}`,
    { engine, code },
    error,
  );
}

/** A statement that an abort has ended. */
export function serviceCancelled(cause: unknown, engine: EngineName): DatabaseError {
  return new DatabaseError('The statement was cancelled.', { engine, code: 'cancelled' }, cause);
}

/** An answer that is not the service's own but of something before it, or one that says nothing. */
export function serviceRefused(
  engine: EngineName,
  status: number,
  said: string,
  evidence: Partial<DatabaseEvidence> = {},
): DatabaseError {
  const text = said.trim().slice(0, 500);
  const message = `HTTP ${status}${text === '' ? '' : `: ${text}`}`;
  return new DatabaseError(message, { engine, exceptionType: `HTTP_${status}`, ...evidence }, undefined);
}

/** Bytes of one answer: services keep their pages far below. */
const maxAnswerBytes = 128 * 1024 * 1024;

/** The JSON of an answer, with whole numbers of more than 15 digits as texts, so that none is rounded. */
export async function jsonOf(answer: HttpAnswer): Promise<unknown> {
  const text = await textOf(answer, maxAnswerBytes);
  try {
    return JSON.parse(withExactNumbers(text));
  } catch {
    return text;
  }
}

function withExactNumbers(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(/"(?:[^"\\]|\\.)*"|(?<![\d.])-?\d{16,}(?![\d.eE])/g, (found) =>
    found.startsWith('"') ? found : `"${found}"`,
  );
}

/** A property of what may be anything. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of path) found = found === null || found === undefined ? undefined : Object(found)[key];
  return found;
}

/** The same as text, empty when there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
