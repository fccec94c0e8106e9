import type { Masker } from './mask.ts';

/** Takes the output of a program in pieces as they come and gives masked lines. */
export interface OutputLines {
  push(text: string): void;
  /** Gives what is left when the program has ended. */
  end(): void;
}

export interface OutputBounds {
  /** Longer lines are given in pieces of about this many characters. */
  readonly lineLength: number;
  /** Characters after which nothing more is given. */
  readonly total: number;
}

export const defaultBounds: OutputBounds = { lineLength: 64 * 1024, total: 10 * 1024 * 1024 };

/** A budget of output that several streams of one step share. */
export function createBudget(total: number): { take(length: number): 'fits' | 'first-over' | 'over' } {
  let left = total;
  return {
    take(length) {
      if (left < 0) return 'over';
      left -= length;
      return left < 0 ? 'first-over' : 'fits';
    },
  };
}

/**
 * Splits output into lines (at LF, CRLF or a lone CR, as progress bars write), masks each and gives
 * it to `onLine` without its line break. NULs are dropped. Memory is bounded by `lineLength`; once the
 * budget is spent one notice is given and the rest is read and dropped.
 */
export function createOutputLines(
  masker: Masker,
  bounds: OutputBounds,
  budget: ReturnType<typeof createBudget>,
  onLine: (line: string) => void,
): OutputLines {
  let pending = '';
  let over = false;

  const give = (line: string): void => {
    const verdict = budget.take(line.length + 1);
    over = verdict !== 'fits';
    if (verdict === 'fits') onLine(masker(line));
    if (verdict === 'first-over') onLine(notice(bounds.total));
  };

  return {
    push(text) {
      if (over) return;
      const lines = (pending + text.replaceAll('\0', '')).split(/\r\n|\n|\r(?!$)/);
      pending = lines.pop() ?? '';
      for (const line of lines) giveLong(line);
      while (!over && pending.length > bounds.lineLength) {
        const cut = masker.cutBefore(pending, bounds.lineLength);
        give(pending.slice(0, cut));
        pending = pending.slice(cut);
      }
      if (over) pending = '';
    },
    end() {
      const rest = pending.replace(/\r$/, '');
      pending = '';
      if (rest !== '' && !over) giveLong(rest);
    },
  };

  function giveLong(line: string): void {
    let rest = line;
    while (!over && rest.length > bounds.lineLength) {
      const cut = masker.cutBefore(rest, bounds.lineLength);
      give(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    if (!over) give(rest);
  }
}

function notice(total: number): string {
  return `[datajob] output truncated: more than ${Math.round(total / 1024 / 1024)} MiB, the rest is not shown`;
}
