import { lazy } from '../../data/lazy';

/**
 * One given name in several languages, a line each; a man may be written in his own or in English (`George Rallis`, Georgios).
 * Folded. Source: common usage.
 */
const GROUPS = `
alexander aleksandr alexandr aleksander alexandre alejandro alexandros aleksandar sandor
alexis aleksei alexei alexey aleksey
andrew andrei andrey andreas andre andrzej andres andras
anthony antonio antoine anton antonios antal
basil vasili vasiliy vasily vassily vassilios vasil
benjamin binyamin
charles carlos karl carl carlo karol karoly karolos
christopher christophe christoph krzysztof
constantine konstantin konstantinos konstantine constantinos costas kostas constantin
demetrius dmitri dmitriy dmitry dimitri dimitrios dimitris dmitrii
edward eduard edouard eduardo
eugene evgeni evgeny yevgeny yevgeniy evgeniy evgenii eugen
evangelos vangelis
francis franz francois francisco francesco ferenc franciszek
frederick friedrich fritz federico frederic
george georgios georges georgi georgiy georgy georgii jorge giorgio georg gheorghe gyorgy yuri yuriy yury
gregory grigori grigoriy grigory grigorios gregorio
henry henri heinrich enrique henryk enrico
ignatius ignacy ignacio
isaac yitzhak itzhak
jacob yakov iakovos jakob jacques jaime
james jacques jaime iakovos
jerome geronimo hieronymos
john ioannis ionnis yannis jean juan ivan jan giovanni johann hans joao janos ion ian
joseph iosif jose josef josip giuseppe jozsef jozef yosef
julius gyula julio jules
lawrence laurent lorenzo lavrenti lavrentiy
leo lev leon leonid leonidas
louis luis luigi lajos ludwig ludvik
mark marc marco marcos markos
matthew matthias mathieu mateo matyas
maurice mauricio maurizio moritz
michael mikhail michel miguel mihail michal mikhael michail
moses moshe moises
nicholas nikolai nikolay nicolas nicos nikos nicolae nikolaos nikola miklos nikita
patrick patricio
paul pavlos pavel pablo paolo pal
peter petros pierre pyotr petr pedro pieter piotr petar pietro petre
philip philippe felipe
raymond ramon raimundo
richard ricardo riccardo
robert roberto
samuel shmuel
serge sergei sergey sergio sergi
simon shimon semyon semen
stephen stefan etienne istvan stepan esteban stefanos stevan
theodore fedor fyodor theodor teodor theodoros
thomas tomas tommaso
vincent vicente vincenzo wincenty
victor viktor vittorio
walter valter
william wilhelm guillermo guillaume willem vilmos
vladimir wladimir volodymyr volodimir
`;

const groupOf = lazy((): ReadonlyMap<string, ReadonlySet<string>> => {
  const map = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split('\n')) {
    const names = line.split(' ');
    for (const name of names) {
      const same = map.get(name) ?? new Set();
      for (const other of names) same.add(other);
      map.set(name, same);
    }
  }
  return map;
});

/** Whether two given names (folded) are one name in two languages. */
export function sameAbroad(a: string, b: string): boolean {
  return groupOf().get(a)?.has(b) ?? false;
}

/** Whether a word (folded) is a given name of the table. */
export function isNameAbroad(word: string): boolean {
  return groupOf().has(word);
}
