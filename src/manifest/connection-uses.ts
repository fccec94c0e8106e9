import type { DocumentPath, RawCheck, RawOutput, RawStep } from './raw.ts';
import type { StepOutline } from './step-outline.ts';

/** A connection that a manifest names. */
export interface ConnectionUse {
  readonly name: string;
  readonly path: DocumentPath;
  readonly exposed: boolean;
}

/** By steps, checks and outputs, beside the job's own. */
export function connectionUses(
  steps: readonly StepOutline[],
  checks: readonly RawCheck[],
  outputs: readonly RawOutput[],
): readonly ConnectionUse[] {
  const uses: ConnectionUse[] = [];
  for (const { raw: step, index } of steps) {
    if (step !== undefined) addStepUses(step, index, uses);
  }
  for (const [index, { connection: name }] of checks.entries()) {
    if (name !== undefined) uses.push({ name, path: ['checks', index, 'connection'], exposed: false });
  }
  for (const [index, { connection: name }] of outputs.entries()) {
    if (name !== undefined) uses.push({ name, path: ['outputs', index, 'connection'], exposed: false });
  }
  return uses;
}

function addStepUses(step: RawStep, index: number, uses: ConnectionUse[]): void {
  if (step.connection !== undefined) {
    uses.push({ name: step.connection, path: ['steps', index, 'connection'], exposed: false });
  }
  if (!('expose' in step) || step.expose === undefined) return;
  for (const [at, name] of step.expose.entries()) {
    uses.push({ name, path: ['steps', index, 'expose', at], exposed: true });
  }
}
