import type { DocumentFacts } from './facts';
import type { NameItem } from './items';
import type { NameUse } from './nameIndex';
import { fitTitle } from './titles';

export function scoreOf(item: NameItem, use: NameUse, facts: DocumentFacts): number {
  let score = 0;
  if (item.title) {
    const fit = fitTitle(item.title, use.person, facts.date);
    score += fit === 'held' ? 4 : fit === 'fits' ? 2 : fit === 'against' ? -3 : 0;
  }
  const named = facts.named.get(use.person);
  if (named) score += named[0]! <= item.span.start ? 4 : 2;
  if (facts.lastOf(use.key) === use.person) score += 2;
  return score;
}
