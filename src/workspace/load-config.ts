import type { Diagnostic } from '../diagnostic.ts';
import { type ParsedDocument, parseDocument } from '../manifest/document.ts';
import type { DatajobConfig } from '../manifest/generated/config.ts';
import { type Finding, toDiagnostic } from '../manifest/rule.ts';
import { checkShape } from '../manifest/shape.ts';
import { checkConfig } from './check-config.ts';
import type { Config } from './config.ts';
import { manifestName } from './find-manifests.ts';
import { normaliseConfig } from './normalise-config.ts';

/** Name of the file that makes a folder a workspace. */
export const configName = 'datajob.config.yaml';

export interface LoadedConfig {
  /** With the defaults for whatever could not be read. */
  readonly config: Config;
  /** As written; undefined when its shape is wrong, and then nothing is to be judged by it. */
  readonly raw: DatajobConfig | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the config; an empty file is a valid one. */
export function loadConfig(text: string): LoadedConfig {
  const document = parseDocument(configName, text);
  if (document.value === null || document.value === undefined) {
    const empty = document.value === null && document.diagnostics.length === 0;
    return { config: normaliseConfig({}), raw: empty ? {} : undefined, diagnostics: document.diagnostics };
  }
  const diagnostics = [...document.diagnostics, ...checkShape('config', document)];
  if (diagnostics.some((found) => found.severity === 'error' && found.code !== 'unknown-key')) {
    return { config: salvage(document), raw: undefined, diagnostics };
  }
  // The shape check is what makes this true.
  const raw = document.value as DatajobConfig;
  const report = (finding: Finding): void => {
    diagnostics.push(toDiagnostic(finding, document));
  };
  checkConfig(raw, report);
  return { config: normaliseConfig(raw), raw, diagnostics };
}

/** The patterns of a config with errors elsewhere: manifests are still looked for where they are. */
function salvage(document: ParsedDocument): Config {
  const { value } = document;
  const jobs = typeof value === 'object' && value !== null && 'jobs' in value ? value.jobs : undefined;
  const patterns = Array.isArray(jobs) && jobs.every((pattern) => typeof pattern === 'string') ? jobs : [];
  return normaliseConfig({ jobs: patterns.length > 0 ? patterns : [`**/${manifestName}`] });
}

/** The one finding of a folder that is no workspace. */
export function missingConfig(): Diagnostic {
  return {
    code: 'no-config',
    severity: 'error',
    message: `This folder is not a workspace: it has no \`${configName}\`. Start one with \`datajob init\`, or name the folder of your workspace with \`--workspace\`.`,
    file: configName,
    line: 1,
    column: 1,
  };
}
