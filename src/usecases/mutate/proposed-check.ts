import { parseDocument } from '../../manifest/document.ts';
import { normaliseChecks } from '../../manifest/normalise-checks.ts';
import type { RawManifest } from '../../manifest/raw.ts';
import type { Remedy } from '../../quality/mutate/mutation.ts';
import { remedyYaml } from '../../quality/mutate/remedy-yaml.ts';
import type { ProposedCheck } from '../../quality/mutate/try-mutation.ts';

/** A check that is proposed: as YAML, and read back from it, so that what is tried is what will be pasted. */
export function proposedCheck(table: string, remedy: Remedy): ProposedCheck {
  const yaml = remedyYaml(table, remedy);
  const document = parseDocument('proposed.yaml', `checks:\n${yaml}\n`);
  const [problem] = document.diagnostics;
  if (problem !== undefined) throw new Error(`The proposed check is no YAML: ${problem.message}\n${yaml}`);
  return { yaml, checks: normaliseChecks((document.value as RawManifest).checks, document) };
}
