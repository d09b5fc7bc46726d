import { readPlaces } from "./place.ts";

/** Malay: code | aliases | demonyms | capitals | seats. Sorted by code. */
export const ms = readPlaces(`
AD | Andorra | Andorra | Andorra la Vella |
AE | Emiriah Arab Bersatu, UAE, EAB, Emiriah, Emiriyah Arab Bersatu, Amiriah Arab Bersatu | Emirati, Emiriah | Abu Dhabi | Qasr Al Watan, Istana Qasr Al Watan
AF | Afghanistan | Afghan, Afghanistan | Kabul |
AG | Antigua dan Barbuda, Antigua & Barbuda | Antigua | Saint John's, St. John's |
AL | Albania | Albania | Tirana |
AM | Armenia | Armenia | Yerevan |
AO | Angola | Angola | Luanda |
AR | Argentina | Argentina | Buenos Aires | Casa Rosada
AT | Austria | Austria | Vienna |
AU | Australia | Australia | Canberra |
AZ | Azerbaijan | Azerbaijan, Azeri | Baku |
BA | Bosnia dan Herzegovina, Bosnia-Herzegovina, Bosnia Herzegovina, Bosnia | Bosnia | Sarajevo |
BB | Barbados | Barbados | Bridgetown |
BD | Bangladesh | Bangladesh, Bangladeshi | Dhaka |
BE | Belgium | Belgium | Brussels |
BF | Burkina Faso | Burkina Faso, Burkinabe | Ouagadougou |
BG | Bulgaria | Bulgaria | Sofia |
BH | Bahrain, Kerajaan Bahrain | Bahrain, Bahraini | Manama |
BI | Burundi | Burundi | Gitega, Bujumbura |
BJ | Benin | Benin | Porto-Novo, Cotonou |
BN | Brunei, Brunei Darussalam, Negara Brunei Darussalam | Brunei | Bandar Seri Begawan | Istana Nurul Iman
BO | Bolivia | Bolivia | La Paz, Sucre |
BR | Brazil | Brazil | Brasilia | Istana Planalto
BS | Bahamas | Bahamas | Nassau |
BT | Bhutan | Bhutan | Thimphu |
BW | Botswana | Botswana | Gaborone |
BY | Belarus | Belarus | Minsk |
BZ | Belize | Belize | Belmopan |
CA | Kanada, Canada | Kanada | Ottawa |
CD | Republik Demokratik Congo, DR Congo, DRC, Congo | Congo | Kinshasa |
CF | Republik Afrika Tengah, Afrika Tengah | Afrika Tengah | Bangui |
CG | Republik Congo, Congo-Brazzaville | Congo | Brazzaville |
CH | Switzerland, Swiss | Swiss, Switzerland | Bern |
CI | Ivory Coast, Pantai Gading, Côte d'Ivoire, Cote d'Ivoire | Ivory Coast | Yamoussoukro, Abidjan |
CL | Chile | Chile | Santiago |
CM | Cameroon | Cameroon | Yaounde |
CN | China, Republik Rakyat China, RRC, Tiongkok, Cina | China, Cina | Beijing, Peking | Dewan Besar Rakyat, Zhongnanhai
CO | Colombia | Colombia | Bogota, Bogotá |
CR | Costa Rica | Costa Rica | San Jose |
CU | Cuba | Cuba | Havana |
CV | Cape Verde, Cabo Verde, Tanjung Verde | Cape Verde | Praia |
CY | Cyprus, Siprus | Cyprus | Nicosia |
CZ | Republik Czech, Czechia, Czech | Czech | Prague |
DE | Jerman, Republik Persekutuan Jerman | Jerman | Berlin | Bundestag
DJ | Djibouti | Djibouti | Bandar Djibouti |
DK | Denmark | Denmark | Copenhagen |
DM | Dominica | Dominica | Roseau |
DO | Republik Dominica, Republik Dominican | Dominican | Santo Domingo |
DZ | Algeria | Algeria | Algiers |
EC | Ecuador | Ecuador | Quito |
EE | Estonia | Estonia | Tallinn |
EG | Mesir, Republik Arab Mesir | Mesir | Kaherah, Kahirah, Cairo | Istana Al-Ittihadiya
EH | Sahara Barat | Sahrawi | Laayoune |
ER | Eritrea | Eritrea | Asmara |
ES | Sepanyol | Sepanyol | Madrid | Istana Moncloa
ET | Ethiopia, Habsyah | Ethiopia | Addis Ababa |
FI | Finland | Finland | Helsinki |
FJ | Fiji | Fiji | Suva |
FM | Micronesia, Mikronesia, Negara Bersekutu Micronesia | Micronesia | Palikir |
FR | Perancis, Peranchis | Perancis | Paris | Istana Elysee, Istana Élysée, Elysee, Élysée
GA | Gabon | Gabon | Libreville |
GB | United Kingdom, UK, Britain, Great Britain, England, Inggeris, Scotland, Wales, Ireland Utara | British, Inggeris, Scotland | London | Downing Street, Istana Buckingham, Istana Westminster
GD | Grenada | Grenada | Saint George's |
GE | Georgia | Georgia | Tbilisi |
GH | Ghana | Ghana | Accra |
GM | Gambia | Gambia | Banjul |
GN | Guinea | Guinea | Conakry |
GQ | Guinea Khatulistiwa | Guinea Khatulistiwa | Malabo |
GR | Greece, Yunani | Greek, Greece, Yunani | Athens |
GT | Guatemala | Guatemala | Guatemala City, Bandar Raya Guatemala |
GW | Guinea Bissau, Guinea-Bissau | Guinea-Bissau | Bissau |
GY | Guyana | Guyana | Georgetown |
HK | Hong Kong | Hong Kong |  |
HN | Honduras | Honduras | Tegucigalpa |
HR | Croatia | Croatia, Croat | Zagreb |
HT | Haiti | Haiti | Port-au-Prince |
HU | Hungary | Hungary | Budapest |
ID | Indonesia, Republik Indonesia, Hindia Belanda | Indonesia | Jakarta, Nusantara | Istana Merdeka, Istana Bogor, Istana Kepresidenan Bogor
IE | Ireland, Republik Ireland | Ireland, Irish | Dublin |
IL | Israel, Zionis, rejim Zionis, entiti Zionis | Israel, Zionis, Yahudi Israel | Tel Aviv, Baitulmaqdis Barat | Knesset
IN | India, Hindustan | India | New Delhi, Delhi | Rashtrapati Bhavan, Hyderabad House
IQ | Iraq | Iraq | Baghdad |
IR | Iran, Republik Islam Iran, Republik Islam, Parsi | Iran, Parsi | Tehran, Teheran |
IS | Iceland | Iceland | Reykjavik |
IT | Itali | Itali | Rom, Rome | Palazzo Chigi, Istana Chigi, Istana Quirinale
JM | Jamaica | Jamaica | Kingston |
JO | Jordan, Kerajaan Hashimiah Jordan, Kerajaan Hashemite Jordan | Jordan | Amman | Istana Al Husseiniya, Istana Basman
JP | Jepun, Negara Matahari Terbit | Jepun | Tokyo | Kantei
KE | Kenya | Kenya | Nairobi |
KG | Kyrgyzstan, Republik Kyrgyz, Kirgistan, Kyrgystan | Kyrgyz | Bishkek |
KH | Kemboja, Cambodia, Kampuchea | Kemboja, Khmer | Phnom Penh |
KI | Kiribati | Kiribati | Tarawa |
KM | Comoros, Kesatuan Comoros | Comoros | Moroni |
KN | Saint Kitts dan Nevis, St Kitts dan Nevis, St. Kitts dan Nevis | Saint Kitts | Basseterre |
KP | Korea Utara, DPRK, Republik Rakyat Demokratik Korea | Korea Utara | Pyongyang |
KR | Korea Selatan, Republik Korea, ROK, Korea | Korea Selatan, Korea | Seoul | Rumah Biru
KW | Kuwait | Kuwait | Kuwait City, Bandar Kuwait | Istana Bayan
KZ | Kazakhstan | Kazakh, Kazakhstan | Astana, Nur-Sultan | Akorda, Istana Akorda
LA | Laos | Laos | Vientiane |
LB | Lubnan, Lebanon | Lubnan | Beirut | Istana Baabda
LC | Saint Lucia, St Lucia, St. Lucia | Saint Lucia | Castries |
LI | Liechtenstein | Liechtenstein | Vaduz |
LK | Sri Lanka | Sri Lanka | Colombo |
LR | Liberia | Liberia | Monrovia |
LS | Lesotho | Lesotho | Maseru |
LT | Lithuania | Lithuania | Vilnius |
LU | Luxembourg, Luksembourg | Luxembourg | Bandar Luxembourg |
LV | Latvia | Latvia | Riga |
LY | Libya | Libya | Tripoli |
MA | Maghribi, Morocco, Maghribi Arab | Maghribi | Rabat |
MC | Monaco | Monaco | Monte Carlo |
MD | Moldova | Moldova | Chisinau |
ME | Montenegro | Montenegro | Podgorica |
MG | Madagascar, Madagaskar | Madagascar | Antananarivo |
MH | Kepulauan Marshall | Marshall | Majuro |
MK | Macedonia Utara, Macedonia, Republik Macedonia Utara | Macedonia | Skopje |
ML | Mali | Mali | Bamako |
MM | Myanmar, Burma | Myanmar, Burma | Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon |
MN | Mongolia | Mongolia | Ulaanbaatar, Ulan Bator |
MR | Mauritania | Mauritania | Nouakchott |
MT | Malta | Malta | Valletta |
MU | Mauritius | Mauritius | Port Louis |
MV | Maldives, Maldiv | Maldives | Malé |
MW | Malawi | Malawi | Lilongwe |
MX | Mexico | Mexico | Mexico City, Bandar Raya Mexico |
MY | Malaysia, Persekutuan Tanah Melayu, Tanah Melayu, M'sia | Malaysia | Kuala Lumpur, KL, Putrajaya | Seri Perdana, Kompleks Seri Perdana, Wisma Putra, Perdana Putra, Bangunan Perdana Putra, Istana Negara, Istana Melawati
MZ | Mozambique | Mozambique | Maputo |
NA | Namibia | Namibia | Windhoek |
NE | Niger | Niger | Niamey |
NG | Nigeria | Nigeria | Abuja |
NI | Nicaragua | Nicaragua | Managua |
NL | Belanda, Netherlands | Belanda | The Hague, Amsterdam | Binnenhof
NO | Norway | Norway | Oslo |
NP | Nepal | Nepal | Kathmandu |
NR | Nauru | Nauru | Yaren |
NZ | New Zealand | New Zealand | Wellington |
OM | Oman, Kesultanan Oman | Oman | Muscat |
PA | Panama | Panama | Panama City, Bandar Raya Panama |
PE | Peru | Peru | Lima |
PG | Papua New Guinea, PNG, Papua Guinea Baharu | Papua New Guinea | Port Moresby |
PH | Filipina | Filipina | Manila | Istana Malacanang, Istana Malacañang, Malacanang, Malacañang
PK | Pakistan, Republik Islam Pakistan | Pakistan | Islamabad |
PL | Poland | Poland | Warsaw |
PS | Palestin, Palestine, Negara Palestin, Wilayah Palestin, Pihak Berkuasa Palestin | Palestin | Ramallah, Baitulmaqdis Timur |
PT | Portugal | Portugal, Portugis | Lisbon |
PW | Palau | Palau | Ngerulmud |
PY | Paraguay | Paraguay | Asuncion |
QA | Qatar | Qatar | Doha | Amiri Diwan, Diwan Amiri, Istana Lusail
RO | Romania | Romania | Bucharest |
RS | Serbia | Serbia, Serb | Belgrade |
RU | Rusia, Persekutuan Rusia, Kesatuan Soviet, Soviet Union | Rusia | Moscow, Moskow | Kremlin, Istana Kremlin
RW | Rwanda | Rwanda | Kigali |
SA | Arab Saudi, Saudi, Saudi Arabia, Kerajaan Arab Saudi, KSA | Saudi, Arab Saudi | Riyadh | Istana Al-Yamamah, Istana Al Yamamah, Istana Yamamah, Istana Al-Salam
SB | Kepulauan Solomon, Solomon | Kepulauan Solomon | Honiara |
SC | Seychelles | Seychelles | Victoria |
SD | Sudan | Sudan | Khartoum |
SE | Sweden | Sweden | Stockholm |
SG | Singapura, Singapore, S'pura, Republik Singapura, Temasik | Singapura | Singapura | Istana Singapura
SI | Slovenia | Slovenia | Ljubljana |
SK | Slovakia | Slovakia | Bratislava |
SL | Sierra Leone | Sierra Leone | Freetown |
SM | San Marino | San Marino | Bandar San Marino |
SN | Senegal | Senegal | Dakar |
SO | Somalia | Somalia | Mogadishu |
SR | Suriname, Surinam | Suriname | Paramaribo |
SS | Sudan Selatan | Sudan Selatan | Juba |
ST | Sao Tome dan Principe, São Tomé dan Príncipe | Sao Tome | Sao Tome, São Tomé |
SV | El Salvador | El Salvador | San Salvador |
SY | Syria, Syiria, Republik Arab Syria | Syria | Damsyik, Damascus, Damsyiq | Istana Rakyat
SZ | Eswatini, Swaziland | Eswatini, Swazi | Mbabane |
TD | Chad | Chad | N'Djamena |
TG | Togo | Togo | Lome, Lomé |
TH | Thailand, Siam, Muangthai | Thai, Thailand | Bangkok |
TJ | Tajikistan | Tajik, Tajikistan | Dushanbe |
TL | Timor-Leste, Timor Leste, Timor Timur | Timor-Leste | Dili |
TM | Turkmenistan | Turkmen, Turkmenistan | Ashgabat |
TN | Tunisia | Tunisia | Tunis |
TO | Tonga | Tonga | Nuku'alofa |
TR | Turkiye, Türkiye, Turki, Turkey, Republik Turkiye | Turkiye, Turki | Ankara | Istana Dolmabahce, Kompleks Presiden Bestepe
TT | Trinidad dan Tobago, Trinidad & Tobago | Trinidad | Port of Spain |
TV | Tuvalu | Tuvalu | Funafuti |
TW | Taiwan, Republik China, Formosa | Taiwan | Taipei |
TZ | Tanzania | Tanzania | Dodoma, Dar es Salaam |
UA | Ukraine | Ukraine | Kyiv, Kiev |
UG | Uganda | Uganda | Kampala |
US | Amerika Syarikat, AS, A.S., A.S, Amerika, USA, US, U.S., Uncle Sam | Amerika Syarikat, Amerika, AS | Washington, Washington DC, Washington D.C. | Rumah Putih, White House, Pentagon, Capitol Hill, Mar-a-Lago
UY | Uruguay | Uruguay | Montevideo |
UZ | Uzbekistan | Uzbek, Uzbekistan | Tashkent |
VA | Vatican, Vatikan, Kota Vatican, Kota Vatikan, Holy See, Takhta Suci, Kerusi Suci | Vatican | Vatican City, Bandar Vatican |
VC | Saint Vincent dan Grenadines, St Vincent dan Grenadines, St. Vincent dan Grenadines | Saint Vincent | Kingstown |
VE | Venezuela | Venezuela | Caracas | Istana Miraflores
VN | Vietnam, Viet Nam | Vietnam | Hanoi |
VU | Vanuatu | Vanuatu | Port Vila |
WS | Samoa | Samoa | Apia |
XK | Kosovo | Kosovo | Pristina |
YE | Yaman, Yemen | Yaman | Sanaa, Sana'a, Aden |
ZA | Afrika Selatan | Afrika Selatan | Pretoria, Cape Town, Tshwane |
ZM | Zambia | Zambia | Lusaka |
ZW | Zimbabwe | Zimbabwe | Harare |
`);
