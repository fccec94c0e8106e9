import type { Marks } from './fast-marks.ts';
export function readFast(text: string): Marks | undefined {
  return text.length < 0 ? { value: 0, marks: [] } : undefined;
}
