import type { ParsedDocument } from './document.ts';
import { parseDuration } from './duration.ts';
import type { AlertRule, EnvironmentName, Manifest, ManifestDefaults, Override } from './manifest.ts';
import { normaliseChecks } from './normalise-checks.ts';
import { normaliseInputs, normaliseOutputs } from './normalise-outputs.ts';
import { normaliseParams } from './normalise-params.ts';
import { normaliseRetry } from './normalise-retry.ts';
import { normaliseSchedule, overrideSchedule } from './normalise-schedule.ts';
import { normaliseSteps } from './normalise-steps.ts';
import type { RawAlert, RawManifest, RawOverride } from './raw.ts';
import type { StepOutline } from './step-outline.ts';
import { normaliseWaivers } from './waivers.ts';

export interface ManifestSource {
  readonly raw: RawManifest;
  readonly name: string;
  readonly steps: readonly StepOutline[];
  readonly document: ParsedDocument;
}

/** A manifest that has no errors, with every default filled in. */
export function normalise(source: ManifestSource, defaults: ManifestDefaults): Manifest {
  const { raw } = source;
  const connection = raw.connection ?? defaults.connection;
  const timeoutMs = raw.timeout === undefined ? defaults.timeoutMs : parseDuration(raw.timeout);
  const retry = raw.retry === undefined ? defaults.retry : normaliseRetry(raw.retry, defaults.retry);
  const outputs = normaliseOutputs(raw.outputs, source.document);
  const inputs = normaliseInputs(raw.inputs);
  return {
    name: source.name,
    team: raw.team,
    ...(raw.description === undefined ? {} : { description: raw.description }),
    ...(raw.runbook === undefined ? {} : { runbook: raw.runbook }),
    ...(raw.schedule === undefined ? {} : { schedule: normaliseSchedule(raw.schedule, defaults.timezone) }),
    after: raw.after ?? [],
    params: normaliseParams(raw.params),
    secrets: raw.secrets ?? [],
    ...(raw.templates === undefined ? {} : { templates: raw.templates }),
    ...(connection === undefined ? {} : { connection }),
    ...(raw.atomic === undefined ? {} : { atomic: raw.atomic }),
    ...(raw.compat === undefined ? {} : { compat: raw.compat }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(retry === undefined ? {} : { retry }),
    steps: normaliseSteps(source.steps, source.document),
    checks: normaliseChecks(raw.checks, source.document),
    ...(raw.waivers === undefined ? {} : { waivers: normaliseWaivers(raw, defaults.timezone) }),
    ...(raw.classification === undefined ? {} : { classification: raw.classification }),
    ...(outputs === undefined ? {} : { outputs }),
    ...(inputs === undefined ? {} : { inputs }),
    alerts: normaliseAlerts(raw.alerts),
    environments: normaliseOverrides(raw, defaults.timezone),
  };
}

/** No rule, or a rule without addresses, means the team's: those are in the config, and read when an alert is raised. */
function normaliseAlerts(raw: readonly RawAlert[] = []): readonly AlertRule[] {
  return raw.map((alert) => ({
    on: alert.on ?? ['failure', 'recovery'],
    classes: alert.class ?? [],
    email: alert.email ?? [],
  }));
}

function normaliseOverrides(raw: RawManifest, timezone: string): Manifest['environments'] {
  const overrides: Partial<Record<EnvironmentName, Override>> = {};
  for (const name of ['local', 'staging', 'production'] as const) {
    const override = raw.environments?.[name];
    if (override !== undefined) overrides[name] = normaliseOverride(raw, override, timezone);
  }
  return overrides;
}

function normaliseOverride(raw: RawManifest, override: RawOverride, timezone: string): Override {
  const timeoutMs = override.timeout === undefined ? undefined : parseDuration(override.timeout);
  const schedule =
    override.schedule === undefined ? undefined : overrideSchedule(raw.schedule, override.schedule, timezone);
  return {
    params: override.params ?? {},
    ...(schedule === undefined ? {} : { schedule }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  };
}
