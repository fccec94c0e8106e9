/** Private ways between us and the programs of a run, on this machine only. */
export interface Channels {
  /** Listens until closed. `folder` is readable by us only, and gets the address and the tokens. */
  listen(folder: string): Promise<ChannelListener>;
}

export interface ChannelListener {
  /** Where a program connects to. */
  readonly address: string;
  /** From now on programs that show the token are let in, each as a peer of its own. */
  admit(onPeer: (peer: Peer) => void): Promise<Admission>;
  close(): Promise<void>;
}

export interface Admission {
  /** Path of the file with the token, readable by us only. */
  readonly tokenFile: string;
  /** Nobody is let in any more, and the peers that are in are cut off. */
  close(): Promise<void>;
}

/** A program at the other end. */
export interface Peer {
  /**
   * Resolves when the program has taken most of what was sent before; rejects when it is gone. Bytes go with the value
   * in one message, as they are.
   */
  send(value: unknown, bytes?: readonly Uint8Array[]): Promise<void>;
  /** What it sends, one by one; ends when it closes or breaks the protocol. */
  readonly messages: AsyncIterable<Message>;
  close(): void;
}

export type Message =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A value with bytes that belong to it. */
  | { readonly kind: 'packed'; readonly value: unknown; readonly bytes: Uint8Array };
