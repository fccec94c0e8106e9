import { environmentNames } from '../workflow/environment-names.ts';
import type { Finding } from './finding.ts';
import { handedSecrets, type WorkflowFacts } from './workflow-facts.ts';

/** Names that a workflow does not hand over to a run. */
export function judgePassedSecrets(needed: readonly string[], workflow: string): readonly Finding[] {
  const handed = handedSecrets(workflow);
  const absent = [...new Set(needed)].filter((name) => !handed.has(name.toUpperCase()));
  return absent.map((name) => ({
    code: 'secret-not-passed',
    severity: 'error',
    message: `The workflow does not hand ${name} to datajob: what needs it fails.`,
    hint: `Add \`${name}: \${{ secrets.${name} }}\` to \`env\` of the steps that use datajob.`,
  }));
}

/** Jobs that are to get secrets of production and do not name the environment that keeps them. */
export function judgeSecretEnvironments(production: readonly string[], { jobs }: WorkflowFacts): Finding[] {
  return jobs.flatMap((job) => {
    const secret = production.find((name) => job.secrets.has(name.toUpperCase()));
    if (secret === undefined || job.environment?.toLowerCase() === environmentNames.runs) return [];
    const named = job.environment === undefined ? 'no environment' : `the environment ${job.environment}`;
    return [
      {
        code: 'secret-elsewhere',
        severity: 'error',
        message: `The job «${job.id}» is to get ${secret}, but names ${named}: secrets of production are in the environment ${environmentNames.runs}.`,
        hint: `Write \`environment: { name: ${environmentNames.runs}, deployment: false }\`, or take the secret out when it needs none of production.`,
      },
    ];
  });
}
