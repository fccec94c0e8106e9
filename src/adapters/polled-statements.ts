import type { BoundStatement } from '../ports/database.ts';
import type { EngineName } from '../sql/dialect.ts';
import { withLateAbort } from './late-abort.ts';
import { createPolling } from './polling.ts';
import { serviceCancelled, serviceLost } from './service-errors.ts';
import type { RunStatement, ServicePage } from './service-page.ts';

/** A statement that a service works on. */
export interface Submitted {
  readonly id: string;
  /** Whether it has ended well; one that failed is thrown. */
  readonly done: boolean;
  /** What the service answered last. */
  readonly result: unknown;
}

/** A service that is given a statement, asked whether it has ended, and then for the pages of its rows. */
export interface StatementService {
  readonly engine: EngineName;
  readonly title: string;
  submit(statement: BoundStatement, signal: AbortSignal): Promise<Submitted>;
  poll(id: string, statement: BoundStatement, signal: AbortSignal): Promise<Submitted>;
  /** Rows that it wrote; undefined for one that gives rows, or nothing. */
  written(result: unknown, signal: AbortSignal): number | undefined | Promise<number | undefined>;
  /** None for a statement without columns. */
  pages(submitted: Submitted, statement: BoundStatement, signal: AbortSignal): AsyncGenerator<ServicePage>;
  /** Ends it; whether it could be ended is of no use to know. */
  cancel(id: string, signal: AbortSignal): Promise<unknown>;
}

const cancelMs = 5_000;

export function polledStatements(service: StatementService): RunStatement {
  const { engine, title } = service;
  return async function* run(statement, signal) {
    let open: string | undefined;
    try {
      let current = await withLateAbort(signal, (late) => service.submit(statement, late));
      open = current.done ? undefined : current.id;
      const wait = createPolling();
      while (!current.done) {
        await wait(signal);
        current = await service.poll(current.id, statement, signal);
      }
      open = undefined;
      signal.throwIfAborted();
      const rows = await service.written(current.result, signal);
      if (rows !== undefined) return { rows };
      yield* service.pages(current, statement, signal);
      return {};
    } catch (error) {
      throw signal.aborted ? serviceCancelled(error, engine) : serviceLost(error, engine, title);
    } finally {
      if (open !== undefined)
        await service.cancel(open, AbortSignal.timeout(cancelMs)).catch(() => undefined);
    }
  };
}
