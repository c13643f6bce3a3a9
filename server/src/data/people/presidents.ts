/**
 * Presidents, Vice Presidents and Secretaries of State of the United States. Offices that the table of officials has are left out.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const PRESIDENTS = `
Roosevelt, Franklin D. | Roosevelt, Franklin Delano | | FDR | 1882-1945 | United States | President of the United States @ 1933-03-04/1945-04-12
Truman, Harry S. | | | HST | 1884-1972 | United States | Vice President of the United States @ 1945-01-20/1945-04-12; President of the United States @ 1945-04-12/1953-01-20
Eisenhower, Dwight D. | Eisenhower, Dwight David | Ike | DDE; D.E. | 1890-1969 | United States | Chief of Staff of the Army @ 1945-11/1948-02; Supreme Allied Commander, Europe @ 1951-04/1952-05; President of the United States @ 1953-01-20/1961-01-20
Kennedy, John F. | Kennedy, John Fitzgerald | Jack | JFK | 1917-1963 | United States | Representative from Massachusetts (D) @ 1947-01-03/1953-01-03; Senator from Massachusetts (D) @ 1953-01-03/1960-12-22; President of the United States @ 1961-01-20/1963-11-22
Johnson, Lyndon B. | Johnson, Lyndon Baines | | LBJ | 1908-1973 | United States | Senator from Texas (D) @ 1949-01-03/1961-01-03; Senate Majority Leader @ 1955-01/1961-01; Vice President of the United States @ 1961-01-20/1963-11-22; President of the United States @ 1963-11-22/1969-01-20
Nixon, Richard M. | Nixon, Richard Milhous | Dick | RN; RMN | 1913-1994 | United States | Senator from California (R) @ 1950-12/1953-01; Vice President of the United States @ 1953-01-20/1961-01-20; President of the United States @ 1969-01-20/1974-08-09
Ford, Gerald R. | Ford, Gerald Rudolph, Jr.; Ford, Gerald | Jerry | GRF; GF | 1913-2006 | United States | Representative from Michigan (R) @ 1949-01-03/1973-12-06; House Minority Leader @ 1965-01/1973-12-06; Vice President of the United States @ 1973-12-06/1974-08-09; President of the United States @ 1974-08-09/1977-01-20
Carter, Jimmy | Carter, James Earl, Jr.; Carter, James E. | Jimmy | JC; J | 1924-2024 | United States | Governor of Georgia @ 1971-01-12/1975-01-14; President of the United States @ 1977-01-20/1981-01-20
Reagan, Ronald W. | Reagan, Ronald; Reagan, Ronald Wilson | Ron | RR | 1911-2004 | United States | Governor of California @ 1967-01/1975-01; President of the United States @ 1981-01-20/1989-01-20
Bush, George H.W. | Bush, George; Bush, George Herbert Walker | | GB | 1924-2018 | United States | Representative from Texas (R) @ 1967-01-03/1971-01-03; Chairman of the Republican National Committee @ 1973-01/1974-09; Director of Central Intelligence @ 1976-01-30/1977-01-20; Vice President of the United States @ 1981-01-20/1989-01-20; President of the United States @ 1989-01-20/1993-01-20 | =bush-george-herbert-walker
Wallace, Henry A. | | | | 1888-1965 | United States | Vice President of the United States @ 1941-01-20/1945-01-20; Secretary of Commerce @ 1945-03/1946-09
Barkley, Alben W. | | | | 1877-1956 | United States | Vice President of the United States @ 1949-01-20/1953-01-20
Humphrey, Hubert H. | Humphrey, Hubert Horatio, Jr. | | HHH | 1911-1978 | United States | Senator from Minnesota (D) @ 1949-01-03/1964-12-29; Vice President of the United States @ 1965-01-20/1969-01-20; Senator from Minnesota (D) @ 1971-01-03/1978-01-13
Agnew, Spiro T. | | Ted | | 1918-1996 | United States | Governor of Maryland @ 1967-01/1969-01; Vice President of the United States @ 1969-01-20/1973-10-10
Rockefeller, Nelson A. | | Rocky | NAR | 1908-1979 | United States | Special Assistant to the President @ 1954-12/1955-12; Governor of New York @ 1959-01-01/1973-12; Vice President of the United States @ 1974-12-19/1977-01-20 | =rockefeller-nelson-aldrich
Mondale, Walter F. | | Fritz | | 1928-2021 | United States | Senator from Minnesota (D) @ 1964-12-30/1976-12-30; Vice President of the United States @ 1977-01-20/1981-01-20 | =mondale-walter-f
Quayle, J. Danforth | Quayle, Dan | Dan | | 1947- | United States | Senator from Indiana (R) @ 1981-01-03/1989-01-03; Vice President of the United States @ 1989-01-20/1993-01-20
Hull, Cordell | | | | 1871-1955 | United States | | =hull-cordell
Byrnes, James F. | | Jimmy | | 1882-1972 | United States | | =byrnes-james-francis
Marshall, George C. | | | GCM | 1880-1959 | United States | Chief of Staff of the Army @ 1939-09-01/1945-11-18; Secretary of Defense @ 1950-09-21/1951-09-12 | =marshall-george-catlett
Acheson, Dean G. | Acheson, Dean | | DA | 1893-1971 | United States | | =acheson-dean-gooderham
Dulles, John Foster | | Foster | JFD | 1888-1959 | United States | Consultant to the Secretary of State @ 1950-04/1952-03 | =dulles-john-foster
Herter, Christian A. | | Chris | CAH | 1895-1966 | United States | Governor of Massachusetts @ 1953-01/1957-01 | =herter-christian-archibald
Rusk, Dean | Rusk, D. Dean | | DR | 1909-1994 | United States | President of the Rockefeller Foundation @ 1952/1961 | =rusk-david-dean
Rogers, William P. | | Bill | WPR | 1913-2001 | United States | Attorney General @ 1957-11/1961-01-20 | =rogers-william-pierce
Kissinger, Henry A. | Kissinger, Henry Alfred; Kissinger, Henry | Henry | HAK; HK | 1923-2023 | United States | Assistant to the President for National Security Affairs @ 1969-01-20/1975-11-03 | =kissinger-henry-a
Vance, Cyrus R. | | Cy | CV; CRV | 1917-2002 | United States | General Counsel of the Department of Defense @ 1961-01/1962-06; Secretary of the Army @ 1962-07/1964-01; Deputy Secretary of Defense @ 1964-01/1967-06; Member of the Delegation to the Paris Peace Talks on Vietnam @ 1968-05/1969-02 | =vance-cyrus-roberts
Muskie, Edmund S. | | Ed | | 1914-1996 | United States | Senator from Maine (D) @ 1959-01-03/1980-05-07 | =muskie-edmund-sixtus
Haig, Alexander M., Jr. | | Al | AMH | 1924-2010 | United States | Military Assistant to the Assistant to the President for National Security Affairs @ 1969-01/1970-06; Deputy Assistant to the President for National Security Affairs @ 1970-06/1973-01; Vice Chief of Staff of the Army @ 1973-01/1973-05; White House Chief of Staff @ 1973-05/1974-09; Supreme Allied Commander, Europe @ 1974-12-15/1979-06-29 | =haig-alexander-meigs
Shultz, George P. | | | GPS; GS | 1920-2021 | United States | Secretary of Labor @ 1969-01-22/1970-07-01; Director of the Office of Management and Budget @ 1970-07-01/1972-06-11; Secretary of the Treasury @ 1972-06-12/1974-05-08 | =shultz-george-pratt
Baker, James A., III | Baker, James Addison, III | Jim | JAB | 1930- | United States | Under Secretary of Commerce @ 1975-08/1976-05; White House Chief of Staff @ 1981-01-20/1985-02-03; Secretary of the Treasury @ 1985-02-04/1988-08-17; White House Chief of Staff @ 1992-08/1993-01-20 | =baker-james-addison
Eagleburger, Lawrence S. | | Larry | LSE | 1930-2011 | United States | Member of the National Security Council Staff @ 1969; Executive Assistant to the Secretary of State @ 1973-10/1975-05 | =eagleburger-lawrence-sidney
Christopher, Warren M. | Christopher, Warren | Chris | WMC; WC | 1925-2011 | United States | Deputy Attorney General @ 1967-06/1969-01 | =christopher-warren-minor
Kennedy, Jacqueline | Kennedy, Jacqueline Bouvier; Onassis, Jacqueline Kennedy | Jackie | | 1929-1994 | United States | First Lady @ 1961-01-20/1963-11-22
Carter, Rosalynn | | | RSC | 1927-2023 | United States | First Lady @ 1977-01-20/1981-01-20
Reagan, Nancy | Reagan, Nancy Davis | | | 1921-2016 | United States | First Lady @ 1981-01-20/1989-01-20
`;
