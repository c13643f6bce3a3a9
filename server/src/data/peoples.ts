import { fold } from './fold';

/** Country -> the words by which lists of persons call its people and offices (`German Defense Minister`, `Ambassador of Germany`). */
const PEOPLES = `
afghan afghanistan; albanian albania; algerian algeria; american; angolan angola; arab; argentine argentina; australian australia; austrian austria; belgian belgium; bolivian bolivia
brazilian brazil; british britain kingdom; bulgarian bulgaria; burmese burma; cambodian cambodia; canadian canada; chilean chile; chinese china; colombian colombia; congolese congo
costa-rican; cuban cuba; cypriot cyprus; czech czechoslovak czechoslovakia; danish denmark; dominican; dutch netherlands; ecuadoran ecuador; egyptian egypt; ethiopian ethiopia; finnish finland
french france; german germany; ghanaian ghana; greek greece; guatemalan guatemala; guinean guinea; haitian haiti; honduran honduras; hungarian hungary; icelandic iceland; indian india
indonesian indonesia; iranian iran; iraqi iraq; irish ireland; israeli israel; italian italy; jamaican jamaica; japanese japan; jordanian jordan; kenyan kenya; korean korea rok; kuwaiti kuwait
lao laotian laos; lebanese lebanon; liberian liberia; libyan libya; malaysian malayan malaysia malaya; mexican mexico; moroccan morocco; mozambican mozambique; nepalese nepal; nicaraguan nicaragua
nigerian nigeria; norwegian norway; pakistani pakistan; panamanian panama; paraguayan paraguay; peruvian peru; philippine filipino philippines; polish poland; portuguese portugal
rhodesian rhodesia; romanian rumanian romania rumania; saudi; senegalese senegal; somali somalia; soviet ussr; spanish spain; sudanese sudan; swedish sweden; swiss switzerland; syrian syria
tanzanian tanzania; thai thailand; tunisian tunisia; turkish turkey; ugandan uganda; uruguayan uruguay; venezuelan venezuela; vietnamese vietnam; yemeni yemen; yugoslav yugoslavia; zairian zaire; zambian zambia
`;

const PEOPLE_OF: ReadonlyMap<string, string> = new Map(
  PEOPLES.trim()
    .split(/;|\n/)
    .map((line) => line.trim().split(' ').map(fold))
    .flatMap((names) => names.map((name) => [name, names[0]!] as const)),
);

/** The peoples that words name, each by one word of its own; empty where they name none. Source: usage of the lists of persons. */
export function peoplesIn(words: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of fold(words).split(' ')) {
    const people = PEOPLE_OF.get(word);
    if (people !== undefined) found.add(people);
  }
  return found;
}
