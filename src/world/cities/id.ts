import { readCities } from "./city.ts";

/** Cities and regions under their Indonesian names: `code: names`. Sorted by code. */
export const id = readCities(`
AE: Dubai, Sharjah, Fujairah, Al Ain
AF: Kandahar, Herat, Jalalabad
AU: Sydney, Melbourne, Perth, Brisbane, Darwin, Adelaide, Hobart, Queensland, New South Wales, Northern Territory, Australia Barat, Australia Selatan, Tasmania
AZ: Nagorno-Karabakh, Karabakh, Nakhchivan
CH: Jenewa, Davos, Zurich, Lausanne, Basel
CN: Shanghai, Guangzhou, Shenzhen, Xinjiang, Tibet, Nanning, Hangzhou, Boao, Chengdu, Xian, Guangdong, Guangxi, Fujian, Yunnan, Hainan, Sichuan, Zhejiang, Jiangsu, Shandong, Henan, Hubei, Hunan, Ningxia, Guizhou, Chongqing, Kunming, Tianjin, Xiamen, Haikou, Wuhan, Suzhou, Qingdao, Mongolia Dalam, Dalian
CY: Siprus Utara, Larnaka
CZ: Brno
DE: Muenchen, München, Frankfurt, Koeln, Hamburg, Bonn, Hannover, Bavaria, Bayern, Saxony, Stuttgart, Duesseldorf, Düsseldorf, Leipzig, Dresden
DK: Aarhus
EG: Sharm el-Sheikh, Sharm El Sheikh, Sharm el Sheikh, Iskandariyah, Aleksandria, Suez, Terusan Suez, Giza, Luksor, Luxor, Semenanjung Sinai, Sinai, El Arish
ES: Barcelona, Sevilla, Kordoba, Katalonia
FR: Strasbourg, Marseille, Nice, Lyon, Versailles
GB: Manchester, Edinburgh, Birmingham, Oxford, Cambridge
GR: Tesalonika, Thessaloniki, Kreta
ID: Bali, Denpasar, Nusa Dua, Surabaya, Bandung, Bogor, Medan, Semarang, Makassar, Palembang, Yogyakarta, Jogja, Jogjakarta, Solo, Surakarta, Labuan Bajo, Batam, Banda Aceh, Aceh, Balikpapan, Samarinda, Pontianak, Manado, Padang, Pekanbaru, Jayapura, Papua, Kupang, Mataram, Lombok, Mandalika, Ambon, Ternate, Kendari, Palu, Gorontalo, Mamuju, Banjarmasin, Palangka Raya, Palangkaraya, Tanjung Selor, Tarakan, Bengkulu, Jambi, Bandar Lampung, Lampung, Pangkalpinang, Tanjung Pinang, Tangerang, Bekasi, Depok, Karawang, Cirebon, Malang, Magelang, Morowali, Penajam Paser Utara, Sofifi, Manokwari, Sorong, Merauke, Cikeas, Kertajati, Halim Perdanakusuma, Bandara Soekarno-Hatta, Jawa Barat, Jawa Tengah, Jawa Timur, Sumatera Utara, Sumatera Barat, Sumatera Selatan, Kalimantan Timur, Sulawesi Selatan, Nusa Tenggara Timur, Natuna, Jabar, Jateng, Jatim, Sumut, Sumbar, Sumsel, Kalbar, Kalimantan Barat, Kalsel, Kalimantan Selatan, Kalteng, Kalimantan Tengah, Kaltim, Kaltara, Kalimantan Utara, Sulsel, Sulut, Sulawesi Utara, Sulteng, Sulawesi Tengah, Sultra, Sulawesi Tenggara, Sulbar, Sulawesi Barat, NTB, Nusa Tenggara Barat, NTT, Maluku, Maluku Utara, Malut, Riau, Kepulauan Riau, Kepri, Banten, Papua Barat, Papua Tengah, Papua Selatan, Papua Pegunungan, Papua Barat Daya, Daerah Istimewa Yogyakarta, DIY, Kepulauan Bangka Belitung, Bangka Belitung, Babel, Sidoarjo, Gresik, Banyuwangi, Jember, Kediri, Madiun, Probolinggo, Pasuruan, Tasikmalaya, Sukabumi, Purwakarta, Klaten, Kudus, Tegal, Pekalongan, Salatiga, Jombang, Ponorogo, Tuban, Bojonegoro, Bukittinggi, Payakumbuh, Pematangsiantar, Binjai, Tanjungbalai, Lhokseumawe, Sabang, Dumai, Prabumulih, Lubuklinggau, Bontang, Singkawang, Banjarbaru, Parepare, Palopo, Bitung, Tomohon, Bau-Bau, Atambua, Maumere, Ende, Larantuka, Ubud, Sanur, Jimbaran, Bintan, Karimun, Tanjungpinang
IE: Shannon
IL: Yerusalem, Jerusalem, Haifa, Eilat, Askelon
IN: Mumbai, Kolkata, Kalkuta, Chennai, Bengaluru, Bangalore, Goa, Kashmir, Amritsar, Tamil Nadu, Kerala, Gujarat, Uttar Pradesh, Maharashtra, Hyderabad, Ahmedabad
IQ: Erbil, Arbil, Basra, Mosul, Kirkuk, Najaf, Karbala, Kurdistan Irak, Sulaimaniyah
IR: Isfahan, Masyhad, Mashhad, Tabriz, Shiraz, Qom, Natanz, Fordow, Bushehr, Bandar Abbas
IT: Milan, Milano, Napoli, Venesia, Firenze, Turin, Sisilia, Florensia
JO: Aqaba, Laut Mati
JP: Hiroshima, Osaka, Okinawa, Fukushima, Nagasaki, Kyoto, Nagoya, Hokkaido, Aichi, Fukuoka, Kobe, Yokohama, Kumamoto, Miyagi, Nagano, Shizuoka, Sapporo, Sendai, Niigata
KR: Busan, Jeju, Incheon, Panmunjom, Gyeongju, Daegu, Daejeon, Gwangju, Ulsan, Gangwon, Gyeonggi, Suwon
KZ: Almaty
LB: Lebanon Selatan, Sidon, Tirus, Beirut Selatan, Lembah Bekaa
LY: Benghazi, Misrata, Sirte, Tobruk
MA: Casablanca, Kasablanka, Marrakesh, Marakesh, Tangier, Fes
MM: Rakhine, Mandalay
MY: Penang, Pulau Pinang, Langkawi, Johor, Johor Bahru, Sabah, Sarawak, Kuching, Kota Kinabalu, Malaka, Melaka, Shah Alam, Selangor, Kedah, Perlis, Kelantan, Terengganu, Pahang, Negeri Sembilan, Labuan, Tawau, Miri, Sibu, Bintulu, Sandakan, Ipoh, Kota Bharu, Kuantan, Seremban, Alor Setar, George Town, Petaling Jaya, Cyberjaya
NL: Rotterdam, Leiden, Utrecht, Eindhoven, Groningen, Wageningen
PH: Mindanao, Davao, Cebu, Bangsamoro, Cotabato, Zamboanga, Marawi
PK: Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Balochistan, Gwadar, Sindh, Khyber Pakhtunkhwa
PL: Krakow, Gdansk, Auschwitz
PS: Gaza, Jalur Gaza, Kota Gaza, Tepi Barat, Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron, Al-Khalil, Betlehem, Yerikho, Deir al-Balah, Tulkarem, Masjid Al-Aqsa, Masjid Al Aqsa
RU: Saint Petersburg, St. Petersburg, St Petersburg, Sankt Petersburg, Sochi, Kazan, Vladivostok, Grozny, Chechnya, Kursk, Belgorod, Siberia
SA: Makkah, Mekah, Mekkah, Madinah, Jeddah, Dammam, Thaif, Taif, NEOM, Neom, Arafah, Mina, Dhahran
SD: Darfur, El Fasher, Port Sudan
SO: Somaliland, Hargeisa
SY: Aleppo, Homs, Hama, Idlib, Daraa, Deir ez-Zor, Raqqa, Latakia, Dataran Tinggi Golan, Golan
TH: Phuket, Pattaya, Chiang Mai, Thailand Selatan, Songkhla, Yala, Narathiwat, Pattani, Hat Yai, Chiang Rai
TR: Istanbul, Izmir, Antalya, Gaziantep, Bodrum, Selat Bosporus
UA: Odessa, Odesa, Kharkiv, Lviv, Donetsk, Luhansk, Kherson, Mariupol, Zaporizhzhia, Krimea, Donbas, Chernobyl, Semenanjung Krimea
US: New York, Los Angeles, San Francisco, Chicago, Boston, Miami, Houston, Alaska, Anchorage, Hawaii, Kalifornia, California, Texas, Florida, Pennsylvania, Las Vegas, Seattle
UZ: Samarkand, Bukhara
VN: Ho Chi Minh City, Kota Ho Chi Minh, Da Nang, Hai Phong, Can Tho, Quang Ninh, Hue
YE: Hodeidah, Marib, Taiz, Hadramaut, Saada
ZA: Johannesburg, Durban, Cape Town, Pretoria
`);
