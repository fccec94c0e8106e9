import type { Position } from '../diagnostic.ts';
import type { Check, CheckSeverity, Threshold } from './check.ts';
import type { ParsedDocument } from './document.ts';
import { withLazyProperty } from './lazy-property.ts';
import type { DocumentPath, RawCheck, RawSqlCheck, RawTableCheck } from './raw.ts';
import { noFailures, normaliseThreshold } from './threshold.ts';

/** Every assertion as a check of its own, each with an id that no other check of the job has. */
export function normaliseChecks(
  raw: readonly RawCheck[] | undefined,
  document: ParsedDocument,
): readonly Check[] {
  const ids = new Set((raw ?? []).flatMap((check) => (check.id === undefined ? [] : [check.id])));
  return (raw ?? []).flatMap((check, index) => {
    const parts = 'sql' in check ? [sqlPart(check, index)] : tableParts(check, index);
    return parts.map((part) =>
      finish(part, { check, id: chooseId(check.id, part.id, parts.length, ids), index, document }),
    );
  });
}

type Assertion<C = Check> = C extends Check
  ? Omit<C, 'id' | 'severity' | 'connection' | 'threshold' | 'origin' | 'sqlOrigin' | 'description'>
  : never;

interface Part {
  readonly assertion: Assertion;
  readonly threshold: Threshold;
  readonly id: string;
  readonly path: DocumentPath;
}

function sqlPart(check: RawSqlCheck, index: number): Part {
  return {
    assertion: { type: 'sql', sql: check.sql },
    threshold: normaliseThreshold(check),
    id: `sql-${index + 1}`,
    path: ['checks', index, 'sql'],
  };
}

function tableParts(check: RawTableCheck, index: number): Part[] {
  const { table, not_null: notNull, unique, accepted_values: accepted, row_count: rowCount } = check;
  const parts: Part[] = [];
  const add = (assertion: Assertion, threshold: Threshold, detail: string): void => {
    parts.push({
      assertion,
      threshold,
      id: `${table}.${assertion.type}${detail === '' ? '' : `.${detail}`}`,
      path: ['checks', index, assertion.type],
    });
  };
  if (notNull !== undefined) {
    const { columns, threshold } = columnsOf(notNull);
    for (const column of columns) add({ type: 'not_null', table, column }, threshold, column);
  }
  if (unique !== undefined) {
    const { columns, threshold } = columnsOf(unique);
    add({ type: 'unique', table, columns }, threshold, columns.join('-'));
  }
  if (accepted !== undefined) {
    const { column, values } = accepted;
    add({ type: 'accepted_values', table, column, values }, normaliseThreshold(accepted), column);
  }
  if (rowCount !== undefined) add({ type: 'row_count', table }, normaliseThreshold(rowCount), '');
  return parts;
}

function columnsOf(raw: NonNullable<RawTableCheck['unique']>): {
  columns: readonly string[];
  threshold: Threshold;
} {
  if (typeof raw === 'string') return { columns: [raw], threshold: noFailures };
  if (Array.isArray(raw)) return { columns: raw, threshold: noFailures };
  return { columns: raw.columns, threshold: normaliseThreshold(raw) };
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

function finish(
  part: Part,
  context: { check: RawCheck; id: string; index: number; document: ParsedDocument },
): Check {
  const { check, id, document } = context;
  const severity: CheckSeverity = check.severity ?? 'error';
  const base = {
    id,
    severity,
    ...(check.connection === undefined ? {} : { connection: check.connection }),
    ...(check.description === undefined ? {} : { description: check.description }),
    threshold: part.threshold,
  };
  const place = (at: 'value' | 'content') => (): Position => document.position(part.path, at);
  if (part.assertion.type !== 'sql') {
    return withLazyProperty({ ...base, ...part.assertion }, 'origin', place('value'));
  }
  const check_ = withLazyProperty({ ...base, ...part.assertion }, 'origin', place('value'));
  return withLazyProperty(check_, 'sqlOrigin', place('content'));
}
