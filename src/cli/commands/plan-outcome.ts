import { hasErrors } from '../../diagnostic.ts';
import { exitCode } from '../../exit-code.ts';
import type { ReadingPorts } from '../../ports/ports.ts';
import { planJson } from '../../report/json.ts';
import { planMarkdown } from '../../report/markdown.ts';
import { planText } from '../../report/plan-text.ts';
import { planChanges } from '../../usecases/plan.ts';
import type { CommandOutcome, ReadingContext } from '../command.ts';
import { findingsText } from '../findings.ts';

export async function outcomeOfPlan(ports: ReadingPorts, context: ReadingContext): Promise<CommandOutcome> {
  const { base, head, format } = context.arguments.texts;
  const plan = await planChanges(
    { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) },
    ports,
  );
  return {
    exitCode: hasErrors(plan.diagnostics) ? exitCode.findings : exitCode.done,
    json: planJson(plan),
    text: format === 'markdown' ? planMarkdown(plan) : planText(plan, context.style),
    findings: await findingsText(plan.diagnostics, ports.tree, context),
  };
}
