import { Obstacle } from '../failure.ts';

/** Sends one mail; rejects with `MailObstacle` when the server did not take it for all recipients. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

export interface Mail {
  /** Stable for one fact, so that a mail that is sent again after a crash is recognised as the same. */
  readonly messageId: string;
  /** Message id of the mail that this one belongs to, so that mail programs show them as one thread. */
  readonly inReplyTo?: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Why a mail was not taken. */
export class MailObstacle extends Obstacle {
  /** Sending the same again cannot help: refused recipient, bad address, mail already taken for others. */
  readonly permanent: boolean;
  /** The server could not be reached at all, so that other mails need not be tried now. */
  readonly unreachable: boolean;

  constructor(message: string, kind: { permanent: boolean; unreachable: boolean }, cause?: unknown) {
    super('mail', message, cause === undefined ? {} : { cause });
    this.permanent = kind.permanent;
    this.unreachable = kind.unreachable;
  }
}
