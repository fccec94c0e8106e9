import { describe, expect, test } from '@jest/globals';
import { diagnosticsText, severityCounts } from '../../../src/report/diagnostics-text.ts';
import { ansiStyle, plainStyle } from '../../../src/report/style.ts';
import { diagnostic } from './samples.ts';

const file = 'jobs/sales/orders/datajob.yaml';

describe('diagnosticsText', () => {
  test('shows place, severity, code, message, the line with a caret, and the hint', () => {
    const finding = diagnostic({ endLine: 3, endColumn: 8, hint: 'did you mean `schedule`?' });
    const sources = new Map([[file, 'version: 1\nteam: sales\nshedule: daily\n']]);
    expect(diagnosticsText([finding], sources, plainStyle)).toBe(
      [
        `${file}:3:1  error  unknown-key  The key \`shedule\` is not known.`,
        '    3 | shedule: daily',
        '      | ^^^^^^^',
        '    hint: did you mean `schedule`?',
      ].join('\n'),
    );
  });

  test('does without the line when the file is not there or the place is outside of it', () => {
    expect(diagnosticsText([diagnostic()], new Map(), plainStyle).split('\n')).toHaveLength(1);
    const sources = new Map([[file, 'one line']]);
    expect(diagnosticsText([diagnostic()], sources, plainStyle).split('\n')).toHaveLength(1);
    const beyond = diagnostic({ line: 1, column: 50 });
    expect(diagnosticsText([beyond], sources, plainStyle).split('\n')).toHaveLength(1);
  });

  test('keeps the caret under the place in a line with tabs and in a very long line', () => {
    const tabs = diagnosticsText(
      [diagnostic({ line: 1, column: 3 })],
      new Map([[file, '\t\tx: 1']]),
      plainStyle,
    );
    expect(tabs.split('\n').slice(1)).toEqual(['    1 |   x: 1', '      |   ^']);
    const long = `${'a'.repeat(400)}X${'b'.repeat(400)}`;
    const lines = diagnosticsText(
      [diagnostic({ line: 1, column: 401 })],
      new Map([[file, long]]),
      plainStyle,
    ).split('\n');
    const [, source = '', caret = ''] = lines;
    expect(source.length).toBeLessThan(200);
    expect(source[caret.indexOf('^')]).toBe('X');
  });

  test('never prints control characters of a workspace to the terminal', () => {
    const esc = String.fromCodePoint(0x1b);
    const finding = diagnostic({ message: `bad ${esc}[31mkey\nsecond`, file: `a${esc}b.yaml` });
    const text = diagnosticsText([finding], new Map(), plainStyle);
    expect(text).not.toContain(esc);
    expect(text).toContain('bad \\u{1b}[31mkey second');
    const sources = new Map([[file, `x\ny\nkey ${esc}[2J`]]);
    expect(diagnosticsText([diagnostic()], sources, plainStyle)).not.toContain(esc);
  });

  test('colours are the only difference between the styles', () => {
    const coloured = diagnosticsText([diagnostic()], new Map(), ansiStyle);
    const colours = new RegExp(`${String.fromCodePoint(0x1b)}\\[\\d+m`, 'g');
    expect(coloured.replace(colours, '')).toBe(diagnosticsText([diagnostic()], new Map(), plainStyle));
    expect(coloured).not.toBe(diagnosticsText([diagnostic()], new Map(), plainStyle));
  });

  test('a flood is cut with a count', () => {
    const many = Array.from({ length: 503 }, () => diagnostic());
    expect(diagnosticsText(many, new Map(), plainStyle)).toContain('… and 3 more findings');
  });
});

test('severityCounts names what there is in the order of weight', () => {
  const findings = [diagnostic({ severity: 'warning' }), diagnostic(), diagnostic()];
  expect(severityCounts(findings)).toBe('2 errors, 1 warning');
  expect(severityCounts([])).toBe('');
});
