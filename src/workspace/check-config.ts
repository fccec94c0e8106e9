import { checkDuration, checkRetryDelays } from '../manifest/bounded-duration.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { DatajobConfig } from '../manifest/generated/config.ts';
import { notYet } from '../manifest/not-yet.ts';
import { didYouMeanHint, type Report } from '../manifest/rule.ts';
import { checkTimezone } from '../manifest/timezone.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkProtection } from './check-protection.ts';
import { manifestName } from './find-manifests.ts';
import { compileGlob } from './glob.ts';
import { isSupported } from './supported-connections.ts';

/** What can be said of a config of the right shape. */
export function checkConfig(raw: DatajobConfig, report: Report): void {
  checkPatterns(raw.jobs ?? [], report);
  checkDefaults(raw, report);
  checkLaterKeys(raw, report);
  checkAddresses(raw, report);
  checkProtection(raw, report);
}

const environmentNames = ['local', 'staging', 'production'] as const;

function checkPatterns(patterns: readonly string[], report: Report): void {
  for (const [index, pattern] of patterns.entries()) {
    const segments = pattern.replace(/^!/, '').split('/');
    const last = segments.at(-1) ?? '';
    const outside = segments[0] === '' || segments.includes('..') || pattern.includes('\\');
    const fits = compileGlob(last)(manifestName);
    if (!outside && fits) continue;
    report({
      code: 'bad-pattern',
      message: outside
        ? `\`${pattern}\` leaves the workspace. A pattern is a path from here with \`/\`, such as \`jobs/**/${manifestName}\`.`
        : `\`${pattern}\` can never match: a manifest is a file called \`${manifestName}\`. Write \`${withManifest(segments)}\`.`,
      path: ['jobs', index],
    });
  }
}

function withManifest(segments: readonly string[]): string {
  const kept = segments.filter((segment) => segment !== '' && !/\.ya?ml$/.test(segment));
  return [...kept.filter((segment) => segment !== '**'), '**', manifestName].join('/');
}

function checkDefaults(raw: DatajobConfig, report: Report): void {
  const { timezone, connection, timeout, retry } = raw.defaults ?? {};
  const badTimeout = checkDuration(timeout, ['defaults', 'timeout']);
  if (badTimeout !== undefined) report(badTimeout);
  checkRetryDelays(retry, ['defaults', 'retry'], report);
  const finding = timezone === undefined ? undefined : checkTimezone(timezone);
  if (finding !== undefined) report({ code: 'bad-timezone', ...finding, path: ['defaults', 'timezone'] });
  if (connection === undefined) return;
  for (const name of environmentNames) {
    const names = Object.keys(raw.environments?.[name]?.connections ?? {});
    if (names.length === 0 || names.includes(connection)) continue;
    report({
      code: 'unknown-connection',
      message: `The environment \`${name}\` has no connection \`${connection}\`. Add it there, or name another one.`,
      path: ['defaults', 'connection'],
      hint: didYouMeanHint(didYouMean(connection, names)),
    });
  }
}

function checkLaterKeys(raw: DatajobConfig, report: Report): void {
  if (raw.state !== undefined && 'postgres' in raw.state) {
    report(notYet('State in PostgreSQL', ['state', 'postgres'], 'Use `git: { remote: origin }`.'));
  }
  if (raw.engine !== undefined && raw.engine.type !== 'actions') {
    report(notYet(`The engine \`${raw.engine.type}\``, ['engine', 'type'], 'Use `actions`.'));
  }
  if (raw.promotion?.evidence === 'main') {
    report(notYet('`evidence: main`', ['promotion', 'evidence'], 'Use `pr`.'));
  }
  for (const name of environmentNames) {
    const environment = raw.environments?.[name];
    if (environment === undefined) continue;
    const path = ['environments', name];
    if (environment.isolation === 'schema') {
      report(notYet('`isolation: schema`', [...path, 'isolation'], 'Use `copy` or `none`.'));
    }
    for (const [key, { type }] of Object.entries(environment.connections)) {
      if (isSupported(type)) continue;
      const instead = 'docs/connections.md says which are.';
      report(notYet(`A connection of type \`${type}\``, [...path, 'connections', key, 'type'], instead));
    }
  }
}
