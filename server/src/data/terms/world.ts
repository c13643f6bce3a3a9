/**
 * International bodies, states and their governments, treaties, arms and economics. Form as in `department.ts`.
 *
 * Sources: Yearbook of International Organizations; the printed lists of abbreviations of the series.
 */
export const WORLD = `
ABM | anti-ballistic missile | 1957–
AFL | American Federation of Labor | 1886–1955
AFL–CIO | American Federation of Labor–Congress of Industrial Organizations | 1955–
AFP | Agence France-Presse | 1944–
ALCM | air-launched cruise missile | 1970–
ANC | African National Congress
ANZUS | Australia, New Zealand, and the United States: security treaty of 1951 | 1951–
ARVN | Army of the Republic of Vietnam | 1955–1975
ASEAN | Association of Southeast Asian Nations | 1967–
ASW | antisubmarine warfare
CBW | chemical and biological warfare
CCP | Chinese Communist Party
CDU | Christlich Demokratische Union (Christian Democratic Union, Germany) | 1945–
CENTO | Central Treaty Organization | 1959–1979
CFM | Council of Foreign Ministers | 1945–1949
CHINCOM | China Committee of the Paris Consultative Group | 1952–1957
ChiCom | Chinese Communist
ChiNat | Chinese Nationalist
ChiRep | Chinese representation in the United Nations | 1950–1971
CIEC | Conference on International Economic Cooperation | 1975–1977
CMEA | Council for Mutual Economic Assistance | 1949–1991
COCOM | Coordinating Committee for Multilateral Export Controls | 1949–1994
COMECON | Council for Mutual Economic Assistance | 1949–1991
Cominform | Communist Information Bureau | 1947–1956
Comintern | Communist International | 1919–1943
CPSU | Communist Party of the Soviet Union
CSCE | Conference on Security and Cooperation in Europe | 1972–1994
CSU | Christlich Soziale Union (Christian Social Union, Bavaria) | 1945–
CTB | comprehensive test ban | 1958–
CTBT | Comprehensive Test Ban Treaty | 1977–
DAC | Development Assistance Committee (Organization for Economic Cooperation and Development) | 1961–
DMZ | demilitarized zone | 1953–
DPRK | Democratic People’s Republic of Korea | 1948–
DRV | Democratic Republic of Vietnam | 1945–1976
EC | European Community (Communities) | 1958–1993
ECAFE | Economic Commission for Asia and the Far East (United Nations) | 1947–1974
ECE | Economic Commission for Europe (United Nations) | 1947–
ECOSOC | Economic and Social Council (United Nations) | 1945–
ECSC | European Coal and Steel Community | 1951–
EDC | European Defense Community | 1950–1954
EEC | European Economic Community | 1957–1993
EFTA | European Free Trade Association | 1960–
EPU | European Payments Union | 1950–1958
ERP | European Recovery Program | 1947–1952
EURATOM | European Atomic Energy Community | 1957–
FAO | Food and Agriculture Organization (United Nations) | 1945–
FBS | forward-based systems | 1969–
FDP | Freie Demokratische Partei (Free Democratic Party, Germany) | 1948–
FLN | Front de Libération Nationale (National Liberation Front, Algeria) | 1954–
FRG | Federal Republic of Germany | 1949–
GA | General Assembly (United Nations) | 1945–
GATT | General Agreement on Tariffs and Trade | 1947–1994
GDR | German Democratic Republic | 1949–1990
GLCM | ground-launched cruise missile | 1970–
GNP | gross national product
GOF | Government of France
GOG | Government of Greece
GOI | Government of India; Government of Indonesia; Government of Iran; Government of Israel
GOJ | Government of Japan
GOP | Government of Pakistan; Government of the Philippines; Government of Portugal
GOT | Government of Turkey; Government of Thailand
GRC | Government of the Republic of China | 1949–1979
GRU | Main Intelligence Directorate of the Soviet General Staff
GVN | Government of (South) Vietnam | 1954–1975
HICOG | High Commissioner (High Commission) for Germany | 1949–1955
HMG | Her (before 1952, His) Majesty’s Government
IADB | Inter-American Defense Board; Inter-American Development Bank
IAEA | International Atomic Energy Agency | 1957–
IBRD | International Bank for Reconstruction and Development (World Bank) | 1945–
ICAO | International Civil Aviation Organization | 1947–
ICBM | intercontinental ballistic missile | 1954–
ICC | International Control Commission (Indochina); International Chamber of Commerce; Interstate Commerce Commission | 1954–1975
ICJ | International Court of Justice | 1945–
ICRC | International Committee of the Red Cross
IDA | International Development Association | 1960–
IDB | Inter-American Development Bank | 1959–
IEA | International Energy Agency | 1974–
ILO | International Labor Organization
IMF | International Monetary Fund | 1945–
INF | intermediate-range nuclear forces | 1981–
IRBM | intermediate-range ballistic missile | 1954–
ITO | International Trade Organization | 1946–1950
ITU | International Telecommunication Union
KGB | Committee for State Security (Soviet Union) | 1954–1991
KMT | Kuomintang (Nationalist Party, China)
LDC | less developed country
LOS | Law of the Sea | 1958–
LTBT | Limited Test Ban Treaty | 1963–
MBFR | mutual and balanced force reductions | 1968–1989
MFA | Ministry of Foreign Affairs
MFN | most-favored-nation
MIRV | multiple independently targetable reentry vehicle | 1967–
MLF | multilateral force | 1960–1965
MOD | Minister or Ministry of Defense
MRBM | medium-range ballistic missile | 1955–
MTN | multilateral trade negotiations | 1973–
MVD | Ministry of Internal Affairs (Soviet Union) | 1946–1991
NAC | North Atlantic Council | 1949–
NATO | North Atlantic Treaty Organization | 1949–
NGO | nongovernmental organization
NKVD | People’s Commissariat of Internal Affairs (Soviet Union) | 1934–1946
NLF | National Liberation Front (South Vietnam) | 1960–1977
NPT | Treaty on the Non-Proliferation of Nuclear Weapons | 1965–
NVN | North Vietnam | 1954–1976
OAS | Organization of American States | 1948–
OAU | Organization of African Unity | 1963–2002
OECD | Organization for Economic Cooperation and Development | 1961–
OEEC | Organization for European Economic Cooperation | 1948–1961
OPEC | Organization of the Petroleum Exporting Countries | 1960–
PLA | People’s Liberation Army (China) | 1946–
PLO | Palestine Liberation Organization | 1964–
PNE | peaceful nuclear explosion | 1965–
POL | petroleum, oil, and lubricants
POW | prisoner of war
PRC | People’s Republic of China | 1949–1976
PRC | People’s Republic of China | 1982–
PRG | Provisional Revolutionary Government (South Vietnam) | 1969–1976
ROC | Republic of China | 1912–
ROK | Republic of Korea | 1948–
RVN | Republic of Vietnam | 1955–1975
RVNAF | Republic of Vietnam Armed Forces | 1955–1975
SALT | Strategic Arms Limitation Talks (Treaty) | 1968–
SAM | surface-to-air missile
SAR | Syrian Arab Republic | 1961–
SCAP | Supreme Commander for the Allied Powers in Japan | 1945–1952
SDI | Strategic Defense Initiative | 1983–
SDR | Special Drawing Rights | 1967–
SEATO | Southeast Asia Treaty Organization | 1954–1977
SED | Sozialistische Einheitspartei Deutschlands (Socialist Unity Party of Germany) | 1946–1989
SHAPE | Supreme Headquarters, Allied Powers, Europe | 1951–
SLBM | submarine-launched ballistic missile | 1956–
SLCM | sea-launched cruise missile | 1970–
SPD | Sozialdemokratische Partei Deutschlands (Social Democratic Party of Germany)
SRV | Socialist Republic of Vietnam | 1976–
START | Strategic Arms Reduction Talks (Treaty) | 1982–
SVN | South Vietnam | 1954–1976
SWAPO | South West Africa People’s Organization | 1960–
TASS | Telegraph Agency of the Soviet Union
TNF | theater nuclear forces | 1977–1987
TTBT | Threshold Test Ban Treaty | 1974–
UAR | United Arab Republic | 1958–1971
UK | United Kingdom
UN | United Nations | 1942–
UNCTAD | United Nations Conference on Trade and Development | 1964–
UNCURK | United Nations Commission for the Unification and Rehabilitation of Korea | 1950–1973
UNDP | United Nations Development Program | 1965–
UNEF | United Nations Emergency Force | 1956–1967
UNEF | United Nations Emergency Force | 1973–1979
UNESCO | United Nations Educational, Scientific and Cultural Organization | 1945–
UNFICYP | United Nations Force in Cyprus | 1964–
UNGA | United Nations General Assembly | 1945–
UNHCR | United Nations High Commissioner for Refugees | 1950–
UNIFIL | United Nations Interim Force in Lebanon | 1978–
UNITA | National Union for the Total Independence of Angola | 1966–
UNRRA | United Nations Relief and Rehabilitation Administration | 1943–1948
UNRWA | United Nations Relief and Works Agency for Palestine Refugees | 1949–
UNSC | United Nations Security Council | 1945–
UNSYG | United Nations Secretary-General | 1945–
UNTSO | United Nations Truce Supervision Organization | 1948–
UPI | United Press International | 1958–
USSR | Union of Soviet Socialist Republics | 1922–1991
VC | Viet Cong | 1957–1976
WEU | Western European Union | 1954–
WFTU | World Federation of Trade Unions | 1945–
WHO | World Health Organization | 1948–
ZANU | Zimbabwe African National Union | 1963–
ZAPU | Zimbabwe African People’s Union | 1961–
`;
