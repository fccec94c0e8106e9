import { toError } from '../failure.ts';
import { DatabaseError } from '../ports/database.ts';

/** What DuckDB threw as evidence; its errors come as JSON (setting `errors_as_json`) with a position in bytes. */
export function duckdbError(thrown: unknown, text: string): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown;
  const error = toError(thrown);
  // Native code may throw errors of another realm, whose text gets a prefix.
  const said = parseError(error.message.replace(/^Error: /, ''));
  const exceptionType = said.exceptionType;
  const message = exceptionType === undefined ? said.message : `${exceptionType} Error: ${said.message}`;
  return new DatabaseError(
    message,
    {
      engine: 'duckdb',
      ...(exceptionType !== undefined && { exceptionType }),
      ...(exceptionType === 'INTERRUPT' && { code: 'cancelled' }),
      ...(said.position !== undefined && { offset: fromBytes(text, said.position) }),
    },
    error,
  );
}

interface Said {
  readonly exceptionType?: string;
  readonly message: string;
  readonly position?: number;
}

function parseError(message: string): Said {
  const json = readObject(message.slice(Math.max(0, message.indexOf('{'))));
  const exceptionType = json?.['exception_type'];
  const text = json?.['exception_message'];
  if (typeof exceptionType === 'string' && typeof text === 'string') {
    const position = Number(json?.['position'] ?? Number.NaN);
    return { exceptionType, message: text, ...(Number.isSafeInteger(position) && { position }) };
  }
  const plain = /^(?:Failed to [a-z ]+: )?([A-Z][A-Za-z ]*?) Error: ([\s\S]*)$/.exec(message);
  const [, type, rest] = plain ?? [];
  return type !== undefined && rest !== undefined ? { exceptionType: type, message: rest } : { message };
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

function fromBytes(text: string, bytes: number): number {
  return Buffer.from(text).subarray(0, bytes).toString().length;
}
