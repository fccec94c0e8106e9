import type { Manifest } from '../manifest/manifest.ts';

/**
 * How long a claim holds in ms: as long as the run may take with all its retries, and some minutes for
 * starting and recording. Six hours without a timeout: no GitHub-hosted job lives longer.
 */
export function leaseMs(manifest: Manifest): number {
  const { timeoutMs, retry } = manifest;
  if (timeoutMs === undefined) return 6 * hour + margin;
  const retries = retry?.limit ?? 0;
  return (1 + retries) * timeoutMs + retries * (retry?.maxDelayMs ?? 0) + margin;
}

const hour = 3_600_000;
const margin = 15 * 60_000;
