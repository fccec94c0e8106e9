import type { ManifestRule } from '../rule.ts';
import { wordHints } from '../word-hints.ts';

/** `needs` names steps of the same job. */
export const knownNeeds: ManifestRule = (subject, report) => {
  let names: ReadonlySet<string> | undefined;
  let hintFor: ((word: string) => string | undefined) | undefined;
  for (const step of subject.steps) {
    if (step.raw?.needs === undefined) continue;
    names ??= new Set(subject.steps.map((other) => other.name));
    for (const [index, need] of step.needs.entries()) {
      if (names.has(need)) continue;
      hintFor ??= wordHints(() => subject.steps.map((other) => other.name));
      report({
        code: 'unknown-step',
        message: `This job has no step \`${need}\`. Its steps are ${list([...names])}.`,
        path: ['steps', step.index, 'needs', index],
        hint: hintFor(need),
      });
    }
  }
};

function list(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => `\`${name}\``);
  return names.length > 10 ? `${shown.join(', ')}, …` : shown.join(', ');
}
