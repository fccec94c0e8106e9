/** Why work was stopped by the runner itself; anything else that aborts a signal is a cancellation. */
export type StopReason =
  | { readonly kind: 'timeout'; readonly scope: 'step' | 'job'; readonly ms: number }
  /** Another step of an atomic job failed, so that this work would be rolled back anyway. */
  | { readonly kind: 'sibling-failed'; readonly step: string };

/** The reason with which a signal was aborted by the runner, if it was. */
export function stopReasonOf(signal: AbortSignal): StopReason | undefined {
  const { reason } = signal;
  if (typeof reason !== 'object' || reason === null || !('kind' in reason)) return undefined;
  return reason.kind === 'timeout' || reason.kind === 'sibling-failed' ? (reason as StopReason) : undefined;
}

/** For people: why a run was cancelled from outside. */
export function cancellationText(signal: AbortSignal): string {
  const { reason } = signal;
  if (typeof reason === 'string' && reason !== '') return reason;
  if (reason instanceof Error && reason.name !== 'AbortError' && reason.message !== '') return reason.message;
  return 'cancelled';
}

/** `90s`, `1h 30m`: a duration as people write it. */
export function durationText(ms: number): string {
  if (ms < 1000) return `${ms}ms`;
  const units = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
  ] as const;
  let rest = ms;
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return parts.join(' ');
}
