import type { Diagnostic } from '../../diagnostic.ts';
import type { FreshManifest } from '../../manifest/load-manifest.ts';
import type { DocumentPath } from '../../manifest/raw.ts';
import { checkClearSecrets, checkInline, engineOf, scopeOf } from '../check-sql.ts';
import type { Config } from '../config.ts';
import type { RawContract, RawRule, ReadContract } from './raw-contract.ts';

/** The queries of a contract, which may use the parameters of the job, and secrets anywhere in its text. */
export function checkContractSql(
  { document, raw }: ReadContract & { readonly raw: RawContract },
  text: string,
  manifest: FreshManifest,
  config: Config,
): Diagnostic[] {
  const written = { text, document: () => document };
  const scope = scopeOf(manifest);
  const engine = () => engineOf(manifest.facts?.connection, undefined, config);
  const found = queriesOf(raw).flatMap(({ sql, path }) =>
    checkInline(written, { sql, path, form: 'statement' }, scope, engine),
  );
  return [...found, ...checkClearSecrets(document.file, text)];
}

interface Query {
  readonly sql: string;
  readonly path: DocumentPath;
}

function queriesOf({ schema = [] }: RawContract): Query[] {
  return schema.flatMap(({ quality, properties = [] }, at) => [
    ...queriesIn(quality, ['schema', at, 'quality']),
    ...properties.flatMap((column, place) =>
      queriesIn(column.quality, ['schema', at, 'properties', place, 'quality']),
    ),
  ]);
}

function queriesIn(rules: readonly RawRule[] = [], path: DocumentPath): Query[] {
  return rules.flatMap(({ type, query }, at) =>
    type === 'sql' && query !== undefined ? [{ sql: query, path: [...path, at, 'query'] }] : [],
  );
}
