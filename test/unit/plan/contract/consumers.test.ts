import { expect, test } from '@jest/globals';
import { consumersOf } from '../../../../src/plan/contract/consumers.ts';

const place = { file: 'c.yaml', line: 1, column: 1 };
const job = (name: string, table: string, columns?: readonly string[]) => ({
  ...{ job: name, file: `${name}/datajob.yaml` },
  inputs: [{ table: 'other' }, { table, ...(columns && { columns }) }],
});
const jobs = [
  job('some', 'orders', ['ID', 'b']),
  job('others', 'analytics.orders', ['b']),
  job('all', 'ANALYTICS."Orders"'),
  job('elsewhere', 'crm.orders'),
  job('own', 'analytics.orders'),
];
const consumers = (differences: Parameters<typeof consumersOf>[0]['differences']) =>
  consumersOf({ job: 'own', table: 'analytics.orders', differences }, jobs).map(
    ({ job: name, columns }) => `${name}: ${columns.join(' ')}`,
  );

test('of a column the jobs that read it, or say nothing of columns; by name with or without the schema', () => {
  expect(consumers([{ breaks: 'readers', text: '', columns: ['id'], ...place }])).toEqual([
    'all: ',
    'some: id',
  ]);
});

test('of the whole table all of its readers', () => {
  const differences = [{ breaks: 'writers' as const, text: '', columns: [], ...place }];
  expect(consumers(differences)).toEqual(['all: ', 'others: ', 'some: ']);
});

test('nobody is told of what breaks nobody', () => {
  expect(consumers([{ text: '', columns: ['id'], ...place }])).toEqual([]);
});
