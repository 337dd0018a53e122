/**
 * Why a sync ended early. `unreachable` covers everything the browser tells no more about: no network, no such server,
 * a redirect, a certificate it does not trust, and an address we may not use.
 */
export type FailureReason =
  | 'unreachable'
  | 'unauthorized'
  | 'forbidden'
  | 'not-couchdb'
  | 'server-error'
  | 'cancelled'
  | 'too-large'
  | 'storage';

/** The sync stopped. What it had carried over stands, on both sides; the next one goes on from there. */
export class SyncFailed extends Error {
  override name = 'SyncFailed';
  constructor(
    readonly reason: FailureReason,
    message: string = reason,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
