// Written by `npm run generate` from schemas/. Do not edit.
import type { ShapeError } from '../shape-error.ts';

export declare const validate: ((value: unknown) => boolean) & { errors?: readonly ShapeError[] | null };
