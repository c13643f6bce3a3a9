/**
 * Vietnam, Laos, Cambodia, Thailand, Burma, Malaysia, Singapore, Indonesia, the Philippines; Australia and New Zealand.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const SOUTHEAST_ASIA = `
Bao Dai | | | | 1913-1997 | Vietnam | Emperor of Annam @ 1926/1945-08; Chief of State of Vietnam @ 1949-06/1955-10
Ngo Dinh Diem | Diem, Ngo Dinh; Ngo Dihn Diem | | | 1901-1963 | Republic of Vietnam | Prime Minister @ 1954-07/1955-10; President of the Republic of Vietnam @ 1955-10-26/1963-11-02
Ngo Dinh Nhu | Nhu, Ngo Dinh | | | 1910-1963 | Republic of Vietnam | Political Counselor to President Diem @ 1955/1963-11-02
Ngo Dinh Nhu, Madame | Nhu, Madame; Tran Le Xuan | | | 1924-2011 | Republic of Vietnam | Member of the National Assembly @ 1956/1963-11
Ngo Dinh Can | | | | 1911-1964 | Republic of Vietnam | Political leader in central Vietnam @ 1955/1963-11
Ngo Dinh Thuc | Thuc, Ngo Dinh | | | 1897-1984 | Republic of Vietnam | Archbishop of Hue @ 1960-11/1968
Ngo Dinh Luyen | | | | 1914-1990 | Republic of Vietnam | Ambassador to the United Kingdom @ 1955/1963-11
Nguyen Ngoc Tho | | | | 1908- | Republic of Vietnam | Vice President @ 1956-12/1963-11; Prime Minister @ 1963-11/1964-01
Nguyen Dinh Thuan | | | | | Republic of Vietnam | Secretary of State for the Presidency and Assistant Secretary of State for National Defense @ /1963-11
Nguyen Huu Chau | | | | | Republic of Vietnam | Secretary of State for the Presidency @ 1955/1958
Vu Van Mau | | | | 1914-1998 | Republic of Vietnam | Minister of Foreign Affairs @ 1955-07/1963-08; Prime Minister @ 1975-04-28/1975-04-30
Tran Trung Dung | | | | | Republic of Vietnam | Assistant Secretary of State for National Defense
Tran Van Chuong | | | | 1898-1986 | Republic of Vietnam | Ambassador to the United States @ 1954/1963-08
Tran Van Do | | | | 1903-1990 | Republic of Vietnam | Minister of Foreign Affairs @ 1954-07/1955-05; Minister of Foreign Affairs @ 1965-06/1968-05
Buu Hoi | Nguyen Phuc Buu Hoi | | | 1915-1972 | Republic of Vietnam | Ambassador at large and Representative to the International Atomic Energy Agency
Tran Kim Tuyen | | | | 1925-1995 | Republic of Vietnam | Director of the Service for Political and Social Studies @ /1963
Le Quang Tung | | | | -1963 | Republic of Vietnam | Commander of the Special Forces @ /1963-11-01
Ton That Dinh | | | | 1926-2013 | Republic of Vietnam | Commander of III Corps @ 1962-12/1964-01; Minister of Security @ 1963-11/1964-01
Tran Van Don | | Francois | | 1917- | Republic of Vietnam | Acting Chief of the Joint General Staff @ 1963-08/1963-11; Minister of Defense @ 1963-11/1964-01
Le Van Kim | | | | 1918-1987 | Republic of Vietnam | Secretary General of the Military Revolutionary Council @ 1963-11/1964-01
Le Van Ty | | | | 1904-1964 | Republic of Vietnam | Chief of the Joint General Staff @ 1955/1963
Duong Van Minh | Dueng Van Minh; Minh, Duong Van | Big Minh | | 1916-2001 | Republic of Vietnam | Military Adviser to the President @ 1962-12/1963-11; Chairman of the Military Revolutionary Council @ 1963-11-02/1964-01-30; President @ 1975-04-28/1975-04-30
Nguyen Khanh | Khanh, Nguyen | | | 1927-2013 | Republic of Vietnam | Prime Minister @ 1964-01-30/1964-11; Chairman of the Military Revolutionary Council @ 1964-01-30/1964-10; Commander in Chief of the Armed Forces @ 1964-10/1965-02
Tran Thien Khiem | Khiem, Tran Thien | | | 1925-2021 | Republic of Vietnam | Ambassador to the United States @ 1964-10/1965; Prime Minister @ 1969-09/1975-04
Nguyen Cao Ky | Ky, Nguyen Cao | | | 1930-2011 | Republic of Vietnam | Commander of the Air Force @ 1963-12/1967; Prime Minister @ 1965-06-19/1967-10; Vice President @ 1967-10-31/1971-10
Nguyen Van Thieu | Thieu, Nguyen Van | | | 1923-2001 | Republic of Vietnam | Chief of State @ 1965-06/1967-10; President of the Republic of Vietnam @ 1967-10-31/1975-04-21
Nguyen Chanh Thi | | | | 1923-2007 | Republic of Vietnam | Commander of I Corps @ 1964-11/1966-03
Vuong Van Dong | | | | 1930- | Republic of Vietnam | Leader of the attempted coup d'état @ 1960-11
Nguyen Huu Co | | | | 1925-2012 | Republic of Vietnam | Minister of Defense @ 1965-06/1967-01
Cao Van Vien | | | | 1921-2008 | Republic of Vietnam | Chief of the Joint General Staff @ 1965-10/1975-04
Phan Huy Quat | | | | 1908-1979 | Republic of Vietnam | Minister of Foreign Affairs @ 1964-02/1964-11; Prime Minister @ 1965-02/1965-06
Phan Khac Suu | | | | 1905-1970 | Republic of Vietnam | Chief of State @ 1964-10/1965-06
Tran Van Huong | | | | 1902-1982 | Republic of Vietnam | Prime Minister @ 1964-11/1965-01; Prime Minister @ 1968-05/1969-09; Vice President @ 1971-10/1975-04-21; President @ 1975-04-21/1975-04-28
Nguyen Xuan Oanh | Oanh, Nguyen Xuan | Jack | | 1921-2003 | Republic of Vietnam | Acting Prime Minister @ 1965-01/1965-02
Nguyen Van Loc | | | | 1922-1991 | Republic of Vietnam | Prime Minister @ 1967-11/1968-05
Tran Chanh Thanh | | | | 1917-1975 | Republic of Vietnam | Minister of Information @ 1954/1960; Minister of Foreign Affairs @ 1968-05/1969-08
Tran Van Lam | | | | 1913-2001 | Republic of Vietnam | Minister of Foreign Affairs @ 1969-09/1973
Vuong Van Bac | | | | 1927-2011 | Republic of Vietnam | Minister of Foreign Affairs @ 1973/1975-04
Pham Dang Lam | | | | | Republic of Vietnam | Minister of Foreign Affairs @ 1963-11/1964-02; Head of the Delegation to the Paris Talks @ 1969/1973
Bui Diem | | | | 1923-2021 | Republic of Vietnam | Chief of Staff to the Prime Minister @ 1965-02/1965-06; Special Assistant to the Prime Minister @ 1965/1966; Ambassador to the United States @ 1967-01/1972
Tran Kim Phuong | | | | | Republic of Vietnam | Ambassador to the United States @ 1972/1975-04
Hoang Duc Nha | | | | 1942- | Republic of Vietnam | Special Assistant to President Thieu @ 1968/1973; Minister of Information @ 1973/1974
Do Mau | | | | 1917-2002 | Republic of Vietnam | Chief of the Military Security Service @ 1957/1963-11
Pham Ngoc Thao | | | | 1922-1965 | Republic of Vietnam | Chief of Kien Hoa Province @ 1960/1962
Huynh Van Cao | | | | 1927-2013 | Republic of Vietnam | Commander of IV Corps @ 1962-12/1963-11
Thich Tri Quang | Tri Quang; Quang, Tri; Tri Quang, Thich | | | 1923-2019 | Republic of Vietnam | Buddhist leader in central Vietnam @ 1955/1975
Thich Tam Chau | Tam Chau | | | 1921-2015 | Republic of Vietnam | Chairman of the Buddhist Institute for Secular Affairs @ 1964/1967
Vu Quoc Thuc | | | | 1920-2021 | Republic of Vietnam | Dean of the Law School of Saigon University; Head of the Vietnamese special financial group @ 1961
Nguyen Thi Binh | | Madame Binh | | 1927- | Provisional Revolutionary Government of South Vietnam | Minister of Foreign Affairs @ 1969-06/1976-07
Nguyen Huu Tho | | | | 1910-1996 | National Liberation Front of South Vietnam | Chairman of the National Liberation Front @ 1962/1976
Huynh Tan Phat | | | | 1913-1989 | Provisional Revolutionary Government of South Vietnam | President @ 1969-06/1976-07
Ho Chi Minh | Nguyen Ai Quoc; Ho, Chi Minh | | | 1890-1969 | Democratic Republic of Vietnam | President of the Democratic Republic of Vietnam @ 1945-09-02/1969-09-02
Pham Van Dong | Dong, Pham Van | | | 1906-2000 | Democratic Republic of Vietnam | Prime Minister @ 1955-09/1987-06; Minister of Foreign Affairs @ 1954/1961-02
Le Duan | | | | 1907-1986 | Democratic Republic of Vietnam | First (from December 1976 General) Secretary of the Vietnamese Communist Party @ 1960-09/1986-07-10
Truong Chinh | | | | 1907-1988 | Democratic Republic of Vietnam | Chairman of the Standing Committee of the National Assembly @ 1960-07/1981-07; President of the Council of State @ 1981-07/1987-06
Vo Nguyen Giap | Giap, Vo Nguyen | | | 1911-2013 | Democratic Republic of Vietnam | Minister of National Defense @ /1980-02
Le Duc Tho | Tho, Le Duc | Ducky | | 1911-1990 | Democratic Republic of Vietnam | Special Adviser to the Delegation to the Paris Talks @ 1968-06/1973-01
Xuan Thuy | Thuy, Xuan | | | 1912-1985 | Democratic Republic of Vietnam | Minister of Foreign Affairs @ 1963-04/1965-04; Head of the Delegation to the Paris Talks @ 1968-05/1973-01
Mai Van Bo | | Rupert | | 1918-2002 | Democratic Republic of Vietnam | Commercial Representative, later Delegate General, in France @ 1961/1970
Nguyen Duy Trinh | | | | 1910-1985 | Democratic Republic of Vietnam | Minister of Foreign Affairs @ 1965-04/1980-02
Ung Van Khiem | | | | 1910-1991 | Democratic Republic of Vietnam | Minister of Foreign Affairs @ 1961-02/1963-04
Nguyen Co Thach | | | | 1921-1998 | Vietnam | Minister of Foreign Affairs @ 1980-02/1991-07
Ton Duc Thang | | | | 1888-1980 | Democratic Republic of Vietnam | President @ 1969-09/1980-03-30
Ha Van Lau | | | | 1918-2016 | Democratic Republic of Vietnam | Member of the Delegation to the Paris Talks @ 1968-05/1970
Van Tien Dung | | | | 1917-2002 | Democratic Republic of Vietnam | Chief of the General Staff @ 1953/1978; Minister of National Defense @ 1980-02/1986-12
Nguyen Van Linh | | | | 1915-1998 | Vietnam | General Secretary of the Vietnamese Communist Party @ 1986-12/1991-06
Souvanna Phouma | Phouma, Souvanna | | | 1901-1984 | Laos | Prime Minister @ 1951-11/1954-10; Prime Minister @ 1956-03/1958-07; Ambassador to France @ 1958/1960; Prime Minister @ 1960-08/1960-12; Prime Minister @ 1962-06-23/1975-12
Souphanouvong | | | | 1909-1995 | Laos | Leader of the Pathet Lao @ 1950/1975; Deputy Prime Minister @ 1962-06/1963; President @ 1975-12/1991
Phoumi Nosavan | Nosavan, Phoumi | | | 1920-1985 | Laos | Deputy Prime Minister and Minister of Defense @ 1960-12/1962-06; Deputy Prime Minister @ 1962-06/1965-02
Boun Oum | Boun Oum Na Champassak | | | -1980 | Laos | Prime Minister @ 1949-03/1950-02; Prime Minister @ 1960-12/1962-06
Phoui Sananikone | Sananikone, Phoui | | | 1903-1983 | Laos | Prime Minister @ 1950-02/1951-11; Prime Minister @ 1958-08/1959-12
Katay Don Sasorith | Katay, Don Sasorith; Katay Sasorith | | | 1904-1959 | Laos | Prime Minister @ 1954-11/1956-03
Savang Vatthana | Savang | | | 1907- | Laos | King of Laos @ 1959-10/1975-12
Kong Le | | | | 1934-2014 | Laos | Leader of the coup d'état of August 9, 1960 @ 1960-08; Commander of the Neutralist forces @ 1961/1966-10
Kouprasith Abhay | Kouprasith, Abhay | | | 1926-1999 | Laos | Commander of Military Region V @ 1960/1971
Thao Ma | Ma, Thao | | | 1931-1973 | Laos | Commander of the Royal Lao Air Force @ 1959/1966
Siho Lamphouthacoul | | | | 1934-1966 | Laos | Director of National Coordination @ 1961/1965-02
Ouan Rattikone | Ouane Rattikone; Rattikoune, Ouan | | | 1912-1978 | Laos | Commander in Chief of the Armed Forces @ 1965/1971
Vang Pao | | | VP | 1929-2011 | Laos | Commander of Military Region II @ 1965/1975-05
Quinim Pholsena | | | | 1915-1963 | Laos | Minister of Foreign Affairs @ 1962-06/1963-04-01
Kaysone Phomvihane | Kaysone Phomvihan | | | 1920-1992 | Laos | Prime Minister @ 1975-12/1991-08
Norodom Sihanouk | Sihanouk, Norodom; Sihanouk; Norodom Sihanouk Varman | | | 1922-2012 | Cambodia | King of Cambodia @ 1941-04/1955-03; Prime Minister @ 1958-07/1960-04; Chief of State @ 1960-06/1970-03-18
Lon Nol | | | | 1913-1985 | Cambodia | Prime Minister @ 1966-10/1967-05; Prime Minister @ 1969-08/1972-03; President of the Khmer Republic @ 1972-03/1975-04-01
Sirik Matak | Sisowath Sirik Matak | | | 1914-1975 | Cambodia | Deputy Prime Minister @ 1969-08/1972-03
Long Boret | | | | 1933-1975 | Cambodia | Minister of Foreign Affairs @ 1972/1973; Prime Minister @ 1973-12/1975-04
In Tam | | | | 1916-2006 | Cambodia | Prime Minister @ 1973-05/1973-12
Son Sann | | | | 1911-2000 | Cambodia | Prime Minister @ 1967-05/1968-01; President of the Khmer People's National Liberation Front @ 1979-10/1993
Penn Nouth | | | | 1906-1985 | Cambodia | Prime Minister of the Royal Government of National Union @ 1970-05/1976-04
Kantol, Norodom | Norodom Kantol | | | 1920-1976 | Cambodia | Prime Minister @ 1962-10/1966-10
Pol Pot | Saloth Sar | | | 1925-1998 | Cambodia | Prime Minister of Democratic Kampuchea @ 1976-04/1979-01
Ieng Sary | | | | 1925-2013 | Cambodia | Deputy Prime Minister for Foreign Affairs of Democratic Kampuchea @ 1975-08/1979-01
Khieu Samphan | | | | 1931- | Cambodia | Chairman of the State Presidium of Democratic Kampuchea @ 1976-04/1979-01
Heng Samrin | | | | 1934- | Cambodia | President of the People's Revolutionary Council of the People's Republic of Kampuchea @ 1979-01/1981
Hun Sen | | | | 1952- | Cambodia | Minister of Foreign Affairs of the People's Republic of Kampuchea @ 1979-01/1987; Prime Minister @ 1985-01/1993
Phibun Songkhram | Phibunsongkhram; Pibulsonggram, Luang; Pibul Songgram; Pibul Songkhram; Phibul Songgram; Phibun | | | 1897-1964 | Thailand | Prime Minister @ 1938-12/1944-08; Prime Minister @ 1948-04/1957-09
Pridi Phanomyong | Pridi Banomyong | | | 1900-1983 | Thailand | Prime Minister @ 1946-03/1946-08
Phao Sriyanond | Phao Siyanon; Phao Sriyanon | | | 1910-1960 | Thailand | Director General of Police @ 1951/1957-09
Wan Waithayakon | Wan, Prince; Wan Waithayakorn; Naradhip, Prince | | | 1891-1976 | Thailand | Minister of Foreign Affairs @ 1952-03/1957-09; President of the United Nations General Assembly @ 1956-11/1957-09
Pote Sarasin | Sarasin, Pote | | | 1905-2000 | Thailand | Ambassador to the United States @ 1952/1957; Prime Minister @ 1957-09/1958-01; Secretary-General of the South-East Asia Treaty Organization @ 1957/1964
Sarit Thanarat | Thanarat, Sarit | | | 1908-1963 | Thailand | Commander in Chief of the Army @ 1954/1963; Prime Minister @ 1959-02/1963-12-08
Thanom Kittikachorn | Kittikachorn, Thanom; Thanom Kittikhachon | | | 1911-2004 | Thailand | Prime Minister @ 1958-01/1958-10; Prime Minister @ 1963-12/1973-10-14
Praphat Charusathien | Praphat Charusathian; Praphas Charusathiara; Praphas Charusathien | | | 1912-1997 | Thailand | Deputy Prime Minister and Minister of the Interior @ 1963-12/1973-10
Thanat Khoman | Thanat Khomen; Khoman, Thanat; Khoman Thanat | | | 1914-2016 | Thailand | Ambassador to the United States @ 1957/1959; Minister of Foreign Affairs @ 1959-02/1971-11
Bhumibol Adulyadej | Phumiphon Adunyadet; Bhumibol | | | 1927-2016 | Thailand | King of Thailand @ 1946-06-09/2016-10-13
Sukich Nimmanheminda | | | | | Thailand | Ambassador to the United States @ 1963/1967
Bunchana Atthakor | | | | | Thailand | Ambassador to the United States @ 1967/1969
Anand Panyarachun | Anan Panyarachun | | | 1932- | Thailand | Ambassador to the United States @ 1972/1975; Prime Minister @ 1991-03/1992-04
Sanya Dharmasakti | Sanya Thammasak | | | 1907-2002 | Thailand | Prime Minister @ 1973-10/1975-02
Kukrit Pramoj | Khukrit Pramot | | | 1911-1995 | Thailand | Prime Minister @ 1975-03/1976-04
Seni Pramoj | Seni Pramot | | | 1905-1997 | Thailand | Prime Minister @ 1945-09/1946-01; Prime Minister @ 1976-04/1976-10
Kriangsak Chomanan | Kriangsak Chamanan | | | 1917-2003 | Thailand | Prime Minister @ 1977-11/1980-03
Prem Tinsulanonda | Prem Tinsulanon | | | 1920-2019 | Thailand | Prime Minister @ 1980-03/1988-08
Chatichai Choonhavan | Chatchai Chunhawan | | | 1920-1998 | Thailand | Minister of Foreign Affairs @ 1975-03/1976-04; Prime Minister @ 1988-08/1991-02
Upadit Pachariyangkun | Uppadit Pachariyangkun | | | 1920-1993 | Thailand | Minister of Foreign Affairs @ 1976-10/1980-02
Siddhi Savetsila | Sitthi Sawetsila | | | 1919-2015 | Thailand | Minister of Foreign Affairs @ 1980-02/1990-08
Aung San | | | | 1915-1947 | Burma | Deputy Chairman of the Executive Council @ 1946-09/1947-07-19
Nu, U | U Nu; Thakin Nu | | | 1907-1995 | Burma | Prime Minister @ 1948-01-04/1956-06; Prime Minister @ 1957-02/1958-10; Prime Minister @ 1960-04/1962-03-02
Ba Swe | Ba Swe, U; U Ba Swe | | | 1915-1987 | Burma | Prime Minister @ 1956-06/1957-02
Ne Win | Ne Win, U | | | 1911-2002 | Burma | Commander in Chief of the Armed Forces @ 1949/1972; Prime Minister @ 1958-10/1960-04; Chairman of the Revolutionary Council @ 1962-03-02/1974-03; President @ 1974-03/1981-11
San Yu | San Yu, U | | | 1918-1996 | Burma | President @ 1981-11/1988-07
Sukarno | Soekarno; Sukarno, Achmed; Soekarno, Achmed | | | 1901-1970 | Indonesia | President of Indonesia @ 1945-08/1967-03-12
Hatta, Mohammad | Hatta, Mohammed | | | 1902-1980 | Indonesia | Vice President @ 1945-08/1956-12; Prime Minister @ 1948-01/1950-09
Sjahrir, Sutan | Syahrir, Sutan | | | 1909-1966 | Indonesia | Prime Minister @ 1945-11/1947-06
Suharto | Soeharto | | | 1921-2008 | Indonesia | Commander of the Army Strategic Reserve Command @ 1963/1965; Acting President @ 1967-03-12/1968-03; President of Indonesia @ 1968-03-27/1998-05-21
Subandrio | Soebandrio | | | 1914-2004 | Indonesia | Ambassador to the Soviet Union @ 1954/1956; Minister of Foreign Affairs @ 1957-04/1966-03; First Deputy Prime Minister @ 1963-11/1966-03
Nasution, Abdul Haris | Nasution, A.H. | | | 1918-2000 | Indonesia | Army Chief of Staff @ 1955-11/1962-06; Minister of Defense @ 1959-07/1966-02
Djuanda Kartawidjaja | Djuanda; Djuanda, Kartawidjaja; Juanda Kartawijaya | | | 1911-1963 | Indonesia | Prime Minister (from July 1959 First Minister) @ 1957-04/1963-11-07
Ali Sastroamidjojo | Sastroamidjojo, Ali; Sastroamijoyo, Ali | | | 1903-1975 | Indonesia | Ambassador to the United States @ 1950/1953; Prime Minister @ 1953-07/1955-08; Prime Minister @ 1956-03/1957-04
Wilopo | | | | 1908-1981 | Indonesia | Prime Minister @ 1952-04/1953-07
Burhanuddin Harahap | Harahap, Burhanuddin | | | 1917-1987 | Indonesia | Prime Minister @ 1955-08/1956-03
Abdulgani, Ruslan | Roeslan Abdulgani; Ruslan Abdulgani | | | 1914-2005 | Indonesia | Minister of Foreign Affairs @ 1956-03/1957-04
Chairul Saleh | Saleh, Chaerul; Chaerul Saleh | | | 1916-1967 | Indonesia | Third Deputy Prime Minister @ 1963-11/1966-03
Leimena, Johannes | | | | 1905-1977 | Indonesia | Second Deputy Prime Minister @ 1963-11/1966-07
Malik, Adam | Adam Malik | | | 1917-1984 | Indonesia | Minister of Trade @ 1963/1965; Minister of Foreign Affairs @ 1966-03/1977; President of the United Nations General Assembly @ 1971-09/1972-09; Vice President @ 1978-03/1983-03
Aidit, D.N. | Aidit, Dipa Nusantara | | | 1923-1965 | Indonesia | Chairman of the Central Committee of the Indonesian Communist Party @ 1954/1965-11
Yani, Achmad | Yani, Ahmad | | | 1922-1965 | Indonesia | Army Commander @ 1962-06/1965-10-01
Untung | Untung Samsuri | | | 1926- | Indonesia | Leader of the September 30 Movement @ 1965-09/1965-10
Sukendro, Ahmad | Sukendro; Sukendro, Achmad | | | | Indonesia | Army Chief of Intelligence @ /1959
Hamengku Buwono IX | Hamengkubuwono, Sultan; Hamengku Buwono | | | 1912-1988 | Indonesia | Minister of State for Economic Affairs @ 1966-03/1973-03; Vice President @ 1973-03/1978-03
Mukarto Notowidigdo | Notowidigdo, Mukarto; Moekarto Notowidigdo | | | | Indonesia | Minister of Foreign Affairs @ 1952-04/1953-07; Ambassador to the United States @ 1953/1960
Zain, Zairin | Zairin Zain | | | | Indonesia | Ambassador to the United States @ 1961/1965
Palar, Lambertus N. | Palar, L.N. | | | 1900-1981 | Indonesia | Permanent Representative to the United Nations @ 1950/1953; Permanent Representative to the United Nations @ 1962/1965; Ambassador to the United States @ 1965/1966
Soedjatmoko | Sudjatmoko | | | 1922-1989 | Indonesia | Ambassador to the United States @ 1968/1971
Mochtar Kusumaatmadja | Kusumaatmadja, Mochtar | | | 1929-2021 | Indonesia | Minister of Foreign Affairs @ 1978/1988
Murdani, L. Benny | Murdani, Benny; Moerdani, Benny | Benny | | 1932-2004 | Indonesia | Commander in Chief of the Armed Forces @ 1983-03/1988-02
Sumitro Djojohadikusumo | Djojohadikusumo, Sumitro | | | 1917-2001 | Indonesia | Minister of Finance @ 1952-04/1953-07; Minister of Trade @ 1968/1973
Sjafruddin Prawiranegara | Prawiranegara, Sjafruddin | | | 1911-1989 | Indonesia | Prime Minister of the Revolutionary Government of the Republic of Indonesia @ 1958-02/1961
Simbolon, Maludin | | | | 1916-2000 | Indonesia | Minister of Foreign Affairs of the Revolutionary Government of the Republic of Indonesia @ 1958-02/1961
Abdul Rahman, Tunku | Tunku Abdul Rahman; Rahman, Tunku Abdul; Abdul Rahman Putra Al-Haj | Tunku | | 1903-1990 | Malaysia | Prime Minister of Malaya, from September 1963 of Malaysia @ 1957-08-31/1970-09
Abdul Razak | Razak, Tun Abdul; Razak, Dato Abdul; Abdul Razak bin Hussein | | | 1922-1976 | Malaysia | Deputy Prime Minister and Minister of Defense @ 1957/1970-09; Prime Minister @ 1970-09/1976-01-14
Ghazali bin Shafie | Ghazali Shafie; Ghazali, Muhammad; Ghazalie Shafie; Ghazali, Mohammed | | | 1922-2010 | Malaysia | Permanent Secretary of the Ministry of External Affairs @ 1959/1970; Minister of Foreign Affairs @ 1981-07/1984-07
Ismail bin Abdul Rahman | Ismail, Tun | | | 1915-1973 | Malaysia | Ambassador to the United States @ 1957/1959; Minister of Home Affairs @ 1960/1967; Deputy Prime Minister @ 1970-09/1973-08-02
Hussein Onn | | | | 1922-1990 | Malaysia | Prime Minister @ 1976-01/1981-07
Mahathir bin Mohamad | Mahathir Mohamad; Mahathir | | | 1925- | Malaysia | Prime Minister @ 1981-07-16/2003-10
Ong Yoke Lin | Omar Ong Yoke Lin | | | 1917-2010 | Malaysia | Ambassador to the United States @ 1962/1972
Lee Kuan Yew | Lee Kwan Yew; Lee, Kuan Yew | Harry | | 1923-2015 | Singapore | Prime Minister @ 1959-06/1990-11
Rajaratnam, Sinnathamby | Rajaratnam, S. | | | 1915-2006 | Singapore | Minister of Foreign Affairs @ 1965-08/1980-06
Goh Keng Swee | | | | 1918-2010 | Singapore | Minister of Finance @ 1959-06/1965-08; Minister of Defense @ 1965-08/1967-08
Dhanabalan, Suppiah | Dhanabalan, S. | | | 1937- | Singapore | Minister of Foreign Affairs @ 1980-06/1988-09
Roxas, Manuel A. | | | | 1892-1948 | Philippines | President of the Philippines @ 1946-05-28/1948-04-15
Quirino, Elpidio | | | | 1890-1956 | Philippines | President of the Philippines @ 1948-04-17/1953-12-30
Magsaysay, Ramon | | | | 1907-1957 | Philippines | Secretary of National Defense @ 1950-09/1953-02; President of the Philippines @ 1953-12-30/1957-03-17
Garcia, Carlos P. | García, Carlos P. | | | 1896-1971 | Philippines | Vice President and Secretary of Foreign Affairs @ 1953-12-30/1957-03; President of the Philippines @ 1957-03-18/1961-12-30
Macapagal, Diosdado | Macapagal, Disodado; Macapagal, Diosdado P. | | | 1910-1997 | Philippines | Vice President @ 1957-12-30/1961-12-30; President of the Philippines @ 1961-12-30/1965-12-30
Marcos, Ferdinand E. | | | | 1917-1989 | Philippines | President of the Philippines @ 1965-12-30/1986-02-25
Marcos, Imelda R. | Marcos, Imelda Romualdez | | | 1929- | Philippines | First Lady of the Philippines @ 1965-12-30/1986-02-25
Aquino, Corazon C. | | Cory | | 1933-2009 | Philippines | President of the Philippines @ 1986-02-25/1992-06-30
Aquino, Benigno S., Jr. | | Ninoy | | 1932-1983 | Philippines | Senator @ 1967/1972-09
Romulo, Carlos P. | Rómulo, Carlos P. | | | -1985 | Philippines | President of the United Nations General Assembly @ 1949-09/1950-09; Ambassador to the United States @ 1955/1962; Secretary of Foreign Affairs @ 1968-12/1984-01
Serrano, Felixberto M. | | | | 1906-1990 | Philippines | Secretary of Foreign Affairs @ 1957-08/1961-12
Pelaez, Emmanuel | | | | 1915-2003 | Philippines | Vice President @ 1961-12-30/1965-12-30; Ambassador to the United States @ 1986/1992
Lopez, Salvador P. | | | | 1911-1993 | Philippines | Secretary of Foreign Affairs @ 1963/1964; Permanent Representative to the United Nations @ 1964/1968
Mendez, Mauro | | | | | Philippines | Secretary of Foreign Affairs @ 1964/1966
Ramos, Narciso | Ramos, Narcisco | | | 1900-1986 | Philippines | Secretary of Foreign Affairs @ 1966-01/1968-12
Ramos, Fidel V. | | Eddie | | 1928-2022 | Philippines | Chief of Staff of the Armed Forces @ 1986-02/1988-01; President of the Philippines @ 1992-06-30/1998-06-30
Enrile, Juan Ponce | Ponce Enrile, Juan | Johnny | | 1924-2025 | Philippines | Secretary (Minister) of National Defense @ 1972/1986-11
Ver, Fabian C. | | | | 1920-1998 | Philippines | Chief of Staff of the Armed Forces @ 1981-08/1986-02
Romualdez, Eduardo Z. | | | | | Philippines | Ambassador to the United States @ 1971/1982
Romualdez, Benjamin | | Kokoy | | 1930-2012 | Philippines | Ambassador to the United States @ 1982/1986-02
Laurel, Salvador H. | | Doy | | 1928-2004 | Philippines | Vice President @ 1986-02-25/1992-06-30
Chifley, J. Benedict | Chifley, Ben; Chifley, Joseph B. | Ben | | 1885-1951 | Australia | Prime Minister @ 1945-07/1949-12-19
Evatt, Herbert V. | Evatt, H.V. | | | 1894-1965 | Australia | Minister for External Affairs @ 1941-10/1949-12; President of the United Nations General Assembly @ 1948-09/1949-09; Leader of the Opposition @ 1951-06/1960-02
Menzies, Robert G. | Menzies, Robert Gordon | Bob | | 1894-1978 | Australia | Prime Minister @ 1939-04/1941-08; Prime Minister @ 1949-12-19/1966-01-26; Minister for External Affairs @ 1960-02/1961-12
Spender, Percy C. | | | | 1897-1985 | Australia | Minister for External Affairs @ 1949-12/1951-04; Ambassador to the United States @ 1951/1958; Judge of the International Court of Justice @ 1958/1967
Casey, Richard G. | Casey, Richard Gardiner | Dick | | 1890-1976 | Australia | Minister for External Affairs @ 1951-04/1960-02; Governor-General @ 1965-09/1969-04
Beale, O. Howard | Beale, Howard | | | 1898-1983 | Australia | Ambassador to the United States @ 1958/1964
Barwick, Garfield E.J. | Barwick, Garfield | | | 1903-1997 | Australia | Minister for External Affairs @ 1961-12/1964-04
Hasluck, Paul M.C. | Hasluck, Paul | | | 1905-1993 | Australia | Minister for External Affairs @ 1964-04/1969-02; Governor-General @ 1969-04/1974-07
Holt, Harold E. | Holt, Harold | | | 1908-1967 | Australia | Treasurer @ 1958-12/1966-01; Prime Minister @ 1966-01-26/1967-12-19
Gorton, John G. | | | | 1911-2002 | Australia | Prime Minister @ 1968-01-10/1971-03-10
McMahon, William | | Bill | | 1908-1988 | Australia | Minister for External Affairs @ 1969-11/1971-03; Prime Minister @ 1971-03-10/1972-12-05
Whitlam, E. Gough | Whitlam, Gough; Whitlam, Edward Gough | Gough | | 1916-2014 | Australia | Prime Minister @ 1972-12-05/1975-11-11
Fraser, J. Malcolm | Fraser, Malcolm | | | 1930-2015 | Australia | Minister for Defence @ 1969-11/1971-03; Prime Minister @ 1975-11-11/1983-03-11
Peacock, Andrew S. | | | | 1939-2021 | Australia | Minister for Foreign Affairs @ 1975-11/1980-11
Hawke, Robert J.L. | Hawke, Bob; Hawke, R.J.L. | Bob | | 1929-2019 | Australia | Prime Minister @ 1983-03-11/1991-12-20
Hayden, William G. | Hayden, Bill | Bill | | 1933-2023 | Australia | Minister for Foreign Affairs @ 1983-03/1988-08
Waller, J. Keith | Waller, Keith | | | 1914-1992 | Australia | Ambassador to the United States @ 1964/1970
Plimsoll, James | | | | 1917-1987 | Australia | Permanent Representative to the United Nations @ 1959/1963; Ambassador to the United States @ 1970/1974
Holland, Sidney G. | | | | 1893-1961 | New Zealand | Prime Minister @ 1949-12/1957-09
Holyoake, Keith J. | | | | 1904-1983 | New Zealand | Prime Minister @ 1957-09/1957-12; Prime Minister @ 1960-12/1972-02
Nash, Walter | | | | 1882-1968 | New Zealand | Prime Minister @ 1957-12/1960-12
Munro, Leslie K. | | | | 1901-1974 | New Zealand | Ambassador to the United States and Permanent Representative to the United Nations @ 1952/1958; President of the United Nations General Assembly @ 1957-09/1958-09; Representative of the United Nations on the Question of Hungary @ 1958-12/1962
Kirk, Norman E. | | | | 1923-1974 | New Zealand | Prime Minister @ 1972-12/1974-08-31
Muldoon, Robert D. | | Rob | | 1921-1992 | New Zealand | Prime Minister @ 1975-12/1984-07-26
Lange, David R. | | | | 1942-2005 | New Zealand | Prime Minister @ 1984-07-26/1989-08-08
`;
