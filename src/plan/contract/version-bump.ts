/** Whether the version of a contract says that it breaks what was promised before: a higher first number. */
export function saysBreaking(before: string, after: string): boolean {
  const [old, now] = [numbersOf(before), numbersOf(after)];
  // What is no such version can only be another one.
  if (old === undefined || now === undefined) return before !== after;
  const [major, minor] = [now[0] - old[0], now[1] - old[1]];
  // Before 1.0.0 the second number is the one that counts.
  return major > 0 || (major === 0 && old[0] === 0 && minor > 0);
}

/** The lowest version that says so. */
export function nextBreaking(before: string): string {
  const old = numbersOf(before);
  if (old === undefined) return 'another one';
  const [major, minor] = old;
  return `${/^v/.exec(before)?.[0] ?? ''}${major === 0 ? `0.${minor + 1}` : `${major + 1}.0`}.0`;
}

function numbersOf(version: string): readonly [number, number] | undefined {
  const [, major, minor] = /^v?(\d{1,9})\.(\d{1,9})(?:\.\d{1,9})?(?:[-+].*)?$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}
