import { Obstacle, toError } from '../failure.ts';
import { DatabaseError } from '../ports/database.ts';

/** What stopped work on a copy of staging, as a known obstacle; `what` begins the message. */
export function copyObstacle(error: unknown, what: string): Obstacle {
  if (error instanceof Obstacle) return error;
  const { message, name } = toError(error);
  const text = `${what}: ${message}`;
  if (!(error instanceof DatabaseError)) {
    return new Obstacle(name === 'AbortError' ? 'cancelled' : 'files', text, { cause: error });
  }
  const { code, sqlState, hint } = error.evidence;
  const options = hint === undefined ? { cause: error } : { cause: error, hint };
  if (code === 'cancelled') return new Obstacle('cancelled', text, options);
  if (code === 'busy') return new Obstacle('database-busy', text, options);
  if (sqlState === '42501') {
    return new Obstacle('config', text, {
      cause: error,
      hint: 'To copy staging, its user needs CREATEDB and must own the database: see docs/staging.md.',
    });
  }
  return new Obstacle('database', text, options);
}
