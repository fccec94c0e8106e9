/** How text for people is emphasised; colours never carry meaning alone. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** No emphasis: files, pipes, `--no-color`. */
export const plainStyle: Style = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
};

/** The basic ANSI colours, which every terminal theme defines. */
export const ansiStyle: Style = {
  bold: (text) => wrap(1, 22, text),
  dim: (text) => wrap(2, 22, text),
  red: (text) => wrap(31, 39, text),
  green: (text) => wrap(32, 39, text),
  yellow: (text) => wrap(33, 39, text),
};

function same(text: string): string {
  return text;
}

function wrap(on: number, off: number, text: string): string {
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
