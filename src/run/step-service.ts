import type { Failure } from '../failure.ts';
import type { Message, Peer } from '../ports/channels.ts';
import { internalError } from './internal-error.ts';
import { failureOfThrown, runFailure } from './run-failure.ts';
import { loadRows } from './step-load.ts';
import { readProperties, writeProperty } from './step-properties.ts';
import { readStepRequest, type StepRequest } from './step-request.ts';
import { runForStep } from './step-statements.ts';
import { runTemplateFor } from './step-template.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { runVdkQuery } from './vdk-query.ts';
import { runVdkTemplate } from './vdk-template.ts';

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
  const done: { rows?: number; skip?: string; last?: Failure } = {};

  const answerOne = async (value: unknown, peer: Peer, messages: AsyncIterator<Message>): Promise<void> => {
    const request = readStepRequest(value);
    try {
      if (typeof request === 'string') throw runFailure('bad-request', request);
      const { rows, skip, ...answer } = await answerOf(work, request, peer, messages);
      if (rows !== undefined) done.rows = (done.rows ?? 0) + rows;
      if (skip !== undefined) done.skip = skip;
      delete done.last;
      await peer.send({ end: true, ...answer, ...(rows !== undefined && { rows }) });
    } catch (error) {
      done.last = maskedFailure(work, error);
      failures.push(done.last);
      await peer.send({ error: { ...done.last, number: failures.length - 1 } });
    }
  };

  return {
    async serve(peer) {
      const messages = peer.messages[Symbol.asyncIterator]();
      try {
        for (let next = await messages.next(); next.done !== true; next = await messages.next()) {
          // What is left of a load that has failed is not meant for anybody.
          if (next.value.kind === 'json' && !isLoadEnd(next.value.value)) {
            await answerOne(next.value.value, peer, messages);
          }
        }
      } catch {
        // The program is gone in the middle of an answer: how it ended says why.
      } finally {
        peer.close();
      }
    },
    failure: (number) => failures[number],
    lastFailure: () => done.last,
    rows: () => done.rows,
    skipsRemaining: () => done.skip,
  };
}

interface Answer {
  readonly rows?: number;
  readonly properties?: Readonly<Record<string, string>>;
  readonly skip?: string;
}

async function answerOf(
  work: StepWork,
  request: StepRequest,
  peer: Peer,
  messages: AsyncIterator<Message>,
): Promise<Answer> {
  switch (request.do) {
    case 'query':
    case 'execute': {
      const rows = await runForStep(work, request, peer);
      return rows === undefined ? {} : { rows };
    }
    case 'vdk-query': {
      const rows = await runVdkQuery(work, request, peer);
      return rows === undefined ? {} : { rows };
    }
    case 'vdk-template': {
      const rows = await runVdkTemplate(work, request);
      return rows === undefined ? {} : { rows };
    }
    case 'template':
      return runTemplateFor(work, request);
    case 'load':
      return { rows: await loadRows(work, request, peer, messages) };
    case 'properties':
      return { properties: await readProperties(work) };
    case 'set-property':
      await writeProperty(work, request.name, request.value);
      return {};
    case 'skip-remaining':
      return { skip: request.reason };
  }
}

function maskedFailure(work: StepWork, error: unknown): Failure {
  const failure = failureOfThrown(error) ?? internalError(work.context, work.step.name, error);
  return { ...failure, message: work.context.masker(failure.message) };
}

function isLoadEnd(value: unknown): boolean {
  return ['load-end', 'load-cancel'].includes(Object(value).do);
}
