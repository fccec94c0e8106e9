import { actionPins } from './action-pins.ts';

/** One job of a generated workflow. */
export interface WorkflowJob {
  readonly id: string;
  /** Why it is there, for whoever reads the file. */
  readonly comments: readonly string[];
  /** Expression without the braces. */
  readonly when: readonly string[];
  readonly environment?: { readonly name: string; readonly deployment: boolean };
  readonly concurrency?: readonly string[];
  readonly timeoutMinutes: number;
  /** Scope and what for. */
  readonly permissions: readonly (readonly [scope: string, purpose: string])[];
  /** Lines of a step before all others. */
  readonly firstStep?: readonly string[];
  /** Inputs of our action; values are YAML. */
  readonly inputs: readonly (readonly [name: string, value: string])[];
  /** Secrets by the name of the variable that holds them. */
  readonly secrets: readonly string[];
  /** Keeps the report of a check. */
  readonly report: boolean;
}

/** A job as lines of YAML, indented to stand below `jobs:`. */
export function jobLines(job: WorkflowJob): readonly string[] {
  return [
    ...job.comments.map((comment) => `# ${comment}`),
    `${job.id}:`,
    ...indented([
      ...(job.when.length === 1 ? [`if: ${job.when[0]}`] : ['if: >-', ...indented(job.when)]),
      'runs-on: ubuntu-24.04',
      `timeout-minutes: ${job.timeoutMinutes}`,
      ...(job.environment === undefined ? [] : environmentLines(job.environment)),
      ...(job.concurrency === undefined ? [] : ['concurrency:', ...indented(job.concurrency)]),
      'permissions:',
      ...indented(job.permissions.map(([scope, purpose]) => `${scope} # ${purpose}`)),
      'steps:',
      ...indented(stepLines(job)),
    ]),
  ];
}

/** Lines, two spaces further in. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function environmentLines({ name, deployment }: { name: string; deployment: boolean }): string[] {
  if (deployment) return [`environment: ${name}`];
  return ['environment:', `  name: ${name}`, '  deployment: false'];
}

function stepLines(job: WorkflowJob): string[] {
  return [
    ...(job.firstStep ?? []),
    `- uses: ${actionPins.checkout}`,
    '  with:',
    '    fetch-depth: 0 # what a change does is found by comparing commits',
    '    persist-credentials: false # datajob hands its token to Git itself',
    '- id: datajob',
    `  uses: ${actionPins.datajob}`,
    ...(job.inputs.length === 0
      ? []
      : ['  with:', ...job.inputs.map(([name, value]) => `    ${name}: ${value}`)]),
    ...(job.secrets.length === 0 ? [] : ['  env:', ...job.secrets.map(secretLine)]),
    ...(job.report ? reportStep : []),
  ];
}

function secretLine(name: string): string {
  return `    ${name}: \${{ secrets.${name} }}`;
}

const reportStep = [
  '- if: always() && steps.datajob.outputs.report',
  `  uses: ${actionPins.uploadArtifact}`,
  '  with:',
  '    name: datajob-report',
  '    path: ${{ steps.datajob.outputs.report }}',
  '    retention-days: 14',
];
