/**
 * Offices of the Department of State and how they are abbreviated in drafting, clearance and file citations. One a line:
 * `TERM | meaning; further meaning | first–last year`, the years where the abbreviation or its meaning has an end. A term with several
 * lines had one meaning after another.
 *
 * Sources: Department of State telephone directories and Foreign Affairs Manual; the printed lists of abbreviations of the series.
 */
export const DEPARTMENT = `
AF | Bureau of African Affairs, Department of State | 1958–
ACDA | Arms Control and Disarmament Agency | 1961–1999
AID | Agency for International Development | 1961–
AID/W | headquarters of the Agency for International Development in Washington | 1961–
Amb | Ambassador
AmConGen | American Consulate General
AmConsul | American Consulate or Consul
AmEmbassy | American Embassy
ARA | Office (from 1949, Bureau) of American Republics Affairs, Department of State | 1944–1949
ARA | Bureau of Inter-American Affairs, Department of State | 1949–1999
ARA/LA | Bureau of Inter-American Affairs, Department of State, and Latin American Bureau, Agency for International Development | 1964–1976
BNA | Office of British Commonwealth and Northern European Affairs, Department of State | 1949–1966
CA | Office of Chinese Affairs, Department of State; circular airgram | 1947–1958
CA | circular airgram | 1958–1978
CU | Bureau of Educational and Cultural Affairs, Department of State | 1960–1978
D/HA | Coordinator for Humanitarian Affairs, Department of State | 1975–1977
DCM | Deputy Chief of Mission
Dept | Department of State
DepSec | Deputy Secretary of State | 1972–
DG | Director General of the Foreign Service
DRA | Office (Division) of Research for the American Republics, Department of State | 1945–1957
EA | Bureau of East Asian and Pacific Affairs, Department of State | 1966–1983
EAP | Bureau of East Asian and Pacific Affairs, Department of State | 1976–
EB | Bureau of Economic and Business Affairs, Department of State | 1972–
EE | Office of Eastern European Affairs, Department of State | 1947–1974
EUR | Office (from October 1949, Bureau) of European Affairs, Department of State | 1944–
EUR/CAN | Office of Canadian Affairs, Bureau of European Affairs, Department of State | 1966–
EUR/CE | Office of Central European Affairs, Bureau of European Affairs, Department of State | 1970–
EUR/EE | Office of Eastern European Affairs, Bureau of European Affairs, Department of State | 1957–
EUR/GER | Office of German Affairs, Bureau of European Affairs, Department of State | 1961–1970
EUR/NE | Office of Northern European Affairs, Bureau of European Affairs, Department of State | 1972–
EUR/RPE | Office of OECD, European Community, and Atlantic Political-Economic Affairs, Bureau of European Affairs, Department of State | 1966–
EUR/RPM | Office of NATO and Atlantic Political-Military Affairs, Bureau of European Affairs, Department of State | 1966–
EUR/SE | Office of Southern European Affairs, Bureau of European Affairs, Department of State | 1974–
EUR/SOV | Office of Soviet Union Affairs, Bureau of European Affairs, Department of State | 1957–1991
EUR/WE | Office of Western European Affairs, Bureau of European Affairs, Department of State | 1957–
FE | Office (from October 1949, Bureau) of Far Eastern Affairs, Department of State; Far East | 1944–1966
FSO | Foreign Service officer
FSR | Foreign Service Reserve officer | 1946–1981
FSI | Foreign Service Institute | 1947–
G/PM | Office of the Deputy Assistant Secretary of State for Politico-Military Affairs | 1961–1969
GER | Office of German Affairs, Department of State | 1949–1961
HA | Bureau of Human Rights and Humanitarian Affairs, Department of State | 1977–1994
IBS | International Broadcasting Service | 1953–1978
ICA | International Cooperation Administration | 1955–1961
ICA | International Communication Agency | 1978–1982
INR | Bureau of Intelligence and Research, Department of State | 1957–
INR/DDC | Deputy Director for Coordination, Bureau of Intelligence and Research, Department of State | 1963–
INR/RSB | Office of Research and Analysis for the Soviet Bloc, Bureau of Intelligence and Research, Department of State | 1961–1969
IO | Bureau of International Organization Affairs, Department of State | 1954–
IO/UNP | Office of United Nations Political Affairs, Bureau of International Organization Affairs, Department of State | 1957–
NEA | Office of Near Eastern and African Affairs, Department of State | 1944–1949
NEA | Bureau of Near Eastern, South Asian, and African Affairs, Department of State | 1949–1958
NEA | Bureau of Near Eastern and South Asian Affairs, Department of State | 1958–1992
NEA/ARN | Office of Lebanon, Jordan, Syria, and Iraq Affairs, Bureau of Near Eastern and South Asian Affairs, Department of State | 1966–
NEA/ARP | Office of Arabian Peninsula Affairs, Bureau of Near Eastern and South Asian Affairs, Department of State | 1966–
NEA/IAI | Office of Israel and Arab-Israeli Affairs, Bureau of Near Eastern and South Asian Affairs, Department of State | 1966–
NEA/IRN | Office of Iranian Affairs, Bureau of Near Eastern and South Asian Affairs, Department of State | 1966–
NEA/PAB | Office of Pakistan, Afghanistan, and Bangladesh Affairs, Bureau of Near Eastern and South Asian Affairs, Department of State | 1972–
OES | Bureau of Oceans and International Environmental and Scientific Affairs, Department of State | 1974–
OIR | Office of Intelligence Research, Department of State | 1947–1957
PM | Prime Minister; paramilitary; Bureau of Politico-Military Affairs, Department of State | 1969–
PM | Prime Minister; paramilitary | 1945–1969
POLAD | Political Adviser
PPS | Policy Planning Staff, Department of State | 1947–1961
PSA | Office of Philippine and Southeast Asian Affairs, Department of State | 1949–1956
RA | Office of European Regional Affairs, Department of State | 1949–1961
RPE | Office of OECD, European Community, and Atlantic Political-Economic Affairs, Department of State | 1966–
RPM | Office of NATO and Atlantic Political-Military Affairs, Department of State | 1966–
S/AL | Ambassador at Large, Department of State | 1961–
S/AE | Special Assistant to the Secretary of State for Disarmament and Atomic Energy | 1954–1961
S/CPR | Chief of Protocol, Department of State | 1961–
S/MF | Special Assistant to the Secretary of State for Multilateral Force Negotiations | 1963–1965
S/O | Operations Center, Department of State | 1961–1966
S/P | Policy Planning Staff, Department of State | 1949–1961
S/P | Policy Planning Council, Department of State | 1961–1969
S/P | Policy Planning Staff, Department of State | 1973–
S/PC | Planning and Coordination Staff, Department of State | 1969–1973
S/S | Executive Secretariat, Department of State | 1947–
S/S–EX | Executive Office of the Executive Secretariat, Department of State | 1961–
S/S–I | Information Management Section, Executive Secretariat, Department of State | 1966–
S/S–O | Operations Center, Executive Secretariat, Department of State | 1966–
S/S–RO | Reports and Operations Staff, Executive Secretariat, Department of State | 1953–1964
S/S–S | Secretariat Staff, Executive Secretariat, Department of State | 1961–
S/SA | Office of the Science Adviser, Department of State | 1951–1962
S/VN | Special Assistant to the Secretary of State for Vietnam | 1964–1966
SCA | Bureau of Security and Consular Affairs, Department of State | 1954–1979
SCI | Office (later Bureau) of International Scientific and Technological Affairs, Department of State | 1962–1974
SecState | Secretary of State
SFRC | Senate Foreign Relations Committee
SOA | Office of South Asian Affairs, Department of State | 1949–1966
UNA | Bureau of United Nations Affairs, Department of State | 1949–1954
UNP | Office of United Nations Political and Security Affairs, Department of State | 1949–1970
USIA | United States Information Agency | 1953–1999
USIS | United States Information Service
USUN | United States Mission to the United Nations
USNATO | United States Mission to the North Atlantic Treaty Organization | 1966–
USRO | United States Mission to the North Atlantic Treaty Organization and European Regional Organizations | 1953–1966
USINT | United States Interests Section
USLO | United States Liaison Office (Peking) | 1973–1979
USOM | United States Operations Mission | 1953–1966
VOA | Voice of America | 1942–
WE | Office of Western European Affairs, Department of State | 1947–1974
`;
