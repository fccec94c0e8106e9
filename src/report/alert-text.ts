import type { Failure } from '../failure.ts';
import type { AlertEvent } from '../manifest/manifest.ts';
import type { MissedTime } from '../release/due.ts';
import type { Incident, RunRecord } from '../release/release.ts';
import { standingText } from './check-standing-text.ts';
import { failurePlace } from './failure-text.ts';
import { count, formatDuration, formatInstant } from './human-time.ts';
import { oneLine, printable, shorten } from './printable.ts';

/** All that a mail about a job says. Everything in it is masked already. */
export interface AlertFacts {
  readonly event: AlertEvent;
  readonly job: string;
  readonly team: string;
  readonly runbook?: string;
  /** The run it is about; absent for missed times. */
  readonly run?: RunRecord;
  /** Times that were never started. */
  readonly missed?: readonly MissedTime[];
  /** ISO 8601: when a late run should have been finished. */
  readonly finishBy?: string;
  readonly incident?: Incident;
  /** The newest lines that the run wrote. */
  readonly lastLines: readonly string[];
}

export interface AlertText {
  readonly subject: string;
  readonly text: string;
}

/** Subject and text of the mail; one line of at most 150 characters, and plain text of bounded length. */
export function alertMail(facts: AlertFacts): AlertText {
  const fields = [...outcomeFields(facts), ...runFields(facts)];
  const width = fields.reduce((most, [name]) => Math.max(most, name.length), 0);
  const blocks = [
    `${oneLine(headline(facts))}, team ${oneLine(facts.team)}, in production.`,
    fields.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n'),
    ...listing('Missed times', missedLines(facts.missed ?? [])),
    ...listing('Checks that failed', checkLines(facts.run)),
    ...listing(
      'Last lines of output',
      facts.lastLines.slice(-20).map((line) => shorten(printable(line), 500)),
    ),
    ...listing('What to do next', nextSteps(facts)),
  ];
  return {
    subject: shorten(oneLine(`[datajob] ${headline(facts)}${detail(facts)}`), 150),
    text: `${blocks.filter((block) => block !== '').join('\n\n')}\n`,
  };
}

function headline({ event, job, missed = [] }: AlertFacts): string {
  if (event === 'missed') return `${job} missed ${count(missed.length, 'run')}`;
  const words = {
    failure: 'failed',
    recovery: 'works again',
    late: 'is late',
    success: 'succeeded',
  } as const;
  return `${job} ${words[event]}`;
}

function detail({ event, run }: AlertFacts): string {
  const failure = run?.result?.error;
  return event === 'failure' && failure !== undefined ? `: ${failure.class} error (${failure.rule})` : '';
}

type Field = readonly [name: string, value: string];

function outcomeFields({ event, run, incident, finishBy }: AlertFacts): Field[] {
  const failure = run?.result?.error;
  if (event === 'failure') {
    const step = run?.result?.steps.find(({ status }) => status === 'failed');
    const place = failure === undefined ? undefined : failurePlace(failure);
    return [
      ['What happened', messageOf(failure, run)],
      ...(failure === undefined ? [] : [['Class', `${failure.class} error, rule ${failure.rule}`] as const]),
      ...(step === undefined ? [] : [['Failing step', oneLine(`${step.name} (${step.kind})`)] as const]),
      ...(place === undefined ? [] : [['Where', place] as const]),
      ...(incident === undefined ? [] : [['Failing since', since(incident)] as const]),
    ];
  }
  if (event === 'recovery' && incident !== undefined) return [['Was failing since', since(incident)]];
  if (event === 'late' && finishBy !== undefined) {
    const state = run?.finishedAt === undefined ? 'is not finished' : 'finished after that';
    return [['Finish by', `${formatInstant(finishBy)}; the run ${state}`]];
  }
  return [];
}

function runFields({ run, runbook }: AlertFacts): Field[] {
  const fields: Field[] = [];
  if (run?.scheduledTime !== undefined) fields.push(['Scheduled time', formatInstant(run.scheduledTime)]);
  if (run !== undefined) fields.push(['Run', run.runId], ['Commit', run.commit]);
  if (run?.result !== undefined) fields.push(['Took', formatDuration(run.result.durationMs)]);
  if (run?.reason !== undefined) fields.push(['Remark', oneLine(run.reason)]);
  if (runbook !== undefined) fields.push(['Runbook', oneLine(runbook)]);
  if (run?.owner?.url !== undefined) fields.push(['Log', oneLine(run.owner.url)]);
  return fields;
}

function messageOf(failure: Failure | undefined, run: RunRecord | undefined): string {
  const message = failure?.message ?? run?.reason ?? 'the run failed';
  return shorten(printable(message).trimEnd(), 4000).replaceAll('\n', '\n    ');
}

function since(incident: Incident): string {
  return `${formatInstant(incident.openedAt)}, ${count(incident.runs, 'failed run')}`;
}

function missedLines(missed: readonly MissedTime[]): string[] {
  const lines = missed
    .slice(-20)
    .map(({ time, reason }) => `${formatInstant(new Date(time).toISOString())}: ${reason}`);
  const more = missed.length - lines.length;
  return more === 0 ? lines : [`(${more} more before these)`, ...lines];
}

function checkLines(run: RunRecord | undefined): string[] {
  const failed = (run?.result?.checks ?? []).filter((check) => check.status !== 'passed');
  return failed.slice(0, 20).map((check) => {
    const numbers = check.expected === undefined ? '' : `: expected ${check.expected}, found ${check.actual}`;
    const standing = standingText(check);
    const known = standing === '' ? '' : `; ${standing}`;
    return oneLine(`${check.id}${numbers}${check.severity === 'warn' ? ' (warning)' : ''}${known}`);
  });
}

function nextSteps({ event, job, run, missed }: AlertFacts): string[] {
  if (event === 'missed') {
    return [
      `See why no tick came in time, or why an earlier run took so long: datajob history ${job}`,
      ...again(job, missed?.at(-1)?.time),
    ];
  }
  if (event === 'late') return [`See what it is waiting for: datajob history ${job}`];
  const failure = run?.result?.error;
  if (event !== 'failure' || failure === undefined) return [];
  const time = run?.scheduledTime === undefined ? undefined : Date.parse(run.scheduledTime);
  return [
    ...(failure.hint === undefined ? [] : [oneLine(failure.hint)]),
    ...byClass[failure.class](job),
    ...again(job, time),
  ];
}

const byClass: Readonly<Record<Failure['class'], (job: string) => string[]>> = {
  user: (job) => [
    'Mend the code or the data. A change goes through a pull request and is live with its merge.',
    `If the newest release brought it: datajob rollback ${job}`,
  ],
  config: () => [
    'Mend the manifest or the config in a pull request, or set what is missing where ticks run.',
  ],
  platform: () => [
    'The job is not at fault: look at the database, the network and the machine that runs it.',
  ],
};

function again(job: string, time: number | undefined): string[] {
  if (time === undefined) return [];
  const at = new Date(time).toISOString();
  return [`To run this time by hand: datajob run ${job} --env production --scheduled-time ${at}`];
}

function listing(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`];
}
