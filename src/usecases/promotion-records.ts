import type { StateSnapshot } from '../ports/state-store.ts';
import type { Shape } from '../release/record.ts';
import {
  instant,
  list,
  number,
  object,
  oneOf,
  optional,
  parseRecord,
  recordText,
  text,
} from '../release/record.ts';
import type { PromotionReport } from '../report/promotion-report.ts';

/** `promotions/PR.json` on the ledger: what the promotion comment of a pull request tells. */
export function promotionPath(pr: number): string {
  return `promotions/${pr}.json`;
}

/** The file content of such a record. */
export function promotionText(report: PromotionReport): string {
  return recordText(report);
}

/** What is told of a pull request by now; a record that cannot be read is nothing, for it holds only what was told. */
export async function readPromotion(ledger: StateSnapshot, pr: number): Promise<PromotionReport | undefined> {
  const path = promotionPath(pr);
  const content = (await ledger.read([path])).get(path);
  const parsed = content === undefined ? undefined : parseRecord<PromotionReport>(path, content, shape);
  return parsed !== undefined && 'record' in parsed && parsed.record.pr === pr ? parsed.record : undefined;
}

const shape: Shape = object({
  pr: number,
  workspace: text,
  workflow: text,
  commit: text,
  at: instant,
  by: optional(text),
  jobs: list(
    object({
      job: text,
      action: oneOf('added', 'changed', 'removed', 'unchanged', 'refused'),
      digest: optional(text),
      reason: optional(text),
      team: optional(text),
      firstRun: optional(
        object({
          status: oneOf('pending', 'not-scheduled', 'succeeded', 'failed', 'skipped', 'cancelled', 'missed'),
          next: optional(instant),
          at: optional(instant),
          runId: optional(text),
          durationMs: optional(number),
          errorClass: optional(oneOf('user', 'config', 'platform')),
          message: optional(text),
          url: optional(text),
        }),
      ),
    }),
  ),
  deployment: optional(object({ state: text, url: optional(text) })),
  notes: list(text),
});
