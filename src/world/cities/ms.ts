import { readCities } from "./city.ts";

/** Cities and regions under their Malay names: `code: names`. Sorted by code. */
export const ms = readCities(`
AE: Dubai, Sharjah, Fujairah, Al Ain
AF: Kandahar, Herat, Jalalabad
AU: Sydney, Melbourne, Perth, Brisbane, Darwin, Adelaide, Queensland, New South Wales, Northern Territory, Australia Barat, Australia Selatan, Tasmania
AZ: Nagorno-Karabakh, Karabakh
BN: Tutong, Seria, Kuala Belait, Temburong, Jerudong, Berakas, Gadong
CH: Geneva, Davos, Zurich, Lausanne, Basel
CN: Shanghai, Guangzhou, Shenzhen, Xinjiang, Tibet, Nanning, Hangzhou, Boao, Chengdu, Kunming, Guangdong, Guangxi, Fujian, Yunnan, Hainan, Sichuan, Zhejiang, Jiangsu, Shandong, Henan, Hubei, Hunan, Ningxia, Guizhou, Chongqing, Tianjin, Xiamen, Haikou, Wuhan, Suzhou, Qingdao, Dalian
DE: Munich, Frankfurt, Cologne, Hamburg, Bonn
EG: Sharm el-Sheikh, Sharm El Sheikh, Sharm el Sheikh, Iskandariah, Alexandria, Suez, Terusan Suez, Giza, Luxor, Semenanjung Sinai, Sinai, El Arish
ES: Barcelona, Seville, Granada, Cordoba, Catalonia
FR: Strasbourg, Marseille, Nice, Lyon, Versailles
GB: Manchester, Edinburgh, Birmingham, Oxford, Cambridge
ID: Bali, Denpasar, Nusa Dua, Surabaya, Bandung, Bogor, Medan, Makassar, Palembang, Yogyakarta, Solo, Labuan Bajo, Batam, Aceh, Banda Aceh, Pontianak, Kalimantan, Sumatera, Jawa, Sulawesi, Papua, Lombok, Jawa Barat, Jawa Tengah, Jawa Timur, Banten, Sumatera Utara, Sumatera Barat, Sumatera Selatan, Sumatra, Sumatra Utara, Sumatra Barat, Sumatra Selatan, Riau, Kepulauan Riau, Jambi, Bengkulu, Lampung, Bangka Belitung, Kalimantan Barat, Kalimantan Tengah, Kalimantan Timur, Kalimantan Selatan, Kalimantan Utara, Sulawesi Utara, Sulawesi Selatan, Sulawesi Tengah, Sulawesi Tenggara, Sulawesi Barat, Gorontalo, Maluku, Maluku Utara, Papua Barat, Nusa Tenggara Barat, Nusa Tenggara Timur, Semarang, Pekanbaru, Padang, Manado, Balikpapan, Samarinda, Banjarmasin, Tarakan, Nunukan, Singkawang, Sambas, Entikong, Jayapura, Kupang, Ambon, Mataram, Tanjung Pinang, Tanjungpinang, Dumai, Bukittinggi, Malang, Cirebon, Surakarta, Jogjakarta, Tangerang, Bekasi, Depok, Banda Acheh, Acheh
IL: Baitulmaqdis, Jerusalem, Haifa, Eilat
IN: Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Goa, Kashmir, Tamil Nadu, Kerala, Gujarat, Uttar Pradesh, Maharashtra, Hyderabad, Ahmedabad
IQ: Erbil, Basra, Mosul, Kirkuk, Najaf, Karbala, Kurdistan Iraq
IR: Isfahan, Mashhad, Tabriz, Shiraz, Qom, Natanz, Fordow, Bushehr, Bandar Abbas
IT: Milan, Naples, Venice, Florence, Turin, Sicily
JO: Aqaba, Laut Mati
JP: Hiroshima, Osaka, Okinawa, Fukushima, Nagasaki, Kyoto, Nagoya, Hokkaido, Aichi, Fukuoka, Kobe, Yokohama, Kumamoto, Miyagi, Nagano, Shizuoka, Sapporo, Sendai, Niigata
KR: Busan, Jeju, Incheon, Panmunjom, Gyeongju, Daegu, Daejeon, Gwangju, Ulsan, Gangwon, Gyeonggi, Suwon
KZ: Almaty
LB: Lubnan Selatan, Selatan Lubnan, Sidon, Tyre, Lembah Bekaa
LY: Benghazi, Misrata, Sirte, Tobruk
MA: Casablanca, Marrakesh, Tangier, Fez
MM: Rakhine, Mandalay
MY: Pulau Pinang, Penang, George Town, Langkawi, Pulau Langkawi, Johor, Johor Bahru, Iskandar Puteri, Sabah, Sarawak, Kuching, Kota Kinabalu, Melaka, Shah Alam, Petaling Jaya, Subang Jaya, Klang, Pelabuhan Klang, Sepang, KLIA, Cyberjaya, Ipoh, Perak, Alor Setar, Kedah, Perlis, Kangar, Kota Bharu, Kelantan, Kuala Terengganu, Terengganu, Kuantan, Pahang, Gebeng, Bentong, Seremban, Negeri Sembilan, Selangor, Port Dickson, Sandakan, Tawau, Lahad Datu, Semporna, Miri, Sibu, Bintulu, Labuan, Batu Pahat, Muar, Kulim, Bukit Kayu Hitam, Rantau Panjang, Padang Besar, Taiping, Sungai Petani, Bagan Datuk, Tambun, Permatang Pauh, Pengerang, Bukit Jalil, Cameron Highlands, Genting Highlands, Ayer Keroh, Ayer Hitam, Alor Gajah, Batu Gajah, Gopeng, Bidor, Slim River, Tanjung Malim, Sitiawan, Lumut, Manjung, Pulau Pangkor, Parit Buntar, Bagan Serai, Gerik, Grik, Lenggong, Kuala Kangsar, Sungai Siput, Nibong Tebal, Kepala Batas, Seberang Jaya, Bayan Lepas, Balik Pulau, Tanjung Bungah, Changlun, Pendang, Kuala Nerang, Arau, Kuala Perlis, Port Klang, Subang, Puchong, Kajang, Bangi, Bandar Baru Bangi, Dengkil, Gombak, Batu Caves, Selayang, Kuala Selangor, Sabak Bernam, Tanjung Karang, Hulu Langat, Cheras, Kepong, Setapak, Wangsa Maju, Bukit Bintang, Bangsar, Serdang, Sungai Buloh, Kuala Kubu Bharu, Rembau, Tampin, Kuala Pilah, Bahau, Jelebu, Jempol, Gemas, Tangkak, Yong Peng, Simpang Renggam, Pontian, Senai, Skudai, Pasir Gudang, Kota Tinggi, Mersing, Desaru, Gelang Patah, Labis, Rompin, Temerloh, Mentakab, Raub, Jerantut, Kuala Lipis, Gambang, Kemaman, Chukai, Dungun, Kerteh, Marang, Kuala Nerus, Besut, Jerteh, Setiu, Hulu Terengganu, Kuala Berang, Pasir Mas, Tumpat, Bachok, Pasir Puteh, Machang, Tanah Merah, Kuala Krai, Gua Musang, Pengkalan Chepa, Kunak, Tambunan, Tenom, Sipitang, Papar, Penampang, Tuaran, Tamparuli, Kota Belud, Kudat, Kota Marudu, Pitas, Ranau, Kundasang, Beluran, Kinabatangan, Kota Samarahan, Serian, Lundu, Sematan, Sri Aman, Saratok, Sarikei, Kanowit, Kapit, Belaga, Mukah, Limbang, Lawas, Ba'kelalan, Bario
NL: Rotterdam, Leiden, Utrecht
PH: Mindanao, Davao, Marawi, Cebu, Bangsamoro, Cotabato, Zamboanga, Palawan, Sulu, Tawi-Tawi
PK: Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Balochistan, Gwadar, Sindh, Khyber Pakhtunkhwa
PS: Gaza, Genting Gaza, Semenanjung Gaza, Bandar Gaza, Tebing Barat, Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron, Al-Khalil, Betlehem, Bethlehem, Jericho, Tulkarem, Masjid Al-Aqsa, Masjid al-Aqsa, Lintasan Rafah
RU: Saint Petersburg, St. Petersburg, St Petersburg, Sochi, Kazan, Vladivostok, Grozny, Chechnya, Kursk, Belgorod, Siberia
SA: Makkah, Mekah, Madinah, Jeddah, Dammam, Taif, NEOM, Neom, Arafah, Mina, Dhahran
SD: Darfur, El Fasher, Port Sudan
SG: Jurong, Tampines, Changi, Bedok, Hougang, Punggol, Yishun, Toa Payoh
SO: Somaliland, Hargeisa
SY: Aleppo, Halab, Homs, Hama, Idlib, Daraa, Deir ez-Zor, Raqqa, Latakia, Bukit Golan, Dataran Tinggi Golan, Golan
TH: Phuket, Pattaya, Chiang Mai, Hatyai, Hat Yai, Songkhla, Yala, Narathiwat, Pattani, Sungai Golok, Selatan Thailand, Wilayah Selatan Thai, Sadao, Betong, Chiang Rai
TR: Istanbul, Izmir, Antalya, Gaziantep, Bodrum
UA: Odesa, Odessa, Kharkiv, Lviv, Donetsk, Luhansk, Kherson, Mariupol, Zaporizhzhia, Crimea, Donbas, Chernobyl
US: New York, Los Angeles, San Francisco, Chicago, Boston, Miami, Houston, Alaska, Anchorage, Hawaii, California, Texas, Florida, Pennsylvania, Las Vegas, Seattle
UZ: Samarkand, Bukhara
VN: Ho Chi Minh City, Bandar Ho Chi Minh, Da Nang, Hai Phong, Can Tho, Quang Ninh, Hue
YE: Hodeidah, Marib, Taiz, Hadramaut, Saada
ZA: Johannesburg, Durban
`);
