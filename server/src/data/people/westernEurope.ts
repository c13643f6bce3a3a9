/**
 * France, the Federal Republic of Germany, Italy, the Vatican, the Low Countries, the Nordic states, Iberia, Austria, Switzerland,
 * Malta. Form of the lines: see `table.ts`. Basis: public record.
 */
export const WESTERN_EUROPE = `
Auriol, Vincent | | | | 1884-1966 | France | President @ 1947-01/1954-01
Coty, René | Coty, Rene | | | 1882-1962 | France | President @ 1954-01/1959-01-08
de Gaulle, Charles | De Gaulle, Charles A.; Gaulle, Charles de | | | 1890-1970 | France | Head of the Provisional Government @ 1944-06/1946-01; Prime Minister @ 1958-06-01/1959-01-08; President @ 1959-01-08/1969-04-28
Pompidou, Georges J.R. | Pompidou, Georges | | | 1911-1974 | France | Prime Minister @ 1962-04-14/1968-07-10; President @ 1969-06-20/1974-04-02
Giscard d'Estaing, Valéry | Giscard d'Estaing, Valery; Giscard | | VGE | 1926-2020 | France | Minister of Finance and Economic Affairs @ 1962-01/1966-01; Minister of Economy and Finance @ 1969-06/1974-05; President @ 1974-05-27/1981-05-21
Mitterrand, François | Mitterrand, Francois | | | 1916-1996 | France | First Secretary of the Socialist Party @ 1971-06/1981-01; President @ 1981-05-21/1995-05-17
Blum, Léon | Blum, Leon | | | 1872-1950 | France | Prime Minister @ 1946-12/1947-01
Bidault, Georges | | | | 1899-1983 | France | Minister of Foreign Affairs @ 1944-09/1946-12; Minister of Foreign Affairs @ 1947-01/1948-07; Prime Minister @ 1949-10/1950-06; Minister of Foreign Affairs @ 1953-01/1954-06
Schuman, Robert | | | | 1886-1963 | France | Prime Minister @ 1947-11/1948-07; Minister of Foreign Affairs @ 1948-07/1953-01
Ramadier, Paul | | | | 1888-1961 | France | Prime Minister @ 1947-01/1947-11
Queuille, Henri | | | | 1884-1970 | France | Prime Minister @ 1948-09/1949-10
Pleven, René | Pleven, Rene | | | 1901-1993 | France | Prime Minister @ 1950-07/1951-03; Prime Minister @ 1951-08/1952-01; Minister of National Defense @ 1952-03/1954-06
Faure, Edgar | | | | 1908-1988 | France | Prime Minister @ 1952-01/1952-03; Prime Minister @ 1955-02/1956-01
Pinay, Antoine | | | | 1891-1994 | France | Prime Minister @ 1952-03/1953-01; Minister of Foreign Affairs @ 1955-02/1956-01; Minister of Finance @ 1958-06/1960-01
Mayer, René | Mayer, Rene | | | 1895-1972 | France | Prime Minister @ 1953-01/1953-06; President of the High Authority of the European Coal and Steel Community @ 1955-06/1958-01
Laniel, Joseph | | | | 1889-1975 | France | Prime Minister @ 1953-06/1954-06
Mendès-France, Pierre | Mendes-France, Pierre; Mendes France, Pierre | | | 1907-1982 | France | Prime Minister and Minister of Foreign Affairs @ 1954-06-18/1955-02
Mollet, Guy | | | | 1905-1975 | France | Prime Minister @ 1956-02-01/1957-06
Bourgès-Maunoury, Maurice | Bourges-Maunoury, Maurice; Bourges Maunoury, Maurice | | | 1914-1993 | France | Minister of National Defense @ 1956-02/1957-06; Prime Minister @ 1957-06/1957-11
Gaillard, Félix | Gaillard, Felix | | | 1919-1970 | France | Minister of Finance @ 1957-06/1957-11; Prime Minister @ 1957-11-06/1958-05-14
Pflimlin, Pierre | | | | 1907-2000 | France | Prime Minister @ 1958-05-14/1958-06-01
Debré, Michel J.P. | Debre, Michel; Debré, Michel | | | 1912-1996 | France | Prime Minister @ 1959-01-08/1962-04-14; Minister of Economy and Finance @ 1966-01/1968-05; Minister of Foreign Affairs @ 1968-05/1969-06; Minister of National Defense @ 1969-06/1973-04
Couve de Murville, Maurice J. | Couve de Murville, Maurice; Murville, Maurice Couve de | | | 1907-1999 | France | Ambassador to Egypt @ 1950/1954; Ambassador to the United States @ 1955/1956-09; Ambassador to the Federal Republic of Germany @ 1956-09/1958-06; Minister of Foreign Affairs @ 1958-06/1968-05; Minister of Economy and Finance @ 1968-06/1968-07; Prime Minister @ 1968-07-10/1969-06-20
Pineau, Christian P. | Pineau, Christian | | | 1904-1995 | France | Minister of Foreign Affairs @ 1956-02-01/1958-05
Joxe, Louis | | | | 1901-1991 | France | Ambassador to the Soviet Union @ 1952/1955; Ambassador to the Federal Republic of Germany @ 1955/1956; Secretary General of the Ministry of Foreign Affairs @ 1956/1959-07; Minister of State for Algerian Affairs @ 1960-11/1962-11
Schumann, Maurice | | | | 1911-1998 | France | Minister of Foreign Affairs @ 1969-06/1973-03
Jobert, Michel | | | | 1921-2002 | France | Secretary General of the Presidency @ 1969-06/1973-04; Minister of Foreign Affairs @ 1973-04/1974-05
Sauvagnargues, Jean V. | Sauvagnargues, Jean | | | 1915-2002 | France | Ambassador to the Federal Republic of Germany @ 1970/1974; Minister of Foreign Affairs @ 1974-05/1976-08
Guiringaud, Louis de | de Guiringaud, Louis | | | 1911-1982 | France | Permanent Representative to the United Nations @ 1972/1976; Minister of Foreign Affairs @ 1976-08/1978-11
François-Poncet, Jean A. | Francois-Poncet, Jean | | | 1928-2012 | France | Secretary General of the Presidency @ 1976/1978-11; Minister of Foreign Affairs @ 1978-11/1981-05
François-Poncet, André | Francois-Poncet, Andre | | | 1887-1978 | France | High Commissioner for Germany @ 1949-09/1955-05
Cheysson, Claude | | | | 1920-2012 | France | Commissioner of the European Communities @ 1973/1981-05; Minister of External Relations @ 1981-05/1984-12
Dumas, Roland | | | | 1922-2024 | France | Minister of External Relations @ 1984-12/1986-03; Minister of Foreign Affairs @ 1988-05/1993-03
Raimond, Jean-Bernard | | | | 1926-2016 | France | Minister of Foreign Affairs @ 1986-03/1988-05
Messmer, Pierre A.J. | Messmer, Pierre | | | 1916-2007 | France | Minister of the Armed Forces @ 1960-02/1969-06; Prime Minister @ 1972-07/1974-05
Chaban-Delmas, Jacques M. | Chaban-Delmas, Jacques | | | 1915-2000 | France | Minister of National Defense @ 1957-11/1958-05; Prime Minister @ 1969-06/1972-07
Chirac, Jacques R. | Chirac, Jacques | | | 1932-2019 | France | Prime Minister @ 1974-05/1976-08; Prime Minister @ 1986-03/1988-05; President @ 1995-05-17/2007-05-16
Barre, Raymond | | | | 1924-2007 | France | Vice President of the Commission of the European Communities @ 1967/1973; Prime Minister @ 1976-08/1981-05
Mauroy, Pierre | | | | 1928-2013 | France | Prime Minister @ 1981-05/1984-07
Fabius, Laurent | | | | 1946- | France | Prime Minister @ 1984-07/1986-03
Rocard, Michel | | | | 1930-2016 | France | Prime Minister @ 1988-05/1991-05
Hernu, Charles | | | | 1923-1990 | France | Minister of Defense @ 1981-05/1985-09
Delors, Jacques | | | | 1925-2023 | France | Minister of Economy and Finance @ 1981-05/1984-07; President of the Commission of the European Communities @ 1985-01/1995-01
Attali, Jacques | | | | 1943- | France | Special Adviser to the President @ 1981/1991
Malraux, André | Malraux, Andre | | | 1901-1976 | France | Minister of State for Cultural Affairs @ 1959-07/1969-06
Monnet, Jean | | | | 1888-1979 | France | President of the High Authority of the European Coal and Steel Community @ 1952-08/1955-06; President of the Action Committee for a United States of Europe @ 1955-10/1975
Moch, Jules | | | | 1893-1985 | France | Minister of National Defense @ 1950-07/1951-08; Permanent Representative to the United Nations Disarmament Commission @ 1952/1961
Soustelle, Jacques | | | | 1912-1990 | France | Governor General of Algeria @ 1955-01/1956-02
Lacoste, Robert | | | | 1898-1989 | France | Minister Resident in Algeria @ 1956-02/1958-05
Bonnet, Henri | | | | 1888-1978 | France | Ambassador to the United States @ 1944/1954
Alphand, Hervé | Alphand, Herve | | | 1907-1994 | France | Permanent Representative to the United Nations @ 1955/1956-08; Ambassador to the United States @ 1956-09/1965-10; Secretary General of the Ministry of Foreign Affairs @ 1965-10/1972
Lucet, Charles E. | Lucet, Charles | | | 1910-1990 | France | Minister of the Embassy in the United States @ 1955/1959; Director of Political Affairs of the Ministry of Foreign Affairs @ 1959/1965; Ambassador to the United States @ 1965/1972
Kosciusko-Morizet, Jacques | | | | 1913-1994 | France | Permanent Representative to the United Nations @ 1970/1972; Ambassador to the United States @ 1972/1977
Laboulaye, François de | de Laboulaye, Francois; Laboulaye, Francois Lefebvre de | | | 1917-1996 | France | Ambassador to the United States @ 1977/1981
Vernier-Palliez, Bernard | | | | 1918-1999 | France | Ambassador to the United States @ 1982/1984
Margerie, Emmanuel de | de Margerie, Emmanuel | Bobby | | 1924-1991 | France | Ambassador to the United States @ 1984/1989
Chauvel, Jean | | | | 1897-1979 | France | Permanent Representative to the United Nations @ 1949/1952; Ambassador to the United Kingdom @ 1955/1962
Bérard, Armand | Berard, Armand | | | 1904-1989 | France | Permanent Representative to the United Nations @ 1959/1962
Seydoux, Roger | | | | 1908-1985 | France | Permanent Representative to the United Nations @ 1962/1967
Seydoux, François | Seydoux, Francois | | | 1905-1981 | France | Ambassador to the Federal Republic of Germany @ 1958/1962; Permanent Representative to the North Atlantic Council @ 1962/1964; Ambassador to the Federal Republic of Germany @ 1965/1970
Massigli, René | Massigli, Rene | | | 1888-1988 | France | Ambassador to the United Kingdom @ 1944/1955; Secretary General of the Ministry of Foreign Affairs @ 1955/1956
Dejean, Maurice | | | | 1899-1982 | France | Ambassador to the Soviet Union @ 1955/1963
Laloy, Jean | | | | 1912-1994 | France | Director of European Affairs of the Ministry of Foreign Affairs @ 1956/1961
Wormser, Olivier B. | Wormser, Olivier | | | 1913-1985 | France | Director of Economic and Financial Affairs of the Ministry of Foreign Affairs @ 1954/1966; Ambassador to the Soviet Union @ 1966/1968
Beaumarchais, Jacques Delarüe-Caron de | de Beaumarchais, Jacques; Beaumarchais, Jacques de | | | 1913-1979 | France | Director of Political Affairs of the Ministry of Foreign Affairs @ 1965/1972; Ambassador to the United Kingdom @ 1972/1977
Leusse, Bruno de | de Leusse, Bruno; De Leusse de Syon, Bruno | | | | France | Minister-Counselor of the Embassy in the United States
Burin des Roziers, Etienne | | | | 1913-2012 | France | Secretary General of the Presidency @ 1962/1967
Manac'h, Etienne M. | Manac'h, Etienne; Manach, Etienne | | | 1910-1992 | France | Director of Asian Affairs of the Ministry of Foreign Affairs @ 1960/1969; Ambassador to the People's Republic of China @ 1969/1975
Juin, Alphonse P. | Juin, Alphonse | | | 1888-1967 | France | Commander in Chief, Allied Forces, Central Europe @ 1951/1956
Lattre de Tassigny, Jean de | de Lattre de Tassigny, Jean; de Lattre, Jean | | | 1889-1952 | France | High Commissioner and Commander in Chief in Indochina @ 1950-12/1952-01-11
Navarre, Henri E. | Navarre, Henri | | | 1898-1983 | France | Commander in Chief in Indochina @ 1953-05/1954-06
Ely, Paul H.R. | Ely, Paul | | | 1897-1975 | France | Commissioner General and Commander in Chief in Indochina @ 1954-06/1955-06
Salan, Raoul | | | | 1899-1984 | France | Commander in Chief in Algeria @ 1956-12/1958-12
Heuss, Theodor | | | | 1884-1963 | Federal Republic of Germany | President @ 1949-09/1959-09
Adenauer, Konrad | | | | 1876-1967 | Federal Republic of Germany | Chancellor @ 1949-09-15/1963-10-16; Minister of Foreign Affairs @ 1951-03/1955-06
Erhard, Ludwig | | | | 1897-1977 | Federal Republic of Germany | Minister of Economics @ 1949-09/1963-10; Chancellor @ 1963-10-16/1966-12-01
Kiesinger, Kurt Georg | | | | 1904-1988 | Federal Republic of Germany | Minister President of Baden-Württemberg @ 1958-12/1966-12; Chancellor @ 1966-12-01/1969-10-21
Brandt, Willy | Brandt, Willi | | | 1913-1992 | Federal Republic of Germany | Governing Mayor of Berlin @ 1957-10/1966-12; Chairman of the Social Democratic Party @ 1964-02/1987; Minister of Foreign Affairs @ 1966-12-01/1969-10-21; Chancellor @ 1969-10-21/1974-05-07
Schmidt, Helmut H.W. | Schmidt, Helmut | | | 1918-2015 | Federal Republic of Germany | Minister of Defense @ 1969-10/1972-07; Minister of Finance @ 1972-07/1974-05; Chancellor @ 1974-05-16/1982-10-01
Kohl, Helmut | | | | 1930-2017 | Federal Republic of Germany | Chairman of the Christian Democratic Union @ 1973-06/1998-11; Chancellor @ 1982-10-01/1998-10-27
Lübke, Heinrich | Luebke, Heinrich; Lubke, Heinrich | | | 1894-1972 | Federal Republic of Germany | President @ 1959-09/1969-06
Heinemann, Gustav W. | Heinemann, Gustav | | | 1899-1976 | Federal Republic of Germany | President @ 1969-07/1974-06
Scheel, Walter | | | | 1919-2016 | Federal Republic of Germany | Minister of Foreign Affairs @ 1969-10/1974-05; President @ 1974-07/1979-06
Carstens, Karl | | | | 1914-1992 | Federal Republic of Germany | State Secretary of the Foreign Office @ 1960/1966; State Secretary of the Ministry of Defense @ 1966-12/1968-01; President @ 1979-07/1984-06
Weizsäcker, Richard von | Weizsaecker, Richard von; von Weizsacker, Richard | | | 1920-2015 | Federal Republic of Germany | Governing Mayor of Berlin @ 1981-06/1984-02; President @ 1984-07/1994-06
Brentano, Heinrich von | von Brentano, Heinrich; Brentano di Tremezzo, Heinrich von | | | 1904-1964 | Federal Republic of Germany | Minister of Foreign Affairs @ 1955-06/1961-10
Schröder, Gerhard | Schroeder, Gerhard; Schroder, Gerhard | | | 1910-1989 | Federal Republic of Germany | Minister of the Interior @ 1953-10/1961-11; Minister of Foreign Affairs @ 1961-11/1966-12-01; Minister of Defense @ 1966-12-01/1969-10
Genscher, Hans-Dietrich | | | | 1927-2016 | Federal Republic of Germany | Minister of the Interior @ 1969-10/1974-05; Minister of Foreign Affairs @ 1974-05/1992-05
Strauss, Franz Josef | Strauss, Franz-Josef; Strauß, Franz Josef | | | 1915-1988 | Federal Republic of Germany | Minister of Defense @ 1956-10/1962-12; Minister of Finance @ 1966-12/1969-10; Minister President of Bavaria @ 1978-11/1988-10-03
Blank, Theodor A. | Blank, Theodor | | | 1905-1972 | Federal Republic of Germany | Minister of Defense @ 1955-06/1956-10
Hassel, Kai-Uwe von | von Hassel, Kai-Uwe; Hassell, Kai-Uwe von | | | 1913-1997 | Federal Republic of Germany | Minister of Defense @ 1963-01/1966-12; Minister for Expellees, Refugees, and War Victims @ 1966-12/1969-02
Leber, Georg | | | | 1920-2012 | Federal Republic of Germany | Minister of Defense @ 1972-07/1978-02
Apel, Hans E. | Apel, Hans | | | 1932-2011 | Federal Republic of Germany | Minister of Finance @ 1974-05/1978-02; Minister of Defense @ 1978-02/1982-10
Wörner, Manfred | Woerner, Manfred; Worner, Manfred | | | 1934-1994 | Federal Republic of Germany | Minister of Defense @ 1982-10/1988-05; Secretary General of the North Atlantic Treaty Organization @ 1988-07-01/1994-08-13
Stoltenberg, Gerhard | | | | 1928-2001 | Federal Republic of Germany | Minister of Finance @ 1982-10/1989-04; Minister of Defense @ 1989-04/1992-03
Lambsdorff, Otto | Lambsdorff, Otto Graf; Lambsdorff, Count Otto | | | 1926-2009 | Federal Republic of Germany | Minister of Economics @ 1977-10/1984-06
Schiller, Karl | | | | 1911-1994 | Federal Republic of Germany | Minister of Economics @ 1966-12/1972-07
Schäffer, Fritz | Schaeffer, Fritz; Schaffer, Fritz | | | 1888-1967 | Federal Republic of Germany | Minister of Finance @ 1949-09/1957-10
Etzel, Franz | | | | 1902-1970 | Federal Republic of Germany | Vice President of the High Authority of the European Coal and Steel Community @ 1952-08/1957-10; Minister of Finance @ 1957-10/1961-11
Bahr, Egon K. | Bahr, Egon | | | 1922-2015 | Federal Republic of Germany | Director of the Policy Planning Staff of the Foreign Office @ 1967/1969-10; State Secretary of the Federal Chancellery @ 1969-10/1972-12
Ehmke, Horst | | | | 1927-2017 | Federal Republic of Germany | Head of the Federal Chancellery @ 1969-10/1972-12
Wehner, Herbert | | | | 1906-1990 | Federal Republic of Germany | Deputy Chairman of the Social Democratic Party @ 1958-05/1973; Minister for All-German Affairs @ 1966-12/1969-10
Ollenhauer, Erich | | | | 1901-1963 | Federal Republic of Germany | Chairman of the Social Democratic Party @ 1952-09/1963-12-14
Schumacher, Kurt | | | | 1895-1952 | Federal Republic of Germany | Chairman of the Social Democratic Party @ 1946-05/1952-08-20
Vogel, Hans-Jochen | | | | 1926-2020 | Federal Republic of Germany | Chairman of the Social Democratic Party @ 1987-06/1991-05
Reuter, Ernst | | | | 1889-1953 | Federal Republic of Germany | Mayor, from January 1951 Governing Mayor of Berlin @ 1948-12/1953-09-29
Suhr, Otto | | | | 1894-1957 | Federal Republic of Germany | Governing Mayor of Berlin @ 1955-01/1957-08-30
Amrehn, Franz | | | | 1912-1981 | Federal Republic of Germany | Deputy Mayor of Berlin @ 1955/1963
Schütz, Klaus | Schuetz, Klaus; Schutz, Klaus | | | 1926-2012 | Federal Republic of Germany | Governing Mayor of Berlin @ 1967-10/1977-05
Hallstein, Walter | | | | 1901-1982 | Federal Republic of Germany | State Secretary of the Foreign Office @ 1951/1958-01; President of the Commission of the European Economic Community @ 1958-01/1967-07
Globke, Hans J.M. | Globke, Hans | | | 1898-1973 | Federal Republic of Germany | State Secretary of the Federal Chancellery @ 1953-10/1963-10
Westrick, Ludger | | | | 1894-1990 | Federal Republic of Germany | State Secretary of the Ministry of Economics @ 1951/1963-10; Head of the Federal Chancellery @ 1963-10/1966
Scherpenberg, Albert Hilger van | van Scherpenberg, Albert H.; Scherpenberg, Albert H. van; Scherpenberg, Hilger van | | | 1899-1969 | Federal Republic of Germany | State Secretary of the Foreign Office @ 1958/1961
Lahr, Rolf | | | | 1908-1985 | Federal Republic of Germany | State Secretary of the Foreign Office @ 1961/1969
Duckwitz, Georg Ferdinand | Duckwitz, George Ferdinand | | | 1904-1973 | Federal Republic of Germany | Ambassador to India @ 1961/1965; State Secretary of the Foreign Office @ 1967-10/1970
Frank, Paul | | | | 1918-2011 | Federal Republic of Germany | State Secretary of the Foreign Office @ 1970/1974
Eckardt, Felix von | von Eckardt, Felix | | | 1903-1979 | Federal Republic of Germany | Head of the Press and Information Office @ 1952-02/1955; Head of the Press and Information Office @ 1956/1962
Hase, Karl-Günther von | von Hase, Karl-Gunther; Hase, Karl-Guenther von | | | 1917-2021 | Federal Republic of Germany | Head of the Press and Information Office @ 1962-07/1967-11; Ambassador to the United Kingdom @ 1970/1977
Krone, Heinrich | | | | 1895-1989 | Federal Republic of Germany | Chairman of the CDU/CSU Bundestag Group @ 1955-06/1961-11; Minister for Special Tasks @ 1961-11/1966-12
Gerstenmaier, Eugen K.A. | Gerstenmaier, Eugen | | | 1906-1986 | Federal Republic of Germany | President of the Bundestag @ 1954-11/1969-01
Lemmer, Ernst | | | | 1898-1970 | Federal Republic of Germany | Minister for All-German Affairs @ 1957-10/1962-12
Mende, Erich | | | | 1916-1998 | Federal Republic of Germany | Chairman of the Free Democratic Party @ 1960-01/1968-01; Minister for All-German Affairs @ 1963-10/1966-10
Barzel, Rainer C. | Barzel, Rainer | | | 1924-2006 | Federal Republic of Germany | Chairman of the CDU/CSU Bundestag Group @ 1964/1973-05; Chairman of the Christian Democratic Union @ 1971-10/1973-06
Birrenbach, Kurt | | | | 1907-1987 | Federal Republic of Germany | Member of the Bundestag (CDU) @ 1957/1976
Blankenhorn, Herbert A. | Blankenhorn, Herbert; Blankenhorn, Herbert Adolph | | | 1904-1991 | Federal Republic of Germany | Permanent Representative to the North Atlantic Council @ 1955/1959; Ambassador to the United Kingdom @ 1965/1970
Krekeler, Heinz L. | Krekeler, Heinz | | | 1906-2003 | Federal Republic of Germany | Chargé d'Affaires, from 1955 Ambassador to the United States @ 1951/1958
Grewe, Wilhelm G. | Grewe, Wilhelm G.K.; Grewe, Wilhelm | | | 1911-2000 | Federal Republic of Germany | Director of the Political Department of the Foreign Office @ 1955/1958; Ambassador to the United States @ 1958-02/1962; Permanent Representative to the North Atlantic Council @ 1962/1971
Knappstein, K. Heinrich | Knappstein, Karl Heinrich; Knappstein, Heinrich K. | | | 1906-1989 | Federal Republic of Germany | Observer at the United Nations @ 1960/1962; Ambassador to the United States @ 1962/1968
Pauls, Rolf F. | Pauls, Rolf | | | 1915-2002 | Federal Republic of Germany | Ambassador to Israel @ 1965/1968; Ambassador to the United States @ 1969/1973
Staden, Berndt von | von Staden, Berndt | | | 1919-2014 | Federal Republic of Germany | Ambassador to the United States @ 1973/1979
Hermes, Peter | | | | 1922-2015 | Federal Republic of Germany | State Secretary of the Foreign Office @ 1975/1979; Ambassador to the United States @ 1979/1984
Well, Günther van | van Well, Gunther; Well, Guenther van | | | 1922-1993 | Federal Republic of Germany | State Secretary of the Foreign Office @ 1977/1981; Permanent Representative to the United Nations @ 1981/1984; Ambassador to the United States @ 1984/1987
Ruhfus, Jürgen | Ruhfus, Juergen; Ruhfus, Jurgen | | | 1930-2020 | Federal Republic of Germany | State Secretary of the Foreign Office @ 1984/1987; Ambassador to the United States @ 1987/1992
Lilienfeld, Georg von | von Lilienfeld, Georg | | | 1912-2000 | Federal Republic of Germany | Minister of the Embassy in the United States @ /1967
Kroll, Hans A. | Kroll, Hans; Kroll, Hans S. | | | 1898-1967 | Federal Republic of Germany | Ambassador to the Soviet Union @ 1958/1962-09
Heusinger, Adolf | | | | 1897-1982 | Federal Republic of Germany | Inspector General of the Federal Armed Forces @ 1957/1961; Chairman of the NATO Military Committee in Permanent Session @ 1961/1964
Speidel, Hans | | | | 1897-1984 | Federal Republic of Germany | Commander of the Allied Land Forces, Central Europe @ 1957-04/1963
Weber, Heinz | | | | | Federal Republic of Germany | Interpreter, Foreign Office
Teltschik, Horst | | | | 1940- | Federal Republic of Germany | Foreign Policy Adviser to the Chancellor @ 1982-10/1990
Blessing, Karl | | | | 1900-1971 | Federal Republic of Germany | President of the Federal Bank @ 1958-01/1969-12
Emminger, Otmar | | | | 1911-1986 | Federal Republic of Germany | President of the Federal Bank @ 1977/1979
Pöhl, Karl Otto | Poehl, Karl Otto; Pohl, Karl-Otto | | | 1929-2014 | Federal Republic of Germany | President of the Federal Bank @ 1980-01/1991
de Gasperi, Alcide | De Gasperi, Alcide | | | 1881-1954 | Italy | Prime Minister @ 1945-12/1953-08
Sforza, Carlo | Sforza, Count Carlo | | | 1872-1952 | Italy | Minister of Foreign Affairs @ 1947-02/1951-07
Gronchi, Giovanni | | | | 1887-1978 | Italy | President @ 1955-05/1962-05
Segni, Antonio | | | | 1891-1972 | Italy | Prime Minister @ 1955-07/1957-05; Deputy Prime Minister @ 1958-07/1959-02; Prime Minister @ 1959-02/1960-03; Minister of Foreign Affairs @ 1960-03/1962-05; President @ 1962-05/1964-12
Saragat, Giuseppe | | | | 1898-1988 | Italy | Minister of Foreign Affairs @ 1963-12/1964-12; President @ 1964-12-29/1971-12-29
Leone, Giovanni | | | | 1908-2001 | Italy | Prime Minister @ 1963-06/1963-12; Prime Minister @ 1968-06/1968-12; President @ 1971-12-29/1978-06
Pertini, Alessandro | Pertini, Sandro | Sandro | | 1896-1990 | Italy | President @ 1978-07/1985-06
Cossiga, Francesco | | | | 1928-2010 | Italy | Minister of the Interior @ 1976-02/1978-05; Prime Minister @ 1979-08/1980-10; President @ 1985-07/1992-04
Pella, Giuseppe | | | | 1902-1981 | Italy | Prime Minister @ 1953-08/1954-01; Minister of Foreign Affairs @ 1957-05/1958-07; Minister of Foreign Affairs @ 1959-02/1960-03
Scelba, Mario | | | | 1901-1991 | Italy | Prime Minister @ 1954-02/1955-07
Zoli, Adone | | | | 1887-1960 | Italy | Prime Minister @ 1957-05/1958-07
Fanfani, Amintore | | | | 1908-1999 | Italy | Prime Minister @ 1958-07/1959-02; Prime Minister @ 1960-07/1963-06; Minister of Foreign Affairs @ 1965-03/1968-06; President of the United Nations General Assembly @ 1965-09/1966-09; Prime Minister @ 1982-12/1983-08
Tambroni, Fernando | | | | 1901-1963 | Italy | Prime Minister @ 1960-03/1960-07
Moro, Aldo | | | | 1916-1978 | Italy | Prime Minister @ 1963-12/1968-06; Minister of Foreign Affairs @ 1969-08/1972-06; Minister of Foreign Affairs @ 1973-07/1974-11; Prime Minister @ 1974-11/1976-07
Rumor, Mariano | | | | 1915-1990 | Italy | Prime Minister @ 1968-12/1970-08; Prime Minister @ 1973-07/1974-11; Minister of Foreign Affairs @ 1974-11/1976-07
Colombo, Emilio | | | | 1920-2013 | Italy | Prime Minister @ 1970-08/1972-02; Minister of Foreign Affairs @ 1980-04/1983-08
Andreotti, Giulio | | | | 1919-2013 | Italy | Minister of Defense @ 1959-02/1966-02; Prime Minister @ 1972-02/1973-07; Prime Minister @ 1976-07/1979-08; Minister of Foreign Affairs @ 1983-08/1989-07; Prime Minister @ 1989-07/1992-06
Forlani, Arnaldo | | | | 1925-2023 | Italy | Minister of Defense @ 1974-11/1976-07; Minister of Foreign Affairs @ 1976-07/1979-08; Prime Minister @ 1980-10/1981-06
Spadolini, Giovanni | | | | 1925-1994 | Italy | Prime Minister @ 1981-06/1982-12; Minister of Defense @ 1983-08/1987-04
Craxi, Bettino | | | | 1934-2000 | Italy | Prime Minister @ 1983-08-04/1987-04
Berlinguer, Enrico | | | | 1922-1984 | Italy | Secretary General of the Communist Party @ 1972-03/1984-06-11
Togliatti, Palmiro | | | | 1893-1964 | Italy | Secretary General of the Communist Party @ 1947/1964-08-21
Nenni, Pietro | | | | 1891-1980 | Italy | Deputy Prime Minister @ 1963-12/1968-06; Minister of Foreign Affairs @ 1968-12/1969-08
Taviani, Paolo Emilio | | | | 1912-2001 | Italy | Minister of Defense @ 1953-08/1958-07
Martino, Gaetano | | | | 1900-1967 | Italy | Minister of Foreign Affairs @ 1954-09/1957-05
Piccioni, Attilio | | | | 1892-1976 | Italy | Minister of Foreign Affairs @ 1962-05/1963-12
Medici, Giuseppe | | | | 1907-2000 | Italy | Minister of Foreign Affairs @ 1968-06/1968-12; Minister of Foreign Affairs @ 1972-06/1973-07
Brosio, Manlio G. | Brosio, Manlio | | | 1897-1980 | Italy | Ambassador to the United Kingdom @ 1952/1954; Ambassador to the United States @ 1955/1961; Ambassador to France @ 1961/1964; Secretary General of the North Atlantic Treaty Organization @ 1964-08-01/1971-10-01
Tarchiani, Alberto | | | | 1885-1964 | Italy | Ambassador to the United States @ 1945/1955
Fenoaltea, Sergio | | | | 1908-1995 | Italy | Ambassador to the United States @ 1961/1967-04
Ortona, Egidio | | | | 1910-1996 | Italy | Permanent Representative to the United Nations @ 1958/1961; Ambassador to the United States @ 1967/1975
Gaja, Roberto | | | | 1912-1992 | Italy | Secretary General of the Ministry of Foreign Affairs @ 1970/1975; Ambassador to the United States @ 1975/1978
Petrignani, Rinaldo | | | | | Italy | Ambassador to the United States @ 1981/1991
Mattei, Enrico | | | | 1906-1962 | Italy | President of the National Hydrocarbons Agency (ENI) @ 1953/1962-10-27
De Lorenzo, Giovanni | de Lorenzo, Giovanni | | | 1907-1973 | Italy | Chief of Staff of the Army @ 1966/1967-04
Pius XII | Pacelli, Eugenio | | | 1876-1958 | Vatican City | Pope @ 1939-03-02/1958-10-09
John XXIII | Roncalli, Angelo | | | 1881-1963 | Vatican City | Pope @ 1958-10-28/1963-06-03
Paul VI | Montini, Giovanni Battista | | | 1897-1978 | Vatican City | Pope @ 1963-06-21/1978-08-06
John Paul II | Wojtyla, Karol; Wojtyła, Karol | | | 1920-2005 | Vatican City | Archbishop of Krakow @ 1964/1978-10; Pope @ 1978-10-16/2005-04-02
Casaroli, Agostino | | | | 1914-1998 | Vatican City | Secretary of the Council for Public Affairs of the Church @ 1967/1979; Secretary of State @ 1979/1990
Baudouin I | Baudouin | | | 1930-1993 | Belgium | King of the Belgians @ 1951-07-17/1993-07-31
Spaak, Paul-Henri | Spaak, Paul Henri; Spaak, Paul-Henri C. | | | 1899-1972 | Belgium | Prime Minister @ 1947-03/1949-08; Minister of Foreign Affairs @ 1954-04/1957-05; Secretary General of the North Atlantic Treaty Organization @ 1957-05/1961-03; Minister of Foreign Affairs @ 1961-04/1966-03
Zeeland, Paul van | van Zeeland, Paul | | | 1893-1973 | Belgium | Minister of Foreign Affairs @ 1949-08/1954-04
Acker, Achille van | van Acker, Achille | | | 1898-1975 | Belgium | Prime Minister @ 1954-04/1958-06
Larock, Victor | | | | 1904-1977 | Belgium | Minister of Foreign Affairs @ 1957-05/1958-06
Wigny, Pierre L. | Wigny, Pierre | | | 1905-1986 | Belgium | Minister of Foreign Affairs @ 1958-06/1961-04
Eyskens, Gaston | | | | 1905-1988 | Belgium | Prime Minister @ 1958-06/1961-04; Prime Minister @ 1968-06/1973-01
Lefèvre, Théo | Lefevre, Theo | | | 1914-1973 | Belgium | Prime Minister @ 1961-04/1965-07
Harmel, Pierre C. | Harmel, Pierre | | | 1911-2009 | Belgium | Prime Minister @ 1965-07/1966-03; Minister of Foreign Affairs @ 1966-03/1973-01
Elslande, Renaat van | van Elslande, Renaat | | | 1916-2000 | Belgium | Minister of Foreign Affairs @ 1973-01/1977-06
Simonet, Henri F. | Simonet, Henri | | | 1931-1996 | Belgium | Minister of Foreign Affairs @ 1977-06/1980-05
Tindemans, Leo C. | Tindemans, Leo | | | 1922-2014 | Belgium | Prime Minister @ 1974-04/1978-10; Minister of Foreign Affairs @ 1981-12/1989-06
Martens, Wilfried | | | | 1936-2013 | Belgium | Prime Minister @ 1979-04/1981-04; Prime Minister @ 1981-12/1992-03
Silvercruys, Robert | Silvercruys, Baron Robert | | | 1893-1975 | Belgium | Ambassador to the United States @ 1945/1959
Scheyven, Louis | Scheyven, Baron Louis | | | 1904-1979 | Belgium | Ambassador to the United States @ 1959-10/1969
Davignon, Etienne | Davignon, Viscount Etienne | Stevy | | 1932- | Belgium | Director of Political Affairs of the Ministry of Foreign Affairs @ 1969/1976; Commissioner, from 1981 Vice President of the Commission of the European Communities @ 1977-01/1985-01
Rey, Jean | | | | 1902-1983 | Belgium | Commissioner for External Relations of the European Economic Community @ 1958-01/1967-07; President of the Commission of the European Communities @ 1967-07/1970-07
Coppé, Albert | Coppe, Albert | | | 1911-1999 | Belgium | Vice President of the High Authority of the European Coal and Steel Community @ 1952-08/1967-07
Bech, Joseph | | | | 1887-1975 | Luxembourg | Minister of Foreign Affairs @ 1926-07/1959-03; Prime Minister @ 1953-12/1958-03
Thorn, Gaston | | | | 1928-2007 | Luxembourg | Prime Minister @ 1974-06/1979-07; President of the United Nations General Assembly @ 1975-09/1976-09; President of the Commission of the European Communities @ 1981-01/1985-01
Juliana | | | | 1909-2004 | Netherlands | Queen of the Netherlands @ 1948-09-04/1980-04-30
Drees, Willem | | | | 1886-1988 | Netherlands | Prime Minister @ 1948-08/1958-12
Quay, Jan E. de | de Quay, Jan E. | | | 1901-1985 | Netherlands | Prime Minister @ 1959-05/1963-07
Jong, Piet de | de Jong, Petrus J.S.; de Jong, Piet | | | 1915-2016 | Netherlands | Prime Minister @ 1967-04/1971-07
Uyl, Joop den | den Uyl, Johannes; den Uyl, Joop | Joop | | 1919-1987 | Netherlands | Prime Minister @ 1973-05/1977-12
Agt, Andreas A.M. van | van Agt, Andreas; van Agt, Dries | Dries | | 1931-2024 | Netherlands | Prime Minister @ 1977-12/1982-11
Lubbers, Rudolphus F.M. | Lubbers, Ruud | Ruud | | 1939-2018 | Netherlands | Prime Minister @ 1982-11/1994-08
Stikker, Dirk U. | Stikker, Dirk | | | 1897-1979 | Netherlands | Minister of Foreign Affairs @ 1948-08/1952-09; Permanent Representative to the North Atlantic Council @ 1958/1961; Secretary General of the North Atlantic Treaty Organization @ 1961-04/1964-08-01
Luns, Joseph M.A.H. | Luns, Joseph M. A. H.; Luns, Joseph | | | 1911-2002 | Netherlands | Minister without Portfolio @ 1952-09/1956-10; Minister of Foreign Affairs @ 1956-10/1971-07; Secretary General of the North Atlantic Treaty Organization @ 1971-10-01/1984-06-25
Beyen, Johan W. | Beyen, Jan Willem | | | 1897-1976 | Netherlands | Minister of Foreign Affairs @ 1952-09/1956-10
Stoel, Max van der | van der Stoel, Max | | | 1924-2011 | Netherlands | Minister of Foreign Affairs @ 1973-05/1977-12; Minister of Foreign Affairs @ 1981-09/1982-05
Klaauw, Christoph A. van der | van der Klaauw, Christoph | | | 1924-2005 | Netherlands | Minister of Foreign Affairs @ 1977-12/1981-09
Broek, Hans van den | van den Broek, Hans | | | 1936-2025 | Netherlands | Minister of Foreign Affairs @ 1982-11/1993-01
Roijen, J. Herman van | van Roijen, J. Herman; Van Roijen, Jan Herman | | | 1905-1991 | Netherlands | Ambassador to the United States @ 1950/1964
Mansholt, Sicco L. | Mansholt, Sicco | | | 1908-1995 | Netherlands | Vice President of the Commission of the European Economic Community @ 1958-01/1972-03; President of the Commission of the European Communities @ 1972-03/1973-01
Hansen, Hans C. | Hansen, H.C. | | | 1906-1960 | Denmark | Minister of Foreign Affairs @ 1953-10/1958-10; Prime Minister @ 1955-02/1960-02-19
Krag, Jens Otto | | | | 1914-1978 | Denmark | Minister of Foreign Affairs @ 1958-10/1962-09; Prime Minister @ 1962-09/1968-02; Prime Minister @ 1971-10/1972-10
Haekkerup, Per | Hækkerup, Per | | | 1915-1979 | Denmark | Minister of Foreign Affairs @ 1962-09/1966-11
Jorgensen, Anker | Jørgensen, Anker | | | 1922-2016 | Denmark | Prime Minister @ 1972-10/1973-12; Prime Minister @ 1975-02/1982-09
Schlüter, Poul | Schluter, Poul; Schlueter, Poul | | | 1929-2021 | Denmark | Prime Minister @ 1982-09/1993-01
Kauffmann, Henrik | | | | 1888-1963 | Denmark | Ambassador to the United States @ 1947/1958
Knuth-Winterfeldt, Kield Gustav | Knuth-Winterfeldt, Kjeld | | | 1908-1992 | Denmark | Ambassador to the United States @ 1958/1965
Ronne, Torben | Rønne, Torben | | | | Denmark | Ambassador to the United States @ 1965
Gerhardsen, Einar | | | | 1897-1987 | Norway | Prime Minister @ 1945-06/1951-11; Prime Minister @ 1955-01/1963-08; Prime Minister @ 1963-09/1965-10
Lange, Halvard M. | Lange, Halvard | | | 1902-1970 | Norway | Minister of Foreign Affairs @ 1946-02/1965-10
Lyng, John | | | | 1905-1978 | Norway | Minister of Foreign Affairs @ 1965-10/1970-05
Bratteli, Trygve | | | | 1910-1984 | Norway | Prime Minister @ 1971-03/1972-10; Prime Minister @ 1973-10/1976-01
Frydenlund, Knut | | | | 1927-1987 | Norway | Minister of Foreign Affairs @ 1973-10/1981-10; Minister of Foreign Affairs @ 1986-05/1987-02-26
Brundtland, Gro Harlem | | | | 1939- | Norway | Prime Minister @ 1981-02/1981-10; Prime Minister @ 1986-05/1989-10
Willoch, Kåre | Willoch, Kare | | | 1928-2023 | Norway | Prime Minister @ 1981-10/1986-05
Stray, Svenn | | | | 1922-2012 | Norway | Minister of Foreign Affairs @ 1981-10/1986-05
Morgenstierne, Wilhelm | Morgenstierne, Wilhelm Munthe de; de Morgenstierne, Wilhelm Munthe | | | 1887-1963 | Norway | Ambassador to the United States @ 1942/1957
Engen, Hans K. | Engen, Hans | | | 1912-1966 | Norway | Permanent Representative to the United Nations @ 1952/1958; Ambassador to the United States @ 1963/1966
Algard, Ole | Ålgård, Ole | | | | Norway | Ambassador to the People's Republic of China
Erlander, Tage | | | | 1901-1985 | Sweden | Prime Minister @ 1946-10/1969-10
Undén, Östen | Unden, Osten; Unden, Oesten | | | 1886-1974 | Sweden | Minister of Foreign Affairs @ 1945-07/1962-09
Nilsson, Torsten | | | | 1905-1997 | Sweden | Minister of Foreign Affairs @ 1962-09/1971-06
Palme, Olof | | | | 1927-1986 | Sweden | Prime Minister @ 1969-10/1976-10; Prime Minister @ 1982-10/1986-02-28
Fälldin, Thorbjörn | Falldin, Thorbjorn | | | 1926-2016 | Sweden | Prime Minister @ 1976-10/1978-10; Prime Minister @ 1979-10/1982-10
Boheman, Erik C. | Boheman, Erik | | | 1895-1979 | Sweden | Ambassador to the United States @ 1948/1958
Jarring, Gunnar V. | Jarring, Gunnar | | | 1907-2002 | Sweden | Ambassador to the United States @ 1958/1964; Ambassador to the Soviet Union @ 1964/1973; Special Representative of the United Nations Secretary-General to the Middle East @ 1967-11/1991
Myrdal, Alva | | | | 1902-1986 | Sweden | Representative to the Eighteen-Nation Disarmament Committee @ 1962/1973
Horn, Carl Carlsson von | von Horn, Carl C.; Von Horn, Carl Carlsson | | | 1903-1989 | Sweden | Chief of Staff of the United Nations Truce Supervision Organization @ 1958-03/1960-07; Commander of the United Nations Force in the Congo @ 1960-07/1960-12; Chief of Staff of the United Nations Truce Supervision Organization @ 1961-01/1963-05
Bernadotte, Folke | Bernadotte, Count Folke | | | 1895-1948 | Sweden | United Nations Mediator in Palestine @ 1948-05/1948-09-17
Paasikivi, Juho K. | Paasikivi, J.K. | | | 1870-1956 | Finland | President @ 1946-03/1956-03
Kekkonen, Urho K. | Kekkonen, Urho | | | 1900-1986 | Finland | Prime Minister @ 1950-03/1953-11; Prime Minister @ 1954-10/1956-03; President @ 1956-03-01/1982-01
Fagerholm, Karl-August | | | | 1901-1984 | Finland | Prime Minister @ 1948-07/1950-03; Prime Minister @ 1956-03/1957-05; Prime Minister @ 1958-08/1959-01
Koivisto, Mauno | | | | 1923-2017 | Finland | President @ 1982-01/1994-03
Seppälä, Richard R. | Seppala, Richard R. | | | 1905- | Finland | Ambassador to the United States @ 1958/1965
Tuomioja, Sakari S. | Tuomioja, Sakari Severi | | | 1911-1964 | Finland | United Nations Mediator in Cyprus @ 1964-03/1964-09-09
Thors, Thor | | | | 1903-1965 | Iceland | Minister, from 1955 Ambassador to the United States @ 1941/1965-01-11
Jonasson, Hermann | Jónasson, Hermann | | | 1896-1976 | Iceland | Prime Minister @ 1956-07/1958-12
Gudmundsson, Gudmundur I. | Guðmundsson, Guðmundur Í. | | | 1909-1987 | Iceland | Minister of Foreign Affairs @ 1956-07/1965-08
Benediktsson, Bjarni | | | | 1908-1970 | Iceland | Minister of Foreign Affairs @ 1947-02/1953-09; Prime Minister @ 1963-11/1970-07-10
Hallgrimsson, Geir | Hallgrímsson, Geir | | | 1925-1990 | Iceland | Prime Minister @ 1974-08/1978-09; Minister of Foreign Affairs @ 1983-05/1986-01
Franco y Bahamonde, Francisco | Franco, Francisco; Franco Bahamonde, Francisco | | | 1892-1975 | Spain | Chief of State @ 1936-10-01/1975-11-20
Juan Carlos I | Juan Carlos | | | 1938- | Spain | King of Spain @ 1975-11-22/2014-06
Martín Artajo, Alberto | Martin Artajo, Alberto; Artajo, Alberto Martin | | | 1905-1979 | Spain | Minister of Foreign Affairs @ 1945-07/1957-02
Castiella y Maíz, Fernando María | Castiella, Fernando Maria; Castiella y Maiz, Fernando Maria | | | 1907-1976 | Spain | Minister of Foreign Affairs @ 1957-02/1969-10
López Bravo, Gregorio | Lopez Bravo, Gregorio | | | 1923-1985 | Spain | Minister of Foreign Affairs @ 1969-10/1973-06
Areilza, José María de | Areilza, Jose Maria de; de Areilza, Jose Maria | | | 1909-1998 | Spain | Ambassador to the United States @ 1954/1960; Minister of Foreign Affairs @ 1975-12/1976-07
Carrero Blanco, Luis | | | | 1904-1973 | Spain | President of the Government @ 1973-06/1973-12-20
Arias Navarro, Carlos | | | | 1908-1989 | Spain | President of the Government @ 1974-01/1976-07
Oreja Aguirre, Marcelino | Oreja, Marcelino | | | 1935- | Spain | Minister of Foreign Affairs @ 1976-07/1980-09
Suárez González, Adolfo | Suarez, Adolfo; Suarez Gonzalez, Adolfo | | | 1932-2014 | Spain | President of the Government @ 1976-07/1981-02
Calvo-Sotelo, Leopoldo | Calvo Sotelo, Leopoldo | | | 1926-2008 | Spain | President of the Government @ 1981-02/1982-12
González Márquez, Felipe | Gonzalez, Felipe; Gonzalez Marquez, Felipe | | | 1942- | Spain | President of the Government @ 1982-12/1996-05
Garrigues y Díaz-Cañabate, Antonio | Garrigues, Antonio | | | 1904-2004 | Spain | Ambassador to the United States @ 1962/1964
Salazar, António de Oliveira | Salazar, Antonio de Oliveira; Oliveira Salazar, Antonio de | | | 1889-1970 | Portugal | Prime Minister @ 1932-07/1968-09-27
Caetano, Marcello | Caetano, Marcelo; Caetano, Marcello J. | | | 1906-1980 | Portugal | Prime Minister @ 1968-09-27/1974-04-25
Cunha, Paulo A.V. | Cunha, Paulo | | | 1908-1986 | Portugal | Minister of Foreign Affairs @ 1950-08/1958-08
Mathias, Marcello | Mathias, Marcelo | | | 1903-1999 | Portugal | Minister of Foreign Affairs @ 1958-08/1961-05
Nogueira, Alberto Franco | Franco Nogueira, Alberto | | | 1918-1993 | Portugal | Minister of Foreign Affairs @ 1961-05/1969-10
Patrício, Rui | Patricio, Rui | | | 1932- | Portugal | Minister of Foreign Affairs @ 1970-01/1974-04
Spínola, António de | Spinola, Antonio de; de Spinola, Antonio | | | 1910-1996 | Portugal | President @ 1974-05/1974-09
Costa Gomes, Francisco da | Costa Gomes, Francisco | | | 1914-2001 | Portugal | President @ 1974-09/1976-07
Gonçalves, Vasco dos Santos | Goncalves, Vasco | | | 1921-2005 | Portugal | Prime Minister @ 1974-07/1975-09
Soares, Mário | Soares, Mario | | | 1924-2017 | Portugal | Minister of Foreign Affairs @ 1974-05/1975-03; Prime Minister @ 1976-07/1978-08; Prime Minister @ 1983-06/1985-11; President @ 1986-03/1996-03
Eanes, António Ramalho | Eanes, Antonio Ramalho; Ramalho Eanes, Antonio | | | 1935- | Portugal | President @ 1976-07/1986-03
Melo Antunes, Ernesto de | Antunes, Ernesto de Melo; Melo Antunes, Ernesto | | | 1933-1999 | Portugal | Minister of Foreign Affairs @ 1975-03/1975-08; Minister of Foreign Affairs @ 1975-09/1976-07
Cunhal, Álvaro | Cunhal, Alvaro | | | 1913-2005 | Portugal | Secretary General of the Communist Party @ 1961/1992
Esteves Fernandes, Luís | Esteves Fernandes, Luis; Fernandes, Luis Esteves | | | | Portugal | Ambassador to the United States @ 1950/1961
Garin, Vasco Vieira | Vieira Garin, Vasco | | | | Portugal | Permanent Representative to the United Nations @ 1956/1963; Ambassador to the United States @ 1964/1971
Themido, João Hall | Hall Themido, Joao; Themido, Joao Hall | | | | Portugal | Ambassador to the United States @ 1971/1981
Silva Cardoso, António | Cardoso, Antonio Silva; Silva Cardoso, Antonio | | | | Portugal | High Commissioner in Angola @ 1975-01/1975-08
Figl, Leopold | | | | 1902-1965 | Austria | Chancellor @ 1945-12/1953-04; Minister of Foreign Affairs @ 1953-11/1959-06
Raab, Julius | | | | 1891-1964 | Austria | Chancellor @ 1953-04/1961-04
Gorbach, Alfons | | | | 1898-1972 | Austria | Chancellor @ 1961-04/1964-04
Klaus, Josef | | | | 1910-2001 | Austria | Minister of Finance @ 1961-04/1963-03; Chancellor @ 1964-04/1970-04
Kreisky, Bruno | | | | 1911-1990 | Austria | State Secretary for Foreign Affairs @ 1953/1959-07; Minister of Foreign Affairs @ 1959-07/1966-04; Chancellor @ 1970-04-21/1983-05-24
Gruber, Karl | | | | 1909-1995 | Austria | Minister of Foreign Affairs @ 1945/1953-11; Ambassador to the United States @ 1954/1957
Schärf, Adolf | Schaerf, Adolf; Scharf, Adolf | | | 1890-1965 | Austria | Vice Chancellor @ 1945-12/1957-05; President @ 1957-05/1965-02-28
Kirchschläger, Rudolf | Kirchschlaeger, Rudolf; Kirchschlager, Rudolf | | | 1915-2000 | Austria | Minister of Foreign Affairs @ 1970-04/1974-06; President @ 1974-07/1986-07
Platzer, Wilfried | | | | 1909-1981 | Austria | Ambassador to the United States @ 1958/1965
Petitpierre, Max | | | | 1899-1994 | Switzerland | Head of the Political Department @ 1945-02/1961-06
Freymond, Jacques | | | | 1911-1998 | Switzerland | Vice President of the International Committee of the Red Cross @ 1965/1971
Naville, Marcel A. | Naville, Marcel | | | 1919-2003 | Switzerland | President of the International Committee of the Red Cross @ 1969/1973
Mintoff, Dominic | Mintoff, Dom | Dom | | 1916-2012 | Malta | Prime Minister @ 1955-03/1958-04; Prime Minister @ 1971-06/1984-12
`;
