/**
 * Words of English that are acronyms too. Written as words (`Shape`, `shape`) they are no term, and in telegrams that are all in capitals
 * `WHO` and `ONE` are as a rule the words.
 * Source: abbreviations lists of the series against a dictionary.
 */

/** Words that join a sentence; in a passage all in capitals they are themselves. */
const FUNCTION_WORDS =
  'all am an and any are as at be but by can do did for from get go had has have he her here him his how i if in is it its may me more my nor no not now of off on one or our out own per she should so some than that the them then there they this to too two under up was we were what when who why will with would yes yet you';

/** Other words, first names and surnames. */
const OTHER_WORDS =
  'act aid air ark arm art asp aware bar base bat beam bear best big bond book boss cap care case cash cast cat chase chip cob coin comet core crest date dart doc dog ear east eddie eros fact fan fast fat fear fig fish fits flag fleet flow frank fun gas gator gem goal goss gross gun hank hawk hero hope ice ike imp ion iron jack kent land larry law lead leap led lime link lion list loan lot man map mark mass math mast med men met mike mod moss nap near net nick oil ops pact pad page pal pan panda past pat pen pet pin post race radar ram ramp rand rap raw red rep res rest rice rich rio rip robin rod rose rufus run sac sad safe sage saint salt sam sane sat save scan sea seal sees self sense serb seven shape shield ship site sit sky smart snake soft solo son sort spear spy stand star start state stop sum sun swap tab tac tan tap task tax team tel ten text tide tie time tip tom top toto trap trend trip van vat war wed west wing wise wish zip';

const FUNCTION: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' '));
const OTHER: ReadonlySet<string> = new Set(OTHER_WORDS.split(' '));

/** Whether these letters (any case) are a word that joins a sentence. */
export function isFunctionWord(letters: string): boolean {
  return FUNCTION.has(letters.toLowerCase());
}

/** Whether these letters (any case) are a word of the language or a common name as well as an acronym. */
export function isWordAndAcronym(letters: string): boolean {
  const folded = letters.toLowerCase();
  return FUNCTION.has(folded) || OTHER.has(folded);
}
