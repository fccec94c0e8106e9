import type { DocumentPath } from './raw.ts';
import type { Finding } from './rule.ts';

/** The finding for a key that is a part of the format but does nothing yet: never silently ignored. */
export function notYet(what: string, path: DocumentPath, instead?: string): Finding {
  return {
    code: 'not-yet',
    message: `${what} is not supported yet. ${instead ?? 'Remove it for now.'}`,
    path,
    part: 'key',
  };
}
