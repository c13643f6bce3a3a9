/**
 * Words of the names of offices, bodies and ranks: capitalised, and no part of a person's name.
 * Source: organization of the Department of State and the agencies; usage of source notes.
 */
const WORDS =
  'Department, Departments, Office, Offices, Bureau, Bureaus, The, Source, White, House, Embassy, Legation, Deputy, Assistant, Assistants, Secretary, Director, Under, Ambassador, Acting, President, Treasury, Defense, Commerce, State, Agriculture, Labor, Interior, Justice, Staff, Staffs, Policy, Planning, Division, Branch, Section, Group, Center, Agency, Affairs, Board, Committee, Council, Commission, Files, File, Security, Intelligence, Estimates, Resources, Relations, Officer, Officers, Working, Secretariat, Mission, Missions, Delegation, Service, Services, Research, Administration, Operations, Operational, Priority, Coordinating, Advisory, Interdepartmental, International, National, Internal, Public, Congressional, Economic, Political, Military, Naval, Legal, Adviser, Counselor, Chief, Chairman, Representative, Europe, European, Eastern, Western, Far, Near, East, African, Asian, Pacific, Soviet, Chinese, Japanese, American, Republics, Republic, Union, Command, Joint, Chiefs, Conference, Conferences, Central, Historical, Information, General, Colonel, Captain, Major, Admiral, Special, Executive, United, States, No, Seventh, Order, Desk, Country, Director-General, Consul, Chargé, Minister';

const SET: ReadonlySet<string> = new Set(WORDS.split(', '));

/** Whether a word belongs to the name of an office, body or rank. */
export function isInstitutionWord(word: string): boolean {
  return SET.has(word);
}
