import type { Waiver } from '../manifest/manifest.ts';

/** Waivers that a change brings, or that reach further than before: nobody should merge one unseen. */
export function newWaivers(before: readonly Waiver[], after: readonly Waiver[]): string[] {
  const known = new Map(before.map((waiver) => [waiver.check, waiver]));
  return after.flatMap(({ check, owner, reason, until }) => {
    const was = known.get(check);
    if (was !== undefined && was.until >= until) return [];
    const since = was === undefined ? '' : ` instead of ${was.until}`;
    return [
      `The check ${check} may fail until ${until}${since}, in production too: ${owner} says «${reason}».`,
    ];
  });
}
