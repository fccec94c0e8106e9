import type { ErrorClass } from '../failure.ts';
import type { AlertEvent, AlertRule } from '../manifest/manifest.ts';
import type { JobState } from './job-state.ts';

/** Addresses that are no longer told of something; `job` is its name after the change. */
export function lostAlerts(job: string, before: JobState, after: JobState): string[] {
  const now = toldOf(after);
  return [...toldOf(before)].flatMap(([address, facts]) => {
    const lost = [...facts].filter((fact) => !now.get(address)?.has(fact));
    return lost.length === 0 ? [] : [`${address} gets no mail any more about ${factsText(lost)} of ${job}.`];
  });
}

/** What each address is told of: an event, or for those that have one `EVENT of class CLASS`. */
function toldOf({ manifest, teamEmail }: JobState): Map<string, ReadonlySet<string>> {
  const rules = manifest.alerts.length > 0 ? manifest.alerts : [whatATeamHears];
  const told = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const address of rule.email.length > 0 ? rule.email : teamEmail) {
      const facts = told.get(address) ?? new Set();
      for (const event of rule.on) for (const fact of factsOf(event, rule)) facts.add(fact);
      told.set(address, facts);
    }
  }
  return told;
}

/** As the alerts of a run are sent: see `recipientsOf`. */
const whatATeamHears: AlertRule = { on: ['failure', 'recovery', 'late', 'missed'], classes: [], email: [] };

const classes: readonly ErrorClass[] = ['user', 'config', 'platform'];

function factsOf(event: AlertEvent, rule: AlertRule): string[] {
  if (event !== 'failure' && event !== 'recovery') return [event];
  return classes
    .filter((name) => rule.classes.length === 0 || rule.classes.includes(name))
    .map((name) => `${event} of class ${name}`);
}

function factsText(facts: readonly string[]): string {
  const whole = (['failure', 'recovery'] as const).filter((event) =>
    classes.every((name) => facts.includes(`${event} of class ${name}`)),
  );
  const rest = facts.filter((fact) => !whole.some((event) => fact.startsWith(`${event} `)));
  return [...whole, ...rest].join(', ');
}
