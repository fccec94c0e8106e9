import type { Step, TemplateStep } from '../manifest/manifest.ts';
import { builtIns } from '../sql/templates/built-ins.ts';
import { readTemplate, type TemplateFile } from '../workspace/templates.ts';
import { runIngest } from './ingest.ts';
import { builtInValues } from './parameters.ts';
import { runFailure } from './run-failure.ts';
import { readSqlFile, runSql } from './sql-step.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { runTableTemplate } from './table-template.ts';
import { inputValues, missingTemplate, runTemplateChecks } from './template-checks.ts';

/** Runs a template; its inputs and the built-ins are all that its steps see of the job's parameters. */
export async function runTemplateStep(work: StepWork<TemplateStep>): Promise<StepDone> {
  const { step, context, within = [] } = work;
  if (within.length >= deepest) throw tooDeep(step, within);
  const template = await readTemplate(context.request.tree, step.template);
  const builtIn = template === undefined ? builtIns.get(step.template) : undefined;
  if (builtIn) return builtIn.plan === undefined ? runIngest(work, builtIn) : runTableTemplate(work, builtIn);
  if (!template) throw missingTemplate(step, context.request.tree);
  const params = inputValues(step, template);
  const inside = { ...work, context: { ...context, params }, within: [...within, step.template] };
  const done = await runFiles(inside, template.steps);
  await runTemplateChecks(inside, template);
  return done;
}

async function runFiles(work: StepWork<TemplateStep>, files: readonly TemplateFile[]): Promise<StepDone> {
  let rows: number | undefined;
  for (const file of files) {
    const done = await runFile(work, file);
    if (done.rows !== undefined) rows = (rows ?? 0) + done.rows;
    if (done.skipsRemaining !== undefined) return { ...done, ...(rows !== undefined && { rows }) };
  }
  return rows === undefined ? {} : { rows };
}

/** A template may use others by `job.run_template`; one that uses itself would never end. */
const deepest = 8;

function tooDeep(step: TemplateStep, within: readonly string[]) {
  const path = [...within, step.template].join(' → ');
  return runFailure('bad-template', `Templates run each other too deep: ${path}.`, { place: step.origin });
}

async function runFile(work: StepWork<TemplateStep>, { kind, file }: TemplateFile): Promise<StepDone> {
  const { step, context } = work;
  if (kind === 'sql') {
    const source = await readSqlFile(context.request.tree, file, step.origin);
    const values = { ...context.params, ...builtInValues(context.builtIns) };
    return runSql(work, [source], values, step.connection);
  }
  const { name, needs, origin, connection } = step;
  const base = { name, needs, origin, ...(connection !== undefined && { connection }) };
  const program: Step = { ...base, kind, file, env: {}, expose: [] };
  return work.perform({ ...work, step: program });
}
