import { readCities } from "./city.ts";

/** English names that the list of the world's cities lacks or spells otherwise: `code: names`. Sorted by code. */
export const en = readCities(`
AE: Dubai, Sharjah, Fujairah, Ras Al Khaimah, Ajman, Al Ain
AZ: Nagorno-Karabakh, Karabakh, Nakhchivan, Shusha
CA: Kananaskis, Quebec City, Charlevoix
CH: Geneva, Zurich, Davos, Lausanne, Basel, Burgenstock, Bürgenstock, Montreux, Zug, Lugano
CK: Rarotonga
CN: Xinjiang, Tibet, Boao, Sanya, Qingdao, Xian, Xi'an, Guangzhou, Shenzhen, Hangzhou, Hainan
CY: Limassol, Larnaca, Paphos
CZ: Brno
DE: Cologne, Munich, Frankfurt, Hamburg, Ramstein, Elmau, Bonn, Nuremberg, Hanover
EG: Sharm el-Sheikh, Sharm El Sheikh, Sharm al-Sheikh, El Alamein, Alamein, Suez, Suez Canal, Sinai, Giza, Luxor, Aswan, Hurghada, El Arish
ES: Barcelona, Seville, Granada, Catalonia
ET: Tigray, Mekelle, Bahir Dar, Jigjiga
FI: Rovaniemi
FJ: Nadi, Labasa, Lautoka
FM: Pohnpei, Chuuk
FR: Strasbourg, Marseille, Marseilles, Lyon, Lyons, Nice, Biarritz, Deauville, Versailles, Evian
GB: Manchester, Birmingham, Edinburgh, Glasgow, Belfast, Cardiff, Chequers, Oxford, Cambridge
GE: Abkhazia, South Ossetia, Batumi
GR: Thessaloniki, Crete, Corfu, Rhodes
ID: Bali, Surabaya, Bandung, Bogor, Yogyakarta, Labuan Bajo, Nusa Dua, Aceh, Papua, Batam
IL: Jerusalem, Haifa, Eilat, Ashkelon, Ashdod, Beersheba, Nazareth, Herzliya, Sderot
IN: Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bengaluru, Bangalore, Goa, Srinagar, Kashmir, Gujarat, Amritsar
IQ: Erbil, Basra, Mosul, Kirkuk, Sulaymaniyah, Najaf, Karbala, Kurdistan Region, Fallujah, Duhok
IR: Isfahan, Esfahan, Mashhad, Tabriz, Shiraz, Qom, Natanz, Fordow, Bushehr, Bandar Abbas, Chabahar, Kish Island, Arak, Ahvaz
IT: Milan, Naples, Venice, Florence, Turin, Sicily, Palermo, Genoa, Lampedusa, Bari, Taormina, Sardinia
JO: Aqaba, Dead Sea, Irbid, Zarqa, Petra
JP: Hiroshima, Osaka, Okinawa, Fukushima, Nagasaki, Kyoto
KG: Osh, Cholpon-Ata
KR: Busan, Jeju, Incheon, Panmunjom, Gyeongju, Gwangju
KZ: Almaty, Baikonur, Aktau, Shymkent
LB: Sidon, Tyre, Baalbek, Naqoura, Bekaa Valley
LK: Hambantota
LY: Benghazi, Misrata, Sirte, Tobruk, Derna, Sebha
MA: Casablanca, Marrakesh, Marrakech, Fez, Tangier, Agadir, Skhirat, Bouznika, Dakhla
MH: Kwajalein
MY: Penang, Langkawi, Johor, Johor Bahru, Sabah, Sarawak, Kota Kinabalu, Kuching, Melaka, Malacca, Shah Alam, Selangor, Kelantan, Terengganu, Pahang, Perak, Kedah
NA: Walvis Bay
NG: Lagos, Kano
NL: Rotterdam, Maastricht
NP: Lumbini
NZ: Waitangi
OM: Salalah, Sohar, Duqm, Nizwa
PG: Lae, Rabaul, Arawa
PH: Cebu, Subic
PK: Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Gwadar, Balochistan, Khyber Pakhtunkhwa, Sindh, Azad Kashmir, Muzaffarabad, Sialkot, Faisalabad, Multan, Gilgit-Baltistan
PL: Krakow, Cracow, Gdansk, Auschwitz, Rzeszow
PS: Gaza, Gaza Strip, Gaza City, West Bank, Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron, Bethlehem, Jericho, Tulkarm, Deir al-Balah, Jabalia, Rafah crossing
PW: Koror
QA: Lusail, Al Udeid, Ras Laffan
RU: St. Petersburg, St Petersburg, Saint Petersburg, Sochi, Kazan, Vladivostok, Grozny, Chechnya, Dagestan, Kursk, Belgorod, Siberia, Ufa, Valdai
SA: Jeddah, Jiddah, Mecca, Makkah, Medina, Madinah, Dammam, Dhahran, NEOM, Neom, AlUla, Diriyah, Taif, Abha, Jizan
SB: Gizo
SD: Darfur, El Fasher, Omdurman, Port Sudan, Nyala, Kordofan
SO: Somaliland, Puntland, Jubaland, Hargeisa, Kismayo, Garowe
SR: Nieuw Nickerie
SY: Aleppo, Homs, Hama, Idlib, Daraa, Deir ez-Zor, Raqqa, Latakia, Golan Heights, Golan, Sweida, Suwayda, Palmyra, Kobani
SZ: Ezulwini
TH: Phuket, Pattaya, Chiang Mai
TN: Sfax, Sousse, Kairouan, Djerba
TO: Vava'u
TR: Istanbul, Izmir, Antalya, Gaziantep, Bodrum, Diyarbakir, Trabzon, Bursa, Incirlik
TZ: Arusha
UA: Odesa, Odessa, Kharkiv, Kharkov, Lviv, Donetsk, Luhansk, Kherson, Mariupol, Zaporizhzhia, Dnipro, Crimea, Donbas, Donbass, Sevastopol, Bakhmut, Bucha, Chernobyl
US: New York, New York City, Los Angeles, Chicago, San Francisco, Miami, Houston, Boston, Seattle, Atlanta, Philadelphia, Detroit, Las Vegas, Anchorage, Alaska, Hawaii, California, Texas, Florida, Palm Beach, Sunnylands, Palm Springs, Delaware, Pennsylvania, Michigan, Ohio, Minneapolis
UY: Punta del Este
UZ: Samarkand, Bukhara, Khiva, Termez
VN: Ho Chi Minh City, Da Nang, Saigon
VU: Luganville
XK: Prizren, Mitrovica
YE: Hodeidah, Hodeida, Marib, Taiz, Taez, Mukalla, Hadramout, Saada, Socotra, Mocha
ZA: Johannesburg, Durban, Sandton, Sun City
ZW: Victoria Falls
`);
