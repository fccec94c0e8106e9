// Reads `{ texts, conditions }` as JSON from standard input and answers with what GitHub's own parser and evaluator
// say. A process of its own, because these packages import JSON in a way that only a bundler understands everywhere.
import { readFileSync } from 'node:fs';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

interface Question {
  readonly texts: readonly string[];
  readonly conditions: readonly { readonly expression: string; readonly contexts: object }[];
}

const question = JSON.parse(readFileSync(0, 'utf8')) as Question;
const errors = question.texts.map((content) =>
  parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map((error) => error.message),
);
const verdicts = question.conditions.map(({ expression, contexts }) => {
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), []).parse();
  const value = new Evaluator(parsed, dictionary(contexts)).evaluate();
  return isTruthy(value);
});
process.stdout.write(JSON.stringify({ errors, verdicts }));

function dictionary(record: object): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(record).map(([key, value]: [string, unknown]) => ({ key, value: asData(value) })),
  );
}

function asData(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value === 'object' && value !== null) return dictionary(value);
  return new data.Null();
}

function isTruthy(value: data.ExpressionData): boolean {
  return !['', 'false', '0'].includes(value.coerceString());
}
