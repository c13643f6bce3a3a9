/**
 * The United Nations and other organizations: those of their officers who stand under no country of the other tables.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const ORGANIZATIONS = `
Lie, Trygve H. | Lie, Trygve | | | 1896-1968 | United Nations | Secretary-General of the United Nations @ 1946-02/1953-04
Hammarskjöld, Dag | Hammarskjold, Dag; Hammarskjöld, Dag H.A.C.; Hammarskjoeld, Dag | | | 1905-1961 | United Nations | Secretary-General of the United Nations @ 1953-04-10/1961-09-18
Thant, U | U Thant | | | 1909-1974 | United Nations | Permanent Representative of Burma to the United Nations @ 1957/1961; Acting Secretary-General, from November 1962 Secretary-General of the United Nations @ 1961-11-03/1971-12-31
Waldheim, Kurt | Waldheim, Kurt J. | | | 1918-2007 | United Nations | Permanent Representative of Austria to the United Nations @ 1964/1968-01; Minister of Foreign Affairs of Austria @ 1968-01/1970-04; Secretary-General of the United Nations @ 1972-01-01/1981-12-31; President of Austria @ 1986-07/1992-07
Pérez de Cuéllar, Javier | Perez de Cuellar, Javier; De Cuéllar, Javier Pérez | | | 1920-2020 | United Nations | Special Representative of the Secretary-General in Cyprus @ 1975-09/1977; Under Secretary-General for Special Political Affairs @ 1979/1981; Secretary-General of the United Nations @ 1982-01-01/1991-12-31
Bunche, Ralph J. | Bunche, Ralph | | | 1904-1971 | United Nations | Acting Mediator in Palestine @ 1948-09/1949-08; Under Secretary for Special Political Affairs @ 1955/1967; Under Secretary-General of the United Nations @ 1968/1971-10
Cordier, Andrew W. | Cordier, Andrew | | | 1901-1975 | United Nations | Executive Assistant to the Secretary-General of the United Nations @ 1946/1961; Under Secretary for General Assembly and Related Affairs @ 1961/1962
Urquhart, Brian E. | Urquhart, Brian | | | 1919-2021 | United Nations | Assistant, from 1974 Under Secretary-General for Special Political Affairs @ 1972/1986
Rolz-Bennett, José | Rolz-Bennett, Jose; Rolz Bennett, Jose | | | 1918-1972 | United Nations | Under Secretary-General for Special Political Affairs @ 1965/1971
Narasimhan, Chakravarthi V. | Narasimhan, C.V. | | | 1915-2003 | United Nations | Chef de Cabinet of the Secretary-General @ 1961/1973
Stavropoulos, Constantin A. | | | | 1905-1984 | United Nations | Legal Counsel of the United Nations @ 1955/1974
Linner, Sture C. | Linnér, Sture | | | 1917-2010 | United Nations | Officer in Charge of the United Nations Operation in the Congo @ 1961/1962-02
Gardiner, Robert K.A. | | | | 1914-1994 | United Nations | Officer in Charge of the United Nations Operation in the Congo @ 1962-02/1963-05; Executive Secretary of the Economic Commission for Africa @ 1962/1975
Spinelli, Pier Pasquale | Spinelli, Pier P. | | | 1902-1978 | United Nations | Under Secretary, European Office of the United Nations @ 1957/1968
Guyer, Roberto E. | Guyer, Roberto | | | 1923- | United Nations | Under Secretary-General for Special Political Affairs @ 1972/1978
Osorio-Tafall, Bibiano F. | Osorio Tafall, Bibiano | | | 1902-1990 | United Nations | Special Representative of the Secretary-General in Cyprus @ 1967-02/1974-06
Weckmann-Muñoz, Luis | Weckmann-Munoz, Luis; Weckmann, Luis | | | 1923-1995 | United Nations | Special Representative of the Secretary-General in Cyprus @ 1974-07/1975-10
Galindo Pohl, Reynaldo | Galindo-Pohl, Reinaldo | | | 1918-2012 | United Nations | Special Representative of the Secretary-General in Cyprus @ 1978-05/1980-04
Gobbi, Hugo J. | Gobbi, Hugo | | | | United Nations | Special Representative of the Secretary-General in Cyprus @ 1980-05/1984-12
Thimayya, Kodendera S. | Thimayya, K.S. | | | 1906-1965 | United Nations | Chief of the Army Staff of India @ 1957-05/1961-05; Commander of the United Nations Force in Cyprus @ 1964-07/1965-12-18
Bull, Odd | | | | 1907-1991 | United Nations | Chief of Staff of the United Nations Truce Supervision Organization @ 1963-06/1970-08
Siilasvuo, Ensio | | | | 1922-2003 | United Nations | Chief of Staff of the United Nations Truce Supervision Organization @ 1970-08/1973-10; Commander of the United Nations Emergency Force @ 1973-10/1975-08
Rikhye, Indar Jit | | | | 1920-2007 | United Nations | Military Adviser to the Secretary-General @ 1960/1967; Commander of the United Nations Emergency Force @ 1966-01/1967-06
Ahtisaari, Martti | | | | 1937-2023 | United Nations | Special Representative of the Secretary-General for Namibia @ 1978-07/1990
Cordovez, Diego | | | | 1935-2014 | United Nations | Personal Representative of the Secretary-General on Afghanistan @ 1982/1988; Under Secretary-General for Special Political Affairs @ 1981/1988
Aga Khan, Sadruddin | Sadruddin Aga Khan; Aga Khan, Prince Sadruddin | | | 1933-2003 | United Nations | United Nations High Commissioner for Refugees @ 1966-01/1977-12
Lindt, Auguste R. | Lindt, August R. | | | 1905-2000 | United Nations | United Nations High Commissioner for Refugees @ 1957-01/1960-12; Ambassador of Switzerland to the United States @ 1960/1962; Commissioner General of the International Committee of the Red Cross in Nigeria @ 1968-07/1969-06
Hartling, Poul | | | | 1914-2000 | United Nations | Prime Minister of Denmark @ 1973-12/1975-02; United Nations High Commissioner for Refugees @ 1978-01/1985-12
Prebisch, Raúl | Prebisch, Raul | | | 1901-1986 | United Nations | Executive Secretary of the Economic Commission for Latin America @ 1950/1963; Secretary-General of the United Nations Conference on Trade and Development @ 1963/1969
Eklund, Sigvard | Eklund, A. Sigvard | | | 1911-2000 | International Atomic Energy Agency | Director General of the International Atomic Energy Agency @ 1961-12/1981-11
Blix, Hans | Blix, Hans M. | | | 1928- | International Atomic Energy Agency | Minister of Foreign Affairs of Sweden @ 1978-10/1979-10; Director General of the International Atomic Energy Agency @ 1981-12/1997-11
Cole, W. Sterling | Cole, William Sterling; Cole, Sterling | Stub | | 1904-1987 | International Atomic Energy Agency | Representative from New York (R) @ 1935-01-03/1957-12; Director General of the International Atomic Energy Agency @ 1957-12/1961-11
Ismay, Hastings L. | Ismay, Lord; Ismay, Hastings Lionel | Pug | | 1887-1965 | North Atlantic Treaty Organization | Secretary General of the North Atlantic Treaty Organization @ 1952-03/1957-05
Jacobsson, Per | | | | 1894-1963 | International Monetary Fund | Managing Director of the International Monetary Fund @ 1956-11/1963-05-05
Schweitzer, Pierre-Paul | Schweitzer, Pierre Paul | | | 1912-1994 | International Monetary Fund | Managing Director of the International Monetary Fund @ 1963-09/1973-08
Witteveen, H. Johannes | Witteveen, Johan; Witteveen, H. Johan | | | 1921-2019 | International Monetary Fund | Managing Director of the International Monetary Fund @ 1973-09/1978-06
Larosière, Jacques de | de Larosiere, Jacques; Larosiere, Jacques de | | | 1929- | International Monetary Fund | Managing Director of the International Monetary Fund @ 1978-06/1987-01
Camdessus, Michel | | | | 1933- | International Monetary Fund | Managing Director of the International Monetary Fund @ 1987-01/2000-02
Clausen, Alden W. | Clausen, A.W.; Clausen, Tom | Tom | | 1923-2013 | World Bank | President of the World Bank @ 1981-07/1986-06
Conable, Barber B., Jr. | Conable, Barber | | | 1922-2003 | World Bank | Representative from New York (R) @ 1965-01-03/1985-01-03; President of the World Bank @ 1986-07/1991-08
Iliff, William A.B. | | | | 1898-1972 | World Bank | Vice President of the International Bank for Reconstruction and Development @ 1956/1962
Knapp, J. Burke | Knapp, Burke | | | 1913-2009 | World Bank | Vice President of the International Bank for Reconstruction and Development @ 1956/1978
Kristensen, Thorkil | | | | 1899-1989 | Organization for Economic Cooperation and Development | Secretary-General of the Organization for Economic Cooperation and Development @ 1961-09/1969-09
Lennep, Emile van | van Lennep, Emile; Van Lennep, Jonkheer Emile | | | 1915-1996 | Organization for Economic Cooperation and Development | Secretary-General of the Organization for Economic Cooperation and Development @ 1969-10/1984-09
White, Eric Wyndham | Wyndham White, Eric | | | 1913-1980 | General Agreement on Tariffs and Trade | Executive Secretary, from 1965 Director General of the General Agreement on Tariffs and Trade @ 1948/1968
Long, Olivier | | | | 1915-2003 | General Agreement on Tariffs and Trade | Director General of the General Agreement on Tariffs and Trade @ 1968/1980
Dunkel, Arthur | | | | 1932-2005 | General Agreement on Tariffs and Trade | Director General of the General Agreement on Tariffs and Trade @ 1980/1993
Marjolin, Robert E. | Marjolin, Robert | | | 1911-1986 | European Economic Community | Secretary-General of the Organization for European Economic Cooperation @ 1948/1955; Vice President of the Commission of the European Economic Community @ 1958-01/1967-07
Hirsch, Etienne | | | | 1901-1994 | European Atomic Energy Community | President of the Commission of the European Atomic Energy Community @ 1959-02/1962-01
Ortoli, François-Xavier | Ortoli, Francois-Xavier | | | 1925-2007 | European Communities | President of the Commission of the European Communities @ 1973-01/1977-01
Malfatti, Franco Maria | | | | 1927-1991 | European Communities | President of the Commission of the European Communities @ 1970-07/1972-03
Hammarskjöld, Knut O.H.A. | Hammarskjold, Knut | | | 1922-2012 | International Air Transport Association | Director General of the International Air Transport Association @ 1966/1984
Gazdik, Julian G. | Gazdik, Julian | | | | International Air Transport Association | General Counsel of the International Air Transport Association
Hassouna, Mohammed Abdel Khalek | Hassuna, Abd al-Khaliq; Hassouna, Abdel Khalek | | | 1898-1992 | Arab League | Secretary-General of the Arab League @ 1952-09/1972-06
`;
