/**
 * Leaders of the Soviet Union: party, government, armed forces, and dissidents whom the documents name. Its diplomats stand in
 * `sovietDiplomats.ts`. Form of the lines: see `table.ts`. Basis: public record.
 */
export const SOVIET_UNION = `
Stalin, Joseph V. | Stalin, Josef V.; Stalin, Iosif Vissarionovich | | | 1878-1953 | Soviet Union | General Secretary of the Communist Party @ 1922-04/1953-03-05; Chairman of the Council of People's Commissars @ 1941-05/1946-03; Chairman of the Council of Ministers @ 1946-03/1953-03-05
Malenkov, Georgy M. | Malenkov, Georgiy Maksimilianovich; Malenkov, Georgi M. | | | 1902-1988 | Soviet Union | Chairman of the Council of Ministers @ 1953-03/1955-02-08; Minister of Electric Power Stations @ 1955-02/1957-06
Beria, Lavrenty P. | Beria, Lavrentiy Pavlovich; Beriya, Lavrentiy P. | | | 1899-1953 | Soviet Union | People's Commissar for Internal Affairs @ 1938-11/1945-12; Minister of Internal Affairs @ 1953-03/1953-06
Khrushchev, Nikita S. | Khrushchev, Nikita Sergeyevich; Khrushchev, Nikita Sergeevich; Krushchev, Nikita S.; Khruschev, Nikita S. | | | 1894-1971 | Soviet Union | First Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1953-09/1964-10-14; Chairman of the Council of Ministers @ 1958-03-27/1964-10-15
Khrushcheva, Nina P. | Khrushchev, Nina; Khrushcheva, Nina Petrovna | | | 1900-1984 | Soviet Union | Wife of Nikita Khrushchev
Bulganin, Nikolai A. | Bulganin, Nikolay Aleksandrovich | | | 1895-1975 | Soviet Union | Minister of the Armed Forces @ 1947-03/1949-03; Minister of Defense @ 1953-03/1955-02; Chairman of the Council of Ministers @ 1955-02-08/1958-03-27
Kaganovich, Lazar M. | Kaganovich, Lazar Moiseyevich | | | 1893-1991 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1953-03/1957-06
Mikoyan, Anastas I. | Mikoyan, Anastas Ivanovich; Mikoian, Anastas I. | | | 1895-1978 | Soviet Union | Minister of Foreign Trade @ 1938-11/1949-03; Minister of Foreign Trade @ 1953-08/1955-01; First Deputy Chairman of the Council of Ministers @ 1955-02/1964-07; Chairman of the Presidium of the Supreme Soviet @ 1964-07-15/1965-12-09
Voroshilov, Kliment Y. | Voroshilov, Kliment Yefremovich; Voroshilov, Klimentii E.; Voroshilov, Klement | | | 1881-1969 | Soviet Union | Chairman of the Presidium of the Supreme Soviet @ 1953-03-15/1960-05-07
Zhdanov, Andrei A. | Zhdanov, Andrey A. | | | 1896-1948 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1934/1948-08-31
Pervukhin, Mikhail G. | Pervukhin, Mikhail Georgiyevich | | | 1904-1978 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1955-02/1957-07; Ambassador to the German Democratic Republic @ 1958-02/1962-11
Saburov, Maksim Z. | Saburov, Maxim Z. | | | 1900-1977 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1955-02/1957
Brezhnev, Leonid I. | Brezhnev, Leonid Ilyich; Brezhnev, Leonid Ilich; Brezhniev, Leonid | | LIB | 1906-1982 | Soviet Union | Chairman of the Presidium of the Supreme Soviet @ 1960-05-07/1964-07-15; First Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1964-10-14/1966-04-08; General Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1966-04-08/1982-11-10; Chairman of the Presidium of the Supreme Soviet @ 1977-06-16/1982-11-10
Kosygin, Alexei N. | Kosygin, Aleksey Nikolayevich; Kosygin, Aleksei N.; Kosygin, Alexey | | | 1904-1980 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1960-05/1964-10-15; Chairman of the Council of Ministers @ 1964-10-15/1980-10-23
Podgorny, Nikolai V. | Podgornyy, Nikolay Viktorovich; Podgorniy, Nikolai V.; Podgornii, Nikolai | | | 1903-1983 | Soviet Union | First Secretary of the Communist Party of Ukraine @ 1957-12/1963-07; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1963-06/1965-12; Chairman of the Presidium of the Supreme Soviet @ 1965-12-09/1977-06-16
Suslov, Mikhail A. | Suslov, Mikhail Andreyevich | | | 1902-1982 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1947-05/1982-01-25
Kozlov, Frol R. | Kozlov, Frol Romanovich | | | 1908-1965 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1958-03/1960-05; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1960-05/1964-11
Furtseva, Yekaterina A. | Furtseva, Ekaterina A. | | | 1910-1974 | Soviet Union | Minister of Culture @ 1960-05/1974-10-24
Shelepin, Aleksandr N. | Shelepin, Alexander N. | | | 1918-1994 | Soviet Union | Chairman of the Committee for State Security (KGB) @ 1958-12/1961-11; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1961-10/1967-09; Chairman of the All-Union Central Council of Trade Unions @ 1967-07/1975-05
Semichastny, Vladimir Y. | Semichastnyy, Vladimir Ye.; Semichastny, Vladimir E. | | | 1924-2001 | Soviet Union | Chairman of the Committee for State Security (KGB) @ 1961-11/1967-05
Serov, Ivan A. | | | | 1905-1990 | Soviet Union | Chairman of the Committee for State Security (KGB) @ 1954-03/1958-12
Polyansky, Dmitry S. | Polyanskiy, Dmitriy S.; Polianskii, Dmitrii S. | | | 1917-2001 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1965-10/1973-02; Minister of Agriculture @ 1973-02/1976-03; Ambassador to Japan @ 1976/1982
Mazurov, Kirill T. | | | | 1914-1989 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1965-03/1978-11
Shelest, Petr Y. | Shelest, Petr Ye.; Shelest, Petro; Shelest, Pyotr | | | 1908-1996 | Soviet Union | First Secretary of the Communist Party of Ukraine @ 1963-07/1972-05
Voronov, Gennady I. | Voronov, Gennadiy I. | | | 1910-1994 | Soviet Union | Chairman of the Council of Ministers of the Russian Republic @ 1962-11/1971-07
Kirilenko, Andrei P. | Kirilenko, Andrey P. | | | 1906-1990 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1966-04/1982-11
Kulakov, Fedor D. | Kulakov, Fyodor D. | | | 1918-1978 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1965-09/1978-07-17
Andropov, Yuri V. | Andropov, Yuriy Vladimirovich; Andropov, Yury; Andropov, Iurii | | | 1914-1984 | Soviet Union | Ambassador to Hungary @ 1954/1957; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1962-11/1967-06; Chairman of the Committee for State Security (KGB) @ 1967-05-18/1982-05-26; General Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1982-11-12/1984-02-09; Chairman of the Presidium of the Supreme Soviet @ 1983-06-16/1984-02-09
Chernenko, Konstantin U. | Chernenko, Konstantin Ustinovich | | | 1911-1985 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1976-03/1984-02; General Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1984-02-13/1985-03-10; Chairman of the Presidium of the Supreme Soviet @ 1984-04-11/1985-03-10
Gorbachev, Mikhail S. | Gorbachev, Mikhail Sergeyevich; Gorbachev, Mikhail Sergeevich; Gorbachov, Mikhail | | | 1931-2022 | Soviet Union | First Secretary of the Stavropol Territory Party Committee @ 1970-04/1978-11; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1978-11-27/1985-03-11; General Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1985-03-11/1991-08-24; Chairman of the Presidium of the Supreme Soviet @ 1988-10-01/1989-05-25; Chairman of the Supreme Soviet @ 1989-05-25/1990-03-15; President of the Soviet Union @ 1990-03-15/1991-12-25
Gorbacheva, Raisa M. | Gorbachev, Raisa; Gorbacheva, Raisa Maksimovna; Gorbacheva, Raisa Maximovna | | | 1932-1999 | Soviet Union | Wife of Mikhail Gorbachev
Tikhonov, Nikolai A. | Tikhonov, Nikolay A. | | | 1905-1997 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1976-09/1980-10; Chairman of the Council of Ministers @ 1980-10-23/1985-09-27
Ryzhkov, Nikolai I. | Ryzhkov, Nikolay I. | | | 1929-2024 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1982-11/1985-10; Chairman of the Council of Ministers @ 1985-09-27/1991-01-14
Ligachev, Yegor K. | Ligachev, Egor K.; Ligachev, Yegor Kuzmich | | | 1920-2021 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1983-12/1990-07
Yakovlev, Aleksandr N. | Yakovlev, Alexander N.; Yakovlev, Aleksandr Nikolayevich | | | 1923-2005 | Soviet Union | Ambassador to Canada @ 1973/1983; Director of the Institute of World Economy and International Relations @ 1983/1985; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1986-03/1990-07
Shcherbitsky, Vladimir V. | Shcherbitskiy, Vladimir Vasilyevich; Shcherbitskii, Vladimir V.; Shcherbytsky, Volodymyr | | | 1918-1990 | Soviet Union | Chairman of the Council of Ministers of Ukraine @ 1961-02/1963-06; Chairman of the Council of Ministers of Ukraine @ 1965-10/1972-06; First Secretary of the Communist Party of Ukraine @ 1972-05/1989-09-28; Member of the Politburo of the Central Committee of the Communist Party of the Soviet Union @ 1971-04/1989-09
Ponomarev, Boris N. | Ponomaryov, Boris N.; Ponomarev, Boris Nikolayevich | | | 1905-1995 | Soviet Union | Head of the International Department of the Central Committee of the Communist Party of the Soviet Union @ 1955/1986; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1961-10/1986-02
Zimyanin, Mikhail V. | Zimianin, Mikhail V. | | | 1914-1995 | Soviet Union | Ambassador to Czechoslovakia @ 1960/1965; Editor in Chief of Pravda @ 1965-09/1976; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1976-03/1987-01
Rusakov, Konstantin V. | | | | 1909-1993 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1977-05/1986-02
Romanov, Grigory V. | Romanov, Grigoriy V. | | | 1923-2008 | Soviet Union | First Secretary of the Leningrad Regional Party Committee @ 1970-09/1983-06; Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1983-06/1985-07-01
Grishin, Viktor V. | Grishin, Victor V. | | | 1914-1992 | Soviet Union | First Secretary of the Moscow City Party Committee @ 1967-06/1985-12
Yeltsin, Boris N. | Eltsin, Boris N. | | | 1931-2007 | Soviet Union | First Secretary of the Moscow City Party Committee @ 1985-12/1987-11; Chairman of the Supreme Soviet of the Russian Republic @ 1990-05-29/1991-07-10; President of Russia @ 1991-07-10/1999-12-31
Aliyev, Heydar A. | Aliyev, Geydar A.; Aliev, Geidar A.; Aliyev, Haidar | | | 1923-2003 | Soviet Union | First Secretary of the Communist Party of Azerbaijan @ 1969-07/1982-12; First Deputy Chairman of the Council of Ministers @ 1982-11/1987-10
Vorotnikov, Vitaly I. | Vorotnikov, Vitaliy I. | | | 1926-2012 | Soviet Union | Chairman of the Council of Ministers of the Russian Republic @ 1983-06/1988-10
Zaikov, Lev N. | Zaykov, Lev N. | | | 1923-2002 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1985-07/1990-07; First Secretary of the Moscow City Party Committee @ 1987-11/1989-11
Dolgikh, Vladimir I. | | | | 1924-2020 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1972-12/1988-09
Demichev, Petr N. | Demichev, Pyotr N. | | | 1918-2010 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1961-10/1974-12; Minister of Culture @ 1974-11/1986-06
Baibakov, Nikolai K. | Baybakov, Nikolay K. | | | 1911-2008 | Soviet Union | Chairman of the State Planning Committee (Gosplan) @ 1965-10/1985-10
Talyzin, Nikolai V. | Talyzin, Nikolay V. | | | 1929-1991 | Soviet Union | Chairman of the State Planning Committee (Gosplan) @ 1985-10/1988-02
Arkhipov, Ivan V. | | | | 1907-1998 | Soviet Union | First Deputy Chairman of the Council of Ministers @ 1980-10/1986-10
Alkhimov, Vladimir S. | Alkhimov, Vladimir Sergeyevich | | | 1919-1993 | Soviet Union | Deputy Minister of Foreign Trade @ 1967/1976; Chairman of the Board of the State Bank (Gosbank) @ 1976/1986-01
Patolichev, Nikolai S. | Patolichev, Nikolay Semenovich | | | 1908-1989 | Soviet Union | Minister of Foreign Trade @ 1958-08/1985-10
Aristov, Boris I. | | | | 1925-2018 | Soviet Union | Ambassador to Poland @ 1978/1983; Minister of Foreign Trade @ 1985-10/1988-01
Sushkov, Vladimir N. | | | | | Soviet Union | Deputy Minister of Foreign Trade @ 1974/1985
Borisov, Sergei A. | Borisov, Sergey A. | | | | Soviet Union | First Deputy Minister of Foreign Trade
Komarov, Nikolai D. | Komarov, Nikolay D. | | | | Soviet Union | First Deputy Minister of Foreign Trade
Kirillin, Vladimir A. | | | | 1913-1999 | Soviet Union | Chairman of the State Committee for Science and Technology @ 1965-10/1980-01
Rudnev, Konstantin N. | | | | 1911-1980 | Soviet Union | Chairman of the State Committee for Coordination of Scientific Research @ 1961-06/1965-10
Gvishiani, Dzhermen M. | Gvishiani, Jermen M. | | | 1928-2003 | Soviet Union | Deputy Chairman of the State Committee for Science and Technology @ 1965/1985
Petrosyants, Andranik M. | Petrosiants, Andranik M.; Petrosyants, Andronik M. | | | 1906-2005 | Soviet Union | Chairman of the State Committee for the Utilization of Atomic Energy @ 1962/1986
Emelyanov, Vasily S. | Yemelyanov, Vasiliy S.; Emelianov, Vasilii S. | | | 1901-1988 | Soviet Union | Head of the Main Administration for the Utilization of Atomic Energy @ 1957/1960; Chairman of the State Committee for the Utilization of Atomic Energy @ 1960/1962
Keldysh, Mstislav V. | | | | 1911-1978 | Soviet Union | President of the Academy of Sciences @ 1961-05/1975-05
Aleksandrov, Anatoly P. | Aleksandrov, Anatoliy P. | | | 1903-1994 | Soviet Union | President of the Academy of Sciences @ 1975-11/1986-10
Velikhov, Yevgeny P. | Velikhov, Evgeny P.; Velikhov, Yevgeniy P.; Velikhov, Evgenii P. | | | 1935-2024 | Soviet Union | Vice President of the Academy of Sciences @ 1978
Sagdeev, Roald Z. | Sagdeyev, Roald Z. | | | 1932- | Soviet Union | Director of the Space Research Institute @ 1973/1988
Arbatov, Georgy A. | Arbatov, Georgiy A.; Arbatov, Georgi A.; Arbatov, Yuri | | | 1923-2010 | Soviet Union | Director of the Institute of the USA (later of the USA and Canada) @ 1967-12/1995
Primakov, Yevgeny M. | Primakov, Yevgeniy M.; Primakov, Evgeny M. | | | 1929-2015 | Soviet Union | Director of the Institute of Oriental Studies @ 1977/1985; Director of the Institute of World Economy and International Relations @ 1985/1989
Zagladin, Vadim V. | | | | 1927-2006 | Soviet Union | First Deputy Head of the International Department of the Central Committee of the Communist Party of the Soviet Union @ 1975/1988
Chernyaev, Anatoly S. | Chernyayev, Anatoliy S.; Cherniaev, Anatolii S. | | | 1921-2017 | Soviet Union | Deputy Head of the International Department of the Central Committee of the Communist Party of the Soviet Union @ 1970/1986; Assistant to the General Secretary @ 1986-02/1991
Aleksandrov-Agentov, Andrei M. | Aleksandrov, Andrei M.; Alexandrov, Andrei M.; Aleksandrov-Agentov, Andrey M.; Alexandrov-Agentov, Andrei M. | | | 1918-1993 | Soviet Union | Assistant to the General Secretary @ 1966/1986
Zamyatin, Leonid M. | Zamiatin, Leonid M. | | | 1922-2019 | Soviet Union | Head of the Press Department of the Ministry of Foreign Affairs @ 1962/1970; Director General of TASS @ 1970/1978; Head of the International Information Department of the Central Committee of the Communist Party of the Soviet Union @ 1978/1986; Ambassador to the United Kingdom @ 1986/1991
Adzhubei, Aleksei I. | Adzhubey, Aleksey Ivanovich; Adzhubei, Alexei I. | | | 1924-1993 | Soviet Union | Editor in Chief of Izvestia @ 1959-05/1964-10
Satyukov, Pavel A. | Satiukov, Pavel A. | | | 1911-1976 | Soviet Union | Editor in Chief of Pravda @ 1956/1964
Zhukov, Georgy A. | Zhukov, Georgiy A.; Zhukov, Yuri; Zhukov, Georgi A. | | | 1908-1991 | Soviet Union | Chairman of the State Committee for Cultural Relations With Foreign Countries @ 1957/1962; Political Observer of Pravda @ 1962
Gerasimov, Gennady I. | Gerasimov, Gennadiy I. | | | 1930-2010 | Soviet Union | Chief of the Information Department of the Ministry of Foreign Affairs @ 1986/1990
Lomeiko, Vladimir B. | Lomeyko, Vladimir B. | | | 1935-2009 | Soviet Union | Chief of the Press Department of the Ministry of Foreign Affairs @ 1984/1986
Zhukov, Georgy K. | Zhukov, Georgiy Konstantinovich; Zhukov, Georgi K.; Zhukov, Grigori | | | 1896-1974 | Soviet Union | Commander in Chief of the Soviet Occupation Forces in Germany @ 1945-06/1946-03; Minister of Defense @ 1955-02-09/1957-10-26
Vasilevsky, Aleksandr M. | Vasilevskiy, Aleksandr M. | | | 1895-1977 | Soviet Union | Minister of the Armed Forces @ 1949-03/1953-03
Sokolovsky, Vasily D. | Sokolovskiy, Vasiliy D.; Sokolovskii, Vasilii D. | | | 1897-1968 | Soviet Union | Commander in Chief of the Soviet Occupation Forces in Germany @ 1946-03/1949-03; Chief of the General Staff @ 1952-06/1960-04
Chuikov, Vasily I. | Chuykov, Vasiliy I. | | | 1900-1982 | Soviet Union | Commander in Chief of the Group of Soviet Forces in Germany @ 1949-03/1953-05
Malinovsky, Rodion Y. | Malinovskiy, Rodion Yakovlevich; Malinovskii, Rodion Ia.; Malinovsky, Rodion Ya. | | | 1898-1967 | Soviet Union | Minister of Defense @ 1957-10-26/1967-03-31
Konev, Ivan S. | Koniev, Ivan S. | | | 1897-1973 | Soviet Union | Commander in Chief of the Warsaw Pact Forces @ 1955-05/1960-07; Commander in Chief of the Group of Soviet Forces in Germany @ 1961-08/1962-04
Grechko, Andrei A. | Grechko, Andrey Antonovich; Grechko, Andrei Antonovich | | | 1903-1976 | Soviet Union | Commander in Chief of the Group of Soviet Forces in Germany @ 1953-05/1957-11; Commander in Chief of the Warsaw Pact Forces @ 1960-07/1967-04; Minister of Defense @ 1967-04-12/1976-04-26
Zakharov, Matvei V. | Zakharov, Matvey V. | | | 1898-1972 | Soviet Union | Chief of the General Staff @ 1960-04/1963-03; Chief of the General Staff @ 1964-11/1971-09
Biryuzov, Sergei S. | Biriuzov, Sergei S.; Biryuzov, Sergey S. | | | 1904-1964 | Soviet Union | Chief of the General Staff @ 1963-03/1964-10-19
Yakubovsky, Ivan I. | Yakubovskiy, Ivan I. | | | 1912-1976 | Soviet Union | Commander in Chief of the Warsaw Pact Forces @ 1967-07/1976-11-30
Kulikov, Viktor G. | | | | 1921-2013 | Soviet Union | Chief of the General Staff @ 1971-09/1977-01; Commander in Chief of the Warsaw Pact Forces @ 1977-01/1989-02
Gorshkov, Sergei G. | Gorshkov, Sergey G. | | | 1910-1988 | Soviet Union | Commander in Chief of the Navy @ 1956-01/1985-12
Ustinov, Dmitri F. | Ustinov, Dmitriy Fedorovich; Ustinov, Dmitry F. | | | 1908-1984 | Soviet Union | Secretary of the Central Committee of the Communist Party of the Soviet Union @ 1965-03/1976-10; Minister of Defense @ 1976-04-29/1984-12-20
Ogarkov, Nikolai V. | Ogarkov, Nikolay V. | | | 1917-1994 | Soviet Union | Chief of the General Staff @ 1977-01/1984-09
Akhromeyev, Sergei F. | Akhromeyev, Sergey F.; Akhromeev, Sergei F. | | | 1923-1991 | Soviet Union | Chief of the General Staff @ 1984-09/1988-12
Moiseyev, Mikhail A. | Moiseev, Mikhail A. | | | 1939-2022 | Soviet Union | Chief of the General Staff @ 1988-12/1991-08
Sokolov, Sergei L. | Sokolov, Sergey L. | | | 1911-2012 | Soviet Union | Minister of Defense @ 1984-12-22/1987-05-30
Yazov, Dmitri T. | Yazov, Dmitriy T.; Yazov, Dmitry T. | | | 1924-2020 | Soviet Union | Minister of Defense @ 1987-05-30/1991-08
Chebrikov, Viktor M. | Chebrikov, Victor M. | | | 1923-1999 | Soviet Union | Chairman of the Committee for State Security (KGB) @ 1982-12-17/1988-10-01
Fedorchuk, Vitaly V. | Fedorchuk, Vitaliy V. | | | 1918-2008 | Soviet Union | Chairman of the Committee for State Security (KGB) @ 1982-05-26/1982-12-17; Minister of Internal Affairs @ 1982-12-17/1986-01
Kryuchkov, Vladimir A. | Kriuchkov, Vladimir A. | | | 1924-2007 | Soviet Union | Chairman of the Committee for State Security (KGB) @ 1988-10-01/1991-08
Gagarin, Yuri A. | Gagarin, Yuriy A. | | | 1934-1968 | Soviet Union | Cosmonaut @ 1960/1968-03-27
Sakharov, Andrei D. | Sakharov, Andrey Dmitriyevich | | | 1921-1989 | Soviet Union | Physicist and dissident, exiled to Gorky @ 1980-01/1986-12
Bonner, Yelena G. | Bonner, Elena G. | | | 1923-2011 | Soviet Union | Dissident, wife of Andrei Sakharov
Shcharansky, Anatoly B. | Shcharanskiy, Anatoliy; Sharansky, Natan; Scharansky, Anatoly; Sharansky, Anatoly | | | 1948- | Soviet Union | Dissident, imprisoned in the Soviet Union @ 1977-03/1986-02-11
Orlov, Yuri F. | Orlov, Yuriy F. | | | 1924-2020 | Soviet Union | Physicist and dissident, leader of the Moscow Helsinki Group @ 1976-05/1977-02
Ginzburg, Aleksandr I. | Ginzburg, Alexander I. | | | 1936-2002 | Soviet Union | Writer and dissident, expelled from the Soviet Union @ 1979-04
Solzhenitsyn, Aleksandr I. | Solzhenitsyn, Alexander I. | | | 1918-2008 | Soviet Union | Writer, exiled from the Soviet Union @ 1974-02/1994-05
Alliluyeva, Svetlana I. | Alliluyeva, Svetlana; Allilueva, Svetlana | | | 1926-2011 | Soviet Union | Daughter of Joseph Stalin
`;
