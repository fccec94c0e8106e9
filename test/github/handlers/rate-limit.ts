import type { Answer, ApiCall } from '../answer.ts';

export function rateLimit(call: ApiCall): Answer {
  const { limit, used } = call.token ?? { limit: 60, used: 0 };
  const reset = Math.floor(Date.parse(call.world.now()) / 1000) + 3600;
  const core = { limit, used, remaining: Math.max(0, limit - used), reset };
  const search = { limit: 30, used: 0, remaining: 30, reset };
  return { status: 200, body: { resources: { core, search }, rate: core } };
}
