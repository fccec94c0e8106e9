import type { Failure } from '../failure.ts';
import type { Message, Peer } from '../ports/channels.ts';
import { internalError } from './internal-error.ts';
import { failureOfThrown, runFailure } from './run-failure.ts';
import { loadRows } from './step-load.ts';
import { readProperties, writeProperty } from './step-properties.ts';
import { readStepRequest, type StepRequest } from './step-request.ts';
import { runForStep } from './step-statements.ts';
import type { StepDone, StepWork } from './step-work.ts';

/** What the run does for the program of one step: its statements take effect with the step's own unit. */
export interface StepService {
  /** Answers a peer's requests, one after the other, until it leaves. Never rejects. */
  serve(peer: Peer): Promise<void>;
  /** A failure that was told to the program, by the number it was told with. */
  failure(number: number): Failure | undefined;
  /** What was told last, unless something succeeded since. */
  lastFailure(): Failure | undefined;
  /** Rows that it wrote through us; undefined when it wrote none. */
  rows(): number | undefined;
  /** Why the steps after this one are not needed, once the program has said so. */
  skipsRemaining(): string | undefined;
}

/** What a step that has succeeded did through its service. */
export function doneBy(service: StepService): StepDone {
  const rows = service.rows();
  const skipsRemaining = service.skipsRemaining();
  return { ...(rows !== undefined && { rows }), ...(skipsRemaining !== undefined && { skipsRemaining }) };
}

export function createStepService(work: StepWork): StepService {
  const failures: Failure[] = [];
  let rows: number | undefined;
  let skip: string | undefined;
  let last: Failure | undefined;

  const answer = async (
    request: StepRequest,
    peer: Peer,
    messages: AsyncIterator<Message>,
  ): Promise<void> => {
    switch (request.do) {
      case 'query':
      case 'execute': {
        const written = await runForStep(work, request, peer);
        if (written !== undefined) rows = (rows ?? 0) + written;
        return peer.send({ end: true, ...(written !== undefined && { rows: written }) });
      }
      case 'load': {
        const loaded = await loadRows(work, request, peer, messages);
        rows = (rows ?? 0) + loaded;
        return peer.send({ end: true, rows: loaded });
      }
      case 'properties':
        return peer.send({ end: true, properties: await readProperties(work) });
      case 'set-property':
        await writeProperty(work, request.name, request.value);
        return peer.send({ end: true });
      case 'skip-remaining':
        skip = request.reason;
        return peer.send({ end: true });
      case 'load-end':
        throw runFailure('bad-request', 'There is nothing to end: no rows are being loaded.');
    }
  };

  const tellFailure = (error: unknown): { error: Failure & { number: number } } => {
    const { message, ...failure } =
      failureOfThrown(error) ?? internalError(work.context, work.step.name, error);
    const masked = { ...failure, message: work.context.masker(message) };
    failures.push(masked);
    last = masked;
    return { error: { ...masked, number: failures.length - 1 } };
  };

  return {
    async serve(peer) {
      const messages = peer.messages[Symbol.asyncIterator]();
      try {
        for (let next = await messages.next(); next.done !== true; next = await messages.next()) {
          // What is left of a load that has failed is not meant for anybody.
          if (next.value.kind === 'bytes' || isLoadEnd(next.value)) continue;
          await answerOne(next.value.value, peer, messages);
        }
      } catch {
        // The program is gone in the middle of an answer: how it ended says why.
      } finally {
        peer.close();
      }
    },
    failure: (number) => failures[number],
    lastFailure: () => last,
    rows: () => rows,
    skipsRemaining: () => skip,
  };

  async function answerOne(value: unknown, peer: Peer, messages: AsyncIterator<Message>): Promise<void> {
    const request = readStepRequest(value);
    try {
      if (typeof request === 'string') throw runFailure('bad-request', request);
      await answer(request, peer, messages);
      last = undefined;
    } catch (error) {
      await peer.send(tellFailure(error));
    }
  }
}

function isLoadEnd(message: Message): boolean {
  return message.kind === 'json' && Object(message.value).do === 'load-end';
}
