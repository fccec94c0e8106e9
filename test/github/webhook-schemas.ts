import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { TestEvent } from './events/event.ts';
import { checkFormats } from './formats.ts';

interface Webhooks {
  readonly events: Readonly<Record<string, object>>;
  readonly components: object;
}

const webhooks = JSON.parse(
  readFileSync(new URL('generated/webhooks.json', import.meta.url), 'utf8'),
) as Webhooks;
const ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false, formats: checkFormats });
ajv.addSchema({ $id: 'webhooks', ...webhooks });

/** Events whose payload GitHub describes, such as `pull_request.opened`. */
export const describedEvents: readonly string[] = Object.keys(webhooks.events);

/** Where a payload is not what GitHub sends. */
export function payloadProblems(event: TestEvent): readonly string[] {
  const action = event.payload['action'];
  const name = typeof action === 'string' ? `${event.name}.${action}` : event.name;
  if (!describedEvents.includes(name)) return [`${name} is not in test/github/generated/webhooks.json`];
  const pointer = name.replaceAll('~', '~0').replaceAll('/', '~1');
  const validate = ajv.getSchema(`webhooks#/events/${pointer}`);
  if (validate === undefined) return [`${name} has no schema`];
  validate(JSON.parse(JSON.stringify(event.payload)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name} ${instancePath} ${message}`);
}
