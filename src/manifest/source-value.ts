import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import { keyText, type SourceNode } from './source-tree.ts';

/** Deeper than any manifest needs. */
export const deepest = 64;

/** How many values aliases may add to a document. */
const mostAliased = 10_000;

/** Problems beyond these say nothing new. */
const mostProblems = 50;

/**
 * The plain JSON data of a document, and what keeps it from being exactly that. The value is `undefined` when
 * something cannot be read; after a duplicate key the last one counts, so that other findings still show.
 */
export function readTree(root: SourceNode): { value: unknown; problems: readonly Problem[] } {
  const reading: Reading = { problems: [], aliased: 0, exploded: false, open: new Set() };
  const value = readNode(root, reading, 0, false);
  const readable = reading.problems.every(({ code }) => code === 'duplicate-key');
  return { value: readable ? value : undefined, problems: reading.problems.slice(0, mostProblems) };
}

interface Reading {
  readonly problems: Problem[];
  aliased: number;
  exploded: boolean;
  /** Targets of the aliases that are being read. */
  readonly open: Set<SourceNode>;
}

function readNode(node: SourceNode, reading: Reading, depth: number, aliased: boolean): unknown {
  if (aliased && ++reading.aliased > mostAliased) reading.exploded = true;
  if (reading.exploded) return undefined;
  if (depth > deepest)
    return report(reading, node, 'too-deep', `Nothing is nested more than ${deepest} levels deep.`);
  if (node.tag !== undefined) {
    return report(
      reading,
      node,
      'yaml-tag',
      `The tag ${quoted(shortTag(node.tag))} is not used here: write the value without it, and text in quotes.`,
    );
  }
  if (node.kind === 'scalar') return scalarValue(node, reading);
  if (node.kind === 'alias') return aliasValue(node, reading, depth);
  if (node.kind === 'list') return node.items.map((item) => readNode(item, reading, depth + 1, aliased));
  return mapValue(node, reading, depth, aliased);
}

function mapValue(
  node: SourceNode & { kind: 'map' },
  reading: Reading,
  depth: number,
  aliased: boolean,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const known = new Set<string>();
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    if (name === undefined || key.tag !== undefined) {
      report(
        reading,
        key,
        'non-text-key',
        'A key is text: put numbers, `true`, `null` and the like in quotes.',
      );
    } else if (name === '<<') {
      report(reading, key, 'merge-key', 'Merge keys (`<<`) are not used here: write the keys out.');
    } else if (name === '__proto__') {
      report(reading, key, 'forbidden-key', '`__proto__` cannot be a key.');
    } else {
      if (known.has(name)) {
        const message = `${quoted(name)} is here twice in the same map, and only one can count: remove or rename one of them.`;
        report(reading, key, 'duplicate-key', message);
      }
      known.add(name);
      result[name] = readNode(value, reading, depth + 1, aliased);
    }
  }
  return result;
}

function scalarValue(node: SourceNode & { kind: 'scalar' }, reading: Reading): unknown {
  const { value } = node;
  if (typeof value === 'bigint') {
    if (Number.isSafeInteger(Number(value))) return Number(value);
    const message = 'This number is too large to be read exactly: put it in quotes.';
    return report(reading, node, 'unsafe-number', message);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return report(reading, node, 'unsafe-number', 'Infinity and not-a-number are no values here.');
  }
  return value ?? null;
}

function aliasValue(node: SourceNode & { kind: 'alias' }, reading: Reading, depth: number): unknown {
  const target = node.target();
  if (target === undefined) {
    const message = `There is no ${quoted(`&${node.name}`)} before ${quoted(`*${node.name}`)}. If the text starts with \`*\`, put it in quotes.`;
    return report(reading, node, 'unknown-alias', message);
  }
  const before = reading.problems.length;
  const endless = reading.open.has(target);
  reading.open.add(target);
  const value = endless ? undefined : readNode(target, reading, depth + 1, true);
  reading.open.delete(target);
  // What else is wrong inside was said where the anchor is, once.
  const inside = reading.problems.splice(before);
  if (
    !endless &&
    !reading.exploded &&
    !inside.some(({ code }) => code === 'too-deep' || code === 'alias-explosion')
  ) {
    return value;
  }
  const message = `${quoted(`*${node.name}`)} repeats so much that the document becomes too large: write the values out.`;
  return report(reading, node, 'alias-explosion', message);
}

function report(reading: Reading, node: SourceNode, code: string, message: string): undefined {
  const whole = node.kind === 'map' || node.kind === 'list';
  reading.problems.push({ code, message, start: node.start, ...(!whole && { end: node.end }) });
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
