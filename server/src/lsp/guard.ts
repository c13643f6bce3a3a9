import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Superseded } from './scheduling';

/** An answer that the client shows to the person at the keyboard: why a rename cannot be made. */
export class Refused extends Error {}

/**
 * Wraps a request handler: what goes wrong in one is logged and answered with `nothing`, and the next request finds the server as it
 * was. Work that was given up is answered as the protocol has it, so that the client asks again or not as it likes.
 */
export function guarded<P, R>(
  log: (message: string) => void,
  name: string,
  nothing: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    try {
      if (token.isCancellationRequested) throw new Superseded('cancelled');
      return await handler(params, token);
    } catch (error) {
      if (error instanceof Superseded)
        return error.reason === 'cancelled'
          ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
          : new ResponseError<never>(LSPErrorCodes.ContentModified, 'the text has changed');
      if (error instanceof Refused) return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
      log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return nothing;
    }
  };
}
