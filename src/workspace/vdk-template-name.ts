import { templatesFolder } from './template-reference.ts';

/** A template of the workspace as `uses` has it, by its name in VDK: `own/load` is the folder `templates/own/load`. */
export function vdkTemplateName(name: string): string {
  return /^[\w.-]+(?:\/[\w.-]+)+$/.test(name) ? `./${templatesFolder}/${name}` : name;
}
