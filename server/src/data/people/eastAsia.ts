/**
 * China (People’s Republic and Republic), Tibet, Korea, Japan, Mongolia. Wade-Giles and Pinyin, McCune-Reischauer and the forms that
 * persons used themselves. Form of the lines: see `table.ts`. Basis: public record.
 */
export const EAST_ASIA = `
Mao Tse-tung | Mao Zedong; Mao Tsetung; Mao, Tse-tung | | | 1893-1976 | People's Republic of China | Chairman of the Central Committee of the Chinese Communist Party @ 1943-03/1976-09-09; Chairman of the People's Republic of China @ 1949-10/1959-04
Chou En-lai | Zhou Enlai; Chou, En-lai | | | 1898-1976 | People's Republic of China | Premier @ 1949-10/1976-01-08; Minister of Foreign Affairs @ 1949-10/1958-02
Liu Shao-ch'i | Liu Shaoqi; Liu Shao-chi | | | 1898-1969 | People's Republic of China | Chairman of the People's Republic of China @ 1959-04/1968-10
Chu Teh | Zhu De; Chu Te | | | 1886-1976 | People's Republic of China | Commander in Chief of the People's Liberation Army @ 1949-10/1954-09; Chairman of the Standing Committee of the National People's Congress @ 1959-04/1976-07-06
Lin Piao | Lin Biao | | | 1907-1971 | People's Republic of China | Minister of National Defense @ 1959-09/1971-09-13
P'eng Te-huai | Peng Dehuai; Peng Teh-huai; Peng Te-huai | | | 1898-1974 | People's Republic of China | Commander of the Chinese People's Volunteers in Korea @ 1950-10/1954; Minister of National Defense @ 1954-09/1959-09
Ch'en Yi | Chen Yi; Chen I; Ch'en I | | | 1901-1972 | People's Republic of China | Minister of Foreign Affairs @ 1958-02/1972-01-06
Teng Hsiao-p'ing | Deng Xiaoping; Teng Hsiao-ping; Deng Xiao Ping | | | 1904-1997 | People's Republic of China | General Secretary of the Central Committee of the Chinese Communist Party @ 1956-09/1966; Vice Premier @ 1973-03/1976-04; Vice Premier @ 1977-07/1980-09; Chairman of the Central Military Commission @ 1981-06/1989-11
Hua Kuo-feng | Hua Guofeng | | | 1921-2008 | People's Republic of China | Premier @ 1976-04/1980-09; Chairman of the Central Committee of the Chinese Communist Party @ 1976-10/1981-06
Yeh Chien-ying | Ye Jianying | | | 1897-1986 | People's Republic of China | Minister of National Defense @ 1975-01/1978-03; Chairman of the Standing Committee of the National People's Congress @ 1978-03/1983-06
Li Hsien-nien | Li Xiannian | | | 1909-1992 | People's Republic of China | Vice Premier @ 1954/1980; President @ 1983-06/1988-04
Hu Yaobang | Hu Yao-pang | | | 1915-1989 | People's Republic of China | General Secretary of the Central Committee of the Chinese Communist Party @ 1980-02/1987-01
Zhao Ziyang | Chao Tzu-yang | | | 1919-2005 | People's Republic of China | Premier @ 1980-09/1987-11; General Secretary of the Central Committee of the Chinese Communist Party @ 1987-01/1989-06
Li Peng | Li P'eng | | | 1928-2019 | People's Republic of China | Premier @ 1987-11/1998-03
Jiang Zemin | | | | 1926-2022 | People's Republic of China | General Secretary of the Central Committee of the Chinese Communist Party @ 1989-06/2002-11
Yang Shangkun | Yang Shang-k'un | | | 1907-1998 | People's Republic of China | President @ 1988-04/1993-03
Chiang Ch'ing | Jiang Qing; Chiang Ching | | | 1914-1991 | People's Republic of China | Member of the Politburo of the Chinese Communist Party @ 1969-04/1976-10
Chang Ch'un-ch'iao | Zhang Chunqiao; Chang Chun-chiao | | | 1917-2005 | People's Republic of China | Vice Premier @ 1975-01/1976-10
Wang Hung-wen | Wang Hongwen | | | 1935-1992 | People's Republic of China | Vice Chairman of the Central Committee of the Chinese Communist Party @ 1973-08/1976-10
Soong Ch'ing-ling | Song Qingling; Soong Ching-ling; Sun Yat-sen, Madame | | | 1893-1981 | People's Republic of China | Vice Chairman of the People's Republic of China @ 1959-04/1975
Bo Yibo | Po I-po | | | 1908-2007 | People's Republic of China | Vice Premier @ 1956/1966
Fang Yi | Fang I | | | 1916-1997 | People's Republic of China | Vice Premier @ 1978-03/1982-05
Keng Piao | Geng Biao | | | 1909-2000 | People's Republic of China | Vice Premier @ 1978-03/1982-05; Minister of National Defense @ 1981-03/1982-11
Hsu Hsiang-ch'ien | Xu Xiangqian | | | 1901-1990 | People's Republic of China | Minister of National Defense @ 1978-03/1981-03
Zhang Aiping | Chang Ai-p'ing | | | 1910-2003 | People's Republic of China | Minister of National Defense @ 1982-11/1988-04
Chi P'eng-fei | Ji Pengfei; Chi Peng-fei | | | 1910-2000 | People's Republic of China | Minister of Foreign Affairs @ 1972-01/1974-11
Ch'iao Kuan-hua | Qiao Guanhua; Chiao Kuan-hua | | | 1913-1983 | People's Republic of China | Vice Minister of Foreign Affairs @ 1964/1974-11; Minister of Foreign Affairs @ 1974-11/1976-12
Huang Hua | | | | 1913-2010 | People's Republic of China | Ambassador to Ghana @ 1960/1966; Ambassador to the United Arab Republic @ 1966/1970; Permanent Representative to the United Nations @ 1971-11/1976-11; Minister of Foreign Affairs @ 1976-12/1982-11
Wu Xueqian | Wu Hsueh-ch'ien | | | 1921-2008 | People's Republic of China | Minister of Foreign Affairs @ 1982-11/1988-04
Qian Qichen | Ch'ien Ch'i-ch'en | | | 1928-2017 | People's Republic of China | Vice Minister of Foreign Affairs @ 1982/1988-04; Minister of Foreign Affairs @ 1988-04/1998-03
Huang Chen | Huang Zhen | | | 1909-1989 | People's Republic of China | Ambassador to France @ 1964/1973; Chief of the Liaison Office in the United States @ 1973-05/1977-11
Ch'ai Tse-min | Chai Zemin; Chai Tse-min | | | 1916-2010 | People's Republic of China | Chief of the Liaison Office in the United States @ 1978/1979-02; Ambassador to the United States @ 1979-03/1982
Chang Wen-chin | Zhang Wenjin | | | 1914-1991 | People's Republic of China | Vice Minister of Foreign Affairs @ 1978/1982; Ambassador to the United States @ 1983-03/1985
Han Hsu | Han Xu | | | 1924-1994 | People's Republic of China | Deputy Chief of the Liaison Office in the United States @ 1973/1979; Vice Minister of Foreign Affairs @ 1982/1985; Ambassador to the United States @ 1985/1989
Zhu Qizhen | | | | | People's Republic of China | Vice Minister of Foreign Affairs @ 1984/1989; Ambassador to the United States @ 1989/1993
Wang Ping-nan | Wang Bingnan | | | 1908-1988 | People's Republic of China | Ambassador to Poland, and Representative at the Ambassadorial Talks @ 1955/1964
Wang Kuo-ch'uan | Wang Guoquan; Wang Kuo-chuan | | | 1911-2004 | People's Republic of China | Ambassador to Poland @ 1964/1970
Lei Yang | | | | | People's Republic of China | Chargé d'Affaires in Poland @ 1969/1970
Shen P'ing | Shen Ping | | | | People's Republic of China | Consul General at Geneva
Chang Han-fu | Zhang Hanfu | | | 1905-1972 | People's Republic of China | Vice Minister of Foreign Affairs @ 1949/1967
Wu Hsiu-ch'uan | Wu Xiuquan; Wu Hsiu-chuan | | | 1908-1997 | People's Republic of China | Special Representative to the United Nations Security Council @ 1950-11/1950-12
Wang Hai-jung | Wang Hairong | | | 1938-2017 | People's Republic of China | Vice Minister of Foreign Affairs @ 1974/1978
T'ang Wen-sheng | Tang Wensheng; Tang, Nancy; T'ang, Nancy | Nancy | | 1943- | People's Republic of China | Interpreter, Ministry of Foreign Affairs @ 1971/1978
Dalai Lama | | | | 1935- | Tibet | Ruler of Tibet @ 1950-11/1959-03
Gyalo Thondup | Thondup, Gyalo; Gyalo Dhondup | | | 1927-2025 | Tibet | Representative of the Dalai Lama @ 1950
Chiang Kai-shek | Jiang Jieshi; Chiang, Kai-shek | | | 1887-1975 | Republic of China | Chairman of the National Government @ 1943-08/1948-05; President of the Republic of China @ 1948-05/1949-01; President of the Republic of China @ 1950-03/1975-04-05
Chiang, Madame | Soong Mei-ling; Chiang Kai-shek, Madame; Soong May-ling | | | 1898-2003 | Republic of China | Wife of Chiang Kai-shek
Chiang Ching-kuo | Jiang Jingguo; Chiang, Ching-kuo | | | 1910-1988 | Republic of China | Deputy Secretary General of the National Defense Council @ 1954/1967; Minister of National Defense @ 1965-01/1969-06; Vice Premier @ 1969-07/1972-05; Premier @ 1972-05/1978-05; President of the Republic of China @ 1978-05-20/1988-01-13
Ch'en Ch'eng | Chen Cheng | | | 1898-1965 | Republic of China | Premier @ 1950-03/1954-06; Vice President @ 1954-05/1965-03-05; Premier @ 1958-07/1963-12
Yen Chia-kan | Yen, C.K.; Yan Jiagan | | | 1905-1993 | Republic of China | Minister of Finance @ 1950/1954; Minister of Finance @ 1958-03/1963-12; Premier @ 1963-12/1972-05; Vice President @ 1966-05/1975-04; President of the Republic of China @ 1975-04/1978-05
Yu Hung-chun | Yui, O.K.; Yui Hung-chun | | | 1898-1960 | Republic of China | Premier @ 1954-06/1958-07
Yeh, George K.C. | Yeh Kung-ch'ao; Yeh Kung-chao | | | 1904-1981 | Republic of China | Minister of Foreign Affairs @ 1949-10/1958-07; Ambassador to the United States @ 1958-08/1961-11
Huang Shao-ku | | | | 1901-1996 | Republic of China | Minister of Foreign Affairs @ 1958-07/1960-06
Shen Chang-huan | | | | 1913-1998 | Republic of China | Vice Minister of Foreign Affairs @ 1953/1959; Minister of Foreign Affairs @ 1960-06/1966-05; Minister of Foreign Affairs @ 1972-05/1978-12
Wei Tao-ming | | | | 1899-1978 | Republic of China | Ambassador to the United States @ 1942/1946; Minister of Foreign Affairs @ 1966-06/1971-04
Chow Shu-kai | Chou Shu-k'ai | | | 1913-1992 | Republic of China | Ambassador to the United States @ 1966-02/1971-04; Minister of Foreign Affairs @ 1971-04/1972-05
Shen, James C.H. | Shen Chien-hung; Shen, James | | | 1909-2007 | Republic of China | Ambassador to the United States @ 1971-05/1978-12
Tsiang, Tingfu F. | Tsiang, T.F.; Chiang T'ing-fu; Tsiang Ting-fu | | | 1895-1965 | Republic of China | Permanent Representative to the United Nations @ 1947/1962; Ambassador to the United States @ 1962/1965
Koo, V.K. Wellington | Koo, Wellington; Ku Wei-chun | | | 1888-1985 | Republic of China | Ambassador to the United Kingdom @ 1941/1946; Ambassador to the United States @ 1946/1956-05; Judge of the International Court of Justice @ 1957/1967
Tung, Hollington K. | Tung Hsien-kuang | Holly | | 1887-1971 | Republic of China | Ambassador to Japan @ 1952/1956; Ambassador to the United States @ 1956/1958-08
Liu Chieh | | | | 1907-1991 | Republic of China | Permanent Representative to the United Nations @ 1962/1971-10
Yu Ta-wei | Yu Ta-wai; Yü Ta-wei; Yu, David | | | 1897-1993 | Republic of China | Minister of National Defense @ 1954/1965-01
Sun Li-jen | | | | 1900-1990 | Republic of China | Commander in Chief of the Army @ 1950/1954
P'eng Meng-chi | Peng Meng-chi | | | 1908-1997 | Republic of China | Chief of the General Staff @ 1954/1957; Chief of the General Staff @ 1959/1965
Wang Shu-ming | Wang, Tiger | Tiger | | 1905-1998 | Republic of China | Commander in Chief of the Air Force @ 1952/1957; Chief of the General Staff @ 1957/1959
Li Kuo-ting | Li, K.T. | | | 1910-2001 | Republic of China | Minister of Economic Affairs @ 1965-01/1969; Minister of Finance @ 1969/1976
Sun Yun-suan | Sun, Y.S. | | | 1913-2006 | Republic of China | Premier @ 1978-06/1984-05
Ch'ien, Fredrick F. | Chien, Fredrick; Chien Fu; Ch'ien Fu | Fred | | 1935- | Republic of China | Vice Minister of Foreign Affairs @ 1979/1982; Representative of the Coordination Council for North American Affairs in the United States @ 1983/1988
Lee Teng-hui | Li Teng-hui | | | 1923-2020 | Republic of China | Vice President @ 1984-05/1988-01; President of the Republic of China @ 1988-01-13/2000-05-20
Soong, T.V. | Soong Tzu-wen | | | 1894-1971 | Republic of China | Minister of Foreign Affairs @ 1941-12/1945-07; Premier @ 1945-06/1947-03
Li Tsung-jen | Li Zongren | | | 1891-1969 | Republic of China | Acting President of the Republic of China @ 1949-01/1949-12
Rhee, Syngman | Yi Sung-man; Rhee Syngman | | | 1875-1965 | Republic of Korea | President @ 1948-08-15/1960-04-27
Chang Myon | Chang, John M.; Chang, John Myun; Chang, Myon | | | 1899-1966 | Republic of Korea | Ambassador to the United States @ 1949/1951; Prime Minister @ 1950-11/1952-04; Vice President @ 1956-08/1960-04; Prime Minister @ 1960-08/1961-05
Yi Ki-pung | Lee Ki Poong; Yi Ki-p'ung | | | 1896-1960 | Republic of Korea | Speaker of the National Assembly @ 1954/1960-04
Huh Chung | Ho Chong; Huh, Chung | | | 1896-1988 | Republic of Korea | Acting President @ 1960-04/1960-08
Yun Po-sun | Yun Posun; Yoon Po Sun | | | 1897-1990 | Republic of Korea | President @ 1960-08/1962-03
Chang Do-young | Chang To-yong; Chang Do Young | | | 1923-2012 | Republic of Korea | Army Chief of Staff @ 1961-02/1961-06; Chairman of the Supreme Council for National Reconstruction @ 1961-05/1961-07
Park Chung Hee | Pak Chong-hui; Park Chung-hee; Pak Chung-hi; Pak Chung Hee; Pak Jung-Hui; Park, Chung Hee | | | 1917-1979 | Republic of Korea | Chairman of the Supreme Council for National Reconstruction @ 1961-07/1963-12; President @ 1963-12-17/1979-10-26
Kim Chong-p'il | Kim Jong Pil; Kim Chong-pil; Kim, Chong-pil | | JP | 1926-2018 | Republic of Korea | Director of the Central Intelligence Agency @ 1961-06/1963-01; Prime Minister @ 1971-06/1975-12
Chung Il Kwon | Chong Il-kwon; Chung Il-kwon; Chung, Il Kwon | | | 1917-1994 | Republic of Korea | Ambassador to the United States @ 1961/1963; Minister of Foreign Affairs @ 1963-12/1964-07; Prime Minister @ 1964-05/1970-12
Yi Hu-rak | Lee Hu Rak; Lee Hu-rak | | | 1924-2009 | Republic of Korea | Secretary General to the President @ 1963-12/1969-10; Director of the Central Intelligence Agency @ 1970-12/1973-12
Kim Hyong-uk | Kim Hyung Wook; Kim Hyong Uk | | | 1925-1979 | Republic of Korea | Director of the Central Intelligence Agency @ 1963-07/1969-10
Kim Chae-kyu | Kim Jae Kyu; Kim Jae-kyu | | | 1926-1980 | Republic of Korea | Director of the Central Intelligence Agency @ 1976-12/1979-10-26
Ch'oe Kyu-ha | Choi Kyu Hah; Choe Kyu-ha; Choi Kyu-ha | | | 1919-2006 | Republic of Korea | Minister of Foreign Affairs @ 1967-06/1971-06; Prime Minister @ 1975-12/1979-12; Acting President, from December 6 President @ 1979-10-26/1980-08-16
Chun Doo Hwan | Chon Tu-hwan; Chun Doo-hwan; Chun, Doo Hwan | | | 1931-2021 | Republic of Korea | Commander of the Defense Security Command @ 1979-03/1980-08; President @ 1980-09-01/1988-02-25
Roh Tae Woo | No T'ae-u; Roh Tae-woo; Roh, Tae Woo | | | 1932-2021 | Republic of Korea | President @ 1988-02-25/1993-02-25
Kim Dae Jung | Kim Tae-chung; Kim Tae-jung; Kim Dae-jung | | | 1924-2009 | Republic of Korea | Opposition candidate for President @ 1971; President @ 1998-02-25/2003-02-25
Kim Young Sam | Kim Yong-sam; Kim Young-sam | | | 1927-2015 | Republic of Korea | President of the New Democratic Party @ 1974/1979; President @ 1993-02-25/1998-02-25
Kim Yong Shik | Kim Yong-sik; Kim Yong-shik | | | 1913-1995 | Republic of Korea | Minister of Foreign Affairs @ 1963-03/1963-12; Minister of Foreign Affairs @ 1971-06/1973-12; Ambassador to the United States @ 1977/1981
Kim Dong Jo | Kim Tong-jo; Kim Dong-jo | | | 1918-2004 | Republic of Korea | Ambassador to the United States @ 1967/1973-12; Minister of Foreign Affairs @ 1973-12/1975-12
Hahm Pyong Choon | Ham Pyong-ch'un; Ham Pyong-jun; Hahm Pyong-choon | | | 1932-1983 | Republic of Korea | Special Assistant to the President for Political Affairs @ 1970/1973; Ambassador to the United States @ 1973-12/1977-04
Park Tong Jin | Pak Tong-chin; Park Tong-jin | | | 1922-2013 | Republic of Korea | Minister of Foreign Affairs @ 1975-12/1980-09; Ambassador to the United States @ 1988/1991
Lew Byong Hion | Yu Pyong-hyon; Lew Byong-hyon | | | 1924-2020 | Republic of Korea | Chairman of the Joint Chiefs of Staff @ 1979/1981; Ambassador to the United States @ 1981/1985
Kim Kyung Won | Kim Kyong-won | | | 1936-2012 | Republic of Korea | Ambassador to the United States @ 1985/1988
Lho Shin Yong | No Sin-yong; Noh Shin Yong | | | 1930-2019 | Republic of Korea | Minister of Foreign Affairs @ 1980-09/1982-06; Prime Minister @ 1985-02/1987-05
Lee Bum Suk | Lee Bum-suk | | | 1925-1983 | Republic of Korea | Minister of Foreign Affairs @ 1982-06/1983-10-09
Lee Won Kyung | Yi Won-kyong | | | 1922-2007 | Republic of Korea | Minister of Foreign Affairs @ 1983-10/1986-08
Lee Tong Won | Yi Tong-won; Lee Dong-won | | | 1926-2006 | Republic of Korea | Minister of Foreign Affairs @ 1964-07/1966-12
Yang You Chan | You Chan Yang; Yang, You Chan; You, Chan Yang; Yang Yu-ch'an | | | 1897-1975 | Republic of Korea | Ambassador to the United States @ 1951/1960-05
Pyun Yung Tai | Pyon Yong-t'ae | | | 1892-1969 | Republic of Korea | Minister of Foreign Affairs @ 1951-04/1955-07; Prime Minister @ 1954-06/1954-11
Cho Chong-hwan | Cho Chung Whan; Chough Chung Whan | | | 1892- | Republic of Korea | Minister of Foreign Affairs @ 1956-12/1959-12
Paik Sun Yup | Paek Son-yop | | | 1920-2020 | Republic of Korea | Army Chief of Staff @ 1952-07/1954-02; Army Chief of Staff @ 1957-05/1959-02
Paik Too Chin | Paek Tu-chin; Paik Tu Chin | | | 1908-1993 | Republic of Korea | Prime Minister @ 1953-04/1954-06; Prime Minister @ 1970-12/1971-06
Song Yo Chan | Song Yo-ch'an | | | 1918-1980 | Republic of Korea | Army Chief of Staff @ 1959-02/1960-05; Head of the Cabinet @ 1961-07/1962-06
Kim Il Sung | Kim Il-song; Kim Il-sung | | | 1912-1994 | Democratic People's Republic of Korea | Premier @ 1948-09/1972-12; President @ 1972-12/1994-07-08
Kim Jong Il | Kim Chong-il; Kim Jong-il | | | -2011 | Democratic People's Republic of Korea | Secretary of the Central Committee of the Korean Workers' Party @ 1973; Chairman of the National Defense Commission @ 1993/2011-12-17
Nam Il | | | | 1915-1976 | Democratic People's Republic of Korea | Senior Delegate at the Armistice Negotiations @ 1951-07/1953-07; Minister of Foreign Affairs @ 1953/1959-10
Pak Song-ch'ol | Pak Song-chol | | | 1913-2008 | Democratic People's Republic of Korea | Minister of Foreign Affairs @ 1959-10/1970-07
Ho Tam | Ho Dam | | | 1929-1991 | Democratic People's Republic of Korea | Minister of Foreign Affairs @ 1970-07/1983-12
Kim Yong-nam | Kim Yong Nam | | | 1928-2025 | Democratic People's Republic of Korea | Minister of Foreign Affairs @ 1983-12/1998-09
Tsedenbal, Yumjaagiin | Tsedenbal, Yumzhagiyn; Tsedenbal, Y. | | | 1916-1991 | Mongolia | Chairman of the Council of Ministers @ 1952-01/1974-06; Chairman of the Presidium of the People's Great Khural @ 1974-06/1984-08
Hirohito | | | | 1901-1989 | Japan | Emperor of Japan @ 1926-12-25/1989-01-07
Akihito | | | | 1933- | Japan | Crown Prince of Japan @ /1989-01-07; Emperor of Japan @ 1989-01-07/2019-04-30
Shidehara, Kijuro | | | | 1872-1951 | Japan | Prime Minister @ 1945-10/1946-05
Yoshida, Shigeru | | | | 1878-1967 | Japan | Minister of Foreign Affairs @ 1945-09/1947-05; Prime Minister @ 1946-05/1947-05; Prime Minister @ 1948-10/1954-12
Katayama, Tetsu | | | | 1887-1978 | Japan | Prime Minister @ 1947-05/1948-03
Ashida, Hitoshi | | | | 1887-1959 | Japan | Minister of Foreign Affairs @ 1947-06/1948-10; Prime Minister @ 1948-03/1948-10
Hatoyama, Ichiro | | | | 1883-1959 | Japan | Prime Minister @ 1954-12/1956-12
Shigemitsu, Mamoru | | | | 1887-1957 | Japan | Minister of Foreign Affairs @ 1943-04/1945-04; Minister of Foreign Affairs @ 1954-12/1956-12
Ishibashi, Tanzan | | | | 1884-1973 | Japan | Minister of International Trade and Industry @ 1954-12/1956-12; Prime Minister @ 1956-12/1957-02
Kishi, Nobusuke | | | | 1896-1987 | Japan | Minister of Foreign Affairs @ 1956-12/1957-07; Prime Minister @ 1957-02/1960-07-19
Fujiyama, Aiichiro | | | | 1897-1985 | Japan | Minister of Foreign Affairs @ 1957-07/1960-07
Ikeda, Hayato | | | | 1899-1965 | Japan | Minister of Finance @ 1949-02/1952-10; Minister of Finance @ 1956-12/1957-07; Minister of International Trade and Industry @ 1959-06/1960-07; Prime Minister @ 1960-07-19/1964-11-09
Sato, Eisaku | | | | 1901-1975 | Japan | Minister of Finance @ 1958-06/1960-07; Minister of International Trade and Industry @ 1961-07/1962-07; Prime Minister @ 1964-11-09/1972-07-07
Kosaka, Zentaro | Kosaka, Zantaro | | | 1912-2000 | Japan | Minister of Foreign Affairs @ 1960-07/1962-07; Minister of Foreign Affairs @ 1976-09/1976-12
Ohira, Masayoshi | | | | 1910-1980 | Japan | Minister of Foreign Affairs @ 1962-07/1964-07; Minister of International Trade and Industry @ 1968-11/1970-01; Minister of Foreign Affairs @ 1972-07/1974-07; Minister of Finance @ 1974-07/1976-12; Prime Minister @ 1978-12-07/1980-06-12
Shiina, Etsusaburo | | | | 1898-1979 | Japan | Minister of Foreign Affairs @ 1964-07/1966-12
Miki, Takeo | | | | 1907-1988 | Japan | Minister of International Trade and Industry @ 1965-06/1966-12; Minister of Foreign Affairs @ 1966-12/1968-10; Prime Minister @ 1974-12/1976-12
Aichi, Kiichi | | | | 1907-1973 | Japan | Minister of Foreign Affairs @ 1968-11/1971-07; Minister of Finance @ 1972-12/1973-11
Fukuda, Takeo | | | | 1905-1995 | Japan | Minister of Finance @ 1965-06/1966-12; Minister of Finance @ 1968-11/1971-07; Minister of Foreign Affairs @ 1971-07/1972-07; Minister of Finance @ 1973-11/1974-07; Prime Minister @ 1976-12-24/1978-12-07
Tanaka, Kakuei | | | | 1918-1993 | Japan | Minister of Finance @ 1962-07/1965-06; Minister of International Trade and Industry @ 1971-07/1972-07; Prime Minister @ 1972-07-07/1974-12-09
Kimura, Toshio | | | | 1909-1983 | Japan | Minister of Foreign Affairs @ 1974-07/1974-12
Miyazawa, Kiichi | | | | 1919-2007 | Japan | Minister of International Trade and Industry @ 1970-01/1971-07; Minister of Foreign Affairs @ 1974-12/1976-09; Chief Cabinet Secretary @ 1980-07/1982-11; Minister of Finance @ 1986-07/1988-12; Prime Minister @ 1991-11/1993-08
Hatoyama, Iichiro | | | | 1918-1993 | Japan | Minister of Foreign Affairs @ 1976-12/1977-11
Sonoda, Sunao | | | | 1913-1984 | Japan | Minister of Foreign Affairs @ 1977-11/1979-11; Minister of Foreign Affairs @ 1981-05/1981-11
Okita, Saburo | | | | 1914-1993 | Japan | Minister of Foreign Affairs @ 1979-11/1980-07
Ito, Masayoshi | | | | 1913-1994 | Japan | Minister of Foreign Affairs @ 1980-07/1981-05
Suzuki, Zenko | | | | 1911-2004 | Japan | Prime Minister @ 1980-07/1982-11
Sakurauchi, Yoshio | | | | 1912-2003 | Japan | Minister of Foreign Affairs @ 1981-11/1982-11
Nakasone, Yasuhiro | | Yasu | | 1918-2019 | Japan | Director General of the Defense Agency @ 1970-01/1971-07; Minister of International Trade and Industry @ 1972-07/1974-12; Prime Minister @ 1982-11-27/1987-11-06
Abe, Shintaro | | | | 1924-1991 | Japan | Minister of International Trade and Industry @ 1981-11/1982-11; Minister of Foreign Affairs @ 1982-11/1986-07
Takeshita, Noboru | | | | 1924-2000 | Japan | Minister of Finance @ 1979-11/1980-07; Minister of Finance @ 1982-11/1986-07; Prime Minister @ 1987-11-06/1989-06
Kuranari, Tadashi | | | | 1918-1996 | Japan | Minister of Foreign Affairs @ 1986-07/1987-11
Uno, Sosuke | | | | 1922-1998 | Japan | Minister of Foreign Affairs @ 1987-11/1989-06; Prime Minister @ 1989-06/1989-08
Kaifu, Toshiki | | | | 1931-2022 | Japan | Prime Minister @ 1989-08/1991-11
Kono, Ichiro | | | | 1898-1965 | Japan | Minister of Agriculture and Forestry @ 1954-12/1956-12; Minister of Agriculture and Forestry @ 1961-07/1962-07
Akagi, Munenori | | | | 1904-1993 | Japan | Director General of the Defense Agency @ 1959-06/1960-07
Asanuma, Inejiro | | | | 1898-1960 | Japan | Chairman of the Socialist Party @ 1960-03/1960-10-12
Matsumoto, Takizo | | Frank | | 1901-1958 | Japan | Deputy Chief Cabinet Secretary @ /1956-12
Araki, Eikichi | | | | 1891-1959 | Japan | Ambassador to the United States @ 1952/1953
Iguchi, Sadao | | | | 1899-1980 | Japan | Ambassador to the United States @ 1954/1956-02
Tani, Masayuki | | | | 1889-1962 | Japan | Ambassador to the United States @ 1956-03/1957-04
Asakai, Koichiro | | | | 1906-1995 | Japan | Ambassador to the United States @ 1957/1963
Takeuchi, Ryuji | | | | 1903- | Japan | Vice Minister for Foreign Affairs @ 1960/1963; Ambassador to the United States @ 1963/1967
Shimoda, Takeso | Shimoda, Takezo | | | 1907-1995 | Japan | Vice Minister for Foreign Affairs @ 1965/1967; Ambassador to the United States @ 1967/1970
Ushiba, Nobuhiko | | | | 1909-1984 | Japan | Vice Minister for Foreign Affairs @ 1967/1970; Ambassador to the United States @ 1970/1973; Minister for External Economic Affairs @ 1977-11/1978-12
Yasukawa, Takeshi | | | | 1914- | Japan | Ambassador to the United States @ 1973/1976
Togo, Fumihiko | | | | 1915-1985 | Japan | Vice Minister for Foreign Affairs @ 1974/1975; Ambassador to the United States @ 1976/1980
Okawara, Yoshio | | | | 1919-2018 | Japan | Ambassador to the United States @ 1980/1985
Matsunaga, Nobuo | | | | 1923-2011 | Japan | Ambassador to the United States @ 1985/1990
Yamada, Hisanari | | | | | Japan | Vice Minister for Foreign Affairs @ 1958/1960
`;
