import { MailObstacle } from '../ports/mailer.ts';

/** How to reach a mail server. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS when the server offers it. */
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly ignoreTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly tls: { readonly rejectUnauthorized: boolean };
}

/**
 * Reads `smtp://` and `smtps://` URLs. Options behind `?`, named as nodemailer names them: `requireTLS=true`,
 * `ignoreTLS=true`, `tls.rejectUnauthorized=false`. Throws `MailObstacle` for anything else; its message
 * never holds the URL, because that may hold a password.
 */
export function smtpServerOf(text: string): SmtpServer {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw unusable('it is not a URL');
  }
  const secure = url.protocol === 'smtps:';
  if (!secure && url.protocol !== 'smtp:') throw unusable('it does not begin with smtp:// or smtps://');
  if (url.hostname === '') throw unusable('it names no host');
  const options = new Map(url.searchParams);
  for (const name of options.keys()) if (!known.includes(name)) throw unusable(`unknown option ${name}`);
  const on = (name: string) => options.get(name) === 'true';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: on('requireTLS'),
    ignoreTLS: on('ignoreTLS'),
    ...(url.username === '' ? {} : { auth: { user: decode(url.username), pass: decode(url.password) } }),
    tls: { rejectUnauthorized: options.get('tls.rejectUnauthorized') !== 'false' },
  };
}

const known = ['requireTLS', 'ignoreTLS', 'tls.rejectUnauthorized'];

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw unusable('user or password is not URL-encoded');
  }
}

function unusable(reason: string): MailObstacle {
  const message = `The URL of the mail server (\`smtp.url\` of the config) cannot be used: ${reason}.`;
  return new MailObstacle(message, { permanent: false, unreachable: true });
}
