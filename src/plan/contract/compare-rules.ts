import type { Check } from '../../manifest/check.ts';
import { assertionKey } from '../../workspace/contract/contract-checks.ts';
import type { TableContract } from '../../workspace/contract/table-contract.ts';
import type { ContractDifference } from './contract-change.ts';
import { columnsOf, ruleText } from './rule-text.ts';
import { strictness } from './strictness.ts';

/** Promises about rows and values that come, go or get stricter or looser. */
export function compareRules(before: TableContract, after: TableContract): ContractDifference[] {
  const [old, now] = [strictRules(before), strictRules(after)];
  const { pairs, gone, added } = pairRules(old, now);
  const [had, has] = [columnNames(before), columnNames(after)];
  return [
    ...pairs.flatMap(([was, is]) => compareRule(was, is)),
    // What was promised of a column that is gone is gone with it; what is promised of a new one was never otherwise.
    ...gone.filter((check) => isAbout(check, has)).map((check) => ruleGone(check, after)),
    ...added.filter((check) => isAbout(check, had)).map(ruleAdded),
  ];
}

/** Whether a rule is about columns that are all there, or about the whole table. */
function isAbout(check: Check, columns: ReadonlySet<string>): boolean {
  return columnsOf(check).every((name) => columns.has(name.toLowerCase()));
}

function strictRules({ checks }: TableContract): Check[] {
  return checks.filter(({ severity, type }) => severity === 'error' && type !== 'schema');
}

function columnNames({ columns }: TableContract): ReadonlySet<string> {
  return new Set(columns.map(({ name }) => name.toLowerCase()));
}

interface Pairs {
  readonly pairs: readonly (readonly [Check, Check])[];
  readonly gone: readonly Check[];
  readonly added: readonly Check[];
}

/** Rules that are the same belong together; then those about the same, in their order. */
function pairRules(old: readonly Check[], now: readonly Check[]): Pairs {
  const same = new Set(now.map(keyOf));
  const kept = new Set(old.map(keyOf));
  const added = now.filter((check) => !kept.has(keyOf(check)));
  const pairs: [Check, Check][] = [];
  const gone: Check[] = [];
  for (const was of old) {
    if (same.has(keyOf(was))) continue;
    const at = added.findIndex((is) => subjectOf(is) === subjectOf(was));
    const [is] = at < 0 ? [] : added.splice(at, 1);
    if (is === undefined) gone.push(was);
    else pairs.push([was, is]);
  }
  return { pairs, gone, added };
}

// The table may be called otherwise since.
function keyOf(check: Check): string {
  return assertionKey({ ...check, table: '', connection: '' });
}

function subjectOf(check: Check): string {
  const isWritten = check.type === 'sql' || check.type === 'expression' || check.type === 'pattern';
  return JSON.stringify([check.type, columnsOf(check), isWritten ? check.id.split('.').at(-1) : '']);
}

const structural: ReadonlySet<Check['type']> = new Set<Check['type']>(['not_null', 'unique']);

function compareRule(was: Check, is: Check): ContractDifference[] {
  const verdict = strictness(was, is);
  if (verdict === 'same') return [];
  const text = ruleText(is);
  if (verdict === 'looser') {
    const breaks = structural.has(is.type) ? { breaks: 'readers' as const } : {};
    return [placed({ ...breaks, text: `The rule that ${text} is looser` }, is)];
  }
  const how = verdict === 'stricter' ? 'is stricter' : 'is another one, which may refuse more';
  return [placed({ breaks: 'writers', text: `The rule that ${text} ${how}` }, is)];
}

function ruleAdded(check: Check): ContractDifference {
  return placed({ breaks: 'writers', text: `It is new that ${ruleText(check)}` }, check);
}

function ruleGone(check: Check, after: TableContract): ContractDifference {
  const columns = columnsOf(check);
  const { origin } = after.columns.find(({ name }) => columns.includes(name)) ?? after;
  const { file, line, column } = origin;
  const breaks = structural.has(check.type) ? { breaks: 'readers' as const } : {};
  const text = `It is not promised any more that ${ruleText(check)}`;
  return { ...breaks, text, columns, file, line, column };
}

function placed(difference: Pick<ContractDifference, 'breaks' | 'text'>, check: Check): ContractDifference {
  const { file, line, column } = check.origin;
  return { ...difference, columns: columnsOf(check), file, line, column };
}
