import { fold } from './fold';

/**
 * Short forms of English given names, one group a line: spellings of one formal name before the bar, the short forms
 * after it. What one man alone was called (Vernon Walters "Dick", Warren Christopher "Chris") stands with the person.
 * A short form may stand in several groups ("Al": Albert, Alfred, Alexander …).
 *
 * Source: common usage in the United States and Britain, 1930–1990.
 */
const GROUPS = `
Abraham Abram | Abe
Adlai | Ad
Adolph Adolf | Dolph
Alan Allan Allen | Al
Albert | Al Bert
Alexander | Al Alex Alec Sandy Sasha
Alfred | Al Fred Alf
Andrew | Andy Drew
Anthony | Tony
Arnold | Arnie
Archibald | Archie
Arthur | Art Artie
Barbara | Barb Babs
Bartholomew | Bart
Benjamin | Ben Benny
Bernard | Bernie
Bradford | Brad
Bradley | Brad
Brenton Brent | Bret
Burton | Burt
Calvin | Cal
Caroline Carolyn | Carrie
Caspar | Cap
Catherine Katherine Kathryn | Kate Kathy Cathy Kay
Kathleen | Kathy Kate Kay
Charles | Charlie Charley Chuck Chip Chas
Chester | Chet
Christian | Chris
Christopher | Chris Kit
Clarence | Clair
Clayton | Clay
Clement | Clem
Clifford | Cliff
Clifton | Cliff
Cornelius | Neil Corny
Cyrus | Cy
Daniel | Dan Danny
David | Dave Davey
Dennis | Denny
Deborah | Debbie Deb
Donald | Don Donnie
Dorothy | Dot Dottie
Douglas Douglass | Doug
Edgar | Ed Ned
Edmund Edmond | Ed Ned Ted
Edward | Ed Eddie Ned Ted Teddy
Edwin | Ed Eddie
Eleanor Eleanore | Ellie Nell
Elizabeth | Liz Beth Betty Betsy Libby
Elliott Elliot Eliot | El
Emmett | Em
Emory | Em
Eric Erik | Rick
Ernest | Ernie
Eugene | Gene
Everett | Ev
Ferdinand | Ferd
Florence | Flo
Francis | Frank Frankie Fran
Franklin | Frank
Frederick Frederic Fredrick | Fred Freddie Fritz
Gabriel | Gabe
Geoffrey Jeffrey | Jeff Geoff
George | Georgie
Gerald | Jerry Gerry
Gerard | Jerry Gerry
Gilbert | Gil Bert
Gordon | Gordie
Graham | Gray
Gregory | Greg
Hamilton | Ham
Harold | Hal Harry
Harrison | Harry
Harvey | Harv
Henry | Hank Harry Hal
Herbert | Herb Bert
Herman Hermann | Herm
Hodding | Hod
Horace | Hod
Howard | Howie
Hubert | Hugh Bert
Hugh | Hughie
Irving | Irv
Irwin | Irv
Isaac | Ike
Isador Isidore | Izzy
Jacob | Jake Jack
Jacqueline | Jackie
James | Jim Jimmy Jamie Jimmie
Jason | Jay
Jeane Jean | Jeannie
Jefferson | Jeff
Jeremiah | Jerry
Jerome | Jerry
Jeremy | Jerry
Jessica | Jessie
John | Jack Johnny Jock
Jonathan | Jon
Joseph | Joe Joey
Joshua | Josh
Judith | Judy
Julian | Jules
Julius | Jules
Kenneth | Ken Kenny
Laurence Lawrence | Larry Laurie
Leland | Lee
Leonard | Len Lenny Leo
Leopold | Leo
Leroy | Roy
Leslie Lesley | Les
Lewis Louis | Lew Lou
Llewellyn | Lew
Lucius | Lou
Lyndon | Lyn
Malcolm | Mal
Margaret | Peggy Maggie Meg Marge
Marshall | Marsh
Martha | Marty
Martin | Marty
Mathew Matthew | Matt
Maurice | Maury
Morris | Morrie
Maxwell | Max
McGeorge | Mac
Melvin | Mel
Melville | Mel
Michael | Mike Mick Mickey
Milton | Milt
Mitchell | Mitch
Morton | Mort
Nathaniel | Nat Nate
Nathan | Nat Nate
Nelson | Nels
Nicholas Nicolas | Nick
Norbert | Norb
Norman | Norm
Oliver | Ollie
Oscar | Ozzie
Pamela | Pam
Patricia | Pat Patty
Patrick | Pat Paddy
Paul | Paulie
Peter | Pete
Philip Phillip | Phil
Ralph | Rafe
Randolph | Randy
Randall | Randy
Raymond | Ray
Reginald | Reg Reggie
Reuben Ruben | Rube
Richard | Dick Rick Rich Richie Rik
Robert | Bob Bobby Rob Robbie Bert
Roderick | Rod
Rodney | Rod
Roger Rodger | Rog
Ronald | Ron Ronnie Ronny
Rosalynn | Roz
Rosalind | Roz
Roswell | Ros
Rudolph Rudolf | Rudy
Russell | Russ
Samuel | Sam Sammy
Sargent | Sarge
Seymour | Sy
Sheldon | Shel
Sherman | Sherm
Sidney Sydney | Sid Syd
Solomon | Sol
Spencer | Spence
Stanley | Stan
Stephen Steven | Steve
Stuart Stewart | Stu
Susan | Sue Suzy
Suzanne | Sue Suzy
Terence Terrence Terrance | Terry
Theodore | Ted Teddy Theo
Thomas | Tom Tommy
Thruston | Thrus
Timothy | Tim
Tyler | Ty
Valerie Valery | Val
Valentin | Val
Vernon | Vern
Victor | Vic
Vincent | Vin Vince
Virginia | Ginny
Wallace | Wally
Walter | Walt Wally
Wayland | Way
Wesley | Wes
Wilbur | Will
Wilfred Wilfrid | Wilf Will
William | Bill Billy Will Willy Willie
Winston | Win Winnie
Winthrop | Win
Woodrow | Woody
Woodruff | Woody
Zachary | Zach
Zbigniew | Zbig
`;

