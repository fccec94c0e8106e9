import { lineColumn } from '../sql/line-column.ts';
import { findLosses, type Loss, type TableEffects } from '../sql/losses.ts';
import type { JobSql } from './job-state.ts';

/** A job that drops more than this says it often enough. */
const mostSentences = 20;

/**
 * Sentences about statements of the SQL after that take tables, columns or all rows away, as far as the SQL
 * before had fewer of the same. Tables that end with the session do not count.
 */
export function newLosses(before: readonly JobSql[], after: readonly JobSql[]): string[] {
  const known = new Map<string, number>();
  for (const { loss } of effectsOf(before).losses) known.set(keyOf(loss), (known.get(keyOf(loss)) ?? 0) + 1);
  const { losses, filled } = effectsOf(after);
  const fresh = losses.filter(({ loss }) => {
    const left = known.get(keyOf(loss)) ?? 0;
    known.set(keyOf(loss), left - 1);
    return left <= 0;
  });
  const sentences = fresh
    .slice(0, mostSentences)
    .map((place) => sentence(place, filled.has(place.loss.target)));
  const more = fresh.length - sentences.length;
  return more > 0 ? [...sentences, `${more} more statements drop or empty tables.`] : sentences;
}

interface LossPlace {
  readonly loss: Loss;
  readonly file: string;
  readonly line: number;
}

function effectsOf(texts: readonly JobSql[]): { losses: LossPlace[]; filled: ReadonlySet<string> } {
  const found = texts.map((sql) => ({ sql, effects: named(findLosses(sql.text, sql.engine), sql.values) }));
  const temporary = new Set(found.flatMap(({ effects }) => effects.temporary));
  const losses = found.flatMap(({ sql, effects }) =>
    effects.losses
      .filter(({ target }) => !temporary.has(target))
      .map((loss) => ({
        loss,
        file: sql.file,
        line: sql.line + lineColumn(sql.text, loss.offset).line - 1,
      })),
  );
  return { losses, filled: new Set(found.flatMap(({ effects }) => effects.filled)) };
}

/** The same with the values of parameters in the place of `${{ params.NAME }}`. */
function named({ losses, filled, temporary }: TableEffects, values: JobSql['values']): TableEffects {
  const known = new Map(Object.entries(values));
  const name = (table: string): string =>
    table.replace(/\$\{\{\s*params\.(\w+)\s*\}\}/g, (insert, param: string) => known.get(param) ?? insert);
  return {
    losses: losses.map((loss) => ({ ...loss, target: name(loss.target) })),
    filled: filled.map(name),
    temporary: temporary.map(name),
  };
}

function keyOf({ kind, target, column }: Loss): string {
  // Two ways to empty a table.
  return JSON.stringify([kind === 'truncate' ? 'delete-all' : kind, target, column]);
}

function sentence({ loss, file, line }: LossPlace, isFilled: boolean): string {
  return `${whatHappens(loss, isFilled)} (${file}, line ${line}).`;
}

function whatHappens({ kind, target, column }: Loss, isFilled: boolean): string {
  switch (kind) {
    case 'drop-table':
      return isFilled
        ? `The table ${target} is dropped and made anew: rows that are not written again are gone`
        : `The table ${target} is dropped with all its rows`;
    case 'drop-schema':
      return `The schema or database ${target} is dropped with all its tables`;
    case 'drop-column':
      return `The column ${column} of ${target} is dropped with its values`;
    case 'truncate':
    case 'delete-all':
      return isFilled
        ? `The table ${target} is emptied before it is filled again: rows that are not written again are gone`
        : `All rows of the table ${target} are deleted`;
  }
}
