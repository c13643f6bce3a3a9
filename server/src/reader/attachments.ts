import type { Attachment } from '../document/model';
import type { Draft } from './draft';

export function readAttachments(_draft: Draft): Attachment[] {
  return [];
}
