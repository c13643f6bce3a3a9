/**
 * The White House and the National Security Council staff of the United States; arms control negotiators.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const WHITE_HOUSE = `
Lay, James S., Jr. | | Jimmy | | 1911-1987 | United States | Executive Secretary of the National Security Council @ 1950-01/1961-01
Gleason, S. Everett | | | | 1905-1974 | United States | Deputy Executive Secretary of the National Security Council @ 1950/1959-07
Boggs, Marion W. | | | | | United States | Director of the National Security Council Secretariat @ 1957/1959-07; Deputy Executive Secretary of the National Security Council @ 1959-07/1961
Cutler, Robert | Cutler, Robert L. | Bobby | | 1895-1974 | United States | Special Assistant to the President for National Security Affairs @ 1953-03/1955-04; Special Assistant to the President for National Security Affairs @ 1957-01/1958-07
Anderson, Dillon | | | | 1906-1974 | United States | Special Assistant to the President for National Security Affairs @ 1955-04/1956-09
Jackson, William H. | | Bill | | 1901-1971 | United States | Deputy Director of Central Intelligence @ 1950-10/1951-08; Acting Special Assistant to the President for National Security Affairs @ 1956-09/1957-01
Adams, Sherman | | | | 1899-1986 | United States | The Assistant to the President @ 1953-01-20/1958-10
Persons, Wilton B. | | Jerry | | 1896-1977 | United States | The Assistant to the President @ 1958-10/1961-01-20
Hagerty, James C. | | Jim | | 1909-1981 | United States | White House Press Secretary @ 1953-01-20/1961-01-20
Whitman, Ann C. | | | ACW | 1908-1991 | United States | Personal Secretary to President Eisenhower @ 1953-01-20/1961-01-20
Jackson, C.D. | Jackson, Charles D.; Jackson, Charles Douglas | | | 1902-1964 | United States | Special Assistant to the President @ 1953-02/1954-03
Stassen, Harold E. | | | | 1907-2001 | United States | Special Assistant to the President for Disarmament @ 1955-03/1958-02 | =stassen-harold-e
Killian, James R., Jr. | | Jim | | 1904-1988 | United States | Special Assistant to the President for Science and Technology @ 1957-11/1959-07
Kistiakowsky, George B. | | | | 1900-1982 | United States | Special Assistant to the President for Science and Technology @ 1959-07/1961-01-20
Wiesner, Jerome B. | | Jerry | | 1915-1994 | United States | Special Assistant to the President for Science and Technology @ 1961-01/1964-01
Hornig, Donald F. | | Don | | 1920-2013 | United States | Special Assistant to the President for Science and Technology @ 1964-01/1969-01-20
Eisenhower, John S.D. | | | | 1922-2013 | United States | Assistant Staff Secretary to the President @ 1958-10/1961-01 | =eisenhower-john-sheldon-doud
Minnich, L. Arthur, Jr. | | Art | | | United States | Assistant Staff Secretary to the President @ 1953/1960
Bundy, McGeorge | | Mac | McGB; McG.B. | 1919-1996 | United States | Special Assistant to the President for National Security Affairs @ 1961-01-20/1966-02-28
Rostow, Walt W. | Rostow, Walt Whitman | Walt | WWR | 1916-2003 | United States | Deputy Special Assistant to the President for National Security Affairs @ 1961-01-20/1961-12-04; Special Assistant to the President @ 1966-04-01/1969-01-20 | =rostow-walt-whitman
Kaysen, Carl | | | | 1920-2010 | United States | Deputy Special Assistant to the President for National Security Affairs @ 1961-12/1963
Forrestal, Michael V. | | Mike | MVF | 1927-1989 | United States | Member of the National Security Council Staff @ 1962/1964-07; Special Assistant to the Secretary of State for Vietnam @ 1964-07/1965
Bator, Francis M. | | | | 1925-2018 | United States | Member of the National Security Council Staff @ 1964-04/1965; Deputy Special Assistant to the President for National Security Affairs @ 1965-10/1967-09
Smith, Bromley K. | | Brom | BKS | 1911-1987 | United States | Executive Secretary of the National Security Council @ 1961/1969-01
Keeny, Spurgeon M., Jr. | | | | 1924-2012 | United States | Member of the National Security Council Staff @ 1963/1969; Deputy Director of the Arms Control and Disarmament Agency @ 1977/1981-01
Johnson, Charles E. | | Chuck | | | United States | Member of the National Security Council Staff @ 1962/1969
Klein, David | | | | 1919- | United States | Member of the National Security Council Staff @ 1962/1965-08
Thomson, James C., Jr. | | Jim | | 1931-2002 | United States | Special Assistant to the Under Secretary of State @ 1961-04/1961-12; Member of the National Security Council Staff @ 1964/1966
Cooper, Chester L. | | Chet | | 1917-2005 | United States | Member of the National Security Council Staff @ 1964/1966
Saunders, Harold H. | | Hal | | 1930-2016 | United States | Member of the National Security Council Staff @ 1961/1974 | =saunders-harold-henry
Jorden, William J. | | Bill | | 1923-2009 | United States | Member of the National Security Council Staff @ 1966/1968 | =jorden-william-john
Sorensen, Theodore C. | | Ted | TCS | 1928-2010 | United States | Special Counsel to the President @ 1961-01-20/1964-02
Salinger, Pierre E.G. | Salinger, Pierre | | | 1925-2004 | United States | White House Press Secretary @ 1961-01-20/1964-03
Schlesinger, Arthur M., Jr. | | | | 1917-2007 | United States | Special Assistant to the President @ 1961-01/1964-01
O'Donnell, Kenneth P. | | Kenny | | 1924-1977 | United States | Special Assistant to the President @ 1961-01/1965-01
O'Brien, Lawrence F. | | Larry | | 1917-1990 | United States | Special Assistant to the President @ 1961-01/1965-11; Postmaster General @ 1965-11/1968-04
Feldman, Myer | | Mike | | 1914-2007 | United States | Deputy Special Counsel to the President @ 1961-01/1964; Counsel to the President @ 1964/1965
Goodwin, Richard N. | | Dick | | 1931-2018 | United States | Assistant Special Counsel to the President @ 1961
Dungan, Ralph A. | | | | 1923-2013 | United States | Special Assistant to the President @ 1961-01/1964 | =dungan-ralph-anthony
Clifton, Chester V. | | Ted | | 1913-1991 | United States | Military Aide to the President @ 1961-01/1965
Lincoln, Evelyn N. | | | | 1909-1995 | United States | Personal Secretary to President Kennedy @ 1961-01-20/1963-11-22
Moyers, Bill D. | Moyers, Bill | | | 1934- | United States | Special Assistant to the President @ 1963-11/1967-01; White House Press Secretary @ 1965-07/1967-01
Jenkins, Walter W. | | | | 1918-1985 | United States | Special Assistant to the President @ 1963-11/1964-10
Valenti, Jack J. | | | | 1921-2007 | United States | Special Assistant to the President @ 1963-11/1966
Reedy, George E., Jr. | | | | 1917-1999 | United States | White House Press Secretary @ 1964-03/1965-07
Christian, George E. | Christian, George A. | | | 1927-2002 | United States | White House Press Secretary @ 1967-01/1969-01-20
McPherson, Harry C., Jr. | | | | 1929-2012 | United States | Special Counsel to the President @ 1966/1969-01-20 | =mcpherson-harry-cummings
Cater, S. Douglass, Jr. | Cater, Douglass | | | 1923-1995 | United States | Special Assistant to the President @ 1964/1968
Haldeman, H.R. | Haldeman, Harry R. | Bob | HRH | 1926-1993 | United States | White House Chief of Staff @ 1969-01-20/1973-04-30
Ehrlichman, John D. | | | | 1925-1999 | United States | Counsel to the President @ 1969-01/1969-11; Assistant to the President for Domestic Affairs @ 1969-11/1973-04-30
Ziegler, Ronald L. | | Ron | | 1939-2003 | United States | White House Press Secretary @ 1969-01-20/1974-08-09
Flanigan, Peter M. | | | | 1923-2013 | United States | Assistant to the President @ 1969/1972; Assistant to the President for International Economic Affairs @ 1972/1974
Woods, Rose Mary | | | | 1917-2005 | United States | Personal Secretary to President Nixon @ 1969-01-20/1974-08-09
Sonnenfeldt, Helmut | | Hal | HS | 1926-2012 | United States | Member of the National Security Council Staff @ 1969-01/1974-01 | =sonnenfeldt-helmut
Hyland, William G. | | Bill | | 1929-2008 | United States | Member of the National Security Council Staff @ 1969/1973; Deputy Assistant to the President for National Security Affairs @ 1975-11/1977-01-20 | =hyland-william-g
Holdridge, John H. | | | | 1924-2001 | United States | Member of the National Security Council Staff @ 1969-07/1973 | =holdridge-john-herbert
Lord, Winston | | | WL | 1937- | United States | Special Assistant to the Assistant to the President for National Security Affairs @ 1970/1973; Member of the Delegation and Special Assistant to the Secretary of State @ 1973 | =lord-winston
Lake, W. Anthony | Lake, Anthony; Lake, W. Anthony K. | Tony | | 1939- | United States | Special Assistant to the Assistant to the President for National Security Affairs @ 1969-06/1970 | =lake-william-anthony-kirsopp
Halperin, Morton H. | | Mort | | 1938- | United States | Deputy Assistant Secretary of Defense @ 1967/1969-01; Member of the National Security Council Staff @ 1969 | =halperin-morton-h
Davis, Jeanne W. | | | | | United States | Staff Secretary of the National Security Council @ 1970/1977
Kennedy, Richard T. | | Dick | | 1919-1998 | United States | Member of the National Security Council Staff @ 1969/1975-01; Commissioner, Nuclear Regulatory Commission @ 1975/1980 | =kennedy-richard-thomas
Rodman, Peter W. | | | | 1943-2008 | United States | Member of the National Security Council Staff @ 1969/1977 | =rodman-peter-warren
Solomon, Richard H. | | Dick | | 1937-2017 | United States | Member of the National Security Council Staff @ 1971/1976 | =solomon-richard-h
Lodal, Jan M. | | | | 1943- | United States | Member of the National Security Council Staff @ 1973/1975
Clift, A. Denis | | | | 1937- | United States | Member of the National Security Council Staff @ 1971/1977; Assistant to Vice President Mondale for National Security Affairs @ 1977/1981
Hormats, Robert D. | | Bob | | 1943- | United States | Member of the National Security Council Staff @ 1974/1977 | =hormats-robert-david
Scowcroft, Brent | Scowcroft, Brent C. | | BS | 1925-2020 | United States | Military Assistant to the President @ 1972/1973; Deputy Assistant to the President for National Security Affairs @ 1973-08/1975-11-03; Assistant to the President for National Security Affairs @ 1975-11-03/1977-01-20; Assistant to the President for National Security Affairs @ 1989-01-20/1993-01-20
Nessen, Ronald H. | | Ron | | 1934-2025 | United States | White House Press Secretary @ 1974-09/1977-01-20
Brzezinski, Zbigniew | Brzezinski, Zbigniew K. | Zbig | ZB | 1928-2017 | United States | Member of the Policy Planning Council, Department of State @ 1966-06/1967; Assistant to the President for National Security Affairs @ 1977-01-20/1981-01-20
Aaron, David L. | | Dave | DA | 1938- | United States | Deputy Assistant to the President for National Security Affairs @ 1977-01-20/1981-01-20 | =aaron-david-laurence
Jordan, Hamilton | Jordan, William Hamilton M. | Ham | | 1944-2008 | United States | Assistant to the President @ 1977-01-20/1979-07; White House Chief of Staff @ 1979-07/1980-06
Powell, Joseph L., Jr. | Powell, Jody | Jody | | 1943-2009 | United States | White House Press Secretary @ 1977-01-20/1981-01-20
Eizenstat, Stuart E. | | Stu | | 1943- | United States | Assistant to the President for Domestic Affairs and Policy @ 1977-01-20/1981-01-20 | =eizenstadt-stuart-e
Cutler, Lloyd N. | | | | 1917-2005 | United States | Counsel to the President @ 1979/1981-01-20
Press, Frank | | | | 1924-2020 | United States | Director of the Office of Science and Technology Policy @ 1977/1981-01
Huntington, Samuel P. | | Sam | | 1927-2008 | United States | Member of the National Security Council Staff @ 1977/1978
Quandt, William B. | | Bill | | 1941- | United States | Member of the National Security Council Staff @ 1972/1974; Member of the National Security Council Staff @ 1977-01/1979
Sick, Gary G. | | | | 1935- | United States | Member of the National Security Council Staff @ 1976/1981
Henze, Paul B. | | | | 1924-2011 | United States | Member of the National Security Council Staff @ 1977-01/1980-12
Oksenberg, Michel C. | | Mike | | 1938-2001 | United States | Member of the National Security Council Staff @ 1977-01/1980
Pastor, Robert A. | | Bob | | 1947-2014 | United States | Member of the National Security Council Staff @ 1977-01/1981-01
Brement, Marshall | | | | 1932-2009 | United States | Member of the National Security Council Staff @ 1979/1981-01 | =brement-marshall
Blackwill, Robert D. | | Bob | | 1939- | United States | Member of the National Security Council Staff @ 1979/1981; Head of the Delegation to the Mutual and Balanced Force Reduction Talks @ 1985/1987; Senior Director for European and Soviet Affairs, National Security Council Staff @ 1989/1990
Dodson, Christine | | | | | United States | Staff Secretary of the National Security Council @ 1977/1981
Allen, Richard V. | | Dick | RVA | 1936-2024 | United States | Assistant to the President for National Security Affairs @ 1981-01-21/1982-01-04
Clark, William P. | Clark, William P., Jr. | Bill; Judge | WPC | 1931-2013 | United States | Assistant to the President for National Security Affairs @ 1982-01-04/1983-10-17; Secretary of the Interior @ 1983-11-18/1985-02-07 | =clark-william-patrick
McFarlane, Robert C. | | Bud | RCM | 1937-2022 | United States | Deputy Assistant to the President for National Security Affairs @ 1982/1983-10-17; Personal Representative of the President in the Middle East @ 1983-07/1983-10; Assistant to the President for National Security Affairs @ 1983-10-17/1985-12-04 | =mcfarlane-robert-carl
Poindexter, John M. | | | JMP | 1936- | United States | Deputy Assistant to the President for National Security Affairs @ 1983-10/1985-12-04; Assistant to the President for National Security Affairs @ 1985-12-04/1986-11-25
Fortier, Donald R. | | Don | | 1946-1986 | United States | Deputy Assistant to the President for National Security Affairs @ 1985-12/1986-08
North, Oliver L. | | Ollie | | 1943- | United States | Member of the National Security Council Staff @ 1981/1986-11-25
Pipes, Richard E. | Pipes, Richard | Dick | | 1923-2018 | United States | Member of the National Security Council Staff @ 1981/1982-12
Kemp, Geoffrey T.H. | Kemp, Geoffrey | Geoff | | 1939- | United States | Member of the National Security Council Staff @ 1981/1985
Matlock, Jack F., Jr. | | Jack | | 1929- | United States | Senior Director for European and Soviet Affairs, National Security Council Staff @ 1983/1986 | =matlock-jack-foust
Sigur, Gaston J., Jr. | | | | 1924-1995 | United States | Member of the National Security Council Staff @ 1982/1986 | =sigur-gaston-joseph
Ermarth, Fritz W. | | | | | United States | Senior Director for European and Soviet Affairs, National Security Council Staff @ 1987/1988
Kimmitt, Robert M. | | Bob | | 1947- | United States | Executive Secretary of the National Security Council @ 1983/1985 | =kimmitt-robert-michael
Rice, Condoleezza | | Condi | | 1954- | United States | Director for Soviet and East European Affairs, National Security Council Staff @ 1989/1991
Baker, Howard H., Jr. | | | | 1925-2014 | United States | Senator from Tennessee (R) @ 1967-01-03/1985-01-03; Senate Majority Leader @ 1981-01/1985-01; White House Chief of Staff @ 1987-02-27/1988-07
Duberstein, Kenneth M. | | Ken | | 1944-2022 | United States | White House Chief of Staff @ 1988-07/1989-01-20
Deaver, Michael K. | | Mike | | 1938-2007 | United States | Assistant to the President and Deputy Chief of Staff @ 1981-01-20/1985-05
Brady, James S. | | Jim | | 1940-2014 | United States | White House Press Secretary @ 1981-01-20/1989-01-20
Speakes, Larry M. | | | | 1939-2014 | United States | Principal Deputy Press Secretary @ 1981/1987
Fitzwater, M. Marlin | Fitzwater, Marlin | | | 1942- | United States | White House Press Secretary @ 1987/1993-01
Sununu, John H. | | | | 1939- | United States | White House Chief of Staff @ 1989-01-20/1991-12
Rowny, Edward L. | | Ed | | 1917-2017 | United States | Representative of the Joint Chiefs of Staff to the Strategic Arms Limitation Talks @ 1973/1979; Head of the Delegation to the Strategic Arms Reduction Talks @ 1981/1985-01; Special Adviser to the President and the Secretary of State for Arms Control Matters @ 1985/1990
Kampelman, Max M. | | Max | | 1920-2013 | United States | Head of the Delegation to the Conference on Security and Cooperation in Europe at Madrid @ 1980-11/1983-09 | =kampelman-max-m
Tower, John G. | | | | 1925-1991 | United States | Senator from Texas (R) @ 1961-06-15/1985-01-03; Head of the Strategic Arms Negotiating Group, Nuclear and Space Talks @ 1985-01/1986-04
Glitman, Maynard W. | | Mike | | 1933-2010 | United States | Head of the Intermediate-Range Nuclear Forces Negotiating Group, Nuclear and Space Talks @ 1985/1987 | =glitman-maynard-wayne
Farley, Philip J. | | Phil | | | United States | Special Assistant to the Secretary of State for Disarmament and Atomic Energy @ 1957/1961; Deputy Director of the Arms Control and Disarmament Agency @ 1969/1973
Dean, Arthur H. | | | | 1898-1987 | United States | Representative in the political talks at Panmunjom @ 1953-10/1953-12; Head of the Delegation to the Geneva Conference on the Discontinuance of Nuclear Weapon Tests and the Eighteen-Nation Disarmament Committee @ 1961/1962-12
`;
