import { toError } from '../failure.ts';
import { DatabaseError, type DatabaseEvidence } from '../ports/database.ts';

/** What PostgreSQL, its driver or the network said, as evidence. `text` is the statement that failed. */
export function postgresError(thrown: unknown, text: string): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown;
  const error = toError(thrown);
  const fields = new Map(Object.entries(Object(thrown)));
  const code = fields.get('code');
  const sqlState =
    typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && fields.has('severity') ? code : undefined;
  if (sqlState === undefined) return lost(thrown, typeof code === 'string' ? code : undefined);
  if (copiesFromClient(sqlState, error.message)) return copyRefused(error);
  const position = Number(fields.get('position'));
  const hint = fields.get('hint');
  const evidence: DatabaseEvidence = {
    engine: 'postgres',
    sqlState,
    ...(position > 0 && { offset: fromCodePoints(text, position - 1) }),
    ...(typeof hint === 'string' && { hint }),
  };
  return new DatabaseError(messageOf(error.message, fields), evidence, error);
}

/** A statement that an abort has ended. */
export function postgresCancelled(cause: unknown): DatabaseError {
  return new DatabaseError('The statement was cancelled.', { engine: 'postgres', code: 'cancelled' }, cause);
}

function messageOf(message: string, fields: ReadonlyMap<string, unknown>): string {
  const more = [fields.get('detail'), fields.get('where')].filter((text) => typeof text === 'string');
  return [message, ...more].join('\n').slice(0, 4000);
}

// The driver ends such a COPY itself, which the server reports as a cancelled statement.
function copiesFromClient(sqlState: string, message: string): boolean {
  return sqlState === '57014' && message.startsWith('COPY from stdin failed');
}

function copyRefused(cause: Error): DatabaseError {
  return new DatabaseError(
    'COPY … FROM STDIN has no input here: there is no program that sends the rows.',
    {
      engine: 'postgres',
      sqlState: '0A000',
      hint: 'Insert the rows with INSERT, or load the file in a Python or shell step.',
    },
    cause,
  );
}

function lost(thrown: unknown, code: string | undefined): DatabaseError {
  const error = toError(thrown);
  // Several addresses were tried: the texts are in the single errors.
  const tried: unknown = Object(thrown).errors;
  const texts = Array.isArray(tried) ? tried.map((one) => toError(one).message) : [error.message];
  const text = texts.filter(Boolean).join('; ') || error.name;
  const known = code ?? (/timeout/i.test(text) ? 'ETIMEDOUT' : 'ECONNRESET');
  return new DatabaseError(
    `The connection to PostgreSQL failed: ${text}`,
    { engine: 'postgres', code: known },
    error,
  );
}

function fromCodePoints(text: string, points: number): number {
  let offset = 0;
  for (let passed = 0; passed < points && offset < text.length; passed += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
