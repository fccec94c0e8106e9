import type { Position } from '../diagnostic.ts';
import type { Check, CheckSeverity } from './check.ts';
import type { ParsedDocument } from './document.ts';
import { parseDuration } from './duration.ts';
import { withLazyProperty } from './lazy-property.ts';
import type { RawCheck, RawSqlCheck } from './raw.ts';
import { otherSide, type Part, tableAssertions } from './table-assertions.ts';
import { normaliseThreshold } from './threshold.ts';

/** Every assertion as a check of its own, each with an id that no other check of the job has. */
export function normaliseChecks(
  raw: readonly RawCheck[] | undefined,
  document: ParsedDocument,
): readonly Check[] {
  const ids = new Set((raw ?? []).flatMap((check) => (check.id === undefined ? [] : [check.id])));
  return (raw ?? []).flatMap((check, index) => {
    const parts = 'sql' in check ? [sqlPart(check, index)] : tableAssertions(check);
    return parts.map((part) =>
      finish(part, { check, id: chooseId(check.id, part.id, parts.length, ids), index, document }),
    );
  });
}

function sqlPart(check: RawSqlCheck, index: number): Part {
  const { sql, compare } = check;
  const place = { path: ['sql'], sqlPath: ['sql'] };
  if (compare === undefined) {
    return {
      assertion: { type: 'sql', sql },
      threshold: normaliseThreshold(check),
      id: `sql-${index + 1}`,
      ...place,
    };
  }
  return {
    assertion: { type: 'compare', sql, ...otherSide(compare) },
    threshold: normaliseThreshold(compare),
    id: `compare-${index + 1}`,
    ...place,
  };
}

/** The id that is written, or made from the assertion; numbered when another check has it already. */
function chooseId(written: string | undefined, made: string, parts: number, ids: Set<string>): string {
  if (written !== undefined && parts === 1) return written;
  const wanted = written === undefined ? made : `${written}.${made.slice(made.lastIndexOf('.') + 1)}`;
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  ids.add(id);
  return id;
}

/** What `samples: true` means, and the most that there may be. */
const mostSamples = 5;

function finish(
  part: Part,
  context: { check: RawCheck; id: string; index: number; document: ParsedDocument },
): Check {
  const { check, id, index, document } = context;
  const severity: CheckSeverity = check.severity ?? 'error';
  const samples = check.samples === true ? mostSamples : Number(check.samples ?? 0);
  const timeoutMs = check.timeout === undefined ? undefined : parseDuration(check.timeout);
  const base = {
    id,
    severity,
    ...(check.connection === undefined ? {} : { connection: check.connection }),
    ...(check.description === undefined ? {} : { description: check.description }),
    ...(samples === 0 ? {} : { samples }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(check.block === undefined ? {} : { block: check.block }),
    threshold: part.threshold,
  };
  const { path, sqlPath = path } = part;
  const origin = (): Position => document.position(['checks', index, ...path], 'value');
  const sqlOrigin = (): Position => document.position(['checks', index, ...sqlPath], 'content');
  const { assertion } = part;
  if (assertion.type === 'sql' || assertion.type === 'expression') {
    const made = withLazyProperty({ ...base, ...assertion }, 'origin', origin);
    return withLazyProperty(made, 'sqlOrigin', sqlOrigin);
  }
  const made = withLazyProperty({ ...base, ...assertion }, 'origin', origin);
  if (assertion.type !== 'compare' || assertion.sql === undefined) return made as Check;
  return withLazyProperty(made, 'sqlOrigin', sqlOrigin) as Check;
}
