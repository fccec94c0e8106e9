import { append } from './append.ts';
import type { FileTemplate, TableTemplate } from './built-in-template.ts';
import { ingest } from './ingest.ts';
import { overwrite } from './overwrite.ts';
import { periodicSnapshot } from './periodic-snapshot.ts';
import { scd2 } from './scd2.ts';
import { upsert } from './upsert.ts';

/** The templates that come with datajob, by the name that `uses` gives. */
export const builtIns: ReadonlyMap<string, FileTemplate | TableTemplate> = new Map<
  string,
  FileTemplate | TableTemplate
>([
  ['append', append],
  ['overwrite', overwrite],
  ['upsert', upsert],
  // What Versatile Data Kit and others call it.
  ['scd1', upsert],
  ['scd2', scd2],
  ['periodic_snapshot', periodicSnapshot],
  ['ingest', ingest],
]);
