import type { Dialect, EngineName } from './dialect.ts';

/** How to write SQL for an engine. */
export function dialectOf(engine: EngineName): Dialect {
  return dialects[engine];
}

// The two engines agree in all that we write ourselves.
const shared = {
  transactionalDdl: true,
  placeholder: (index: number) => `$${index}`,
  quoteIdentifier: (identifier: string) => identifier.split('.').map(quotePart).join('.'),
};

const dialects: Readonly<Record<EngineName, Dialect>> = {
  duckdb: { name: 'duckdb', ...shared },
  postgres: { name: 'postgres', ...shared },
};

function quotePart(part: string): string {
  return `"${part.replaceAll('"', '""')}"`;
}
