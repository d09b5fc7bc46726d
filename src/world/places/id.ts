import { readPlaces } from "./place.ts";

/** Indonesian: code | aliases | demonyms | capitals | seats. Sorted by code. */
export const id = readPlaces(`
AD | Andorra | Andorra | Andorra la Vella |
AE | Uni Emirat Arab, UEA, UAE, Emirat Arab, Uni Emirates Arab, Persatuan Emirat Arab, PEA | Emirat, Emirati | Abu Dhabi | Qasr Al Watan, Istana Qasr Al Watan
AF | Afghanistan, Afganistan | Afghan, Afgan, Afghanistan | Kabul |
AG | Antigua dan Barbuda, Antigua & Barbuda | Antigua | Saint John's, St. John's |
AL | Albania | Albania | Tirana |
AM | Armenia | Armenia | Yerevan |
AO | Angola | Angola | Luanda |
AR | Argentina | Argentina | Buenos Aires | Casa Rosada
AT | Austria | Austria | Wina |
AU | Australia, Negeri Kanguru, Negeri Kangguru | Australia | Canberra |
AZ | Azerbaijan | Azerbaijan, Azeri | Baku |
BA | Bosnia dan Herzegovina, Bosnia-Herzegovina, Bosnia Herzegovina, Bosnia | Bosnia | Sarajevo |
BB | Barbados | Barbados | Bridgetown |
BD | Bangladesh, Banglades | Bangladesh, Bangladeshi | Dhaka |
BE | Belgia | Belgia | Brussel, Brussels, Brusel |
BF | Burkina Faso | Burkina Faso, Burkinabe | Ouagadougou |
BG | Bulgaria | Bulgaria | Sofia |
BH | Bahrain, Kerajaan Bahrain | Bahrain, Bahraini | Manama |
BI | Burundi | Burundi | Gitega, Bujumbura |
BJ | Benin | Benin | Porto-Novo, Cotonou |
BN | Brunei Darussalam, Brunei, Negara Brunei Darussalam | Brunei | Bandar Seri Begawan | Istana Nurul Iman
BO | Bolivia | Bolivia | La Paz, Sucre |
BR | Brasil, Brazil, Negeri Samba | Brasil, Brazil | Brasilia | Istana Planalto
BS | Bahama, Bahamas | Bahama, Bahamas | Nassau |
BT | Bhutan | Bhutan | Thimphu |
BW | Botswana, Bostwana | Botswana | Gaborone |
BY | Belarus, Belarusia, Byelorusia | Belarus, Belarusia | Minsk |
BZ | Belize | Belize | Belmopan |
CA | Kanada, Canada | Kanada | Ottawa |
CD | Republik Demokratik Kongo, RD Kongo, RDK, Kongo | Kongo | Kinshasa |
CF | Republik Afrika Tengah, Afrika Tengah | Afrika Tengah | Bangui |
CG | Republik Kongo, Kongo-Brazzaville | Kongo | Brazzaville |
CH | Swiss, Switzerland | Swiss | Bern |
CI | Pantai Gading, Côte d'Ivoire, Cote d'Ivoire | Pantai Gading | Yamoussoukro, Abidjan |
CL | Cile, Chili, Chile | Cile, Chili, Chile | Santiago |
CM | Kamerun | Kamerun | Yaounde |
CN | China, Tiongkok, Cina, RRT, RRC, Republik Rakyat Tiongkok, Republik Rakyat China, Republik Rakyat Cina, Negeri Tirai Bambu, Negeri Panda | China, Tiongkok, Cina | Beijing, Peking | Balai Agung Rakyat, Zhongnanhai
CO | Kolombia | Kolombia | Bogota, Bogotá |
CR | Kosta Rika, Costa Rica | Kosta Rika | San Jose |
CU | Kuba | Kuba | Havana |
CV | Tanjung Verde, Cabo Verde, Cape Verde | Tanjung Verde | Praia |
CY | Siprus | Siprus | Nikosia, Nicosia |
CZ | Ceko, Republik Ceko, Cheko, Ceska | Ceko | Praha |
DE | Jerman, Republik Federal Jerman, Germany | Jerman | Berlin | Bundestag
DJ | Djibouti, Jibuti | Djibouti, Jibuti | Kota Djibouti |
DK | Denmark | Denmark | Kopenhagen, Copenhagen |
DM | Dominika, Persemakmuran Dominika | Dominika | Roseau |
DO | Republik Dominika | Dominika | Santo Domingo |
DZ | Aljazair, Algeria | Aljazair | Aljir, Algiers, Alger |
EC | Ekuador, Ecuador | Ekuador | Quito |
EE | Estonia | Estonia | Tallinn |
EG | Mesir, Republik Arab Mesir, Negeri Piramida | Mesir | Kairo, Cairo, Ibu Kota Administratif Baru | Istana Al-Ittihadiya, Istana Ittihadiya
EH | Sahara Barat, Republik Demokratik Arab Sahrawi | Sahrawi | Laayoune |
ER | Eritrea | Eritrea | Asmara |
ES | Spanyol | Spanyol | Madrid | Istana Moncloa, Istana Zarzuela
ET | Ethiopia, Etiopia | Ethiopia, Etiopia | Addis Ababa |
FI | Finlandia, Finland | Finlandia | Helsinki |
FJ | Fiji | Fiji | Suva |
FM | Mikronesia, Negara Federasi Mikronesia, Federasi Mikronesia | Mikronesia | Palikir |
FR | Prancis, Perancis | Prancis, Perancis | Paris | Istana Elysee, Istana Élysée, Elysee, Élysée
GA | Gabon | Gabon | Libreville |
GB | Inggris, Inggris Raya, Britania Raya, Kerajaan Inggris, UK, Kerajaan Bersatu, Britania, Skotlandia, Wales, Irlandia Utara | Inggris, Britania, Skotlandia | London | Downing Street, Istana Buckingham, Istana Westminster
GD | Grenada | Grenada | Saint George's |
GE | Georgia | Georgia | Tbilisi |
GH | Ghana | Ghana | Accra, Akra |
GM | Gambia | Gambia | Banjul |
GN | Guinea | Guinea | Conakry |
GQ | Guinea Khatulistiwa, Guinea Ekuatorial | Guinea Khatulistiwa | Malabo |
GR | Yunani | Yunani | Athena |
GT | Guatemala | Guatemala | Kota Guatemala, Guatemala City |
GW | Guinea-Bissau, Guinea Bissau | Guinea-Bissau | Bissau |
GY | Guyana | Guyana | Georgetown |
HK | Hong Kong, Hongkong | Hong Kong, Hongkong |  |
HN | Honduras | Honduras | Tegucigalpa |
HR | Kroasia | Kroasia, Kroat | Zagreb |
HT | Haiti | Haiti | Port-au-Prince |
HU | Hungaria, Hongaria | Hungaria, Hongaria | Budapest |
ID | Indonesia, RI, Republik Indonesia, Negara Kesatuan Republik Indonesia, NKRI, Hindia Belanda | Indonesia | Jakarta, Ibu Kota Nusantara, IKN | Istana Merdeka, Istana Negara, Istana Kepresidenan, Istana Bogor, Istana Kepresidenan Bogor, Istana Cipanas, Istana Wakil Presiden, Gedung Agung, Gedung Pancasila, Pejambon, Istana Garuda
IE | Irlandia, Republik Irlandia | Irlandia | Dublin |
IL | Israel, Zionis, rezim Zionis, entitas Zionis, Negara Yahudi | Israel, Zionis | Tel Aviv | Knesset
IN | India, Hindustan | India | New Delhi, Delhi | Rashtrapati Bhavan, Hyderabad House
IQ | Irak, Iraq | Irak, Iraq | Baghdad, Bagdad |
IR | Iran, Republik Islam Iran, Republik Islam, Negeri Mullah, Negeri Para Mullah, Persia | Iran, Persia | Teheran, Tehran |
IS | Islandia | Islandia | Reykjavik |
IT | Italia, Italy | Italia | Roma | Palazzo Chigi, Istana Chigi, Istana Quirinal, Istana Quirinale
JM | Jamaika | Jamaika | Kingston |
JO | Yordania, Kerajaan Hasyimiyah Yordania, Jordania | Yordania | Amman | Istana Al Husseiniya, Istana Basman
JP | Jepang, Negeri Sakura, Negeri Matahari Terbit | Jepang | Tokyo | Kantei
KE | Kenya | Kenya | Nairobi |
KG | Kirgizstan, Kirgistan, Kyrgyzstan, Kirgizia, Republik Kirgiz, Kirghizstan | Kirgiz, Kyrgyz, Kirgistan | Bishkek, Biskek |
KH | Kamboja | Kamboja, Khmer | Phnom Penh, Pnom Penh |
KI | Kiribati | Kiribati | Tarawa |
KM | Komoro, Comoros, Kepulauan Komoro, Uni Komoro | Komoro | Moroni |
KN | Saint Kitts dan Nevis, St Kitts dan Nevis, St. Kitts dan Nevis | Saint Kitts | Basseterre |
KP | Korea Utara, Korut, Republik Rakyat Demokratik Korea, RRDK, DPRK | Korea Utara | Pyongyang |
KR | Korea Selatan, Korsel, Republik Korea, Korea, Negeri Ginseng | Korea Selatan, Korea | Seoul | Gedung Biru, Istana Kepresidenan Yongsan
KW | Kuwait | Kuwait | Kota Kuwait, Kuwait City | Istana Bayan
KZ | Kazakhstan, Kazakstan | Kazakh, Kazakhstan | Astana, Nur-Sultan | Akorda, Istana Akorda
LA | Laos | Laos | Vientiane |
LB | Lebanon, Libanon | Lebanon, Libanon | Beirut | Istana Baabda, Istana Kepresidenan Baabda
LC | Saint Lucia, St Lucia, St. Lucia | Saint Lucia | Castries |
LI | Liechtenstein | Liechtenstein | Vaduz |
LK | Sri Lanka, Srilanka | Sri Lanka | Kolombo, Colombo |
LR | Liberia | Liberia | Monrovia |
LS | Lesotho | Lesotho | Maseru |
LT | Lituania, Lithuania | Lituania, Lithuania | Vilnius |
LU | Luksemburg, Luxemburg | Luksemburg | Kota Luksemburg |
LV | Latvia | Latvia | Riga |
LY | Libya, Libia | Libya, Libia | Tripoli |
MA | Maroko, Moroko | Maroko | Rabat |
MC | Monako, Monaco | Monako | Monte Carlo |
MD | Moldova, Moldavia | Moldova | Chisinau |
ME | Montenegro | Montenegro | Podgorica |
MG | Madagaskar | Madagaskar | Antananarivo |
MH | Kepulauan Marshall | Marshall | Majuro |
MK | Makedonia Utara, Makedonia, Republik Makedonia Utara | Makedonia | Skopje |
ML | Mali | Mali | Bamako |
MM | Myanmar, Burma, Birma | Myanmar, Burma | Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon |
MN | Mongolia | Mongolia | Ulan Bator, Ulaanbaatar |
MR | Mauritania | Mauritania | Nouakchott |
MT | Malta | Malta | Valletta |
MU | Mauritius | Mauritius | Port Louis |
MV | Maladewa, Maldives | Maladewa | Malé |
MW | Malawi | Malawi | Lilongwe |
MX | Meksiko | Meksiko | Mexico City, Kota Meksiko |
MY | Malaysia, Negeri Jiran, Persekutuan Tanah Melayu, Malaya | Malaysia | Kuala Lumpur, KL, Putrajaya | Seri Perdana, Wisma Putra, Kompleks Seri Perdana
MZ | Mozambik, Mozambique | Mozambik | Maputo |
NA | Namibia | Namibia | Windhoek |
NE | Niger | Niger | Niamey |
NG | Nigeria | Nigeria | Abuja |
NI | Nikaragua | Nikaragua | Managua |
NL | Belanda, Kerajaan Belanda, Negeri Kincir Angin, Nederland | Belanda | Den Haag, Amsterdam | Binnenhof
NO | Norwegia | Norwegia | Oslo |
NP | Nepal | Nepal | Kathmandu, Katmandu |
NR | Nauru | Nauru | Yaren |
NZ | Selandia Baru, New Zealand | Selandia Baru | Wellington |
OM | Oman, Kesultanan Oman | Oman | Muskat, Muscat |
PA | Panama | Panama | Panama City, Kota Panama |
PE | Peru | Peru | Lima |
PG | Papua Nugini, Papua New Guinea, PNG | Papua Nugini | Port Moresby |
PH | Filipina, Philipina, Pilipina | Filipina | Manila | Istana Malacanang, Istana Malacañang, Malacanang, Malacañang
PK | Pakistan, Republik Islam Pakistan | Pakistan | Islamabad |
PL | Polandia | Polandia | Warsawa |
PS | Palestina, Negara Palestina, Wilayah Palestina, Otoritas Palestina | Palestina | Ramallah, Yerusalem Timur |
PT | Portugal | Portugal, Portugis | Lisbon, Lisboa |
PW | Palau | Palau | Ngerulmud |
PY | Paraguay | Paraguay | Asuncion |
QA | Qatar, Katar | Qatar | Doha | Amiri Diwan, Istana Lusail
RO | Rumania, Romania | Rumania | Bukares, Bucharest, Bukarest |
RS | Serbia | Serbia, Serb | Beograd, Belgrade |
RU | Rusia, Federasi Rusia, Uni Soviet, Negeri Beruang Merah, Negeri Beruang Putih | Rusia | Moskow, Moskwa, Moscow | Kremlin, Istana Kremlin
RW | Rwanda | Rwanda | Kigali |
SA | Arab Saudi, Saudi, Saudi Arabia, Kerajaan Arab Saudi, KSA, Arab Saudia | Saudi, Arab Saudi | Riyadh, Riyad | Istana Al-Yamamah, Istana Al Yamamah, Istana Yamamah, Istana Al-Salam
SB | Kepulauan Solomon, Solomon | Kepulauan Solomon | Honiara |
SC | Seychelles, Seisel | Seychelles | Victoria |
SD | Sudan | Sudan | Khartoum |
SE | Swedia | Swedia | Stockholm |
SG | Singapura, Singapore, Negeri Singa | Singapura | Singapura | Istana Singapura
SI | Slovenia | Slovenia | Ljubljana |
SK | Slovakia, Slowakia | Slovakia, Slowakia | Bratislava |
SL | Sierra Leone | Sierra Leone | Freetown |
SM | San Marino | San Marino | Kota San Marino |
SN | Senegal | Senegal | Dakar |
SO | Somalia | Somalia | Mogadishu |
SR | Suriname | Suriname | Paramaribo |
SS | Sudan Selatan | Sudan Selatan | Juba |
ST | Sao Tome dan Principe, São Tomé dan Príncipe | Sao Tome | Sao Tome, São Tomé |
SV | El Salvador | El Salvador | San Salvador |
SY | Suriah, Syria, Republik Arab Suriah, Siria | Suriah, Syria | Damaskus | Istana Rakyat
SZ | Eswatini, Swaziland | Eswatini, Swazi | Mbabane |
TD | Chad, Cad | Chad | N'Djamena |
TG | Togo | Togo | Lome, Lomé |
TH | Thailand, Muangthai, Negeri Gajah Putih, Siam | Thailand, Thai | Bangkok |
TJ | Tajikistan | Tajik, Tajikistan | Dushanbe |
TL | Timor Leste, Timor-Leste, Timor Timur | Timor Leste | Dili |
TM | Turkmenistan | Turkmen, Turkmenistan | Ashgabat, Asgabat |
TN | Tunisia | Tunisia | Tunis |
TO | Tonga | Tonga | Nuku'alofa |
TR | Turki, Turkiye, Türkiye, Republik Turki, Turkey | Turki | Ankara | Istana Dolmabahce, Kompleks Kepresidenan Bestepe
TT | Trinidad dan Tobago, Trinidad & Tobago | Trinidad | Port of Spain |
TV | Tuvalu | Tuvalu | Funafuti |
TW | Taiwan, Republik China, Republik Tiongkok, Formosa | Taiwan | Taipei |
TZ | Tanzania | Tanzania | Dodoma, Dar es Salaam |
UA | Ukraina | Ukraina | Kyiv, Kiev |
UG | Uganda | Uganda | Kampala |
US | Amerika Serikat, AS, Amerika, USA, US, U.S., Negeri Paman Sam, Paman Sam | Amerika Serikat, Amerika, AS | Washington, Washington DC, Washington D.C. | Gedung Putih, Pentagon, Capitol Hill, Gedung Capitol, Mar-a-Lago
UY | Uruguay, Uruguai | Uruguay | Montevideo |
UZ | Uzbekistan, Uzbekiztan | Uzbek, Uzbekistan | Tashkent, Taskent |
VA | Vatikan, Takhta Suci, Tahta Suci, Kota Vatikan | Vatikan | Kota Vatikan | Istana Apostolik
VC | Saint Vincent dan Grenadine, Saint Vincent dan Grenadines, St. Vincent dan Grenadine | Saint Vincent | Kingstown |
VE | Venezuela | Venezuela | Caracas, Karakas | Istana Miraflores
VN | Vietnam, Viet Nam | Vietnam | Hanoi |
VU | Vanuatu | Vanuatu | Port Vila |
WS | Samoa | Samoa | Apia |
XK | Kosovo | Kosovo | Pristina |
YE | Yaman | Yaman | Sanaa, Sana'a, Aden |
ZA | Afrika Selatan, Afsel | Afrika Selatan | Pretoria, Cape Town, Tshwane |
ZM | Zambia | Zambia | Lusaka |
ZW | Zimbabwe | Zimbabwe | Harare |
`);
