import type { Transporter } from 'nodemailer';
import { toError } from '../failure.ts';
import type { Mail, Mailer } from '../ports/mailer.ts';
import { MailObstacle } from '../ports/mailer.ts';
import { type SmtpServer, smtpServerOf } from './smtp-url.ts';

/**
 * Sends mail through an SMTP server: `smtp://user:password@host:587` (with STARTTLS when the server offers
 * it) or `smtps://…`. A server that does not answer within some seconds counts as unreachable.
 */
export function smtpMailer(url: string): Mailer {
  let transport: Promise<Transporter> | undefined;
  return {
    async send(mail) {
      const server = smtpServerOf(url);
      checkLine(mail.from, 'sender');
      const valid = mail.to.filter(isAddress);
      const invalid = mail.to.filter((address) => !isAddress(address));
      if (valid.length > 0) {
        transport ??= open(server);
        invalid.push(...(await deliver(await transport, mail, valid)));
      }
      if (invalid.length > 0) throw refused(invalid, mail.to.length);
    },
  };
}

// A few seconds each: a run must never wait long for the mail about it.
const timeouts = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
  dnsTimeout: 5_000,
};

async function open(server: SmtpServer): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ ...server, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
}

/** Gives the recipients that the server refused while it took the mail for others. */
async function deliver(
  transport: Transporter,
  mail: Mail,
  to: readonly string[],
): Promise<readonly string[]> {
  const { from, messageId, inReplyTo, text } = mail;
  try {
    const info = await transport.sendMail({
      from,
      to: to.map((address) => ({ name: '', address })),
      subject: mail.subject.replace(control, ' '),
      text,
      messageId,
      ...(inReplyTo === undefined ? {} : { inReplyTo, references: [inReplyTo] }),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return info.rejected ?? [];
  } catch (error) {
    throw toObstacle(toError(error));
  }
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

// RFC 5321: 4yz asks to come again, 5yz is final; only a refused login may be mended on our side.
function toObstacle(error: SmtpError): MailObstacle {
  const { responseCode } = error;
  const login = error.code === 'EAUTH';
  const permanent = responseCode !== undefined && responseCode >= 500 && !login;
  const unreachable = responseCode === undefined || responseCode === 421 || login;
  const what = unreachable && !login ? 'The mail server did not answer' : 'The mail server refused the mail';
  return new MailObstacle(`${what}: ${error.message}`, { permanent, unreachable }, error);
}

function refused(addresses: readonly string[], of: number): MailObstacle {
  const list = addresses.map((address) => JSON.stringify(address)).join(', ');
  const others = addresses.length < of ? '; the other recipients got the mail' : '';
  return new MailObstacle(`The mail could not be sent to ${list}${others}.`, {
    permanent: true,
    unreachable: false,
  });
}

// Strict on purpose: no quoting, no comments, no control characters, so that nothing can become a header.
function isAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u.test(address);
}

function checkLine(text: string, what: string): void {
  if (text.search(control) < 0) return;
  const message = `The ${what} of the mail holds a line end or control character.`;
  throw new MailObstacle(message, { permanent: true, unreachable: false });
}

const control = /\p{Cc}+/gu;
