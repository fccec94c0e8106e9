import type { Check } from '../manifest/check.ts';
import type { BoundStatement } from '../ports/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { checkDialectOf } from './check-dialects.ts';
import type { CheckPlan, Ground } from './check-kind.ts';
import { kindOf } from './check-kinds.ts';
import { conditionPart } from './checks/expression.ts';
import { fromRows } from './checks/row-plan.ts';
import type { Relation } from './relation.ts';

/** A check with how it is measured. */
export interface PlannedCheck<P extends CheckPlan = CheckPlan> {
  readonly check: Check;
  readonly plan: P;
  readonly ground: Ground;
}

export type ScannedCheck = PlannedCheck<Extract<CheckPlan, { how: 'scan' }>>;
export type QueriedCheck = PlannedCheck<Extract<CheckPlan, { how: 'query' }>>;

/** Checks of the same rows: what is told row by row comes from one scan. */
export interface RowGroup {
  /** FROM and WHERE. */
  readonly rows: string;
  readonly limited: boolean;
  readonly scanned: readonly ScannedCheck[];
  readonly queried: readonly QueriedCheck[];
}

export interface PlanContext {
  readonly dialect: Dialect;
  readonly values: Readonly<Record<string, TypedValue>>;
  readonly now: number;
}

/** Plans one check on relations whose columns are known, in the order of `reads`. Throws `CheckProblem`. */
export function planCheck(check: Check, relations: readonly Relation[], context: PlanContext): PlannedCheck {
  const engine = checkDialectOf(context.dialect.name);
  const condition = 'where' in check ? check.where : undefined;
  const where = condition === undefined ? undefined : conditionPart(condition, context).text;
  const ground = { ...context, engine, relations, where };
  return { check, plan: kindOf(check).plan(check, ground), ground };
}

/** The checks by the rows that they look at; those of all rows of a table before those of some. */
export function groupByRows(planned: readonly PlannedCheck[]): readonly RowGroup[] {
  const groups = new Map<string, { limited: boolean; scanned: ScannedCheck[]; queried: QueriedCheck[] }>();
  for (const item of planned) {
    const rows = item.ground.relations.length === 0 ? '' : fromRows(item.ground);
    const limited = item.ground.where !== undefined;
    const group = groups.get(rows) ?? { limited, scanned: [], queried: [] };
    groups.set(rows, group);
    if (isScanned(item)) group.scanned.push(item);
    if (isQueried(item)) group.queried.push(item);
  }
  const all = [...groups].map(([rows, group]) => ({ rows, ...group }));
  return [...all.filter(({ limited }) => !limited), ...all.filter(({ limited }) => limited)];
}

function isScanned(item: PlannedCheck): item is ScannedCheck {
  return item.plan.how === 'scan';
}

function isQueried(item: PlannedCheck): item is QueriedCheck {
  return item.plan.how === 'query';
}

/** One scan for the number of rows and all that is told row by row. */
export function scanStatement(rows: string, scanned: readonly ScannedCheck[]): BoundStatement {
  const aggregates = ['count(*)', ...scanned.map(({ plan }) => plan.aggregate)];
  return { text: `select ${aggregates.join(', ')} ${rows}`, values: [] };
}

/** The statement of a check that has one of its own. */
export function queryStatement({ plan }: QueriedCheck): BoundStatement {
  return { text: plan.text, values: plan.binds ?? [] };
}
