/** Addresses of BigQuery's REST interface for a project; the id of a job is its name with its location behind `@`. */
export function bigqueryPlaces(project: string, origin: string) {
  const place = (below: string, query: Readonly<Record<string, string>> = {}): URL => {
    const url = new URL(`/bigquery/v2/projects/${encodeURIComponent(project)}/${below}`, origin);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };
  return {
    queries: () => place('queries'),
    results(id: string, query: Readonly<Record<string, string>>): URL {
      const { job, where } = partsOf(id);
      const form = { 'formatOptions.useInt64Timestamp': 'true', maxResults: String(pageRows) };
      return place(`queries/${job}`, { ...where, ...form, ...query });
    },
    cancel(id: string): URL {
      const { job, where } = partsOf(id);
      return place(`jobs/${job}/cancel`, where);
    },
  };
}

/** Rows of one page; the service gives fewer when they are more than 10 MB. */
export const pageRows = 10_000;

function partsOf(id: string): { readonly job: string; readonly where: Readonly<Record<string, string>> } {
  const [job = '', location = ''] = id.split('@');
  return { job: encodeURIComponent(job), where: location === '' ? {} : { location } };
}
