import { fold } from './fold';
import { lazy } from './lazy';

/** A place that datelines and headings of telegrams name. */
export interface Place {
  /** Name as FRUS of the period prints it: `Peking`, `Saigon`. */
  readonly name: string;
  /** Country, by its name of the period where the city has two. */
  readonly country: string;
  /** Other spellings and later names. */
  readonly aliases: readonly string[];
}

/**
 * One country a line: country, colon, places parted by commas; other spellings of a place behind a slash. The capital stands
 * first. Posts of United States missions and consulates 1945–1990, cities of conferences and summits, presidential residences.
 *
 * Source: Key Officers of Foreign Service Posts and FRUS datelines of the period; public record.
 */
const TABLE = `
United States: Washington/Washington, D.C./Washington D.C./Washington DC, New York/New York City, Camp David/Thurmont, San Francisco, Los Angeles, Chicago, Boston, Philadelphia, Miami, Honolulu, Houston, Dallas, Denver, Seattle, Atlanta, Baltimore, New Orleans, Detroit, Cleveland, St. Louis, Kansas City, Independence, Gettysburg, Augusta, Newport, Palm Springs, Palm Beach, Hyannis Port, Middleburg, Glen Ora, Key West, Key Biscayne, San Clemente, Santa Barbara, Austin, Stonewall/LBJ Ranch/Johnson City, San Antonio, Vail, Plains, Sea Island, Williamsburg, Glassboro, Princeton, Cambridge, Annapolis, Norfolk, Quantico, Fort Bragg, Fort McNair, Fort Ritchie, Omaha, Colorado Springs, Anchorage, Elmendorf Air Force Base, Andrews Air Force Base, Hickam, Pearl Harbor, Lake Success, Flushing Meadow, Bretton Woods, Airlie House, Wye Plantation, White Sulphur Springs, Hot Springs, Langley, McLean, Arlington, San Juan, Rancho Mirage, Kennebunkport, Jackson Hole, Governors Island, Shangri-La, Warm Springs, Hyde Park, Sacramento, Des Moines, Notre Dame, Ann Arbor
Soviet Union: Moscow/Moskva, Leningrad, Kiev, Yalta, Vladivostok, Pitsunda, Oreanda, Zavidovo, Tbilisi/Tiflis, Baku, Tashkent, Alma-Ata, Minsk, Riga, Tallinn, Vilnius, Odessa, Gagra, Sochi
United Kingdom: London, Edinburgh, Belfast, Manchester, Birmingham, Chequers, Liverpool, Cardiff, Birch Grove, Lancaster House, Holy Loch, Oxford, Gleneagles
France: Paris, Marseille/Marseilles, Bordeaux, Lyon/Lyons, Nice, Strasbourg, Rambouillet, Versailles, Fontainebleau, Rocquencourt, Antibes, Cherbourg, Martinique/Fort-de-France, Evian
Federal Republic of Germany: Bonn, Berlin/West Berlin, Frankfurt/Frankfort/Frankfurt am Main, Munich/München, Hamburg, Stuttgart, Düsseldorf/Dusseldorf/Duesseldorf, Bremen, Heidelberg, Bad Godesberg, Cologne/Köln, Hannover/Hanover, Wiesbaden, Ramstein, Kiel, Nuremberg/Nürnberg, Garmisch, Bitburg, Petersberg, Potsdam
German Democratic Republic: East Berlin, Leipzig, Dresden, Karlshorst
Italy: Rome/Roma, Milan, Naples, Florence, Genoa, Turin, Trieste, Palermo, Venice, Taormina, Bologna, Bari
Holy See: Vatican City/Vatican/The Vatican
Spain: Madrid, Barcelona, Bilbao, Seville, Valencia, Rota, Torrejón/Torrejon
Portugal: Lisbon/Lisboa, Oporto, Ponta Delgada, Lajes, Azores
Belgium: Brussels, Antwerp, Mons/Casteau
Netherlands: The Hague, Amsterdam, Rotterdam, Nijmegen
Luxembourg: Luxembourg
Switzerland: Bern/Berne, Geneva, Zürich/Zurich, Basel/Basle, Lausanne, Davos
Austria: Vienna, Salzburg, Innsbruck, Linz
Denmark: Copenhagen
Norway: Oslo, Tromsø/Tromso, Bergen
Sweden: Stockholm, Göteborg/Goteborg/Gothenburg
Finland: Helsinki
Iceland: Reykjavik/Reykjavík, Keflavik/Keflavík
Ireland: Dublin, Shannon
Greece: Athens, Thessaloniki/Salonika/Salonica/Thessalonica
Turkey: Ankara, Istanbul, Izmir, Adana, Iskenderun, Incirlik
Cyprus: Nicosia
Malta: Valletta
Gibraltar: Gibraltar
Poland: Warsaw, Poznan/Poznań, Krakow/Cracow/Kraków, Gdansk/Danzig
Czechoslovakia: Prague/Praha, Bratislava
Hungary: Budapest
Romania: Bucharest/București
Bulgaria: Sofia
Yugoslavia: Belgrade, Zagreb, Sarajevo, Brioni, Skopje, Ljubljana, Bled
Albania: Tirana
Canada: Ottawa, Montreal/Montréal, Toronto, Vancouver, Quebec/Québec, Winnipeg, Halifax, Calgary, Windsor, Niagara Falls, Edmonton, Gander, Argentia, Saint John, Regina
Mexico: Mexico City/México/Mexico, D.F./Mexico DF, Tijuana, Monterrey, Guadalajara, Ciudad Juarez/Ciudad Juárez, Nuevo Laredo, Matamoros, Hermosillo, Mazatlán/Mazatlan, Mérida/Merida, Veracruz, Tampico, Cancún/Cancun, Mexicali, Nogales, Acapulco, Piedras Negras, Ixtapa, Contadora
Guatemala: Guatemala City/Guatemala, Antigua Guatemala, Puerto Barrios, Esquipulas
El Salvador: San Salvador
Honduras: Tegucigalpa, San Pedro Sula, Puerto Cortés
Nicaragua: Managua, Bluefields
Costa Rica: San José/San Jose, Limón
Panama: Panama City/Panama/Panamá, Colón, Balboa, Quarry Heights
Belize: Belmopan, Belize City/Belize
Cuba: Havana/Habana/La Habana, Santiago de Cuba, Guantánamo/Guantanamo/Guantanamo Bay
Haiti: Port-au-Prince, Cap-Haïtien
Dominican Republic: Santo Domingo/Ciudad Trujillo
Jamaica: Kingston, Montego Bay
Trinidad and Tobago: Port of Spain/Port-of-Spain
Barbados: Bridgetown
Grenada: St. George’s/Saint George’s
Bahamas: Nassau
Bermuda: Hamilton/Bermuda
Netherlands Antilles: Curaçao/Curacao, Willemstad, Aruba
Guyana: Georgetown
Suriname: Paramaribo
Colombia: Bogotá/Bogota, Cali, Medellín/Medellin, Barranquilla, Cartagena, Buenaventura
Venezuela: Caracas, Maracaibo, Puerto La Cruz
Ecuador: Quito, Guayaquil
Peru: Lima, Arequipa
Bolivia: La Paz, Cochabamba, Santa Cruz, Sucre
Chile: Santiago, Valparaíso/Valparaiso, Antofagasta
Argentina: Buenos Aires, Córdoba, Rosario
Uruguay: Montevideo, Punta del Este
Paraguay: Asunción/Asuncion
Brazil: Brasília/Brasilia, Rio de Janeiro/Rio, São Paulo/Sao Paulo, Recife, Pôrto Alegre/Porto Alegre, Belo Horizonte, Salvador/Bahia, Belém/Belem, Manaus, Petrópolis/Petropolis, Santos, Curitiba
Morocco: Rabat, Casablanca, Tangier, Marrakech, Fez
Algeria: Algiers, Oran, Constantine
Tunisia: Tunis, Bizerte
Libya: Tripoli, Benghazi/Bengazi, Baida/Beida, Wheelus
Egypt: Cairo, Alexandria, Port Said, Ismailia, Suez, Aswan, Sharm el-Sheikh
Sudan: Khartoum
Ethiopia: Addis Ababa, Asmara, Dire Dawa
Somalia: Mogadishu/Mogadiscio, Hargeisa/Hargeysa, Berbera
Djibouti: Djibouti
Kenya: Nairobi, Mombasa
Uganda: Kampala, Entebbe
Tanzania: Dar es Salaam/Dar-es-Salaam, Zanzibar, Arusha
Rwanda: Kigali
Burundi: Bujumbura/Usumbura
Zaire: Kinshasa/Léopoldville/Leopoldville, Lubumbashi/Elisabethville/Élisabethville, Kisangani/Stanleyville, Bukavu, Gbadolite
People’s Republic of the Congo: Brazzaville
Gabon: Libreville
Cameroon: Yaoundé/Yaounde, Douala, Buea
Central African Republic: Bangui
Chad: N’Djamena/Ndjamena/Fort Lamy/Fort-Lamy
Equatorial Guinea: Malabo/Santa Isabel
Nigeria: Lagos, Kaduna, Ibadan, Enugu, Abuja, Port Harcourt, Kano
Niger: Niamey
Benin: Cotonou, Porto-Novo
Togo: Lomé/Lome
Ghana: Accra, Kumasi
Ivory Coast: Abidjan, Yamoussoukro
Liberia: Monrovia
Sierra Leone: Freetown
Guinea: Conakry
Guinea-Bissau: Bissau
Senegal: Dakar
The Gambia: Banjul/Bathurst
Mauritania: Nouakchott
Mali: Bamako
Upper Volta: Ouagadougou
Cape Verde: Praia
Angola: Luanda
Mozambique: Maputo/Lourenço Marques/Lourenco Marques, Beira
Zambia: Lusaka, Livingstone
Rhodesia: Salisbury/Harare, Bulawayo, Victoria Falls
Malawi: Lilongwe, Blantyre, Zomba
Botswana: Gaborone/Gaberones
Lesotho: Maseru
Swaziland: Mbabane
South Africa: Pretoria, Cape Town/Capetown, Johannesburg, Durban
Namibia: Windhoek
Madagascar: Antananarivo/Tananarive
Mauritius: Port Louis
Seychelles: Victoria/Mahé
Israel: Tel Aviv, Jerusalem, Haifa
Jordan: Amman, Aqaba
Lebanon: Beirut
Syria: Damascus, Aleppo
Iraq: Baghdad/Bagdad, Basra, Mosul, Kirkuk
Iran: Tehran/Teheran, Tabriz, Isfahan, Meshed/Mashhad, Khorramshahr, Shiraz, Abadan
Saudi Arabia: Riyadh, Jidda/Jeddah/Jiddah, Dhahran, Taif
Kuwait: Kuwait/Kuwait City
Bahrain: Manama/Bahrain
Qatar: Doha
United Arab Emirates: Abu Dhabi, Dubai
Oman: Muscat
Yemen: Sanaa/Sana’a/San’a, Taiz/Taizz/Ta’iz
South Yemen: Aden
Afghanistan: Kabul, Kandahar, Herat
Pakistan: Islamabad, Rawalpindi, Karachi, Lahore, Peshawar, Murree, Nathia Gali
Bangladesh: Dacca/Dhaka, Chittagong
India: New Delhi/Delhi, Bombay, Calcutta, Madras, Simla, Bangalore
Nepal: Kathmandu/Katmandu
Sri Lanka: Colombo, Kandy
Maldives: Malé
Burma: Rangoon, Mandalay
Thailand: Bangkok, Chiang Mai/Chiengmai, Udorn, Songkhla
Laos: Vientiane, Luang Prabang, Savannakhet
Cambodia: Phnom Penh
Vietnam: Saigon/Ho Chi Minh City, Hanoi, Hue/Hué, Da Nang/Danang, Dalat, Haiphong, Can Tho, Bien Hoa, Nha Trang, Cam Ranh Bay
Malaysia: Kuala Lumpur, Penang, Kuching
Singapore: Singapore
Brunei: Bandar Seri Begawan/Brunei Town
Indonesia: Jakarta/Djakarta/Batavia, Surabaya/Soerabaja, Medan, Bogor, Bandung, Bali, Jogjakarta/Djokjakarta/Yogyakarta, Kaliurang, Lake Toba
Philippines: Manila, Cebu, Baguio, Subic Bay, Clark Air Base, Davao
Republic of China: Taipei/Taipeh, Kaohsiung, Tainan
People’s Republic of China: Peking/Beijing/Peiping, Shanghai, Canton/Guangzhou, Nanking/Nanjing, Tientsin/Tianjin, Tsingtao/Qingdao, Mukden/Shenyang, Hankow, Chungking/Chongqing, Kunming, Hangchow/Hangzhou, Chengdu/Chengtu, Yenan/Yan’an, Dairen, Tihwa/Urumchi, Peitaiho/Beidaihe, Sian/Xi’an
Hong Kong: Hong Kong/Hongkong
Macau: Macau/Macao
Mongolia: Ulan Bator/Ulaanbaatar
Republic of Korea: Seoul, Pusan, Panmunjom/Munsan, Taejon, Kaesong
North Korea: Pyongyang/P’yongyang
Japan: Tokyo, Osaka, Kobe, Yokohama, Fukuoka, Sapporo, Nagoya, Nagasaki, Okinawa/Naha, Yokosuka, Kyoto, Hakone, Hiroshima, Itazuke
Australia: Canberra, Sydney, Melbourne, Perth, Brisbane, Adelaide, Darwin
New Zealand: Wellington, Auckland, Christchurch
Papua New Guinea: Port Moresby
Fiji: Suva
Western Samoa: Apia
Tonga: Nukualofa/Nuku’alofa
Solomon Islands: Honiara
Marshall Islands: Majuro, Kwajalein, Eniwetok
Guam: Agana/Guam
Northern Mariana Islands: Saipan
Palau: Koror
Midway Islands: Midway/Midway Island
American Samoa: Pago Pago
Bermuda Islands: Tucker’s Town
French Polynesia: Papeete
New Caledonia: Nouméa/Noumea
`;

function parse(): readonly Place[] {
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(': ');
      const country = line.slice(0, colon);
      // `Washington, D.C.` holds a comma of its own: a comma before "D." does not part places.
      return line
        .slice(colon + 2)
        .split(/, (?!D\.)/)
        .map((item) => {
          const [name, ...aliases] = item.split('/');
          return { name: name!, country, aliases };
        });
    });
}

/** All places of the table. */
export const PLACES: readonly Place[] = parse();

const byKey = lazy((): ReadonlyMap<string, Place> => {
  const map = new Map<string, Place>();
  for (const place of PLACES) {
    for (const form of [place.name, ...place.aliases]) {
      const key = fold(form);
      if (!map.has(key)) map.set(key, place);
    }
  }
  return map;
});

/**
 * The place of a name, in any case, with or without accents, a region behind a comma allowed (`Augusta, Georgia`); undefined where
 * it is none of the table.
 */
export function placeNamed(name: string): Place | undefined {
  const comma = name.indexOf(',');
  return byKey().get(fold(name)) ?? (comma > 0 ? byKey().get(fold(name.slice(0, comma))) : undefined);
}
