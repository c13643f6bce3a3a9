/**
 * Africa north and south of the Sahara, Egypt apart (see `middleEast.ts`). Form of the lines: see `table.ts`. Basis: public record.
 */
export const AFRICA = `
Mohammed V | Sidi Mohammed ben Youssef; Mohamed V; Muhammad V | | | 1909-1961 | Morocco | Sultan, from August 1957 King of Morocco @ 1927-11/1961-02-26
Hassan II | Moulay Hassan; Hassan, King | | | 1929-1999 | Morocco | King of Morocco @ 1961-02-26/1999-07-23
Balafrej, Ahmed | Balafrej, Ahmad | | | 1908-1990 | Morocco | Minister of Foreign Affairs @ 1956-04/1958-11; Prime Minister @ 1958-05/1958-11
Oufkir, Mohammed | Oufkir, Mohamed; Oufkir, Muhammad | | | 1920-1972 | Morocco | Minister of the Interior @ 1964-08/1971-08; Minister of National Defense @ 1971-08/1972-08-16
Laraki, Ahmed | | | | 1931-2020 | Morocco | Minister of Foreign Affairs @ 1967/1969-10; Prime Minister @ 1969-10/1971-08; Minister of Foreign Affairs @ 1974-04/1977-10
Benhima, Ahmed Taibi | Benhima, Ahmed Taieb | | | 1927-1992 | Morocco | Minister of Foreign Affairs @ 1964-08/1966; Permanent Representative to the United Nations @ 1967/1971; Minister of Foreign Affairs @ 1972-04/1974-04
Boucetta, M'hamed | Boucetta, Mohamed; Boucetta, M'Hamed | | | 1922-2017 | Morocco | Minister of Foreign Affairs @ 1977-10/1983-11
Ben Bella, Ahmed | Ben Bella, Mohammed; Bella, Ahmed Ben | | | 1916-2012 | Algeria | Prime Minister @ 1962-09/1963-09; President @ 1963-09/1965-06-19
Boumediene, Houari | Boumedienne, Houari; Boumediène, Houari; Boumedienne, Colonel | | | 1932-1978 | Algeria | Minister of Defense @ 1962-09/1965-06; President of the Council of the Revolution @ 1965-06-19/1976-12; President @ 1976-12/1978-12-27
Bendjedid, Chadli | Benjedid, Chadli; Chadli Bendjedid | | | 1929-2012 | Algeria | President @ 1979-02/1992-01
Bouteflika, Abdelaziz | Bouteflika, Abdel Aziz; Bouteflika, Abd al-Aziz | | | 1937-2021 | Algeria | Minister of Foreign Affairs @ 1963-09/1979-03; President of the United Nations General Assembly @ 1974-09/1975-09; President @ 1999-04/2019-04
Abbas, Ferhat | Abbas, Farhat | | | 1899-1985 | Algeria | President of the Provisional Government of the Algerian Republic @ 1958-09/1961-08
Benyahia, Mohamed Seddik | Benyahia, Mohammed | | | 1932-1982 | Algeria | Minister of Foreign Affairs @ 1979-03/1982-05-03
Bousselham, Abdelkader | Bousselham, Abdel Kader | | | | Algeria | Minister-Counselor, Head of the Algerian Interests Section in the United States
Malek, Redha | Malek, Rida | | | 1931-2017 | Algeria | Ambassador to the United States @ 1979/1982
Bourguiba, Habib | Bourguiba, Habib Ben Ali | | | 1903-2000 | Tunisia | Prime Minister @ 1956-04/1957-07; President @ 1957-07-25/1987-11-07
Bourguiba, Habib, Jr. | | | | 1927-2009 | Tunisia | Ambassador to the United States @ 1961/1963; Minister of Foreign Affairs @ 1964/1970-06
Slim, Mongi | Slim, Monghi | | | 1908-1969 | Tunisia | Ambassador to the United States and Permanent Representative to the United Nations @ 1956/1961; President of the United Nations General Assembly @ 1961-09/1962-09; Minister of Foreign Affairs @ 1962/1964
Ladgham, Bahi | | | | 1913-1998 | Tunisia | Secretary of State for the Presidency @ 1957/1969-11; Prime Minister @ 1969-11/1970-11
Masmoudi, Mohamed | Masmoudi, Mohammed | | | 1925-2016 | Tunisia | Minister of Foreign Affairs @ 1970-06/1974-01
Nouira, Hedi | Nouira, Hedi Amira; Nouira, Hédi | | | 1911-1993 | Tunisia | Prime Minister @ 1970-11/1980-04
Mestiri, Ahmed | | | | 1925-2021 | Tunisia | Minister of Defense @ 1966/1968; Minister of the Interior @ 1970-06/1971-09
Idris I | Idris; Idris al-Sanusi, Mohammed; Idris, King | | | 1890-1983 | Libya | King of Libya @ 1951-12-24/1969-09-01
Qadhafi, Muammar | Qadhafi, Mu'ammar al-; Qaddafi, Muammar; Qadhafi, Mu'ammar; Qaddafi, Muammar al-; Kadhafi, Muammar; Gaddafi, Muammar; Qadhdhafi, Mu'ammar; Khadafy, Moammar | | | 1942-2011 | Libya | Chairman of the Revolutionary Command Council @ 1969-09/1977-03; Leader of the Revolution @ 1977-03/2011-10-20
Qadhafi, Wanis | Qadhafi, Wanis al-; Qaddafi, Wanis; Gaddafi, Wanis | | | 1922-1986 | Libya | Prime Minister @ 1968-09/1969-08-31
Ben Halim, Mustafa | Bin Halim, Mustafa; Ben Halim, Mustapha | | | 1921-2021 | Libya | Prime Minister @ 1954-04/1957-05
Jallud, Abd al-Salam | Jalloud, Abdel Salam; Jallud, Abdul Salam; Jalloud, Abdul Salam | | | 1940- | Libya | Prime Minister @ 1972-07/1977-03
Abboud, Ibrahim | | | | 1900-1983 | Sudan | Prime Minister and President of the Supreme Council of the Armed Forces @ 1958-11/1964-11
Nimeiri, Jaafar Mohammed | Nimeiri, Gaafar Mohamed; Numayri, Ja'far Muhammad al-; Nimeiry, Gaafar; Nimeri, Jaafar; Numayri, Jafar | | | 1930-2009 | Sudan | Chairman of the Revolutionary Command Council @ 1969-05-25/1971-10; President @ 1971-10/1985-04-06
Mahgoub, Mohamed Ahmed | Mahjub, Muhammad Ahmad; Mahgoub, Mohammed Ahmed | | | 1908-1976 | Sudan | Minister of Foreign Affairs @ 1957/1958-11; Prime Minister @ 1965-06/1966-07; Prime Minister @ 1967-05/1969-05
Mahdi, Sadiq al- | Mahdi, Sadiq; al-Mahdi, Sadiq | | | 1935-2020 | Sudan | Prime Minister @ 1966-07/1967-05; Prime Minister @ 1986-05/1989-06
Daddah, Moktar Ould | Ould Daddah, Moktar; Daddah, Mokhtar Ould | | | 1924-2003 | Mauritania | President @ 1960-11/1978-07
Haile Selassie I | Selassie, Haile; Haile Selassie; Haile, Selassie I; Haile Sellassie I | | | 1892-1975 | Ethiopia | Emperor of Ethiopia @ 1930-04/1974-09-12
Aklilou Habte-Wold | Aklilu Habte-Wold; Aklilou Abte Wold; Habte-Wold, Aklilou | | | 1912-1974 | Ethiopia | Minister of Foreign Affairs @ 1949/1958; Prime Minister @ 1961/1974-02
Ketema Yifru | Yifru, Ketema | | | 1929-1994 | Ethiopia | Minister of Foreign Affairs @ 1961/1971
Mengistu Haile Mariam | Mengistu Haile-Mariam; Mengistu, Haile Mariam | | | 1937- | Ethiopia | Chairman of the Provisional Military Administrative Council @ 1977-02/1987-09; President @ 1987-09/1991-05
Teferi Benti | Tafari Benti; Tafari Bante | | | 1921-1977 | Ethiopia | Chairman of the Provisional Military Administrative Council @ 1974-11/1977-02-03
Siad Barre, Mohamed | Siad, Mohammed; Siad Barre, Mohammed; Barre, Mohamed Siad | | | -1995 | Somalia | President of the Supreme Revolutionary Council, from July 1976 President @ 1969-10/1991-01
Egal, Mohamed Haji Ibrahim | Egal, Mohammed Ibrahim; Egal, Mohamed Ibrahim | | | 1928-2002 | Somalia | Prime Minister @ 1967-07/1969-10
Shermarke, Abdirashid Ali | Shermarke, Abdi Rashid Ali; Scermarche, Abdirascid Ali | | | 1919-1969 | Somalia | Prime Minister @ 1960-07/1964-06; President @ 1967-07/1969-10-15
Kenyatta, Jomo | | | | -1978 | Kenya | Prime Minister @ 1963-06/1964-12; President @ 1964-12-12/1978-08-22
Moi, Daniel arap | arap Moi, Daniel | | | 1924-2020 | Kenya | Vice President @ 1967-01/1978-08; President @ 1978-08-22/2002-12
Mboya, Thomas J. | Mboya, Tom | Tom | | 1930-1969 | Kenya | Minister of Economic Planning and Development @ 1964-12/1969-07-05
Odinga, Oginga | | | | 1911-1994 | Kenya | Vice President @ 1964-12/1966-04
Nyerere, Julius K. | Nyerere, Julius | | | 1922-1999 | Tanzania | Prime Minister of Tanganyika @ 1961-05/1962-01; President of Tanganyika, from April 1964 of Tanzania @ 1962-12-09/1985-11-05
Kambona, Oscar S. | Kambona, Oscar | | | 1928-1997 | Tanzania | Minister of External Affairs @ 1963/1966
Salim, Salim Ahmed | | | | 1942- | Tanzania | Permanent Representative to the United Nations @ 1970/1980; Minister of Foreign Affairs @ 1980-11/1984-04; Prime Minister @ 1984-04/1985-11
Mkapa, Benjamin W. | Mkapa, Benjamin | | | 1938-2020 | Tanzania | Minister of Foreign Affairs @ 1977-02/1980-11; Minister of Foreign Affairs @ 1984-04/1990
Karume, Abeid Amani | Karume, Abeid | | | 1905-1972 | Zanzibar | President of Zanzibar @ 1964-01/1972-04-07
Babu, Abdul Rahman Mohammed | Babu, Abdulrahman; Babu, Abdul Rahman | | | 1924-1996 | Zanzibar | Minister of Foreign Affairs of Zanzibar @ 1964-01/1964-04
Obote, A. Milton | Obote, Milton; Obote, Apolo Milton | | | 1925-2005 | Uganda | Prime Minister @ 1962-04/1966-04; President @ 1966-04/1971-01-25; President @ 1980-12/1985-07
Amin Dada, Idi | Amin, Idi | | | -2003 | Uganda | President @ 1971-01-25/1979-04-11
Museveni, Yoweri | | | | 1944- | Uganda | President @ 1986-01-26
Kaunda, Kenneth D. | Kaunda, Kenneth | KK | | 1924-2021 | Zambia | President @ 1964-10-24/1991-11-02
Chona, Mark | | | | | Zambia | Special Assistant to the President @ 1968/1981
Mwale, Siteke G. | Mwale, Siteke | | | 1929-2007 | Zambia | Ambassador to the United States @ 1974/1976; Minister of Foreign Affairs @ 1976/1979
Banda, Hastings Kamuzu | Banda, Hastings K.; Banda, H. Kamuzu | | | -1997 | Malawi | Prime Minister @ 1964-07/1966-07; President @ 1966-07-06/1994-05
Khama, Seretse | | | | 1921-1980 | Botswana | President @ 1966-09-30/1980-07-13
Masire, Quett K.J. | Masire, Quett | | | 1925-2017 | Botswana | Vice President @ 1966-09/1980-07; President @ 1980-07-18/1998-03
Jonathan, Leabua | Jonathan, Chief Leabua | | | 1914-1987 | Lesotho | Prime Minister @ 1965-07/1986-01
Welensky, Roy | Welensky, Roland | | | 1907-1991 | Federation of Rhodesia and Nyasaland | Prime Minister @ 1956-11/1963-12
Smith, Ian D. | Smith, Ian; Smith, Ian Douglas | | | 1919-2007 | Rhodesia | Prime Minister @ 1964-04-13/1979-06-01
Van der Byl, Pieter K. | van der Byl, P.K.; Van der Byl, Pieter | | | 1923-1999 | Rhodesia | Minister of Foreign Affairs @ 1974/1979
Muzorewa, Abel T. | Muzorewa, Abel; Muzorewa, Bishop | | | 1925-2010 | Zimbabwe | President of the African National Council @ 1971-12/1985; Prime Minister of Zimbabwe Rhodesia @ 1979-06-01/1979-12
Nkomo, Joshua M.N. | Nkomo, Joshua | | | 1917-1999 | Zimbabwe | President of the Zimbabwe African People's Union @ 1961-12/1987-12; Minister of Home Affairs @ 1980-04/1981-01
Sithole, Ndabaningi | Sithole, Reverend Ndabaningi | | | 1920-2000 | Zimbabwe | President of the Zimbabwe African National Union @ 1963-08/1974
Mugabe, Robert G. | Mugabe, Robert | | | 1924-2019 | Zimbabwe | Secretary General, later President of the Zimbabwe African National Union @ 1963-08/2017; Prime Minister @ 1980-04-18/1987-12; President @ 1987-12-31/2017-11
Malan, Daniel F. | Malan, D.F. | | | 1874-1959 | South Africa | Prime Minister and Minister of External Affairs @ 1948-06/1954-11
Strijdom, Johannes G. | Strydom, Johannes G.; Strijdom, J.G. | | | 1893-1958 | South Africa | Prime Minister @ 1954-11-30/1958-08-24
Verwoerd, Hendrik F. | Verwoerd, H.F. | | | 1901-1966 | South Africa | Prime Minister @ 1958-09-02/1966-09-06
Louw, Eric H. | Louw, Eric | | | 1890-1968 | South Africa | Minister of External Affairs @ 1955-01/1963-12
Vorster, B. Johannes | Vorster, Balthazar Johannes; Vorster, John; Voerster, Balthazar Johannes; Vorster, B.J. | | | 1915-1983 | South Africa | Minister of Justice @ 1961-08/1966-09; Prime Minister @ 1966-09-13/1978-09-28; President @ 1978-10/1979-06
Muller, Hilgard | | | | 1914-1985 | South Africa | Minister of Foreign Affairs @ 1964-01/1977-03
Botha, Pieter W. | Botha, P.W. | | | 1916-2006 | South Africa | Minister of Defense @ 1966-04/1980-10; Prime Minister @ 1978-09-28/1984-09; President @ 1984-09/1989-08
Botha, Roelof F. | Botha, R.F.; Botha, Roelof Frederik | Pik | | 1932-2018 | South Africa | Permanent Representative to the United Nations @ 1974/1977; Ambassador to the United States @ 1975/1977; Minister of Foreign Affairs @ 1977-04/1994-05
De Klerk, Frederik W. | de Klerk, F.W. | | | 1936-2021 | South Africa | President @ 1989-08/1994-05-10
Malan, Magnus A. | Malan, Magnus | | | 1930-2011 | South Africa | Chief of the Defense Force @ 1976-09/1980-10; Minister of Defense @ 1980-10/1991-07
Fourie, Bernardus G. | Fourie, Brand; Fourie, Bernadus Gerhardus | Brand | | 1916-2008 | South Africa | Secretary (Director General) of Foreign Affairs @ 1966/1982; Ambassador to the United States @ 1982/1985
Mandela, Nelson R. | Mandela, Nelson | | | 1918-2013 | South Africa | Leader of the African National Congress, imprisoned @ 1962-08/1990-02-11; President @ 1994-05-10/1999-06
Tambo, Oliver R. | Tambo, Oliver | | | 1917-1993 | South Africa | President of the African National Congress @ 1967/1991-07
Tutu, Desmond M. | Tutu, Desmond | | | 1931-2021 | South Africa | General Secretary of the South African Council of Churches @ 1978/1985; Archbishop of Cape Town @ 1986-09/1996
Buthelezi, Mangosuthu Gatsha | Buthelezi, Gatsha; Buthelezi, Mangosuthu | | | 1928-2023 | South Africa | Chief Minister of KwaZulu @ 1972/1994
Nujoma, Sam | Nujoma, Samuel | | | 1929-2025 | South West Africa (Namibia) | President of the South West Africa People's Organization @ 1960-04/2007; President @ 1990-03-21/2005-03
Machel, Samora M. | Machel, Samora; Machel, Samora Moises | | | 1933-1986 | Mozambique | President of the Mozambique Liberation Front (FRELIMO) @ 1970-05/1986-10-19; President @ 1975-06-25/1986-10-19
Chissano, Joaquim A. | Chissano, Joaquim | | | 1939- | Mozambique | Prime Minister of the transitional government @ 1974-09/1975-06; Minister of Foreign Affairs @ 1975-06/1986-11; President @ 1986-11/2005-02
Mondlane, Eduardo C. | Mondlane, Eduardo | | | 1920-1969 | Mozambique | President of the Mozambique Liberation Front (FRELIMO) @ 1962-06/1969-02-03
Neto, António Agostinho | Neto, Agostinho; Neto, Antonio Agostinho | | | 1922-1979 | Angola | President of the Popular Movement for the Liberation of Angola (MPLA) @ 1962/1979-09-10; President @ 1975-11-11/1979-09-10
Roberto, Holden A. | Roberto, Holden | | | 1923-2007 | Angola | President of the National Front for the Liberation of Angola (FNLA) @ 1962-03/1991
Savimbi, Jonas M. | Savimbi, Jonas | | | 1934-2002 | Angola | President of the National Union for the Total Independence of Angola (UNITA) @ 1966-03/2002-02-22
Dos Santos, José Eduardo | dos Santos, Jose Eduardo; Santos, Jose Eduardo dos | | | 1942-2022 | Angola | Minister of Foreign Affairs @ 1975-11/1976; President @ 1979-09-21/2017-09
Lumumba, Patrice E. | Lumumba, Patrice | | | 1925-1961 | Republic of the Congo (Léopoldville) | Prime Minister @ 1960-06/1960-09
Kasavubu, Joseph | Kasa-Vubu, Joseph | | | -1969 | Republic of the Congo (Léopoldville) | President @ 1960-07/1965-11-25
Mobutu Sese Seko | Mobutu, Joseph D.; Mobutu, Joseph Désiré; Mobutu, Joseph; Mobutu, Sese Seko; Mobutu, Sésé Seko | | | 1930-1997 | Zaire | Chief of Staff, from 1961 Commander in Chief of the Congolese National Army @ 1960-07/1965-11; President of the Congo (from October 1971 Zaire) @ 1965-11-25/1997-05-16
Tshombe, Moise K. | Tshombe, Moise; Tshombé, Moïse | | | 1919-1969 | Republic of the Congo (Léopoldville) | President of Katanga @ 1960-07/1963-01; Prime Minister @ 1964-07/1965-10
Adoula, Cyrille | | | | 1921-1978 | Republic of the Congo (Léopoldville) | Prime Minister @ 1961-08/1964-06
Gizenga, Antoine | | | | 1925-2019 | Republic of the Congo (Léopoldville) | Deputy Prime Minister @ 1960-06/1960-09; Head of the Stanleyville government @ 1960-12/1961-08; Deputy Prime Minister @ 1961-08/1962-01
Bomboko, Justin M. | Bomboko, Justin | | | 1928-2014 | Republic of the Congo (Léopoldville) | Minister of Foreign Affairs @ 1960-06/1963-04; Minister of Foreign Affairs @ 1965-11/1969-08
Ileo, Joseph | Iléo, Joseph | | | 1921-1994 | Republic of the Congo (Léopoldville) | Prime Minister @ 1961-02/1961-08
Kalonji, Albert | | | | 1929-2015 | Republic of the Congo (Léopoldville) | President of South Kasai @ 1960-08/1962-10
Nendaka, Victor | | | | 1923-2002 | Republic of the Congo (Léopoldville) | Director of the Sûreté @ 1960-09/1965
Munongo, Godefroid | | | | 1925-1992 | Republic of the Congo (Léopoldville) | Minister of the Interior of Katanga @ 1960-07/1963-01; Minister of the Interior @ 1964-07/1965-07
Nguza Karl-i-Bond | Karl-i-Bond, Nguza; Nguza, Karl-i-Bond | | | 1938-2003 | Zaire | Minister of Foreign Affairs @ 1972-02/1974-03; Minister of Foreign Affairs @ 1976-02/1977-08; Prime Minister @ 1980-08/1981-04
Mandungu Bula Nyati | Mandungu, Bula | | | | Zaire | Minister of Foreign Affairs @ 1975/1976
Youlou, Fulbert | | | | 1917-1972 | Republic of the Congo (Brazzaville) | President @ 1959-11/1963-08-15
Ahidjo, Ahmadou | Ahidjo, Ahmadu | | | 1924-1989 | Cameroon | President @ 1960-05/1982-11-06
Bongo, Omar | Bongo, Albert-Bernard; Bongo, El Hadj Omar | | | 1935-2009 | Gabon | President @ 1967-12/2009-06-08
Bokassa, Jean-Bedel | Bokassa, Jean Bédel | | | 1921-1996 | Central African Republic | President, from December 1976 Emperor @ 1966-01/1979-09-20
Tombalbaye, François | Tombalbaye, Ngarta; Tombalbaye, Francois | | | 1918-1975 | Chad | President @ 1960-08/1975-04-13
Habré, Hissène | Habre, Hissene; Habre, Hissein | | | 1942-2021 | Chad | Prime Minister @ 1978-08/1979-03; President @ 1982-06/1990-12
Goukouni Oueddei | Goukouni Weddeye; Goukouni, Oueddei | | | 1944-2024 | Chad | President of the Transitional Government of National Unity @ 1979-11/1982-06
Micombero, Michel | | | | 1940-1983 | Burundi | President @ 1966-11/1976-11
Habyarimana, Juvénal | Habyarimana, Juvenal | | | 1937-1994 | Rwanda | President @ 1973-07/1994-04-06
Nkrumah, Kwame | | | | 1909-1972 | Ghana | Prime Minister @ 1952-03/1960-07; President @ 1960-07-01/1966-02-24
Ankrah, Joseph A. | Ankrah, Joseph | | | 1915-1992 | Ghana | Chairman of the National Liberation Council @ 1966-02-24/1969-04
Busia, Kofi A. | Busia, Kofi | | | 1913-1978 | Ghana | Prime Minister @ 1969-10/1972-01
Acheampong, Ignatius K. | | | | 1931-1979 | Ghana | Head of State @ 1972-01/1978-07
Rawlings, Jerry J. | Rawlings, Jerry | | | 1947-2020 | Ghana | Chairman of the Provisional National Defense Council @ 1981-12-31/1993-01
Quaison-Sackey, Alex | Quaison-Sackey, Alexander | | | 1924-1992 | Ghana | Permanent Representative to the United Nations @ 1959/1965; President of the United Nations General Assembly @ 1964-12/1965-09
Balewa, Abubakar Tafawa | Tafawa Balewa, Abubakar | | | 1912-1966 | Nigeria | Prime Minister @ 1957-08/1966-01-15
Azikiwe, Nnamdi | | Zik | | 1904-1996 | Nigeria | Governor-General, from October 1963 President @ 1960-11/1966-01
Ironsi, Johnson Aguiyi- | Aguiyi-Ironsi, Johnson T.U.; Ironsi, J.T.U. Aguiyi | | | 1924-1966 | Nigeria | Head of the Federal Military Government @ 1966-01/1966-07-29
Gowon, Yakubu | Gowon, Yakubu J. | Jack | | 1934- | Nigeria | Head of the Federal Military Government @ 1966-08-01/1975-07-29
Ojukwu, Chukwuemeka Odumegwu | Ojukwu, C. Odumegwu; Ojukwu, Odumegwu | | | 1933-2011 | Nigeria | Military Governor of the Eastern Region @ 1966-01/1967-05; Head of State of Biafra @ 1967-05-30/1970-01
Awolowo, Obafemi | Awolowo, Chief Obafemi | | | 1909-1987 | Nigeria | Federal Commissioner for Finance @ 1967-06/1971
Arikpo, Okoi | | | | 1916-1995 | Nigeria | Federal Commissioner for External Affairs @ 1967/1975-07
Enahoro, Anthony | Enahoro, Chief Anthony | | | 1923-2010 | Nigeria | Federal Commissioner for Information @ 1967-06/1975-01
Iyalla, Joseph T.F. | Iyalla, Joe | Joe | | | Nigeria | Ambassador to the United States @ 1968-03/1972-04
Mojekwu, Christopher C. | Mojekwu, C.C. | | | | Biafra | Commissioner for Home Affairs @ 1967/1970-01
Garba, Joseph N. | Garba, Joe | Joe | | 1943-2002 | Nigeria | Federal Commissioner for External Affairs @ 1975-08/1978
Muhammed, Murtala R. | Mohammed, Murtala; Muhammad, Murtala | | | 1938-1976 | Nigeria | Head of the Federal Military Government @ 1975-07-29/1976-02-13
Obasanjo, Olusegun | | | | 1937- | Nigeria | Head of the Federal Military Government @ 1976-02-14/1979-10-01; President @ 1999-05/2007-05
Shagari, Shehu | Shagari, Shehu U.A. | | | 1925-2018 | Nigeria | President @ 1979-10-01/1983-12-31
Babangida, Ibrahim B. | Babangida, Ibrahim | | | 1941- | Nigeria | President @ 1985-08-27/1993-08
Touré, Ahmed Sékou | Toure, Sekou; Toure, Ahmed Sekou; Touré, Sékou; Touré, Sekou | | | 1922-1984 | Guinea | President @ 1958-10-02/1984-03-26
Diallo, Boubacar Telli | Telli, Diallo; Diallo Telli; Diallo, Telli Boubacar; Telli, Boubacar Diallo | | | 1925-1977 | Guinea | Ambassador to the United States @ 1959-04/1961; Permanent Representative to the United Nations @ 1958/1964; Secretary-General of the Organization of African Unity @ 1964-07/1972-06
Senghor, Léopold Sédar | Senghor, Leopold S.; Senghor, Leopold Sedar | | | 1906-2001 | Senegal | President @ 1960-09/1980-12-31
Diouf, Abdou | | | | 1935- | Senegal | Prime Minister @ 1970-02/1980-12; President @ 1981-01-01/2000-04
Houphouët-Boigny, Félix | Houphouet-Boigny, Felix; Houphouët-Boigny, Felix | | | 1905-1993 | Ivory Coast | President @ 1960-11/1993-12-07
Keita, Modibo | Keïta, Modibo | | | 1915-1977 | Mali | President @ 1960-09/1968-11-19
Traoré, Moussa | Traore, Moussa | | | 1936-2020 | Mali | President @ 1968-11/1991-03
Olympio, Sylvanus E. | Olympio, Sylvanus | | | 1902-1963 | Togo | Prime Minister @ 1958-05/1961-04; President @ 1961-04/1963-01-13
Eyadéma, Gnassingbé | Eyadema, Etienne; Eyadema, Gnassingbe | | | -2005 | Togo | President @ 1967-04/2005-02-05
Tubman, William V.S. | Tubman, William | | | 1895-1971 | Liberia | President @ 1944-01-03/1971-07-23
Tolbert, William R., Jr. | | | | 1913-1980 | Liberia | Vice President @ 1952-01/1971-07; President @ 1971-07-23/1980-04-12
Doe, Samuel K. | | | | 1951-1990 | Liberia | Head of State, from January 1986 President @ 1980-04-12/1990-09-09
Stevens, Siaka P. | | | | 1905-1988 | Sierra Leone | Prime Minister @ 1968-04/1971-04; President @ 1971-04/1985-11
Hamani Diori | Diori, Hamani | | | 1916-1989 | Niger | President @ 1960-11/1974-04-15
Lamizana, Sangoulé | Lamizana, Sangoule; Lamizana, Aboubakar Sangoule | | | 1916-2005 | Upper Volta | President @ 1966-01/1980-11
Yaméogo, Maurice | Yameogo, Maurice | | | 1921-1993 | Upper Volta | President @ 1959-12/1966-01
Tsiranana, Philibert | | | | -1978 | Malagasy Republic | President @ 1959-05/1972-10
Cabral, Amílcar | Cabral, Amilcar | | | 1924-1973 | Guinea-Bissau | Secretary General of the African Party for the Independence of Guinea and Cape Verde (PAIGC) @ 1956/1973-01-20
`;