const FORMAL_BY_SHORT = new Map<string, Set<string>>();
const SHORT_BY_FORMAL = new Map<string, Set<string>>();

for (const line of GROUPS.trim().split('\n')) {
  const [formal, short] = line.split('|').map((part) => part.trim().split(' ').map(fold));
  for (const f of formal!) {
    for (const s of short!) {
      (FORMAL_BY_SHORT.get(s) ?? FORMAL_BY_SHORT.set(s, new Set()).get(s)!).add(f);
      (SHORT_BY_FORMAL.get(f) ?? SHORT_BY_FORMAL.set(f, new Set()).get(f)!).add(s);
    }
  }
  // Spellings of one name stand for each other: Stephen / Steven.
  for (const f of formal!)
    for (const g of formal!) if (f !== g) (SHORT_BY_FORMAL.get(f) ?? SHORT_BY_FORMAL.set(f, new Set()).get(f)!).add(g);
}

const NONE: ReadonlySet<string> = new Set();

/** Formal given names (folded) that a short form may stand for: `art` -> `arthur`. */
export function formalNames(short: string): ReadonlySet<string> {
  return FORMAL_BY_SHORT.get(fold(short)) ?? NONE;
}

/** Short forms and other spellings (folded) of a formal given name: `arthur` -> `art`, `artie`. */
export function shortNames(formal: string): ReadonlySet<string> {
  return SHORT_BY_FORMAL.get(fold(formal)) ?? NONE;
}

/** Whether a given name as written can be that of a person whose given name is known: equal, short form, other spelling or initial ("A."). */
export function givenNameFits(written: string, known: string): boolean {
  const w = fold(written);
  const k = fold(known);
  if (w === '' || k === '') return false;
  if (w === k) return true;
  if (w.length === 1 || k.length === 1) return w[0] === k[0];
  return shortNames(k).has(w) || shortNames(w).has(k);
}
