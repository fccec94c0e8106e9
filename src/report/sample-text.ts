import type { CheckSamples } from '../run/result.ts';
import { count } from './human-time.ts';
import { oneLine } from './printable.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';

/** Failing rows as an indented table, and a line on what is not shown; empty when the check asked for none. */
export function sampleText(samples: CheckSamples | undefined, style: Style): readonly string[] {
  if (samples === undefined) return [];
  const { columns, rows } = samples;
  const cells = rows.map((row) => row.map((cell) => (cell === null ? 'null' : oneLine(cell))));
  const table = columns.length === 0 ? [] : renderTable(columns.map(oneLine), cells, style).split('\n');
  const note = sampleNote(samples);
  return [...table, ...(note === '' ? [] : [style.dim(note)])].map((line) => `      ${line}`);
}

/** `2 columns hidden: personal; 3 more columns`: what a sample leaves out, and why. */
export function sampleNote({ hidden = 0, omitted = 0, note }: CheckSamples): string {
  return [
    ...(hidden === 0 ? [] : [`${count(hidden, 'column')} hidden: personal`]),
    ...(omitted === 0 ? [] : [`${count(omitted, 'more column')}`]),
    ...(note === undefined ? [] : [oneLine(note)]),
  ].join('; ');
}
