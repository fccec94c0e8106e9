import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { computeBundle } from '../../../../src/workspace/bundle.ts';
import { loadWorkspace } from '../../../../src/workspace/load-workspace.ts';
import { contractText } from '../../../support/contracts.ts';
import { memoryFileTree } from '../../../support/memory-file-tree.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const output = 'outputs: [{ table: orders, contract: orders.odcs.yaml }]\n';
const contract = contractText({
  columns: '- { name: id, primaryKey: true }\n- { name: email, required: true, classification: pii }',
});

async function load(manifest: string, files: Record<string, string> = {}) {
  const tree = memoryFileTree({
    'datajob.config.yaml': '',
    'orders/datajob.yaml': `team: sales\nsteps: [{ query: select 1 }]\n${manifest}`,
    'orders/orders.odcs.yaml': contract,
    ...files,
  });
  const { jobs, config, diagnostics } = await loadWorkspace(tree);
  return {
    job: jobs[0],
    config,
    tree,
    lines: diagnostics.map(({ code, file, line }) => `${file}:${line} ${code}`),
  };
}

async function manifestOf(manifest: string) {
  const { job, lines } = await load(manifest);
  expect(lines).toEqual([]);
  if (job === undefined) throw new Error('no job');
  return job.manifest;
}

describe('a manifest with a contract', () => {
  test('checks what both say once, and strictly when one of them is strict', async () => {
    const own =
      'checks: [{ table: orders, not_null: id }, { table: orders, not_null: email, severity: warn }, { table: orders, unique: [id] }]\n';
    const { checks } = await manifestOf(own + output);
    expect(checks.map(({ id, severity, origin }) => `${id} ${severity} ${origin.file}`)).toEqual([
      'orders.not_null.id error orders/datajob.yaml',
      'orders.not_null.email warn orders/datajob.yaml',
      'orders.unique.id error orders/datajob.yaml',
      'orders.schema error orders/orders.odcs.yaml',
      'orders.not_null.email-2 error orders/orders.odcs.yaml',
    ]);
  });

  test('hides what either calls personal, and takes the primary key for the diff unless it has one', async () => {
    const { classification, outputs } = await manifestOf(
      `classification: { orders: { phone: pii } }\n${output}`,
    );
    expect(classification).toEqual({ orders: { phone: 'pii', email: 'pii' } });
    expect(outputs).toMatchObject([{ table: 'orders', key: ['id'], contract: 'orders.odcs.yaml' }]);
    const declared = await manifestOf(
      'outputs: [{ table: orders, key: email, contract: ./orders.odcs.yaml }]\n',
    );
    expect(declared.outputs).toMatchObject([{ key: ['email'], contract: 'orders.odcs.yaml' }]);
  });

  test('asks the connection of the output', async () => {
    const connections = '{ a: { type: duckdb, path: a.duckdb }, b: { type: duckdb, path: b.duckdb } }';
    const config = {
      'datajob.config.yaml': `environments: { production: { connections: ${connections} } }\n`,
    };
    const shell = 'steps: [{ run: "true" }]\n';
    const unnamed = await load('', { ...config, 'orders/datajob.yaml': `team: sales\n${shell}${output}` });
    expect(unnamed.lines).toEqual(['orders/datajob.yaml:1 unnamed-connection']);
    const named = `team: sales\n${shell}${output.replace('table: orders', 'table: orders, connection: b')}`;
    const { job, lines } = await load('', { ...config, 'orders/datajob.yaml': named });
    expect(lines).toEqual([]);
    expect([...new Set(job?.manifest.checks.map(({ connection }) => connection))]).toEqual(['b']);
  });

  test('may name its table by a parameter; its checks are then called as the contract calls it', async () => {
    const { checks } = await manifestOf(
      'params: { target: { type: identifier, default: x } }\noutputs: [{ table: "${{ params.target }}", contract: orders.odcs.yaml }]\n',
    );
    expect(checks[0]).toMatchObject({ id: 'orders.schema', table: '${{ params.target }}' });
  });

  test('with errors in the contract is no job that runs', async () => {
    const { job, lines } = await load(output, {
      'orders/orders.odcs.yaml': contract.replace('required', 'requird'),
    });
    expect({ job, lines }).toEqual({ job: undefined, lines: ['orders/orders.odcs.yaml:10 unknown-key'] });
  });

  test('has the contract in its bundle, whatever it is called, but not the places of what it says', async () => {
    const bundle = async (manifest: string, text: string) => {
      const named = `${manifest}outputs: [{ table: orders, contract: .contracts/README.yaml }]\n`;
      const { job, config, tree } = await load(named, { 'orders/.contracts/README.yaml': text });
      if (job === undefined) throw new Error('no job');
      return computeBundle(job, config, tree, sha256);
    };
    const before = await bundle('', contract);
    expect(before.files).toContain('orders/.contracts/README.yaml');
    expect(await bundle('# a comment\n\n', contract)).toEqual(before);
    expect((await bundle('', contract.replace('1.0.0', '1.0.1'))).digest).not.toBe(before.digest);
  });

  test('a workspace without contracts reads no file more', async () => {
    const read: string[] = [];
    const tree = memoryFileTree({
      'datajob.config.yaml': '',
      'orders/datajob.yaml': 'team: sales\nsteps: [{ query: select 1 }]\noutputs: [{ table: orders }]\n',
      'orders/orders.odcs.yaml': contract,
    });
    const { jobs } = await loadWorkspace({
      ...tree,
      read: (paths) => {
        read.push(...paths);
        return tree.read(paths);
      },
    });
    expect(jobs[0]?.contracts).toEqual([]);
    expect(read).not.toContain('orders/orders.odcs.yaml');
  });
});
