/**
 * Whether the first lines of a text file are those of a FRUS document: a numbered heading in the series' words, or a source note. Cheap,
 * and sure rather than complete: a file that is wrongly taken for a document annoys more than one that is not recognised.
 */
export function looksLikeTranscription(text: string): boolean {
  const heading =
    /^\uFEFF?\s*\d{1,4}[a-z]?\. (?:(?:Action|Information|Briefing|Circular) )?(?:Telegram|Airgram|Memorandum|Letter|Editorial Note|Message|Minutes|Despatch|Backchannel Message|National (?:Security|Intelligence)|Paper|Report|Note|Notes|Address|Statement|Summary)\b/;
  return heading.test(text) || /^\s*(?:\[?\^?\d{1,2}\]?[.:)]*\s+)Source: [A-Z]/m.test(text);
}

/** Whether a file bears the name of one of a volume's lists: persons, terms. */
export function isListName(path: string): boolean {
  return /(?:^|\/)(?:persons|terms)\.txt$/i.test(path);
}
