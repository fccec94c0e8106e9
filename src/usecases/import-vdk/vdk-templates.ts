/** Whether a step may go on running this template: the same names as in python/datajob_vdk_templates.py. */
export function isVdkTemplate(name: string): boolean {
  return names.has(name);
}

const names: ReadonlySet<string> = new Set([
  ...['scd1', 'load/dimension/scd1', 'scd1_upsert', 'load/dimension/scd1_upsert'],
  ...['scd2', 'load/versioned', 'insert', 'load/fact/insert', 'periodic_snapshot', 'load/fact/snapshot'],
]);
