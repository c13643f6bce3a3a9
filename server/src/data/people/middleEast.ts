/**
 * Israel, the Arab states of Asia and Egypt, the Palestinians, Iran. Spellings of Arabic and Persian names waver within one volume.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const MIDDLE_EAST = `
Weizmann, Chaim | | | | 1874-1952 | Israel | President @ 1949-02/1952-11-09
Ben Gurion, David | Ben-Gurion, David; Bengurion, David | | BG | 1886-1973 | Israel | Prime Minister and Minister of Defense @ 1948-05-14/1954-01; Minister of Defense @ 1955-02/1963-06; Prime Minister @ 1955-11/1963-06
Sharett, Moshe | Shertok, Moshe; Sharett, Moshe Shertok | | | 1894-1965 | Israel | Minister of Foreign Affairs @ 1948-05/1956-06; Prime Minister @ 1954-01/1955-11
Eshkol, Levi | | | | 1895-1969 | Israel | Minister of Finance @ 1952/1963-06; Prime Minister @ 1963-06-26/1969-02-26; Minister of Defense @ 1963-06/1967-06
Meir, Golda | Meyerson, Golda; Myerson, Golda; Mayer, Golda | | | 1898-1978 | Israel | Minister of Labor @ 1949-03/1956-06; Minister of Foreign Affairs @ 1956-06/1966-01; Prime Minister @ 1969-03-17/1974-06-03
Eban, Abba | Eban, Abba S.; Eban, Aubrey | | | 1915-2002 | Israel | Permanent Representative to the United Nations @ 1949/1959; Ambassador to the United States @ 1950/1959; Minister of Education and Culture @ 1960/1963-06; Deputy Prime Minister @ 1963-06/1966-01; Minister of Foreign Affairs @ 1966-01/1974-06
Rabin, Yitzhak | Rabin, Yitzak; Rabin, Itzhak | | | 1922-1995 | Israel | Chief of Staff of the Israel Defense Forces @ 1964-01/1967-12; Ambassador to the United States @ 1968-02/1973-03; Prime Minister @ 1974-06-03/1977-06; Minister of Defense @ 1984-09/1990-03; Prime Minister @ 1992-07-13/1995-11-04
Peres, Shimon | | | | 1923-2016 | Israel | Director General of the Ministry of Defense @ 1953/1959; Deputy Minister of Defense @ 1959-12/1965-05; Minister of Defense @ 1974-06-03/1977-06; Prime Minister @ 1984-09-13/1986-10-20; Minister of Foreign Affairs @ 1986-10-20/1988-12
Dayan, Moshe | | | | 1915-1981 | Israel | Chief of Staff of the Israel Defense Forces @ 1953-12/1958-01; Minister of Agriculture @ 1959-12/1964-11; Minister of Defense @ 1967-06/1974-06; Minister of Foreign Affairs @ 1977-06/1979-10
Allon, Yigal | Alon, Yigal | | | 1918-1980 | Israel | Minister of Labor @ 1961/1968; Deputy Prime Minister @ 1968-07/1977-06; Minister of Foreign Affairs @ 1974-06/1977-06
Begin, Menachem | Begin, Menahem | | | 1913-1992 | Israel | Minister without Portfolio @ 1967-06/1970-08; Prime Minister @ 1977-06-21/1983-10-10
Shamir, Yitzhak | | | | 1915-2012 | Israel | Speaker of the Knesset @ 1977-06/1980-03; Minister of Foreign Affairs @ 1980-03/1986-10; Prime Minister @ 1983-10-10/1984-09-13; Prime Minister @ 1986-10-20/1992-07-13
Weizman, Ezer | | | | 1924-2005 | Israel | Minister of Defense @ 1977-06/1980-05
Sharon, Ariel | | Arik | | 1928-2014 | Israel | Minister of Agriculture @ 1977-06/1981-08; Minister of Defense @ 1981-08/1983-02; Minister of Industry and Trade @ 1984-09/1990-02
Arens, Moshe | | | | 1925-2019 | Israel | Ambassador to the United States @ 1982/1983-02; Minister of Defense @ 1983-02/1984-09; Minister of Foreign Affairs @ 1988-12/1990-06
Burg, Yosef | | | | 1909-1999 | Israel | Minister of the Interior @ 1974-10/1984-09
Yadin, Yigael | Yadin, Yigal | | | 1917-1984 | Israel | Chief of Staff of the Israel Defense Forces @ 1949-11/1952-12; Deputy Prime Minister @ 1977-10/1981-08
Lavon, Pinhas | Lavon, Pinchas | | | 1904-1976 | Israel | Minister of Defense @ 1954-01/1955-02
Sapir, Pinhas | Sapir, Pinchas | | | 1906-1975 | Israel | Minister of Finance @ 1963-06/1968-08; Minister of Finance @ 1969/1974-06
Shazar, Zalman | | | | 1889-1974 | Israel | President @ 1963-05/1973-05
Ben Zvi, Yitzhak | Ben-Zvi, Itzhak | | | 1884-1963 | Israel | President @ 1952-12/1963-04-23
Navon, Yitzhak | | | | 1921-2015 | Israel | President @ 1978-05/1983-05
Eytan, Walter | | | | 1910-2001 | Israel | Director General of the Ministry of Foreign Affairs @ 1948/1959; Ambassador to France @ 1959/1970
Elath, Eliahu | Epstein, Eliahu; Elath, Elihu | | | 1903-1990 | Israel | Ambassador to the United States @ 1949/1950; Ambassador to the United Kingdom @ 1952/1959
Shiloah, Reuven | | | | 1909-1959 | Israel | Minister of the Embassy in the United States @ 1953/1957
Herzog, Yaacov | Herzog, Ya'acov; Herzog, Yaakov; Herzog, Jacob | | | 1921-1972 | Israel | Minister of the Embassy in the United States @ 1957/1960; Ambassador to Canada @ 1960/1963; Director General of the Office of the Prime Minister @ 1966/1972
Herzog, Chaim | | | | 1918-1997 | Israel | Permanent Representative to the United Nations @ 1975/1978; President @ 1983-05/1993-05
Harman, Avraham | Harman, Abraham | Abe | | 1915-1992 | Israel | Ambassador to the United States @ 1959-09/1968-02
Comay, Michael S. | | | | 1908-1987 | Israel | Ambassador to Canada @ 1953/1957; Assistant Director General of the Ministry of Foreign Affairs @ 1957/1959; Permanent Representative to the United Nations @ 1960/1967
Rafael, Gideon | Raphael, Gideon | | | 1913-1999 | Israel | Permanent Representative to the United Nations @ 1967-05/1967-11; Director General of the Ministry of Foreign Affairs @ 1967/1971
Tekoah, Yosef | Tekoah, Joseph | | | 1925-1991 | Israel | Permanent Representative to the United Nations @ 1968/1975
Gazit, Mordechai | | | | 1922-2016 | Israel | Minister of the Embassy in the United States @ 1960/1965; Director General of the Ministry of Foreign Affairs @ 1971/1973; Director General of the Office of the Prime Minister @ 1973/1975
Evron, Ephraim | | Eppie | | 1920-1995 | Israel | Minister of the Embassy in the United States @ 1965/1968; Ambassador to the United States @ 1979/1982-01
Argov, Shlomo | | | | 1929-2003 | Israel | Minister of the Embassy in the United States @ 1968-06/1971; Ambassador to the United Kingdom @ 1979/1982-06
Dinitz, Simcha | | | | 1929-2003 | Israel | Director General of the Office of the Prime Minister @ 1969/1973; Ambassador to the United States @ 1973-03/1978-12
Rosenne, Meir | | | | 1931-2015 | Israel | Legal Adviser to the Ministry of Foreign Affairs @ 1971/1979; Ambassador to the United States @ 1983/1987
Arad, Moshe | | | | | Israel | Ambassador to the United States @ 1987/1990
Netanyahu, Benjamin | Netanyahu, Binyamin | Bibi | | 1949- | Israel | Permanent Representative to the United Nations @ 1984/1988
Kimche, David | | | | 1928-2010 | Israel | Director General of the Ministry of Foreign Affairs @ 1980/1986
Barak, Aharon | | | | 1936- | Israel | Attorney General @ 1975/1978
Rubinstein, Elyakim | Rubinstein, Eliakim | Eli | | 1947- | Israel | Legal Adviser to the Ministry of Foreign Affairs @ 1981/1985
Hod, Mordechai | | Motti | | 1926-2003 | Israel | Commander of the Air Force @ 1966-04/1973-05
Bar-Lev, Haim | Bar Lev, Chaim | | | 1924-1994 | Israel | Chief of Staff of the Israel Defense Forces @ 1968-01/1971-12
Elazar, David | | Dado | | 1925-1976 | Israel | Chief of Staff of the Israel Defense Forces @ 1972-01/1974-04
Gur, Mordechai | | Motta | | 1930-1995 | Israel | Chief of Staff of the Israel Defense Forces @ 1974-04/1978-04
Eitan, Rafael | Eytan, Rafael | Raful | | 1929-2004 | Israel | Chief of Staff of the Israel Defense Forces @ 1978-04/1983-04
Yariv, Aharon | | | | 1920-1994 | Israel | Director of Military Intelligence @ 1964/1972
Amit, Meir | | | | 1921-2009 | Israel | Director of Mossad @ 1963/1968
Hofi, Yitzhak | | | | 1927-2014 | Israel | Director of Mossad @ 1974/1982
Farouk I | Faruq; Farouk | | | 1920-1965 | Egypt | King of Egypt @ 1936-04-28/1952-07-26
Naguib, Mohammed | Naguib, Muhammad; Neguib, Mohammed | | | 1901-1984 | Egypt | Prime Minister @ 1952-09/1954-04; President @ 1953-06-18/1954-11
Nasser, Gamal Abdel | Nasser, Gamal Abd'al; Nasir, Gamal Abdul; Nasser, Gamal Abd al-; Nasr, Gamal Abd al-; Abdel Nasser, Gamal; Nasir, Jamal Abd al- | | | 1918-1970 | Egypt | Prime Minister @ 1954-04/1956-06; President of Egypt, from February 1958 of the United Arab Republic @ 1956-06-23/1970-09-28
Sadat, Anwar | Sadat, Anwar el-; Sadat, Anwar al-; el-Sadat, Anwar; as-Sadat, Anwar | | | 1918-1981 | Egypt | Speaker of the National Assembly @ 1960/1968; Vice President @ 1969-12/1970-10; President @ 1970-10-15/1981-10-06
Mubarak, Hosni | Mubarak, Mohamed Hosni; Mubarak, Husni; Mubarak, Muhammad Husni | | | 1928-2020 | Egypt | Commander of the Air Force @ 1972-04/1975-04; Vice President @ 1975-04/1981-10; President @ 1981-10-14/2011-02-11
Fawzi, Mahmoud | Fawzi, Mahmud; Fawzy, Mahmoud | | | 1900-1981 | Egypt | Minister of Foreign Affairs @ 1952-12/1964-03; Prime Minister @ 1970-10/1972-01
Riad, Mahmoud | Riyad, Mahmud; Riad, Mahmud; Riyadh, Mahmoud | | | 1917-1992 | Egypt | Permanent Representative to the United Nations @ 1962/1964; Minister of Foreign Affairs @ 1964-03/1972-01; Secretary-General of the Arab League @ 1972-06/1979-03
Amer, Abdel Hakim | Amir, Abd al-Hakim; Amer, Abdul Hakim; Amir, Abdul Hakim | | | 1919-1967 | Egypt | Commander in Chief of the Armed Forces @ 1953-06/1967-06
Sabri, Ali | Sabry, Aly; Sabri, Aly | | | 1920-1991 | Egypt | Prime Minister @ 1962-09/1965-10; Vice President @ 1965-10/1967
Mohieddin, Zakaria | Muhi al-Din, Zakariya; Mohieddine, Zakaria | | | 1918-2012 | Egypt | Minister of the Interior @ 1953/1962; Prime Minister @ 1965-10/1966-09
Hussein, Ahmed | Hussein, Ahmad; Husayn, Ahmad | | | 1902-1984 | Egypt | Ambassador to the United States @ 1953/1958
Kamel, Mostafa | Kamel, Mustafa; Kamil, Mustafa | | | | Egypt | Ambassador to the United States @ 1958/1967-06
Ghorbal, Ashraf | Ghorbal, Ashraf A. | | | 1925-2005 | Egypt | Chief of the Interests Section in the United States @ 1968/1972; Ambassador to the United States @ 1974/1984
Heikal, Mohamed Hassanein | Haykal, Muhammad Hasanayn; Heikal, Mohammed; Haikal, Mohammed Hassanein; Heykal, Mohamed | | | 1923-2016 | Egypt | Editor in Chief of Al-Ahram @ 1957/1974-02
Amin, Mustafa | Amin, Mustapha | | | 1914-1997 | Egypt | Editor and publisher of Akhbar al-Yom @ 1944/1960
Kaissouni, Abdel Moneim | Kaissouni, Abdul Moneim; Qaisuni, Abd al-Munim; Qaysuni, Abd al-Munim | | | 1916-1987 | Egypt | Minister of Finance, later of Economy @ 1954/1964; Deputy Prime Minister @ 1976-11/1978-05
Fahmy, Ismail | Fahmi, Ismail | | | 1922-1997 | Egypt | Minister of Foreign Affairs @ 1973-10-31/1977-11-17
Kamel, Mohamed Ibrahim | Kamel, Muhammad Ibrahim; Kamil, Muhammad Ibrahim | | | 1927-2001 | Egypt | Minister of Foreign Affairs @ 1977-12/1978-09
Khalil, Mustafa | Khalil, Mostafa | | | 1920-2008 | Egypt | Prime Minister @ 1978-10/1980-05; Minister of Foreign Affairs @ 1979-02/1980-05
Ghali, Boutros Boutros | Boutros-Ghali, Boutros; Boutros Ghali, Boutros | | | 1922-2016 | Egypt | Minister of State for Foreign Affairs @ 1977-10/1991; Secretary-General of the United Nations @ 1992-01-01/1996-12-31
Ali, Kamal Hassan | Hassan Ali, Kamal; Ali, Kamal Hasan | | | 1921-1993 | Egypt | Minister of Defense @ 1978-10/1980-05; Minister of Foreign Affairs @ 1980-05/1984-07; Prime Minister @ 1984-07/1985-09
Abdel Meguid, Ahmed Esmat | Meguid, Esmat Abdel; Abd al-Majid, Ahmad Ismat; Meguid, Ahmed Esmat Abdel | | | 1923-2013 | Egypt | Permanent Representative to the United Nations @ 1972/1983; Minister of Foreign Affairs @ 1984-07/1991-05
Ismail, Hafez | Ismail, Muhammad Hafiz; Ismail, Mohammed Hafez; Isma'il, Hafiz | | | 1919-1997 | Egypt | Adviser to the President for National Security Affairs @ 1971-09/1974-04
Ismail, Ahmed | Ismail Ali, Ahmad; Ismail, Ahmad | | | 1917-1974 | Egypt | Minister of War @ 1972-10/1974-12-25
Zayyat, Mohammed Hassan el- | Zayyat, Muhammad Hasan al-; Zayyat, Mohamed Hassan; El-Zayyat, Mohammed | | | 1915-1993 | Egypt | Minister of Foreign Affairs @ 1972-09/1973-10
Gamasy, Mohamed Abdel Ghani | Gamasy, Mohamed Abdel Ghani el-; Jamasi, Abd al-Ghani; Gamasi, Muhammad | | | 1921-2003 | Egypt | Chief of Staff of the Armed Forces @ 1973-12/1974-12; Minister of War @ 1974-12/1978-10
Fawzi, Mohamed | Fawzi, Muhammad; Fawzi, Mohammed | | | 1915-2000 | Egypt | Minister of War @ 1968-01/1971-05
Ghaleb, Mohamed Murad | Ghalib, Murad; Ghaleb, Murad | | | 1922-2007 | Egypt | Ambassador to the Soviet Union @ 1961/1971; Minister of Foreign Affairs @ 1972-01/1972-09
Baz, Osama | Baz, Usama al-; El-Baz, Osama; Baz, Osama el- | | | 1931-2013 | Egypt | Director of the Office of the President for Political Affairs
Salem, Mamdouh | Salim, Mamduh | | | 1918-1988 | Egypt | Prime Minister @ 1975-04/1978-10
Abu Ghazala, Mohamed Abdel Halim | Abu Ghazala, Abdel Halim; Abu Ghazalah, Abd al-Halim | | | 1930-2008 | Egypt | Minister of Defense @ 1981-03/1989-04
El Kony, Mohamed Awad | Kony, Mohamed Awad el-; Quni, Muhammad Awad al- | | | | Egypt | Permanent Representative to the United Nations @ 1964/1969
Quwatli, Shukri | Quwatli, Shukri al-; Kuwatly, Shukri; Quwwatli, Shukri | | | 1891-1967 | Syria | President @ 1943-08/1949-03; President @ 1955-09/1958-02
Shishakli, Adib | Shishakli, Adib al-; Chichakli, Adib | | | 1909-1964 | Syria | President @ 1953-07/1954-02
Bitar, Salah al-Din | Bitar, Salah; Bitar, Salah ad-Din; Bitar, Salahaddin | | | 1912-1980 | Syria | Minister of Foreign Affairs @ 1956-06/1958-02; Prime Minister @ 1963-03/1963-11
Sarraj, Abdel Hamid | Sarraj, Abd al-Hamid; Serraj, Abdel Hamid | | | 1925-2013 | Syria | Chief of Military Intelligence @ 1955/1958
Bizri, Afif | Bizri, Afif al- | | | 1914-1994 | Syria | Chief of Staff of the Army @ 1957-08/1958-03
Azm, Khalid | Azm, Khalid al-; Azem, Khaled | | | 1903-1965 | Syria | Prime Minister @ 1962-09/1963-03
Asali, Sabri | Asali, Sabri al-; Assali, Sabri | | | 1903-1976 | Syria | Prime Minister @ 1955-02/1955-09; Prime Minister @ 1956-06/1958-03
Qudsi, Nazim | Qudsi, Nazim al-; Kudsi, Nazem | | | 1906-1998 | Syria | President @ 1961-12/1963-03
Hafiz, Amin | Hafiz, Amin al-; Hafez, Amin | | | 1921-2009 | Syria | Chairman of the Presidential Council @ 1963-07/1966-02
Atassi, Nureddin | Atasi, Nur al-Din al-; Atassi, Nur al-Din | | | 1929-1992 | Syria | President @ 1966-02/1970-11
Jadid, Salah | | | | 1926-1993 | Syria | Assistant Secretary General of the Ba'ath Party @ 1966-02/1970-11
Assad, Hafez | Asad, Hafiz al-; Assad, Hafez al-; Asad, Hafiz; Assad, Hafiz; al-Asad, Hafiz | | | 1930-2000 | Syria | Minister of Defense @ 1966-02/1972-03; Prime Minister @ 1970-11/1971-04; President @ 1971-03-12/2000-06-10
Khaddam, Abdel Halim | Khaddam, Abd al-Halim; Khaddam, Abdul Halim | | | 1932-2020 | Syria | Minister of Foreign Affairs @ 1970-11/1984-03; Vice President @ 1984-03/2005
Shara, Farouk | Shara, Faruq al-; Sharaa, Farouk; Shar', Faruq al- | | | 1938- | Syria | Minister of Foreign Affairs @ 1984-03/2006-02
Shihabi, Hikmat | Shihabi, Hikmat al-; Chehabi, Hikmat | | | 1931-2013 | Syria | Chief of Staff of the Armed Forces @ 1974/1998
Tlas, Mustafa | Talas, Mustafa | | | 1932-2017 | Syria | Minister of Defense @ 1972-03/2004
Abdullah I | Abdullah ibn Hussein; Abdullah, King | | | 1882-1951 | Jordan | Emir of Transjordan @ 1921-04/1946-05; King of Jordan @ 1946-05-25/1951-07-20
Talal I | Talal ibn Abdullah; Talal | | | 1909-1972 | Jordan | King of Jordan @ 1951-09/1952-08-11
Hussein I | Hussein ibn Talal; Hussein bin Talal; Hussein, King; Husayn ibn Talal | | | 1935-1999 | Jordan | King of Jordan @ 1952-08-11/1999-02-07
Hassan bin Talal | Hassan ibn Talal; Hasan bin Talal | | | 1947- | Jordan | Crown Prince of Jordan @ 1965-04/1999-01
Glubb, John Bagot | Glubb, John B. | Pasha | | 1897-1986 | Jordan | Commander of the Arab Legion @ 1939/1956-03-01
Rifai, Samir | Rifa'i, Samir; Rifai, Samir al-; Rifa'i, Samir al- | | | 1901-1965 | Jordan | Prime Minister @ 1956-01/1956-05; Prime Minister @ 1958-05/1959-05; Prime Minister @ 1963-03/1963-04
Rifai, Abdul Monem | Rifa'i, Abdul Monem; Rifai, Abd al-Munim; Rifa'i, Abd al-Mun'im | | | 1917-1985 | Jordan | Ambassador to the United States @ 1953/1957-06; Prime Minister @ 1969-03/1969-08; Prime Minister @ 1970-06/1970-09
Rifai, Zaid | Rifa'i, Zaid; Rifai, Zayd; Rifai, Zaid al-; Rifa'i, Zayd al- | | | 1936- | Jordan | Prime Minister @ 1973-05/1976-07; Prime Minister @ 1985-04/1989-04
Majali, Hazza | Majali, Hazza al-; Majali, Hazza' | | | 1917-1960 | Jordan | Prime Minister @ 1955-12/1955-12; Prime Minister @ 1959-05/1960-08-29
Majali, Habis | Majali, Habis al-; Majali, Habes | | | 1914-2001 | Jordan | Chief of Staff of the Army @ 1957/1965
Mufti, Said | Mufti, Said al-; Mufti, Sa'id al- | | | 1898-1989 | Jordan | Prime Minister @ 1955-05/1955-12; Prime Minister @ 1956-05/1956-06
Nabulsi, Suleiman | Nabulsi, Sulayman al-; Nabulsi, Sulaiman | | | 1908-1976 | Jordan | Prime Minister @ 1956-10/1957-04
Talhouni, Bahjat | Talhuni, Bahjat al-; Talhouni, Bahjat al-; Talhuni, Bahjat | | | 1913-1994 | Jordan | Prime Minister @ 1960-08/1962-01; Prime Minister @ 1964-07/1965-02; Prime Minister @ 1967-10/1969-03; Prime Minister @ 1969-08/1970-06
Tal, Wasfi | Tall, Wasfi; Tal, Wasfi al-; Tell, Wasfi | | | -1971 | Jordan | Prime Minister @ 1962-01/1963-03; Prime Minister @ 1965-02/1967-03; Prime Minister @ 1970-10/1971-11-28
Juma, Saad | Jum'a, Sa'd; Jumaa, Saad; Juma, Saad al- | | | 1916-1979 | Jordan | Ambassador to the United States @ 1962/1965; Prime Minister @ 1967-04/1967-10
Lawzi, Ahmad | Lozi, Ahmad; Lawzi, Ahmad al- | | | 1925-2014 | Jordan | Prime Minister @ 1971-11/1973-05
Badran, Mudar | | | | 1934-2023 | Jordan | Prime Minister @ 1976-07/1979-12; Prime Minister @ 1980-08/1984-01; Prime Minister @ 1989-12/1991-06
Sharaf, Abdul Hamid | Sharaf, Abdel Hamid; Sharaf, Abd al-Hamid | | | 1939-1980 | Jordan | Ambassador to the United States @ 1967/1971; Permanent Representative to the United Nations @ 1972/1976; Prime Minister @ 1979-12/1980-07-03
Khammash, Amer | Khammash, Amir | | | -2010 | Jordan | Chief of Staff of the Armed Forces @ 1965/1969
Nuwar, Ali Abu | Abu Nuwar, Ali; Nawar, Ali Abu; Nuwwar, Ali Abu | | | 1925-1991 | Jordan | Chief of Staff of the Arab Legion @ 1956-05/1957-04
Nuseibeh, Anwar | Nusaybah, Anwar | | | 1913-1986 | Jordan | Minister of Defense @ 1953/1955; Ambassador to the United Kingdom @ 1965/1967
Masri, Taher | Masri, Tahir al-; Masri, Tahir | | | 1942- | Jordan | Minister of Foreign Affairs @ 1984-01/1988-12
Ibn Saud | Abdul Aziz ibn Saud; Ibn Saud, Abdul Aziz; Abd al-Aziz ibn Abd al-Rahman Al Saud | | | -1953 | Saudi Arabia | King of Saudi Arabia @ 1932-09/1953-11-09
Saud ibn Abd al-Aziz | Saud bin Abdul Aziz; Saud ibn Abdul Aziz; Saud bin Abd al-Aziz Al Saud; Saud, King | | | 1902-1969 | Saudi Arabia | King of Saudi Arabia @ 1953-11-09/1964-11-02
Faisal ibn Abd al-Aziz Al Saud | Faisal bin Abdul Aziz; Faysal ibn Abd al-Aziz; Feisal ibn Abdul Aziz; Faisal, King; Faisal ibn Abdul Aziz | | | 1906-1975 | Saudi Arabia | Minister of Foreign Affairs @ 1930/1960-12; Minister of Foreign Affairs @ 1962-03/1975-03-25; King of Saudi Arabia @ 1964-11-02/1975-03-25
Khalid ibn Abd al-Aziz Al Saud | Khalid bin Abdul Aziz; Khalid, King; Khalid ibn Abdul Aziz | | | 1913-1982 | Saudi Arabia | Crown Prince @ 1965-03/1975-03; King of Saudi Arabia @ 1975-03-25/1982-06-13
Fahd ibn Abd al-Aziz Al Saud | Fahd bin Abdul Aziz; Fahd, Prince; Fahd ibn Abdul Aziz | | | -2005 | Saudi Arabia | Minister of the Interior @ 1962/1975; Crown Prince @ 1975-03-25/1982-06-13; King of Saudi Arabia @ 1982-06-13/2005-08-01
Abdullah ibn Abd al-Aziz Al Saud | Abdullah bin Abdul Aziz; Abdallah ibn Abd al-Aziz | | | -2015 | Saudi Arabia | Commander of the National Guard @ 1963/2010; Crown Prince @ 1982-06-13/2005-08-01; King of Saudi Arabia @ 2005-08-01/2015-01-23
Sultan ibn Abd al-Aziz Al Saud | Sultan bin Abdul Aziz; Sultan ibn Abdul Aziz | | | -2011 | Saudi Arabia | Minister of Defense and Aviation @ 1963/2011-10
Saud al-Faisal | Saud bin Faisal; Saud ibn Faisal; Saud bin Faisal Al Saud; Saud al-Faysal | | | 1940-2015 | Saudi Arabia | Minister of Foreign Affairs @ 1975-10/2015-04
Turki bin Faisal | Turki al-Faisal; Turki ibn Faisal | | | 1945- | Saudi Arabia | Director of General Intelligence @ 1979/2001
Bandar bin Sultan | Bandar ibn Sultan; Bandar bin Sultan Al Saud | | | 1949- | Saudi Arabia | Ambassador to the United States @ 1983/2005
Yasin, Yusuf | Yassin, Yusuf; Yasin, Yusuf Sheikh; Yasin, Shaikh Yusuf | | | -1962 | Saudi Arabia | Deputy Minister of Foreign Affairs
Saqqaf, Omar | Saqqaf, Umar al-; Saqqaf, Omar al- | | | -1974 | Saudi Arabia | Minister of State for Foreign Affairs @ 1968/1974-11
Yamani, Ahmad Zaki | Yamani, Ahmed Zaki; Yamani, Zaki | | | 1930-2021 | Saudi Arabia | Minister of Petroleum and Mineral Resources @ 1962-03/1986-10
Tariki, Abdullah | Tariki, Abdullah al-; Turayqi, Abdallah al- | | | -1997 | Saudi Arabia | Minister of Petroleum and Mineral Resources @ 1960-12/1962-03
Adham, Kamal | | | | 1929-1999 | Saudi Arabia | Director of General Intelligence @ 1965/1979
Alireza, Ali Abdullah | Ali Reza, Ali Abdallah | | | | Saudi Arabia | Ambassador to the United States @ 1975/1979
Alhegelan, Faisal | Hegelan, Faisal al-; Hujaylan, Faysal al- | | | | Saudi Arabia | Ambassador to the United States @ 1979/1983
Shukairy, Ahmad | Shuqayri, Ahmad al-; Shukairi, Ahmed; Shuqairi, Ahmad; Shukairy, Ahmed | | | 1908-1980 | Palestine Liberation Organization | Permanent Representative of Saudi Arabia to the United Nations @ 1957/1962; Chairman of the Palestine Liberation Organization @ 1964-05/1967-12
Arafat, Yasser | Arafat, Yasir; Arafat, Yassir; Abu Ammar | | | 1929-2004 | Palestine Liberation Organization | Chairman of the Palestine Liberation Organization @ 1969-02/2004-11-11
Habash, George | | | | 1926-2008 | Palestine Liberation Organization | Secretary General of the Popular Front for the Liberation of Palestine @ 1967-12/2000
Khalaf, Salah | Abu Iyad | | | 1933-1991 | Palestine Liberation Organization | Member of the Central Committee of Fatah @ 1964/1991-01-14
Qaddumi, Faruq | Kaddoumi, Farouk; Qaddoumi, Farouk | | | 1931-2024 | Palestine Liberation Organization | Head of the Political Department of the Palestine Liberation Organization @ 1973/2004
Sartawi, Issam | | | | 1935-1983 | Palestine Liberation Organization | Member of the Palestine National Council @ /1983-04-10
Husseini, Amin | Husayni, Amin al-; Husseini, Haj Amin al-; al-Husseini, Amin | Mufti | | -1974 | Palestine | Grand Mufti of Jerusalem @ 1921/1937
Pahlavi, Mohammad Reza | Mohammad Reza Pahlavi; Pahlavi, Mohammed Reza; Mohammad Reza Shah Pahlavi; Pahlavi, Mohammad Reza Shah; Reza Pahlavi, Mohammad | | | 1919-1980 | Iran | Shah of Iran @ 1941-09-16/1979-02-11
Pahlavi, Ashraf | | | | 1919-2016 | Iran | Princess, twin sister of the Shah
Pahlavi, Farah | Farah Diba; Diba, Farah | | | 1938- | Iran | Empress of Iran @ 1959-12/1979-02
Qavam, Ahmad | Qavam es-Saltaneh, Ahmad; Ghavam, Ahmad | | | 1876-1955 | Iran | Prime Minister @ 1946-01/1947-12; Prime Minister @ 1952-07/1952-07
Razmara, Ali | Razmara, Haj Ali | | | 1901-1951 | Iran | Prime Minister @ 1950-06/1951-03-07
Mosadeq, Mohammad | Mossadegh, Mohammad; Mosadegh, Mohammed; Musaddiq, Muhammad; Mossadeq, Mohammad; Mosaddeq, Mohammad | | | 1882-1967 | Iran | Prime Minister @ 1951-04-28/1953-08-19
Ala, Hossein | Ala, Husayn; Ala, Hosein; Ala, Hussein | | | -1964 | Iran | Ambassador to the United States @ 1945/1950; Prime Minister @ 1951-03/1951-04; Prime Minister @ 1955-04/1957-04; Minister of Court @ 1957/1963
Fatemi, Hossein | Fatemi, Hosein; Fatimi, Husayn | | | 1917-1954 | Iran | Minister of Foreign Affairs @ 1952-10/1953-08
Kashani, Abol Qasem | Kashani, Abol-Ghassem; Kashani, Abu al-Qasim; Kashani, Ayatollah | | | -1962 | Iran | Speaker of the Majlis @ 1952-08/1953-07
Zahedi, Fazlollah | Zahedi, Fazlullah | | | -1963 | Iran | Prime Minister @ 1953-08-19/1955-04
Zahedi, Ardeshir | | | | 1928-2021 | Iran | Ambassador to the United States @ 1960/1962; Ambassador to the United Kingdom @ 1962/1966; Minister of Foreign Affairs @ 1967-01/1971-09; Ambassador to the United States @ 1973-04/1979-01
Entezam, Nasrollah | | | | 1900-1980 | Iran | President of the United Nations General Assembly @ 1950-09/1951-11; Ambassador to the United States @ 1953/1956
Eqbal, Manuchehr | Eghbal, Manouchehr; Iqbal, Manuchihr; Eqbal, Manouchehr | | | 1909-1977 | Iran | Prime Minister @ 1957-04/1960-08; Chairman of the National Iranian Oil Company @ 1963/1977-11
Sharif-Emami, Jafar | Sharif-Emami, Ja'far; Sharif-Imami, Jafar | | | 1910-1998 | Iran | Prime Minister @ 1960-08/1961-05; President of the Senate @ 1963/1978; Prime Minister @ 1978-08/1978-11
Amini, Ali | | | | 1905-1992 | Iran | Minister of Finance @ 1953-08/1955; Ambassador to the United States @ 1956/1958; Prime Minister @ 1961-05/1962-07
Alam, Asadollah | Alam, Amir Asadullah; Alam, Assadollah; Alam, Asadullah | | | 1919-1978 | Iran | Prime Minister @ 1962-07/1964-03; Minister of Court @ 1966-12/1977-08
Mansur, Hasan Ali | Mansour, Hassan Ali; Mansur, Hassan Ali | | | 1923-1965 | Iran | Prime Minister @ 1964-03/1965-01-27
Hoveyda, Amir Abbas | Hoveida, Amir Abbas; Hovaida, Amir Abbas; Huveyda, Amir Abbas | | | 1919-1979 | Iran | Minister of Finance @ 1964-03/1965-01; Prime Minister @ 1965-01-27/1977-08-07; Minister of Court @ 1977-08/1978-09
Hoveyda, Fereydoun | Hoveyda, Fereydun | | | 1924-2006 | Iran | Permanent Representative to the United Nations @ 1971/1979
Amuzegar, Jamshid | Amouzegar, Jamshid | | | 1923-2016 | Iran | Minister of Finance @ 1965/1974; Minister of the Interior @ 1974/1977; Prime Minister @ 1977-08-07/1978-08-27
Azhari, Gholam Reza | Azhari, Gholamreza | | | -2001 | Iran | Prime Minister @ 1978-11/1978-12
Bakhtiar, Shapour | Bakhtiar, Shahpour; Bakhtiar, Shapur | | | 1914-1991 | Iran | Prime Minister @ 1979-01/1979-02-11
Bakhtiar, Teymur | Bakhtiar, Teimur; Bakhtiar, Teymour; Bakhtiar, Taimur | | | 1914-1970 | Iran | Director of the National Intelligence and Security Organization (SAVAK) @ 1957/1961-03
Pakravan, Hassan | Pakravan, Hasan | | | 1911-1979 | Iran | Director of the National Intelligence and Security Organization (SAVAK) @ 1961/1965-01
Nasiri, Nematollah | Nassiri, Nematollah; Nasiri, Ne'matollah | | | 1911-1979 | Iran | Director of the National Intelligence and Security Organization (SAVAK) @ 1965-01/1978-06
Aram, Abbas | | | | 1906-1985 | Iran | Minister of Foreign Affairs @ 1962-07/1966
Khalatbari, Abbas Ali | | | | 1912-1979 | Iran | Minister of Foreign Affairs @ 1971-09/1978-08
Ansary, Hushang | Ansari, Hushang; Ansary, Hooshang | | | | Iran | Ambassador to the United States @ 1967/1969-07; Minister of Economic Affairs and Finance @ 1974/1977
Afshar, Amir Aslan | Aslan Afshar, Amir | | | -2021 | Iran | Ambassador to the United States @ 1969/1973
Samii, Mehdi | Samii, Mohammad Mehdi; Samii, Mohammed Mehdi | | | 1918-2010 | Iran | Governor of the Central Bank @ 1964/1968
Qods-Nakhai, Hossein | Ghods-Nakhai, Hossein; Qods-Nakhai, Hosein | | | | Iran | Minister of Foreign Affairs @ 1961/1962; Ambassador to the United States @ 1962/1963
Khomeini, Ruhollah | Khomeini, Ayatollah Ruhollah; Khomeini, Ayatollah; Khomeini, Ruhollah Musavi | | | -1989 | Iran | Leader of the Islamic Revolution @ 1979-02/1989-06-03
Bazargan, Mehdi | Bazargan, Mahdi | | | -1995 | Iran | Prime Minister @ 1979-02/1979-11-06
Yazdi, Ibrahim | Yazdi, Ebrahim | | | 1931-2017 | Iran | Minister of Foreign Affairs @ 1979-04/1979-11
Ghotbzadeh, Sadegh | Qotbzadeh, Sadeq; Ghotbzadeh, Sadeq | | | 1936-1982 | Iran | Minister of Foreign Affairs @ 1979-11/1980-08
Bani-Sadr, Abol Hassan | Bani-Sadr, Abolhassan; Bani Sadr, Abol Hasan; Bani-Sadr, Abol-Hasan | | | 1933-2021 | Iran | President @ 1980-02-04/1981-06
Beheshti, Mohammad | Beheshti, Seyyed Mohammad; Beheshti, Ayatollah | | | 1928-1981 | Iran | Secretary of the Revolutionary Council @ 1979/1980
Rajai, Mohammad Ali | Raja'i, Mohammad Ali | | | 1933-1981 | Iran | Prime Minister @ 1980-08/1981-08; President @ 1981-08/1981-08-30
Khamenei, Ali | Khamene'i, Ali; Khamenei, Sayyed Ali | | | 1939- | Iran | President @ 1981-10/1989-08; Supreme Leader @ 1989-06
Rafsanjani, Ali Akbar Hashemi | Hashemi-Rafsanjani, Ali Akbar; Rafsanjani, Hashemi | | | 1934-2017 | Iran | Speaker of the Majlis @ 1980-07/1989-08; President @ 1989-08/1997-08
Mousavi, Mir Hossein | Musavi, Mir Hosein; Musavi, Mir Hossein | | | 1942- | Iran | Prime Minister @ 1981-10/1989-08
Velayati, Ali Akbar | | | | 1945- | Iran | Minister of Foreign Affairs @ 1981-12/1997-08
Faisal II | Feisal II; Faysal II | | | 1935-1958 | Iraq | King of Iraq @ 1939-04/1958-07-14
Abdul Ilah | Abd al-Ilah; Abdul Illah, Crown Prince | | | 1913-1958 | Iraq | Regent of Iraq @ 1939-04/1953-05; Crown Prince @ 1943/1958-07-14
Nuri al-Said | Said, Nuri; Said, Nuri al-; al-Said, Nuri; Nuri as-Said; Nuri Pasha | | | 1888-1958 | Iraq | Prime Minister @ 1954-08/1957-06; Prime Minister @ 1958-03/1958-05; Prime Minister of the Arab Union @ 1958-05/1958-07-14
Jamali, Mohammed Fadhil | Jamali, Fadil al-; Jamali, Fadhil; Jamali, Muhammad Fadil al- | | | 1903-1997 | Iraq | Prime Minister @ 1953-09/1954-04
Qassim, Abdul Karim | Qasim, Abd al-Karim; Kassem, Abdul Karim; Qasim, Abdul Karim; Kassim, Abdul Karim; Qassem, Abdel Karim | | | 1914-1963 | Iraq | Prime Minister @ 1958-07-14/1963-02-08
Arif, Abdul Salam | Aref, Abdul Salam; Arif, Abd al-Salam; Aref, Abdel Salam | | | 1921-1966 | Iraq | President @ 1963-02-08/1966-04-13
Arif, Abdul Rahman | Aref, Abdul Rahman; Arif, Abd al-Rahman; Aref, Abdel Rahman | | | 1916-2007 | Iraq | President @ 1966-04/1968-07-17
Bazzaz, Abd al-Rahman | Bazzaz, Abdul Rahman al-; Bazzaz, Abdul Rahman | | | 1913-1973 | Iraq | Prime Minister @ 1965-09/1966-08
Bakr, Ahmad Hasan al- | Bakr, Ahmed Hassan; Bakr, Ahmed Hassan al-; Bakr, Ahmad Hasan; al-Bakr, Ahmad Hasan | | | 1914-1982 | Iraq | Prime Minister @ 1963-02/1963-11; President @ 1968-07-17/1979-07-16
Saddam Hussein | Hussein, Saddam; Husayn, Saddam; Saddam Husayn; Hussein al-Tikriti, Saddam | | | 1937-2006 | Iraq | Vice Chairman of the Revolutionary Command Council @ 1969-11/1979-07-16; President @ 1979-07-16/2003-04-09
Aziz, Tariq | Aziz, Tarik | | | 1936-2015 | Iraq | Deputy Prime Minister @ 1979/2003-04; Minister of Foreign Affairs @ 1983-01/1991-03
Hammadi, Sadun | Hammadi, Sa'dun; Hammadi, Saadoun | | | 1930-2007 | Iraq | Minister of Foreign Affairs @ 1974-11/1983-01
Hamdoon, Nizar | Hamdun, Nizar | | | 1944-2003 | Iraq | Ambassador to the United States @ 1984/1987
Pachachi, Adnan | Pachachi, Adnan al- | | | 1923-2019 | Iraq | Permanent Representative to the United Nations @ 1959/1965; Minister of Foreign Affairs @ 1965-12/1967-07
Jawad, Hashim | | | | | Iraq | Minister of Foreign Affairs @ 1959-02/1963-02
Barzani, Mustafa | Barzani, Mulla Mustafa; Barzani, Mullah Mustafa; al Barzani, Mullah Mustafa; al-Barzani, Mustafa | | | 1903-1979 | Iraq | President of the Kurdistan Democratic Party @ 1946/1979-03-01
Talabani, Jalal | | | | 1933-2017 | Iraq | Secretary General of the Patriotic Union of Kurdistan @ 1975/2017
Khouri, Bechara | Khuri, Bishara al-; Khoury, Bechara; Khuri, Bisharah al- | | | 1890-1964 | Lebanon | President @ 1943-09/1952-09
Chamoun, Camille | Shamun, Kamil; Chamoun, Camille N. | | | 1900-1987 | Lebanon | President @ 1952-09-23/1958-09-22
Chehab, Fuad | Shihab, Fuad; Shehab, Fuad; Chehab, Fouad; Shihab, Fu'ad | | | 1902-1973 | Lebanon | Commander in Chief of the Army @ 1945/1958-09; President @ 1958-09-23/1964-09-22
Helou, Charles | Hilu, Charles; Hélou, Charles | | | 1913-2001 | Lebanon | President @ 1964-09-23/1970-09-22
Franjieh, Suleiman | Franjiyah, Sulayman; Frangie, Suleiman; Frangieh, Suleiman; Franjiyya, Sulayman | | | 1910-1992 | Lebanon | President @ 1970-09-23/1976-09-22
Sarkis, Elias | Sarkis, Ilyas | | | 1924-1985 | Lebanon | Governor of the Central Bank @ 1968/1976; President @ 1976-09-23/1982-09-22
Gemayel, Pierre | Jumayyil, Pierre | | | 1905-1984 | Lebanon | Leader of the Phalange (Kataeb) Party @ 1936/1984-08-29
Gemayel, Bashir | Jumayyil, Bashir; Gemayel, Bachir | | | 1947-1982 | Lebanon | Commander of the Lebanese Forces @ 1976/1982-09-14; President-elect @ 1982-08-23/1982-09-14
Gemayel, Amin | Jumayyil, Amin; Gemayel, Amine | | | 1942- | Lebanon | President @ 1982-09-23/1988-09-22
Malik, Charles H. | Malik, Charles; Malik, Charles Habib | | | 1906-1987 | Lebanon | Minister, from 1953 Ambassador to the United States @ 1945/1955; Minister of Foreign Affairs @ 1956-11/1958-09; President of the United Nations General Assembly @ 1958-09/1959-09
Solh, Sami | Sulh, Sami; Solh, Sami Bey; Sulh, Sami al- | | | -1968 | Lebanon | Prime Minister @ 1954-09/1955-09; Prime Minister @ 1956-11/1958-09
Solh, Riad | Sulh, Riyad al-; Solh, Riad es-; Sulh, Riad | | | 1894-1951 | Lebanon | Prime Minister @ 1946-12/1951-02
Karame, Rashid | Karami, Rashid; Karameh, Rashid; Karamé, Rachid | | | 1921-1987 | Lebanon | Prime Minister @ 1955-09/1956-03; Prime Minister @ 1958-09/1960-05; Prime Minister @ 1961-10/1964-02; Prime Minister @ 1965-07/1966-04; Prime Minister @ 1966-12/1968-02; Prime Minister @ 1969-01/1970-10; Prime Minister @ 1975-07/1976-12; Prime Minister @ 1984-04/1987-06-01
Yafi, Abdullah | Yafi, Abdallah; Yafi, Abdullah al-; Yafi, Abdallah al- | | | 1901-1986 | Lebanon | Prime Minister @ 1956-03/1956-11; Prime Minister @ 1966-04/1966-12; Prime Minister @ 1968-02/1969-01
Salam, Saeb | Salam, Sa'ib | | | 1905-2000 | Lebanon | Prime Minister @ 1960-08/1961-10; Prime Minister @ 1970-10/1973-04
Hoss, Selim | Huss, Salim al-; Hoss, Selim al- | | | 1929-2024 | Lebanon | Prime Minister @ 1976-12/1980-07; Prime Minister @ 1987-06/1990-12
Wazzan, Shafiq | Wazzan, Shafiq al-; Wazzan, Chafic | | | 1925-1999 | Lebanon | Prime Minister @ 1980-10/1984-04
Boutros, Fuad | Butros, Fuad; Boutros, Fouad | | | 1917-2016 | Lebanon | Minister of Foreign Affairs @ 1976-12/1982-10
Salem, Elie | Salem, Elie A. | | | 1930- | Lebanon | Minister of Foreign Affairs @ 1982-10/1984-04
Jumblatt, Kamal | Junblatt, Kamal; Joumblatt, Kamal; Junblat, Kamal | | | 1917-1977 | Lebanon | Leader of the Progressive Socialist Party @ 1949/1977-03-16
Jumblatt, Walid | Junblatt, Walid; Joumblatt, Walid | | | 1949- | Lebanon | Leader of the Progressive Socialist Party @ 1977/2023
Berri, Nabih | Birri, Nabih | | | 1938- | Lebanon | Leader of Amal @ 1980
Haddad, Saad | Haddad, Sa'd | | | 1936-1984 | Lebanon | Leader of the South Lebanon militia @ 1978/1984-01
Tueni, Ghassan | | | | 1926-2012 | Lebanon | Permanent Representative to the United Nations @ 1977/1982
Ahmad bin Yahya | Ahmad, Imam; Ahmed, Imam | | | 1891-1962 | Yemen | Imam and King of Yemen @ 1948-03/1962-09
Badr, Mohammed al- | Badr, Muhammad al-; Badr, Mohammed; al-Badr, Muhammad | | | 1926-1996 | Yemen | Imam of Yemen @ 1962-09
Sallal, Abdullah | Sallal, Abdallah al-; Sallal, Abdullah al-; al-Sallal, Abdullah | | | 1917-1994 | Yemen | President of the Yemen Arab Republic @ 1962-09/1967-11
Iryani, Abdul Rahman | Iryani, Abd al-Rahman al-; Iryani, Abdul Rahman al- | | | -1998 | Yemen | Chairman of the Republican Council of the Yemen Arab Republic @ 1967-11/1974-06
Hamdi, Ibrahim | Hamdi, Ibrahim al- | | | 1943-1977 | Yemen | Chairman of the Command Council of the Yemen Arab Republic @ 1974-06/1977-10-11
Salih, Ali Abdullah | Saleh, Ali Abdullah; Salih, Ali Abdallah | | | -2017 | Yemen | President of the Yemen Arab Republic @ 1978-07/1990-05
Sabah al-Salim Al Sabah | Sabah, Sabah al-Salim; Sabah al-Salem | | | 1913-1977 | Kuwait | Amir of Kuwait @ 1965-11/1977-12-31
Jabir al-Ahmad Al Sabah | Sabah, Jabir al-Ahmad; Jaber al-Ahmad | | | 1926-2006 | Kuwait | Amir of Kuwait @ 1977-12-31/2006-01-15
Sabah al-Ahmad Al Sabah | Sabah, Sabah al-Ahmad | | | 1929-2020 | Kuwait | Minister of Foreign Affairs @ 1963/1991
Said bin Taimur | Sa'id bin Taymur; Said ibn Taimur | | | 1910-1972 | Oman | Sultan of Muscat and Oman @ 1932-02/1970-07-23
Qaboos bin Said | Qabus bin Said; Qabus bin Sa'id; Qaboos | | | 1940-2020 | Oman | Sultan of Oman @ 1970-07-23/2020-01-10
Zayid bin Sultan Al Nahyan | Zayed bin Sultan; Zaid bin Sultan; Zayid ibn Sultan | | | 1918-2004 | United Arab Emirates | Ruler of Abu Dhabi @ 1966-08/2004-11-02; President of the United Arab Emirates @ 1971-12-02/2004-11-02
Isa bin Salman Al Khalifa | Isa bin Sulman; Khalifa, Isa bin Salman | | | 1933-1999 | Bahrain | Amir of Bahrain @ 1961-11/1999-03-06
`;
