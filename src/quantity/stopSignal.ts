/** What stops a long computation: an `AbortSignal`, of which this is all that is used, so that types need no library of a page. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  /** Throws the reason once it is aborted. */
  throwIfAborted(): void;
}
