/**
 * Poland, Czechoslovakia, Hungary, Romania, Bulgaria, Albania, Yugoslavia, the German Democratic Republic.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const EASTERN_EUROPE = `
Bierut, Bolesław | Bierut, Boleslaw | | | 1892-1956 | Poland | President @ 1947-02/1952-11; First Secretary of the Polish United Workers' Party @ 1954-03/1956-03-12
Gomułka, Władysław | Gomulka, Wladyslaw | | | 1905-1982 | Poland | First Secretary of the Polish United Workers' Party @ 1956-10-21/1970-12-20
Ochab, Edward | | | | 1906-1989 | Poland | First Secretary of the Polish United Workers' Party @ 1956-03/1956-10; Minister of Agriculture @ 1957/1959; Chairman of the Council of State @ 1964-08/1968-04
Cyrankiewicz, Józef | Cyrankiewicz, Jozef | | | 1911-1989 | Poland | Prime Minister @ 1947-02/1952-11; Prime Minister @ 1954-03/1970-12
Zawadzki, Aleksander | | | | 1899-1964 | Poland | Chairman of the Council of State @ 1952-11/1964-08-07
Rokossovsky, Konstantin K. | Rokossowski, Konstanty; Rokossovskiy, Konstantin | | | 1896-1968 | Poland | Minister of National Defense @ 1949-11/1956-11
Skrzeszewski, Stanisław | Skrzeszewski, Stanislaw | | | 1901-1975 | Poland | Minister of Foreign Affairs @ 1951-03/1956-04
Rapacki, Adam | | | | 1909-1970 | Poland | Minister of Foreign Affairs @ 1956-04/1968-12
Spychalski, Marian | | | | 1906-1980 | Poland | Minister of National Defense @ 1956-11/1968-04; Chairman of the Council of State @ 1968-04/1970-12
Gierek, Edward | | | | 1913-2001 | Poland | First Secretary of the Polish United Workers' Party @ 1970-12-20/1980-09-06
Jaroszewicz, Piotr | | | | 1909-1992 | Poland | Prime Minister @ 1970-12/1980-02
Kania, Stanisław | Kania, Stanislaw | | | 1927-2020 | Poland | First Secretary of the Polish United Workers' Party @ 1980-09-06/1981-10-18
Jaruzelski, Wojciech | Jaruzelski, Wojciech W. | | | 1923-2014 | Poland | Minister of National Defense @ 1968-04/1983-11; Prime Minister @ 1981-02/1985-11; First Secretary of the Polish United Workers' Party @ 1981-10-18/1989-07; Chairman of the Council of State @ 1985-11/1989-07; President @ 1989-07/1990-12
Jędrychowski, Stefan | Jedrychowski, Stefan | | | 1910-1996 | Poland | Minister of Foreign Affairs @ 1968-12/1971-12
Olszowski, Stefan | | | | 1931-2023 | Poland | Minister of Foreign Affairs @ 1971-12/1976-12; Minister of Foreign Affairs @ 1982-07/1985-11
Wojtaszek, Emil | | | | 1927-2017 | Poland | Minister of Foreign Affairs @ 1976-12/1980-08
Czyrek, Józef | Czyrek, Jozef | | | 1928-2013 | Poland | Minister of Foreign Affairs @ 1980-08/1982-07
Orzechowski, Marian | | | | 1931-2020 | Poland | Minister of Foreign Affairs @ 1985-11/1988-06
Rakowski, Mieczysław F. | Rakowski, Mieczyslaw | | | 1926-2008 | Poland | Deputy Prime Minister @ 1981-02/1985-11; Prime Minister @ 1988-09/1989-08
Mazowiecki, Tadeusz | | | | 1927-2013 | Poland | Prime Minister @ 1989-09/1991-01
Wałęsa, Lech | Walesa, Lech | | | 1943- | Poland | Chairman of Solidarity @ 1980-09/1990-12; President @ 1990-12-22/1995-12-22
Wyszyński, Stefan | Wyszynski, Stefan | | | 1901-1981 | Poland | Primate of Poland @ 1948-11/1981-05-28
Glemp, Józef | Glemp, Jozef | | | 1929-2013 | Poland | Primate of Poland @ 1981-07/2009
Winiewicz, Józef | Winiewicz, Jozef | | | 1905-1984 | Poland | Ambassador to the United States @ 1947/1955; Deputy Minister of Foreign Affairs @ 1957/1972
Naszkowski, Marian | | | | 1912-1996 | Poland | Deputy Minister of Foreign Affairs @ 1952/1968
Spasowski, Romuald | | | | 1921-1995 | Poland | Ambassador to the United States @ 1955/1961; Ambassador to the United States @ 1978/1981-12
Drożniak, Edward | Drozniak, Edward | | | 1902-1966 | Poland | Ambassador to the United States @ 1961/1966-11
Michałowski, Jerzy | Michalowski, Jerzy | | | 1909-1993 | Poland | Ambassador to the United States @ 1967/1971
Trampczyński, Witold | Trampczynski, Witold | | | 1909-1982 | Poland | Minister of Foreign Trade @ 1956/1968; Ambassador to the United States @ 1972/1977
Łychowski, Tadeusz | Lychowski, Tadeusz | | | | Poland | Economic Minister of the Embassy in the United States
Beneš, Edvard | Benes, Eduard; Benes, Edvard | | | 1884-1948 | Czechoslovakia | President @ 1945-05/1948-06
Masaryk, Jan | | | | 1886-1948 | Czechoslovakia | Minister of Foreign Affairs @ 1940-07/1948-03-10
Gottwald, Klement | | | | 1896-1953 | Czechoslovakia | Prime Minister @ 1946-07/1948-06; President @ 1948-06/1953-03-14
Zápotocký, Antonín | Zapotocky, Antonin | | | 1884-1957 | Czechoslovakia | Prime Minister @ 1948-06/1953-03; President @ 1953-03/1957-11-13
Novotný, Antonín | Novotny, Antonin | | | 1904-1975 | Czechoslovakia | First Secretary of the Communist Party of Czechoslovakia @ 1953-09/1968-01-05; President @ 1957-11/1968-03
Široký, Viliam | Siroky, Viliam | | | 1902-1971 | Czechoslovakia | Prime Minister @ 1953-03/1963-09
David, Václav | David, Vaclav | | | 1910-1996 | Czechoslovakia | Minister of Foreign Affairs @ 1953-01/1968-04
Hájek, Jiří | Hajek, Jiri | | | 1913-1993 | Czechoslovakia | Permanent Representative to the United Nations @ 1962/1965; Minister of Foreign Affairs @ 1968-04/1968-09
Dubček, Alexander | Dubcek, Alexander | | | 1921-1992 | Czechoslovakia | First Secretary of the Communist Party of Czechoslovakia @ 1968-01-05/1969-04-17
Svoboda, Ludvík | Svoboda, Ludvik | | | 1895-1979 | Czechoslovakia | President @ 1968-03-30/1975-05
Černík, Oldřich | Cernik, Oldrich | | | 1921-1994 | Czechoslovakia | Prime Minister @ 1968-04/1970-01
Lenárt, Jozef | Lenart, Jozef | | | 1923-2004 | Czechoslovakia | Prime Minister @ 1963-09/1968-04
Husák, Gustáv | Husak, Gustav | | | 1913-1991 | Czechoslovakia | First (from 1971 General) Secretary of the Communist Party of Czechoslovakia @ 1969-04-17/1987-12-17; President @ 1975-05/1989-12
Štrougal, Lubomír | Strougal, Lubomir | | | 1924-2023 | Czechoslovakia | Prime Minister @ 1970-01/1988-10
Chňoupek, Bohuslav | Chnoupek, Bohuslav | | | 1925-2004 | Czechoslovakia | Minister of Foreign Affairs @ 1971-12/1988-10
Jakeš, Miloš | Jakes, Milos | | | 1922-2020 | Czechoslovakia | General Secretary of the Communist Party of Czechoslovakia @ 1987-12-17/1989-11
Havel, Václav | Havel, Vaclav | | | 1936-2011 | Czechoslovakia | President @ 1989-12-29/1992-07
Duda, Karel | | | | | Czechoslovakia | Ambassador to the United States @ 1963/1969
Růžek, Miloslav | Ruzek, Miloslav | | | | Czechoslovakia | Ambassador to the United States @ 1959/1963
Nosek, Jiří | Nosek, Jiri | | | | Czechoslovakia | Deputy Minister of Foreign Affairs
Rákosi, Mátyás | Rakosi, Matyas | | | 1892-1971 | Hungary | First Secretary of the Hungarian Workers' Party @ 1948-06/1956-07-18
Nagy, Imre | | | | 1896-1958 | Hungary | Prime Minister @ 1953-07/1955-04; Prime Minister @ 1956-10-24/1956-11-04
Gerő, Ernő | Gero, Erno | | | 1898-1980 | Hungary | First Secretary of the Hungarian Workers' Party @ 1956-07-18/1956-10-25
Hegedüs, András | Hegedus, Andras | | | 1922-1999 | Hungary | Prime Minister @ 1955-04/1956-10-24
Kádár, János | Kadar, Janos | | | 1912-1989 | Hungary | First (from 1985 General) Secretary of the Hungarian Socialist Workers' Party @ 1956-10-25/1988-05-22; Prime Minister @ 1956-11-04/1958-01; Prime Minister @ 1961-09/1965-06
Münnich, Ferenc | Munnich, Ferenc; Muennich, Ferenc | | | 1886-1967 | Hungary | Prime Minister @ 1958-01/1961-09
Kállai, Gyula | Kallai, Gyula | | | 1910-1996 | Hungary | Prime Minister @ 1965-06/1967-04
Fock, Jenő | Fock, Jeno | | | 1916-2001 | Hungary | Prime Minister @ 1967-04/1975-05
Lázár, György | Lazar, Gyorgy | | | 1924-2014 | Hungary | Prime Minister @ 1975-05/1987-06
Horváth, Imre | Horvath, Imre | | | 1901-1958 | Hungary | Minister of Foreign Affairs @ 1956-07/1958-02
Sík, Endre | Sik, Endre | | | 1891-1978 | Hungary | Minister of Foreign Affairs @ 1958-02/1961-09
Péter, János | Peter, Janos | | | 1910-1999 | Hungary | Minister of Foreign Affairs @ 1961-09/1973-12
Puja, Frigyes | | | | 1921-2008 | Hungary | Minister of Foreign Affairs @ 1973-12/1983-07
Várkonyi, Péter | Varkonyi, Peter | | | 1931-2008 | Hungary | Minister of Foreign Affairs @ 1983-07/1989-05
Horn, Gyula | | | | 1932-2013 | Hungary | Minister of Foreign Affairs @ 1989-05/1990-05
Mód, Péter | Mod, Peter | | | 1911-1972 | Hungary | Permanent Representative to the United Nations @ 1956/1961; First Deputy Minister of Foreign Affairs @ 1961/1968
Radványi, János | Radvanyi, Janos | | | 1922-2016 | Hungary | Chargé d'Affaires in the United States @ 1962/1967-05
Mindszenty, József | Mindszenty, Jozsef; Mindszenty, Josef | | | 1892-1975 | Hungary | Archbishop of Esztergom and Primate of Hungary, from November 1956 to September 1971 in refuge at the U.S. Legation (later Embassy) @ 1945/1973
Grósz, Károly | Grosz, Karoly | | | 1930-1996 | Hungary | Prime Minister @ 1987-06/1988-11; General Secretary of the Hungarian Socialist Workers' Party @ 1988-05-22/1989-10
Németh, Miklós | Nemeth, Miklos | | | 1948- | Hungary | Prime Minister @ 1988-11/1990-05
Pauker, Ana | | | | 1893-1960 | Romania | Minister of Foreign Affairs @ 1947-11/1952-07
Gheorghiu-Dej, Gheorghe | Dej, Gheorghe Gheorghiu- | | | 1901-1965 | Romania | Prime Minister @ 1952-06/1955-10; First Secretary of the Romanian Workers' Party @ 1955-10/1965-03-19; President of the Council of State @ 1961-03/1965-03-19
Ceaușescu, Nicolae | Ceausescu, Nicolae; Ceauşescu, Nicolae | | | 1918-1989 | Romania | First (from July 1965 General) Secretary of the Romanian Communist Party @ 1965-03-22/1989-12-22; President of the Council of State @ 1967-12/1989-12-22; President @ 1974-03/1989-12-22
Ceaușescu, Elena | Ceausescu, Elena | | | 1916-1989 | Romania | First Deputy Prime Minister @ 1980-03/1989-12-22
Maurer, Ion Gheorghe | | | | 1902-2000 | Romania | Prime Minister @ 1961-03/1974-02
Stoica, Chivu | | | | 1908-1975 | Romania | Prime Minister @ 1955-10/1961-03; President of the Council of State @ 1965-03/1967-12
Bodnăraș, Emil | Bodnaras, Emil | | | 1904-1976 | Romania | Minister of Defense @ 1947-12/1955-10; Vice President of the Council of State @ 1967-12/1976-01
Mănescu, Corneliu | Manescu, Corneliu; Manescu, Cornelieu | | | 1916-2000 | Romania | Minister of Foreign Affairs @ 1961-03/1972-10; President of the United Nations General Assembly @ 1967-09/1968-09
Mănescu, Manea | Manescu, Manea | | | 1916-2009 | Romania | Prime Minister @ 1974-02/1979-03
Macovescu, George | Macovescu, Gheorghe | | | 1913-2002 | Romania | First Deputy Minister of Foreign Affairs @ 1967/1972; Minister of Foreign Affairs @ 1972-10/1978-03
Andrei, Ștefan | Andrei, Stefan | | | 1931-2014 | Romania | Minister of Foreign Affairs @ 1978-03/1985-11
Bogdan, Corneliu | | | | 1921-1990 | Romania | Ambassador to the United States @ 1967/1978
Pungan, Vasile | | | | 1926- | Romania | Ambassador to the United Kingdom @ 1966/1972; Counselor to the President @ 1973/1979
Brucan, Silviu | | | | 1916-2006 | Romania | Minister to the United States @ 1956/1959; Permanent Representative to the United Nations @ 1959/1962
Dimitrov, Georgi M. | Dimitrov, Georgi | | | 1882-1949 | Bulgaria | Prime Minister @ 1946-11/1949-07-02
Chervenkov, Vulko V. | Chervenkov, Vulko; Chervenkov, Vylko | | | 1900-1980 | Bulgaria | Prime Minister @ 1950-02/1956-04
Yugov, Anton T. | Yugov, Anton | | | 1904-1991 | Bulgaria | Prime Minister @ 1956-04/1962-11
Zhivkov, Todor H. | Zhivkov, Todor | | | 1911-1998 | Bulgaria | First Secretary of the Bulgarian Communist Party @ 1954-03-04/1989-11-10; Prime Minister @ 1962-11/1971-07; Chairman of the State Council @ 1971-07/1989-11
Lukanov, Karlo T. | Lukanov, Karlo | | | 1897-1982 | Bulgaria | Minister of Foreign Affairs @ 1956-08/1962-11
Bashev, Ivan H. | Bashev, Ivan | | | 1916-1971 | Bulgaria | Minister of Foreign Affairs @ 1962-11/1971-12-13
Mladenov, Petur T. | Mladenov, Petar; Mladenov, Petur | | | 1936-2000 | Bulgaria | Minister of Foreign Affairs @ 1971-12/1989-10; General Secretary of the Bulgarian Communist Party @ 1989-11-10/1990-02
Todorov, Stanko | | | | 1920-1996 | Bulgaria | Prime Minister @ 1971-07/1981-06
Voutov, Peter G. | Vutov, Petur G. | | | | Bulgaria | Permanent Representative to the United Nations; Minister to the United States
Hoxha, Enver | | | | 1908-1985 | Albania | First Secretary of the Albanian Party of Labor @ 1941-11/1985-04-11
Shehu, Mehmet | | | | 1913-1981 | Albania | Prime Minister @ 1954-07/1981-12
Alia, Ramiz | | | | 1925-2011 | Albania | First Secretary of the Albanian Party of Labor @ 1985-04/1991
Tito, Josip Broz | Tito; Broz, Josip; Broz Tito, Josip; Tito, Joseph Broz | | | 1892-1980 | Yugoslavia | Prime Minister @ 1945-03/1953-01; President @ 1953-01-14/1980-05-04
Kardelj, Edvard | Kardelj, Edward | | | 1910-1979 | Yugoslavia | Minister of Foreign Affairs @ 1948-08/1953-01; Vice President of the Federal Executive Council @ 1953-01/1963-06; President of the Federal Assembly @ 1963-06/1967-05
Ranković, Aleksandar | Rankovic, Aleksandar; Rankovic, Aleksander | | | 1909-1983 | Yugoslavia | Vice President of the Federal Executive Council @ 1953-01/1963-06; Vice President @ 1963-06/1966-07
Djilas, Milovan | Đilas, Milovan | | | 1911-1995 | Yugoslavia | President of the Federal Assembly @ 1953-12/1954-01
Popović, Koča | Popovic, Koca | | | 1908-1992 | Yugoslavia | Chief of the General Staff @ 1945-09/1953-01; Secretary of State for Foreign Affairs @ 1953-01/1965-04
Vukmanović-Tempo, Svetozar | Vukmanovic-Tempo, Svetozar; Vukmanovic, Svetozar | Tempo | | 1912-2000 | Yugoslavia | Vice President of the Federal Executive Council @ 1954/1958
Todorović, Mijalko | Todorovic, Mijalko | | | 1913-1999 | Yugoslavia | Vice President of the Federal Executive Council @ 1958-04/1963-06
Nikezić, Marko | Nikezic, Marko | | | 1921-1991 | Yugoslavia | Ambassador to the United States @ 1958/1962-08; Secretary of State for Foreign Affairs @ 1965-04/1968-11
Tepavac, Mirko | | | | 1922-2014 | Yugoslavia | Secretary of State for Foreign Affairs @ 1969-04/1972-11
Minić, Miloš | Minic, Milos | | | 1914-2003 | Yugoslavia | Vice President of the Federal Executive Council and Secretary for Foreign Affairs @ 1972-12/1978-05
Vrhovec, Josip | | | | 1926-2006 | Yugoslavia | Federal Secretary for Foreign Affairs @ 1978-05/1982-05
Mojsov, Lazar | | | | 1920-2011 | Yugoslavia | Permanent Representative to the United Nations @ 1969/1974; President of the United Nations General Assembly @ 1977-09/1978-09; Federal Secretary for Foreign Affairs @ 1982-05/1984-05
Dizdarević, Raif | Dizdarevic, Raif | | | 1926- | Yugoslavia | Federal Secretary for Foreign Affairs @ 1984-05/1987-12
Lončar, Budimir | Loncar, Budimir | | | 1924-2024 | Yugoslavia | Ambassador to the United States @ 1979/1983; Federal Secretary for Foreign Affairs @ 1987-12/1991-12
Popović, Vladimir | Popovic, Vladimir | | | 1914-1972 | Yugoslavia | Ambassador to the United States @ 1950/1954
Mates, Leo | | | | 1911-1991 | Yugoslavia | Ambassador to the United States @ 1954/1958
Mićunović, Veljko | Micunovic, Veljko | | | 1916-1982 | Yugoslavia | Ambassador to the Soviet Union @ 1956/1958; Ambassador to the United States @ 1962-10/1967; Ambassador to the Soviet Union @ 1969/1971
Crnobrnja, Bogdan | | | | 1916-1998 | Yugoslavia | Ambassador to the United States @ 1967/1971
Granfil, Toma | | | | | Yugoslavia | Ambassador to the United States @ 1971/1975
Belovski, Dimče | Belovski, Dimce | | | 1923- | Yugoslavia | Ambassador to the United States @ 1975/1979
Prica, Srdja | | | | 1905-1984 | Yugoslavia | Under Secretary of State for Foreign Affairs @ 1955/1960
Stambolić, Petar | Stambolic, Petar | | | 1912-2007 | Yugoslavia | President of the Federal Executive Council @ 1963-06/1967-05
Špiljak, Mika | Spiljak, Mika | | | 1916-2007 | Yugoslavia | President of the Federal Executive Council @ 1967-05/1969-05
Ribičič, Mitja | Ribicic, Mitja | | | 1919-2013 | Yugoslavia | President of the Federal Executive Council @ 1969-05/1971-07
Bijedić, Džemal | Bijedic, Dzemal | | | 1917-1977 | Yugoslavia | President of the Federal Executive Council @ 1971-07-30/1977-01-18
Djuranović, Veselin | Djuranovic, Veselin | | | 1925-1997 | Yugoslavia | President of the Federal Executive Council @ 1977-03/1982-05
Planinc, Milka | | | | 1924-2010 | Yugoslavia | President of the Federal Executive Council @ 1982-05/1986-05
Dolanc, Stane | | | | 1925-1999 | Yugoslavia | Secretary of the Executive Bureau of the League of Communists @ 1972/1978
Petrić, Jakša | Petric, Jaksa | | | | Yugoslavia | Deputy State Secretary for Foreign Affairs @ 1972/1974; Permanent Representative to the United Nations @ 1974/1978
Gošnjak, Ivan | Gosnjak, Ivan | | | 1909-1980 | Yugoslavia | Secretary for National Defense @ 1953-01/1967-05
Ljubičić, Nikola | Ljubicic, Nikola | | | 1916-2005 | Yugoslavia | Secretary for National Defense @ 1967-05/1982-05
Pieck, Wilhelm | | | | 1876-1960 | German Democratic Republic | President @ 1949-10/1960-09-07
Grotewohl, Otto | | | | 1894-1964 | German Democratic Republic | Prime Minister @ 1949-10/1964-09-21
Ulbricht, Walter | | | | 1893-1973 | German Democratic Republic | First Secretary of the Socialist Unity Party @ 1950-07/1971-05-03; Chairman of the Council of State @ 1960-09/1973-08-01
Honecker, Erich | | | | 1912-1994 | German Democratic Republic | First (from May 1976 General) Secretary of the Socialist Unity Party @ 1971-05-03/1989-10-18; Chairman of the Council of State @ 1976-10/1989-10
Stoph, Willi | | | | 1914-1999 | German Democratic Republic | Minister of Defense @ 1956-01/1960-07; Prime Minister @ 1964-09/1973-10; Prime Minister @ 1976-10/1989-11
Bolz, Lothar | | | | 1903-1986 | German Democratic Republic | Minister of Foreign Affairs @ 1953-10/1965-06
Winzer, Otto | | | | 1902-1975 | German Democratic Republic | Deputy Minister of Foreign Affairs @ 1956/1965-06; Minister of Foreign Affairs @ 1965-06/1975-01
Fischer, Oskar | | | | 1923-2020 | German Democratic Republic | Minister of Foreign Affairs @ 1975-01/1990-04
Axen, Hermann | | | | 1916-1992 | German Democratic Republic | Secretary of the Central Committee of the Socialist Unity Party @ 1966/1989-11
Kohl, Michael | | | | 1929-1981 | German Democratic Republic | State Secretary of the Council of Ministers @ 1965/1973; Head of the Permanent Mission in the Federal Republic of Germany @ 1974/1978
Vogel, Wolfgang | | | | 1925-2008 | German Democratic Republic | Lawyer, negotiator of exchanges of prisoners @ 1962/1990
Krenz, Egon | | | | 1937- | German Democratic Republic | General Secretary of the Socialist Unity Party @ 1989-10-18/1989-12-03
Modrow, Hans | | | | 1928-2023 | German Democratic Republic | Prime Minister @ 1989-11/1990-04
`;
