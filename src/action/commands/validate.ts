import { hasErrors } from '../../diagnostic.ts';
import { severityCounts } from '../../report/diagnostics-text.ts';
import { count } from '../../report/human-time.ts';
import { validateJson } from '../../report/json.ts';
import { diagnosticsMarkdown } from '../../report/markdown.ts';
import { validateWorkspace } from '../../usecases/validate.ts';
import type { Performer } from '../performer.ts';

export const performValidate: Performer = async ({ ports }) => {
  const { jobs, diagnostics, waivers } = await validateWorkspace(ports);
  const counts = severityCounts(diagnostics);
  const sentence = `${count(jobs, 'job')} validated: ${counts === '' ? 'no findings' : counts}.`;
  return {
    command: 'validate',
    passed: !hasErrors(diagnostics),
    sentence,
    json: validateJson({ jobs, diagnostics, waivers }),
    markdown: diagnostics.length === 0 ? sentence : diagnosticsMarkdown(diagnostics),
    diagnostics,
    runs: [],
    report: { validation: { jobs, diagnostics, ...(waivers.length > 0 && { waivers }) } },
  };
};
