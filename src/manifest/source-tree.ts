import type { Path, Place, Span } from './place.ts';

/** A YAML document without the library that read it. */
export type SourceNode = SourceContent & {
  /** Offsets of the text; a tag or an anchor in front does not count. */
  readonly start: number;
  readonly end: number;
  /** Set when one is written. */
  readonly tag?: string;
};

export type SourceContent =
  | { readonly kind: 'scalar'; readonly value: unknown }
  | { readonly kind: 'map'; readonly entries: readonly SourceEntry[] }
  | { readonly kind: 'list'; readonly items: readonly SourceNode[] }
  | {
      readonly kind: 'alias';
      readonly name: string;
      /** What carried the anchor last before the alias, once all of it has been read. */
      readonly target: () => SourceNode | undefined;
    };

export interface SourceEntry {
  readonly key: SourceNode;
  readonly value: SourceNode;
}

/** Where the entry at a path is written; `undefined` when there is none. */
export function placeInTree(root: SourceNode, path: Path): Place | undefined {
  let place: Place | undefined;
  let node: SourceNode | undefined = root;
  for (const step of path) {
    const parent = resolved(node);
    if (parent?.kind === 'list') {
      node = parent.items[Number(step)];
      if (node === undefined) return undefined;
      place = { value: spanOf(node) };
    } else if (parent?.kind === 'map') {
      const entry = parent.entries.findLast(({ key }) => keyText(key) === String(step));
      if (entry === undefined) return undefined;
      node = entry.value;
      place = { key: spanOf(entry.key), value: spanOf(node) };
    } else return undefined;
  }
  return place;
}

/** The text of a key; `undefined` when it is not text. */
export function keyText(key: SourceNode): string | undefined {
  return key.kind === 'scalar' && typeof key.value === 'string' ? key.value : undefined;
}

function resolved(node: SourceNode | undefined): SourceNode | undefined {
  let current = node;
  for (let hops = 0; current?.kind === 'alias' && hops < 100; hops++) current = current.target();
  return current;
}

function spanOf(node: SourceNode): Span {
  return node.kind === 'map' || node.kind === 'list'
    ? { start: node.start }
    : { start: node.start, end: node.end };
}
