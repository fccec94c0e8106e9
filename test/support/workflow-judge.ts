import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledScript } from './bundled-script.ts';

export interface Condition {
  /** Without braces. */
  readonly expression: string;
  readonly contexts: object;
}

/** GitHub's own parser and evaluator of expressions. */
export interface WorkflowJudge {
  /** Errors of each text. */
  errors(texts: readonly string[]): readonly (readonly string[])[];
  /** Whether each condition holds. */
  hold(conditions: readonly Condition[]): readonly boolean[];
  remove(): void;
}

export async function workflowJudge(): Promise<WorkflowJudge> {
  const folder = mkdtempSync(join(tmpdir(), 'datajob-test-'));
  const script = await bundledScript('judge-workflows', folder);
  const ask = (texts: readonly string[], conditions: readonly Condition[]) =>
    JSON.parse(
      execFileSync(process.execPath, [script], {
        input: JSON.stringify({ texts, conditions }),
        encoding: 'utf8',
      }),
    );
  return {
    errors: (texts) => ask(texts, []).errors,
    hold: (conditions) => ask([], conditions).verdicts,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
