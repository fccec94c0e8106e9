import { quoteTable } from '../../quality/table-name.ts';
import type { SentStatement } from '../../run/run-request.ts';
import type { EngineName } from '../../sql/dialect.ts';
import { dialectOf } from '../../sql/dialects.ts';
import { tablesOf } from '../../sql/tables.ts';

/** A table that a step was seen to write. */
export interface SeenWrite {
  readonly step: string;
  readonly connection: string;
  /** In quotes, each part by itself. */
  readonly sql: string;
}

export interface SentStatements {
  take(statement: SentStatement): void;
  /** What the words of the statements show. */
  writes(): readonly SeenWrite[];
  /** Steps with statements whose words do not tell what they do. */
  unclear(): readonly string[];
}

/** Statements beyond this many, or longer ones, of one run are not read: a program may send millions. */
const mostTexts = 20_000;
const longestText = 1_000_000;

/** Reads each different text once. */
export function sentStatements(engineOf: (connection: string) => EngineName | undefined): SentStatements {
  const seen = new Map<string, SeenWrite>();
  const unclear = new Set<string>();
  const read = new Set<string>();
  return {
    take({ step, connection, text }) {
      const engine = engineOf(connection);
      const key = JSON.stringify([step, connection, text]);
      if (engine === undefined || read.has(key)) return;
      if (read.size >= mostTexts || text.length > longestText) {
        unclear.add(step);
        return;
      }
      read.add(key);
      for (const { writes, confidence } of tablesOf(text, engine)) {
        if (confidence !== 'exact') unclear.add(step);
        for (const name of writes) {
          const quoted = quoteTable(name, {}, dialectOf(engine));
          if (!('sql' in quoted)) continue;
          seen.set(`${step} ${connection} ${quoted.sql}`, { step, connection, sql: quoted.sql });
        }
      }
    },
    writes: () => [...seen.values()],
    unclear: () => [...unclear],
  };
}
