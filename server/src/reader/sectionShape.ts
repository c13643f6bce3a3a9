/**
 * Whether a line has the shape of a section heading, judged by itself. `heading`: surely, wherever text follows; `perhaps`: where it
 * does not stand in a list; `short`: a short line that is none; `text`: a paragraph.
 */
export type SectionShape = 'heading' | 'perhaps' | 'short' | 'text';

/** A heading takes no more characters, and no more words. */
const LONGEST = 150;
const MOST_WORDS = 18;

/** The label before a heading: `I.`, `A.`, `1.`, `(a)`, `B—`. */
const LABEL =
  /^(?:\(?(?:[IVXL]{1,6}|[A-Z]|\d{1,2}|[a-z])[.)]|(?:Part|Section|Annex|Chapter|Period) [IVX\dA-Z]{1,4}[.:—–-]?)\s+/;

const SALUTATION =
  /^(?:[\p{Lu}][\p{L}.]{1,14}—$|(?:My )?[Dd]ear(?:est)?\b|Excellency|Your |Sirs?[:,]|Gentlemen|Honorable|Mr\. (?:President|Secretary|Chairman|Ambassador|Minister|Prime Minister)[:,.]|Esteemed|Respected|Hon\.|To (?:the|His) )/u;

/** Lines of forms and letterheads that head nothing. */
const FORM =
  /^(?:(?:TOP |US )?SECRET\b|CONFIDENTIAL\b|UNCLASSIFIED\b|LIMITED OFFICIAL USE|EYES ONLY|Approved?\b|Disapproved?\b|Agreed?\b|Disagree|Concur|Yes\b|No\b|Other\b|Drafted|Cleared|cc\b|Copies|Copy|Enclosures?:|Attachments?:|Distribution|Source:|Subject\b|SUBJECT|PARTICIPANTS|TO\b:?|FROM\b:?|Page \d|See me|Option [A-Z\d]+[.:]?$|Table of Contents|Best regards|Regards|Sincerely|Respectfully|Amen\b|Washington\b|DEPARTMENT OF STATE$|THE WHITE HOUSE$|CENTRAL INTELLIGENCE AGENCY$)/;

