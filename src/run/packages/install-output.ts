import type { OutputChunk } from '../../ports/processes.ts';
import { createMasker } from '../mask.ts';
import { createBudget, createOutputLines } from '../output-lines.ts';
import type { RunContext } from '../run-context.ts';

/** Takes what an installer prints; the last of it is kept, masked. */
export interface InstallOutput {
  push(chunk: OutputChunk): void;
  /** The newest line that says something, bounded; empty when there was none. */
  newest(): string;
  /** All that is kept. */
  end(): string;
}

const bounds = { lineLength: 8 * 1024, total: 10 * 1024 * 1024 };
const mostLines = 500;

export function createInstallOutput(
  { masker }: Pick<RunContext, 'masker'>,
  variables: Readonly<Record<string, string>>,
): InstallOutput {
  const lines: string[] = [];
  const credentials = createMasker(credentialsIn(variables));
  const hide = (text: string): string => withoutLogins(credentials(masker(text)));
  let newest = '';
  const take = (line: string): void => {
    lines.push(line);
    if (lines.length > mostLines) lines.shift();
    if (line.trim() !== '') newest = line.trim().slice(0, 200);
  };
  const budget = createBudget(bounds.total);
  const outputs = (['stdout', 'stderr'] as const).map(
    (stream) =>
      [
        stream,
        createOutputLines(
          Object.assign(hide, { cutBefore: masker.cutBefore.bind(masker) }),
          bounds,
          budget,
          take,
        ),
      ] as const,
  );
  const byStream = new Map<OutputChunk['stream'], (typeof outputs)[number][1]>(outputs);
  return {
    push: ({ stream, text }) => byStream.get(stream)?.push(text),
    newest: () => newest,
    end() {
      for (const [, output] of outputs) output.end();
      return lines.join('\n');
    },
  };
}

function credentialsIn(variables: Readonly<Record<string, string>>): string[] {
  return Object.entries(variables).flatMap(([name, value]) =>
    /PASSWORD|TOKEN|USERNAME/.test(name) || /:\/\/[^/\s]*@/.test(value) ? value.split(/\s+/) : [],
  );
}

/** Credentials in addresses, also those that `requirements.txt` holds itself. */
function withoutLogins(text: string): string {
  return text.replace(/(:\/\/)[^\s/@]+@/g, '$1***@');
}
