/**
 * The Department of State and the Foreign Service: short names and initials of officials, and offices that their table lacks (a
 * last column links to it). Form of the lines: see `table.ts`. Basis: public record.
 */
export const STATE = `
Burt, Richard R. | Burt, Richard | Rick | RB; RRB | 1947- | United States | | =burt-richard-r
Abrams, Elliott | | | EA | 1948- | United States | | =abrams-elliott
Hartman, Arthur A. | Hartman, Arthur | Art | AAH | 1926-2015 | United States | | =hartman-arthur-adair
Palmer, R. Mark | Palmer, Mark; Palmer, Robie Marcus Hooker | Mark | | 1941-2013 | United States | Deputy Assistant Secretary of State for European and Canadian Affairs @ 1982/1986 | =palmer-robie-marcus-hooker
Simons, Thomas W., Jr. | | Tom | | 1938- | United States | Director of the Office of Soviet Union Affairs, Department of State @ 1981/1985; Deputy Assistant Secretary of State for European and Canadian Affairs @ 1986/1989 | =simons-thomas-w
Schifter, Richard | | Dick | | 1923-2020 | United States | Deputy Representative in the United Nations Security Council @ 1984/1985; Head of the Delegation to the Ottawa Human Rights Experts Meeting @ 1985-05/1985-06 | =schifter-richard
Pascoe, B. Lynn | Pascoe, Lynn | Lynn | | 1943- | United States | Office of Soviet Union Affairs, Department of State @ 1985 | =pascoe-b-lynn
Ridgway, Rozanne L. | | Roz | RLR | 1935- | United States | | =ridgway-rozanne-lejeanne
Armacost, Michael H. | | Mike | MHA | 1937-2025 | United States | Member of the National Security Council Staff @ 1977-01/1978 | =armacost-michael-hayden
Dam, Kenneth W. | | Ken | KWD | 1932-2022 | United States | | =dam-kenneth-w
Whitehead, John C. | | | JCW | 1922-2015 | United States | | =whitehead-john-c
Hill, M. Charles | Hill, Charles | Charlie | | 1936-2021 | United States | Executive Assistant to the Secretary of State @ 1985-01/1989-01 | =hill-m-charles
Platt, Nicholas | | Nick | | 1936- | United States | Member of the National Security Council Staff @ 1978/1979 | =platt-nicholas
Wolfowitz, Paul D. | | | | 1943- | United States | | =wolfowitz-paul-dundes
Crocker, Chester A. | | Chet | | 1941- | United States | | =crocker-chester-a
Enders, Thomas O. | | Tom | | 1931-1996 | United States | | =enders-thomas-ostrom
Motley, Langhorne A. | | Tony | | 1938- | United States | | =motley-langhorne-a
Murphy, Richard W. | | Dick | | 1929-2024 | United States | | =murphy-richard-william
Veliotes, Nicholas A. | | Nick | | 1928- | United States | | =veliotes-nicholas-alexander
Draper, Morris | | | | 1928-2005 | United States | Deputy Assistant Secretary of State for Near Eastern and South Asian Affairs @ 1978/1983
Seitz, Raymond G.H. | | Ray | | 1940- | United States | | =seitz-raymond-george-hardenbergh
Holbrooke, Richard C. | Holbrooke, Richard C.A. | Dick | | 1941-2010 | United States | | =holbrooke-richard-charles-albert
Derian, Patricia M. | | Patt | | 1929-2016 | United States | | =derian-patricia-murphy
Shulman, Marshall D. | | | | 1916-2007 | United States | Special Adviser to the Secretary of State on Soviet Affairs @ 1977/1980
Tarnoff, Peter | | | | 1937-2023 | United States | | =tarnoff-peter
Vest, George S. | | | | 1918-2021 | United States | | =vest-george-southall
Nimetz, Matthew | | Matt | | 1939- | United States | Personal Envoy of the President @ 1994/1995 | =nimetz-matthew
Newsom, David D. | | | | 1918-2008 | United States | | =newsom-david-dunlap
Habib, Philip C. | | Phil | | 1920-1992 | United States | Personal Representative of the President in the Middle East @ 1981-05/1983-07; Special Envoy of the President for Central America @ 1986-03/1987-08 | =habib-philip-charles
Atherton, Alfred L., Jr. | | Roy | | 1921-2002 | United States | | =atherton-alfred-leroy
Sisco, Joseph J. | | Joe | JJS | 1919-2004 | United States | | =sisco-joseph-john
Linowitz, Sol M. | | | | 1913-2005 | United States | Co-negotiator of the Panama Canal Treaties @ 1977-02/1977-08; Personal Representative of the President for the Middle East Peace Negotiations @ 1979-11/1981-01-20 | =linowitz-sol-myron
Bunker, Ellsworth | | | | 1894-1984 | United States | Special Representative of the Secretary-General in the West New Guinea talks @ 1962; Chief Negotiator of the Panama Canal Treaties @ 1973-08/1978 | =bunker-ellsworth
Eilts, Hermann F. | | | | 1922-2006 | United States | | =eilts-hermann-frederick
Toon, Malcolm | | Mac | | 1916-2009 | United States | | =toon-malcolm
Stoessel, Walter J., Jr. | | Walt | | 1920-1986 | United States | | =stoessel-walter-john
Dubs, Adolph | | Spike | | 1920-1979 | United States | | =dubs-adolph
Gleysteen, William H., Jr. | | Bill | | 1926-2002 | United States | | =gleysteen-william-henry-jr
Hummel, Arthur W., Jr. | | Art | | 1920-2001 | United States | | =hummel-arthur-william-jr
Woodcock, Leonard | | Len | | 1911-2001 | United States | President of the United Automobile Workers @ 1970/1977 | =woodcock-leonard-f
Sullivan, William H. | | Bill | | 1922-2013 | United States | Deputy Assistant Secretary of State for East Asian and Pacific Affairs @ 1969/1973 | =sullivan-william-healy
Green, Marshall | | | | 1916-1998 | United States | | =green-marshall
Hillenbrand, Martin J. | | Marty | | 1915-2005 | United States | Director of the Office of German Affairs, Department of State @ 1958/1962 | =hillenbrand-martin-joseph-anthony
Beam, Jacob D. | | Jake | | 1908-1993 | United States | | =beam-jacob-dyneley
Garthoff, Raymond L. | | Ray | | 1929- | United States | Executive Officer of the Delegation to the Strategic Arms Limitation Talks @ 1969/1972 | =garthoff-raymond-leonard
Pedersen, Richard F. | | Dick | | 1925-2011 | United States | | =pedersen-richard-foote
Eliot, Theodore L., Jr. | | Ted | | 1928-2019 | United States | | =eliot-theodore-lyman
Bremer, L. Paul, III | | Jerry | | 1941- | United States | | =bremer-l-paul
Young, Andrew J., Jr. | Young, Andrew | Andy | | 1932- | United States | Representative from Georgia (D) @ 1973-01-03/1977-01 | =young-andrew-jackson
McHenry, Donald F. | | Don | | 1936- | United States | | =mchenry-donald-f
Kirkpatrick, Jeane J. | | | | 1926-2006 | United States | | =kirkpatrick-jeane-jordan
Moynihan, Daniel P. | | Pat | | 1927-2003 | United States | Counselor to the President @ 1969-11/1970-12; Senator from New York (D) @ 1977-01-03/2001-01-03 | =moynihan-daniel-patrick
Scranton, William W. | | Bill | | 1917-2013 | United States | Governor of Pennsylvania @ 1963-01/1967-01 | =scranton-william-warren
Yost, Charles W. | | Charlie | | 1907-1981 | United States | Deputy Representative to the United Nations @ 1961/1966 | =yost-charles-woodruff
Thompson, Llewellyn E., Jr. | Thompson, Llewellyn E. | Tommy | LET | 1904-1972 | United States | | =thompson-llewellyn-e
Bohlen, Charles E. | | Chip | CEB | 1904-1974 | United States | Special Assistant to the Secretary of State @ 1959/1962 | =bohlen-charles-eustis
Kennan, George F. | | | GFK | 1904-2005 | United States | | =kennan-george-frost
Kohler, Foy D. | | | | 1908-1990 | United States | | =kohler-foy-david
Harriman, W. Averell | Harriman, Averell | Ave | WAH | 1891-1986 | United States | Secretary of Commerce @ 1946-10/1948-04; Special Representative in Europe, Economic Cooperation Administration @ 1948/1950; Special Assistant to the President @ 1950/1951; Governor of New York @ 1955-01-01/1958-12-31; Head of the Delegation to the Paris Peace Talks on Vietnam @ 1968-05/1969-01 | =harriman-william-averell
Ball, George W. | | | GWB | 1909-1994 | United States | | =ball-george-wildman
Bowles, Chester B. | Bowles, Chester | Chet | | 1901-1986 | United States | Governor of Connecticut @ 1949-01/1951-01; Representative from Connecticut (D) @ 1959-01/1961-01 | =bowles-chester-bliss
Galbraith, John Kenneth | Galbraith, J. Kenneth | Ken | | 1908-2006 | United States | | =galbraith-john-kenneth
Reischauer, Edwin O. | | Ed | | 1910-1990 | United States | | =reischauer-edwin-oldfather
Stevenson, Adlai E. | Stevenson, Adlai E., II | | | 1900-1965 | United States | Governor of Illinois @ 1949-01/1953-01 | =stevenson-adlai-ewing
Lodge, Henry Cabot, Jr. | Lodge, Henry Cabot | Cabot | | 1902-1985 | United States | Senator from Massachusetts (R) @ 1947-01-03/1953-01-03; Head of the Delegation to the Paris Peace Talks on Vietnam @ 1969-01/1969-12 | =lodge-henry-cabot
Bundy, William P. | | Bill | WPB | 1917-2000 | United States | Deputy Assistant Secretary of Defense for International Security Affairs @ 1961/1963-11; Assistant Secretary of Defense for International Security Affairs @ 1963-11/1964-03 | =bundy-william-putnam
Hilsman, Roger, Jr. | Hilsman, Roger | | | 1919-2014 | United States | | =hilsman-roger-jr
Johnson, U. Alexis | Johnson, Ural Alexis | Alex | UAJ | 1908-1997 | United States | Deputy Ambassador to Vietnam @ 1964-07/1965-09; Head of the Delegation to the Strategic Arms Limitation Talks @ 1973/1977 | =johnson-ural-alexis
Read, Benjamin H. | | Ben | | 1925-1993 | United States | | =read-benjamin-huger
Battle, Lucius D. | | Luke | | 1918-2008 | United States | | =battle-lucius-durham
Talbot, Phillips | Talbot, Phillips H. | Phil | | 1915-2010 | United States | | =talbot-phillips
Tyler, William R. | | Bill | | 1910-2003 | United States | | =tyler-william-royall
Cleveland, J. Harlan | Cleveland, Harlan | | | 1918-2008 | United States | | =cleveland-james-harlan
Rostow, Eugene V. | | Gene | | 1913-2002 | United States | | =rostow-eugene-victor-debs
Smith, Gerard C. | | Gerry | | 1914-1994 | United States | Special Assistant to the Secretary of State for Atomic Energy Affairs @ 1954/1957; Head of the Delegation to the Strategic Arms Limitation Talks @ 1969-11/1973-01 | =smith-gerard-coad
Foster, William C. | Foster, William Chapman | Bill | | 1897-1984 | United States | Deputy Secretary of Defense @ 1951-09/1953-01 | =foster-william-chapman
Fisher, Adrian S. | | Butch | | 1914-1983 | United States | Deputy Director of the Arms Control and Disarmament Agency @ 1961/1969 | =fisher-adrian-sanford
Nolting, Frederick E., Jr. | | Fritz | | 1911-1989 | United States | | =nolting-frederick-ernest
Durbrow, Elbridge | | Durby | | 1903-1997 | United States | | =durbrow-elbridge
Trueheart, William C. | | Bill | | 1918-1992 | United States | Counselor and Deputy Chief of Mission in Vietnam @ 1961/1963-12 | =trueheart-william-clyde
Unger, Leonard | Unger, Leonard S. | Len | | 1917-2010 | United States | | =unger-leonard-seidman
Jones, Howard P. | | | | 1899-1973 | United States | | =jones-howard-palfrey
Cottrell, Sterling J. | | Cot | | 1914- | United States | Political Adviser to the Commander in Chief, Pacific @ 1957/1961-04; Director of the Interdepartmental Task Force on Vietnam @ 1961/1962
Murphy, Robert D. | | Bob | | 1894-1978 | United States | Political Adviser for Germany @ 1944/1949 | =murphy-robert-daniel
Merchant, Livingston T. | | Livie | | 1903-1976 | United States | | =merchant-livingston-tallmadge
Bowie, Robert R. | | Bob | | 1909-2013 | United States | | =bowie-robert-richardson
MacArthur, Douglas, II | MacArthur, Douglas A., II | Doug | | 1909-1997 | United States | | =macarthur-douglas
Robertson, Walter S. | | | WSR | 1893-1970 | United States | | =robertson-walter-spencer
Rountree, William M. | | Bill | | 1917-1995 | United States | | =rountree-william-manning
Byroade, Henry A. | | Hank | | 1913-1993 | United States | | =byroade-henry-alfred
Hoover, Herbert, Jr. | Hoover, Herbert C., Jr. | Herb | | 1903-1969 | United States | | =hoover-herbert-clark-jr
Henderson, Loy W. | | | | 1892-1986 | United States | | =henderson-loy-wesley
Allison, John M. | | | | 1905-1978 | United States | | =allison-john-moore
Hollister, John B. | | | | 1890-1979 | United States | | =hollister-john-baker
Dulles, Eleanor Lansing | Dulles, Eleanor L. | | | 1895-1996 | United States | Special Assistant, Office of German Affairs, Department of State @ 1952/1959
Bernau, Phyllis D. | | | | | United States | Personal Assistant to Secretary of State Dulles @ 1955/1959
O'Connor, Roderic L. | | Rod | | 1921-1982 | United States | Special Assistant to the Secretary of State @ 1953/1957 | =oconnor-roderic-l
Howe, Fisher | | | | 1914- | United States | Director of the Executive Secretariat, Department of State @ 1956/1958
Bruce, David K.E. | Bruce, David K. E. | | DKEB | 1898-1977 | United States | Head of the Delegation to the Paris Peace Talks on Vietnam @ 1970-08/1971-07 | =bruce-david-kirkpatrick-este
Jessup, Philip C. | | Phil | | 1897-1986 | United States | | =jessup-philip-caryl
Grew, Joseph C. | | | | 1880-1965 | United States | | =grew-joseph-clark
Akalovsky, Alexander | Akalovsky, Alexander A. | Alex | | | United States | Interpreter, Department of State @ 1958/1970
Krimer, William D. | | Bill | | | United States | Interpreter, Department of State @ 1963/1983
`;