/** A number, code or date by which a paper is known: `US/MC/3`, `NIE 100–5–55`, `A-399`, `P 301600Z OCT 72`, `JUN 22, 1971`. */
const CODE = /^[^\p{Ll}]*\d[^\p{Ll}]*$/u;
const DATED =
  /^(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b[\d\s,.–-]*$/;
/** Mastheads and the words that name the form of a paper. */
const MASTHEAD =
  /^(?:AIRGRAM|TELEGRAM|(?:ACTION |INFORMATION |BRIEFING )?MEMORANDUM|INTELLIGENCE NOTE|Memorandum of Conversation|MEMORANDUM OF CONVERSATION|DIRECTOR OF INTELLIGENCE AND RESEARCH|ACTION|INFORMATION|LETTER|MESSAGE|NOTE|Memorandum|Telegram|Airgram|Intelligence Memorandum|WASHINGTON\b.*|(?:THE )?(?:WHITE HOUSE|SECRETARY OF STATE)|NATIONAL SECURITY COUNCIL|(?:U\.S\. )?(?:DEPARTMENT|Department) (?:OF|of) (?:STATE|State|DEFENSE|Defense)\b.*|American Embassy|Embassy of .*|(?:THE )?JOINT CHIEFS OF STAFF|DIRECTORATE OF INTELLIGENCE|AM(?:ERICAN )?EMBASSY\b.*|PLACE|TIME|DATE)$/;
/** `Mr. Nolting, NOE`, `Wife: Odilia`, `Bruce: Yes, I`: a participant, a field of a form, a turn of speech. */
const PARTICIPANT =
  /^(?:Mr|Mrs|Miss|Ms|Dr|Gen|General|Col|Colonel|Amb|Ambassador|Senator|Admiral|Secretary|Minister|The)\.? [^:]{2,60},\s/;
const FIELD = /^[\p{Lu}][\p{L}.’' ]{1,34}:\s+\S/u;
const SPEECH =
  /\b(?:answered|replied|said|says|asked|that|argues|stated|adds|added|remarked|continued|follows|following)[:]$/;

/** A finite verb of a sentence: `He made`, `It is`, `We should`. */
const SENTENCE =
  /^(?:He|She|It|They|We|I|You|This|That|These|There|In|On|At|The following|As)\b[^:]{0,80}\b(?:is|are|was|were|be|been|made|said|stated|follows?|has|have|had|should|would|will|can|could|may|read|reads|noted|asked|agreed|include|includes)\b/;

/** What a line may be, by its words and marks. `text` must be free of calls and page marks. */
export function sectionShape(text: string): SectionShape {
  if (text.length > LONGEST || text.includes('\t')) return 'text';
  const bare = text.replace(/^[“"‘'(]+/, '').replace(/[”"’')]+$/, '');
  const label = LABEL.exec(bare)?.[0] ?? '';
  const words = bare.slice(label.length).trim();
  if (words === '') return 'short';
  if (/^\[.*\]$/.test(text) || FORM.test(bare) || SALUTATION.test(bare)) return 'short';
  if (!/^[\p{Lu}\d]/u.test(words)) return label !== '' ? 'text' : 'short';
  if (CODE.test(bare) && label === '') return 'short';
  if (DATED.test(words) || MASTHEAD.test(words) || PARTICIPANT.test(words) || SPEECH.test(words)) return 'short';
  if (
    FIELD.test(words) &&
    !/^(?:Category|Section|Part|Alternative|Option|Phase|Issue|Annex|Point|Item|Stage|Step|Period|Case) /.test(words)
  )
    return label === '' ? 'short' : 'perhaps';
  const count = words.split(/\s+/).length;
  if (/^[•*–—-]/.test(text) || /_{3,}|\.{4,}/.test(text) || count > MOST_WORDS)
    return /[.!?]$/.test(bare) ? 'text' : 'short';
  if (SENTENCE.test(words)) return 'text';
  const last = bare.at(-1)!;
  const title = isTitle(words);
  if (/^\p{Lu}[\p{Lu}\d\s.,:;'’"“”()&/–—-]+$/u.test(words) && /\p{Lu}{3}/u.test(words))
    return count <= 14 ? 'heading' : 'perhaps';
  switch (last) {
    case '.':
      if (/\b(?:text|summary|quote|message|paragraph|Text|Summary)\.$/i.test(words) && /^(?:Begin|End)\b/.test(words))
        return 'heading';
      return label !== '' && title && count <= 9 ? 'perhaps' : 'text';
    case ':':
      if (/^(?:Mr|Mrs|Dr|Gen|Adm|Sen|Amb)\.? /.test(words)) return 'short';
      return title || count <= 3 ? 'heading' : 'text';
    case '?':
      return title && count <= 8 ? 'perhaps' : 'text';
    case '!':
    case ',':
    case ';':
      return 'short';
    default:
      if (/^\d[\d.,%$ –-]*$/.test(words)) return 'short';
      return (title && !/^\([a-z\d]\)|^[a-z][.)]/.test(label)) || /^(?:[IVX]+|[A-Z])[.)]/.test(label)
        ? 'heading'
        : 'perhaps';
  }
}

/** Function words that headings leave in lower case. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|de|for|from|if|in|into|its|la|nor|of|off|on|onto|or|over|than|that|the|through|to|under|up|upon|versus|vs|via|vis-à-vis|with|within|without|between|be|is|are|et|our|not|s|re|per|toward|towards|against|among|during|after|before|since|until)$/i;

/** Whether the words that carry meaning begin with capitals, as in a title. */
function isTitle(words: string): boolean {
  let capital = 0;
  let all = 0;
  for (const word of words.split(/[\s/–—-]+/)) {
    const bare = word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    if (bare === '' || SMALL.test(bare)) continue;
    all++;
    if (/^[\p{Lu}\d]/u.test(bare)) capital++;
  }
  return all > 0 && capital / all >= 0.75;
}

/** The style of a heading's label, by which levels are told: `I.`, `A.`, `1.`, `a.`, capitals, none. */
export function labelStyle(text: string): string {
  const bare = text.replace(/^[“"‘'([]+/, '');
  if (/^(?:II|III|IV|V|VI|VII|VIII|IX|X|I)[.)]\s/.test(bare)) return 'I';
  if (/^[A-Z][.)]\s/.test(bare)) return 'A';
  if (/^\d{1,2}[.)]\s/.test(bare)) return '1';
  if (/^\(?[a-z][.)]\s/.test(bare)) return 'a';
  return /\p{Ll}/u.test(bare) ? 'title' : 'CAPITALS';
}
