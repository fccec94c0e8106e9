import { exitCode } from '../../exit-code.ts';
import type { EnvironmentName } from '../../manifest/manifest.ts';
import { existingText } from '../../report/starter-text.ts';
import { writtenContractText } from '../../report/written-contract-text.ts';
import { writeContract } from '../../usecases/contract/write-contract.ts';
import { operand } from '../arguments.ts';
import type { CommandHandler } from '../command.ts';

export const contractCommand: CommandHandler = async (context) => {
  const { operands, texts } = context.arguments;
  const ports = await context.open();
  const request = {
    job: operand(operands, 0),
    environment: (texts['env'] ?? 'local') as EnvironmentName,
  };
  const writer = await context.writer(ports.folder);
  const outcome = await writeContract(request, ports, writer, context.signal);
  const refused = outcome.existing.length > 0;
  return {
    exitCode: refused ? exitCode.findings : exitCode.done,
    json: outcome,
    text: refused ? '' : writtenContractText(outcome),
    ...(refused ? { findings: existingText(outcome.existing) } : {}),
  };
};
