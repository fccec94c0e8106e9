import type { ManifestRule } from '../rule.ts';

/** A job without `name` is called like its folder, which must then be a name that a job can have. */
export const jobName: ManifestRule = ({ raw, folder }, report) => {
  if (raw.name !== undefined) return;
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  if (/^[a-z][a-z0-9-]{1,62}$/.test(name)) return;
  const proposal = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 63);
  report({
    code: 'bad-job-name',
    message:
      name === ''
        ? 'A job in the workspace folder itself needs a `name`, because there is no folder to take it from.'
        : `The job would be called \`${name}\` like its folder, but a job name has 2 to 63 lower-case letters, digits and hyphens and starts with a letter. Write a \`name\`, or rename the folder.`,
    part: 'key',
    ...(proposal.length > 1 ? { hint: `\`name: ${proposal}\`` } : {}),
  });
};
