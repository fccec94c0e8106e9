/**
 * Where the description is known to be wrong about GitHub: the repository of a pull request's branch is null once
 * the fork was deleted.
 */
export function corrected(description) {
  const { schemas } = description.components;
  for (const name of ['pull-request', 'pull-request-simple']) {
    const { properties } = schemas[name].properties.head;
    properties.repo = { anyOf: [properties.repo, { type: 'null' }] };
  }
  const hook = schemas['webhook-pull-request-synchronize'];
  hook.properties.pull_request.properties.head.properties.repo.nullable = true;
  return description;
}
