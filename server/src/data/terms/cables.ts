/**
 * Words of telegrams: what is clipped to save groups, captions of handling, and the series indicators of messages. Form as in
 * `department.ts`.
 *
 * Sources: correspondence handbooks of the Department of State; the printed lists of abbreviations of the series.
 */
export const CABLES = `
ConGen | Consul General or Consulate General
ConOff | consular officer
Cirtel | circular telegram
Depcirtel | circular telegram of the Department of State
DefMin | Defense Minister or Ministry
Depins | instruction of the Department of State | 1945–1965
Depintel | information telegram of the Department of State
Deptel | telegram of the Department of State
Deptoff | officer of the Department of State
Dissem | dissemination
Dulte | series indicator for telegrams from Secretary of State Dulles while away from Washington | 1953–1959
Tedul | series indicator for telegrams to Secretary of State Dulles while away from Washington | 1953–1959
Cahto | series indicator for telegrams from Secretary of State Herter while away from Washington | 1959–1961
Tocah | series indicator for telegrams to Secretary of State Herter while away from Washington | 1959–1961
Embdes | despatch of the Embassy
Emboff | officer of the Embassy
Embtel | telegram of the Embassy
Exdis | exclusive distribution: a caption that keeps a message to few readers | 1961–
FinMin | Finance Minister or Ministry
FonMin | Foreign Minister or Ministry
FonOff | Foreign Office
FonSec | Foreign Secretary
ForMin | Foreign Minister
FYI | for your information
Gimo | Generalissimo (Chiang Kai-shek)
Hakto | series indicator for messages from Henry A. Kissinger while away from Washington | 1970–1977
Tohak | series indicator for messages to Henry A. Kissinger while away from Washington | 1970–1977
Infotel | information telegram
Legtel | telegram of the Legation
Limdis | limited distribution: a caption that keeps a message to the readers who need it | 1961–
LOU | limited official use | 1950–
memcon | memorandum of conversation
telcon | memorandum or transcript of a telephone conversation
MinDef | Minister or Ministry of Defense
mytel | my telegram
Niact | night action: the recipient acts on the message at any hour
Nodis | no distribution: a caption that keeps a message to the addressee | 1961–
Noforn | not to be released to foreign nationals
NOTAL | not received by all addressees
ourtel | our telegram
PermRep | Permanent Representative
PolOff | political officer
Polto | series indicator for telegrams from the United States Mission to the North Atlantic Treaty Organization | 1950–1966
PriMin | Prime Minister
refair | reference airgram
reftel | reference telegram
reurtel | regarding your telegram
Roger Channel | channel for intelligence matters between the Department of State and its posts
rptd | repeated
Secto | series indicator for telegrams from the Secretary of State while away from Washington
Tosec | series indicator for telegrams to the Secretary of State while away from Washington
SecDef | Secretary of Defense | 1947–
SecGen | Secretary-General
septel | separate telegram
SYG | Secretary-General
Topol | series indicator for telegrams to the United States Mission to the North Atlantic Treaty Organization | 1950–1966
Toaid | series indicator for telegrams to the Agency for International Development | 1961–
Tousi | series indicator for telegrams to the United States Information Agency
unn | unnumbered
urinfo | for your information
urtel | your telegram
USDel | United States Delegation
UKDel | United Kingdom Delegation
weeka | weekly report of agencies at a post
Wireless File | daily news service of the United States Information Agency
`;
