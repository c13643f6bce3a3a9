/**
 * India, Pakistan, Bangladesh, Afghanistan, Nepal, Ceylon (Sri Lanka). Form of the lines: see `table.ts`. Basis: public record.
 */
export const SOUTH_ASIA = `
Gandhi, Mohandas K. | Gandhi, Mahatma | | | 1869-1948 | India | Leader of the Indian National Congress @ 1920/1948-01-30
Nehru, Jawaharlal | Nehru, Pandit Jawaharlal | | | 1889-1964 | India | Prime Minister and Minister of External Affairs @ 1947-08-15/1964-05-27
Patel, Vallabhbhai J. | Patel, Vallabhbhai | | | 1875-1950 | India | Deputy Prime Minister @ 1947-08-15/1950-12-15
Prasad, Rajendra | | | | 1884-1963 | India | President @ 1950-01-26/1962-05
Radhakrishnan, Sarvepalli | | | | 1888-1975 | India | Ambassador to the Soviet Union @ 1949/1952; Vice President @ 1952-05/1962-05; President @ 1962-05/1967-05
Shastri, Lal Bahadur | | | | 1904-1966 | India | Prime Minister @ 1964-06-09/1966-01-11
Gandhi, Indira | Gandhi, Indira Nehru | | | 1917-1984 | India | Minister of Information and Broadcasting @ 1964-06/1966-01; Prime Minister @ 1966-01-24/1977-03-24; Prime Minister @ 1980-01-14/1984-10-31
Desai, Morarji R. | Desai, Morarji; Desai, Moraji | | | 1896-1995 | India | Minister of Finance @ 1958-03/1963-08; Deputy Prime Minister and Minister of Finance @ 1967-03/1969-07; Prime Minister @ 1977-03-24/1979-07-28
Singh, Charan | Charan Singh | | | 1902-1987 | India | Prime Minister @ 1979-07-28/1980-01-14
Gandhi, Rajiv | | | | 1944-1991 | India | Prime Minister @ 1984-10-31/1989-12-02
Singh, Vishwanath Pratap | Singh, V.P. | | | 1931-2008 | India | Minister of Finance @ 1985-01/1987-01; Prime Minister @ 1989-12-02/1990-11-10
Menon, V.K. Krishna | Krishna Menon, V.K.; Krishna Menon | Krishna | | 1896-1974 | India | High Commissioner in the United Kingdom @ 1947/1952; Minister without Portfolio @ 1956-02/1957-04; Minister of Defense @ 1957-04/1962-10-31
Chavan, Yeshwantrao B. | Chavan, Yashwantrao B.; Chavan, Y.B. | | | 1913-1984 | India | Minister of Defense @ 1962-11/1966-11; Minister of Home Affairs @ 1966-11/1970-06; Minister of Finance @ 1970-06/1974-10; Minister of External Affairs @ 1974-10/1977-03
Singh, Swaran | Swaran Singh | | | 1907-1994 | India | Minister of External Affairs @ 1964-07/1966-11; Minister of Defense @ 1966-11/1970-06; Minister of External Affairs @ 1970-06/1974-10
Singh, Dinesh | | | | 1925-1995 | India | Minister of External Affairs @ 1969-02/1970-06
Vajpayee, Atal Bihari | | | | 1924-2018 | India | Minister of External Affairs @ 1977-03/1979-07
Rao, P.V. Narasimha | Narasimha Rao, P.V. | | | 1921-2004 | India | Minister of External Affairs @ 1980-01/1984-07; Minister of External Affairs @ 1988-06/1989-12; Prime Minister @ 1991-06-21/1996-05
Bhagat, Bali Ram | | | | 1922-2011 | India | Minister of External Affairs @ 1985-09/1986-05
Pant, Govind Ballabh | | | | 1887-1961 | India | Minister of Home Affairs @ 1955-01/1961-03-07
Deshmukh, Chintaman D. | Deshmukh, C.D. | | | 1896-1982 | India | Minister of Finance @ 1950-05/1956-07
Krishnamachari, T.T. | Krishnamachari, Tiruvellore Thattai | | TTK | 1899-1974 | India | Minister of Finance @ 1956-08/1958-02; Minister of Economic and Defense Coordination @ 1962-11/1963-08; Minister of Finance @ 1963-08/1965-12
Subramaniam, Chidambaram | Subramaniam, C. | | | 1910-2000 | India | Minister of Food and Agriculture @ 1964-06/1967-03; Minister of Finance @ 1974-10/1977-03
Bajpai, Girja Shankar | | | | 1891-1954 | India | Secretary-General of the Ministry of External Affairs @ 1947/1952
Pillai, Narayana Raghavan | Pillai, N.R.; Pillai, Raghavan | | | 1898-1992 | India | Secretary-General of the Ministry of External Affairs @ 1952/1960
Dutt, Subimal | | | | 1903-1992 | India | Foreign Secretary of the Ministry of External Affairs @ 1955/1961
Desai, Manilal Jagdish | Desai, M.J. | | | | India | Foreign Secretary of the Ministry of External Affairs @ 1961/1963
Nehru, Ratan Kumar | Nehru, R.K. | | | 1902-1981 | India | Foreign Secretary of the Ministry of External Affairs @ 1952/1955; Ambassador to the People's Republic of China @ 1955/1958; Secretary-General of the Ministry of External Affairs @ 1960/1963
Gundevia, Yezdezard D. | Gundevia, Y.D. | | | 1908-1986 | India | Foreign Secretary of the Ministry of External Affairs @ 1963/1965
Jha, Chandra Shekhar | Jha, C.S. | | | 1909- | India | Permanent Representative to the United Nations @ 1959/1962; Foreign Secretary of the Ministry of External Affairs @ 1965/1967
Jha, Lakshmi Kant | Jha, L.K. | | | 1913-1988 | India | Secretary to the Prime Minister @ 1964/1967; Governor of the Reserve Bank @ 1967/1970; Ambassador to the United States @ 1970/1973
Haksar, Parmeshwar N. | Haksar, P.N. | | | 1913-1998 | India | Secretary (from 1971 Principal Secretary) to the Prime Minister @ 1967/1973
Kaul, Triloki Nath | Kaul, T.N. | | | 1913-2000 | India | Ambassador to the Soviet Union @ 1962/1966; Foreign Secretary of the Ministry of External Affairs @ 1968/1972; Ambassador to the United States @ 1973/1976
Dhar, Durga Prasad | Dhar, D.P. | | | 1918-1975 | India | Ambassador to the Soviet Union @ 1969/1971; Chairman of the Policy Planning Committee of the Ministry of External Affairs @ 1971/1972
Singh, Kewal | | | | 1915-1991 | India | Foreign Secretary of the Ministry of External Affairs @ 1972/1976; Ambassador to the United States @ 1976/1977
Mehta, Jagat S. | | | | 1922-2014 | India | Foreign Secretary of the Ministry of External Affairs @ 1976/1979
Pandit, Vijaya Lakshmi | Pandit, Madame; Pandit, Vijayalakshmi | | | 1900-1990 | India | Ambassador to the Soviet Union @ 1947/1949; Ambassador to the United States @ 1949/1951; President of the United Nations General Assembly @ 1953-09/1954-09; High Commissioner in the United Kingdom @ 1954/1961
Mehta, Gaganvihari L. | Mehta, G.L.; Mehta, Gaganvihari Lallubhai | | | 1900-1974 | India | Ambassador to the United States @ 1952/1958
Chagla, Mahomedali Currim | Chagla, M.C. | | | 1900-1981 | India | Ambassador to the United States @ 1958/1961; Minister of External Affairs @ 1966-11/1967-09
Nehru, Braj Kumar | Nehru, B.K. | | | 1909-2001 | India | Commissioner General for Economic Affairs @ 1958/1961; Ambassador to the United States @ 1961/1968
Jung, Ali Yavar | | | | 1906-1976 | India | Ambassador to the United States @ 1968/1970
Palkhivala, Nani A. | | | | 1920-2002 | India | Ambassador to the United States @ 1977/1979
Narayanan, Kocheril R. | Narayanan, K.R. | | | -2005 | India | Ambassador to the United States @ 1980/1984
Bajpai, K. Shankar | Bajpai, Kayatyani Shankar | | | 1928-2020 | India | Ambassador to the United States @ 1984/1986
Lall, Arthur S. | | | | 1911-1998 | India | Permanent Representative to the United Nations @ 1955/1958; Representative to the Eighteen-Nation Disarmament Committee @ 1962/1963
Parthasarathi, Gopalaswami | Parthasarathy, G. | | | 1912-1995 | India | Permanent Representative to the United Nations @ 1965/1968
Sen, Samar | | | | 1914-2003 | India | Permanent Representative to the United Nations @ 1969/1974
Dayal, Rajeshwar | | | | 1909-1999 | India | Special Representative of the United Nations Secretary-General in the Congo @ 1960-09/1961-05; Foreign Secretary of the Ministry of External Affairs @ 1967/1968
Kaul, Brij Mohan | Kaul, B.M. | | | 1912-1972 | India | Chief of the General Staff, Indian Army @ 1961/1962
Chaudhuri, Joyanto Nath | Chaudhuri, J.N. | | | 1908-1983 | India | Chief of the Army Staff @ 1962-11/1966-06
Manekshaw, Sam H.F.J. | Manekshaw, Sam | | | 1914-2008 | India | Chief of the Army Staff @ 1969-06/1973-01
Bhabha, Homi J. | | | | 1909-1966 | India | Chairman of the Atomic Energy Commission @ 1948/1966-01-24
Abdullah, Sheikh Mohammad | Sheikh Abdullah; Abdullah, Mohammad | | | 1905-1982 | India | Prime Minister of Jammu and Kashmir @ 1948-03/1953-08; Chief Minister of Jammu and Kashmir @ 1975-02/1982-09-08
Bakshi Ghulam Mohammad | Ghulam Mohammad, Bakshi | | | 1907-1972 | India | Prime Minister of Jammu and Kashmir @ 1953-08/1963-10
Jinnah, Mohammad Ali | | | | 1876-1948 | Pakistan | Governor-General @ 1947-08-14/1948-09-11
Liaquat Ali Khan | Khan, Liaquat Ali | | | 1895-1951 | Pakistan | Prime Minister @ 1947-08-14/1951-10-16
Nazimuddin, Khwaja | | | | 1894-1964 | Pakistan | Governor-General @ 1948-09/1951-10; Prime Minister @ 1951-10/1953-04
Ghulam Mohammad | Mohammad, Ghulam; Ghulam Mohammed | | | 1895-1956 | Pakistan | Minister of Finance @ 1947-08/1951-10; Governor-General @ 1951-10/1955-10
Mohammad Ali Bogra | Ali, Mohammed; Mohammed Ali; Bogra, Mohammad Ali; Mohammad Ali of Bogra | | | 1909-1963 | Pakistan | Ambassador to the United States @ 1952/1953-04; Prime Minister @ 1953-04/1955-08; Ambassador to the United States @ 1955/1959; Minister of External Affairs @ 1962-06/1963-01-23
Chaudhri Mohammad Ali | Ali, Chaudhri Mohammad; Chaudhry Mohammed Ali | | | 1905- | Pakistan | Minister of Finance @ 1951-10/1955-08; Prime Minister @ 1955-08/1956-09
Suhrawardy, Huseyn Shaheed | Suhrawardy, H.S. | | | 1892-1963 | Pakistan | Prime Minister @ 1956-09-12/1957-10
Chundrigar, Ismail I. | Chundrigar, I.I. | | | 1897-1960 | Pakistan | Prime Minister @ 1957-10/1957-12
Noon, Firoz Khan | Noon, Malik Firoz Khan | | | 1893-1970 | Pakistan | Minister of Foreign Affairs @ 1956-09/1957-12; Prime Minister @ 1957-12-16/1958-10-07
Mirza, Iskander | | | | 1899-1969 | Pakistan | Minister of the Interior @ 1954-10/1955-08; Governor-General @ 1955-10/1956-03; President @ 1956-03-23/1958-10-27
Ayub Khan, Mohammad | Ayub Khan; Khan, Mohammad Ayub; Khan, Ayub; Ayub, Mohammad | | | 1907-1974 | Pakistan | Commander in Chief of the Army @ 1951-01/1958-10; Minister of Defense @ 1954-10/1955-08; President @ 1958-10-27/1969-03-25
Yahya Khan, Agha Mohammad | Yahya Khan; Khan, Agha Mohammad Yahya; Khan, Yahya | | | 1917-1980 | Pakistan | Commander in Chief of the Army @ 1966-09/1971-12; President @ 1969-03/1971-12-20
Bhutto, Zulfikar Ali | Bhutto, Z.A. | Zulfi | | 1928-1979 | Pakistan | Minister of Foreign Affairs @ 1963-01/1966; President @ 1971-12-20/1973-08-14; Prime Minister @ 1973-08-14/1977-07-05
Zia-ul-Haq, Mohammad | Zia ul-Haq; Zia, Mohammad; Haq, Mohammad Zia-ul-; Ul-Haq, Mohammad Zia | | | 1924-1988 | Pakistan | Chief of the Army Staff @ 1976-03/1988-08-17; Chief Martial Law Administrator @ 1977-07-05/1985-12; President @ 1978-09-16/1988-08-17
Junejo, Mohammad Khan | | | | 1932-1993 | Pakistan | Prime Minister @ 1985-03/1988-05
Bhutto, Benazir | | | | 1953-2007 | Pakistan | Prime Minister @ 1988-12-02/1990-08-06
Ghulam Ishaq Khan | Ishaq Khan, Ghulam; Khan, Ghulam Ishaq | | | 1915-2006 | Pakistan | Minister of Finance @ 1977-07/1985-03; President @ 1988-08-17/1993-07
Zafrulla Khan, Mohammad | Khan, Mohammad Zafrulla; Khan, Sir Zafrulla; Zafrullah Khan, Mohammad | | | 1893-1985 | Pakistan | Minister of Foreign Affairs @ 1947-12/1954-10; Judge of the International Court of Justice @ 1954/1961; Permanent Representative to the United Nations @ 1961/1964; President of the United Nations General Assembly @ 1962-09/1963-09; Judge of the International Court of Justice @ 1964/1973
Qadir, Manzur | | | | 1913-1974 | Pakistan | Minister of Foreign Affairs @ 1958-10/1962-06
Pirzada, Syed Sharifuddin | Pirzada, Sharifuddin | | | 1923-2017 | Pakistan | Minister of Foreign Affairs @ 1966-07/1968-05
Husain, Mian Arshad | Arshad Husain, Mian; Hussain, Arshad | | | 1910- | Pakistan | Minister of Foreign Affairs @ 1968-05/1969
Shoaib, Mohammad | Shoaib, Mohammed | | | 1907-1976 | Pakistan | Minister of Finance @ 1958-11/1962; Minister of Finance @ 1962-12/1966-08
Ahmed, Aziz | Ahmad, Aziz | | | 1906-1982 | Pakistan | Ambassador to the United States @ 1959/1963; Foreign Secretary of the Ministry of Foreign Affairs @ 1963/1966; Minister of State for Defense and Foreign Affairs @ 1973/1977
Ahmed, Ghulam | Ahmed, G.; Ahmad, Ghulam | | | | Pakistan | Ambassador to the United States @ 1963/1966
Hilaly, Agha | | | | 1911-2001 | Pakistan | Ambassador to the United States @ 1966/1971
Raza, Nawabzada Agha Mohammad | Raza, N.A.M.; Raza, Agha Mohammad | | | | Pakistan | Ambassador to the United States @ 1971/1972
Khan, Sultan Mohammad | Sultan Khan; Khan, Sultan Muhammad | | | 1919- | Pakistan | Foreign Secretary of the Ministry of Foreign Affairs @ 1970/1972; Ambassador to the United States @ 1979/1980
Yaqub Khan, Sahabzada | Khan, Sahabzada Yaqub; Yakub Khan, Sahabzada; Yaqub-Khan, Sahabzada | | | 1920-2016 | Pakistan | Ambassador to the United States @ 1973/1979; Minister of Foreign Affairs @ 1982-03/1987-11; Minister of Foreign Affairs @ 1988-06/1990-08
Shahi, Agha | | | | 1920-2006 | Pakistan | Permanent Representative to the United Nations @ 1967/1972; Foreign Secretary of the Ministry of Foreign Affairs @ 1973/1977; Adviser on, from 1980 Minister of, Foreign Affairs @ 1978/1982-02
Azim, Ejaz | | | | | Pakistan | Ambassador to the United States @ 1981/1986
Marker, Jamsheed K.A. | Marker, Jamsheed | | | 1922-2018 | Pakistan | Ambassador to the United States @ 1986/1989
Ali, Syed Amjad | Amjad Ali, Syed | | | 1907-1997 | Pakistan | Ambassador to the United States @ 1953/1955-11; Minister of Finance @ 1955-10/1958-10; Permanent Representative to the United Nations @ 1964/1967
Musa, Mohammad | Musa Khan, Mohammad | | | 1908-1991 | Pakistan | Commander in Chief of the Army @ 1958-10/1966-09
Tikka Khan | Khan, Tikka | | | 1915-2002 | Pakistan | Chief of the Army Staff @ 1972-03/1976-03
Niazi, Amir Abdullah Khan | Niazi, A.A.K. | | | 1915-2004 | Pakistan | Commander of the Eastern Command @ 1971-04/1971-12-16
Rahman, Mujibur | Mujibur Rahman; Rahman, Sheikh Mujibur | Mujib | | 1920-1975 | Bangladesh | President of the Awami League @ 1966/1974; Prime Minister of Bangladesh @ 1972-01-12/1975-01; President of Bangladesh @ 1975-01/1975-08-15
Rahman, Ziaur | Ziaur Rahman | Zia | | 1936-1981 | Bangladesh | President of Bangladesh @ 1977-04-21/1981-05-30
Ershad, Hussain Mohammad | Ershad, H.M. | | | 1930-2019 | Bangladesh | Chief Martial Law Administrator @ 1982-03/1986-11; President of Bangladesh @ 1983-12/1990-12
Hossain, Kamal | | | | 1937- | Bangladesh | Minister of Foreign Affairs @ 1973-03/1975-08
Zahir Shah, Mohammad | Mohammed Zahir Shah; Zahir Shah; Zahir, Mohammad | | | 1914-2007 | Afghanistan | King of Afghanistan @ 1933-11-08/1973-07-17
Daoud, Mohammad | Daud, Mohammad; Daud, Sardar Mohammad; Daoud Khan, Mohammad; Daud Khan, Mohammad; Daud, Sarder Mohammed | | | 1909-1978 | Afghanistan | Prime Minister @ 1953-09/1963-03; President @ 1973-07-17/1978-04-27
Naim, Mohammad | Naim, Sardar Mohammad; Naim, Prince Mohammed; Naim Khan, Mohammad | | | 1911-1978 | Afghanistan | Deputy Prime Minister and Minister of Foreign Affairs @ 1953/1963-03
Yusuf, Mohammad | Yousuf, Mohammad | | | 1917-1998 | Afghanistan | Prime Minister @ 1963-03/1965-10
Maiwandwal, Mohammad Hashim | | | | -1973 | Afghanistan | Ambassador to the United States @ 1958/1963; Prime Minister @ 1965-11/1967-10
Etemadi, Nur Ahmad | Etemadi, Noor Ahmad | | | 1921-1979 | Afghanistan | Prime Minister @ 1967-11/1971-06
Shafiq, Mohammad Musa | Shafiq, Musa | | | 1932-1979 | Afghanistan | Prime Minister @ 1972-12/1973-07
Taraki, Nur Mohammad | Taraki, Noor Mohammad | | | 1917-1979 | Afghanistan | President of the Revolutionary Council @ 1978-04-30/1979-09
Amin, Hafizullah | | | | 1929-1979 | Afghanistan | Minister of Foreign Affairs @ 1978-04/1979-07; Prime Minister @ 1979-03/1979-12-27; President of the Revolutionary Council @ 1979-09/1979-12-27
Karmal, Babrak | Babrak Karmal | | | 1929-1996 | Afghanistan | General Secretary of the People's Democratic Party of Afghanistan @ 1979-12-27/1986-05; President of the Revolutionary Council @ 1979-12-27/1986-11
Najibullah, Mohammad | Najibullah; Najib | | | 1947-1996 | Afghanistan | General Secretary of the People's Democratic Party of Afghanistan @ 1986-05/1992-04; President @ 1987-09/1992-04
Mahendra | Mahendra Bir Bikram Shah Dev | | | 1920-1972 | Nepal | King of Nepal @ 1955-03/1972-01-31
Birendra | Birendra Bir Bikram Shah Dev | | | 1945-2001 | Nepal | King of Nepal @ 1972-01-31/2001-06-01
Koirala, Bishweshwar Prasad | Koirala, B.P. | | | 1914-1982 | Nepal | Prime Minister @ 1959-05/1960-12
Senanayake, Don Stephen | Senanayake, D.S. | | | -1952 | Ceylon | Prime Minister @ 1947-09/1952-03-22
Senanayake, Dudley S. | Senanayake, Dudley | | | 1911-1973 | Ceylon | Prime Minister @ 1952-03/1953-10; Prime Minister @ 1960-03/1960-07; Prime Minister @ 1965-03/1970-05
Kotelawala, John L. | | | | -1980 | Ceylon | Prime Minister @ 1953-10/1956-04
Bandaranaike, Solomon W.R.D. | Bandaranaike, S.W.R.D. | | | 1899-1959 | Ceylon | Prime Minister @ 1956-04/1959-09-26
Bandaranaike, Sirimavo R.D. | Bandaranaike, Sirimavo | | | 1916-2000 | Ceylon | Prime Minister @ 1960-07/1965-03; Prime Minister @ 1970-05/1977-07
Gunewardene, R.S.S. | Gunewardene, Ratnakirti S.S. | | | | Ceylon | Ambassador to the United States and Permanent Representative to the United Nations
Amerasinghe, H. Shirley | Amerasinghe, Hamilton Shirley | | | 1913-1980 | Sri Lanka | Permanent Representative to the United Nations @ 1967/1980; President of the United Nations General Assembly @ 1976-09/1977-09
Jayewardene, Junius R. | Jayewardene, J.R. | | JR | 1906-1996 | Sri Lanka | Prime Minister @ 1977-07/1978-02; President @ 1978-02-04/1989-01-02
`;
