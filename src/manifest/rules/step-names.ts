import type { ManifestRule } from '../rule.ts';
import type { StepOutline } from '../step-outline.ts';

/** A name stands for one step only, because `needs`, reports and `--from` go by it. */
export const stepNames: ManifestRule = (subject, report) => {
  const first = new Map<string, StepOutline>();
  for (const step of subject.steps) {
    const other = first.get(step.name);
    if (other === undefined) {
      first.set(step.name, step);
      continue;
    }
    report({
      code: 'duplicate-step',
      message: `Two steps are called \`${step.name}\`: ${describe(other)} and this one. Give each a \`name\` of its own.`,
      ...(step.raw === undefined && step.file !== undefined
        ? { place: { file: step.file, line: 1, column: 1 } }
        : { path: step.raw?.name === undefined ? ['steps', step.index] : ['steps', step.index, 'name'] }),
    });
  }
};

function describe(step: StepOutline): string {
  return step.raw === undefined ? `the file \`${step.file}\`` : `step ${step.index + 1}`;
}
