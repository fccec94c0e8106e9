import { isSameTable } from '../../workspace/contract/same-table.ts';
import type { Consumer, ContractChange } from './contract-change.ts';

/** The `inputs` of a manifest. */
export interface JobInputs {
  readonly job: string;
  readonly team?: string;
  /** Path of the manifest. */
  readonly file: string;
  readonly inputs: readonly { readonly table: string; readonly columns?: readonly string[] }[];
}

/** The other jobs that read what the differences break, sorted; a job that says which columns it reads only for these. */
export function consumersOf(
  { job: own, table, differences }: Pick<ContractChange, 'job' | 'table' | 'differences'>,
  jobs: readonly JobInputs[],
): Consumer[] {
  const broken = differences.filter(({ breaks }) => breaks !== undefined);
  const whole = broken.some(({ columns }) => columns.length === 0);
  const names = new Map(broken.flatMap(({ columns }) => columns.map((name) => [name.toLowerCase(), name])));
  if (broken.length === 0) return [];
  return jobs
    .flatMap(({ inputs, ...consumer }) => {
      const input = inputs.find((one) => isSameTable(one.table, table));
      if (input === undefined || consumer.job === own) return [];
      const columns = (input.columns ?? []).flatMap((name) => names.get(name.toLowerCase()) ?? []);
      if (input.columns !== undefined && columns.length === 0 && !whole) return [];
      return [{ ...consumer, columns }];
    })
    .sort((a, b) => (a.job < b.job ? -1 : 1));
}
