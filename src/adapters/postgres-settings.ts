import type { Session } from '../ports/database.ts';

/**
 * Gives a copy the settings of `ALTER DATABASE … SET`, which `CREATE DATABASE … TEMPLATE` leaves behind:
 * without the same `search_path` or `timezone` a job would see other tables and other days. Settings that
 * only a superuser may give are repeated when we are one.
 */
export async function repeatSettings(
  session: Session,
  source: string,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const { rows } = await session.query({ text: settingsQuery, values: [source] }, 1000, signal);
  for (const [parameter, value] of rows) {
    await repeatSetting(session, [name, String(parameter), String(value)], signal);
  }
}

// Names before the first `=` are parameters. One that the server does not list belongs to an application.
const settingsQuery = `
  select split_part(given, '=', 1), substr(given, strpos(given, '=') + 1)
  from pg_db_role_setting, unnest(setconfig) as given
  left join pg_settings known on lower(known.name) = lower(split_part(given, '=', 1))
  where setrole = 0 and setdatabase = (select oid from pg_database where datname = $1)
    and (coalesce(known.context, 'user') = 'user'
      or known.context = 'superuser' and (select rolsuper from pg_roles where rolname = current_user))`;

async function repeatSetting(
  session: Session,
  [name, parameter, value]: readonly [string, string, string],
  signal: AbortSignal,
): Promise<void> {
  await session.begin();
  try {
    // FROM CURRENT takes over a list such as that of search_path without a second reading of its quotes.
    await session.query({ text: 'select set_config($1, $2, true)', values: [parameter, value] }, 1, signal);
    const text = `select format('alter database %I set %I from current', $1::text, $2::text)`;
    const { rows } = await session.query({ text, values: [name, parameter] }, 1, signal);
    await session.execute({ text: String(rows[0]?.[0]), values: [] }, signal);
    await session.commit();
  } catch (error) {
    await session.rollback();
    throw error;
  }
}
