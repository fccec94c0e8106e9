import type { ErrorClass } from '../failure.ts';
import type { AlertEvent, AlertRule, Manifest } from '../manifest/manifest.ts';
import type { Config } from '../workspace/config.ts';
import type { Incident } from './release.ts';

/**
 * Who gets a mail about an event: the addresses of the manifest's rules for it, each once, in order. A
 * rule's `class` limits `failure` and `recovery`, the events that have one. A rule without addresses tells
 * the `email` of the job's team; a job without any rule tells it about failure, recovery, late and missed runs.
 */
export function recipientsOf(
  manifest: Manifest,
  config: Pick<Config, 'teams'>,
  event: AlertEvent,
  classes: readonly ErrorClass[] = [],
): readonly string[] {
  const hasClass = event === 'failure' || event === 'recovery';
  const matching = rulesOf(manifest, config)
    .filter((rule) => rule.on.includes(event))
    .filter((rule) => !hasClass || matchesClass(rule, classes));
  return unique(matching.flatMap((rule) => rule.email));
}

/**
 * Who is told that a job works again: those who have a recovery rule for a class that the incident had,
 * and those who got its failure mail and are in no rule of the manifest any more.
 */
export function recoveryRecipients(
  manifest: Manifest,
  config: Pick<Config, 'teams'>,
  incident: Incident,
): readonly string[] {
  const classes = incident.classes ?? (incident.class === undefined ? [] : [incident.class]);
  const known = new Set(rulesOf(manifest, config).flatMap((rule) => rule.email));
  const forgotten = (incident.notified ?? []).filter((address) => !known.has(address));
  return unique([...recipientsOf(manifest, config, 'recovery', classes), ...forgotten]);
}

function rulesOf(manifest: Manifest, config: Pick<Config, 'teams'>): readonly AlertRule[] {
  const teams = new Map(Object.entries(config.teams ?? {}));
  const team = teams.get(manifest.team)?.email ?? [];
  const rules = manifest.alerts.length > 0 ? manifest.alerts : [whatATeamHears];
  return rules.map((rule) => (rule.email.length > 0 ? rule : { ...rule, email: team }));
}

const whatATeamHears: AlertRule = { on: ['failure', 'recovery', 'late', 'missed'], classes: [], email: [] };

function matchesClass(rule: AlertRule, classes: readonly ErrorClass[]): boolean {
  return rule.classes.length === 0 || classes.some((name) => rule.classes.includes(name));
}

function unique(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses)];
}
