import { Obstacle } from '../failure.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Owner } from '../ports/identity.ts';
import type { StateChange, StateSnapshot } from '../ports/state-store.ts';
import { incidentPath, ledgerText, readIncident } from '../release/ledger.ts';
import { type Alert, alertPath, alertText, messageIdOf } from '../release/outbox.ts';
import type { Incident } from '../release/release.ts';
import { type AlertFacts, alertMail } from '../report/alert-text.ts';
import type { Config } from '../workspace/config.ts';

/** One change of the ledger in the making: what goes into the same compare-and-swap. */
export interface LedgerDraft {
  readonly at: string;
  readonly config: Config;
  put(path: string, text: string | undefined): void;
  incident(job: string, event: Incident['event']): Promise<Incident | undefined>;
  putIncident(incident: Incident): void;
  closeIncident(incident: Incident): void;
  /** Writes the mail into the outbox; with nobody to send it to, it is only told. */
  raise(mail: AlertDraft): void;
  /** Remembers what the tick tells apart from runs and alerts. */
  note(fact: { readonly missed?: MissedRun; readonly late?: LateRun }): void;
  readonly changes: StateChange;
  readonly noted: Noted;
}

/** What a change of the ledger tells besides the records themselves. */
export interface Noted {
  readonly raised: readonly RaisedAlert[];
  readonly missed: readonly MissedRun[];
  readonly late: readonly LateRun[];
}

/** A scheduled time that will never be run; times are ISO 8601, UTC. */
export interface MissedRun {
  readonly job: string;
  readonly scheduledTime: string;
  readonly reason: string;
}

/** A run that was not finished in time; times are ISO 8601, UTC. */
export interface LateRun {
  readonly job: string;
  readonly scheduledTime: string;
  readonly finishBy: string;
  readonly runId: string;
}

export interface AlertDraft {
  /** Unique within the job, stable for the fact. */
  readonly id: string;
  readonly manifest: Manifest;
  readonly facts: AlertFacts;
  readonly to: readonly string[];
}

/** An alert, and whether a mail waits in the outbox for it. */
export interface RaisedAlert {
  readonly alert: Alert;
  readonly mailed: boolean;
}

/** Starts a change of the ledger. `now` is ms UTC, `owner` the process that will send the mails. */
export function createLedgerDraft(context: {
  readonly snapshot: StateSnapshot;
  readonly config: Config;
  readonly now: number;
  readonly owner: Owner;
}): LedgerDraft {
  const { snapshot, config, now } = context;
  const changes = new Map<string, string | undefined>();
  const incidents = new Map<string, Incident | undefined>();
  const raised: RaisedAlert[] = [];
  const missed: MissedRun[] = [];
  const late: LateRun[] = [];
  const at = new Date(now).toISOString();
  const store = (incident: Incident, open: boolean) => {
    const path = incidentPath(incident.job, incident.event);
    incidents.set(path, open ? incident : undefined);
    changes.set(path, open ? ledgerText(incident) : undefined);
  };
  return {
    at,
    config,
    changes,
    noted: { raised, missed, late },
    put: (path, text) => void changes.set(path, text),
    incident: async (job, event) => {
      const path = incidentPath(job, event);
      return incidents.has(path) ? incidents.get(path) : readOpen(snapshot, job, event);
    },
    putIncident: (incident) => store(incident, true),
    closeIncident: (incident) => store(incident, false),
    note: (fact) => {
      if (fact.missed !== undefined) missed.push(fact.missed);
      if (fact.late !== undefined) late.push(fact.late);
    },
    raise: (draft) => {
      const alert = composeAlert(draft, { at, config, owner: context.owner });
      const mailed = alert.to.length > 0 && config.smtp !== undefined;
      if (mailed) changes.set(alertPath(alert), alertText(alert));
      raised.push({ alert, mailed });
    },
  };
}

/** How long a sender may take before another process sends its mails. */
export const senderLeaseMs = 5 * 60_000;

// A broken incident is replaced: it must not keep a run from being recorded.
async function readOpen(snapshot: StateSnapshot, job: string, event: Incident['event']) {
  try {
    return await readIncident(snapshot, job, event);
  } catch (error) {
    if (error instanceof Obstacle && error.code === 'state') return undefined;
    throw error;
  }
}

function composeAlert(
  { id, manifest, facts, to }: AlertDraft,
  context: { readonly at: string; readonly config: Config; readonly owner: Owner },
): Alert {
  const job = manifest.name;
  const from = context.config.smtp?.from ?? '';
  const thread = facts.incident === undefined ? undefined : messageIdOf(job, facts.incident.id, from);
  const opens = facts.incident?.runs === 1 && facts.event !== 'recovery';
  return {
    id,
    job,
    team: manifest.team,
    event: facts.event,
    ...(facts.run === undefined ? {} : { runId: facts.run.runId }),
    createdAt: context.at,
    to,
    ...alertMail(facts),
    messageId: opens && thread !== undefined ? thread : messageIdOf(job, id, from),
    ...(opens || thread === undefined ? {} : { inReplyTo: thread }),
    attempts: 0,
    sender: context.owner,
    senderUntil: new Date(Date.parse(context.at) + senderLeaseMs).toISOString(),
  };
}
