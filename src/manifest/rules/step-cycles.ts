import { findCycles } from '../find-cycles.ts';
import type { DocumentPath } from '../raw.ts';
import type { ManifestRule } from '../rule.ts';
import type { StepOutline } from '../step-outline.ts';

/** Steps that need each other could never start. */
export const stepCycles: ManifestRule = (subject, report) => {
  if (subject.steps.every((step) => step.raw?.needs === undefined) || isInOrder(subject.steps)) return;
  const edges = new Map(subject.steps.map((step) => [step.name, step.needs]));
  for (const cycle of findCycles(edges)) {
    const first = subject.steps.find((step) => step.name === cycle[0]);
    if (first === undefined) continue;
    report({
      code: 'step-cycle',
      message: `These steps wait for each other: ${cycle.join(' → ')}. Remove one of the \`needs\`.`,
      path: ['steps', first.index, ...needPath(first.raw?.needs, cycle[1])],
    });
  }
};

/** Whether each step needs only steps before it, as nearly always. */
function isInOrder(steps: readonly StepOutline[]): boolean {
  const before = new Set<string>();
  return steps.every(({ name, needs }) => {
    const fine = !before.has(name) && needs.every((need) => before.has(need));
    before.add(name);
    return fine;
  });
}

/** Where the step says that it waits for that one; nowhere when it is the step before. */
function needPath(needs: readonly string[] | undefined, name: string | undefined): DocumentPath {
  const index = name === undefined ? -1 : (needs?.indexOf(name) ?? -1);
  return index < 0 ? [] : ['needs', index];
}
