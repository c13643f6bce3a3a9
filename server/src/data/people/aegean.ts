/**
 * Greece, Turkey, Cyprus. Form of the lines: see `table.ts`. Basis: public record.
 */
export const AEGEAN = `
Paul I | Paul, King | | | 1901-1964 | Greece | King of Greece @ 1947-04-01/1964-03-06
Frederika | Frederica; Frederika, Queen | | | 1917-1981 | Greece | Queen of Greece @ 1947-04-01/1964-03-06
Constantine II | Constantine, King; Constantine | | | 1940-2023 | Greece | King of Greece @ 1964-03-06/1973-06
Papagos, Alexander | Papagos, Alexandros | | | 1883-1955 | Greece | Prime Minister @ 1952-11/1955-10-04
Karamanlis, Constantine | Caramanlis, Constantine; Karamanlis, Konstantine; Karamanlis, Konstantinos; Karamanlis, Constantine G. | | | 1907-1998 | Greece | Prime Minister @ 1955-10/1958-03; Prime Minister @ 1958-05/1961-09; Prime Minister @ 1961-11/1963-06; Prime Minister @ 1974-07-24/1980-05; President @ 1980-05/1985-03
Papandreou, George | Papandreou, Georgios | | | 1888-1968 | Greece | Prime Minister @ 1944-04/1945-01; Prime Minister @ 1963-11/1963-12; Prime Minister @ 1964-02/1965-07
Papandreou, Andreas G. | Papandreou, Andreas | Andy | | 1919-1996 | Greece | Minister to the Prime Minister @ 1964-02/1964-11; Prime Minister @ 1981-10-21/1989-07
Venizelos, Sophocles | Venizelos, Sophokles | | | 1894-1964 | Greece | Prime Minister @ 1950-08/1951-11
Plastiras, Nicholas | Plastiras, Nikolaos | | | 1883-1953 | Greece | Prime Minister @ 1951-11/1952-10
Averoff-Tossizza, Evangelos | Averoff, Evangelos; Averoff-Tositsas, Evangelos; Averof, Evangelos | | | 1910-1990 | Greece | Minister of Foreign Affairs @ 1956-05/1963-06; Minister of National Defense @ 1974-07/1981-10
Theotokis, Spyros | | | | | Greece | Minister of Foreign Affairs @ 1955-10/1956-05
Stephanopoulos, Stephanos | Stephanopoulos, Stephan; Stefanopoulos, Stefanos | | | 1898-1982 | Greece | Minister of Foreign Affairs @ 1952-11/1955-10; Deputy Prime Minister @ 1964-02/1965-07; Prime Minister @ 1965-09/1966-12
Costopoulos, Stavros | Kostopoulos, Stavros | | | 1900-1968 | Greece | Minister of Foreign Affairs @ 1964-02/1965-07; Minister of National Defense @ 1965-09/1966-12
Garoufalias, Petros | | | | 1901-1984 | Greece | Minister of National Defense @ 1964-02/1965-07
Athanasiadis-Novas, George | Novas, George Athanasiadis-; Athanassiadis-Novas, George | | | 1893-1987 | Greece | Prime Minister @ 1965-07/1965-08
Tsirimokos, Elias | Tsirimokos, Ilias | | | 1907-1968 | Greece | Prime Minister @ 1965-08/1965-09; Minister of Foreign Affairs @ 1965-09/1966-04
Toumbas, John | Toumbas, Ioannis | | | 1901-1995 | Greece | Minister of the Interior @ 1965-07/1966-05; Minister of Foreign Affairs @ 1966-05/1966-12
Paraskevopoulos, John | Paraskevopoulos, Ioannis | | | 1900-1984 | Greece | Prime Minister @ 1963-12/1964-02; Prime Minister @ 1966-12/1967-04
Kanellopoulos, Panayiotis | Kanellopoulos, Panagiotis; Canellopoulos, Panayiotis | | | 1902-1986 | Greece | Prime Minister @ 1967-04-03/1967-04-21
Kollias, Constantine | Kollias, Constantine V.; Kollias, Konstantinos | | | 1901-1998 | Greece | Prime Minister @ 1967-04-21/1967-12-13
Papadopoulos, George | Papadopoulos, Georgios; Papadopoulos, George G. | | | 1919-1999 | Greece | Minister to the Prime Minister @ 1967-04/1967-12; Prime Minister @ 1967-12-13/1973-10; President @ 1973-06/1973-11-25
Pattakos, Stylianos | Pattakos, Stylianos G. | | | 1912-2016 | Greece | Minister of the Interior @ 1967-04/1973-10; Deputy Prime Minister @ 1967-12/1973-10
Makarezos, Nikolaos | Makarezos, Nicholas | | | 1919-2009 | Greece | Minister of Coordination @ 1967-04/1971-08
Ioannidis, Dimitrios | Ioannides, Dimitrios; Ioannides, Demetrios | | | 1923-2010 | Greece | Chief of the Military Police @ 1967/1974-08
Gizikis, Phaedon | Ghizikis, Phaedon; Gizikis, Phaidon | | | 1917-1999 | Greece | President @ 1973-11-25/1974-12
Androutsopoulos, Adamantios | | | | 1919-2000 | Greece | Prime Minister @ 1973-11/1974-07
Pipinelis, Panayiotis | Pipinelis, Panagiotis; Pipinelis, Panayotis | | | 1899-1970 | Greece | Prime Minister @ 1963-06/1963-09; Minister of Foreign Affairs @ 1967-11/1970-07-19
Mavros, George | Mavros, Georgios | | | 1909-1995 | Greece | Minister of Foreign Affairs @ 1974-07/1974-10
Bitsios, Dimitri S. | Bitsios, Dimitrios; Bitsios, Dimitri; Bitsios, Demetrios | | | 1915-1984 | Greece | Permanent Representative to the United Nations @ 1961/1965; Minister of Foreign Affairs @ 1974-10/1977-11
Papaligouras, Panayiotis | Papaligouras, Panayotis A.; Papaligouras, Panagiotis | | | 1917-1993 | Greece | Minister of Coordination @ 1974-07/1977-11; Minister of Foreign Affairs @ 1977-11/1978-05
Rallis, George J. | Rallis, Georgios; Rallis, George | | | 1918-2006 | Greece | Minister of Foreign Affairs @ 1978-05/1980-05; Prime Minister @ 1980-05/1981-10
Mitsotakis, Constantine | Mitsotakis, Konstantinos; Mitsotakis, Constantinos | | | 1918-2017 | Greece | Minister of Finance @ 1964-02/1965-07; Minister of Foreign Affairs @ 1980-05/1981-10; Prime Minister @ 1990-04/1993-10
Haralambopoulos, Ioannis | Charalambopoulos, Ioannis; Kharalambopoulos, Ioannis | | | 1919-2014 | Greece | Minister of Foreign Affairs @ 1981-10/1985-07
Papoulias, Karolos | | | | 1929-2021 | Greece | Minister of Foreign Affairs @ 1985-07/1989-07
Liatis, Alexis S. | Liatis, Alexis | | | | Greece | Ambassador to the United States @ 1958/1962
Matsas, Alexander A. | Matsas, Alexandros | | | | Greece | Ambassador to the United States @ 1962/1967
Alexandrakis, Menelas D. | Alexandrakis, Menelaos | | | | Greece | Ambassador to the United States @ 1974/1979
Tzounis, John A. | Tzounis, Ioannis | | | | Greece | Ambassador to the United States @ 1979/1981
Nikolareisis, Dimitrios | Nikolareizis, Dimitrios; Nikolareisis, Demetrios | | | | Greece | Greek negotiator at the Geneva talks on Cyprus @ 1964-07/1964-08
Sossides, John | Sossidis, Ioannis; Sossidis, John | | | | Greece | Diplomatic Adviser to the Prime Minister @ 1964/1965
Davos, Ioannis | | | | 1918-2008 | Greece | Chief of the National Defense General Staff @ 1976/1980
Grivas, George | Grivas, Georgios | Dighenis | | -1974 | Greece | Leader of the National Organization of Cypriot Fighters (EOKA) @ 1955-04/1959-03; Commander of the Cyprus National Guard @ 1964/1967-11
Inonu, Ismet | İnönü, İsmet; Inönü, Ismet | | | 1884-1973 | Turkey | President @ 1938-11/1950-05; Prime Minister @ 1961-11/1965-02
Bayar, Celal | Bayar, Celâl | | | 1883-1986 | Turkey | President @ 1950-05-22/1960-05-27
Menderes, Adnan | | | | 1899-1961 | Turkey | Prime Minister @ 1950-05-22/1960-05-27
Koprulu, Fuad | Köprülü, Fuat; Koprulu, Fuat | | | 1890-1966 | Turkey | Minister of Foreign Affairs @ 1950-05/1955-04
Zorlu, Fatin Rüştü | Zorlu, Fatin Rustu; Zorlu, Fatin Rüstü | | | 1910-1961 | Turkey | Permanent Representative to the North Atlantic Council @ 1952/1954; Minister of State @ 1955-07/1955-12; Minister of Foreign Affairs @ 1957-11/1960-05-27
Gürsel, Cemal | Gursel, Cemal | | | 1895-1966 | Turkey | Chairman of the Committee of National Unity and Chief of State @ 1960-05-27/1961-10; President @ 1961-10/1966-03
Sunay, Cevdet | Sunay, Cedvet | | | 1899-1982 | Turkey | Chief of the General Staff @ 1960-08/1966-03; President @ 1966-03-28/1973-03
Korutürk, Fahri | Koruturk, Fahri S. | | | 1903-1987 | Turkey | President @ 1973-04/1980-04
Evren, Kenan | | | | 1917-2015 | Turkey | Chief of the General Staff @ 1978-03/1983-07; Chief of State @ 1980-09-12/1982-11; President @ 1982-11/1989-11
Ürgüplü, Suat Hayri | Urguplu, Suat Hayri | | | 1903-1981 | Turkey | Ambassador to the United States @ 1957/1960; Prime Minister @ 1965-02/1965-10
Demirel, Süleyman | Demirel, Suleyman; Demirel, Suliman | | | 1924-2015 | Turkey | Prime Minister @ 1965-10/1971-03; Prime Minister @ 1975-03/1977-06; Prime Minister @ 1977-07/1978-01; Prime Minister @ 1979-11/1980-09-12; Prime Minister @ 1991-11/1993-05; President @ 1993-05/2000-05
Erim, Nihat | Erim, Nihan | | | 1912-1980 | Turkey | Turkish negotiator at the Geneva talks on Cyprus @ 1964-07/1964-08; Prime Minister @ 1971-03/1972-05
Melen, Ferit | | | | 1906-1988 | Turkey | Prime Minister @ 1972-05/1973-04
Ecevit, Bülent | Ecevit, Bulent | | | 1925-2006 | Turkey | Prime Minister @ 1974-01/1974-11; Prime Minister @ 1977-06/1977-07; Prime Minister @ 1978-01/1979-11
Irmak, Sadi | | | | 1904-1990 | Turkey | Prime Minister @ 1974-11/1975-03
Ulusu, Bülent | Ulusu, Bulend; Ulusu, Bulent | | | 1923-2015 | Turkey | Prime Minister @ 1980-09/1983-12
Özal, Turgut | Ozal, Turgut | | | 1927-1993 | Turkey | Deputy Prime Minister @ 1980-09/1982-07; Prime Minister @ 1983-12/1989-10; President @ 1989-11/1993-04-17
Erkin, Feridun Cemal | Erkin, Feridun C. | | | 1899-1980 | Turkey | Ambassador to the United States @ 1948/1955; Minister of Foreign Affairs @ 1962/1965-02
Sarper, Selim R. | Sarper, Selim | | | 1899-1968 | Turkey | Permanent Representative to the United Nations @ 1947/1957; Permanent Representative to the North Atlantic Council @ 1957/1960; Minister of Foreign Affairs @ 1960-05/1962-03
Isik, Hasan Esat | Işik, Hasan Esat; Işık, Hasan Esat | | | 1916-1989 | Turkey | Minister of Foreign Affairs @ 1965-02/1965-10; Minister of Defense @ 1974-01/1974-11; Minister of Defense @ 1978-01/1979-01
Caglayangil, Ihsan Sabri | Çağlayangil, İhsan Sabri; Çağlayangil, Ihsan Sabri | | | 1908-1993 | Turkey | Minister of Foreign Affairs @ 1965-10/1971-03; Minister of Foreign Affairs @ 1975-03/1977-06; Minister of Foreign Affairs @ 1977-07/1978-01
Bayülken, Ümit Haluk | Bayulken, Haluk; Bayulken, Umit Haluk | | | 1921-2007 | Turkey | Minister of Foreign Affairs @ 1971-12/1974-01; Minister of Defense @ 1980-09/1983-12
Güneş, Turan | Gunes, Turan | | | 1921-1982 | Turkey | Minister of Foreign Affairs @ 1974-01/1974-11
Esenbel, Melih | | | | 1915-1995 | Turkey | Secretary General of the Ministry of Foreign Affairs @ 1957/1960; Ambassador to the United States @ 1966/1974; Minister of Foreign Affairs @ 1974-11/1975-03; Ambassador to the United States @ 1975/1979
Ökçün, Gündüz | Okcun, Gunduz | | | 1936-1986 | Turkey | Minister of Foreign Affairs @ 1978-01/1979-11
Erkmen, Hayrettin | | | | 1915-1999 | Turkey | Minister of Foreign Affairs @ 1979-11/1980-09
Türkmen, İlter | Turkmen, Ilter | | | 1927-2022 | Turkey | Permanent Representative to the United Nations @ 1975/1978; Minister of Foreign Affairs @ 1980-09/1983-12
Halefoğlu, Vahit M. | Halefoglu, Vahit | | | 1919-2017 | Turkey | Minister of Foreign Affairs @ 1983-12/1987-12
Yılmaz, Mesut | Yilmaz, Mesut | | | 1947-2020 | Turkey | Minister of Foreign Affairs @ 1987-12/1990-02
Elekdağ, Şükrü | Elekdag, Sukru | | | 1924- | Turkey | Secretary General of the Ministry of Foreign Affairs @ 1975/1979; Ambassador to the United States @ 1979/1989
Menemencioglu, Turgut | Menemencioğlu, Turgut | | | 1914- | Turkey | Ambassador to the United States @ 1962/1966
Birgi, Muharrem Nuri | Birgi, Nuri | | | 1908-1986 | Turkey | Secretary General of the Ministry of Foreign Affairs @ 1954/1957; Permanent Representative to the North Atlantic Council @ 1960/1972
Sancar, Semih | | | | 1911-1984 | Turkey | Chief of the General Staff @ 1973-03/1978-03
Türkeş, Alparslan | Turkes, Alparslan; Turkes, Alpaslan | | | 1917-1997 | Turkey | Member of the Committee of National Unity @ 1960-05/1960-11; Deputy Prime Minister @ 1975-03/1977-06
Erbakan, Necmettin | | | | 1926-2011 | Turkey | Deputy Prime Minister @ 1974-01/1974-11; Deputy Prime Minister @ 1975-03/1977-06
Makarios III | Makarios; Mouskos, Mihail Christodoulou; Makarios, Archbishop | | | 1913-1977 | Cyprus | Archbishop of Cyprus @ 1950-10/1977-08-03; President @ 1960-08-16/1977-08-03
Küçük, Fazıl | Kutchuk, Fazil; Kuchuk, Fazil; Kucuk, Fazil; Küçük, Fazil | | | 1906-1984 | Cyprus | Vice President @ 1960-08-16/1973-02
Denktash, Rauf R. | Denktash, Rauf; Denktaş, Rauf | | | 1924-2012 | Cyprus | President of the Turkish Communal Chamber @ 1960/1973; President of the Turkish Federated State of Cyprus @ 1975-02/1983-11; President of the Turkish Republic of Northern Cyprus (recognized by Turkey alone) @ 1983-11/2005-04
Clerides, Glafcos J. | Clerides, Glafkos; Clerides, Glaufkos; Clerides, Glafcos; Kliridis, Glafkos | | | 1919-2013 | Cyprus | President of the House of Representatives @ 1960-08/1976-07; Acting President @ 1974-07/1974-12; President @ 1993-02/2003-02
Kyprianou, Spyros A. | Kyprianou, Spyros; Kyprianou, Spiros; Kiprianou, Spyros | | | 1932-2002 | Cyprus | Minister of Foreign Affairs @ 1960-08/1972-06; President of the House of Representatives @ 1976-09/1977-08; President @ 1977-08/1988-02
Sampson, Nikos G. | Sampson, Nicos | | | 1935-2001 | Cyprus | President installed by the coup d'état @ 1974-07-15/1974-07-23
Georkadjis, Polykarpos | Yorgadjis, Polykarpos; Georghadjis, Polycarpos; Yeorkadjis, Polykarpos | | | -1970 | Cyprus | Minister of the Interior @ 1960-08/1968-11
Rossides, Zenon | Rossides, Zenon G. | | | 1895-1990 | Cyprus | Permanent Representative to the United Nations @ 1960/1979; Ambassador to the United States @ 1960/1971
Christophides, John C. | Christofides, Ioannis | | | | Cyprus | Minister of Foreign Affairs @ 1972-06/1978
Rolandis, Nicos A. | Rolandis, Nikos | | | 1934- | Cyprus | Minister of Foreign Affairs @ 1978/1983-09
Iacovou, George | Iakovou, Georgios | | | 1938- | Cyprus | Minister of Foreign Affairs @ 1983-09/1993-02
Vassiliou, George V. | Vassiliou, George | | | 1931- | Cyprus | President @ 1988-02/1993-02
Dimitriou, Nicos G. | Dimitriou, Nikos | | | | Cyprus | Ambassador to the United States @ 1974/1979
Jacovides, Andreas J. | Jacovides, Andrew; Jacovides, Andreas | | | | Cyprus | Ambassador to the United States @ 1980
Michaelides, Alekos | Michaelides, Alecos | | | | Cyprus | President of the House of Representatives @ 1977-09/1981-06
Papadopoulos, Tassos | | | | 1934-2008 | Cyprus | Greek Cypriot Representative at the Intercommunal Talks @ 1976/1978; President @ 2003-02/2008-02
Orek, Osman N. | Örek, Osman; Orek, Osman | | | 1925-1999 | Cyprus | Minister of Defense @ 1960-08/1963-12
`;
