import { hasErrors } from '../../diagnostic.ts';
import { planJson } from '../../report/json.ts';
import { planMarkdown } from '../../report/markdown.ts';
import { changeCounts } from '../../report/plan-text.ts';
import { planChanges } from '../../usecases/plan.ts';
import { changeBase } from '../change-base.ts';
import type { Performer } from '../performer.ts';

export const performPlan: Performer = async ({ inputs, event, ports }) => {
  const plan = await planChanges(await changeBase(inputs, event, ports), ports);
  return {
    command: 'plan',
    passed: !hasErrors(plan.diagnostics),
    sentence: plan.changes.length === 0 ? 'No job changes.' : `The change touches ${changeCounts(plan)}.`,
    json: planJson(plan),
    markdown: planMarkdown(plan),
    diagnostics: plan.diagnostics,
    runs: [],
    changed: plan.changes.map((change) => change.job),
  };
};
