import { Ajv, type ValidateFunction } from 'ajv';
import { checkFormats } from './formats.ts';

/** The parts of a description that tell what answers look like. */
export interface AnswerDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface DescribedOperation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** What is wrong with the answer of an operation, if anything is. */
export type CheckAnswer = (operation: string, status: number, body: unknown) => readonly string[];

/**
 * Checks answers by the description. openapi-backend would do it too, but it writes every reference out, and takes
 * seven times as long until the first answer is checked.
 */
export function answerChecker(description: AnswerDescription): CheckAnswer {
  const { paths, components } = description;
  const ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false, formats: checkFormats });
  ajv.addSchema({ $id: 'github', paths, components });
  const places = new Map(placesOf(description));
  const compiled = new Map<string, ValidateFunction>();
  return (operation, status, body) => {
    const answer = places.get(`${operation} ${status}`);
    if (answer === undefined) return status < 400 ? [`${status} is no answer of ${operation}`] : [];
    if (answer.schema === undefined) return body === undefined ? [] : [`${operation} ${status} has no body`];
    const validate = compiled.get(answer.schema) ?? ajv.compile({ $ref: `github#${answer.schema}` });
    compiled.set(answer.schema, validate);
    validate(body);
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${operation} ${status} ${instancePath} ${message}`,
    );
  };
}

type Place = [answer: string, place: { readonly schema: string | undefined }];

/** Where the schema of an operation's answer stands, as a JSON pointer; none for an answer without body. */
function placesOf({ paths, components }: AnswerDescription): Place[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId, responses }]) =>
      Object.entries(responses).map(([status, response]): Place => {
        const shared = /^#\/components\/responses\/(.+)$/.exec(referenceOf(response))?.[1];
        const content = shared === undefined ? response : components['responses']?.[shared];
        const place =
          shared === undefined
            ? pointer('paths', path, method, 'responses', status)
            : pointer('components', 'responses', shared);
        const schema = hasJson(content)
          ? `${place}${pointer('content', 'application/json', 'schema')}`
          : undefined;
        return [`${operationId} ${status}`, { schema }];
      }),
    ),
  );
}

function referenceOf(response: unknown): string {
  return String((response as { readonly $ref?: string }).$ref ?? '');
}

function hasJson(response: unknown): boolean {
  const { content = {} } = response as { readonly content?: Readonly<Record<string, unknown>> };
  return 'application/json' in content;
}

function pointer(...keys: readonly string[]): string {
  return keys
    .map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
}
