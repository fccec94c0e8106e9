import type { CheckHistory, CheckPoint, CheckSeries } from '../usecases/check-history.ts';
import { formatInstant } from './human-time.ts';
import { oneLine } from './printable.ts';
import { sparkline } from './sparkline.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';

/** Checks as a table, one line for production and one for the copies of staging, each with its trend. */
export function checkHistoryText({ checks }: CheckHistory, style: Style): string {
  if (checks.length === 0) return 'No results of checks yet.';
  return renderTable(
    ['CHECK', 'WHERE', 'LAST', 'VALUE', 'TREND', 'SINCE'],
    checks.flatMap(rowsOf),
    style,
    (cell, column) => (column === 2 ? paint(cell, style) : cell),
  );
}

function rowsOf(series: CheckSeries): string[][] {
  const inProduction = series.results.filter(({ environment }) => environment === 'production');
  const staged = series.results.filter(({ environment }) => environment !== 'production');
  return [...rowOf(series, 'production', inProduction), ...rowOf(series, 'staging', staged)];
}

function rowOf({ id, severity }: CheckSeries, where: string, results: readonly CheckPoint[]): string[][] {
  const last = results.at(-1);
  if (last === undefined) return [];
  const standing = last.standing === undefined ? '' : ` (${last.standing})`;
  const warns = severity === 'warn' && last.status !== 'passed' ? ' (warn)' : '';
  const values = results.map(({ value }) => value ?? null);
  return [
    [
      oneLine(id),
      where,
      `${last.status}${standing}${warns}`,
      valueText(last),
      `${sparkline(values.slice(-mostBars))} ${numbersText(values)}`,
      last.status === 'passed' ? '' : formatInstant(sinceOf(results)),
    ],
  ];
}

const mostBars = 20;
const mostNumbers = 3;

function numbersText(values: readonly (number | null)[]): string {
  const last = values.slice(-mostNumbers).map((value) => (value === null ? '?' : String(value)));
  return `${values.length > mostNumbers ? '… ' : ''}${last.join(', ')}`;
}

function valueText({ value, unit, total }: CheckPoint): string {
  if (value === undefined) return '';
  if (unit === 'percent') return `${value} %`;
  if (unit === 'seconds') return `${value} s`;
  return total === undefined ? String(value) : `${value} of ${total}`;
}

/** The first of the results, without a break until now, that did not pass. */
function sinceOf(results: readonly CheckPoint[]): string {
  const passed = results.findLastIndex(({ status }) => status === 'passed');
  return results[passed + 1]?.at ?? '';
}

function paint(cell: string, style: Style): string {
  if (cell.startsWith('passed')) return style.green(cell);
  return /known|waived|warn/.test(cell) ? style.yellow(cell) : style.red(cell);
}
