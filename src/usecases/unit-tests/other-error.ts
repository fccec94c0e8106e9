import type { Failure } from '../../failure.ts';
import type { ExpectedError } from '../../manifest/unit-test.ts';

/** Why a failure is not the one that was expected, as a sentence, or undefined when it is. */
export function otherError(
  { message, step, class: expectedClass }: ExpectedError,
  failure: Failure,
  failedStep: string | undefined,
): string | undefined {
  if (step !== undefined && step !== failedStep) {
    return `The step ${step} was to fail, and ${failedStep ?? 'no step'} did.`;
  }
  if (expectedClass !== undefined && expectedClass !== failure.class) {
    return `The failure was to be of class ${expectedClass}, and it is of class ${failure.class}.`;
  }
  if (message === undefined || failure.message.toLowerCase().includes(message.toLowerCase()))
    return undefined;
  return `The message was to hold «${message}».`;
}
