/**
 * Agencies, staffs, commands and papers of the United States Government. Form as in `department.ts`.
 *
 * Sources: United States Government Manual; the printed lists of abbreviations of the series.
 */
export const GOVERNMENT = `
AEC | Atomic Energy Commission | 1946–1975
AFTAC | Air Force Technical Applications Center | 1959–
ARPA | Advanced Research Projects Agency | 1958–1972
ASD/ISA | Assistant Secretary of Defense for International Security Affairs | 1953–1993
BOB | Bureau of the Budget | 1921–1970
CEA | Council of Economic Advisers | 1946–
CIA | Central Intelligence Agency | 1947–
CIG | Central Intelligence Group | 1946–1947
CIEP | Council on International Economic Policy | 1971–1977
CINCEUR | Commander in Chief, Europe
CINCLANT | Commander in Chief, Atlantic
CINCPAC | Commander in Chief, Pacific | 1947–
CINCSAC | Commander in Chief, Strategic Air Command | 1946–1992
CINCSO | Commander in Chief, Southern Command | 1963–
CINCUNC | Commander in Chief, United Nations Command (Korea) | 1950–
CINCUSAFE | Commander in Chief, United States Air Forces, Europe
CJCS | Chairman of the Joint Chiefs of Staff | 1949–
CNO | Chief of Naval Operations
COMUSMACV | Commander, United States Military Assistance Command, Vietnam | 1962–1973
COMUSTDC | Commander, United States Taiwan Defense Command | 1955–1979
CONUS | continental United States
CSA | Chief of Staff, United States Army
DCI | Director of Central Intelligence | 1946–2005
DDCI | Deputy Director of Central Intelligence | 1946–2005
DDI | Deputy Director for Intelligence, Central Intelligence Agency | 1952–
DDO | Deputy Director for Operations, Central Intelligence Agency | 1973–2005
DDP | Deputy Director for Plans, Central Intelligence Agency | 1951–1973
DD/P | Deputy Director for Plans, Central Intelligence Agency | 1951–1973
DD/I | Deputy Director for Intelligence, Central Intelligence Agency | 1952–
DIA | Defense Intelligence Agency | 1961–
DOD | Department of Defense | 1949–
DOE | Department of Energy | 1977–
DPRC | Defense Program Review Committee, National Security Council | 1969–1976
ECA | Economic Cooperation Administration | 1948–1951
ERDA | Energy Research and Development Administration | 1974–1977
Ex–Im | Export-Import Bank
EOB | Executive Office Building
FBI | Federal Bureau of Investigation | 1935–
FBIS | Foreign Broadcast Information (before 1967, also Intelligence) Service
FCDA | Federal Civil Defense Administration | 1950–1958
FOA | Foreign Operations Administration | 1953–1955
FMS | Foreign Military Sales | 1961–
FY | fiscal year
GAO | General Accounting Office | 1921–2004
GSA | General Services Administration | 1949–
HEW | Department of Health, Education, and Welfare | 1953–1979
HAK | Henry A. Kissinger | 1969–
IAC | Intelligence Advisory Committee | 1947–1958
IG | Interdepartmental Group, National Security Council | 1969–
IMET | International Military Education and Training | 1976–
IPMG | Interdepartmental Politico-Military Group | 1966–1969
IRG | Interdepartmental Regional Group | 1966–1969
ISA | Office of the Assistant Secretary of Defense for International Security Affairs | 1953–1993
JCAE | Joint Committee on Atomic Energy, United States Congress | 1946–1977
JCS | Joint Chiefs of Staff | 1942–
JCSM | memorandum of the Joint Chiefs of Staff
JUSMAG | Joint United States Military Advisory Group
KMAG | United States Military Advisory Group to the Republic of Korea | 1949–1971
KUBARK | Central Intelligence Agency (cryptonym)
MAAG | Military Assistance Advisory Group | 1949–
MACV | Military Assistance Command, Vietnam | 1962–1973
MAP | Military Assistance Program | 1949–
MSA | Mutual Security Agency | 1951–1953
MSP | Mutual Security Program | 1951–1961
NASA | National Aeronautics and Space Administration | 1958–
NIE | National Intelligence Estimate | 1950–
NID | National Intelligence Daily | 1974–
NIO | National Intelligence Officer | 1973–
NPIC | National Photographic Interpretation Center | 1961–1996
NRO | National Reconnaissance Office | 1961–
NSA | National Security Agency | 1952–
NSAM | National Security Action Memorandum | 1961–1969
NSC | National Security Council | 1947–
NSCIC | National Security Council Intelligence Committee | 1971–1976
NSCID | National Security Council Intelligence Directive | 1947–
NSDD | National Security Decision Directive | 1981–1989
NSDM | National Security Decision Memorandum | 1969–1977
NSPG | National Security Planning Group | 1981–1993
NSRB | National Security Resources Board | 1947–1953
NSSD | National Security Study Directive | 1981–1989
NSSM | National Security Study Memorandum | 1969–1977
OASD/ISA | Office of the Assistant Secretary of Defense for International Security Affairs | 1953–1993
OCB | Operations Coordinating Board | 1953–1961
OCDM | Office of Civil and Defense Mobilization | 1958–1961
OCI | Office of Current Intelligence, Central Intelligence Agency | 1951–1979
ODM | Office of Defense Mobilization | 1950–1958
OEP | Office of Emergency Planning (from 1968, Preparedness) | 1961–1973
OMB | Office of Management and Budget | 1970–
ONE | Office of National Estimates, Central Intelligence Agency | 1950–1973
OPIC | Overseas Private Investment Corporation | 1971–
OSD | Office of the Secretary of Defense | 1947–
OSO | Office of Special Operations, Department of Defense | 1953–1961
OSS | Office of Strategic Services | 1942–1945
OST | Office of Science and Technology | 1962–1973
PBSUCCESS | Central Intelligence Agency operation against the government of Guatemala, 1953–1954 (cryptonym) | 1953–1954
PD | Presidential Directive | 1977–1981
PDB | President’s Daily Brief | 1964–
PFIAB | President’s Foreign Intelligence Advisory Board | 1961–
PL | Public Law
PRC | Policy Review Committee, National Security Council; People’s Republic of China | 1977–1981
PRM | Presidential Review Memorandum | 1977–1981
PSAC | President’s Science Advisory Committee | 1957–1973
PSB | Psychological Strategy Board | 1951–1953
RG | Record Group (of the National Archives)
SAC | Strategic Air Command | 1946–1992
SACEUR | Supreme Allied Commander, Europe | 1950–
SACLANT | Supreme Allied Commander, Atlantic | 1952–2003
SANACC | State-Army-Navy-Air Force Coordinating Committee | 1947–1949
SCC | Special Coordination Committee, National Security Council; Standing Consultative Commission (Strategic Arms Limitation Talks) | 1977–1981
SCC | Standing Consultative Commission (Strategic Arms Limitation Talks) | 1972–1976
SIG | Senior Interdepartmental Group | 1966–1969
SIG | Senior Interagency Group | 1981–1989
SNIE | Special National Intelligence Estimate | 1950–
SRG | Senior Review Group, National Security Council | 1969–1977
STR | Special Representative for Trade Negotiations | 1962–1979
SWNCC | State-War-Navy Coordinating Committee | 1944–1947
TDCS | information cable of the Central Intelligence Agency (Telegraphic Dissemination, Clandestine Services) | 1957–1974
USAF | United States Air Force | 1947–
USAREUR | United States Army, Europe
USCINCEUR | United States Commander in Chief, Europe
USCINCSO | United States Commander in Chief, Southern Command | 1963–
USDA | Department of Agriculture
USG | United States Government
USIB | United States Intelligence Board | 1958–1976
USMC | United States Marine Corps
USN | United States Navy
USTR | United States Trade Representative | 1963–
VP | Vice President
VPOTUS | Vice President of the United States
WSAG | Washington Special Actions Group, National Security Council | 1969–1977
WSEG | Weapons Systems Evaluation Group | 1948–1976
`;
