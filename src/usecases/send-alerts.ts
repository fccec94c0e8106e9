import { toError } from '../failure.ts';
import type { AlertEvent } from '../manifest/manifest.ts';
import type { Mailer } from '../ports/mailer.ts';
import { MailObstacle } from '../ports/mailer.ts';
import type { Ports } from '../ports/ports.ts';
import type { StateSnapshot, StateStore } from '../ports/state-store.ts';
import { type Alert, alertPath, alertText, readAlerts, undeliveredPath } from '../release/outbox.ts';
import { createMasker } from '../run/mask.ts';
import type { Config } from '../workspace/config.ts';
import { substituteVariables } from '../workspace/variables.ts';
import type { RaisedAlert } from './ledger-draft.ts';
import { senderLeaseMs } from './ledger-draft.ts';

/** An alert for the console, and what became of its mail. */
export interface AlertReport {
  readonly job: string;
  readonly team: string;
  readonly event: AlertEvent;
  readonly subject: string;
  readonly text: string;
  readonly to: readonly string[];
  /** `none`: nobody to send it to, or no `smtp` in the config; `pending`: tried again by a later tick. */
  readonly mail: 'sent' | 'pending' | 'given-up' | 'none';
  /** Why it was not sent, masked. */
  readonly error?: string;
}

type AlertPorts = Pick<Ports, 'clock' | 'identity' | 'mailer' | 'variables'>;

/**
 * Sends what waits in the outbox and reports it together with the alerts just raised. Never rejects: a
 * mail that could not be sent stays for the next tick, up to ten times and 24 hours, and is then put
 * aside under `undelivered/`. The same mail keeps its message id, however often it is sent.
 */
export async function sendAlerts(
  request: {
    readonly store: StateStore;
    readonly config: Config;
    /** Alerts of this moment; those of earlier ticks are found in the outbox. */
    readonly raised: readonly RaisedAlert[];
    readonly signal: AbortSignal;
  },
  ports: AlertPorts,
): Promise<readonly AlertReport[]> {
  const { store, config, raised } = request;
  const told = raised.filter(({ mailed }) => !mailed).map(({ alert }) => reportOf(alert, { mail: 'none' }));
  try {
    const mine = await takeMails(store, raised, ports);
    if (mine.length === 0) return told;
    const sent = await deliver(mine, config, ports, request.signal);
    await settle(store, sent, ports);
    return [...told, ...sent.map(({ alert, outcome }) => reportOf(alert, outcome))];
  } catch (thrown) {
    // The ledger holds them still, so nothing is lost; the run itself is recorded and must not fail.
    const error = `The outbox could not be read or written: ${toError(thrown).message}`;
    const left = raised.filter(({ mailed }) => mailed);
    return [...told, ...left.map(({ alert }) => reportOf(alert, { mail: 'pending', error }))];
  }
}

interface Outcome {
  readonly mail: AlertReport['mail'];
  readonly error?: string;
}

interface Sent {
  readonly alert: Alert;
  readonly outcome: Outcome;
}

// What was just raised is ours from the start; the rest is claimed, so that two ticks do not both send it.
async function takeMails(
  store: StateStore,
  raised: readonly RaisedAlert[],
  ports: AlertPorts,
): Promise<Alert[]> {
  const fresh = raised.filter(({ mailed }) => mailed).map(({ alert }) => alert);
  if (fresh.length > 0) return fresh;
  const free = async (snapshot: StateSnapshot) =>
    (await readAlerts(snapshot)).records.filter((alert) => isFree(alert, ports));
  if ((await free(await store.read('ledger'))).length === 0) return [];
  let taken: Alert[] = [];
  const sender = ports.identity.owner();
  await store.update('ledger', 'Sending mails', async (snapshot) => {
    const senderUntil = new Date(ports.clock.now() + senderLeaseMs).toISOString();
    taken = (await free(snapshot)).map((alert) => ({ ...alert, sender, senderUntil }));
    return taken.length === 0
      ? undefined
      : new Map(taken.map((alert) => [alertPath(alert), alertText(alert)]));
  });
  return taken;
}

function isFree({ retryAt, sender, senderUntil }: Alert, { clock, identity }: AlertPorts): boolean {
  const now = clock.now();
  if (retryAt !== undefined && now < Date.parse(retryAt)) return false;
  if (sender === undefined || senderUntil === undefined || now >= Date.parse(senderUntil)) return true;
  return identity.liveness(sender) === 'dead';
}

