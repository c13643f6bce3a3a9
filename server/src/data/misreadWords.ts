/**
 * Words that scanning or typing makes of common ones, and that are no words themselves; lower case.
 * Source: slips named in issues 75 and 276 of the series' tracker, and the confusions of optical character recognition (h/b, li/h, rn/m, c/e).
 */
const TABLE =
  'tlie the, tbe the, thc the, teh the, hte the, tliat that, tbat that, thnt that, tlian than, tbis this, tliis this, tlieir their, tbeir their, tliere there, tbere there, tliese these, tbese these, wbich which, whicb which, wliich which, whieh which, wliat what, wbat what, wlien when, wben when, witli with, witb with, wliether whether, wbether whether, liave have, bave have, liad had, aud and, anid and, ofthe of the, tothe to the, inthe in the, goverment government, govemment government, governmnet government, govermnent government, goverments governments, recieve receive, recieved received, seperate separate, committment commitment, occured occurred, accomodate accommodate, amoung among, bcen been, becn been, heen been, sovereignity sovereignty, memorandom memorandum, agreernent agreement, developrnent development, intemational international, intelligenee intelligence, comrnunist communist, rnilitary military, rnay may, sorne some, sarne same, tirne time, beeause because, becausc because, eould could, wouid would, shouid should, couid could';

/** What each of them was. Words that are right somewhere (`lie`, `bas`) are left out. */
export const MISREAD: ReadonlyMap<string, string> = new Map(
  TABLE.split(', ').flatMap((pair) => {
    const [wrong, ...right] = pair.split(' ');
    return [[wrong!.toLowerCase(), right.join(' ')] as const];
  }),
);
