import { createHash } from 'node:crypto';

/** A digest that tells texts apart; of a text as of its bytes in UTF-8. */
export function digestOf(text: string | Uint8Array): string {
  return createHash('sha1').update(text).digest('base64url');
}
