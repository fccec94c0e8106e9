import { didYouMean } from '../manifest/did-you-mean.ts';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { Manifest, Waiver } from '../manifest/manifest.ts';
import { didYouMeanHint, type Finding } from '../manifest/rule.ts';
import { daysLeft, normaliseWaivers } from '../manifest/waivers.ts';
import type { Config } from './config.ts';
import type { JobReport } from './job-rules.ts';
import type { LoadedTemplate } from './templates.ts';

export interface WaiverContext {
  readonly config: Config;
  readonly templates: readonly LoadedTemplate[];
  /** The normal form, with what contracts add to it; undefined when there are errors. */
  readonly manifestOf: (manifest: LoadedManifest) => Manifest | undefined;
  /** ms UTC; without it nothing is said of the days that are left. */
  readonly now: number | undefined;
}

/** Waivers are about checks that there are, one each, and end before long. */
export function checkWaivers(
  manifests: readonly LoadedManifest[],
  context: WaiverContext,
  report: JobReport,
): void {
  for (const manifest of manifests) {
    const written = manifest.facts?.waivers ?? [];
    if (written.length === 0) continue;
    const { schedule } = manifest.facts ?? {};
    const { timezone } = context.config.defaults;
    const waivers = normaliseWaivers({ waivers: [...written], ...(schedule && { schedule }) }, timezone);
    const known = knownChecks(context.manifestOf(manifest), context.templates);
    for (const [index, waiver] of waivers.entries()) {
      const before = waivers.slice(0, index);
      const about = known === undefined ? undefined : aboutCheck(waiver.check, known);
      const subject = before.some(({ check }) => check === waiver.check) ? twice(waiver.check) : about;
      if (subject !== undefined) report(manifest, { ...subject, path: ['waivers', index, 'check'] });
      const end = endFinding(waiver, context);
      if (end !== undefined) report(manifest, { ...end, path: ['waivers', index, 'until'] });
    }
  }
}

interface KnownChecks {
  readonly ids: readonly string[];
  /** Beginnings of others: which templates a program runs, and what is in one with errors, is not known. */
  readonly others: readonly string[];
}

function knownChecks(
  manifest: Manifest | undefined,
  templates: readonly LoadedTemplate[],
): KnownChecks | undefined {
  if (manifest === undefined) return undefined;
  const ids = manifest.checks.map(({ id }) => id);
  const others: string[] = [];
  for (const { name, ...step } of manifest.steps) {
    const found = step.kind === 'uses' ? templates.find((one) => one.name === step.template) : undefined;
    ids.push(...(found?.template?.checks ?? []).map(({ id }) => `${name}/${id}`));
    const isBroken = found !== undefined && found.template === undefined;
    if (step.kind === 'python' || step.kind === 'run' || isBroken) others.push(`${name}/`);
  }
  return { ids, others };
}

function aboutCheck(id: string, known: KnownChecks): Finding | undefined {
  return unknownCheck(id, known) ?? positionalCheck(id, known);
}

/** An id that comes from a position would stand for another check when the list changes. */
function positionalCheck(id: string, { ids }: KnownChecks): Finding | undefined {
  const numbered = /^(.+)-\d+$/.exec(id)?.[1];
  const isNumbered =
    /(?:^|\/)(?:sql|compare)-\d+$/.test(id) || (numbered !== undefined && ids.includes(numbered));
  const isStep = /^(?:uses|query|run)-\d+\//.test(id);
  if (!isNumbered && !isStep) return undefined;
  const give = isStep ? 'Give the step a `name`' : 'Give the check an `id`';
  const message = `\`${id}\` only says where it stands in a list, so that the waiver could come to mean another check. ${give} and write that here.`;
  return { code: 'unsure-waiver', message };
}

function unknownCheck(id: string, { ids, others }: KnownChecks): Finding | undefined {
  if (ids.includes(id) || others.some((prefix) => id.startsWith(prefix))) return undefined;
  const hint = didYouMeanHint(didYouMean(id, ids));
  const listed = ids.slice(0, mostListed).map((one) => `\`${one}\``);
  const which = listed.length === 0 ? 'It has none.' : `Its checks: ${listed.join(', ')}.`;
  const message = `The job has no check \`${id}\`.${hint === undefined ? ` ${which}` : ''}`;
  return { code: 'unknown-check', message, hint };
}

const mostListed = 20;

function twice(check: string): Finding {
  return {
    code: 'duplicate-waiver',
    message: `There is a waiver for \`${check}\` already. Keep one of them.`,
  };
}

function endFinding(waiver: Waiver, { config, now }: WaiverContext): Finding | undefined {
  const { until, check, owner } = waiver;
  if (!isDate(until)) {
    return {
      code: 'bad-date',
      message: `\`${until}\` is not a day of the calendar, such as \`2026-12-24\`.`,
    };
  }
  if (now === undefined) return undefined;
  const left = daysLeft(waiver, now);
  const most = config.maxWaiverDays;
  if (left > most) {
    const message = `This waiver ends in ${left} days; at most ${most} are allowed here (\`waivers.maxDays\` of datajob.config.yaml). Choose an earlier day.`;
    return { code: 'waiver-too-long', message };
  }
  if (left > 0) return undefined;
  const message = `This waiver has ended: \`${check}\` fails again. ${owner} was to mend the data; then take the waiver out.`;
  return { code: 'waiver-expired', message, severity: 'warning' };
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