async function deliver(
  alerts: readonly Alert[],
  config: Config,
  ports: AlertPorts,
  signal: AbortSignal,
): Promise<Sent[]> {
  const smtp = config.smtp;
  if (smtp === undefined) return failAll(alerts, 'The config has no `smtp` any more.', ports);
  const url = substituteVariables(smtp.url, ports.variables);
  const from = substituteVariables(smtp.from, ports.variables);
  const missing = [...url.missing, ...from.missing];
  if (missing.length > 0) {
    return failAll(alerts, `The mail server is not known: set ${missing.join(', ')} where ticks run.`, ports);
  }
  const mailer = ports.mailer(url.text);
  const mask = createMasker([...url.values, url.text]);
  const sent: Sent[] = [];
  let unreachable: string | undefined;
  for (const alert of alerts) {
    if (unreachable !== undefined) {
      sent.push({ alert, outcome: failed(alert, unreachable, ports) });
      continue;
    }
    const error = await trySending(mailer, { alert, from: from.text }, ports, signal);
    if (error instanceof MailObstacle && error.unreachable) unreachable = mask(error.message);
    sent.push({ alert, outcome: outcomeOf(alert, error, mask, ports) });
  }
  return sent;
}

/** Gives the last error, or undefined when the server has the mail. */
async function trySending(
  mailer: Mailer,
  { alert, from }: { readonly alert: Alert; readonly from: string },
  ports: AlertPorts,
  signal: AbortSignal,
): Promise<Error | undefined> {
  const { messageId, inReplyTo, to, subject, text } = alert;
  const mail = { messageId, ...(inReplyTo === undefined ? {} : { inReplyTo }), from, to, subject, text };
  for (let delay = 500; ; delay *= 3) {
    try {
      await mailer.send(mail);
      return undefined;
    } catch (thrown) {
      const error = toError(thrown);
      const permanent = error instanceof MailObstacle && error.permanent;
      if (permanent || delay > 2_000 || signal.aborted) return error;
    }
    await ports.clock.sleep(delay, signal);
  }
}

function outcomeOf(
  alert: Alert,
  error: Error | undefined,
  mask: (text: string) => string,
  ports: AlertPorts,
): Outcome {
  if (error === undefined) return { mail: 'sent' };
  if (error instanceof MailObstacle && error.permanent)
    return { mail: 'given-up', error: mask(error.message) };
  return failed(alert, mask(error.message), ports);
}

function failAll(alerts: readonly Alert[], error: string, ports: AlertPorts): Sent[] {
  return alerts.map((alert) => ({ alert, outcome: failed(alert, error, ports) }));
}

function failed({ attempts, createdAt }: Alert, error: string, { clock }: AlertPorts): Outcome {
  const old = clock.now() - Date.parse(createdAt) > mostAgeMs;
  return { mail: attempts + 1 >= mostAttempts || old ? 'given-up' : 'pending', error };
}

const mostAttempts = 10;
const mostAgeMs = 24 * 3_600_000;

async function settle(store: StateStore, sent: readonly Sent[], { clock }: AlertPorts): Promise<void> {
  await store.update('ledger', 'Mails sent', async (snapshot) => {
    const changes = new Map<string, string | undefined>();
    const there = await snapshot.read(sent.map(({ alert }) => alertPath(alert)));
    for (const { alert, outcome } of sent) {
      if (!there.has(alertPath(alert))) continue;
      const left = outcome.mail === 'sent' ? undefined : afterFailure(alert, outcome, clock.now());
      changes.set(alertPath(alert), outcome.mail === 'pending' ? left : undefined);
      if (outcome.mail === 'given-up') changes.set(undeliveredPath(alert), left);
    }
    return changes.size === 0 ? undefined : changes;
  });
}

function afterFailure(alert: Alert, { error }: Outcome, now: number): string {
  const { sender: _sender, senderUntil: _until, ...rest } = alert;
  const attempts = alert.attempts + 1;
  const retryAt = new Date(now + Math.min(60_000 * 2 ** (attempts - 1), 3_600_000)).toISOString();
  return alertText({ ...rest, attempts, retryAt, ...(error === undefined ? {} : { lastError: error }) });
}

function reportOf({ job, team, event, subject, text, to }: Alert, outcome: Outcome): AlertReport {
  return { job, team, event, subject, text, to, ...outcome };
}
