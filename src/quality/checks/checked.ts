import type { Ground } from '../check-kind.ts';
import type { Relation } from '../relation.ts';

/** The relation that is checked. */
export function checked({ relations }: Pick<Ground, 'relations'>): Relation {
  const [relation] = relations;
  if (relation === undefined) throw new Error('A check was planned without its relation.');
  return relation;
}
