/**
 * Latin America and the Caribbean. Family names of Spanish use stand with both parts, texts mostly give the first.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const LATIN_AMERICA = `
Alemán Valdés, Miguel | Aleman, Miguel; Aleman Valdes, Miguel | | | -1983 | Mexico | President @ 1946-12-01/1952-11-30
Ruiz Cortines, Adolfo | Ruíz Cortines, Adolfo | | | 1889-1973 | Mexico | President @ 1952-12-01/1958-11-30
López Mateos, Adolfo | Lopez Mateos, Adolfo | | | 1909-1969 | Mexico | President @ 1958-12-01/1964-11-30
Díaz Ordaz, Gustavo | Diaz Ordaz, Gustavo | | | 1911-1979 | Mexico | President @ 1964-12-01/1970-11-30
Echeverría Álvarez, Luis | Echeverria, Luis; Echeverria Alvarez, Luis; Echeverría, Luis | | | 1922-2022 | Mexico | Secretary of the Interior @ 1964-12/1969-11; President @ 1970-12-01/1976-11-30
López Portillo y Pacheco, José | Lopez Portillo, Jose; López Portillo, José; Lopez Portillo y Pacheco, Jose | | | 1920-2004 | Mexico | President @ 1976-12-01/1982-11-30
Madrid Hurtado, Miguel de la | de la Madrid, Miguel; Madrid, Miguel de la; de la Madrid Hurtado, Miguel | | | 1934-2012 | Mexico | President @ 1982-12-01/1988-11-30
Salinas de Gortari, Carlos | | | | 1948- | Mexico | President @ 1988-12-01/1994-11-30
Padilla Nervo, Luis | | | | 1894-1985 | Mexico | Permanent Representative to the United Nations @ 1945/1952; Secretary of Foreign Relations @ 1952-12/1958-11; Permanent Representative to the United Nations @ 1958/1963; Judge of the International Court of Justice @ 1964/1973
Tello Baurraud, Manuel J. | Tello, Manuel; Tello Baurraud, Manuel | | | 1898-1971 | Mexico | Ambassador to the United States @ 1953/1958; Secretary of Foreign Relations @ 1958-12/1964-11
Carrillo Flores, Antonio | | | | 1909-1986 | Mexico | Ambassador to the United States @ 1958/1964; Secretary of Foreign Relations @ 1964-12/1970-11
Rabasa Mishkin, Emilio O. | Rabasa, Emilio | | | 1925-2008 | Mexico | Secretary of Foreign Relations @ 1970-12/1975-12
Roel García, Santiago | Roel, Santiago; Roel Garcia, Santiago | | | 1919-2006 | Mexico | Secretary of Foreign Relations @ 1976-12/1979-05
Castañeda y Álvarez de la Rosa, Jorge | Castaneda, Jorge; Castañeda, Jorge | | | 1921-1997 | Mexico | Secretary of Foreign Relations @ 1979-05/1982-11
Sepúlveda Amor, Bernardo | Sepulveda, Bernardo; Sepulveda Amor, Bernardo | | | 1941- | Mexico | Secretary of Foreign Relations @ 1982-12/1988-11
García Robles, Alfonso | Garcia Robles, Alfonso | | | 1911-1991 | Mexico | Permanent Representative to the United Nations @ 1971/1975; Secretary of Foreign Relations @ 1975-12/1976-11
Arévalo Bermejo, Juan José | Arevalo, Juan Jose; Arévalo, Juan José | | | 1904-1990 | Guatemala | President @ 1945-03-15/1951-03-15
Arbenz Guzmán, Jacobo | Arbenz Guzman, Jacobo; Arbenz, Jacobo | | | 1913-1971 | Guatemala | Minister of Defense @ 1944-12/1951-03; President @ 1951-03-15/1954-06-27
Castillo Armas, Carlos | Calligeris, John H. | | | 1914-1957 | Guatemala | President of the Junta @ 1954-07-08/1954-09; President @ 1954-09-01/1957-07-26
Monzón Aguirre, Elfego H. | Monzon, Elfego; Monzón, Elfego | | | 1912-1981 | Guatemala | President of the Junta @ 1954-06-29/1954-07-08
Toriello Garrido, Guillermo | | | | 1911-1997 | Guatemala | Ambassador to the United States @ 1952-09/1954-01; Minister of Foreign Affairs @ 1954-01/1954-06
Díaz, Carlos Enrique | Diaz, Carlos Enrique | | | 1915-1971 | Guatemala | Chief of the Armed Forces; Provisional President @ 1954-06-27/1954-06-29
Ydígoras Fuentes, Miguel | Ydigoras Fuentes, Miguel; Ydigoras, Miguel | | | 1895-1982 | Guatemala | President @ 1958-03/1963-03-31
Peralta Azurdia, Enrique | | | | 1908-1997 | Guatemala | Chief of Government @ 1963-03-31/1966-07
Méndez Montenegro, Julio César | Mendez Montenegro, Julio Cesar | | | 1915-1996 | Guatemala | President @ 1966-07/1970-07
Arana Osorio, Carlos | | | | 1918-2003 | Guatemala | President @ 1970-07/1974-07
Ríos Montt, Efraín | Rios Montt, Efrain; Rios Montt, Jose Efrain | | | 1926-2018 | Guatemala | Head of State @ 1982-03/1983-08
Mejía Víctores, Óscar | Mejia Victores, Oscar; Mejia, Oscar | | | 1930-2016 | Guatemala | Head of State @ 1983-08/1986-01
Cerezo Arévalo, Vinicio | Cerezo, Vinicio; Cerezo Arevalo, Marco Vinicio | | | 1942- | Guatemala | President @ 1986-01/1991-01
Duarte, José Napoleón | Duarte, Jose Napoleon; Duarte Fuentes, Jose Napoleon | | | 1925-1990 | El Salvador | Member, from December 1980 President of the Junta @ 1980-03/1982-05; President @ 1984-06/1989-06
D'Aubuisson Arrieta, Roberto | D'Aubuisson, Roberto | | | 1943-1992 | El Salvador | President of the Constituent Assembly @ 1982-04/1983-12
Magaña Borja, Álvaro | Magana, Alvaro; Magaña, Alvaro | | | 1925-2001 | El Salvador | President @ 1982-05/1984-06
Romero, Carlos Humberto | Romero Mena, Carlos Humberto | | | 1924-2017 | El Salvador | President @ 1977-07/1979-10-15
Romero, Oscar Arnulfo | Romero y Galdámez, Oscar Arnulfo | | | 1917-1980 | El Salvador | Archbishop of San Salvador @ 1977-02/1980-03-24
Villeda Morales, Ramón | Villeda Morales, Ramon | | | -1971 | Honduras | President @ 1957-12/1963-10-03
López Arellano, Oswaldo | Lopez Arellano, Oswaldo; Lopez Arellano, Osvaldo | | | 1921-2010 | Honduras | Chief of State, from June 1965 President @ 1963-10-03/1971-06; President @ 1972-12/1975-04
Suazo Córdova, Roberto | Suazo Cordova, Roberto; Suazo, Roberto | | | 1927-2018 | Honduras | President @ 1982-01/1986-01
Azcona Hoyo, José | Azcona, Jose; Azcona Hoyo, Jose | | | 1927-2005 | Honduras | President @ 1986-01/1990-01
Álvarez Martínez, Gustavo | Alvarez Martinez, Gustavo | | | 1937-1989 | Honduras | Commander in Chief of the Armed Forces @ 1982-01/1984-03
Somoza García, Anastasio | Somoza Garcia, Anastasio; Somoza, Anastasio | Tacho | | 1896-1956 | Nicaragua | President @ 1937-01/1947-05; President @ 1950-05/1956-09-29
Somoza Debayle, Luis | Somoza, Luis | | | 1922-1967 | Nicaragua | President @ 1956-09/1963-05
Somoza Debayle, Anastasio | Somoza Debayle, Anastacio | Tachito | | 1925-1980 | Nicaragua | President @ 1967-05/1972-05; President @ 1974-12/1979-07-17
Ortega Saavedra, Daniel | Ortega, Daniel | | | 1945- | Nicaragua | Coordinator of the Junta of National Reconstruction @ 1979-07/1985-01; President @ 1985-01-10/1990-04-25
Ortega Saavedra, Humberto | Ortega, Humberto | | | 1947-2024 | Nicaragua | Minister of Defense @ 1979-12/1990-04
Borge Martínez, Tomás | Borge, Tomas; Borge, Tomás; Borge Martinez, Tomas | | | 1930-2012 | Nicaragua | Minister of the Interior @ 1979-07/1990-04
D'Escoto Brockmann, Miguel | D'Escoto, Miguel | | | 1933-2017 | Nicaragua | Minister of Foreign Affairs @ 1979-07/1990-04
Chamorro, Violeta Barrios de | Barrios de Chamorro, Violeta; de Chamorro, Violeta Barrios | | | 1929-2025 | Nicaragua | Member of the Junta of National Reconstruction @ 1979-07/1980-04; President @ 1990-04-25/1997-01
Chamorro Cardenal, Pedro Joaquín | Chamorro, Pedro Joaquin; Chamorro Cardenal, Pedro Joaquin | | | 1924-1978 | Nicaragua | Editor of La Prensa @ 1952/1978-01-10
Cruz Porras, Arturo J. | Cruz, Arturo | | | 1923-2013 | Nicaragua | Member of the Junta of National Reconstruction @ 1980-05/1981-03; Ambassador to the United States @ 1981/1981-11
Calero Portocarrero, Adolfo | Calero, Adolfo | | | 1931-2012 | Nicaragua | Leader of the Nicaraguan Democratic Force @ 1983/1988
Pastora Gómez, Edén | Pastora, Eden; Pastora Gomez, Eden | | | -2020 | Nicaragua | Leader of the Democratic Revolutionary Alliance @ 1982/1986
Figueres Ferrer, José | Figueres, Jose; Figueres Ferrer, Jose; Figueres, José | Pepe | | 1906-1990 | Costa Rica | President of the Founding Junta @ 1948-05/1949-11; President @ 1953-11/1958-05; President @ 1970-05/1974-05
Oduber Quirós, Daniel | Oduber, Daniel; Oduber Quiros, Daniel | | | 1921-1991 | Costa Rica | President @ 1974-05/1978-05
Carazo Odio, Rodrigo | Carazo, Rodrigo | | | 1926-2009 | Costa Rica | President @ 1978-05/1982-05
Monge Álvarez, Luis Alberto | Monge, Luis Alberto; Monge Alvarez, Luis Alberto | | | 1925-2016 | Costa Rica | President @ 1982-05/1986-05
Arias Sánchez, Óscar | Arias, Oscar; Arias Sanchez, Oscar | | | 1940- | Costa Rica | President @ 1986-05/1990-05
Facio Segreda, Gonzalo J. | Facio, Gonzalo | | | 1918-2018 | Costa Rica | Ambassador to the United States @ 1962/1966; Minister of Foreign Affairs @ 1970-05/1978-05
Chiari Remón, Roberto F. | Chiari, Roberto F.; Chiari, Roberto | | | 1905-1981 | Panama | President @ 1960-10/1964-10
Robles, Marco Aurelio | Robles Mendez, Marco A.; Robles, Marco | | | 1905-1990 | Panama | President @ 1964-10/1968-10
Arias Madrid, Arnulfo | Arias, Arnulfo | | | 1901-1988 | Panama | President @ 1949-11/1951-05; President @ 1968-10-01/1968-10-11
Torrijos Herrera, Omar | Torrijos, Omar | | | 1929-1981 | Panama | Commander of the National Guard @ 1969-03/1981-07-31
Noriega, Manuel Antonio | Noriega Moreno, Manuel Antonio; Noriega, Manuel | | | 1934-2017 | Panama | Commander of the National Guard (Defense Forces) @ 1983-08/1989-12-20
Royo Sánchez, Arístides | Royo, Aristides | | | 1940- | Panama | President @ 1978-10/1982-07
Escobar Bethancourt, Rómulo | Escobar, Romulo; Escobar Bethancourt, Romulo | | | 1927-1995 | Panama | Chief negotiator of the Panama Canal treaties @ 1977
Tack, Juan Antonio | | | | 1934- | Panama | Minister of Foreign Affairs @ 1969/1976
Batista y Zaldívar, Fulgencio | Batista, Fulgencio; Batista y Zaldivar, Fulgencio | | | 1901-1973 | Cuba | President @ 1940-10/1944-10; President @ 1952-03/1959-01-01
Castro Ruz, Fidel | Castro, Fidel | | | 1926-2016 | Cuba | Prime Minister @ 1959-02-16/1976-12; First Secretary of the Communist Party of Cuba @ 1965-10/2011; President of the Council of State @ 1976-12/2008-02
Castro Ruz, Raúl | Castro, Raul; Castro Ruz, Raul; Castro, Raúl | | | 1931- | Cuba | Minister of the Revolutionary Armed Forces @ 1959-10/2008-02
Guevara, Ernesto | Guevara de la Serna, Ernesto; Guevara, Che; Guevara Serna, Ernesto | Che | | 1928-1967 | Cuba | President of the National Bank @ 1959-11/1961-02; Minister of Industries @ 1961-02/1965-04
Dorticós Torrado, Osvaldo | Dorticos, Osvaldo; Dorticos Torrado, Osvaldo | | | 1919-1983 | Cuba | President @ 1959-07/1976-12
Roa García, Raúl | Roa, Raul; Roa Garcia, Raul; Roa, Raúl | | | 1907-1982 | Cuba | Minister of Foreign Relations @ 1959-06/1976-12
Malmierca Peoli, Isidoro O. | Malmierca, Isidoro; Malmierca Peoli, Isidoro | | | 1930-2001 | Cuba | Minister of Foreign Relations @ 1976-12/1992
Rodríguez, Carlos Rafael | Rodriguez, Carlos Rafael; Rodriguez Rodriguez, Carlos Rafael | | | 1913-1997 | Cuba | Vice President of the Council of State @ 1976-12/1997
Alarcón de Quesada, Ricardo | Alarcon, Ricardo; Alarcon de Quesada, Ricardo; Alarcón, Ricardo | | | 1937-2022 | Cuba | Permanent Representative to the United Nations @ 1966/1978
Urrutia Lleó, Manuel | Urrutia, Manuel; Urrutia Lleo, Manuel | | | 1901-1981 | Cuba | President @ 1959-01/1959-07
Agramonte y Pichardo, Roberto D. | Agramonte, Roberto | | | 1904-1995 | Cuba | Minister of State @ 1959-01/1959-06
Miró Cardona, José | Miro Cardona, Jose; Cardona, Jose Miro | | | 1902-1974 | Cuba | Prime Minister @ 1959-01/1959-02; President of the Cuban Revolutionary Council @ 1961-03/1963-04
Trujillo Molina, Rafael Leónidas | Trujillo, Rafael L.; Trujillo Molina, Rafael Leonidas; Trujillo y Molina, Rafael L.; Trujillo, Rafael | | | 1891-1961 | Dominican Republic | President @ 1930-08/1938-08; President @ 1942-05/1952-08; Commander in Chief of the Armed Forces @ 1952-08/1961-05-30
Balaguer Ricardo, Joaquín | Balaguer, Joaquin; Balaguer, Joaquín | | | 1906-2002 | Dominican Republic | President @ 1960-08/1962-01; President @ 1966-07-01/1978-08; President @ 1986-08/1996-08
Bosch Gaviño, Juan E. | Bosch, Juan; Bosch Gavino, Juan | | | 1909-2001 | Dominican Republic | President @ 1963-02-27/1963-09-25
Reid Cabral, Donald J. | Reid Cabral, Donald; Reid, Donald | | | 1923-2006 | Dominican Republic | President of the Triumvirate @ 1963-12/1965-04-25
Caamaño Deñó, Francisco Alberto | Caamano Deno, Francisco; Caamano, Francisco | | | 1932-1973 | Dominican Republic | Head of the Constitutionalist Government @ 1965-05/1965-09
Imbert Barrera, Antonio | Imbert, Antonio | | | 1920-2016 | Dominican Republic | President of the Government of National Reconstruction @ 1965-05/1965-08
García Godoy, Héctor | Garcia Godoy, Hector | | | 1921-1970 | Dominican Republic | Provisional President @ 1965-09/1966-07-01
Duvalier, François | Duvalier, Francois | Papa Doc | | 1907-1971 | Haiti | President @ 1957-10-22/1971-04-21
Duvalier, Jean-Claude | | Baby Doc | | 1951-2014 | Haiti | President @ 1971-04-22/1986-02-07
Magloire, Paul E. | | | | 1907-2001 | Haiti | President @ 1950-12/1956-12
Bustamante, W. Alexander | Bustamante, Alexander | | | 1884-1977 | Jamaica | Prime Minister @ 1962-08/1967-02
Manley, Michael N. | Manley, Michael | | | 1924-1997 | Jamaica | Prime Minister @ 1972-03/1980-10; Prime Minister @ 1989-02/1992-03
Seaga, Edward P.G. | Seaga, Edward | | | 1930-2019 | Jamaica | Prime Minister @ 1980-11/1989-02
Williams, Eric E. | Williams, Eric | | | 1911-1981 | Trinidad and Tobago | Prime Minister @ 1962-08-31/1981-03-29
Burnham, L. Forbes S. | Burnham, Forbes; Burnham, Linden Forbes | | | 1923-1985 | Guyana | Prime Minister @ 1964-12/1980-10; President @ 1980-10/1985-08-06
Jagan, Cheddi B. | Jagan, Cheddi | | | 1918-1997 | Guyana | Premier of British Guiana @ 1961-08/1964-12; President @ 1992-10/1997-03-06
Bishop, Maurice R. | Bishop, Maurice | | | 1944-1983 | Grenada | Prime Minister @ 1979-03-13/1983-10-19
Gairy, Eric M. | Gairy, Eric | | | 1922-1997 | Grenada | Prime Minister @ 1967-08/1979-03-13
Coard, Bernard | Coard, Winston Bernard | | | 1944- | Grenada | Deputy Prime Minister @ 1979-03/1983-10
Charles, M. Eugenia | Charles, Eugenia; Charles, Mary Eugenia | | | 1919-2005 | Dominica | Prime Minister @ 1980-07/1995-06
Adams, J.M.G.M. | Adams, Tom | Tom | | 1931-1985 | Barbados | Prime Minister @ 1976-09/1985-03-11
Price, George C. | | | | 1919-2011 | Belize | Prime Minister @ 1981-09/1984-12
Rojas Pinilla, Gustavo | | | | 1900-1975 | Colombia | President @ 1953-06-13/1957-05-10
Lleras Camargo, Alberto | | | | 1906-1990 | Colombia | President @ 1945-08/1946-08; Secretary General of the Organization of American States @ 1948/1954; President @ 1958-08/1962-08
Valencia Muñoz, Guillermo León | Valencia, Guillermo Leon | | | 1909-1971 | Colombia | President @ 1962-08/1966-08
Lleras Restrepo, Carlos | | | | 1908-1994 | Colombia | President @ 1966-08/1970-08
Pastrana Borrero, Misael | Pastrana, Misael | | | 1923-1997 | Colombia | President @ 1970-08/1974-08
López Michelsen, Alfonso | Lopez Michelsen, Alfonso | | | 1913-2007 | Colombia | Minister of Foreign Affairs @ 1968/1970-08; President @ 1974-08/1978-08
Turbay Ayala, Julio César | Turbay Ayala, Julio Cesar; Turbay, Julio Cesar | | | 1916-2005 | Colombia | Minister of Foreign Affairs @ 1958-08/1961-09; President @ 1978-08/1982-08
Betancur Cuartas, Belisario | Betancur, Belisario | | | 1923-2018 | Colombia | President @ 1982-08/1986-08
Barco Vargas, Virgilio | Barco, Virgilio | | | 1921-1997 | Colombia | Ambassador to the United States @ 1977/1980; President @ 1986-08/1990-08
Uribe Vargas, Diego | | | | 1931-2022 | Colombia | Minister of Foreign Affairs @ 1978-08/1981
Betancourt, Rómulo | Betancourt, Romulo; Betancourt Bello, Rómulo | | | 1908-1981 | Venezuela | President of the Revolutionary Junta @ 1945-10/1948-02; President @ 1959-02-13/1964-03
Pérez Jiménez, Marcos | Perez Jimenez, Marcos | | | 1914-2001 | Venezuela | President @ 1952-12/1958-01-23
Larrazábal Ugueto, Wolfgang | Larrazabal, Wolfgang; Larrazabal Ugueto, Wolfgang | | | 1911-2003 | Venezuela | President of the Junta @ 1958-01-23/1958-11
Leoni Otero, Raúl | Leoni, Raul; Leoni, Raúl | | | 1905-1972 | Venezuela | President @ 1964-03/1969-03
Caldera Rodríguez, Rafael | Caldera, Rafael; Caldera Rodriguez, Rafael | | | 1916-2009 | Venezuela | President @ 1969-03/1974-03; President @ 1994-02/1999-02
Pérez Rodríguez, Carlos Andrés | Perez, Carlos Andres; Perez Rodriguez, Carlos Andres; Pérez, Carlos Andrés | | CAP | 1922-2010 | Venezuela | President @ 1974-03-12/1979-03-12; President @ 1989-02/1993-05
Herrera Campíns, Luis | Herrera Campins, Luis; Herrera, Luis | | | 1925-2007 | Venezuela | President @ 1979-03-12/1984-02
Lusinchi, Jaime R. | Lusinchi, Jaime | | | 1924-2014 | Venezuela | President @ 1984-02/1989-02
Velasco Ibarra, José María | Velasco Ibarra, Jose Maria; Velasco, Jose Maria | | | 1893-1979 | Ecuador | President @ 1952-09/1956-08; President @ 1960-09/1961-11; President @ 1968-09/1972-02
Plaza Lasso, Galo | Plaza, Galo | | | 1906-1987 | Ecuador | Ambassador to the United States @ 1944/1946; President @ 1948-09/1952-08; United Nations Mediator in Cyprus @ 1964-09/1965-12; Secretary General of the Organization of American States @ 1968-05/1975-05
Trujillo, José Vicente | Trujillo, Jose Vicente | | | 1889- | Ecuador | Permanent Representative to the United Nations @ 1953/1960
Arosemena Monroy, Carlos Julio | Arosemena, Carlos Julio | | | 1919-2004 | Ecuador | President @ 1961-11/1963-07
Ponce Enríquez, Camilo | Ponce Enriquez, Camilo; Ponce, Camilo | | | 1912-1976 | Ecuador | President @ 1956-09/1960-08
Roldós Aguilera, Jaime | Roldos, Jaime; Roldos Aguilera, Jaime | | | 1940-1981 | Ecuador | President @ 1979-08/1981-05-24
Febres Cordero, León | Febres-Cordero, Leon; Febres Cordero, Leon | | | 1931-2008 | Ecuador | President @ 1984-08/1988-08
Odría Amoretti, Manuel A. | Odria, Manuel; Odría, Manuel A. | | | -1974 | Peru | President @ 1948-10/1956-07
Prado Ugarteche, Manuel | Prado y Ugarteche, Manuel; Prado, Manuel | | | 1889-1967 | Peru | President @ 1939-12/1945-07; President @ 1956-07/1962-07-18
Belaúnde Terry, Fernando | Belaunde, Fernando; Belaunde Terry, Fernando | | | 1912-2002 | Peru | President @ 1963-07-28/1968-10-03; President @ 1980-07-28/1985-07-28
Belaúnde, Víctor Andrés | Belaunde, Victor Andres; Belaunde, Víctor Andrés | | | 1883-1966 | Peru | Permanent Representative to the United Nations @ 1949/1966; President of the United Nations General Assembly @ 1959-09/1960-09
Berckemeyer y Pazos, Fernando | Berckemeyer, Fernando | | | 1904-1981 | Peru | Ambassador to the United States @ 1949/1963; Ambassador to the United States @ 1968/1975
Velasco Alvarado, Juan | Velasco, Juan | | | -1977 | Peru | President @ 1968-10-03/1975-08-29
Morales Bermúdez, Francisco | Morales Bermudez, Francisco | | | 1921-2022 | Peru | President @ 1975-08-29/1980-07-28
García Pérez, Alan | Garcia, Alan; Garcia Perez, Alan | | | 1949-2019 | Peru | President @ 1985-07-28/1990-07-28
Haya de la Torre, Víctor Raúl | Haya de la Torre, Victor Raul | | | 1895-1979 | Peru | Leader of the American Popular Revolutionary Alliance (APRA) @ 1924/1979-08-02
Mercado Jarrín, Edgardo | Mercado Jarrin, Edgardo | | | 1919-2012 | Peru | Minister of Foreign Affairs @ 1968-10/1971-12; Prime Minister @ 1973-01/1975-01
Paz Estenssoro, Víctor | Paz Estenssoro, Victor; Paz, Victor | | | 1907-2001 | Bolivia | President @ 1952-04/1956-08; President @ 1960-08/1964-11-04; President @ 1985-08/1989-08
Siles Zuazo, Hernán | Siles Zuazo, Hernan; Siles, Hernan; Siles Suazo, Hernán | | | -1996 | Bolivia | President @ 1956-08/1960-08; President @ 1982-10/1985-08
Barrientos Ortuño, René | Barrientos, Rene; Barrientos Ortuno, Rene | | | 1919-1969 | Bolivia | President @ 1964-11/1966-01; President @ 1966-08/1969-04-27
Ovando Candía, Alfredo | Ovando, Alfredo; Ovando Candia, Alfredo | | | 1918-1982 | Bolivia | President @ 1969-09/1970-10
Torres González, Juan José | Torres, Juan Jose | | | -1976 | Bolivia | President @ 1970-10/1971-08
Banzer Suárez, Hugo | Banzer, Hugo; Banzer Suarez, Hugo | | | 1926-2002 | Bolivia | President @ 1971-08/1978-07; President @ 1997-08/2001-08
García Meza Tejada, Luis | Garcia Meza, Luis | | | 1929-2018 | Bolivia | President @ 1980-07/1981-08
Stroessner, Alfredo | Stroessner Matiauda, Alfredo | | | 1912-2006 | Paraguay | President @ 1954-08-15/1989-02-03
Vargas, Getúlio D. | Vargas, Getulio; Vargas, Getúlio | | | 1882-1954 | Brazil | President @ 1930-11/1945-10; President @ 1951-01-31/1954-08-24
Dutra, Eurico Gaspar | | | | 1883-1974 | Brazil | President @ 1946-01-31/1951-01-31
Café Filho, João | Cafe Filho, Joao | | | 1899-1970 | Brazil | President @ 1954-08-24/1955-11
Kubitschek de Oliveira, Juscelino | Kubitschek, Juscelino; Kubitschek de Oliviera, Juscelino | | | 1902-1976 | Brazil | President @ 1956-01-31/1961-01-31
Quadros, Jânio da Silva | Quadros, Janio; Quadros, Janio da Silva | | | 1917-1992 | Brazil | Governor of São Paulo @ 1955-01/1959-01; President @ 1961-01-31/1961-08-25
Goulart, João Belchior | Goulart, Joao; Goulart, Joao Belchior Marques | Jango | | -1976 | Brazil | Vice President @ 1956-01-31/1961-08; President @ 1961-09-07/1964-04-01
Castello Branco, Humberto de Alencar | Castelo Branco, Humberto; Castello Branco, Humberto | | | -1967 | Brazil | President @ 1964-04-15/1967-03-15
Costa e Silva, Artur da | Costa e Silva, Arthur da; da Costa e Silva, Artur | | | 1899-1969 | Brazil | Minister of War @ 1964-04/1966; President @ 1967-03-15/1969-08-31
Médici, Emílio Garrastazu | Medici, Emilio Garrastazu; Garrastazu Medici, Emilio | | | 1905-1985 | Brazil | President @ 1969-10-30/1974-03-15
Geisel, Ernesto | | | | 1907-1996 | Brazil | President @ 1974-03-15/1979-03-15
Figueiredo, João Baptista de Oliveira | Figueiredo, Joao Baptista; Figueiredo, João Baptista | | | 1918-1999 | Brazil | President @ 1979-03-15/1985-03-15
Neves, Tancredo de Almeida | Neves, Tancredo | | | 1910-1985 | Brazil | Prime Minister @ 1961-09/1962-07; President-elect @ 1985-01/1985-04-21
Sarney Costa, José | Sarney, Jose; Sarney, José | | | 1930- | Brazil | President @ 1985-04-21/1990-03-15
Peixoto, Ernâni do Amaral | Amaral Peixoto, Ernani do; Peixoto, Erani do Amaral; Amaral Peixoto, Ernani | | | 1905-1989 | Brazil | Ambassador to the United States @ 1956/1959-06
Moreira Salles, Walther | Salles, Walther Moreira; Moreira Salles, Walter | | | 1912-2001 | Brazil | Ambassador to the United States @ 1952/1953; Ambassador to the United States @ 1959/1961; Minister of Finance @ 1961-09/1962-09
Campos, Roberto de Oliveira | Campos, Roberto | | | 1917-2001 | Brazil | Ambassador to the United States @ 1961/1964; Minister of Planning @ 1964-04/1967-03
Lafer, Horácio | Lafer, Horacio | | | 1900-1965 | Brazil | Minister of Finance @ 1951-01/1953-06; Minister of Foreign Relations @ 1959-08/1961-01
Negrão de Lima, Francisco | Negrao de Lima, Francisco; Lima, Francisco Negrao de | | | 1901-1981 | Brazil | Minister of Foreign Relations @ 1958-07/1959-08
Schmidt, Augusto Frederico | | | | 1906-1965 | Brazil | Special Representative of the President for Operation Pan America @ 1958/1960
Lopes, Lucas | | | | 1911-1994 | Brazil | President of the National Bank for Economic Development @ 1956/1958-06; Minister of Finance @ 1958-06/1959-06
San Tiago Dantas, Francisco C. de | Dantas, Francisco San Tiago; Dantas, Francisco de San Thiago; Dantas, San Thiago | | | 1911-1964 | Brazil | Minister of Foreign Relations @ 1961-09/1962-07; Minister of Finance @ 1963-01/1963-06
Magalhães, Juracy M. | Magalhaes, Juracy; Magalhães, Juracy | | | 1905-2001 | Brazil | Ambassador to the United States @ 1964/1965; Minister of Foreign Relations @ 1966-01/1967-03
Silveira, Antonio F. Azeredo da | Azeredo da Silveira, Antonio; Silveira, Antônio Francisco Azeredo da; da Silveira, Antonio F. Azeredo | | | 1917-1990 | Brazil | Minister of Foreign Relations @ 1974-03/1979-03; Ambassador to the United States @ 1979/1983
Araujo Castro, João Augusto de | Castro, Joao Augusto de Araujo; de Araujo Castro, Joao Augusto | | | 1919-1975 | Brazil | Minister of Foreign Relations @ 1963-08/1964-04; Permanent Representative to the United Nations @ 1968/1971; Ambassador to the United States @ 1971/1975-12-09
Delfim Netto, Antônio | Delfim Netto, Antonio | | | 1928-2024 | Brazil | Minister of Finance @ 1967-03/1974-03; Minister of Planning @ 1979-08/1985-03
Bernardes, Carlos A. | Bernardes, Carlos | | | | Brazil | Special Representative of the United Nations Secretary-General in Cyprus @ 1964/1967-01
Ibáñez del Campo, Carlos | Ibanez del Campo, Carlos; Ibanez, Carlos | | | 1877-1960 | Chile | President @ 1952-11/1958-11
Alessandri Rodríguez, Jorge | Alessandri, Jorge; Alessandri Rodriguez, Jorge | | | 1896-1986 | Chile | President @ 1958-11-03/1964-11-03
Frei Montalva, Eduardo | Frei, Eduardo | | | 1911-1982 | Chile | President @ 1964-11-03/1970-11-03
Allende Gossens, Salvador | Allende, Salvador | | | 1908-1973 | Chile | President of the Senate @ 1966-12/1969-05; President @ 1970-11-03/1973-09-11
Pinochet Ugarte, Augusto | Pinochet, Augusto | | | 1915-2006 | Chile | President of the Junta @ 1973-09-11/1974-12; President @ 1974-12-17/1990-03-11
Letelier del Solar, Orlando | Letelier, Orlando | | | 1932-1976 | Chile | Ambassador to the United States @ 1971/1973-05; Minister of Foreign Relations @ 1973-05/1973-08
Valdés Subercaseaux, Gabriel | Valdes, Gabriel; Valdes Subercaseaux, Gabriel; Valdés, Gabriel | | | 1919-2011 | Chile | Minister of Foreign Relations @ 1964-11/1970-11
Almeyda Medina, Clodomiro | Almeyda, Clodomiro | | | 1923-1997 | Chile | Minister of Foreign Relations @ 1970-11/1973-05
Tomic Romero, Radomiro | Tomic, Radomiro | | | 1914-1992 | Chile | Ambassador to the United States @ 1965/1968; Christian Democratic candidate for President @ 1970
Schneider Chereau, René | Schneider, Rene; Schneider Chereau, Rene; Schneider, René | | | 1913-1970 | Chile | Commander in Chief of the Army @ 1969-10/1970-10-25
Viaux Marambio, Roberto | Viaux, Roberto | | | 1917-2005 | Chile | Commander of the First Army Division @ /1969-10
Prats González, Carlos | Prats, Carlos; Prats Gonzalez, Carlos | | | 1915-1974 | Chile | Commander in Chief of the Army @ 1970-10/1973-08
Aylwin Azócar, Patricio | Aylwin, Patricio; Aylwin Azocar, Patricio | | | 1918-2016 | Chile | President @ 1990-03-11/1994-03-11
Edwards Eastman, Agustín | Edwards, Agustin; Edwards, Agustín | | | 1927-2017 | Chile | Owner of El Mercurio @ 1956/2017
Carvajal Prado, Patricio | Carvajal, Patricio | | | 1916-1994 | Chile | Minister of Foreign Relations @ 1974-07/1978-04
Cubillos Sallato, Hernán | Cubillos, Hernan; Cubillos Sallato, Hernan | | | 1936-2001 | Chile | Minister of Foreign Relations @ 1978-04/1980-03
Contreras Sepúlveda, Manuel | Contreras, Manuel; Contreras Sepulveda, Manuel | | | 1929-2015 | Chile | Director of the National Intelligence Directorate (DINA) @ 1974/1977
Santa Cruz Barceló, Hernán | Santa Cruz, Hernan | | | 1906-1999 | Chile | Permanent Representative to the United Nations @ 1947/1953
Perón, Juan Domingo | Peron, Juan Domingo; Perón, Juan; Peron, Juan D. | | | 1895-1974 | Argentina | President @ 1946-06-04/1955-09-21; President @ 1973-10-12/1974-07-01
Perón, María Estela Martínez de | Peron, Isabel; Peron, Maria Estela Martinez de; Martinez de Peron, Maria Estela; Perón, Isabel | Isabelita | | 1931- | Argentina | Vice President @ 1973-10-12/1974-07-01; President @ 1974-07-01/1976-03-24
Lonardi, Eduardo A. | Lonardi, Eduardo | | | 1896-1956 | Argentina | President @ 1955-09-23/1955-11-13
Aramburu, Pedro Eugenio | | | | 1903-1970 | Argentina | President @ 1955-11-13/1958-05-01
Frondizi, Arturo | | | | 1908-1995 | Argentina | President @ 1958-05-01/1962-03-29
Frigerio, Rogelio J. | Frigerio, Rogelio | | | 1914-2006 | Argentina | Secretary for Socio-Economic Relations of the Presidency @ 1958-05/1958-11
Alsogaray, Álvaro C. | Alsogaray, Alvaro | | | 1913-2005 | Argentina | Minister of Economy @ 1959-06/1961-04; Ambassador to the United States @ 1966/1968
Guido, José María | Guido, Jose Maria | | | 1910-1975 | Argentina | President @ 1962-03-29/1963-10-12
Illia, Arturo U. | Illia, Arturo | | | 1900-1983 | Argentina | President @ 1963-10-12/1966-06-28
Onganía, Juan Carlos | Ongania, Juan Carlos | | | 1914-1995 | Argentina | President @ 1966-06-29/1970-06-08
Lanusse, Alejandro A. | Lanusse, Alejandro; Lanusse, Alejandro Agustin | | | 1918-1996 | Argentina | Commander in Chief of the Army @ 1968-08/1973-05; President @ 1971-03/1973-05-25
Cámpora, Héctor J. | Campora, Hector; Cámpora, Héctor | | | 1909-1980 | Argentina | President @ 1973-05-25/1973-07-13
Videla, Jorge Rafael | | | | 1925-2013 | Argentina | Commander in Chief of the Army @ 1975-08/1978-07; President @ 1976-03-29/1981-03-29
Massera, Emilio Eduardo | Massera, Emilio | | | 1925-2010 | Argentina | Commander in Chief of the Navy, Member of the Junta @ 1976-03-24/1978-09
Viola, Roberto E. | Viola, Roberto | | | 1924-1994 | Argentina | Commander in Chief of the Army @ 1978-08/1979-12; President @ 1981-03-29/1981-12
Galtieri, Leopoldo F. | Galtieri, Leopoldo; Galtieri, Leopoldo Fortunato | | | 1926-2003 | Argentina | Commander in Chief of the Army @ 1979-12/1982-06; President @ 1981-12-22/1982-06-18
Costa Méndez, Nicanor | Costa Mendez, Nicanor | | | 1922-1992 | Argentina | Minister of Foreign Relations @ 1966-07/1969-06; Minister of Foreign Relations @ 1981-12/1982-07
Alfonsín, Raúl | Alfonsin, Raul; Alfonsín, Raúl R. | | | 1927-2009 | Argentina | President @ 1983-12-10/1989-07-08
Menem, Carlos Saúl | Menem, Carlos; Menem, Carlos Saul | | | 1930-2021 | Argentina | President @ 1989-07-08/1999-12-10
Orfila, Alejandro | | | | 1925-2021 | Argentina | Ambassador to the United States @ 1973/1975; Secretary General of the Organization of American States @ 1975-07/1984-03
Martínez de Hoz, José Alfredo | Martinez de Hoz, Jose | | | 1925-2013 | Argentina | Minister of Economy @ 1976-03/1981-03
Mora Otero, José A. | Mora, Jose A.; Mora, José | | | 1897-1975 | Uruguay | Ambassador to the United States @ 1951/1956; Secretary General of the Organization of American States @ 1956-01/1968-05
Pacheco Areco, Jorge | | | | 1920-1998 | Uruguay | President @ 1967-12/1972-03
Bordaberry Arocena, Juan María | Bordaberry, Juan Maria; Bordaberry, Juan María | | | 1928-2011 | Uruguay | President @ 1972-03-01/1976-06
Sanguinetti, Julio María | Sanguinetti, Julio Maria | | | 1936- | Uruguay | President @ 1985-03-01/1990-03-01
`;
