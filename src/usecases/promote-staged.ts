import type { GitHub } from '../ports/github/github.ts';
import type { Ports } from '../ports/ports.ts';
import type { EventSink } from '../run/event.ts';
import { type PromoteOutcome, promote } from './promote.ts';
import { type StageOutcome, stageChanges } from './stage.ts';

export interface PromoteStagedRequest {
  /** A ref; default HEAD. */
  readonly commit?: string;
  /** Run jobs without evidence on a copy of staging first. */
  readonly stage: boolean;
  /** Why evidence and approvals may be missing. */
  readonly override?: string;
  /** Tells which pull requests the changes come from, and who approved them. */
  readonly github?: GitHub;
}

/** The JSON shape of `datajob promote`. */
export interface PromoteStagedOutcome extends PromoteOutcome {
  /** What ran because evidence was missing. */
  readonly staged?: StageOutcome;
}

/** `promote`, with the stage that it asks for when evidence is missing. Rejects as those two do. */
export async function promoteStaged(
  request: PromoteStagedRequest,
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<PromoteStagedOutcome> {
  const { commit, override, github } = request;
  let staged: StageOutcome | undefined;
  const stage = async (work: { readonly commit: string; readonly jobs: readonly string[] }) => {
    staged = await stageChanges({ head: work.commit, jobs: work.jobs }, ports, sink, signal);
  };
  const outcome = await promote(
    {
      ...(commit === undefined ? {} : { commit }),
      ...(override === undefined ? {} : { override: { reason: override } }),
      ...(github === undefined ? {} : { github }),
      ...(request.stage ? { stage } : {}),
    },
    ports,
  );
  return staged === undefined ? outcome : { ...outcome, staged };
}
