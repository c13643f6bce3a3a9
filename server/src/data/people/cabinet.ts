/**
 * Members of the Cabinet outside State and Defense, heads of economic and other civilian agencies of the United States.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const CABINET = `
Morgenthau, Henry, Jr. | | | | 1891-1967 | United States | Secretary of the Treasury @ 1934-01/1945-07
Vinson, Fred M. | | | | 1890-1953 | United States | Secretary of the Treasury @ 1945-07/1946-06; Chief Justice of the United States @ 1946-06/1953-09-08
Snyder, John W. | | | | 1895-1985 | United States | Secretary of the Treasury @ 1946-06/1953-01-20
Humphrey, George M. | | | | 1890-1970 | United States | Secretary of the Treasury @ 1953-01-21/1957-07-29
Anderson, Robert B. | Anderson, Robert Bernerd | Bob | | 1910-1989 | United States | Secretary of the Navy @ 1953-02/1954-05; Deputy Secretary of Defense @ 1954-05/1955-08; Secretary of the Treasury @ 1957-07-29/1961-01-20
Dillon, C. Douglas | Dillon, Clarence Douglas; Dillon, Douglas | Doug | CDD | 1909-2003 | United States | Secretary of the Treasury @ 1961-01-21/1965-04-01 | =dillon-clarence-douglas
Fowler, Henry H. | | Joe | | 1908-2000 | United States | Under Secretary of the Treasury @ 1961-02/1964-04; Secretary of the Treasury @ 1965-04-01/1968-12-20
Barr, Joseph W. | | Joe | | 1918-1996 | United States | Under Secretary of the Treasury @ 1965-04/1968-12; Secretary of the Treasury @ 1968-12/1969-01-20
Kennedy, David M. | | | | 1905-1996 | United States | Secretary of the Treasury @ 1969-01-22/1971-02-10 | =kennedy-david-matthew
Connally, John B., Jr. | Connally, John B. | | | 1917-1993 | United States | Secretary of the Navy @ 1961-01/1961-12; Governor of Texas @ 1963-01/1969-01; Secretary of the Treasury @ 1971-02-11/1972-06-12
Simon, William E. | | Bill | | 1927-2000 | United States | Deputy Secretary of the Treasury @ 1973-01/1974-05; Administrator of the Federal Energy Office @ 1973-12/1974-05; Secretary of the Treasury @ 1974-05-08/1977-01-20
Blumenthal, W. Michael | Blumenthal, Werner Michael | Mike | | 1926- | United States | Deputy Special Representative for Trade Negotiations @ 1963/1967; Secretary of the Treasury @ 1977-01-23/1979-08-04
Miller, G. William | | Bill | | 1925-2006 | United States | Chairman of the Federal Reserve Board @ 1978-03-08/1979-08-06; Secretary of the Treasury @ 1979-08-06/1981-01-20
Regan, Donald T. | | Don | DTR | 1918-2003 | United States | Secretary of the Treasury @ 1981-01-22/1985-02-01; White House Chief of Staff @ 1985-02-04/1987-02-27
Brady, Nicholas F. | | Nick | | 1930- | United States | Secretary of the Treasury @ 1988-09-15/1993-01-17
Volcker, Paul A. | | | | 1927-2019 | United States | Under Secretary of the Treasury for Monetary Affairs @ 1969-01/1974-06; President of the Federal Reserve Bank of New York @ 1975-08/1979-08; Chairman of the Federal Reserve Board @ 1979-08-06/1987-08-11
Burns, Arthur F. | | | | 1904-1987 | United States | Chairman of the Council of Economic Advisers @ 1953/1956-12; Counselor to the President @ 1969-01/1970-01; Chairman of the Federal Reserve Board @ 1970-02/1978-03 | =burns-arthur-frank
Martin, William McChesney, Jr. | | Bill | | 1906-1998 | United States | Chairman of the Federal Reserve Board @ 1951-04-02/1970-01-31
Greenspan, Alan | | | | 1926- | United States | Chairman of the Council of Economic Advisers @ 1974-09/1977-01-20; Chairman of the Federal Reserve Board @ 1987-08-11/2006-01-31
Roosa, Robert V. | | Bob | | 1918-1993 | United States | Under Secretary of the Treasury for Monetary Affairs @ 1961-01/1964-12
Deming, Frederick L. | | Fred | | 1912- | United States | Under Secretary of the Treasury for Monetary Affairs @ 1965-02/1969-01
Burgess, W. Randolph | | | | 1889-1978 | United States | Under Secretary of the Treasury for Monetary Affairs @ 1954/1957-09 | =burgess-warren-randolph
Solomon, Anthony M. | | Tony | | 1919-2008 | United States | Under Secretary of the Treasury for Monetary Affairs @ 1977-03/1980-03; President of the Federal Reserve Bank of New York @ 1980-04/1984-12 | =solomon-anthony-morton
Bergsten, C. Fred | | Fred | | 1941- | United States | Member of the National Security Council Staff @ 1969-01/1971-05; Assistant Secretary of the Treasury for International Affairs @ 1977/1981-01
Cooper, Charles A. | | | | | United States | Member of the National Security Council Staff @ 1973; Assistant Secretary of the Treasury for International Affairs @ 1974-09/1975
Sprinkel, Beryl W. | | | | 1923-2009 | United States | Under Secretary of the Treasury for Monetary Affairs @ 1981/1985; Chairman of the Council of Economic Advisers @ 1985-04/1989-01
Darman, Richard G. | | Dick | | 1943-2008 | United States | Assistant to the President @ 1981-01/1985-02; Deputy Secretary of the Treasury @ 1985-02/1987-04; Director of the Office of Management and Budget @ 1989-01/1993-01-20
Heller, Walter W. | | | | 1915-1987 | United States | Chairman of the Council of Economic Advisers @ 1961-01-29/1964-11-15
Ackley, H. Gardner | Ackley, Gardner | | | 1915-1998 | United States | Chairman of the Council of Economic Advisers @ 1964-11-16/1968-02-15 | =ackley-hugh-gardner
McCracken, Paul W. | | | | 1915-2012 | United States | Chairman of the Council of Economic Advisers @ 1969-02/1971-12
Stein, Herbert | | Herb | | 1916-1999 | United States | Chairman of the Council of Economic Advisers @ 1972-01/1974-08
Schultze, Charles L. | | Charlie | | 1924-2016 | United States | Director of the Bureau of the Budget @ 1965-06/1968-01; Chairman of the Council of Economic Advisers @ 1977-01/1981-01-20
Feldstein, Martin S. | | | | 1939-2019 | United States | Chairman of the Council of Economic Advisers @ 1982-10/1984-07
Dodge, Joseph M. | | | | 1890-1964 | United States | Director of the Bureau of the Budget @ 1953-01/1954-04; Chairman of the Council on Foreign Economic Policy @ 1954-12/1956-07
Brundage, Percival F. | | | | 1892-1979 | United States | Director of the Bureau of the Budget @ 1956-04-02/1958-03
Stans, Maurice H. | | | | 1908-1998 | United States | Director of the Bureau of the Budget @ 1958-03/1961-01; Secretary of Commerce @ 1969-01-21/1972-02-15
Bell, David E. | | Dave | | 1919-2000 | United States | Director of the Bureau of the Budget @ 1961-01/1962-12 | =bell-david-elliott
Gordon, Kermit | | | | 1916-1976 | United States | Director of the Bureau of the Budget @ 1962-12/1965-06
Ash, Roy L. | | | | 1918-2011 | United States | Director of the Office of Management and Budget @ 1973-02/1975-02
Lynn, James T. | | Jim | | 1927-2010 | United States | Director of the Office of Management and Budget @ 1975-02/1977-01-20
McIntyre, James T., Jr. | | Jim | | 1940- | United States | Director of the Office of Management and Budget @ 1977-09/1981-01-20
Stockman, David A. | | Dave | | 1946- | United States | Director of the Office of Management and Budget @ 1981-01/1985-08
Sawyer, Charles | | | | 1887-1979 | United States | Secretary of Commerce @ 1948-05/1953-01-20 | =sawyer-charles
Weeks, Sinclair | | | | 1893-1972 | United States | Secretary of Commerce @ 1953-01-21/1958-11
Strauss, Lewis L. | | | | 1896-1974 | United States | Chairman of the Atomic Energy Commission @ 1953-07/1958-06-30; Secretary of Commerce @ 1958-11/1959-06
Mueller, Frederick H. | | Fritz | | 1893-1976 | United States | Under Secretary of Commerce @ 1958-11/1959-07; Secretary of Commerce @ 1959-08/1961-01
Hodges, Luther H. | | | | 1898-1974 | United States | Governor of North Carolina @ 1954-11/1961-01; Secretary of Commerce @ 1961-01-21/1965-01-15
Connor, John T. | | Jack | | 1914-2000 | United States | Secretary of Commerce @ 1965-01-18/1967-01-31
Trowbridge, Alexander B. | | Sandy | | 1929-2006 | United States | Secretary of Commerce @ 1967-06/1968-03
Peterson, Peter G. | | Pete | | 1926-2018 | United States | Assistant to the President for International Economic Affairs @ 1971-02/1972-02; Secretary of Commerce @ 1972-02-29/1973-02-01
Dent, Frederick B. | | Fred | | 1922-2019 | United States | Secretary of Commerce @ 1973-02-02/1975-03-26 | =dent-frederick-baily
Morton, Rogers C.B. | | Rog | | 1914-1979 | United States | Secretary of the Interior @ 1971-01/1975-04; Secretary of Commerce @ 1975-05/1976-02
Kreps, Juanita M. | | | | 1921-2010 | United States | Secretary of Commerce @ 1977-01-23/1979-10-31
Klutznick, Philip M. | | Phil | | 1907-1999 | United States | Secretary of Commerce @ 1980-01/1981-01
Baldrige, Malcolm | Baldrige, Malcolm, Jr. | Mac | | 1922-1987 | United States | Secretary of Commerce @ 1981-01-22/1987-07-25
Olmer, Lionel H. | | | | 1934- | United States | Under Secretary of Commerce for International Trade @ 1981/1985
Verity, C. William, Jr. | | Bill | | 1917-2007 | United States | Secretary of Commerce @ 1987-10/1989-01
Benson, Ezra Taft | | | | 1899-1994 | United States | Secretary of Agriculture @ 1953-01-21/1961-01-20
Freeman, Orville L. | | | | 1918-2003 | United States | Secretary of Agriculture @ 1961-01-21/1969-01-20
Hardin, Clifford M. | | Cliff | | 1915-2010 | United States | Secretary of Agriculture @ 1969-01-21/1971-11-17
Butz, Earl L. | | | | 1909-2008 | United States | Secretary of Agriculture @ 1971-12-02/1976-10-04
Bergland, Robert S. | Bergland, Bob | Bob | | 1928-2018 | United States | Secretary of Agriculture @ 1977-01-23/1981-01-20
Block, John R. | | Jack | | 1935- | United States | Secretary of Agriculture @ 1981-01-23/1986-02-14
Lyng, Richard E. | | Dick | | 1918-2003 | United States | Secretary of Agriculture @ 1986-03-07/1989-01-21
Brock, William E., III | | Bill | | 1930-2021 | United States | Senator from Tennessee (R) @ 1971-01-03/1977-01-03; Secretary of Labor @ 1985-04-29/1987-10-31 | =brock-william-emerson
Yeutter, Clayton K. | | | | 1930-2017 | United States | Secretary of Agriculture @ 1989-02-16/1991-03-01 | =yeutter-clayton-keith
Strauss, Robert S. | | Bob | | 1918-2014 | United States | Personal Representative of the President for the Middle East Peace Negotiations @ 1979-04/1979-11 | =strauss-robert-schwarz
Brownell, Herbert, Jr. | | Herb | | 1904-1996 | United States | Attorney General @ 1953-01-21/1957-10-23
Kennedy, Robert F. | Kennedy, Robert Francis | Bobby; Bob | RFK | 1925-1968 | United States | Attorney General @ 1961-01-21/1964-09-03; Senator from New York (D) @ 1965-01-03/1968-06-06
Katzenbach, Nicholas deB. | Katzenbach, Nicholas deBelleville | Nick | | 1922-2012 | United States | Deputy Attorney General @ 1962-04/1965-02; Attorney General @ 1965-02-11/1966-10-02 | =katzenbach-nicholas-debelleville
Clark, W. Ramsey | Clark, Ramsey | | | 1927-2021 | United States | Attorney General @ 1967-03/1969-01-20
Mitchell, John N. | | | | 1913-1988 | United States | Attorney General @ 1969-01-21/1972-02-15
Richardson, Elliot L. | | | | 1920-1999 | United States | Secretary of Health, Education, and Welfare @ 1970-06-24/1973-01-29; Secretary of Defense @ 1973-01-30/1973-05-24; Attorney General @ 1973-05-25/1973-10-20; Secretary of Commerce @ 1976-02-02/1977-01-20 | =richardson-elliot-lee
Saxbe, William B. | | Bill | | 1916-2010 | United States | Senator from Ohio (R) @ 1969-01-03/1974-01-03; Attorney General @ 1974-01/1975-02 | =saxbe-william-bart
Levi, Edward H. | | | | 1911-2000 | United States | Attorney General @ 1975-02/1977-01-20
Bell, Griffin B. | | | | 1918-2009 | United States | Attorney General @ 1977-01-26/1979-08-16
Civiletti, Benjamin R. | | Ben | | 1935-2022 | United States | Attorney General @ 1979-08-16/1981-01-19
Smith, William French | | Bill | | 1917-1990 | United States | Attorney General @ 1981-01-23/1985-02-25
Meese, Edwin, III | | Ed | | 1931- | United States | Counselor to the President @ 1981-01-20/1985-02; Attorney General @ 1985-02-25/1988-08-12
Hoover, J. Edgar | | | | 1895-1972 | United States | Director of the Federal Bureau of Investigation @ 1924-05/1972-05-02
Goldberg, Arthur J. | | Art | | 1908-1990 | United States | Secretary of Labor @ 1961-01-21/1962-09; Associate Justice of the Supreme Court @ 1962-10/1965-07 | =goldberg-arthur-joseph
Wirtz, W. Willard | | Bill | | 1912-2010 | United States | Secretary of Labor @ 1962-09/1969-01-20
Udall, Stewart L. | | Stew | | 1920-2010 | United States | Secretary of the Interior @ 1961-01-21/1969-01-20
Flemming, Arthur S. | | | | 1905-1996 | United States | Director of the Office of Defense Mobilization @ 1953-06/1957-02; Secretary of Health, Education, and Welfare @ 1958-08/1961-01
Peterson, Val | | | | 1903-1983 | United States | Administrator of the Federal Civil Defense Administration @ 1953-03/1957-06 | =peterson-frederick-valdemar-erastus
Califano, Joseph A., Jr. | | Joe | | 1931- | United States | Special Assistant to the Secretary of Defense @ 1964/1965-07; Special Assistant to the President @ 1965-07/1969-01-20; Secretary of Health, Education, and Welfare @ 1977-01-25/1979-08-03
Duncan, Charles W., Jr. | | | | 1926-2022 | United States | Deputy Secretary of Defense @ 1977-01-31/1979-07-26; Secretary of Energy @ 1979-08-24/1981-01-20
Lilienthal, David E. | | | | 1899-1981 | United States | Chairman of the Atomic Energy Commission @ 1946-11/1950-02
Dean, Gordon E. | Dean, Gordon | | | 1905-1958 | United States | Chairman of the Atomic Energy Commission @ 1950-07/1953-06-30
Seaborg, Glenn T. | | | | 1912-1999 | United States | Chairman of the Atomic Energy Commission @ 1961-03-01/1971-08-16
Webb, James E. | | Jim | | 1906-1992 | United States | Director of the Bureau of the Budget @ 1946-07/1949-01; Administrator of the National Aeronautics and Space Administration @ 1961-02-14/1968-10-07 | =webb-james-edwin
Waterman, Alan T. | | | | 1892-1967 | United States | Director of the National Science Foundation @ 1951/1963
Randall, Clarence B. | | | | 1891-1967 | United States | Special Assistant to the President and Chairman of the Council on Foreign Economic Policy @ 1956-07/1961-01-20
McCloy, John J. | | Jack | | 1895-1989 | United States | Assistant Secretary of War @ 1941-04/1945-11; President of the International Bank for Reconstruction and Development @ 1947-03/1949-06; High Commissioner for Germany @ 1949-09/1952-08; Adviser to the President on Disarmament @ 1961-01/1961-10
Black, Eugene R. | | Gene | | 1898-1992 | United States | President of the International Bank for Reconstruction and Development @ 1949-07/1962-12
Woods, George D. | | | | 1901-1982 | United States | President of the International Bank for Reconstruction and Development @ 1963-01/1968-03
Wick, Charles Z. | | Charlie | | 1917-2008 | United States | | =wick-charles-z
Murrow, Edward R. | | Ed | | 1908-1965 | United States | | =murrow-edward-r
Shriver, R. Sargent, Jr. | Shriver, Sargent | Sarge | | 1915-2011 | United States | Director of the Peace Corps @ 1961-03/1966-02 | =shriver-robert-sargent
`;
