import { isAlias, isMap, isNode, isScalar, isSeq, type ParsedNode, parseDocument as parseYaml } from 'yaml';
import type { Diagnostic, Position } from '../diagnostic.ts';
import { type Marks, placeInMarks } from './fast-marks.ts';
import type { FastPart } from './fast-parts.ts';
import { readFast, readMarks } from './fast-reader.ts';
import { lineIndex } from './line-index.ts';
import { blockIndent, isBlockText, type Path, type Place, type Span } from './place.ts';
import type { Problem } from './problem.ts';
import { placeInTree, type SourceContent, type SourceNode } from './source-tree.ts';
import { deepest, readTree } from './source-value.ts';
import { findUnreadable } from './unreadable.ts';
import { yamlProblem } from './yaml-problem.ts';

/** A YAML file as plain JSON data, with the place of every part. */
export interface ParsedDocument {
  /** Workspace-relative path. */
  readonly file: string;
  /** Plain JSON data, `null` for an empty file; `undefined` when the file cannot be read. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The entries of `value` where the reader knows which of them other documents have, too; else empty. */
  readonly parts: readonly FastPart[];
  /**
   * Where an entry is written: its `key` (for an item of a list: the item), its `value`, or the first character of
   * its text (`content`: behind a quote; the line below `|` or `>`, in the column of the block's lines).
   * An entry that does not exist is placed at the nearest entry around it that does.
   */
  position(path: Path, part: 'key' | 'value' | 'content'): Position;
}

/**
 * Reads one YAML document. Plain manifests are read by `fast-reader.ts`, many times as fast as by `yaml`;
 * everything that it declines, also everything with an error, is read by `yaml`.
 */
export function parseDocument(file: string, text: string): ParsedDocument {
  // Editors show neither the mark nor the CR of a line end, so columns do not count them.
  const source = withoutMark(text).replaceAll('\r\n', '\n');
  const fast = readFast(source);
  if (fast !== undefined) {
    let marks: Marks | undefined;
    const find = (path: Path): Place | undefined => {
      marks ??= readMarks(source);
      return placeInMarks(marks, path);
    };
    return documentOf(file, source, { value: fast.value, parts: fast.parts, problems: [], find });
  }
  const unreadable = findUnreadable(source);
  return documentOf(file, source, unreadable === undefined ? readWithYaml(source) : refused(unreadable));
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

interface Reading {
  readonly value: unknown;
  readonly parts: readonly FastPart[];
  readonly problems: readonly Problem[];
  find(path: Path): Place | undefined;
}

function refused(problem: Problem): Reading {
  return { value: undefined, parts: [], problems: [problem], find: () => undefined };
}

function documentOf(file: string, text: string, reading: Reading): ParsedDocument {
  const at = lineIndex(text);
  const positionOf = (span: Span): Position => {
    const end = span.end === undefined ? undefined : at(span.end);
    return { file, ...at(span.start), ...(end && { endLine: end.line, endColumn: end.column }) };
  };
  return {
    file,
    value: reading.value,
    parts: reading.parts,
    diagnostics: reading.problems.map(({ code, message, start, end, hint }) => ({
      code,
      severity: 'error',
      message,
      ...positionOf({ start, ...(end !== undefined && { end }) }),
      ...(hint !== undefined && { hint }),
    })),
    position(path, part) {
      for (let length = path.length; length > 0; length--) {
        const place = reading.find(path.slice(0, length));
        if (place === undefined) continue;
        const { start } = place.value;
        if (length < path.length || part !== 'content' || !isBlockText(text, start)) {
          return positionOf(spanOf(place, length < path.length ? 'key' : part, text));
        }
        return { file, line: at(start).line + 1, column: blockIndent(text, start) + 1 };
      }
      return { file, line: 1, column: 1 };
    },
  };
}

function spanOf(place: Place, part: 'key' | 'value' | 'content', text: string): Span {
  const { key, value } = place;
  // An empty value has no place of its own.
  if (key !== undefined && (part === 'key' || value.start === value.end)) return key;
  // The end of a block of text depends on the empty lines below it.
  if (value.end === undefined || isBlockText(text, value.start)) return { start: value.start };
  const isQuoted = text[value.start] === '"' || text[value.start] === "'";
  return { start: value.start + (part === 'content' && isQuoted ? 1 : 0), end: value.end };
}

function readWithYaml(text: string): Reading {
  const yaml = parseYaml(text, {
    version: '1.2',
    schema: 'core',
    // Found by `readTree`: the library needs quadratic time for it.
    uniqueKeys: false,
    intAsBigInt: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const root = sourceNode(yaml.contents, new Map(), 0);
  const [error] = yaml.errors;
  if (error !== undefined) return refused(yamlProblem(text, error, root));
  const { value, problems } = readTree(root);
  return { value, parts: [], problems, find: (path) => placeInTree(root, path) };
}

/** The node that carries an anchor, once it has been read. */
type Anchors = Map<string, { node?: SourceNode }>;

function sourceNode(node: ParsedNode | null, anchors: Anchors, depth: number): SourceNode {
  if (node === null) return { kind: 'scalar', value: null, start: 0, end: 0 };
  const [start, end] = node.range;
  if (isAlias(node)) {
    const anchored = anchors.get(node.source);
    return { kind: 'alias', name: node.source, target: () => anchored?.node, start, end };
  }
  const anchored: { node?: SourceNode } = {};
  if (node.anchor !== undefined) anchors.set(node.anchor, anchored);
  anchored.node = {
    ...contentOf(node, anchors, depth),
    ...(node.tag !== undefined && { tag: node.tag }),
    start,
    end,
  };
  return anchored.node;
}

function contentOf(node: ParsedNode, anchors: Anchors, depth: number): SourceContent {
  // `readTree` complains about what is deeper.
  if (depth > deepest) return { kind: 'scalar', value: null };
  const child = (part: unknown) => sourceNode(isNode(part) ? (part as ParsedNode) : null, anchors, depth + 1);
  if (isSeq(node)) return { kind: 'list', items: node.items.map(child) };
  if (isMap(node)) {
    return {
      kind: 'map',
      entries: node.items.map(({ key, value }) => ({
        key: sourceNode(key, anchors, depth),
        value: child(value),
      })),
    };
  }
  return { kind: 'scalar', value: isScalar(node) ? node.value : null };
}
