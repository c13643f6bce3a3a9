/**
 * The United Kingdom, Ireland, Canada. Peers stand under the name of their title and under their own.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const BRITAIN_AND_CANADA = `
Elizabeth II | | | | 1926-2022 | United Kingdom | Queen of the United Kingdom @ 1952-02-06/2022-09-08
Churchill, Winston S. | Churchill, Winston | Winston | | 1874-1965 | United Kingdom | Prime Minister @ 1940-05-10/1945-07-26; Prime Minister @ 1951-10-26/1955-04-05
Attlee, Clement R. | Attlee, Clement | Clem | | 1883-1967 | United Kingdom | Prime Minister @ 1945-07-26/1951-10-26; Leader of the Opposition @ 1951-10/1955-12
Bevin, Ernest | | Ernie | | 1881-1951 | United Kingdom | Secretary of State for Foreign Affairs @ 1945-07-27/1951-03-09
Morrison, Herbert S. | Morrison, Herbert | | | 1888-1965 | United Kingdom | Secretary of State for Foreign Affairs @ 1951-03/1951-10
Cripps, R. Stafford | Cripps, Stafford | | | 1889-1952 | United Kingdom | Chancellor of the Exchequer @ 1947-11/1950-10
Gaitskell, Hugh T.N. | Gaitskell, Hugh | | | 1906-1963 | United Kingdom | Chancellor of the Exchequer @ 1950-10/1951-10; Leader of the Labour Party @ 1955-12/1963-01-18
Bevan, Aneurin | | Nye | | 1897-1960 | United Kingdom | Minister of Health @ 1945-08/1951-01
Eden, R. Anthony | Eden, Anthony; Eden, Robert Anthony; Avon, Earl of | | | 1897-1977 | United Kingdom | Secretary of State for Foreign Affairs @ 1940-12/1945-07; Secretary of State for Foreign Affairs @ 1951-10/1955-04; Prime Minister @ 1955-04-06/1957-01-09
Macmillan, M. Harold | Macmillan, Harold; MacMillan, Harold M. | | | 1894-1986 | United Kingdom | Minister of Defence @ 1954-10/1955-04; Secretary of State for Foreign Affairs @ 1955-04/1955-12-20; Chancellor of the Exchequer @ 1955-12-20/1957-01; Prime Minister @ 1957-01-10/1963-10-18
Lloyd, J. Selwyn B. | Lloyd, Selwyn; Lloyd, John Selwyn Brooke; Selwyn-Lloyd, Lord | | | 1904-1978 | United Kingdom | Minister of State for Foreign Affairs @ 1951-10/1954-10; Minister of Supply @ 1954-10/1955-04; Minister of Defence @ 1955-04/1955-12; Secretary of State for Foreign Affairs @ 1955-12-20/1960-07-27; Chancellor of the Exchequer @ 1960-07-27/1962-07
Home, Alexander F. Douglas-Home, Earl of | Douglas-Home, Alec; Douglas-Home, Alexander Frederick; Home, Lord; Home, Earl of; Home, Alexander Frederick Douglas-; Douglas Home, Alec; Home, Alec Douglas-; Douglas-Home, Alex | Alec | | 1903-1995 | United Kingdom | Secretary of State for Commonwealth Relations @ 1955-04/1960-07; Secretary of State for Foreign Affairs @ 1960-07-27/1963-10; Prime Minister @ 1963-10-18/1964-10-16; Secretary of State for Foreign and Commonwealth Affairs @ 1970-06/1974-03
Butler, Richard A. | Butler, R.A.; Butler, Richard Austen | Rab | | 1902-1982 | United Kingdom | Chancellor of the Exchequer @ 1951-10/1955-12; Lord Privy Seal @ 1955-12/1959-10; Home Secretary @ 1957-01/1962-07; Secretary of State for Foreign Affairs @ 1963-10/1964-10
Wilson, J. Harold | Wilson, Harold; Wilson, James Harold | | | 1916-1995 | United Kingdom | Leader of the Labour Party @ 1963-02/1976-04; Prime Minister @ 1964-10-16/1970-06-19; Prime Minister @ 1974-03-04/1976-04-05
Gordon Walker, Patrick C. | Walker, Patrick Gordon | | | 1907-1980 | United Kingdom | Secretary of State for Commonwealth Relations @ 1950-02/1951-10; Secretary of State for Foreign Affairs @ 1964-10/1965-01
Stewart, R. Michael M. | Stewart, Michael; Stewart, Robert Michael | | | 1906-1990 | United Kingdom | Secretary of State for Education and Science @ 1964-10/1965-01; Secretary of State for Foreign Affairs @ 1965-01/1966-08; Secretary of State for Foreign (from October 1968 and Commonwealth) Affairs @ 1968-03/1970-06
Brown, George A. | Brown, George; George-Brown, Lord | | | 1914-1985 | United Kingdom | Secretary of State for Economic Affairs @ 1964-10/1966-08; Secretary of State for Foreign Affairs @ 1966-08/1968-03
Callaghan, L. James | Callaghan, James; Callaghan, Leonard James | Jim | | 1912-2005 | United Kingdom | Chancellor of the Exchequer @ 1964-10/1967-11; Home Secretary @ 1967-11/1970-06; Secretary of State for Foreign and Commonwealth Affairs @ 1974-03/1976-04; Prime Minister @ 1976-04-05/1979-05-04
Jenkins, Roy H. | Jenkins, Roy | | | 1920-2003 | United Kingdom | Home Secretary @ 1965-12/1967-11; Chancellor of the Exchequer @ 1967-11/1970-06; Home Secretary @ 1974-03/1976-09; President of the Commission of the European Communities @ 1977-01/1981-01
Healey, Denis W. | | | | 1917-2015 | United Kingdom | Secretary of State for Defence @ 1964-10/1970-06; Chancellor of the Exchequer @ 1974-03/1979-05
Crosland, C. Anthony R. | Crosland, Anthony; Crosland, Charles Anthony | Tony | | 1918-1977 | United Kingdom | Secretary of State for Foreign and Commonwealth Affairs @ 1976-04/1977-02-19
Owen, David A.L. | Owen, David | | | 1938- | United Kingdom | Secretary of State for Foreign and Commonwealth Affairs @ 1977-02/1979-05-04
Heath, Edward R.G. | Heath, Edward | Ted | | 1916-2005 | United Kingdom | Lord Privy Seal @ 1960-07/1963-10; Leader of the Opposition @ 1965-07/1970-06; Prime Minister @ 1970-06-19/1974-03-04
Barber, Anthony P.L. | Barber, Anthony | Tony | | 1920-2005 | United Kingdom | Chancellor of the Exchequer @ 1970-07/1974-03
Carrington, Peter A.R. | Carrington, Lord; Carrington, Peter; Carrington, Baron | | | 1919-2018 | United Kingdom | Secretary of State for Defence @ 1970-06/1974-01; Secretary of State for Foreign and Commonwealth Affairs @ 1979-05-04/1982-04-05; Secretary General of the North Atlantic Treaty Organization @ 1984-06-25/1988-07-01
Thatcher, Margaret H. | Thatcher, Margaret | Maggie | | 1925-2013 | United Kingdom | Leader of the Conservative Party @ 1975-02/1990-11; Prime Minister @ 1979-05-04/1990-11-28
Pym, Francis L. | | | | 1922-2008 | United Kingdom | Secretary of State for Defence @ 1979-05/1981-01; Secretary of State for Foreign and Commonwealth Affairs @ 1982-04/1983-06
Howe, R. Geoffrey | Howe, Geoffrey; Howe, Richard Edward Geoffrey | | | 1926-2015 | United Kingdom | Chancellor of the Exchequer @ 1979-05/1983-06; Secretary of State for Foreign and Commonwealth Affairs @ 1983-06/1989-07
Hurd, Douglas R. | Hurd, Douglas | | | 1930- | United Kingdom | Minister of State for Foreign and Commonwealth Affairs @ 1979-05/1983-06; Secretary of State for Foreign and Commonwealth Affairs @ 1989-10/1995-07
Major, John R. | Major, John | | | 1943- | United Kingdom | Secretary of State for Foreign and Commonwealth Affairs @ 1989-07/1989-10; Chancellor of the Exchequer @ 1989-10/1990-11; Prime Minister @ 1990-11-28/1997-05-02
Lawson, Nigel | | | | 1932-2023 | United Kingdom | Chancellor of the Exchequer @ 1983-06/1989-10
Nott, John W.F. | | | | 1932-2024 | United Kingdom | Secretary of State for Defence @ 1981-01/1983-01
Heseltine, Michael R.D. | Heseltine, Michael | | | 1933- | United Kingdom | Secretary of State for Defence @ 1983-01/1986-01
Younger, George K.H. | | | | 1931-2003 | United Kingdom | Secretary of State for Defence @ 1986-01/1989-07
Kinnock, Neil G. | | | | 1942- | United Kingdom | Leader of the Labour Party @ 1983-10/1992-07
Foot, Michael M. | | | | 1913-2010 | United Kingdom | Leader of the Labour Party @ 1980-11/1983-10
Powell, Charles D. | | | | 1941- | United Kingdom | Private Secretary to the Prime Minister @ 1983/1991
Sandys, Duncan E. | Sandys, Duncan | | | 1908-1987 | United Kingdom | Minister of Defence @ 1957-01/1959-10; Secretary of State for Commonwealth Relations @ 1960-07/1964-10
Alexander, Harold R.L.G. | Alexander, Earl; Alexander of Tunis, Earl | | | 1891-1969 | United Kingdom | Minister of Defence @ 1952-03/1954-10
Monckton, Walter T. | | | | 1891-1965 | United Kingdom | Minister of Defence @ 1955-12/1956-10
Head, Antony H. | | | | 1906-1983 | United Kingdom | Minister of Defence @ 1956-10/1957-01
Watkinson, Harold A. | | | | 1910-1995 | United Kingdom | Minister of Defence @ 1959-10/1962-07
Thorneycroft, G.E. Peter | Thorneycroft, Peter | | | 1909-1994 | United Kingdom | President of the Board of Trade @ 1951-10/1957-01; Chancellor of the Exchequer @ 1957-01/1958-01; Minister (from April 1964 Secretary of State) of Defence @ 1962-07/1964-10
Amory, Derick Heathcoat | Heathcoat Amory, Derick | | | 1899-1981 | United Kingdom | Chancellor of the Exchequer @ 1958-01/1960-07
Maudling, Reginald | | Reggie | | 1917-1979 | United Kingdom | President of the Board of Trade @ 1959-10/1961-10; Chancellor of the Exchequer @ 1962-07/1964-10
Lennox-Boyd, Alan T. | | | | 1904-1983 | United Kingdom | Secretary of State for the Colonies @ 1954-07/1959-10
Macleod, Iain N. | | | | 1913-1970 | United Kingdom | Secretary of State for the Colonies @ 1959-10/1961-10
Nutting, H. Anthony | Nutting, Anthony | | | 1920-1999 | United Kingdom | Minister of State for Foreign Affairs @ 1954-10/1956-11
Noble, Allan H.P. | | | | 1908-1982 | United Kingdom | Minister of State for Foreign Affairs @ 1956-11/1959
Godber, Joseph B. | | | | 1914-1980 | United Kingdom | Minister of State for Foreign Affairs @ 1961-06/1963-06
Bottomley, Arthur G. | | | | 1907-1995 | United Kingdom | Secretary of State for Commonwealth Relations @ 1964-10/1966-08
Thomson, George M. | | | | 1921-2008 | United Kingdom | Secretary of State for Commonwealth Affairs @ 1967-08/1968-10
Chalfont, Alun Gwynne Jones, Lord | Chalfont, Lord; Gwynne Jones, Alun | | | 1919-2020 | United Kingdom | Minister of State for Foreign Affairs @ 1964-10/1970-06
Mulley, Frederick W. | Mulley, Fred | | | 1918-1995 | United Kingdom | Secretary of State for Defence @ 1976-09/1979-05
Mason, Roy | | | | 1924-2015 | United Kingdom | Secretary of State for Defence @ 1974-03/1976-09
Rowlands, Edward | | Ted | | 1940- | United Kingdom | Minister of State for Foreign and Commonwealth Affairs @ 1976/1979-05
Zuckerman, Solly | | | | 1904-1993 | United Kingdom | Chief Scientific Adviser to the Ministry of Defence @ 1960/1966; Chief Scientific Adviser to the Government @ 1964/1971
Brook, Norman C. | | | | 1902-1967 | United Kingdom | Secretary of the Cabinet @ 1947/1962
Trend, Burke St.J. | Trend, Burke | | | 1914-1987 | United Kingdom | Secretary of the Cabinet @ 1963-01/1973
Hunt, John J.B. | | | | 1919-2008 | United Kingdom | Secretary of the Cabinet @ 1973/1979
Armstrong, Robert T. | | | | 1927-2020 | United Kingdom | Secretary of the Cabinet @ 1979/1987
Inverchapel, Archibald Clark Kerr, Lord | Inverchapel, Lord; Clark Kerr, Archibald | | | 1882-1951 | United Kingdom | Ambassador to the Soviet Union @ 1942/1946; Ambassador to the United States @ 1946/1948
Franks, Oliver S. | | | | 1905-1992 | United Kingdom | Ambassador to the United States @ 1948/1952
Makins, Roger M. | Makins, Roger; Sherfield, Lord | | | 1904-1996 | United Kingdom | Ambassador to the United States @ 1953-01/1956-10; Joint Permanent Secretary of the Treasury @ 1956-10/1959
Caccia, Harold A. | | | | 1905-1990 | United Kingdom | Ambassador to the United States @ 1956-11/1961-10; Permanent Under Secretary of State for Foreign Affairs @ 1962/1965
Ormsby Gore, W. David | Ormsby-Gore, David; Ormsby Gore, David; Harlech, Lord; Gore, David Ormsby | | | 1918-1985 | United Kingdom | Minister of State for Foreign Affairs @ 1957-01/1961-06; Ambassador to the United States @ 1961-10/1965
Dean, Patrick H. | | Pat | | 1909-1994 | United Kingdom | Permanent Representative to the United Nations @ 1960/1964; Ambassador to the United States @ 1965/1969
Freeman, John | | | | 1915-2014 | United Kingdom | High Commissioner in India @ 1965/1968; Ambassador to the United States @ 1969/1971
Cromer, G. Rowland S. Baring, Earl of | Cromer, Lord; Cromer, Earl of; Baring, Rowland | Rowley | | 1918-1991 | United Kingdom | Governor of the Bank of England @ 1961/1966; Ambassador to the United States @ 1971/1974
Ramsbotham, Peter E. | | | | 1919-2010 | United Kingdom | Ambassador to Iran @ 1971/1974; Ambassador to the United States @ 1974/1977
Jay, Peter | | | | 1937-2024 | United Kingdom | Ambassador to the United States @ 1977/1979
Henderson, J. Nicholas | Henderson, Nicholas; Henderson, John Nicholas | Nicko | | 1919-2009 | United Kingdom | Ambassador to the Federal Republic of Germany @ 1972/1975; Ambassador to France @ 1975/1979; Ambassador to the United States @ 1979/1982
Wright, J. Oliver | Wright, Oliver | | | 1921-2009 | United Kingdom | Ambassador to the Federal Republic of Germany @ 1975/1981; Ambassador to the United States @ 1982/1986
Acland, Antony A. | | | | 1930-2021 | United Kingdom | Permanent Under Secretary of State for Foreign and Commonwealth Affairs @ 1982/1986; Ambassador to the United States @ 1986/1991
Cadogan, Alexander M.G. | Cadogan, Alexander | | | 1884-1968 | United Kingdom | Permanent Under Secretary of State for Foreign Affairs @ 1938-01/1946; Permanent Representative to the United Nations @ 1946/1950
Jebb, H.M. Gladwyn | Jebb, Gladwyn; Jebb, Hubert Miles Gladwyn | | | 1900-1996 | United Kingdom | Permanent Representative to the United Nations @ 1950/1954; Ambassador to France @ 1954/1960
Dixon, Pierson J. | | Bob | | 1904-1965 | United Kingdom | Permanent Representative to the United Nations @ 1954/1960; Ambassador to France @ 1960/1965
Caradon, Hugh Foot, Lord | Caradon, Lord; Foot, Hugh M.; Caradon, Baron | | | 1907-1990 | United Kingdom | Governor of Cyprus @ 1957-12/1960-08; Permanent Representative to the United Nations @ 1964-10/1970
Crowe, Colin T. | | | | 1913-1989 | United Kingdom | Chargé d'Affaires in the United Arab Republic @ 1959/1961; Permanent Representative to the United Nations @ 1970/1973
Richard, Ivor S. | | | | 1932-2018 | United Kingdom | Permanent Representative to the United Nations @ 1974/1979; Chairman of the Geneva Conference on Rhodesia @ 1976-10/1977-01
Parsons, Anthony D. | | Tony | | 1922-1996 | United Kingdom | Ambassador to Iran @ 1974/1979; Permanent Representative to the United Nations @ 1979/1982
Strang, William | | | | 1893-1978 | United Kingdom | Permanent Under Secretary of State for Foreign Affairs @ 1949/1953
Kirkpatrick, Ivone A. | | | | 1897-1964 | United Kingdom | High Commissioner for Germany @ 1950/1953; Permanent Under Secretary of State for Foreign Affairs @ 1953/1957-02
Hoyer Millar, Frederick R. | Millar, Frederick Hoyer; Hoyer-Millar, Frederick | | | 1900-1989 | United Kingdom | High Commissioner, from May 1955 Ambassador to the Federal Republic of Germany @ 1953/1957; Permanent Under Secretary of State for Foreign Affairs @ 1957-02/1961
Gore-Booth, Paul H. | | | | 1909-1984 | United Kingdom | High Commissioner in India @ 1960/1965; Permanent Under Secretary of State for Foreign Affairs @ 1965/1969
Greenhill, Denis A. | | | | 1913-2000 | United Kingdom | Permanent Under Secretary of State for Foreign and Commonwealth Affairs @ 1969/1973
Brimelow, Thomas | | | | 1915-1995 | United Kingdom | Permanent Under Secretary of State for Foreign and Commonwealth Affairs @ 1973/1975
Palliser, A. Michael | Palliser, Michael | | | 1922-2012 | United Kingdom | Private Secretary to the Prime Minister @ 1966/1969; Permanent Under Secretary of State for Foreign and Commonwealth Affairs @ 1975/1982
Shuckburgh, C. Arthur Evelyn | Shuckburgh, Evelyn; Shuckburgh, Charles Arthur Evelyn | | | 1909-1994 | United Kingdom | Assistant Under Secretary of State for Foreign Affairs @ 1954/1956; Permanent Representative to the North Atlantic Council @ 1962/1966
Hood, Samuel, Viscount | Hood, Viscount; Hood, Lord; Hood, Samuel | | | 1910-1981 | United Kingdom | Minister of the Embassy in the United States @ 1957/1962
Scott, Robert H. | Scott, Robert Heatlie | | | 1905-1982 | United Kingdom | Minister of the Embassy in the United States @ 1953/1955; Commissioner General for Southeast Asia @ 1955-10/1959
Steel, Christopher E. | | Kit | | 1903-1973 | United Kingdom | Permanent Representative to the North Atlantic Council @ 1953/1957; Ambassador to the Federal Republic of Germany @ 1957-02/1963
Roberts, Frank K. | | | | 1907-1998 | United Kingdom | Ambassador to Yugoslavia @ 1954/1957; Permanent Representative to the North Atlantic Council @ 1957/1960; Ambassador to the Soviet Union @ 1960/1962; Ambassador to the Federal Republic of Germany @ 1963/1968
Hayter, William G. | Hayter, William Goodenough | | | 1906-1995 | United Kingdom | Ambassador to the Soviet Union @ 1953/1957-01
Reilly, D. Patrick | Reilly, Patrick | | | 1909-1999 | United Kingdom | Ambassador to the Soviet Union @ 1957/1960; Ambassador to France @ 1965/1968
Trevelyan, Humphrey | | | | 1905-1985 | United Kingdom | Chargé d'Affaires in the People's Republic of China @ 1953/1955-05; Ambassador to Egypt @ 1955/1956-11; Ambassador to Iraq @ 1958/1961; Ambassador to the Soviet Union @ 1962/1965
O'Neill, Con D.W. | O'Neill, Con | | | 1912-1988 | United Kingdom | Chargé d'Affaires in the People's Republic of China @ 1955-06/1957
Harrison, Geoffrey W. | | | | 1908-1990 | United Kingdom | Ambassador to Iran @ 1958/1963; Deputy Under Secretary of State for Foreign Affairs @ 1963/1965; Ambassador to the Soviet Union @ 1965/1968
Beeley, Harold | | | | 1909-2001 | United Kingdom | Ambassador to the United Arab Republic @ 1961/1964; Ambassador to the United Arab Republic @ 1967/1969
Johnston, Charles H. | | | | 1912-1986 | United Kingdom | Ambassador to Jordan @ 1956/1960; Governor of Aden @ 1960/1963
Wright, Michael R. | | | | 1901-1976 | United Kingdom | Ambassador to Iraq @ 1954/1958
Hancock, Patrick F. | | | | 1914-1980 | United Kingdom | Ambassador to Israel @ 1959/1962
Soames, A. Christopher J. | Soames, Christopher | | | 1920-1987 | United Kingdom | Ambassador to France @ 1968/1972; Governor of Southern Rhodesia @ 1979-12/1980-04
Grennan, Dennis | | | | | United Kingdom | Special Adviser on Rhodesia @ 1976/1977
Thompson, Robert G.K. | | | | 1916-1992 | United Kingdom | Head of the British Advisory Mission in Vietnam @ 1961-09/1965
Harding, John | Harding, Allan John | | | 1896-1989 | United Kingdom | Chief of the Imperial General Staff @ 1952-11/1955-09; Governor of Cyprus @ 1955-10/1957-11
Montgomery, Bernard L. | Montgomery of Alamein, Viscount | Monty | | 1887-1976 | United Kingdom | Chief of the Imperial General Staff @ 1946-06/1948-11; Deputy Supreme Allied Commander, Europe @ 1951/1958
Mountbatten, Louis F. | Mountbatten, Lord; Mountbatten, Louis; Mountbatten of Burma, Earl | Dickie | | 1900-1979 | United Kingdom | Viceroy, from August 1947 Governor-General of India @ 1947-03/1948-06; Chief of the Defence Staff @ 1959-07/1965-07
Slessor, John C. | | Jack | | 1897-1979 | United Kingdom | Chief of the Air Staff @ 1950-01/1952-12
De Valera, Eamon | | | | 1882-1975 | Ireland | Prime Minister @ 1951-06/1954-06; Prime Minister @ 1957-03/1959-06; President @ 1959-06/1973-06
Aiken, Frank | | | | 1898-1983 | Ireland | Minister for External Affairs @ 1951-06/1954-06; Minister for External Affairs @ 1957-03/1969-07
Boland, Frederick H. | | Freddie | | 1904-1985 | Ireland | Permanent Representative to the United Nations @ 1956/1964; President of the United Nations General Assembly @ 1960-09/1961-09
O'Brien, Conor Cruise | | | | 1917-2008 | Ireland | Representative of the United Nations in Katanga @ 1961-06/1961-12
FitzGerald, Garret | | | | 1926-2011 | Ireland | Minister for Foreign Affairs @ 1973-03/1977-07; Prime Minister @ 1981-06/1982-03; Prime Minister @ 1982-12/1987-03
King, W.L. Mackenzie | Mackenzie King, William Lyon; King, William Lyon Mackenzie | | | 1874-1950 | Canada | Prime Minister @ 1935-10/1948-11
St. Laurent, Louis S. | St. Laurent, Louis; Saint-Laurent, Louis | | | 1882-1973 | Canada | Secretary of State for External Affairs @ 1946-09/1948-09; Prime Minister @ 1948-11/1957-06
Pearson, Lester B. | Pearson, Lester Bowles | Mike | | 1897-1972 | Canada | Secretary of State for External Affairs @ 1948-09/1957-06; President of the United Nations General Assembly @ 1952-10/1953-09; Prime Minister @ 1963-04-22/1968-04-20
Diefenbaker, John G. | | | | 1895-1979 | Canada | Prime Minister @ 1957-06-21/1963-04-22
Trudeau, Pierre Elliott | Trudeau, Pierre | | | 1919-2000 | Canada | Prime Minister @ 1968-04-20/1979-06-04; Prime Minister @ 1980-03-03/1984-06-30
Clark, C. Joseph | Clark, Joe; Clark, Charles Joseph | Joe | | 1939- | Canada | Prime Minister @ 1979-06-04/1980-03-03; Secretary of State for External Affairs @ 1984-09/1991-04
Turner, John N. | | | | 1929-2020 | Canada | Minister of Finance @ 1972-01/1975-09; Prime Minister @ 1984-06-30/1984-09-17
Mulroney, M. Brian | Mulroney, Brian | Brian | | 1939-2024 | Canada | Prime Minister @ 1984-09-17/1993-06
Martin, Paul J. | Martin, Paul; Martin, Paul Joseph James | | | 1903-1992 | Canada | Minister of National Health and Welfare @ 1946-12/1957-06; Secretary of State for External Affairs @ 1963-04/1968-04
Smith, Sidney E. | | | | 1897-1959 | Canada | Secretary of State for External Affairs @ 1957-09/1959-03-17
Green, Howard C. | | | | 1895-1989 | Canada | Minister of Public Works @ 1957-06/1959-08; Secretary of State for External Affairs @ 1959-06/1963-04
Sharp, Mitchell W. | | | | 1911-2004 | Canada | Minister of Trade and Commerce @ 1963-04/1966-01; Minister of Finance @ 1965-12/1968-04; Secretary of State for External Affairs @ 1968-04/1974-08
MacEachen, Allan J. | | | | 1921-2017 | Canada | Secretary of State for External Affairs @ 1974-08/1976-09; Secretary of State for External Affairs @ 1982-09/1984-06
Jamieson, Donald C. | Jamieson, Don | Don | | 1921-1986 | Canada | Secretary of State for External Affairs @ 1976-09/1979-06
MacDonald, Flora I. | | | | 1926-2015 | Canada | Secretary of State for External Affairs @ 1979-06/1980-03
MacGuigan, Mark R. | | | | 1931-1998 | Canada | Secretary of State for External Affairs @ 1980-03/1982-09
Heeney, Arnold D.P. | | | | 1902-1970 | Canada | Ambassador to the United States @ 1953/1957; Ambassador to the United States @ 1959/1962
Robertson, Norman A. | | | | 1904-1968 | Canada | Ambassador to the United States @ 1957/1958; Under Secretary of State for External Affairs @ 1958/1964
Ritchie, Charles S.A. | | | | 1906-1995 | Canada | Permanent Representative to the United Nations @ 1958/1962; Ambassador to the United States @ 1962/1966
Ritchie, Albert Edgar | Ritchie, A.E.; Ritchie, A. Edgar | Ed | | 1916-2002 | Canada | Deputy Under Secretary of State for External Affairs @ 1964/1966; Ambassador to the United States @ 1966/1970; Under Secretary of State for External Affairs @ 1970/1974
Cadieux, Marcel | | | | 1915-1981 | Canada | Under Secretary of State for External Affairs @ 1964/1970; Ambassador to the United States @ 1970/1975
Gotlieb, Allan E. | | | | 1928-2020 | Canada | Under Secretary of State for External Affairs @ 1977/1981; Ambassador to the United States @ 1981/1989
Towe, Peter M. | | | | | Canada | Ambassador to the United States @ 1977/1981
Burns, Eedson L.M. | Burns, E.L.M. | | | 1897-1985 | Canada | Chief of Staff of the United Nations Truce Supervision Organization @ 1954-08/1956-11; Commander of the United Nations Emergency Force @ 1956-11/1959-12; Representative to the Eighteen-Nation Disarmament Committee @ 1962/1968
Drew, George A. | | | | 1894-1973 | Canada | High Commissioner in the United Kingdom @ 1957/1964
Claxton, Brooke | | | | 1898-1960 | Canada | Minister of National Defence @ 1946-12/1954-06
Pearkes, George R. | | | | 1888-1984 | Canada | Minister of National Defence @ 1957-06/1960-10
Harkness, Douglas S. | | | | 1903-1999 | Canada | Minister of National Defence @ 1960-10/1963-02
Hellyer, Paul T. | | | | 1922-2021 | Canada | Minister of National Defence @ 1963-04/1967-09
Fleming, Donald M. | | | | 1905-1986 | Canada | Minister of Finance @ 1957-06/1962-08
Howe, Clarence D. | Howe, C.D. | | | 1886-1960 | Canada | Minister of Trade and Commerce @ 1948-01/1957-06
Foulkes, Charles | | | | 1903-1969 | Canada | Chairman of the Chiefs of Staff Committee @ 1951-02/1960-04
Ignatieff, George | | | | 1913-1989 | Canada | Permanent Representative to the United Nations @ 1966/1969
`;
