import { findRelation, shownName } from '../../quality/diff/catalogue.ts';
import type { Stray } from '../../quality/diff/fingerprint.ts';
import { classificationOf } from '../../run/error-rules.ts';
import type { RunResult } from '../../run/result.ts';
import type { Job } from '../../workspace/workspace.ts';
import type { JobTables } from './job-tables.ts';
import type { SentStatements } from './sent-statements.ts';
import type { WatchedCopy } from './watched-copy.ts';

export interface StrayTable extends Stray {
  readonly copy: WatchedCopy;
}

export interface StrayFacts {
  readonly job: Job;
  readonly strays: readonly StrayTable[];
  readonly own: JobTables;
  readonly statements: SentStatements;
}

/** The result of a run, failed when it wrote tables that it does not name. One that failed already stays as it is. */
export function withStrays(result: RunResult, facts: StrayFacts): RunResult {
  const { strays, job, own } = facts;
  if (strays.length === 0 || result.status !== 'succeeded') return result;
  const told = strays.map((stray) => ({ stray, step: stepOf(stray, facts) }));
  const list = told.slice(0, mostTold).map(({ stray, step }) => `${tableText(stray)} (${stepText(step)})`);
  const more = told.length > mostTold ? ` and ${told.length - mostTold} more` : '';
  const message =
    `${result.job} wrote ${strays.length === 1 ? 'a table' : `${strays.length} tables`} that neither its SQL nor its ` +
    `\`outputs\` name: ${list.join(', ')}${more}.`;
  const place = own.manifest.steps.find(({ name }) => name === told[0]?.step?.name)?.origin;
  const { file, line, column } = place ?? { file: job.file, line: 1, column: 1 };
  const error = { ...classificationOf('stray-write'), message, file, line, column };
  return { ...result, status: 'failed', errorClass: error.class, error };
}

const mostTold = 20;

const whatHappened = { made: 'made', dropped: 'dropped', changed: 'changed' } as const;

function tableText({ table, what, copy }: StrayTable): string {
  return `${shownName(table, copy.original.path)}, ${whatHappened[what]}`;
}

interface StrayStep {
  readonly name: string;
  /** Its statements do not show it, but nothing else can have been. */
  readonly guessed: boolean;
}

function stepOf({ table, copy }: StrayTable, { own, statements }: StrayFacts): StrayStep | undefined {
  const engine = copy.connection.type;
  const catalogues = [copy.now.catalogue, copy.original];
  const writes = statements.writes().find(({ connection, sql }) => {
    if (!copy.names.includes(connection)) return false;
    return catalogues.some((catalogue) => {
      const found = findRelation(sql, catalogue, engine);
      return found?.schema === table.schema && found.name === table.name;
    });
  });
  if (writes !== undefined) return { name: writes.step, guessed: false };
  const possible = [...new Set([...statements.unclear(), ...own.programs])];
  const [only] = possible;
  return only !== undefined && possible.length === 1 ? { name: only, guessed: true } : undefined;
}

function stepText(step: StrayStep | undefined): string {
  if (step === undefined) return 'its statements do not show which step';
  return step.guessed ? `by step ${step.name}, the only one that can have` : `by step ${step.name}`;
}
