import type { Answer, ApiCall } from '../answer.ts';
import { ApiError } from '../api-error.ts';
import { linkTo, pageSize } from '../paging.ts';
import { nullableUser } from '../shapes/user.ts';
import type { ActivityState, RepositoryState } from '../state.ts';
import { nodeId } from '../world.ts';

/** Pushes as GitHub recorded them, newest first; pages are found by cursor and not by number. */
export function activities(call: ApiCall, repository: RepositoryState): Answer {
  const found = wanted(call, repository);
  const size = pageSize(call);
  const { after, before } = call.query;
  const end = before === undefined ? found.length : indexOf(found, before);
  const start =
    after === undefined ? Math.max(0, before === undefined ? 0 : end - size) : indexOf(found, after) + 1;
  const shown = found.slice(start, Math.min(end, start + size));
  const [first, last] = [shown[0], shown.at(-1)];
  const link = (rel: string, query: Record<string, string>) => linkTo(call, repository, { rel, query });
  const links = [
    ...(last !== undefined && start + shown.length < found.length
      ? [link('next', { after: cursor(last) })]
      : []),
    ...(first !== undefined && start > 0 ? [link('prev', { before: cursor(first) })] : []),
  ];
  return {
    status: 200,
    body: shown.map((entry) => shape(call, entry)),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

const periods: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

function wanted(call: ApiCall, repository: RepositoryState): ActivityState[] {
  const { ref, actor, time_period: period, activity_type: type, direction } = call.query;
  const since =
    period === undefined ? 0 : Date.parse(call.world.now()) - (periods[String(period)] ?? 0) * 86_400_000;
  const entries = repository.activity
    .filter((entry) => ref === undefined || entry.ref === ref || entry.ref === `refs/heads/${String(ref)}`)
    .filter((entry) => actor === undefined || entry.actor === actor)
    .filter((entry) => type === undefined || entry.type === type)
    .filter((entry) => Date.parse(entry.at) >= since)
    .sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id);
  return direction === 'asc' ? entries.reverse() : entries;
}

function cursor(entry: ActivityState): string {
  return Buffer.from(`activity ${entry.id}`).toString('base64url');
}

function indexOf(entries: readonly ActivityState[], text: unknown): number {
  const index = entries.findIndex((entry) => cursor(entry) === text);
  if (index < 0) throw new ApiError(422, 'Invalid cursor', { errors: [] });
  return index;
}

function shape(call: ApiCall, entry: ActivityState) {
  return {
    id: entry.id,
    node_id: nodeId('Push', entry.id),
    before: entry.before,
    after: entry.after,
    ref: entry.ref,
    timestamp: entry.at,
    activity_type: entry.type,
    actor: nullableUser(call.world, entry.actor),
  };
}
