import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/cli/arguments.ts';
import { commandTable } from '../../../src/cli/command-table.ts';
import { helpText, usageLine } from '../../../src/cli/help.ts';
import { globalOptions } from '../../../src/cli/shared-options.ts';
import { Obstacle } from '../../../src/failure.ts';

describe('parseArguments', () => {
  test('reads command, operands, options and repeated options', () => {
    const given = parseArguments([
      'run',
      'orders',
      '--env',
      'staging',
      '--param',
      'a=1',
      '--param=b=2',
      '--again',
    ]);
    expect(given.command?.name).toBe('run');
    expect(given.operands).toEqual(['orders']);
    expect(given.texts).toEqual({ env: 'staging' });
    expect(given.lists).toEqual({ param: ['a=1', 'b=2'] });
    expect([...given.flags]).toEqual(['again']);
  });

  test.each([[['--json', 'status']], [['status', '--json']]])('takes global options anywhere: %j', (argv) => {
    const given = parseArguments(argv);
    expect(given.command?.name).toBe('status');
    expect(given.flags.has('json')).toBe(true);
  });

  test('a global option with a value may stand before the command', () => {
    const given = parseArguments(['--workspace', 'w', 'validate', 'jobs/a', 'jobs/b']);
    expect(given.texts).toEqual({ workspace: 'w' });
    expect(given.operands).toEqual(['jobs/a', 'jobs/b']);
  });

  test('what comes behind -- is never an option', () => {
    expect(parseArguments(['validate', '--', '--json']).operands).toEqual(['--json']);
  });

  test.each([
    [['help', 'run'], 'run'],
    [['run', '--help'], 'run'],
    [['run', '-h'], 'run'],
    [['--help'], undefined],
    [['help'], undefined],
  ])('%j asks for help', (argv, command) => {
    const given = parseArguments(argv);
    expect(given.flags.has('help')).toBe(true);
    expect(given.command?.name).toBe(command);
  });

  test.each([
    [['validat'], 'There is no command «validat».', 'did you mean `validate`?'],
    [['status', '--jsn'], '--jsn is not an option of `datajob status`.', 'did you mean `--json`?'],
    [['run', 'a', '--envv', 'x'], '--envv is not an option of `datajob run`.', 'did you mean `--env`?'],
    [['status', '-x'], '-x is not an option of `datajob status`.', '`datajob status --help` lists'],
    [['plan', '--pr', '1'], '--pr is not an option of `datajob plan`.', '`datajob plan --help` lists'],
    [['run'], '`datajob run` needs JOB', '`datajob run --help` lists'],
    [['run', 'a', 'b'], 'does not know what to do with «b»', '`datajob run --help` lists'],
    [
      ['run', 'a', '--env', 'stagin'],
      '--env must be one of local, staging, production; it is «stagin».',
      '`staging`',
    ],
    [['plan', '--base'], '--base needs a value: --base=REF.', undefined],
    [['plan', '--base', '--json'], '--base needs a value: --base=REF.', undefined],
    [['plan', '--base='], '--base needs a value; it is empty.', undefined],
    [['plan', '--base', 'a', '--base', 'b'], '--base is given more than once', undefined],
    [['status', '--json=yes'], '--json takes no value.', undefined],
  ])('%j is refused with a proposal', (argv, message, hint) => {
    const thrown = catchUsage(() => parseArguments(argv));
    expect(thrown.message).toContain(message);
    if (hint === undefined) expect(thrown.hint).toBeUndefined();
    else expect(thrown.hint).toContain(hint);
  });

  test('names such as __proto__ are only unknown', () => {
    expect(catchUsage(() => parseArguments(['__proto__'])).code).toBe('usage');
    expect(catchUsage(() => parseArguments(['status', '--__proto__=1'])).code).toBe('usage');
    expect(catchUsage(() => parseArguments(['status', '--constructor'])).code).toBe('usage');
  });
});

describe('the command table', () => {
  test('has each command once, and each option once per command', () => {
    const names = commandTable.map((command) => command.name);
    expect(new Set(names).size).toBe(names.length);
    for (const command of commandTable) {
      const options = [...command.options, ...globalOptions].map((option) => option.name);
      expect(new Set(options).size).toBe(options.length);
    }
  });

  test('gives an option of one name the same form in every command', () => {
    const forms = new Map<string, string>();
    for (const option of commandTable.flatMap((command) => command.options)) {
      const form = `${option.value !== undefined} ${option.repeated === true} ${option.short ?? ''}`;
      expect(forms.get(option.name) ?? form).toBe(form);
      forms.set(option.name, form);
    }
  });

  test('has examples that its own parser takes', () => {
    for (const command of commandTable) {
      expect(command.examples.length).toBeGreaterThan(0);
      for (const { line } of command.examples) {
        const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
        expect(parseArguments(words.slice(1)).command?.name).toBe(command.name);
      }
    }
  });

  test('is what help shows', () => {
    for (const command of commandTable) {
      expect(helpText(undefined)).toContain(command.summary);
      for (const option of command.options) expect(helpText(command)).toContain(option.description);
    }
    const create = commandTable.find((command) => command.name === 'new');
    expect(create && usageLine(create)).toBe('datajob new TEAM/JOB [--starter KIND]');
  });
});

function catchUsage(action: () => unknown): Obstacle {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof Obstacle && thrown.code === 'usage') return thrown;
    throw thrown;
  }
  throw new Error('It was not refused.');
}
