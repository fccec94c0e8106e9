import type { Parameter } from '../../manifest/manifest.ts';

/** Inputs that mean the same in every template. */
export const tableInputs = {
  source: { type: 'identifier', description: 'Table or view with the rows.' },
  target: { type: 'identifier', description: 'Table that gets them.' },
  create: {
    type: 'boolean',
    default: false,
    description: 'Makes a missing target, with the columns of the source.',
  },
} as const satisfies Record<string, Parameter>;

/** What a target without columns of its own is made from. */
export function likeSource({ source }: { readonly source: { readonly sql: string } }): string {
  return `select * from ${source.sql}`;
}
