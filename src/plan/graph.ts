/** What the order of jobs depends on. */
export interface GraphJob {
  readonly name: string;
  readonly after: readonly string[];
}

/**
 * Names of the jobs, each behind those it runs after; otherwise in the order given. Names in `after`
 * that are not among the jobs are left out. Jobs in a cycle keep an order too: the cycle itself is a
 * finding of `validate`.
 */
export function topologicalOrder(jobs: readonly GraphJob[]): string[] {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const ordered: string[] = [];
  const entered = new Set<string>();
  for (const job of jobs) visit(job, { byName, ordered, entered });
  return ordered;
}

interface Walk {
  readonly byName: ReadonlyMap<string, GraphJob>;
  readonly ordered: string[];
  readonly entered: Set<string>;
}

// Depth first with a stack of our own: a chain of thousands of jobs must not exhaust the call stack.
function visit(start: GraphJob, walk: Walk): void {
  if (walk.entered.has(start.name)) return;
  walk.entered.add(start.name);
  const stack = [{ job: start, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const name = top.job.after[top.next];
    top.next += 1;
    if (name === undefined) {
      walk.ordered.push(top.job.name);
      stack.pop();
      continue;
    }
    const job = walk.byName.get(name);
    if (job === undefined || walk.entered.has(name)) continue;
    walk.entered.add(name);
    stack.push({ job, next: 0 });
  }
}

/** Names of all jobs that run after one of `names`, directly or not, without `names` themselves, in the order given. */
export function downstreamOf(names: Iterable<string>, jobs: readonly GraphJob[]): string[] {
  const followers = followersOf(jobs);
  const roots = new Set(names);
  const reached = new Set(roots);
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const follower of followers.get(name) ?? []) {
      if (reached.has(follower)) continue;
      reached.add(follower);
      queue.push(follower);
    }
  }
  return jobs.map((job) => job.name).filter((name) => reached.has(name) && !roots.has(name));
}

function followersOf(jobs: readonly GraphJob[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const job of jobs) {
    for (const name of job.after) {
      const list = followers.get(name);
      if (list === undefined) followers.set(name, [job.name]);
      else list.push(job.name);
    }
  }
  return followers;
}
