import { deepEqual, equal } from 'node:assert/strict';
import { readOne } from '../reader/testKit';
import type { PersonMention } from './resolution';
import { resolveTerms } from './termMentions';
import { createTerms } from './terms';
import { parseTermsList } from './termsList';

/** The terms found in a text, each as it is written, and its entry where that is another. */
function found(list: string, text: string): string[] {
  // Of a time before the bundled table begins.
  const terms = createTerms(parseTermsList(`Abbreviations and Terms\n\n${list}`), { from: 1865, to: 1866 });
  const document = readOne(text);
  return resolveTerms(document, { terms }).map(({ span, term }) => {
    const written = document.text.slice(span.start, span.end);
    return written === term.term ? written : `${written}: ${term.term}`;
  });
}

describe('mentions of terms', () => {
  it('the longest at a place, with hyphen or dash', () => {
    const list =
      'S, Office of the Secretary of State\nS/S, Executive Secretariat\nS/S–O, Operations Center\nS/S-I, Information unit';
    deepEqual(found(list, 'Copies went to S/S-O and S/S–I, and one to S/S; S was told.'), [
      'S/S-O: S/S–O',
      'S/S–I: S/S-I',
      'S/S',
      'S',
    ]);
  });

  it('plurals and possessives', () => {
    const list =
      'ICBM, intercontinental ballistic missile\nDeptel, Department telegram\nGA, General Assembly\nPM, Prime Minister';
    deepEqual(found(list, 'Their ICBMs, the GA’s agenda, both PMs and Deptels 3 and 4.'), [
      'ICBMs: ICBM',
      'GA',
      'PMs: PM',
      'Deptels: Deptel',
    ]);
  });

  it('the singular where the list prints the plural', () => {
    const list = 'reurtels, regarding your telegrams\nAPO’s, Allied political officers\nExdis, exclusive distribution';
    deepEqual(found(list, 'Reurtel 12. The APO in Kobe agreed. Exdi is no word.'), ['Reurtel: reurtels', 'APO: APO’s']);
  });

  it('other capitals: cable words, acronyms that are spoken', () => {
    const list =
      'niact, night action\nFonMin, Foreign Minister\nGIMO, Generalissimo\nSACEUR, Supreme Allied Commander, Europe\nDOD, Department of Defense';
    deepEqual(found(list, 'Niact. FONMIN told the Gimo that Saceur and DoD had met a fonmin.'), [
      'Niact: niact',
      'FONMIN: FonMin',
      'Gimo: GIMO',
      'Saceur: SACEUR',
      'DoD: DOD',
      'fonmin: FonMin',
    ]);
  });

  it('no words of the language, no code names in small letters, no short look-alikes', () => {
    const list =
      'SHAPE, Supreme Headquarters, Allied Powers, Europe\nLINCOLN, field headquarters\nFrank, Puerto Viejo\nSOV, Office of Soviet Union Affairs\ntel, telegram\nME, Middle East';
    deepEqual(
      found(list, 'To be frank, Lincoln gave it another shape. Shape apart, Sov tactics from Tel Aviv told me little.'),
      [],
    );
  });

  it('words in telegrams all in capitals', () => {
    const list = 'WHO, World Health Organization\nFONOFF, Foreign Office';
    deepEqual(found(list, 'FONOFF OFFICER WHO CALLED YESTERDAY SAID NO.'), ['FONOFF']);
    deepEqual(found(list, 'The delegate of WHO spoke.'), ['WHO']);
  });

  it('with and without stops', () => {
    const list =
      'UN, United Nations\nUSSR, Union of Soviet Socialist Republics\nP.L., Public Law\nGA, General Assembly\nPM, Prime Minister';
    deepEqual(found(list, 'The U.N. Charter, the U.S.S.R., PL 480; G.A. Brown came at 3 P.M. to the G.A.'), [
      'U.N.: UN',
      'U.S.S.R.: USSR',
      'PL: P.L.',
      'G.A.: GA',
    ]);
  });

  it('one word for two, several forms of an entry', () => {
    const list =
      'Fed Rep, Federal Republic\nLINC, LINCOLN, field headquarters\nEmb or Embassy, the Embassy\nAP, Associated Press, New York';
    deepEqual(found(list, 'FedRep officials at LINCOLN and LINC saw the Emb; AP reported it.'), [
      'FedRep: Fed Rep',
      'LINCOLN: LINC, LINCOLN',
      'LINC: LINC, LINCOLN',
      'Emb: Emb or Embassy',
      'AP',
    ]);
  });

  it('abbreviations clipped at another length', () => {
    const list =
      'RepubDel, Republican Delegation\nUNCFIN, United Nations Commission\nUNCI, United Nations Commission\nAusDel, Australian Delegation';
    deepEqual(found(list, 'RepDel asked UNCFI; AustDel and UNCFINS did not, nor RepairDel.'), [
      'RepDel: RepubDel',
      'UNCFI: UNCFIN',
      'AustDel: AusDel',
    ]);
  });

  it('two terms that run together where a copy lost the dash', () => {
    const list =
      'S/S, Executive Secretariat\nS, Secretary of State\nNSC, National Security Council\nINR, Intelligence and Research\nNIE, estimate\nID, division';
    deepEqual(found(list, 'Department of State, S/SNSC Files, and INRNIE Files; NSCID 5.'), [
      'S/S',
      'NSC',
      'INR',
      'NIE',
    ]);
  });

  it('a letter alone is an office only where it can be none of a name, list, number or sentence', () => {
    const list =
      'S, Secretary\nG, Deputy Under Secretary\nL, Legal Adviser\nI, a bureau\nU, Under Secretary\nC, Counselor\nZ, Greenwich time';
    const text = `C. I told G and L (Mr. Lake) of lot 84G21, C–54s, and the U.S. view (G), Harry S Truman's too. (S)

Sent at 1905Z.`;
    deepEqual(found(list, text), ['G', 'L', 'G', 'Z']);
  });

  it('no code name or letter inside the name of a person', () => {
    const document = readOne('Adam left. Adam F. Berg and F stayed.');
    const terms = createTerms(parseTermsList('Adam, Puerto Viejo\nF, Office of Finance'));
    const person = { span: { start: 11, end: 23 } } as PersonMention;
    deepEqual(
      resolveTerms(document, { terms }, [person]).map(({ span }) => span.start),
      [0, 28],
    );
  });

  it('nothing inside longer words, numbers of notes or page marks', () => {
    const list = 'AID, Agency for International Development\nPA, political adviser';
    deepEqual(found(list, 'The U.S.A.I.D. office and PAN, [Page 12] AIDAN.'), []);
  });

  it('the bundled table fills the gaps of the list, with the meaning of the time', () => {
    const document = readOne('INR and the Deptel said that ICA, S/S-O and NSCID 5 were known to ARA.');
    const list = parseTermsList('ARA, a river in Gipuzkoa\nNSC, National Security Council\nCID, a division');
    const terms = resolveTerms(document, { terms: createTerms(list, { from: 1955, to: 1957 }) }).map(
      ({ term }) => term,
    );
    deepEqual(
      terms.map((t) => `${t.term} ${t.line}`),
      ['INR null', 'Deptel null', 'ICA null', 'S/S null', 'NSCID null', 'ARA 0'],
    );
    deepEqual(terms[2]?.meanings, ['International Cooperation Administration']);
    deepEqual(terms[5]?.meanings, ['a river in Gipuzkoa']);
  });

  it('an expansion of one word in capitals is no form', () => {
    const [entry] = parseTermsList('UPI, UNIPRESS').entries;
    equal(entry?.term, 'UPI');
    deepEqual(entry.meanings, ['UNIPRESS']);
  });
});
