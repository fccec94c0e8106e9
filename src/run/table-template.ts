import { Obstacle } from '../failure.ts';
import type { TemplateStep } from '../manifest/manifest.ts';
import type { Dialect } from '../sql/dialect.ts';
import type {
  TableTemplate,
  TemplateAction,
  TemplateCall,
  TemplateInputs,
} from '../sql/templates/built-in-template.ts';
import type { TableFacts } from '../sql/templates/table-facts.ts';
import { atOnce } from './at-once.ts';
import { connectionNameOf } from './run-context.ts';
import { runFailure } from './run-failure.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { readTableFacts, similarTable } from './table-facts.ts';
import { templateInputs } from './template-inputs.ts';
import type { Statements } from './unit-of-work.ts';

/** Runs a template from a table to a table: as a whole or not at all, also where the job is not atomic. */
export async function runTableTemplate(
  work: StepWork<TemplateStep>,
  template: TableTemplate,
): Promise<StepDone> {
  const inputs = templateInputs(work.step, template.inputs);
  const connection = connectionNameOf(work.context, work.step.connection);
  const { dialect } = await work.connections.database(connection);
  refuseEngine(work.step, dialect);
  return atOnce(work, connection, (session) => runOn({ work, template, inputs, dialect, session }));
}

const engines: ReadonlySet<string> = new Set(['duckdb', 'postgres']);

/** Templates are written for engines whose SQL is tested with them. */
export function refuseEngine(step: TemplateStep, dialect: Dialect): void {
  if (engines.has(dialect.name)) return;
  throw runFailure(
    'bad-template',
    `The template ${step.template} works on DuckDB and PostgreSQL, not on ${dialect.title}.`,
    { place: step.origin, hint: 'Write a template of your own in the folder `templates/`.' },
  );
}

interface Use {
  readonly work: StepWork<TemplateStep>;
  readonly template: TableTemplate;
  readonly inputs: TemplateInputs;
  readonly dialect: Dialect;
  readonly session: Statements;
}

async function runOn(use: Use): Promise<StepDone> {
  const { work, template } = use;
  try {
    const actions = template.plan(await callOf(use));
    let rows = 0;
    for (const [index, action] of actions.entries()) rows += await perform(use, action, index + 1);
    return { rows };
  } catch (error) {
    if (!(error instanceof Obstacle) || error.code !== 'config') throw error;
    const { message, hint } = error;
    throw badTemplate(work, message, hint, error);
  }
}

/** Temporary tables of steps that share a session must not have the same name. */
let calls = 0;

async function callOf(use: Use): Promise<TemplateCall> {
  const { work, template, inputs, dialect } = use;
  const source = await tableOf(use, 'source');
  if (source === undefined) throw await missingTable(use, 'source');
  calls += 1;
  const runTime = work.context.builtIns.scheduled_time;
  const call = { dialect, inputs, source, runTime, scratch: `datajob_${calls}` };
  const target = (await tableOf(use, 'target')) ?? (await createTarget(use, template, call));
  return { ...call, target };
}

async function createTarget(
  use: Use,
  template: TableTemplate,
  call: Omit<TemplateCall, 'target'>,
): Promise<TableFacts> {
  const { session, work, inputs, dialect } = use;
  if (inputs['create'] !== true || template.newTarget === undefined) throw await missingTable(use, 'target');
  const name = dialect.quoteIdentifier(String(inputs['target']));
  // No rows, whatever else the statement says: LIMIT stands for both engines.
  const text = `create table ${name} as select * from (${template.newTarget(call)}) as made limit 0`;
  await session.execute({ text, values: [] }, work.signal);
  const made = await tableOf(use, 'target');
  if (made === undefined) throw new Error(`The table ${name} was made and is not found.`);
  return made;
}

function tableOf({ session, dialect, inputs, work }: Use, input: string): Promise<TableFacts | undefined> {
  return readTableFacts(session, dialect, String(inputs[input]), work.signal);
}

async function missingTable({ session, inputs, template, work }: Use, input: string) {
  const name = String(inputs[input]);
  const close = await similarTable(session, name, work.signal);
  const may = input === 'target' && template.newTarget !== undefined;
  const hint = [
    ...(close === undefined ? [] : [`Did you mean ${close}?`]),
    ...(may ? ['With `create: true` it is made with the columns of the source.'] : []),
  ].join(' ');
  return badTemplate(work, `\`${input}\`: there is no table ${name}.`, hint === '' ? undefined : hint);
}

async function perform(use: Use, action: TemplateAction, index: number): Promise<number> {
  const { work, session } = use;
  const { clock } = work.context.ports;
  const statement = { text: action.sql, values: [] };
  if (action.do === 'refuse') {
    const { rows } = await session.query(statement, 3, work.signal);
    if (rows.length === 0) return 0;
    const place = work.step.origin;
    throw runFailure('bad-source', action.because(rows), { place, hint: action.hint });
  }
  const startedAt = clock.now();
  const { rows } = await session.execute(statement, work.signal);
  const counted = action.counts === true ? { rows: rows ?? 0 } : {};
  const at = clock.now();
  const done = { step: work.step.name, index, durationMs: at - startedAt, ...counted };
  work.context.emit({ type: 'statement-finished', at, ...done });
  return counted.rows ?? 0;
}

function badTemplate(work: StepWork<TemplateStep>, message: string, hint?: string, cause?: unknown) {
  return runFailure('bad-template', message, {
    place: work.step.origin,
    ...(hint !== undefined && { hint }),
    ...(cause !== undefined && { cause }),
  });
}
