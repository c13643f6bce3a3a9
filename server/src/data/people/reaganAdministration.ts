/**
 * Americans of the administrations of 1981–1990 who stand in no other table: staff of the White House and the National Security
 * Council, the agencies, arms control delegations; and offices that the table of officials lacks of those who are in it.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const REAGAN_ADMINISTRATION = `
Adelman, Kenneth L. | Adelman, Kenneth | Ken | | 1946- | United States | Deputy Permanent Representative to the United Nations @ 1981/1983 | =adelman-kenneth-lee
Lehman, Ronald F., II | Lehman, Ronald | Ron | | 1946- | United States | Member of the National Security Council Staff @ 1983/1986; Head of the Strategic Arms Negotiating Group, Nuclear and Space Talks @ 1986/1988; Assistant Secretary of Defense for International Security Policy @ 1988/1989 | =lehman-ronald-frank
Goodby, James E. | | Jim | | 1929- | United States | Vice Chairman of the Delegation to the Strategic Arms Reduction Talks @ 1981/1983; Head of the Delegation to the Conference on Disarmament in Europe at Stockholm @ 1983/1985 | =goodby-james-eugene
Barry, Robert L. | | Bob | | 1934- | United States | Head of the Delegation to the Conference on Disarmament in Europe at Stockholm @ 1985/1987 | =barry-robert-louis
Abramowitz, Morton I. | Abramowitz, Morton | Mort | | 1933- | United States | Head of the Delegation to the Mutual and Balanced Force Reductions Talks @ 1983/1984 | =abramowitz-morton-isaac
Zimmermann, Warren | Zimmerman, Warren | | | 1934-2004 | United States | Minister-Counselor of the Embassy in the Soviet Union @ 1981/1984; Head of the Delegation to the Conference on Security and Cooperation in Europe at Vienna @ 1986/1989 | =zimmermann-warren
Burns, William F. | | Bill | | 1932- | United States | Representative of the Joint Chiefs of Staff to the Intermediate-Range Nuclear Forces Talks @ 1981/1986 | =burns-william-f
Holmes, H. Allen | Holmes, Allen | Allen | | 1933- | United States | | =holmes-henry-allen
Derwinski, Edward J. | | Ed | | 1926-2012 | United States | Representative from Illinois (R) @ 1959-01-03/1983-01-03 | =derwinski-edward-j
Niles, Thomas M.T. | Niles, Thomas | Tom | | 1939- | United States | Deputy Assistant Secretary of State for European Affairs @ 1981/1985 | =niles-thomas-michael-tolliver
Dobbins, James F. | Dobbins, James | Jim | | 1942- | United States | Deputy Assistant Secretary of State for European Affairs @ 1982/1985 | =dobbins-james-f
Wallis, W. Allen | Wallis, Allen | Allen | | 1912-1998 | United States | | =wallis-w-allen
Kelly, John H. | | | | 1939-2011 | United States | | =kelly-john-hubert
Kamman, Curtis W. | | Curt | | 1939- | United States | Minister-Counselor of the Embassy in the Soviet Union @ 1984/1985 | =kamman-curtis-w
Parris, Mark R. | | | | 1950- | United States | Director of the Office of Soviet Union Affairs, Department of State @ 1985/1988 | =parris-mark-robert
Vershbow, Alexander R. | Vershbow, Alexander | Sandy | | 1952- | United States | Director of the Office of Soviet Union Affairs, Department of State @ 1988/1991 | =vershbow-alexander-russel
Chain, John T., Jr. | | Jack | | 1934- | United States | | =chain-john-thomas-jr
Hughes, R. John | Hughes, John; Hughes, Robert John | | | 1930- | United States | | =hughes-robert-john
Lilley, James R. | | Jim | | 1935-2009 | United States | Member of the National Security Council Staff @ 1981; Director of the American Institute in Taiwan @ 1982/1984 | =lilley-james-roderick
Gregg, Donald P. | | Don | | 1927- | United States | Member of the National Security Council Staff @ 1979/1982; Assistant to the Vice President for National Security Affairs @ 1982/1989 | =gregg-donald-phinney
Ross, Dennis B. | Ross, Dennis | | | 1948- | United States | Member of the National Security Council Staff @ 1986/1988 | =ross-dennis-b
Oakley, Robert B. | | Bob | | 1931-2014 | United States | Member of the National Security Council Staff @ 1974/1977; Member of the National Security Council Staff @ 1987/1988 | =oakley-robert-bigger
McPherson, M. Peter | McPherson, Peter | Peter | | 1940- | United States | Deputy Secretary of the Treasury @ 1987-08/1989-01 | =mcpherson-melville-peter
Levitsky, Melvyn | | Mel | | 1938- | United States | Director of the Office of United Nations Political Affairs, Department of State @ 1980/1982 | =levitsky-melvyn
Woodworth, John H. | Woodworth, John | | | | United States | Deputy Negotiator of the Intermediate-Range Nuclear Forces Group, Nuclear and Space Talks
Cooper, Henry F. | | Hank | | 1936- | United States | Deputy Negotiator, later Head of the Defense and Space Group, Nuclear and Space Talks @ 1985/1989
Timbie, James P. | | Jim | | | United States | Adviser to the Secretary of State on arms control
Keyworth, George A., II | Keyworth, George | Jay | | 1939-2017 | United States | Science Adviser to the President and Director of the Office of Science and Technology Policy @ 1981/1985-12
Graham, William R. | | Bill | | 1937- | United States | Science Adviser to the President and Director of the Office of Science and Technology Policy @ 1986-10/1989-06
Abrahamson, James A. | | Jim | | 1933- | United States | Director of the Strategic Defense Initiative Organization @ 1984-04/1989-01
Thayer, W. Paul | Thayer, Paul | | | 1919-2010 | United States | Deputy Secretary of Defense @ 1983-01/1984-01
DeLauer, Richard D. | De Lauer, Richard | Dick | | 1918-1990 | United States | Under Secretary of Defense for Research and Engineering @ 1981-05/1984
Lehman, John F., Jr. | Lehman, John | | | 1942- | United States | Secretary of the Navy @ 1981-02/1987-04
Marsh, John O., Jr. | | Jack | | 1926-2019 | United States | Counselor to the President @ 1974-08/1977-01-20; Secretary of the Army @ 1981-01/1989-08
Orr, Verne | | | | 1916-2008 | United States | Secretary of the Air Force @ 1981-02/1985-11
Reed, Thomas C. | | Tom | | 1934-2024 | United States | Secretary of the Air Force @ 1976-01/1977-04; Special Assistant to the President @ 1982/1983
West, Francis J., Jr. | West, F.J., Jr. | Bing | | 1940- | United States | Assistant Secretary of Defense for International Security Affairs @ 1981/1983
Gaffney, Frank J., Jr. | | | | 1953- | United States | Deputy Assistant Secretary of Defense @ 1983/1987
Rowen, Henry S. | | Harry | | 1925-2015 | United States | Deputy Assistant Secretary of Defense for International Security Affairs @ 1961/1964; Assistant Director of the Bureau of the Budget @ 1965/1966; President of the RAND Corporation @ 1967/1972; Chairman of the National Intelligence Council @ 1981/1983; Assistant Secretary of Defense for International Security Affairs @ 1989/1991
Linhard, Robert E. | | Bob | | | United States | Member of the National Security Council Staff
Kraemer, Sven F. | | | | | United States | Member of the National Security Council Staff @ 1981/1987
Lenczowski, John | | | | | United States | Member of the National Security Council Staff @ 1983/1987
Cobb, Tyrus W. | | Ty | | | United States | Member of the National Security Council Staff @ 1983/1989
Mandel, Judyt | Mandel, Judyt L. | | | | United States | Member of the National Security Council Staff
Raymond, Walter, Jr. | | Walt | | 1929-2003 | United States | Member of the National Security Council Staff @ 1982/1987
Robinson, Roger W., Jr. | | | | | United States | Member of the National Security Council Staff @ 1982/1985
Martin, William F. | | Bill | | 1950- | United States | Executive Secretary of the National Security Council @ 1985/1986; Deputy Secretary of Energy @ 1986/1988
McDaniel, Rodney B. | | | | | United States | Executive Secretary of the National Security Council @ 1986/1987
Stevens, Paul Schott | | | | | United States | Executive Secretary of the National Security Council @ 1987/1989
Teicher, Howard J. | Teicher, Howard R. | | | | United States | Member of the National Security Council Staff @ 1982/1987
Bailey, Norman A. | | | | | United States | Member of the National Security Council Staff @ 1981/1983
Stearman, William L. | | Bill | | 1922-2021 | United States | Member of the National Security Council Staff @ 1971/1976; Member of the National Security Council Staff @ 1981/1993
Childress, Richard T. | | Dick | | | United States | Member of the National Security Council Staff @ 1981/1988
Menges, Constantine C. | | | | 1939-2004 | United States | Member of the National Security Council Staff @ 1983/1986
Fontaine, Roger W. | | | | | United States | Member of the National Security Council Staff @ 1981/1983
Nau, Henry R. | | | | 1941- | United States | Member of the National Security Council Staff @ 1981/1983
Dur, Philip A. | | | | | United States | Member of the National Security Council Staff @ 1982/1984
Danzansky, Stephen I. | | Steve | | | United States | Senior Director for International Economic Affairs, National Security Council Staff
Dobriansky, Paula J. | | | | 1955- | United States | Member of the National Security Council Staff @ 1981/1987
Nance, James W. | | Bud | | 1921-1999 | United States | Deputy Assistant to the President for National Security Affairs @ 1981-01/1982-01
Murphy, Daniel J. | | Dan | | 1922-2001 | United States | Chief of Staff to the Vice President @ 1981/1985
Fuller, Craig L. | | | | | United States | Secretary to the Cabinet @ 1981/1985; Chief of Staff to the Vice President @ 1985/1989
Buchanan, Patrick J. | | Pat | | 1938- | United States | Special Assistant to the President @ 1969-01/1974; White House Director of Communications @ 1985-02/1987-03
Gergen, David R. | | Dave | | 1942-2025 | United States | White House Director of Communications @ 1981/1984-01
Henkel, William | | Bill | | | United States | Director of the White House Advance Office
Dolan, Anthony R. | | Tony | | | United States | White House Speechwriter @ 1981/1989
Mulford, David C. | | | | 1937- | United States | Assistant Secretary of the Treasury for International Affairs @ 1984/1989; Under Secretary of the Treasury for International Affairs @ 1989/1992
Leland, Marc E. | | | | 1938- | United States | Assistant Secretary of the Treasury for International Affairs @ 1981/1984
McNamar, R. Timothy | McNamar, R.T. | Tim | | | United States | Deputy Secretary of the Treasury @ 1981/1985
Brady, Lawrence J. | | Larry | | | United States | Assistant Secretary of Commerce for Trade Administration @ 1981/1983
Smart, S. Bruce, Jr. | Smart, Bruce | Bruce | | | United States | Under Secretary of Commerce for International Trade @ 1985/1988
Kerr, Richard J. | | Dick | | 1935- | United States | Deputy Director for Intelligence, Central Intelligence Agency @ 1986/1989; Deputy Director of Central Intelligence @ 1989-03/1992-03
Stein, John H. | | | | | United States | Deputy Director for Operations, Central Intelligence Agency @ 1981-07/1984
George, Clair E. | | | | 1930-2011 | United States | Deputy Director for Operations, Central Intelligence Agency @ 1984/1987
MacEachin, Douglas J. | | Doug | | 1937-2020 | United States | Director of the Office of Soviet Analysis, Central Intelligence Agency @ 1984/1989
Clarridge, Duane R. | | Dewey | | 1932-2016 | United States | Chief of the Latin America Division, Directorate of Operations, Central Intelligence Agency @ 1981/1984
Hanmer, Stephen R., Jr. | Hanmer, Read; Hanmer, S. Read | Read | | | United States | Head of the Strategic Arms Negotiating Group, Nuclear and Space Talks @ 1988/1989
Staar, Richard F. | | | | 1923-2018 | United States | Head of the Delegation to the Mutual and Balanced Force Reductions Talks @ 1981/1983
Ledeen, Michael A. | | | | 1941-2025 | United States | Consultant to the National Security Council @ 1984/1986
Secord, Richard V. | | | | 1932-2024 | United States | Deputy Assistant Secretary of Defense @ 1981/1983
Inouye, Daniel K. | | | | 1924-2012 | United States | Senator from Hawaii (D) @ 1963-01-03/2012-12-17
Leahy, Patrick J. | | Pat | | 1940- | United States | Senator from Vermont (D) @ 1975-01-03/2023-01-03
Dodd, Christopher J. | | Chris | | 1944- | United States | Senator from Connecticut (D) @ 1981-01-03/2011-01-03
Hart, Gary W. | Hart, Gary | | | 1936- | United States | Senator from Colorado (D) @ 1975-01-03/1987-01-03
Bradley, William W. | Bradley, Bill | Bill | | 1943- | United States | Senator from New Jersey (D) @ 1979-01-18/1997-01-03
Bentsen, Lloyd M., Jr. | Bentsen, Lloyd | | | 1921-2006 | United States | Senator from Texas (D) @ 1971-01-03/1993-01-20; Secretary of the Treasury @ 1993-01-20/1994-12
Garn, E. Jacob | Garn, Jake; Garn, Edwin J. | Jake | | 1932- | United States | Senator from Utah (R) @ 1974-12/1993-01-03
Wallop, Malcolm | | | | 1933-2011 | United States | Senator from Wyoming (R) @ 1977-01-03/1995-01-03
Warner, John W. | | | | 1927-2021 | United States | Secretary of the Navy @ 1972-05/1974-04; Senator from Virginia (R) @ 1979-01-02/2009-01-03
Cohen, William S. | | Bill | | 1940- | United States | Senator from Maine (R) @ 1979-01-03/1997-01-03
Stevens, Theodore F. | Stevens, Ted | Ted | | 1923-2010 | United States | Senator from Alaska (R) @ 1968-12/2009-01-03
Laxalt, Paul D. | Laxalt, Paul | | | 1922-2018 | United States | Senator from Nevada (R) @ 1974-12/1987-01-03
Hatfield, Mark O. | | | | 1922-2011 | United States | Senator from Oregon (R) @ 1967-01/1997-01-03
Kassebaum, Nancy L. | Kassebaum, Nancy Landon | | | 1932- | United States | Senator from Kansas (R) @ 1978-12/1997-01-03
Heinz, H. John, III | Heinz, John | | | 1938-1991 | United States | Senator from Pennsylvania (R) @ 1977-01-03/1991-04-04
Proxmire, E. William | Proxmire, William | Bill | | 1915-2005 | United States | Senator from Wisconsin (D) @ 1957-08/1989-01-03
Foley, Thomas S. | | Tom | | 1929-2013 | United States | Representative from Washington (D) @ 1965-01-03/1995-01-03; Speaker of the House of Representatives @ 1989-06-06/1995-01-03 | =foley-thomas-stephen
Michel, Robert H. | | Bob | | 1923-2017 | United States | Representative from Illinois (R) @ 1957-01-03/1995-01-03; House Minority Leader @ 1981-01/1995-01
Kemp, Jack F. | Kemp, Jack | | | 1935-2009 | United States | Representative from New York (R) @ 1971-01-03/1989-01-03
Aspin, Leslie, Jr. | Aspin, Les | Les | | 1938-1995 | United States | Representative from Wisconsin (D) @ 1971-01-03/1993-01-20; Secretary of Defense @ 1993-01-21/1994-02
Boland, Edward P. | | Eddie | | 1911-2001 | United States | Representative from Massachusetts (D) @ 1953-01-03/1989-01-03
Hyde, Henry J. | | | | 1924-2007 | United States | Representative from Illinois (R) @ 1975-01-03/2007-01-03
Lantos, Thomas P. | Lantos, Tom | Tom | | 1928-2008 | United States | Representative from California (D) @ 1981-01-03/2008-02-11
Hoyer, Steny H. | | | | 1939- | United States | Representative from Maryland (D) @ 1981-05
Markey, Edward J. | | Ed | | 1946- | United States | Representative from Massachusetts (D) @ 1976-11/2013-07
`;
