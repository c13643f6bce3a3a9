/**
 * Americans below the rank that the table of officials begins with: directors of offices and desks of the Department of State, officers
 * of missions, of other departments and agencies and of the armed forces, reporters; whom the documents of 1948-1980 name often.
 * Form of the lines: see `table.ts`. Basis: public record; the lists of persons of the series.
 */
export const OFFICE_DIRECTORS = `
Freers, Edward L. | | | | | United States | Director of the Office of Eastern European Affairs, Department of State @ /1959-05; Counselor of the Embassy in the Soviet Union @ 1959
Vedeler, Harold C. | | | | | United States | Director of the Office of Eastern European Affairs, Department of State @ 1959-12
McKisson, Robert M. | | | | | United States | Officer in Charge of Balkan Affairs, Department of State @ 1957-07
Leverich, Henry P. | | | | | United States | Deputy Director of the Office of Eastern European Affairs, Department of State @ 1956-10
Trivers, Howard | | | | 1909-1987 | United States | Officer in Charge of Polish, Baltic, and Czechoslovak Affairs, Department of State @ 1955-06/1957-07; Political Officer of the Mission in Berlin @ 1957
Guthrie, John C. | | | | | United States | Director of the Office of Soviet Union Affairs, Department of State @ /1964-08; Deputy Chief of Mission of the Embassy in the Soviet Union @ 1965-06/1967
Ledsky, Nelson C. | | | | 1929- | United States | Director of the Office of Southern European Affairs, Department of State @ 1977; Senior Director for European and Soviet Affairs, National Security Council Staff @ 1987/1989
Creel, Robert C. | | | | | United States | Director of the Office of German Affairs, Department of State @ /1964-07; Deputy Assistant Secretary of State for European Affairs @ 1964-07/1965-09; Consul General at Munich @ 1965-09
McKiernan, Thomas D. | | | | | United States | Office of German Affairs, Department of State @ /1960-01
Reinstein, Jacques J. | Reinstein, Jacques Joseph | | | 1911- | United States | Director of the Office of German Affairs, Department of State @ 1955/1958-07; Minister for Economic Affairs at the Embassy in France @ 1959-06
McKillop, David H. | | | | | United States | Director of the Office of Western European Affairs, Department of State @ 1964-05/1966-06; Country Director for Scandinavia, Iceland, and Finland, Department of State @ 1966-06/1968-11
Cameron, Turner C., Jr. | | | | | United States | Deputy Director of the Office of Western European Affairs, Department of State @ 1958-09
Fessenden, Russell H. | Fessenden, Russell | Russ | | | United States | Deputy Director, from September 1960 Director of the Office of European Regional Affairs, Department of State @ 1958-09
Nunley, William T. | | Bill | | | United States | United Nations Adviser, Bureau of European Affairs, Department of State @ 1955-09
Jandrey, Frederick W. | | | | | United States | Deputy Assistant Secretary of State for European Affairs @ 1958
White, Ivan B. | | | | 1907- | United States | Deputy Assistant Secretary of State for European Affairs @ 1959-03
Cleveland, Stanley M. | | Stan | | | United States | Office of European Regional Affairs, Department of State @ /1958-06; First Secretary of the Embassy in Belgium @ 1958-06
Barnett, Robert W. | | Bob | | 1911-1997 | United States | Officer in Charge of Economic Organization Affairs, Office of European Regional Affairs, Department of State @ 1955-12/1956-05; Economic Counselor of the Embassy in the Netherlands @ 1956-05; Deputy Assistant Secretary of State for East Asian and Pacific Affairs @ 1963/1969
Barnes, N. Spencer | Barnes, Norman Spencer | | | | United States | Counselor and Chargé of the Legation in Hungary @ 1955-01/1957; Member of the Policy Planning Staff, Department of State @ 1957-09
King, Gordon D. | | | | | United States | Officer in Charge of Cypriot Affairs, Department of State @ /1965-05
Brewster, H. Daniel | Brewster, Daniel | Dan | | | United States | Chief of the Political Section of the Embassy in Greece @ /1965-10; Country Director for Greece, Department of State @ 1966-07
Anschuetz, Norbert L. | | Norb | | 1915-2003 | United States | Deputy Chief of Mission of the Embassy in Greece @ 1964/1967
Bracken, Katherine W. | | | | | United States | Director of the Office of Greek, Turkish, and Iranian Affairs, Department of State @ /1966-05; Chief of the Political Section of the Embassy in Greece @ 1966-06
Bowling, John W. | | | | | United States | Officer in Charge of Iranian Affairs, Department of State @ 1961
Miklos, Jack C. | | | | | United States | Country Director for Iran, Department of State @ 1969-07/1974; Minister-Counselor of the Embassy in Iran @ 1974/1978
Ludlow, James M. | | | | | United States | United Nations Adviser, Bureau of Near Eastern and South Asian Affairs, Department of State @ 1958-12
Hope, A. Guy | | | | | United States | Deputy Director of the Office of Near Eastern and South Asian Regional Affairs, Department of State @ 1960-05
Barrow, John R. | | | | | United States | Officer in Charge of United Arab Republic Affairs, Department of State @ 1961-08-06/1963-07-07
Weil, T. Eliot | Weil, Thomas Eliot | | | | United States | Director of the Office of South Asian Affairs, Department of State @ /1962-04
Moe, Sherwood G. | Moe, Sherrington G. | | | | United States | Senior Adviser to the Special Representative of the United Nations Conciliation Commission for Palestine @ 1961
Nes, David G. | | | | 1917- | United States | Politico-Military Adviser, Bureau of African Affairs, Department of State @ 1958-08/1959-08; Counselor of the Embassy in Morocco @ 1959-08; Deputy Chief of Mission of the Embassy in Vietnam @ 1964/1964; Deputy Chief of Mission of the Embassy in the United Arab Republic @ 1965/1967
Fredericks, J. Wayne | Fredericks, Wayne | Wayne | | 1917-2004 | United States | Deputy Assistant Secretary of State for African Affairs @ 1961-05/1967
Canup, William C. | | | | | United States | Consul at Elisabethville @ 1959-09/1961
Potts, James M. | | Jim | | | United States | Chief of the Africa Division, Central Intelligence Agency @ 1974/1976
Rice, Edward E. | | | | 1909-2006 | United States | Deputy Assistant Secretary of State for Far Eastern Affairs @ 1962-01/1963; Consul General at Hong Kong @ 1964/1967
Clough, Ralph N. | | | | 1916-2008 | United States | Deputy Director of the Office of Chinese Affairs, Department of State @ 1955-07/1957-06; Director of the Office of Chinese Affairs, Department of State @ 1957-06/1958; Deputy Chief of Mission of the Embassy in the Republic of China @ 1961/1965
Yager, Joseph A. | | | | | United States | Director of the Office of Chinese Affairs, Department of State @ 1961-09/1961-12; Director of the Office of East Asian Affairs, Department of State @ 1961-12/1963-08; Member of the Policy Planning Council, Department of State @ 1963-08
Jenkins, Alfred leSesne | Jenkins, Alfred L.; Jenkins, Alfred Le Sesne | Al | | 1916- | United States | Member of the National Security Council Staff @ 1966/1969; Director of the Office of Asian Communist Affairs, Department of State @ 1970/1973-03; Deputy Chief of the Liaison Office in the People's Republic of China @ 1973/1974
Bacon, Ruth E. | | | | 1908-1985 | United States | United Nations Adviser, Bureau of Far Eastern Affairs, Department of State; Director of the United States Center for International Women's Year @ 1974/1975
McClurkin, Robert J.G. | | | | | United States | Acting Director, from January 30, 1955 Director of the Office of Northeast Asian Affairs, Department of State @ 1954/1956-01-06
Hemmendinger, Noel | | | | 1913-2005 | United States | Deputy Director of the Office of Northeast Asian Affairs, Department of State @ 1955-01/1956-01; Acting Director of the Office of Northeast Asian Affairs, Department of State @ 1956-01-06
Parsons, Howard L. | | | | | United States | Officer in Charge of Economic Affairs, Office of Northeast Asian Affairs, Department of State @ 1955-02/1956-01; Deputy Director of the Office of Northeast Asian Affairs, Department of State @ 1956-01/1956-10; Director of the Office of Northeast Asian Affairs, Department of State @ 1956-10
Finn, Richard B. | | | | 1917-1998 | United States | Officer in Charge of Japanese Affairs, Department of State @ /1956-02; Special Assistant to the Deputy Under Secretary of State for Political Affairs @ 1956-02
Barbis, George M. | | | | | United States | Office of Northeast Asian Affairs, Department of State @ /1959-05
MacDonald, Donald S. | | | | 1919-1993 | United States | Officer in Charge of Korean Affairs, Department of State @ /1962-08
Ranard, Donald L. | | | | 1917-1990 | United States | Country Director for Korea, Department of State @ 1970/1974
Kocher, Eric | | | | 1912-1999 | United States | Deputy Director of the Office of Southeast Asian Affairs, Department of State @ /1958-01; Director of the Office of Southeast Asian Affairs, Department of State @ 1958-01/1959-06
Kattenburg, Paul M. | | | | 1922-2004 | United States | Deputy Director of the Office of Southeast Asian Affairs, Department of State; Chairman of the Vietnam Interdepartmental Working Group @ 1963-08-04/1964
Heavner, Theodore J.C. | Heavner, Theodore | Ted | | | United States | Second Secretary of the Embassy in Vietnam @ 1958-06/1958-10; Vice Consul at Hue @ 1958-10/1960-12
Elting, Howard, Jr. | | | | 1907- | United States | Vice Consul at Geneva @ 1942; Counselor of the Embassy in Vietnam @ 1957/1960-04
Cuthell, David C. | | | | | United States | Director of the Office of Southwest Pacific Affairs, Department of State @ /1966-08
Ewing, Richard T. | | | | | United States | Country Director for Burma and Cambodia, Department of State @ 1966-07/1967-08
Hamilton, William L., Jr. | | | | | United States | Country Director for Laos, Department of State @ 1966-07/1967-09
Shaw, John F. | | | | | United States | Special Assistant for Communist Politico-Military Affairs, Department of State @ 1968-01
Leddy, Raymond G. | | | | | United States | Officer in Charge of Central American and Panama Affairs, Department of State @ 1953-01
O'Connor, Jeremiah J. | | | | | United States | Officer in Charge of Argentine Affairs, Department of State @ 1958-09
Monsma, George N. | | | | | United States | International Operations Adviser, Mission to the Organization of American States
Key, David McK. | | | | 1900-1988 | United States | | =key-david-mckendree
Wainhouse, David W. | | | | 1900-1976 | United States | Deputy Assistant Secretary of State for International Organization Affairs @ /1955-09; First Secretary of the Embassy in France @ 1955-09/1956-07; Counselor of the Embassy in Austria @ 1956-10
Wallner, Woodruff | | Woody | | 1910- | United States | Deputy Assistant Secretary of State for International Organization Affairs @ /1961-02-23
Hanes, John W., Jr. | | | | 1925- | United States | Special Assistant to the Secretary of State @ 1953/1957-04; Deputy Assistant Secretary of State for International Organization Affairs @ 1957-04-08/1959; Administrator of the Bureau of Security and Consular Affairs, Department of State @ 1959/1961
Hartley, Virginia F. | | | | | United States | Office of United Nations Political and Security Affairs, Department of State @ 1955
Barco, James W. | | | | | United States | Counselor of the Mission to the United Nations @ 1955-06-16; Deputy Representative in the United Nations Security Council @ 1956-04-12/1961
Bender, Albert F. | | | | | United States | Senior Adviser on International Organizations and Legal Matters, Mission to the United Nations @ 1956-04
Raymond, John M. | | | | | United States | Deputy Legal Adviser of the Department of State @ 1957-04-01
Arneson, R. Gordon | Arneson, Gordon | | | 1916-1992 | United States | Special Assistant to the Secretary of State for Atomic Energy @ 1950/1954; Deputy Special Assistant for Intelligence, Department of State @ 1957-06-30/1957-09-15; Deputy Director of the Bureau of Intelligence and Research @ 1957-09-15
Kitchen, Jeffrey C. | | Jeff | | 1921- | United States | Deputy Assistant Secretary of State for Politico-Military Affairs @ 1961-05-16/1967
Pollack, Herman | | | | 1919-1993 | United States | Deputy Director, later Director of the Office of International Scientific and Technological Affairs, Department of State @ 1964/1974
Herrington, William C. | | | | 1903-1989 | United States | Special Assistant for Fisheries and Wildlife to the Under Secretary of State @ 1951/1966
Claxton, Philander P., Jr. | | | | 1914- | United States | Special Assistant to the Secretary of State for Population Matters @ 1966/1974
Oliver, John G. | | | | | United States | Director of the Office of Fuels and Energy, Department of State
Burris, Philip H. | | | | | United States | Director of the Policy Plans and Guidance Staff, Bureau of Public Affairs, Department of State @ 1959-11
Gowen, Franklin C. | | | | 1895-1981 | United States | Consul General at Geneva @ 1953/1957
Phillips, Richard I. | Phillips, Richard J. | Dick | | | United States | Public Affairs Adviser, Bureau of Inter-American Affairs, Department of State @ 1960-03
Morris, Robert J. | | | | | United States | Senior Staff Member of the Council on International Economic Policy
FitzGerald, Dennis A. | Fitzgerald, D.A. | | | 1903-1994 | United States | Deputy Director for Operations of the Foreign Operations Administration @ 1953/1955-07; Deputy Director for Operations of the International Cooperation Administration @ 1955-07/1961
Brand, Vance | | | | 1906- | United States | Director of the Export-Import Bank @ /1959; Managing Director of the Development Loan Fund @ 1959-09/1961
Coffin, Frank M. | | | | 1919-2009 | United States | Representative from Maine (D) @ 1957-01-03/1961-01-03; Managing Director of the Development Loan Fund @ 1961-02/1961-09; Deputy Administrator of the Agency for International Development @ 1961-09/1965
Janow, Seymour J. | | Sy | | | United States | Assistant Administrator for the Far East, Agency for International Development @ 1962-01-03
Mason, Edward S. | | | | 1899-1992 | United States | Professor of Economics at Harvard University @ 1923/1969
Wilson, Donald M. | | | | 1925-2011 | United States | Deputy Director of the U.S. Information Agency @ 1961/1965-08
Mecklin, John M. | Mecklin, John | | | 1918-1971 | United States | Public Affairs Officer, later Counselor for Public Affairs of the Embassy in Vietnam @ 1962-05/1964
Anspacher, John M. | | | | | United States | Counselor for Public Affairs of the Embassy in Vietnam @ 1960/1962
Staats, Elmer B. | | | | 1914-2011 | United States | Executive Officer of the Operations Coordinating Board @ 1954/1958; Deputy Director of the Bureau of the Budget @ 1959-03/1966-03; Comptroller General of the United States @ 1966-03/1981-03
Hauge, Gabriel | | Gabe | | 1914-1981 | United States | Administrative Assistant, later Special Assistant to the President for Economic Affairs @ 1953/1958
Harr, Karl G., Jr. | | | | 1922-2002 | United States | Deputy Assistant Secretary of Defense for International Security Affairs @ /1958-03; Special Assistant to the President and Vice Chairman of the Operations Coordinating Board @ 1958-03/1961-01
Jones, James R. | Jones, Jim | Jim | | 1939- | United States | Special Assistant to the President @ 1968-05/1969-01; Representative from Oklahoma (D) @ 1973-01-03/1987-01-03 | =jones-james-robert
Hughes, Rowland R. | | | | 1896-1957 | United States | Director of the Bureau of the Budget @ 1954-04/1956-04-01
Hansen, Kenneth R. | | | | | United States | Assistant Director of the Bureau of the Budget @ 1961
Cullen, Paul H. | | | | | United States | Secretary of the Council on Foreign Economic Policy @ 1955
McDermott, Edward A. | | | | 1920-1999 | United States | Deputy Director of the Office of Emergency Planning @ 1961-09-22/1962-02-02; Director of the Office of Emergency Planning @ 1962-02/1965
Gudeman, Edward | | | | | United States | Under Secretary of Commerce @ 1961/1963-02-15
Welsh, Edward C. | | | | 1909-1990 | United States | Executive Secretary of the National Aeronautics and Space Council @ 1961/1969
Kelly, John M. | | | | | United States | Assistant Secretary of the Interior for Mineral Resources @ 1961/1965
Murray, Thomas E. | | | | 1891-1961 | United States | Member of the Atomic Energy Commission @ 1950-05/1957-06-30
Rabi, Isidor I. | Rabi, I.I. | | | 1898-1988 | United States | Chairman of the General Advisory Committee of the Atomic Energy Commission @ 1952/1956; Chairman of the Science Advisory Committee, Office of Defense Mobilization @ 1956/1957
Loper, Herbert B. | | | | 1896-1989 | United States | Assistant to the Secretary of Defense for Atomic Energy, and Chairman of the Military Liaison Committee to the Atomic Energy Commission @ 1953/1961
Scoville, Herbert, Jr. | | Pete | | 1915-1985 | United States | Assistant Director of the Arms Control and Disarmament Agency for Science and Technology @ 1963/1969
Brucker, Wilber M. | | | | 1894-1968 | United States | General Counsel of the Department of Defense @ 1954/1955-07; Secretary of the Army @ 1955-07/1961-01
Douglas, James H., Jr. | | | | 1899-1988 | United States | Secretary of the Air Force @ 1957-05/1959-12; Deputy Secretary of Defense @ 1959-12/1961-01
Hoopes, Townsend W. | Hoopes, Townsend | Tim | | 1922-2004 | United States | Deputy Assistant Secretary of Defense for International Security Affairs @ 1965/1967; Under Secretary of the Air Force @ 1967/1969
Schwartz, Harry H. | | | | | United States | Deputy Assistant Secretary of Defense for International Security Affairs
Jordan, Amos A. | | Joe | | 1922-2018 | United States | Principal Deputy Assistant Secretary of Defense for International Security Affairs @ 1974-04/1974-06
Fish, Howard M. | | | | 1923-2020 | United States | Director of the Defense Security Assistance Agency @ 1974-08/1978
Collins, J. Lawton | Collins, Joseph Lawton | Lightning Joe | | 1896-1987 | United States | Chief of Staff of the Army @ 1949-08/1953-08; Special Representative in Vietnam @ 1954-11/1955-05; Representative to the NATO Military Committee and Standing Group @ 1953-08/1956
Hull, John E. | | | | 1895-1975 | United States | Commander in Chief, Far East, and United Nations Command @ 1953-10/1955
Hodes, Henry I. | | | | 1899-1962 | United States | Commander in Chief, U.S. Army, Europe @ 1956/1959-03
Hamlett, Barksdale | | | | 1908-1979 | United States | Commandant of the American Sector of Berlin @ 1957/1959; Vice Chief of Staff of the Army @ 1962/1964
Burns, Robert W. | | | | 1908-1964 | United States | Commander of U.S. Forces in Japan @ 1958/1961
Chase, William C. | | | | 1895-1986 | United States | Chief of the Military Assistance Advisory Group, Formosa @ 1951/1955-07
Pride, Alfred M. | | | | 1897-1988 | United States | Commander of the Seventh Fleet @ 1953-12/1955-12; Commander of the United States Taiwan Defense Command @ 1955-11/1955-12
Michaelis, John H. | | Mike | | 1912-1985 | United States | Commander in Chief, United Nations Command, and Commander of U.S. Forces in Korea @ 1969-10/1972-08
Booth, Donald P. | | | | 1902-1993 | United States | High Commissioner of the Ryukyu Islands @ 1958-05/1961-02
Watson, Albert, II | | | | 1909-1993 | United States | Commandant of the American Sector of Berlin @ 1961-05/1963-01; High Commissioner of the Ryukyu Islands @ 1964-08/1966-11
Heinz, Luther C. | | | | 1907- | United States | Director of the Far East Region, International Security Affairs, Department of Defense @ 1960/1963
Bagley, Worth H. | | | | 1924-2016 | United States | Naval Aide to the Military Representative of the President @ 1961/1962
Johnson, Nels C. | | | | | United States | Director of the Joint Staff, Joint Chiefs of Staff @ 1968/1970-07
Eckhardt, George S. | | | | | United States | Chief of the Military Assistance Advisory Group, Iran @ 1964-06/1965-04
Jablonsky, Harvey J. | | Jabo | | 1909-1989 | United States | Chief of the Military Assistance Advisory Group, Iran @ 1965-08/1968-07
Twitchell, Hamilton A. | Twitchell, Hamilton | | | | United States | Chief of the Military Assistance Advisory Group, Iran @ 1968/1971
Wallace, George C. | Wallace, George | | | 1919-1998 | United States | Governor of Alabama @ 1963-01/1967-01; Candidate for President @ 1968
Rockefeller, John D., III | | | | 1906-1978 | United States | Chairman of the Rockefeller Foundation @ 1952/1971; Chairman of the Population Council @ 1952/1978
Rowe, James H., Jr. | Rowe, James R. | Jim | | 1909-1984 | United States | Administrative Assistant to the President @ 1939/1941; Attorney in Washington @ 1946/1984
Barghoorn, Frederick C. | | | | 1911-1991 | United States | Professor of Political Science at Yale University @ 1947/1980
Halberstam, David | | | | 1934-2007 | United States | Correspondent of the New York Times in Vietnam @ 1962/1963
Robinson, James | | | | | United States | Correspondent of NBC in Southeast Asia @ /1962
Sheehan, Neil | | | | 1936-2021 | United States | Correspondent of United Press International in Vietnam @ 1962/1964
Browne, Malcolm W. | | Mal | | 1931-2012 | United States | Correspondent of the Associated Press in Vietnam @ 1961/1965
Sulzberger, Cyrus L. | Sulzberger, C.L. | Cy | | 1912-1993 | United States | Columnist of the New York Times @ 1954/1977
Cronkite, Walter L., Jr. | Cronkite, Walter | | | 1916-2009 | United States | Anchorman of the CBS Evening News @ 1962/1981
`;
