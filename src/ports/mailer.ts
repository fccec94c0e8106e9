/** Sends one mail; rejects with `Obstacle` `mail` when the server did not take it. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

export interface Mail {
  /** Stable for one fact, so that a mail that is sent again after a crash is recognised as the same. */
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}
