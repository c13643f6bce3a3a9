/**
 * Secretaries of Defense and their deputies, the armed forces, and the intelligence community of the United States.
 * Form of the lines: see `table.ts`. Basis: public record.
 */
export const DEFENSE = `
Stimson, Henry L. | | | | 1867-1950 | United States | Secretary of War @ 1940-07/1945-09-21 | =stimson-henry-lewis
Patterson, Robert P. | | | | 1891-1952 | United States | Secretary of War @ 1945-09/1947-07
Royall, Kenneth C. | | | | 1894-1971 | United States | Secretary of War @ 1947-07/1947-09; Secretary of the Army @ 1947-09/1949-04
Forrestal, James V. | | Jim | | 1892-1949 | United States | Secretary of the Navy @ 1944-05/1947-09; Secretary of Defense @ 1947-09-17/1949-03-28
Johnson, Louis A. | | | | 1891-1966 | United States | Secretary of Defense @ 1949-03-28/1950-09-19
Lovett, Robert A. | | Bob | | 1895-1986 | United States | Deputy Secretary of Defense @ 1950-10-04/1951-09-16; Secretary of Defense @ 1951-09-17/1953-01-20 | =lovett-robert-abercrombie
Wilson, Charles E. | Wilson, Charles Erwin | Charlie; Engine Charlie | | 1890-1961 | United States | Secretary of Defense @ 1953-01-28/1957-10-08
McElroy, Neil H. | | | | 1904-1972 | United States | Secretary of Defense @ 1957-10-09/1959-12-01
Gates, Thomas S., Jr. | | Tom | | 1906-1983 | United States | Secretary of the Navy @ 1957-04-01/1959-06-07; Deputy Secretary of Defense @ 1959-06/1959-12; Secretary of Defense @ 1959-12-02/1961-01-20 | =gates-thomas-sovereign
McNamara, Robert S. | | Bob | RMcN; RSM | 1916-2009 | United States | Secretary of Defense @ 1961-01-21/1968-02-29; President of the International Bank for Reconstruction and Development @ 1968-04/1981-06
Clifford, Clark M. | | | CMC | 1906-1998 | United States | Special Counsel to the President @ 1946/1950-01; Chairman of the President's Foreign Intelligence Advisory Board @ 1963-04/1968-02; Secretary of Defense @ 1968-03-01/1969-01-20
Laird, Melvin R. | | Mel | | 1922-2016 | United States | Representative from Wisconsin (R) @ 1953-01-03/1969-01-21; Secretary of Defense @ 1969-01-22/1973-01-29; Counselor to the President for Domestic Affairs @ 1973-06/1974-02
Schlesinger, James R. | | Jim | | 1929-2014 | United States | Chairman of the Atomic Energy Commission @ 1971-08/1973-01; Director of Central Intelligence @ 1973-02-02/1973-07-02; Secretary of Defense @ 1973-07-02/1975-11-19; Secretary of Energy @ 1977-08/1979-08
Rumsfeld, Donald H. | | Don; Rummy | | 1932-2021 | United States | Assistant to the President (White House coordinator) @ 1974-09/1975-11; Secretary of Defense @ 1975-11-20/1977-01-20; Special Envoy of the President to the Middle East @ 1983-11/1984-05; Secretary of Defense @ 2001-01-20/2006-12-18 | =rumsfeld-donald-henry
Brown, Harold | | | HB | 1927-2019 | United States | Director of Defense Research and Engineering @ 1961-05/1965-09; Secretary of the Air Force @ 1965-10-01/1969-02-15; President of the California Institute of Technology @ 1969/1977; Secretary of Defense @ 1977-01-21/1981-01-20
Weinberger, Caspar W. | | Cap | | 1917-2006 | United States | Director of the Office of Management and Budget @ 1972-06/1973-02; Secretary of Health, Education, and Welfare @ 1973-02/1975-08; Secretary of Defense @ 1981-01-21/1987-11-23
Carlucci, Frank C., III | | | FCC | 1930-2018 | United States | Deputy Director of Central Intelligence @ 1978-02/1981-02; Deputy Secretary of Defense @ 1981-02/1982-12; Assistant to the President for National Security Affairs @ 1987-01/1987-11-23; Secretary of Defense @ 1987-11-23/1989-01-20 | =carlucci-frank-charles
Cheney, Richard B. | Cheney, Dick | Dick | | 1941- | United States | White House Chief of Staff @ 1975-11/1977-01-20; Representative from Wyoming (R) @ 1979-01-03/1989-03; Secretary of Defense @ 1989-03-21/1993-01-20
Robertson, Reuben B., Jr. | | | | 1908-1960 | United States | Deputy Secretary of Defense @ 1955-08/1957-04
Quarles, Donald A. | | Don | | 1894-1959 | United States | Assistant Secretary of Defense for Research and Development @ 1953-09/1955-08; Secretary of the Air Force @ 1955-08-15/1957-04-30; Deputy Secretary of Defense @ 1957-05-01/1959-05-08
Gilpatric, Roswell L. | | Ros | | 1906-1996 | United States | Deputy Secretary of Defense @ 1961-01-24/1964-01-20
Packard, David | | Dave | | 1912-1996 | United States | Deputy Secretary of Defense @ 1969-01-24/1971-12-13
Rush, Kenneth | | | | 1910-1994 | United States | Deputy Secretary of Defense @ 1972-02-23/1973-01-29 | =rush-kenneth
Clements, William P., Jr. | | Bill | | 1917-2011 | United States | Deputy Secretary of Defense @ 1973-01-30/1977-01-20
Ellsworth, Robert F. | | Bob | | 1926-2011 | United States | Assistant Secretary of Defense for International Security Affairs @ 1974-06-05/1975-12-22; Deputy Secretary of Defense @ 1975-12-23/1977-01 | =ellsworth-robert-fred
Claytor, W. Graham, Jr. | | | | 1912-1994 | United States | Secretary of the Navy @ 1977-02/1979-08; Deputy Secretary of Defense @ 1979-08/1981-01
Taft, William H., IV | | Will | | 1945- | United States | General Counsel of the Department of Defense @ 1981/1984; Deputy Secretary of Defense @ 1984-02/1989-04 | =taft-william-howard2
Nitze, Paul H. | | | PHN | 1907-2004 | United States | Assistant Secretary of Defense for International Security Affairs @ 1961-01-29/1963-11-29; Secretary of the Navy @ 1963-11-29/1967-06-30; Deputy Secretary of Defense @ 1967-07-01/1969-01-20; Member of the Delegation to the Strategic Arms Limitation Talks @ 1969/1974; Head of the Delegation to the Intermediate-Range Nuclear Forces Talks @ 1981-11/1983-11; Special Adviser to the President and the Secretary of State on Arms Control Matters @ 1984-12/1989 | =nitze-paul-henry
Gray, Gordon | | | | 1909-1982 | United States | Secretary of the Army @ 1949-06/1950-04; Assistant Secretary of Defense for International Security Affairs @ 1955-07-14/1957-02-27; Director of the Office of Defense Mobilization @ 1957-03/1958-07; Special Assistant to the President for National Security Affairs @ 1958-07/1961-01
Sprague, Mansfield D. | | | | 1910- | United States | General Counsel of the Department of Defense @ 1955-10/1957-02; Assistant Secretary of Defense for International Security Affairs @ 1957-02/1958
Irwin, John N., II | | Jack | | 1913-2000 | United States | Assistant Secretary of Defense for International Security Affairs @ 1958/1961-01 | =irwin-john-nichol2
McNaughton, John T. | | | | 1921-1967 | United States | General Counsel of the Department of Defense @ 1962/1964-06; Assistant Secretary of Defense for International Security Affairs @ 1964-07-01/1967-07-19
Warnke, Paul C. | | | | 1920-2001 | United States | General Counsel of the Department of Defense @ 1966/1967-07; Assistant Secretary of Defense for International Security Affairs @ 1967-08/1969-02 | =warnke-paul-culliton
Nutter, G. Warren | | | | 1923-1979 | United States | Assistant Secretary of Defense for International Security Affairs @ 1969-03-04/1973-01-30
McGiffert, David E. | | | | 1926-2005 | United States | Under Secretary of the Army @ 1965/1969; Assistant Secretary of Defense for International Security Affairs @ 1977-04/1981-01
Perle, Richard N. | | Dick | | 1941- | United States | Assistant Secretary of Defense for International Security Policy @ 1981-08/1987
Armitage, Richard L. | | Rich | | 1945- | United States | Assistant Secretary of Defense for International Security Affairs @ 1983-06/1989
Iklé, Fred C. | Ikle, Fred C. | | | 1924-2011 | United States | Under Secretary of Defense for Policy @ 1981/1988 | =ikle-fred-charles
Komer, Robert W. | | Bob; Blowtorch | RWK | 1922-2000 | United States | Member of the National Security Council Staff @ 1961-01/1965-09; Deputy Special Assistant to the President for National Security Affairs @ 1965-10/1966-03; Special Assistant to the President @ 1966-03/1967-05; Deputy to the Commander, Military Assistance Command, Vietnam, for Civil Operations and Revolutionary Development Support @ 1967-05/1968-11; Under Secretary of Defense for Policy @ 1979-10/1981-01 | =komer-robert-william
MacArthur, Douglas | MacArthur, General of the Army Douglas | | | 1880-1964 | United States | Supreme Commander for the Allied Powers, Japan @ 1945-08/1951-04-11; Commander in Chief, United Nations Command @ 1950-07/1951-04-11
Bradley, Omar N. | | Brad | | 1893-1981 | United States | Chief of Staff of the Army @ 1948-02/1949-08; Chairman of the Joint Chiefs of Staff @ 1949-08-16/1953-08-15
Ridgway, Matthew B. | | Matt | | 1895-1993 | United States | Commander in Chief, Far East, and Commander in Chief, United Nations Command @ 1951-04/1952-05; Supreme Allied Commander, Europe @ 1952-05/1953-07; Chief of Staff of the Army @ 1953-08/1955-06
Clark, Mark W. | | | | 1896-1984 | United States | Commander in Chief, Far East, and Commander in Chief, United Nations Command @ 1952-05/1953-10
Van Fleet, James A. | | | | 1892-1992 | United States | Commander, Eighth Army @ 1951-04/1953-02
Gruenther, Alfred M. | | Al | | 1899-1983 | United States | Supreme Allied Commander, Europe @ 1953-07-11/1956-11-20
Norstad, Lauris | | Larry | | 1907-1988 | United States | Supreme Allied Commander, Europe @ 1956-11-20/1963-01-01
Goodpaster, Andrew J. | Goodpaster, Andrew J., Jr. | Andy | AJG | 1915-2005 | United States | Staff Secretary to the President @ 1954-10/1961-01; Assistant to the Chairman of the Joint Chiefs of Staff @ 1962/1966-07; Director of the Joint Staff @ 1966-08/1967-03; Supreme Allied Commander, Europe @ 1969-07-01/1974-12-15
Rogers, Bernard W. | | Bernie | | 1921-2008 | United States | Chief of Staff of the Army @ 1976-10/1979-06; Supreme Allied Commander, Europe @ 1979-07/1987-06
Radford, Arthur W. | | Raddy | | 1896-1973 | United States | Commander in Chief, Pacific @ 1949-04/1953-07; Chairman of the Joint Chiefs of Staff @ 1953-08-15/1957-08-15
Twining, Nathan F. | | Nate | | 1897-1982 | United States | Chief of Staff of the Air Force @ 1953-06-30/1957-06-30; Chairman of the Joint Chiefs of Staff @ 1957-08-15/1960-09-30
Lemnitzer, Lyman L. | | Lem | | 1899-1988 | United States | Commander in Chief, Far East, and Commander in Chief, United Nations Command @ 1955-06/1957-06; Chief of Staff of the Army @ 1959-07/1960-09-30; Chairman of the Joint Chiefs of Staff @ 1960-10-01/1962-09-30; Supreme Allied Commander, Europe @ 1963-01/1969-07-01
Taylor, Maxwell D. | | Max | MDT | 1901-1987 | United States | Chief of Staff of the Army @ 1955-06-30/1959-06-30; Military Representative of the President @ 1961-07-01/1962-09-30; Chairman of the Joint Chiefs of Staff @ 1962-10-01/1964-07-01; Special Consultant to the President @ 1965-09/1969-01 | =taylor-maxwell-davenport
Wheeler, Earle G. | | Bus | | 1908-1975 | United States | Chief of Staff of the Army @ 1962-10/1964-07-02; Chairman of the Joint Chiefs of Staff @ 1964-07-03/1970-07-02
Moorer, Thomas H. | | Tom | | 1912-2004 | United States | Chief of Naval Operations @ 1967-08-01/1970-07-01; Chairman of the Joint Chiefs of Staff @ 1970-07-02/1974-07-01
Brown, George S. | | | | 1918-1978 | United States | Chief of Staff of the Air Force @ 1973-08-01/1974-06-30; Chairman of the Joint Chiefs of Staff @ 1974-07-01/1978-06-20
Jones, David C. | | Davy | | 1921-2013 | United States | Chief of Staff of the Air Force @ 1974-07-01/1978-06-20; Chairman of the Joint Chiefs of Staff @ 1978-06-21/1982-06-18
Vessey, John W., Jr. | | Jack | | 1922-2016 | United States | Chairman of the Joint Chiefs of Staff @ 1982-06-18/1985-09-30
Crowe, William J., Jr. | | Bill | | 1925-2007 | United States | Commander in Chief, Pacific @ 1983/1985-09; Chairman of the Joint Chiefs of Staff @ 1985-10-01/1989-09-30 | =crowe-william-j
Powell, Colin L. | | | CLP | 1937-2021 | United States | Deputy Assistant to the President for National Security Affairs @ 1987-01/1987-11; Assistant to the President for National Security Affairs @ 1987-11-23/1989-01-20; Chairman of the Joint Chiefs of Staff @ 1989-10-01/1993-09-30; Secretary of State @ 2001-01-20/2005-01
Carney, Robert B. | | Mick | | 1895-1990 | United States | Chief of Naval Operations @ 1953-08-17/1955-08-17
Burke, Arleigh A. | | | | 1901-1996 | United States | Chief of Naval Operations @ 1955-08-17/1961-08-01
Anderson, George W., Jr. | | | | 1906-1992 | United States | Chief of Naval Operations @ 1961-08-01/1963-08-01; Chairman of the President's Foreign Intelligence Advisory Board @ 1970/1976 | =anderson-george-whelan
McDonald, David L. | | | | 1906-1997 | United States | Chief of Naval Operations @ 1963-08-01/1967-08-01
Zumwalt, Elmo R., Jr. | | Bud | | 1920-2000 | United States | Chief of Naval Operations @ 1970-07-01/1974-06-29
Holloway, James L., III | | | | 1922-2019 | United States | Chief of Naval Operations @ 1974-06-29/1978-07-01
Holloway, James L., Jr. | | | | 1898-1984 | United States | Commander in Chief, U.S. Naval Forces, Eastern Atlantic and Mediterranean @ 1958
Hayward, Thomas B. | | Tom | | 1924-2022 | United States | Chief of Naval Operations @ 1978-07-01/1982-06-30
White, Thomas D. | | Tommy | | 1901-1965 | United States | Chief of Staff of the Air Force @ 1957-07-01/1961-06-30
LeMay, Curtis E. | | Curt | | 1906-1990 | United States | Chief of Staff of the Air Force @ 1961-06-30/1965-01-31
McConnell, John P. | | | | 1908-1986 | United States | Chief of Staff of the Air Force @ 1965-02-01/1969-07-31
Decker, George H. | | | | 1902-1980 | United States | Chief of Staff of the Army @ 1960-10-01/1962-09-30
Johnson, Harold K. | | Johnny | | 1912-1983 | United States | Chief of Staff of the Army @ 1964-07-03/1968-07-02
Westmoreland, William C. | | Westy | | 1914-2005 | United States | Commander, Military Assistance Command, Vietnam @ 1964-06-20/1968-07-02; Chief of Staff of the Army @ 1968-07-03/1972-06-30
Abrams, Creighton W., Jr. | | Abe | | 1914-1974 | United States | Deputy Commander, Military Assistance Command, Vietnam @ 1967-05/1968-07; Commander, Military Assistance Command, Vietnam @ 1968-07-03/1972-06-29; Chief of Staff of the Army @ 1972-10-12/1974-09-04
Felt, Harry D. | | Don | | 1902-1992 | United States | Commander in Chief, Pacific @ 1958-07-31/1964-06-30
Stump, Felix B. | | | | 1894-1972 | United States | Commander in Chief, Pacific @ 1953-07-10/1958-07-31
Sharp, U.S. Grant, Jr. | Sharp, Ulysses S. Grant | Oley | | 1906-2001 | United States | Commander in Chief, Pacific @ 1964-06-30/1968-07-31
McCain, John S., Jr. | | Jack | | 1911-1981 | United States | Commander in Chief, Pacific @ 1968-07-31/1972-09-01
Gayler, Noel A.M. | Gayler, Noel | | | 1914-2011 | United States | Director of the National Security Agency @ 1969-08/1972-08; Commander in Chief, Pacific @ 1972-09-01/1976-08
Clay, Lucius D. | | | | 1898-1978 | United States | Military Governor, U.S. Zone of Germany @ 1947-03/1949-05; Personal Representative of the President in Berlin @ 1961-09/1962-05
Harkins, Paul D. | | | | 1904-1984 | United States | Commander, Military Assistance Command, Vietnam @ 1962-02-08/1964-06-20
Krulak, Victor H. | | Brute | | 1913-2008 | United States | Special Assistant for Counterinsurgency and Special Activities, Joint Staff @ 1962-02/1964
McGarr, Lionel C. | | | | 1904-1988 | United States | Chief, Military Assistance Advisory Group, Vietnam @ 1960-09/1962
Williams, Samuel T. | | Hanging Sam | | 1897-1984 | United States | Chief, Military Assistance Advisory Group, Vietnam @ 1955-10/1960-08
Lansdale, Edward G. | | Ed | | 1908-1987 | United States | Deputy Assistant to the Secretary of Defense for Special Operations @ 1957/1961; Assistant to the Secretary of Defense for Special Operations @ 1961/1963-10; Special Assistant to the Ambassador to Vietnam @ 1965-08/1968
Magruder, Carter B. | | | | 1900-1988 | United States | Commander in Chief, United Nations Command @ 1959-07/1961-06
Meloy, Guy S. | | | | 1903-1968 | United States | Commander in Chief, United Nations Command @ 1961-07/1963-07
Souers, Sidney W. | | | | 1892-1973 | United States | Director of Central Intelligence @ 1946-01/1946-06; Executive Secretary of the National Security Council @ 1947-09/1950-01
Hillenkoetter, Roscoe H. | | | | 1897-1982 | United States | Director of Central Intelligence @ 1947-05/1950-10
Smith, Walter Bedell | Smith, W. Bedell; Bedell Smith, Walter | Beetle; Bedell | WBS | 1895-1961 | United States | Director of Central Intelligence @ 1950-10-07/1953-02-09 | =smith-walter-bedell
Dulles, Allen W. | Dulles, Allen Welsh | | AWD | 1893-1969 | United States | Deputy Director of Central Intelligence @ 1951-08-23/1953-02-26; Director of Central Intelligence @ 1953-02-26/1961-11-29
McCone, John A. | | | JAM | 1902-1991 | United States | Chairman of the Atomic Energy Commission @ 1958-07/1961-01; Director of Central Intelligence @ 1961-11-29/1965-04-28
Raborn, William F., Jr. | | Red | | 1905-1990 | United States | Director of Central Intelligence @ 1965-04-28/1966-06-30
Helms, Richard M. | Helms, Richard McGarrah | Dick | | 1913-2002 | United States | Deputy Director for Plans, Central Intelligence Agency @ 1962-02/1965-04; Deputy Director of Central Intelligence @ 1965-04-28/1966-06-30; Director of Central Intelligence @ 1966-06-30/1973-02-02 | =helms-richard-mcgarrah
Colby, William E. | | Bill | | 1920-1996 | United States | Chief of the Far East Division, Central Intelligence Agency @ 1963/1967; Deputy to the Commander, Military Assistance Command, Vietnam, for Civil Operations and Rural Development Support @ 1968-11/1971-06; Director of Central Intelligence @ 1973-09-04/1976-01-30
Turner, Stansfield | | Stan | | 1923-2018 | United States | Commander in Chief, Allied Forces, Southern Europe @ 1975/1977-03; Director of Central Intelligence @ 1977-03-09/1981-01-20
Casey, William J. | | Bill | | 1913-1987 | United States | Chairman of the Securities and Exchange Commission @ 1971/1973-02; Director of Central Intelligence @ 1981-01-28/1987-01-29 | =casey-william-joseph
Webster, William H. | | Bill; Judge | | 1924- | United States | Director of the Federal Bureau of Investigation @ 1978-02-23/1987-05-25; Director of Central Intelligence @ 1987-05-26/1991-08-31
Gates, Robert M. | | Bob | | 1943- | United States | Deputy Director for Intelligence, Central Intelligence Agency @ 1982-01/1986-04; Deputy Director of Central Intelligence @ 1986-04-18/1989-03-20; Deputy Assistant to the President for National Security Affairs @ 1989-03/1991-11; Director of Central Intelligence @ 1991-11-06/1993-01-20
Cabell, Charles P. | Cabell, Charles Pearre | Pre | | 1903-1971 | United States | Deputy Director of Central Intelligence @ 1953-04-23/1962-01-31
Carter, Marshall S. | | Pat | | 1909-1993 | United States | Deputy Director of Central Intelligence @ 1962-04-03/1965-04-28; Director of the National Security Agency @ 1965-06/1969-07
Cushman, Robert E., Jr. | | Bob | | 1914-1985 | United States | Assistant to Vice President Nixon for National Security Affairs @ 1957/1961; Deputy Director of Central Intelligence @ 1969-05/1971-12
Walters, Vernon A. | | Dick | VAW | 1917-2002 | United States | Defense Attaché in France @ 1967/1972; Deputy Director of Central Intelligence @ 1972-05-02/1976-07-02 | =walters-vernon-a
Inman, Bobby R. | | Bob | | 1931- | United States | Director of the National Security Agency @ 1977-07/1981-03; Deputy Director of Central Intelligence @ 1981-02-12/1982-06-10
McMahon, John N. | | | | 1929- | United States | Deputy Director of Central Intelligence @ 1982-06-10/1986-03-29
Wisner, Frank G. | Wisner, Frank Gardiner | | | 1909-1965 | United States | Deputy Director for Plans, Central Intelligence Agency @ 1951-08/1959-01
Bissell, Richard M., Jr. | | Dick | | 1909-1994 | United States | Deputy Director for Plans, Central Intelligence Agency @ 1959-01/1962-02
FitzGerald, Desmond | Fitzgerald, Desmond | Des | | 1910-1967 | United States | Deputy Director for Plans, Central Intelligence Agency @ 1965/1967-07
Karamessines, Thomas H. | | Tom | | 1917-1978 | United States | Deputy Director for Plans, Central Intelligence Agency @ 1967-07/1973
Nelson, William E. | | Bill | | 1921- | United States | Deputy Director for Operations, Central Intelligence Agency @ 1973-08-24/1976-05-14
Amory, Robert, Jr. | | Bob | | 1915-1989 | United States | Deputy Director for Intelligence, Central Intelligence Agency @ 1953/1962-03
Cline, Ray S. | | | | 1918-1996 | United States | Deputy Director for Intelligence, Central Intelligence Agency @ 1962/1966 | =cline-ray-s
Kent, Sherman | | | | 1903-1986 | United States | Chairman of the Board of National Estimates, Central Intelligence Agency @ 1952/1967
Kirkpatrick, Lyman B., Jr. | | Kirk | | 1916-1995 | United States | Inspector General, Central Intelligence Agency @ 1953/1961; Executive Director–Comptroller, Central Intelligence Agency @ 1962/1965
Angleton, James J. | Angleton, James Jesus | Jim | | 1917-1987 | United States | Chief of Counterintelligence, Central Intelligence Agency @ 1954/1974-12
King, J. Caldwell | King, J.C. | | | 1900-1977 | United States | Chief of the Western Hemisphere Division, Central Intelligence Agency @ 1952/1964
Carver, George A., Jr. | | | | 1930-1994 | United States | Special Assistant for Vietnamese Affairs to the Director of Central Intelligence @ 1966/1973
Odom, William E. | | Bill | | 1932-2008 | United States | Military Assistant to the Assistant to the President for National Security Affairs @ 1977-01/1981-01; Director of the National Security Agency @ 1985/1988
`;
