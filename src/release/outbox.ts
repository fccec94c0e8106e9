import type { AlertEvent } from '../manifest/manifest.ts';
import type { Owner } from '../ports/identity.ts';
import type { StateSnapshot } from '../ports/state-store.ts';
import { instant, list, number, object, oneOf, optional, recordText, text } from './record.ts';
import type { RecordKind, Records } from './record-reader.ts';
import { readRecords } from './record-reader.ts';

/**
 * `alerts/JOB/ID.json` on the ledger: a mail that is still to be sent. It is written together with the
 * record that it is about and deleted when the mail server has it, so no crash can lose or invent one.
 */
export interface Alert {
  /** Unique within the job, stable for one fact. */
  readonly id: string;
  readonly job: string;
  readonly team: string;
  readonly event: AlertEvent;
  readonly runId?: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly inReplyTo?: string;
  /** How many sendings have failed. */
  readonly attempts: number;
  readonly lastError?: string;
  /** ISO 8601, UTC: not before. */
  readonly retryAt?: string;
  /** Who is sending it just now, until when; after that anybody may. */
  readonly sender?: Owner;
  readonly senderUntil?: string;
}

/** Where a mail that is to be sent lies on the ledger. */
export function alertPath(alert: Pick<Alert, 'job' | 'id'>): string {
  return `alerts/${alert.job}/${alert.id}.json`;
}

/** Where a mail lies that was given up. */
export function undeliveredPath(alert: Pick<Alert, 'job' | 'id'>): string {
  return `undelivered/${alert.job}/${alert.id}.json`;
}

/** The file content of an alert. */
export function alertText(alert: Alert): string {
  return recordText(alert);
}

/** All mails that are still to be sent. */
export async function readAlerts(snapshot: StateSnapshot): Promise<Records<Alert>> {
  return readRecords<Alert>(alertKind, snapshot, await snapshot.list('alerts/'));
}

/** A message id: the same for the same alert, of the sender's domain as mail servers expect it. */
export function messageIdOf(job: string, id: string, from: string): string {
  const domain = /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'datajob.invalid';
  return `<datajob.${job}.${id.replace(/[^A-Za-z0-9.-]/g, '-')}@${domain}>`;
}

const alertKind: RecordKind = {
  branch: 'ledger',
  shape: object({
    id: text,
    job: text,
    team: text,
    event: oneOf('failure', 'recovery', 'late', 'missed', 'success'),
    createdAt: instant,
    to: list(text),
    subject: text,
    text,
    messageId: text,
    inReplyTo: optional(text),
    attempts: number,
    retryAt: optional(instant),
    sender: optional(object({ host: text, pid: number, startedAt: text })),
    senderUntil: optional(instant),
  }),
};
