import { environmentNames } from '../workflow/environment-names.ts';
import type { Finding } from './finding.ts';
import type { NeededSecret } from './needed-secrets.ts';

const mostNamed = 3;

/** Names that a job needs and GitHub does not have. */
export function missingSecrets(
  needed: readonly NeededSecret[],
  available: ReadonlySet<string>,
  place: (file: string) => string,
): readonly Finding[] {
  return needed
    .filter((one) => lacks(available, one))
    .map(({ name, environment, asked, file }) => ({
      code: 'secret-missing',
      severity: 'error',
      message: `There is no secret ${name} for ${environment}, which ${list(asked)} ${asked.length === 1 ? 'needs' : 'need'}.`,
      hint:
        environment === 'production'
          ? `Add it at Settings → Environments → ${environmentNames.runs} → Environment secrets: \`gh secret set ${name} --env ${environmentNames.runs}\`.`
          : `Add it at Settings → Secrets and variables → Actions: \`gh secret set ${name}\`.`,
      file: place(file),
    }));
}

/** What only production needs and yet every workflow of the repository may read, also that of a branch nobody looked at. */
export function exposedSecrets(
  needed: readonly NeededSecret[],
  everywhere: ReadonlySet<string>,
): readonly Finding[] {
  return onlyForProduction(needed)
    .filter(({ name }) => everywhere.has(name.toUpperCase()))
    .map(({ name }) => ({
      code: 'secret-exposed',
      severity: 'warning',
      message: `${name} is for production only, but it is a secret of the whole repository: a workflow on any branch can read it.`,
      hint: `Keep it in the environment: \`gh secret set ${name} --env ${environmentNames.runs}\`, then \`gh secret delete ${name}\`.`,
    }));
}

/** Secrets of production that staging does not use, too. */
export function onlyForProduction(needed: readonly NeededSecret[]): readonly NeededSecret[] {
  const staging = new Set(
    needed.filter(({ environment }) => environment === 'staging').map(({ name }) => name),
  );
  return needed.filter(({ name, environment }) => environment === 'production' && !staging.has(name));
}

/** Promotion stages again what was merged without evidence, in a job with another environment than staging. */
export function secretsForPromotion(
  needed: readonly NeededSecret[],
  inStaging: ReadonlySet<string>,
  inPromotion: ReadonlySet<string>,
): readonly Finding[] {
  return needed
    .filter((one) => one.environment === 'staging' && lacks(inPromotion, one) && !lacks(inStaging, one))
    .map(({ name }) => ({
      code: 'secret-not-for-promotion',
      severity: 'warning',
      message: `${name} cannot be read by the job that promotes, which stages again what was merged without evidence.`,
      hint: `Keep it where both can read it: \`gh secret set ${name}\`.`,
    }));
}

function lacks(available: ReadonlySet<string>, { name }: NeededSecret): boolean {
  return !available.has(name.toUpperCase());
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? `${shown} and ${names.length - mostNamed} more` : shown;
}
