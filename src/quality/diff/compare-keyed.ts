import type { SharedColumn } from './column.ts';
import { countRows, numbersOf, rowsText } from './count-rows.ts';
import { type KeyedCount, type KeyedQuery, keyedCounts, keyedQuery, mostColumns } from './keyed-query.ts';
import { inSample, type Side } from './side.ts';
import type { CompareContext } from './table-pair.ts';

export interface KeyedRequest {
  readonly before: Side;
  readonly after: Side;
  readonly key: readonly SharedColumn[];
  readonly columns: readonly SharedColumn[];
  /** Of the whole tables. */
  readonly rows: { readonly before: number; readonly after: number };
  readonly sampleParts?: number;
}

export interface KeyedResult {
  readonly counts: { readonly added: number; readonly removed: number; readonly changed: number };
  /** Changed values by column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Some rows could not be paired, because their key is repeated or missing. */
  readonly leavesOut: boolean;
  readonly notes: readonly string[];
  /** The rows that were looked at. */
  readonly before: Side;
  readonly after: Side;
}

/** Pairs the rows of both sides by their key. Repeated and missing keys are counted and never joined. */
export async function compareKeyed(request: KeyedRequest, context: CompareContext): Promise<KeyedResult> {
  const { key, columns } = request;
  const before = sampleOf(request.before, request, context);
  const after = sampleOf(request.after, request, context);
  const rows = await rowsOf(request, { before, after }, context);
  const query: KeyedQuery = { before, after, key, columns, distinctKeys: false, engine: context.engine };
  let answer = await ask(query, context);
  const repeats = hasRepeats(answer, rows);
  if (repeats) answer = await ask({ ...query, distinctKeys: true }, context);
  const { counts } = answer;
  const unpaired = unpairedOf(counts, rows);
  return {
    counts: { added: counts.added, removed: counts.removed, changed: counts.changed },
    columns: answer.columns,
    leavesOut: repeats || counts.addedWithoutKey + counts.removedWithoutKey > 0,
    notes: notesOn(request, counts, repeats ? unpaired : undefined),
    before,
    after,
  };
}

interface Answer {
  readonly counts: Readonly<Record<KeyedCount, number>>;
  readonly columns: ReadonlyMap<string, number>;
}

async function ask(query: KeyedQuery, context: CompareContext): Promise<Answer> {
  const columns = new Map<string, number>();
  let counts: number[] = [];
  const most = mostColumns(query.engine);
  for (let at = 0; at === 0 || at < query.columns.length; at += most) {
    const shown = query.columns.slice(at, at + most);
    const numbers = await numbersOf(keyedQuery(query, shown), context);
    counts = numbers.slice(0, keyedCounts.length);
    for (const [index, { name }] of shown.entries()) {
      columns.set(name, numbers[keyedCounts.length + index] ?? 0);
    }
  }
  const named = Object.fromEntries(keyedCounts.map((name, index) => [name, counts[index] ?? 0]));
  return { counts: named as Record<KeyedCount, number>, columns };
}

interface Both {
  readonly before: number;
  readonly after: number;
}

/** A repeated key joins with each of its like, so that the numbers do not add up. */
function hasRepeats({ counts }: Answer, rows: Both): boolean {
  const unpaired = unpairedOf(counts, rows);
  return (
    unpaired.before !== 0 || unpaired.after !== 0 || counts.addedRepeated > 0 || counts.removedRepeated > 0
  );
}

function unpairedOf(counts: Answer['counts'], rows: Both): Both {
  return {
    before: rows.before - counts.pairs - counts.removed - counts.removedWithoutKey,
    after: rows.after - counts.pairs - counts.added - counts.addedWithoutKey,
  };
}

async function rowsOf(
  { rows, ...asked }: KeyedRequest,
  sides: { readonly before: Side; readonly after: Side },
  context: CompareContext,
): Promise<Both> {
  const isWhole = asked.before.where.length === 0 && asked.sampleParts === undefined;
  if (isWhole) return rows;
  return { before: await countRows(sides.before, context), after: await countRows(sides.after, context) };
}

function sampleOf(side: Side, { key, sampleParts }: KeyedRequest, { engine }: CompareContext): Side {
  if (sampleParts === undefined) return side;
  const values = key.map(({ value }) => value('t'));
  return { ...side, where: [...side.where, inSample(values, sampleParts, engine)] };
}

function notesOn({ key, sampleParts }: KeyedRequest, counts: Answer['counts'], repeated?: Both): string[] {
  const name = key.map((column) => column.name).join(', ');
  const notes: string[] = [];
  if (sampleParts !== undefined) {
    notes.push(
      `The table is large: one of ${sampleParts} keys is compared, always the same ones. Added, removed and changed rows are those of this sample.`,
    );
  }
  const { addedWithoutKey, removedWithoutKey } = counts;
  if (addedWithoutKey + removedWithoutKey > 0) {
    notes.push(
      `Without ${name} are ${rowsText(removedWithoutKey)} before and ${rowsText(addedWithoutKey)} after; they are not compared one by one.`,
    );
  }
  if (repeated !== undefined) {
    notes.push(
      `\`${name}\` is not a key: ${rowsText(repeated.before)} before and ${rowsText(repeated.after)} after share it with another row, on one side or the other. They are left out.`,
    );
  }
  return notes;
}
