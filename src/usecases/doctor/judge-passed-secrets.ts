import type { Finding } from './finding.ts';

/** Names that a workflow does not hand over to a run. */
export function judgePassedSecrets(needed: readonly string[], workflow: string): readonly Finding[] {
  const handed = [...workflow.matchAll(/\b(?:secrets|vars)\.(\w+)/gi)].map(([, name = '']) =>
    name.toUpperCase(),
  );
  const known = new Set(handed);
  const absent = [...new Set(needed)].filter((name) => !known.has(name.toUpperCase()));
  return absent.map((name) => ({
    code: 'secret-not-passed',
    severity: 'error',
    message: `The workflow does not hand ${name} to datajob: what needs it fails.`,
    hint: `Add \`${name}: \${{ secrets.${name} }}\` to \`env\` of the steps that use datajob.`,
  }));
}
