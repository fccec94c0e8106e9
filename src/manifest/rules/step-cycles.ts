import { findCycles } from '../find-cycles.ts';
import type { ManifestRule } from '../rule.ts';

/** Steps that need each other could never start. */
export const stepCycles: ManifestRule = (subject, report) => {
  if (subject.steps.every((step) => step.raw?.needs === undefined)) return;
  const edges = new Map(subject.steps.map((step) => [step.name, step.needs]));
  for (const cycle of findCycles(edges)) {
    const first = subject.steps.find((step) => step.name === cycle[0]);
    if (first === undefined) continue;
    report({
      code: 'step-cycle',
      message: `These steps wait for each other: ${cycle.join(' → ')}. Remove one of the \`needs\`.`,
      path: first.raw?.needs === undefined ? ['steps', first.index] : ['steps', first.index, 'needs'],
    });
  }
};
