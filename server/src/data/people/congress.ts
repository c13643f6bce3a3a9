/**
 * Members of Congress and Americans outside of government whom the documents name.
 * Form of the lines: see `table.ts`. Basis: Biographical Directory of the United States Congress; public record.
 */
export const CONGRESS = `
Vandenberg, Arthur H. | | | | 1884-1951 | United States | Senator from Michigan (R) @ 1928-03/1951-04-18; Chairman of the Senate Foreign Relations Committee @ 1947-01/1949-01
Connally, Thomas T. | Connally, Tom | Tom | | 1877-1963 | United States | Senator from Texas (D) @ 1929-03/1953-01-03; Chairman of the Senate Foreign Relations Committee @ 1949-01/1953-01
Taft, Robert A. | | Bob | | 1889-1953 | United States | Senator from Ohio (R) @ 1939-01-03/1953-07-31
McCarthy, Joseph R. | | Joe | | 1908-1957 | United States | Senator from Wisconsin (R) @ 1947-01-03/1957-05-02
Knowland, William F. | | Bill | | 1908-1974 | United States | Senator from California (R) @ 1945-08/1959-01-03; Senate Majority Leader @ 1953-08/1955-01; Senate Minority Leader @ 1955-01/1959-01
Wiley, Alexander | | | | 1884-1967 | United States | Senator from Wisconsin (R) @ 1939-01-03/1963-01-03; Chairman of the Senate Foreign Relations Committee @ 1953-01/1955-01
George, Walter F. | | | | 1878-1957 | United States | Senator from Georgia (D) @ 1922-11/1957-01-03; Chairman of the Senate Foreign Relations Committee @ 1955-01/1957-01
Green, Theodore Francis | | | | 1867-1966 | United States | Senator from Rhode Island (D) @ 1937-01/1961-01-03; Chairman of the Senate Foreign Relations Committee @ 1957-01/1959-01
Fulbright, J. William | Fulbright, James William | Bill | JWF | 1905-1995 | United States | Senator from Arkansas (D) @ 1945-01-03/1974-12-31; Chairman of the Senate Foreign Relations Committee @ 1959-02/1974-12-31
Mansfield, Mike | Mansfield, Michael J. | Mike | | 1903-2001 | United States | Senator from Montana (D) @ 1953-01-03/1977-01-03; Senate Majority Leader @ 1961-01/1977-01-03 | =mansfield-michael-joseph
Russell, Richard B., Jr. | Russell, Richard B. | Dick | | 1897-1971 | United States | Senator from Georgia (D) @ 1933-01/1971-01-21; Chairman of the Senate Armed Services Committee @ 1955-01/1969-01
Stennis, John C. | | | | 1901-1995 | United States | Senator from Mississippi (D) @ 1947-11/1989-01-03; Chairman of the Senate Armed Services Committee @ 1969-01/1981-01
Dirksen, Everett M. | | Ev | | 1896-1969 | United States | Senator from Illinois (R) @ 1951-01-03/1969-09-07; Senate Minority Leader @ 1959-01/1969-09-07
Hickenlooper, Bourke B. | | | | 1896-1971 | United States | Senator from Iowa (R) @ 1945-01-03/1969-01-03
Aiken, George D. | | | | 1892-1984 | United States | Senator from Vermont (R) @ 1941-01/1975-01-03
Saltonstall, Leverett | | | | 1892-1979 | United States | Senator from Massachusetts (R) @ 1945-01/1967-01-03
Byrd, Harry F., Sr. | Byrd, Harry F. | | | 1887-1966 | United States | Senator from Virginia (D) @ 1933-03/1965-11
Byrd, Harry F., Jr. | | | | 1914-2013 | United States | Senator from Virginia @ 1965-11/1983-01-03
Symington, W. Stuart | Symington, Stuart | Stu | | 1901-1988 | United States | Secretary of the Air Force @ 1947-09-18/1950-04; Senator from Missouri (D) @ 1953-01-03/1976-12
Jackson, Henry M. | | Scoop | | 1912-1983 | United States | Representative from Washington (D) @ 1941-01-03/1953-01-03; Senator from Washington (D) @ 1953-01-03/1983-09-01
Morse, Wayne L. | Morse, Wayne | | | 1900-1974 | United States | Senator from Oregon @ 1945-01-03/1969-01-03
Gore, Albert A. | Gore, Albert | | | 1907-1998 | United States | Senator from Tennessee (D) @ 1953-01-03/1971-01-03
Javits, Jacob K. | | Jack | | 1904-1986 | United States | Senator from New York (R) @ 1957-01/1981-01-03
Church, Frank F. | Church, Frank | | | 1924-1984 | United States | Senator from Idaho (D) @ 1957-01-03/1981-01-03; Chairman of the Senate Foreign Relations Committee @ 1979-01/1981-01
Sparkman, John J. | | | | 1899-1985 | United States | Senator from Alabama (D) @ 1946-11/1979-01-03; Chairman of the Senate Foreign Relations Committee @ 1975-01/1979-01
Case, Clifford P. | | | | 1904-1982 | United States | Senator from New Jersey (R) @ 1955-01-03/1979-01-03
Cooper, John Sherman | | | | 1901-1991 | United States | Senator from Kentucky (R) @ 1956-11/1973-01-03 | =cooper-john-sherman
McCarthy, Eugene J. | | Gene | | 1916-2005 | United States | Senator from Minnesota (D) @ 1959-01-03/1971-01-03
Kennedy, Edward M. | | Ted | EMK | 1932-2009 | United States | Senator from Massachusetts (D) @ 1962-11/2009-08-25
Goldwater, Barry M. | | | | 1909-1998 | United States | Senator from Arizona (R) @ 1953-01-03/1965-01-03; Senator from Arizona (R) @ 1969-01-03/1987-01-03
McGovern, George S. | | | | 1922-2012 | United States | Senator from South Dakota (D) @ 1963-01-03/1981-01-03 | =mcgovern-george-stanley
Pell, Claiborne | | | | 1918-2009 | United States | Senator from Rhode Island (D) @ 1961-01-03/1997-01-03; Chairman of the Senate Foreign Relations Committee @ 1987-01/1995-01
Percy, Charles H. | | Chuck | | 1919-2011 | United States | Senator from Illinois (R) @ 1967-01-03/1985-01-03; Chairman of the Senate Foreign Relations Committee @ 1981-01/1985-01
Lugar, Richard G. | | Dick | | 1932-2019 | United States | Senator from Indiana (R) @ 1977-01-03/2013-01-03; Chairman of the Senate Foreign Relations Committee @ 1985-01/1987-01
Byrd, Robert C. | | Bob | | 1917-2010 | United States | Senator from West Virginia (D) @ 1959-01-03/2010-06-28; Senate Majority Leader @ 1977-01/1981-01; Senate Majority Leader @ 1987-01/1989-01
Dole, Robert J. | | Bob | | 1923-2021 | United States | Senator from Kansas (R) @ 1969-01-03/1996-06; Senate Majority Leader @ 1985-01/1987-01
Nunn, Samuel A., Jr. | Nunn, Sam | Sam | | 1938- | United States | Senator from Georgia (D) @ 1972-11/1997-01-03
Cranston, Alan | | | | 1914-2000 | United States | Senator from California (D) @ 1969-01-03/1993-01-03
Glenn, John H., Jr. | Glenn, John | | | 1921-2016 | United States | Senator from Ohio (D) @ 1974-12/1999-01-03
Helms, Jesse A., Jr. | Helms, Jesse | | | 1921-2008 | United States | Senator from North Carolina (R) @ 1973-01-03/2003-01-03
Sarbanes, Paul S. | | | | 1933-2020 | United States | Senator from Maryland (D) @ 1977-01-03/2007-01-03
Eagleton, Thomas F. | | Tom | | 1929-2007 | United States | Senator from Missouri (D) @ 1968-12/1987-01-03
Thurmond, J. Strom | Thurmond, Strom | | | 1902-2003 | United States | Senator from South Carolina @ 1956-11/2003-01-03
Biden, Joseph R., Jr. | | Joe | | 1942- | United States | Senator from Delaware (D) @ 1973-01-03/2009-01-15
Mathias, Charles McC., Jr. | | Mac | | 1922-2010 | United States | Senator from Maryland (R) @ 1969-01-03/1987-01-03
Rayburn, Samuel T. | Rayburn, Sam | Sam | | 1882-1961 | United States | Speaker of the House of Representatives @ 1949-01/1953-01; Speaker of the House of Representatives @ 1955-01/1961-11-16
McCormack, John W. | | | | 1891-1980 | United States | House Majority Leader @ 1955-01/1962-01; Speaker of the House of Representatives @ 1962-01/1971-01-03
Albert, Carl B. | | | | 1908-2000 | United States | Speaker of the House of Representatives @ 1971-01/1977-01-03
O'Neill, Thomas P., Jr. | | Tip | | 1912-1994 | United States | Speaker of the House of Representatives @ 1977-01-04/1987-01-03
Wright, James C., Jr. | | Jim | | 1922-2015 | United States | Speaker of the House of Representatives @ 1987-01-06/1989-06-06
Halleck, Charles A. | | Charlie | | 1900-1986 | United States | House Minority Leader @ 1959-01/1965-01
Richards, James P. | | Dick | | 1894-1979 | United States | Representative from South Carolina (D) @ 1933-03/1957-01-03; Chairman of the House Foreign Affairs Committee @ 1955-01/1957-01; Special Assistant to the President for the Middle East @ 1957-01/1958-01
Morgan, Thomas E. | | Doc | | 1906-1995 | United States | Chairman of the House Foreign Affairs Committee @ 1959/1977-01
Zablocki, Clement J. | | Clem | | 1912-1983 | United States | Representative from Wisconsin (D) @ 1949-01-03/1983-12-03; Chairman of the House International Relations (Foreign Affairs) Committee @ 1977-01/1983-12-03
Fascell, Dante B. | | | | 1917-1998 | United States | Representative from Florida (D) @ 1955-01-03/1993-01-03; Chairman of the House Foreign Affairs Committee @ 1984/1993-01
Passman, Otto E. | | | | 1900-1988 | United States | Representative from Louisiana (D) @ 1947-01-03/1977-01-03
Judd, Walter H. | | | | 1898-1994 | United States | Representative from Minnesota (R) @ 1943-01-03/1963-01-03
Mills, Wilbur D. | | | | 1909-1992 | United States | Representative from Arkansas (D) @ 1939-01-03/1977-01-03; Chairman of the House Ways and Means Committee @ 1957/1974
Brademas, John | | | | 1927-2016 | United States | Representative from Indiana (D) @ 1959-01-03/1981-01-03; House Majority Whip @ 1977-01/1981-01-03
Rosenthal, Benjamin S. | | Ben | | 1923-1983 | United States | Representative from New York (D) @ 1962-02/1983-01
Diggs, Charles C., Jr. | | | | 1922-1998 | United States | Representative from Michigan (D) @ 1955-01-03/1980-06
Vanik, Charles A. | | Charlie | | 1913-2007 | United States | Representative from Ohio (D) @ 1955-01-03/1981-01-03
Solarz, Stephen J. | | Steve | | 1940-2010 | United States | Representative from New York (D) @ 1975-01-03/1993-01-03
Hamilton, Lee H. | | | | 1931- | United States | Representative from Indiana (D) @ 1965-01-03/1999-01-03
Johnston, Eric A. | | | | 1896-1963 | United States | President of the Motion Picture Association of America @ 1945/1963; Personal Representative of the President for the Jordan Valley development @ 1953-10/1956
Hoffman, Paul G. | | | | 1891-1974 | United States | | =hoffman-paul-gray
Cousins, Norman | | | | 1915-1990 | United States | Editor of the Saturday Review @ 1942/1971
Meany, George | | | | 1894-1980 | United States | President of the AFL–CIO @ 1955-12/1979-11
Kirkland, J. Lane | Kirkland, Lane | | | 1922-1999 | United States | President of the AFL–CIO @ 1979-11/1995
Rockefeller, David | | | | 1915-2017 | United States | Chairman of the Chase Manhattan Bank @ 1969/1981
Hammer, Armand | | | | 1898-1990 | United States | Chairman of the Occidental Petroleum Corporation @ 1957/1990
Kendall, Donald M. | | Don | | 1921-2020 | United States | Chairman of PepsiCo @ 1971/1986
Reston, James B. | Reston, James | Scotty | | 1909-1995 | United States | Columnist of the New York Times @ 1953/1989
Lippmann, Walter | | | | 1889-1974 | United States | Columnist of the New York Herald Tribune @ 1931/1962
Alsop, Joseph W. | | Joe | | 1910-1989 | United States | Columnist @ 1946/1974
Teller, Edward | | | | 1908-2003 | United States | Physicist; Director of the Livermore Laboratory @ 1958/1960
Ladejinsky, Wolf I. | Ladejinsky, Wolf | | | 1899-1975 | United States | Adviser to President Ngo Dinh Diem @ 1955/1961
Staley, Eugene | Staley, Eugene A. | | | 1906-1989 | United States | Head of the Special Financial Group to Vietnam @ 1961-06/1961-07
`;
