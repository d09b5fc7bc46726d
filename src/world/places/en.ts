import { readPlaces } from "./place.ts";

/** English: code | aliases | demonyms | capitals | seats. Sorted by code. */
export const en = readPlaces(`
AD | Andorra, Principality of Andorra | Andorran, Andorrans | Andorra la Vella |
AE | United Arab Emirates, UAE, U.A.E., the Emirates, Emirates | Emirati, Emiratis | Abu Dhabi | Qasr Al Watan
AF | Afghanistan, Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan | Afghan, Afghans, Afghani, Afghanistani | Kabul |
AG | Antigua and Barbuda, Antigua & Barbuda, Antigua | Antiguan, Antiguans, Barbudan, Barbudans | Saint John's, St. John's |
AL | Albania, Republic of Albania | Albanian, Albanians | Tirana |
AM | Armenia, Republic of Armenia | Armenian, Armenians | Yerevan |
AO | Angola, Republic of Angola | Angolan, Angolans | Luanda |
AR | Argentina, Argentine Republic | Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans | Buenos Aires | Casa Rosada
AT | Austria, Republic of Austria | Austrian, Austrians | Vienna | Hofburg, Ballhausplatz
AU | Australia, Commonwealth of Australia | Australian, Australians, Aussie, Aussies | Canberra |
AZ | Azerbaijan, Republic of Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku | Zagulba Palace
BA | Bosnia and Herzegovina, Bosnia & Herzegovina, Bosnia-Herzegovina, Bosnia, BiH | Bosnian, Bosnians, Herzegovinian | Sarajevo |
BB | Barbados | Barbadian, Barbadians, Bajan, Bajans | Bridgetown |
BD | Bangladesh, People's Republic of Bangladesh | Bangladeshi, Bangladeshis | Dhaka, Dacca | Bangabhaban
BE | Belgium, Kingdom of Belgium | Belgian, Belgians | Brussels |
BF | Burkina Faso, Burkina | Burkinabe, Burkinabè, Burkinabes | Ouagadougou |
BG | Bulgaria, Republic of Bulgaria | Bulgarian, Bulgarians | Sofia |
BH | Bahrain, Kingdom of Bahrain, Bahrein | Bahraini, Bahrainis | Manama | Sakhir Palace, Al-Safriya Palace
BI | Burundi | Burundian, Burundians | Gitega, Bujumbura |
BJ | Benin | Beninese, Beninois | Porto-Novo, Cotonou |
BN | Brunei, Brunei Darussalam, Negara Brunei Darussalam | Bruneian, Bruneians | Bandar Seri Begawan | Istana Nurul Iman
BO | Bolivia, Plurinational State of Bolivia | Bolivian, Bolivians | La Paz, Sucre |
BR | Brazil, Federative Republic of Brazil | Brazilian, Brazilians | Brasilia, Brasília | Planalto, Planalto Palace, Itamaraty
BS | Bahamas, The Bahamas | Bahamian, Bahamians | Nassau |
BT | Bhutan, Kingdom of Bhutan | Bhutanese | Thimphu |
BW | Botswana | Botswanan, Motswana, Batswana | Gaborone |
BY | Belarus, Byelorussia, Belorussia, Republic of Belarus | Belarusian, Belarusians, Belarussian, Belarussians | Minsk |
BZ | Belize | Belizean, Belizeans | Belmopan |
CA | Canada | Canadian, Canadians | Ottawa | Rideau Hall, Parliament Hill
CD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, D.R. Congo, Congo-Kinshasa, Congo Kinshasa, Congo | Congolese | Kinshasa |
CF | Central African Republic, CAR | Central African, Central Africans | Bangui |
CG | Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo Brazzaville | Congolese | Brazzaville |
CH | Switzerland, Swiss Confederation | Swiss | Bern, Berne |
CI | Ivory Coast, Côte d'Ivoire, Cote d'Ivoire, Côte d’Ivoire | Ivorian, Ivorians, Ivoirian | Yamoussoukro, Abidjan |
CL | Chile, Republic of Chile | Chilean, Chileans | Santiago, Santiago de Chile | La Moneda
CM | Cameroon | Cameroonian, Cameroonians | Yaounde, Yaoundé |
CN | China, People's Republic of China, PRC, P.R.C., Mainland China, Communist China | Chinese | Beijing, Peking | Great Hall of the People, Zhongnanhai, Diaoyutai, Diaoyutai State Guesthouse
CO | Colombia, Republic of Colombia | Colombian, Colombians | Bogota, Bogotá | Casa de Nariño
CR | Costa Rica | Costa Rican, Costa Ricans | San Jose, San José |
CU | Cuba, Republic of Cuba | Cuban, Cubans | Havana |
CV | Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans, Cabo Verdean, Cabo Verdeans | Praia |
CY | Cyprus, Republic of Cyprus | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots | Nicosia |
CZ | Czech Republic, Czechia | Czech, Czechs | Prague | Prague Castle
DE | Germany, Federal Republic of Germany | German, Germans | Berlin | Bundestag, Schloss Bellevue
DJ | Djibouti | Djiboutian, Djiboutians | Djibouti City |
DK | Denmark, Kingdom of Denmark | Danish, Dane, Danes | Copenhagen | Christiansborg
DM | Dominica, Commonwealth of Dominica | Dominican | Roseau |
DO | Dominican Republic | Dominican, Dominicans | Santo Domingo |
DZ | Algeria, People's Democratic Republic of Algeria | Algerian, Algerians | Algiers | El Mouradia, El Mouradia Palace
EC | Ecuador | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans | Quito | Carondelet Palace
EE | Estonia | Estonian, Estonians | Tallinn |
EG | Egypt, Arab Republic of Egypt | Egyptian, Egyptians | Cairo, New Administrative Capital | Ittihadiya Palace, Al-Ittihadiya Palace, Ittihadiya, Tahrir Palace
EH | Western Sahara, Sahrawi Arab Democratic Republic, SADR | Sahrawi, Sahrawis, Saharawi | Laayoune, El Aaiun |
ER | Eritrea | Eritrean, Eritreans | Asmara |
ES | Spain, Kingdom of Spain | Spanish, Spaniard, Spaniards | Madrid | La Moncloa, Moncloa Palace, Zarzuela Palace
ET | Ethiopia | Ethiopian, Ethiopians | Addis Ababa |
FI | Finland, Republic of Finland | Finnish, Finn, Finns | Helsinki |
FJ | Fiji | Fijian, Fijians | Suva |
FM | Micronesia, Federated States of Micronesia | Micronesian, Micronesians | Palikir |
FR | France, French Republic | French, Frenchman, Frenchmen, Frenchwoman | Paris | Elysee, Élysée, Elysee Palace, Élysée Palace, Quai d'Orsay, Matignon
GA | Gabon | Gabonese | Libreville |
GB | United Kingdom, UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland, England, Scotland, Wales, Northern Ireland | British, Briton, Britons, English, Englishman, Scottish, Scots, Welsh, Northern Irish, Brit, Brits | London | Downing Street, 10 Downing Street, Whitehall, Westminster, Buckingham Palace
GD | Grenada | Grenadian, Grenadians | Saint George's, St. George's |
GE | Georgia, Republic of Georgia | Georgian, Georgians | Tbilisi |
GH | Ghana | Ghanaian, Ghanaians | Accra | Jubilee House
GM | Gambia, The Gambia | Gambian, Gambians | Banjul |
GN | Guinea, Republic of Guinea, Guinea-Conakry | Guinean, Guineans | Conakry |
GQ | Equatorial Guinea | Equatorial Guinean, Equatorial Guineans, Equatoguinean, Equatoguineans | Malabo, Oyala |
GR | Greece, Hellenic Republic, Hellas | Greek, Greeks, Hellenic | Athens | Maximos Mansion
GT | Guatemala | Guatemalan, Guatemalans | Guatemala City |
GW | Guinea-Bissau, Guinea Bissau | Bissau-Guinean, Bissau-Guineans, Bissau Guinean | Bissau |
GY | Guyana | Guyanese | Georgetown |
HK | Hong Kong, Hongkong, HKSAR | Hong Konger, Hong Kongers, Hongkonger, Hongkongers |  |
HN | Honduras | Honduran, Hondurans | Tegucigalpa |
HR | Croatia, Republic of Croatia | Croatian, Croatians, Croat, Croats | Zagreb | Banski Dvori
HT | Haiti | Haitian, Haitians | Port-au-Prince, Port au Prince |
HU | Hungary | Hungarian, Hungarians, Magyar, Magyars | Budapest | Carmelite Monastery
ID | Indonesia, Republic of Indonesia, Dutch East Indies | Indonesian, Indonesians | Jakarta, Nusantara | Merdeka Palace, State Palace in Jakarta, Bogor Palace, Istana Merdeka
IE | Ireland, Republic of Ireland, Irish Republic | Irish, Irishman, Irishmen | Dublin | Leinster House, Áras an Uachtaráin
IL | Israel, State of Israel, Jewish state, Zionist regime, Zionist entity | Israeli, Israelis | Tel Aviv, West Jerusalem | Knesset
IN | India, Republic of India, Bharat, Hindustan | Indian, Indians | New Delhi, Delhi | Rashtrapati Bhavan, South Block, Hyderabad House
IQ | Iraq, Republic of Iraq | Iraqi, Iraqis | Baghdad | Green Zone
IR | Iran, Islamic Republic of Iran, Islamic Republic, IRI, Persia | Iranian, Iranians, Persian, Persians | Tehran, Teheran | Pasteur Street
IS | Iceland | Icelandic, Icelander, Icelanders | Reykjavik, Reykjavík |
IT | Italy, Italian Republic | Italian, Italians | Rome | Palazzo Chigi, Quirinale, Quirinal Palace, Farnesina, Villa Madama
JM | Jamaica | Jamaican, Jamaicans | Kingston |
JO | Jordan, Hashemite Kingdom of Jordan, Hashemite Kingdom | Jordanian, Jordanians | Amman | Al Husseiniya Palace, Basman Palace, Raghadan Palace
JP | Japan, Nippon | Japanese | Tokyo | Kantei, Akasaka Palace, Nagatacho
KE | Kenya, Republic of Kenya | Kenyan, Kenyans | Nairobi | State House Nairobi
KG | Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kirgizstan, Kyrgyzistan | Kyrgyz, Kyrgyzstani, Kyrgyzstanis, Kirghiz | Bishkek | Ala-Archa
KH | Cambodia, Kingdom of Cambodia, Kampuchea | Cambodian, Cambodians, Khmer | Phnom Penh |
KI | Kiribati | I-Kiribati, Kiribatian | South Tarawa, Tarawa |
KM | Comoros, Union of the Comoros, Comoro Islands | Comorian, Comorians, Comoran | Moroni |
KN | Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis, St. Kitts & Nevis | Kittitian, Kittitians, Nevisian | Basseterre |
KP | North Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea, N. Korea, N.Korea | North Korean, North Koreans | Pyongyang |
KR | South Korea, Republic of Korea, ROK, R.O.K., S. Korea, S.Korea, Korea | South Korean, South Koreans, Korean, Koreans | Seoul | Blue House, Cheong Wa Dae, Yongsan
KW | Kuwait, State of Kuwait | Kuwaiti, Kuwaitis | Kuwait City | Bayan Palace, Dar Al-Yamama, Seif Palace
KZ | Kazakhstan, Republic of Kazakhstan, Kazakstan | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Astana, Nur-Sultan, Nursultan | Akorda
LA | Laos, Lao PDR, Lao People's Democratic Republic | Lao, Laotian, Laotians | Vientiane |
LB | Lebanon, Republic of Lebanon, Lebanese Republic | Lebanese | Beirut | Baabda Palace, Baabda, Grand Serail, Ain al-Tineh
LC | Saint Lucia, St Lucia, St. Lucia | Saint Lucian, Saint Lucians, St Lucian | Castries |
LI | Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz |
LK | Sri Lanka, Ceylon, Democratic Socialist Republic of Sri Lanka | Sri Lankan, Sri Lankans, Lankan | Colombo, Sri Jayawardenepura Kotte | Temple Trees
LR | Liberia | Liberian, Liberians | Monrovia |
LS | Lesotho | Basotho, Mosotho, Lesothan | Maseru |
LT | Lithuania | Lithuanian, Lithuanians | Vilnius |
LU | Luxembourg, Luxemburg, Grand Duchy of Luxembourg | Luxembourger, Luxembourgers, Luxembourgish | Luxembourg City |
LV | Latvia | Latvian, Latvians | Riga |
LY | Libya, State of Libya | Libyan, Libyans | Tripoli |
MA | Morocco, Kingdom of Morocco | Moroccan, Moroccans | Rabat |
MC | Monaco, Principality of Monaco | Monegasque, Monegasques, Monacan | Monte Carlo |
MD | Moldova, Republic of Moldova, Moldavia | Moldovan, Moldovans | Chisinau, Chișinău, Kishinev |
ME | Montenegro | Montenegrin, Montenegrins | Podgorica |
MG | Madagascar | Malagasy, Madagascan, Madagascans | Antananarivo |
MH | Marshall Islands, Republic of the Marshall Islands | Marshallese, Marshall Islander | Majuro |
MK | North Macedonia, Macedonia, Republic of North Macedonia, FYROM | Macedonian, Macedonians, North Macedonian | Skopje |
ML | Mali, Republic of Mali | Malian, Malians | Bamako |
MM | Myanmar, Burma, Republic of the Union of Myanmar | Burmese, Myanmarese, Myanma | Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon |
MN | Mongolia | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator |
MR | Mauritania, Islamic Republic of Mauritania | Mauritanian, Mauritanians | Nouakchott |
MT | Malta, Republic of Malta | Maltese | Valletta |
MU | Mauritius | Mauritian, Mauritians | Port Louis |
MV | Maldives, The Maldives, Maldive Islands | Maldivian, Maldivians | Malé |
MW | Malawi | Malawian, Malawians | Lilongwe |
MX | Mexico, United Mexican States | Mexican, Mexicans | Mexico City | Los Pinos, National Palace in Mexico City
MY | Malaysia, Malaya | Malaysian, Malaysians | Kuala Lumpur, KL, Putrajaya, Putra Jaya | Seri Perdana, Wisma Putra, Perdana Putra, Istana Negara
MZ | Mozambique | Mozambican, Mozambicans | Maputo |
NA | Namibia | Namibian, Namibians | Windhoek |
NE | Niger, Republic of Niger, Republic of the Niger | Nigerien, Nigeriens | Niamey |
NG | Nigeria, Federal Republic of Nigeria | Nigerian, Nigerians | Abuja | Aso Rock, Aso Villa
NI | Nicaragua | Nicaraguan, Nicaraguans | Managua |
NL | Netherlands, the Netherlands, Holland, Kingdom of the Netherlands | Dutch, Dutchman, Dutchmen, Netherlander | The Hague, Amsterdam | Binnenhof
NO | Norway, Kingdom of Norway | Norwegian, Norwegians | Oslo |
NP | Nepal | Nepali, Nepalis, Nepalese | Kathmandu | Singha Durbar
NR | Nauru | Nauruan, Nauruans | Yaren |
NZ | New Zealand, Aotearoa | New Zealander, New Zealanders, Kiwi, Kiwis | Wellington |
OM | Oman, Sultanate of Oman, Sultanate | Omani, Omanis | Muscat | Al Alam Palace, Al Baraka Palace
PA | Panama | Panamanian, Panamanians | Panama City |
PE | Peru, Republic of Peru | Peruvian, Peruvians | Lima |
PG | Papua New Guinea, PNG | Papua New Guinean, Papua New Guineans | Port Moresby |
PH | Philippines, the Philippines, Republic of the Philippines | Philippine, Filipino, Filipinos, Filipina, Filipinas | Manila | Malacañang, Malacanang, Malacañan Palace, Malacañang Palace
PK | Pakistan, Islamic Republic of Pakistan | Pakistani, Pakistanis | Islamabad | Aiwan-e-Sadr, Prime Minister House
PL | Poland, Republic of Poland | Polish, Pole, Poles | Warsaw |
PS | Palestine, State of Palestine, Palestinian Territories, Occupied Palestinian Territories | Palestinian, Palestinians, Gazan, Gazans | Ramallah, East Jerusalem | Mukataa
PT | Portugal | Portuguese | Lisbon | Belém Palace
PW | Palau | Palauan, Palauans | Ngerulmud |
PY | Paraguay | Paraguayan, Paraguayans | Asuncion, Asunción |
QA | Qatar, State of Qatar | Qatari, Qataris | Doha | Amiri Diwan, Lusail Palace
RO | Romania, Rumania | Romanian, Romanians | Bucharest | Cotroceni Palace
RS | Serbia, Republic of Serbia | Serbian, Serbians, Serb, Serbs | Belgrade |
RU | Russia, Russian Federation, Soviet Union, USSR | Russian, Russians | Moscow | Kremlin, the Kremlin, Smolenskaya Square
RW | Rwanda | Rwandan, Rwandans | Kigali | Village Urugwiro
SA | Saudi Arabia, Kingdom of Saudi Arabia, KSA, K.S.A. | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Riyadh | Al-Yamamah Palace, Al Yamamah Palace, Al-Salam Palace
SB | Solomon Islands, Solomons | Solomon Islander, Solomon Islanders | Honiara |
SC | Seychelles | Seychellois | Victoria |
SD | Sudan, Republic of the Sudan, Republic of Sudan | Sudanese | Khartoum, Port Sudan |
SE | Sweden, Kingdom of Sweden | Swedish, Swede, Swedes | Stockholm | Rosenbad
SG | Singapore, Republic of Singapore, S'pore | Singaporean, Singaporeans | Singapore City | Istana Singapore
SI | Slovenia | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana |
SK | Slovakia, Slovak Republic | Slovak, Slovaks, Slovakian, Slovakians | Bratislava |
SL | Sierra Leone | Sierra Leonean, Sierra Leoneans | Freetown |
SM | San Marino | Sammarinese, San Marinese | City of San Marino |
SN | Senegal | Senegalese | Dakar |
SO | Somalia, Federal Republic of Somalia | Somali, Somalis, Somalian, Somalians | Mogadishu | Villa Somalia
SR | Suriname, Surinam | Surinamese | Paramaribo |
SS | South Sudan | South Sudanese | Juba |
ST | Sao Tome and Principe, São Tomé and Príncipe, São Tomé & Príncipe | Santomean, Sao Tomean, São Toméan | Sao Tome, São Tomé |
SV | El Salvador | Salvadoran, Salvadorans, Salvadorean, Salvadoreans | San Salvador |
SY | Syria, Syrian Arab Republic | Syrian, Syrians | Damascus | People's Palace, Tishreen Palace
SZ | Eswatini, eSwatini, Swaziland | Swazi, Swazis | Mbabane, Lobamba |
TD | Chad, Republic of Chad | Chadian, Chadians | N'Djamena, N’Djamena, Ndjamena |
TG | Togo | Togolese | Lome, Lomé |
TH | Thailand, Kingdom of Thailand, Siam | Thai, Thais | Bangkok | Thai Government House
TJ | Tajikistan, Republic of Tajikistan, Tadjikistan | Tajik, Tajiks, Tajikistani, Tajikistanis | Dushanbe |
TL | Timor-Leste, Timor Leste, East Timor | East Timorese, Timorese | Dili |
TM | Turkmenistan | Turkmen, Turkmens, Turkmenistani | Ashgabat, Ashkhabad |
TN | Tunisia, Republic of Tunisia | Tunisian, Tunisians | Tunis | Carthage Palace, Kasbah Palace
TO | Tonga, Kingdom of Tonga | Tongan, Tongans | Nuku'alofa, Nuku’alofa, Nukualofa |
TR | Turkey, Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye | Turkish, Turk, Turks | Ankara | Dolmabahçe Palace, Dolmabahce Palace, Beştepe, Bestepe, Vahdettin Pavilion
TT | Trinidad and Tobago, Trinidad & Tobago, Trinidad | Trinidadian, Trinidadians, Tobagonian | Port of Spain |
TV | Tuvalu | Tuvaluan, Tuvaluans | Funafuti |
TW | Taiwan, Republic of China, Chinese Taipei, Formosa | Taiwanese | Taipei |
TZ | Tanzania, United Republic of Tanzania, Zanzibar | Tanzanian, Tanzanians, Zanzibari | Dodoma, Dar es Salaam |
UA | Ukraine, the Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev | Bankova, Mariinskyi Palace, Verkhovna Rada
UG | Uganda | Ugandan, Ugandans | Kampala, Entebbe |
US | United States, US, U.S., USA, U.S.A., United States of America, America, the States | American, Americans | Washington, Washington DC, Washington D.C., DC, D.C. | White House, the White House, Oval Office, Pentagon, Capitol Hill, Foggy Bottom, Mar-a-Lago, Camp David
UY | Uruguay | Uruguayan, Uruguayans | Montevideo |
UZ | Uzbekistan, Republic of Uzbekistan | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis | Tashkent |
VA | Vatican, the Vatican, Vatican City, Holy See, the Holy See | Vatican | Vatican City | Apostolic Palace
VC | Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and the Grenadines, Saint Vincent | Vincentian, Vincentians | Kingstown |
VE | Venezuela, Bolivarian Republic of Venezuela | Venezuelan, Venezuelans | Caracas | Miraflores, Miraflores Palace
VN | Vietnam, Viet Nam, Socialist Republic of Vietnam | Vietnamese | Hanoi, Ha Noi |
VU | Vanuatu | ni-Vanuatu, Vanuatuan | Port Vila |
WS | Samoa, Independent State of Samoa, Western Samoa | Samoan, Samoans | Apia |
XK | Kosovo, Republic of Kosovo, Kosova | Kosovan, Kosovans, Kosovar, Kosovars | Pristina, Prishtina |
YE | Yemen, Republic of Yemen | Yemeni, Yemenis, Yemenite, Yemenites | Sanaa, Sana'a, Aden | Al-Maashiq Palace, Maashiq Palace
ZA | South Africa, Republic of South Africa, RSA | South African, South Africans | Pretoria, Cape Town, Tshwane, Bloemfontein | Union Buildings, Mahlamba Ndlopfu
ZM | Zambia | Zambian, Zambians | Lusaka |
ZW | Zimbabwe, Rhodesia | Zimbabwean, Zimbabweans | Harare |
`);
