import { systemClock } from '../../src/adapters/system-clock.ts';
import type { Check } from '../../src/manifest/check.ts';
import { parseDocument } from '../../src/manifest/document.ts';
import { normaliseChecks } from '../../src/manifest/normalise-checks.ts';
import type { RawManifest } from '../../src/manifest/raw.ts';
import type { Session } from '../../src/ports/database.ts';
import type { CheckContext } from '../../src/quality/check-context.ts';
import type { EngineName } from '../../src/sql/dialect.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import { never } from './statements.ts';

/** The checks that a list in YAML stands for, as in a manifest; its first line is line 2 of `datajob.yaml`. */
export function checksOf(yaml: string): readonly Check[] {
  const document = parseDocument('datajob.yaml', `checks:\n${yaml}\n`);
  const [problem] = document.diagnostics;
  if (problem !== undefined) throw new Error(`${problem.message}\n${yaml}`);
  return normaliseChecks((document.value as RawManifest).checks, document);
}

/** Where checks are evaluated, with nothing special about it. */
export function checkContext(
  engine: EngineName,
  session: Session,
  over: Partial<CheckContext> = {},
): CheckContext {
  return {
    session,
    dialect: dialectOf(engine),
    inTransaction: false,
    values: {},
    clock: systemClock,
    classification: {},
    signal: never,
    ...over,
  };
}
