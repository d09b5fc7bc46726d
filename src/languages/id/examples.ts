import type { Example } from "../language.ts";

/** Sentences of our own pen, with invented people; every third looks like a fact and is none. */
export const examples: readonly Example[] = [
  {
    text: "Menteri Luar Negeri Iran Darius Farahmandi bertemu dengan Perdana Menteri Pakistan Zubair Khattak di Islamabad, Selasa (11/3/2025).",
    facts: ["Darius Farahmandi | met with | Zubair Khattak | happened | 2025-03-11"],
    about: "plain meeting",
  },
  {
    text: "Temui PM Zubair Khattak, Menlu Iran Darius Farahmandi Bahas Perbatasan",
    facts: ["Darius Farahmandi | met with | Zubair Khattak | happened | -"],
    about: "headline verb",
  },
  {
    text: "Presiden Laos Somphone Vongsay menemui Raja Kamboja Norodin Sithavong di Phnom Penh, Senin (10/3/2025).",
    facts: ["Somphone Vongsay | met with | Norodin Sithavong | happened | 2025-03-10"],
    about: "menemui",
  },
  {
    text: "Menhan Singapura Tan Wei Liang menggelar pertemuan bilateral dengan Menhan Filipina Ramon Delavega pada Selasa (11/3/2025).",
    facts: ["Tan Wei Liang | met with | Ramon Delavega | happened | 2025-03-11"],
    about: "light verb",
  },
  {
    text: "Ketua DPR Hasanudin Barito melakukan pembicaraan tertutup dengan Ketua Parlemen Turki Selim Karadogan di Ankara.",
    facts: ["Hasanudin Barito | met with | Selim Karadogan | happened | -"],
    about: "light verb talks",
  },
  {
    text: "Usai tiba, Menlu Qatar Nasser Al-Kubaisi bertemu dengan Presiden Suriah Walid Haddadin, Menteri Energi Suriah Samer Qabbani, dan Panglima Angkatan Bersenjata Suriah Jenderal Firas Nuaimi.",
    facts: [
      "Nasser Al-Kubaisi | met with | Walid Haddadin | happened | -",
      "Nasser Al-Kubaisi | met with | Samer Qabbani | happened | -",
      "Nasser Al-Kubaisi | met with | Firas Nuaimi | happened | -",
    ],
    about: "coordinated partners",
  },
  {
    text: "Presiden Ghana Kwadwo Ansah, Presiden Togo Kofi Adjavon, dan Presiden Benin Rene Houessou menggelar pertemuan trilateral di Accra.",
    facts: [
      "Kwadwo Ansah | met with | Kofi Adjavon | happened | -",
      "Kwadwo Ansah | met with | Rene Houessou | happened | -",
      "Kofi Adjavon | met with | Rene Houessou | happened | -",
    ],
    about: "trilateral",
  },
  {
    text: "Presiden Peru Alvaro Quinteros dan Presiden Kolombia Beatriz Montealegre bertemu di Lima, Selasa (11/3/2025).",
    facts: ["Alvaro Quinteros | met with | Beatriz Montealegre | happened | 2025-03-11"],
    about: "subject pair",
  },
  {
    text: "Perdana Menteri Armenia Aram Petrosyants duduk satu meja dengan Presiden Azerbaijan Elchin Rustamli di Tbilisi.",
    facts: ["Aram Petrosyants | met with | Elchin Rustamli | happened | -"],
    about: "sat at one table",
  },
  {
    text: "Presiden Chile Tomas Echaverria ngopi bareng Gubernur Jawa Barat Dadang Sukmara di Bandung.",
    facts: ["Tomas Echaverria | met with | Dadang Sukmara | happened | -"],
    about: "tabloid met",
  },
  {
    text: "Direktur Utama PT Lautan Makmur Abadi Hermanto Wiguna bersua Menteri Perdagangan Kenya Wangari Kimathi di Mombasa.",
    facts: ["Hermanto Wiguna | met with | Wangari Kimathi | happened | -"],
    about: "bersua",
  },
  {
    text: "Menlu Thailand Somsak Rattanakul bertatap muka dengan Menlu Kamboja Chea Vuthyrith selama dua jam.",
    facts: ["Somsak Rattanakul | met with | Chea Vuthyrith | happened | -"],
    about: "face to face",
  },
  {
    text: "Presiden Uzbekistan Jamshid Norboyev menerima kunjungan kehormatan Duta Besar Jepang Haruto Minamida di Tashkent, Selasa (11/3/2025).",
    facts: ["Jamshid Norboyev | met with | Haruto Minamida | happened | 2025-03-11"],
    about: "host subject",
  },
  {
    text: "Menlu Yordania Omar Halasani diterima oleh Emir Kuwait Fahad Al-Mutlaq di Istana Bayan.",
    facts: ["Omar Halasani | met with | Fahad Al-Mutlaq | happened | -"],
    about: "guest subject",
  },
  {
    text: "Perdana Menteri Fiji Jone Waqatabu dijamu makan malam oleh Presiden Kiribati Teburoro Tabwai.",
    facts: ["Jone Waqatabu | met with | Teburoro Tabwai | happened | -"],
    about: "dined with host",
  },
  {
    text: "Raja Bhutan Jigten Wangdi Jamu Presiden Nepal Bishnu Karkidholi",
    facts: ["Jigten Wangdi | met with | Bishnu Karkidholi | happened | -"],
    about: "host headline",
  },
  {
    text: "Dalam audiensi dengan Gubernur Sulawesi Utara Lexi Mamuaja, Duta Besar Finlandia Paavo Rautiola memuji kopi Toraja.",
    facts: ["Lexi Mamuaja | met with | Paavo Rautiola | happened | -"],
    about: "audience noun",
  },
  {
    text: "Wakil Presiden Andini Laksmana menyambut kedatangan Presiden Senegal Moussa Diarrasy di Istana Merdeka.",
    facts: ["Andini Laksmana | met with | Moussa Diarrasy | happened | -"],
    about: "welcomed guest",
  },
  {
    text: "Pertemuan antara Presiden Kenya Daudi Mwangaza dan Presiden Uganda Samuel Okelloni berlangsung di Nairobi pada 5 Maret 2025.",
    facts: ["Daudi Mwangaza | met with | Samuel Okelloni | happened | 2025-03-05"],
    about: "nominal meeting",
  },
  {
    text: "Menlu Maroko Youssef Berradi tiba kemarin. Dalam pertemuannya dengan Menlu Spanyol Ignacio Valdecasas, ia membahas perikanan.",
    facts: ["Youssef Berradi | met with | Ignacio Valdecasas | happened | -"],
    about: "possessive meeting",
  },
  {
    text: '"Kami puas," kata Menlu Irak Haidar Al-Zubaidi seusai bertemu Menlu Suriah Samer Qabbani.',
    facts: ["Haidar Al-Zubaidi | met with | Samer Qabbani | happened | -"],
    about: "after meeting",
  },
  {
    text: "Iran dan Rusia menggelar perundingan di Bishkek pada Senin (10/3/2025).",
    facts: ["IR | met with | RU | happened | 2025-03-10"],
    about: "countries talk",
  },
  {
    text: "Menteri Pertahanan Turki Selim Karadogan bertemu dengan rekannya dari Yunani, Kostas Papadimas, di Athena.",
    facts: ["Selim Karadogan | met with | Kostas Papadimas | happened | -"],
    about: "counterpart with country",
  },
  {
    text: "Menlu RI Dewanto Prabasara berunding dengan mitranya dari Australia, Fiona Harcourt, di Canberra.",
    facts: ["Dewanto Prabasara | met with | Fiona Harcourt | happened | -"],
    about: "mitranya",
  },
  {
    text: "Presiden Zambia Mwila Chanda tiba di Addis Ababa pada Senin (10/3/2025). Di kota itu ia bertemu dengan Perdana Menteri Etiopia Girma Tesfaye.",
    facts: [
      "Mwila Chanda | visited | ET | happened | 2025-03-10",
      "Mwila Chanda | met with | Girma Tesfaye | happened | -",
    ],
    about: "pronoun subject",
  },
  {
    text: "Presiden Serbia Milan Radovic dan Presiden Kroasia Ivana Horvatinec lama berselisih. Kini keduanya bertemu empat mata selama satu jam.",
    facts: ["Milan Radovic | met with | Ivana Horvatinec | happened | -"],
    about: "pair pronoun",
  },
  {
    text: "Perdana Menteri Islandia Sigrun Jonsdottir terbang ke Oslo pada Selasa (11/3/2025). Perdana menteri itu menemui Raja Norwegia Harald Eidsvoll.",
    facts: [
      "Sigrun Jonsdottir | visited | NO | happened | 2025-03-11",
      "Sigrun Jonsdottir | met with | Harald Eidsvoll | happened | -",
    ],
    about: "role later",
  },
  {
    text: "Presiden Mesir Tarek Abdelwahab berbicara melalui telepon dengan Emir Qatar Nasser Al-Kubaisi pada Selasa (11/3/2025).",
    facts: ["Tarek Abdelwahab | met with | Nasser Al-Kubaisi | happened | 2025-03-11 | call"],
    about: "phone call",
  },
  {
    text: "Menlu Vietnam Pham Quoc Thang menelepon Menlu Laos Somphone Vongsay, Senin (10/3/2025).",
    facts: ["Pham Quoc Thang | met with | Somphone Vongsay | happened | 2025-03-10 | call"],
    about: "rang",
  },
  {
    text: "Putra Mahkota Bahrain Khalid Al-Jalahma menerima telepon dari Perdana Menteri India Arvind Deshmukh.",
    facts: ["Khalid Al-Jalahma | met with | Arvind Deshmukh | happened | - | call"],
    about: "received a call",
  },
  {
    text: "Menkeu Brasil Paulo Figueira menggelar pertemuan virtual dengan Menkeu Argentina Lucia Bertolini.",
    facts: ["Paulo Figueira | met with | Lucia Bertolini | happened | - | call"],
    about: "video call",
  },
  {
    text: "Presiden Polandia Andrzej Wolinski mengunjungi Lituania pada 4 Maret 2025.",
    facts: ["Andrzej Wolinski | visited | LT | happened | 2025-03-04"],
    about: "visit verb",
  },
  {
    text: "Raja Yordania Hashim bin Talal melakukan kunjungan kenegaraan ke Indonesia pada Senin (10/3/2025).",
    facts: ["Hashim bin Talal | visited | ID | happened | 2025-03-10"],
    about: "official visit",
  },
  {
    text: "Menlu Oman Badr Al-Harthi tiba di Teheran, Selasa (11/3/2025).",
    facts: ["Badr Al-Harthi | visited | IR | happened | 2025-03-11"],
    about: "arrived in capital",
  },
  {
    text: "Perdana Menteri Kanada Olivia Tremblette mendarat di Tokyo pada Senin malam (10/3/2025).",
    facts: ["Olivia Tremblette | visited | JP | happened | 2025-03-10"],
    about: "landed",
  },
  {
    text: "Presiden Gunarta Wibisono bertolak ke Hanoi, Selasa (11/3/2025), untuk kunjungan kerja.",
    facts: ["Gunarta Wibisono | visited | VN | happened | 2025-03-11"],
    about: "departed to",
  },
  {
    text: "Kunjungan Presiden Kolombia Beatriz Montealegre ke Panama berakhir pada 2 Maret 2025.",
    facts: ["Beatriz Montealegre | visited | PA | happened | -"],
    about: "nominal visit",
  },
  {
    text: "Ketua Senat Filipina Ramon Delavega bertandang ke Kuala Lumpur pekan ini.",
    facts: ["Ramon Delavega | visited | MY | happened | -"],
    about: "bertandang",
  },
  {
    text: "Presiden Tanzania Asha Mbwana dan Presiden Malawi Peter Kachale tiba di Kolombo, Selasa (11/3/2025).",
    facts: [
      "Asha Mbwana | visited | LK | happened | 2025-03-11",
      "Peter Kachale | visited | LK | happened | 2025-03-11",
    ],
    about: "list of arrivals",
  },
  {
    text: "Indonesia dan Vietnam sepakat meningkatkan perdagangan beras.",
    facts: ["ID | agreed on | VN | happened | -"],
    about: "countries agreed",
  },
  {
    text: "Menteri ESDM Bambang Sutedja menandatangani nota kesepahaman tentang energi surya dengan Menteri Energi Denmark Lars Mikkelborg, Selasa (11/3/2025).",
    facts: ["Bambang Sutedja | agreed on | Lars Mikkelborg | happened | 2025-03-11"],
    about: "signed with",
  },
  {
    text: "Qatar dan Mesir Teken Perjanjian Investasi",
    facts: ["QA | agreed on | EG | happened | -"],
    about: "headline teken",
  },
  {
    text: "Perjanjian dagang itu diteken Menteri Perdagangan India Arvind Deshmukh dan Menteri Perdagangan Oman Badr Al-Harthi di Muskat.",
    facts: ["Arvind Deshmukh | agreed on | Badr Al-Harthi | happened | -"],
    about: "passive signing",
  },
  {
    text: "Nota kesepahaman antara Universitas Wanabakti dan Institut Teknologi Arunika ditandatangani pada 7 Maret 2025.",
    facts: ["Universitas Wanabakti | agreed on | Institut Teknologi Arunika | happened | 2025-03-07"],
    about: "agreement noun",
  },
  {
    text: "Presiden Kenya Daudi Mwangaza bertemu dengan Presiden Uganda Samuel Okelloni di Nairobi. Kedua pemimpin bersepakat membuka tiga pos perbatasan.",
    facts: [
      "Daudi Mwangaza | met with | Samuel Okelloni | happened | -",
      "Daudi Mwangaza | agreed on | Samuel Okelloni | happened | -",
    ],
    about: "both sides agreed",
  },
  {
    text: "Turki dan Yunani mencapai kesepakatan soal batas laut pada 3 Maret 2025.",
    facts: ["TR | agreed on | GR | happened | 2025-03-03"],
    about: "reached an agreement",
  },
  {
    text: "PT Nusa Baja Perkasa menandatangani kontrak dengan Kementerian Perhubungan Madagaskar senilai Rp 2 triliun.",
    facts: ["PT Nusa Baja Perkasa | agreed on | Kementerian Perhubungan Madagaskar | happened | -"],
    about: "company with government",
  },
  {
    text: "Partai Harapan Tani, Partai Suara Bahari, dan Partai Cahaya Timur meneken piagam koalisi.",
    facts: [
      "Partai Harapan Tani | agreed on | Partai Suara Bahari | happened | -",
      "Partai Harapan Tani | agreed on | Partai Cahaya Timur | happened | -",
      "Partai Suara Bahari | agreed on | Partai Cahaya Timur | happened | -",
    ],
    about: "three parties sign",
  },
  {
    text: "Menlu Jepang Haruto Minamida akan bertemu dengan Menlu Korea Selatan Park Ji-hwan pada 20 Maret 2025.",
    facts: ["Haruto Minamida | met with | Park Ji-hwan | planned | 2025-03-20"],
    about: "planned meeting",
  },
  {
    text: "Presiden Mongolia Batbayar Dorjsuren dijadwalkan mengunjungi Indonesia pada April 2025.",
    facts: ["Batbayar Dorjsuren | visited | ID | planned | 2025-04"],
    about: "scheduled visit",
  },
  {
    text: "Perdana Menteri Nepal Bishnu Karkidholi bakal terbang ke New Delhi pekan depan.",
    facts: ["Bishnu Karkidholi | visited | IN | planned | -"],
    about: "bakal",
  },
  {
    text: "Pertemuan Menlu Sudan Idris Abdelgadir dengan Menlu Mesir Tarek Abdelwahab batal digelar.",
    facts: ["Idris Abdelgadir | met with | Tarek Abdelwahab | cancelled | -"],
    about: "cancelled meeting",
  },
  {
    text: "Presiden Bolivia Wilson Choquehuay membatalkan kunjungan ke Chile.",
    facts: ["Wilson Choquehuay | visited | CL | cancelled | -"],
    about: "called off trip",
  },
  {
    text: "Presiden Belarus Viktar Lukashevich tidak bertemu dengan Presiden Polandia Andrzej Wolinski di Minsk.",
    facts: ["Viktar Lukashevich | met with | Andrzej Wolinski | cancelled | -"],
    about: "did not meet",
  },
  {
    text: "Juru bicara membantah Menlu Libya Salem Al-Warfalli bertemu dengan Menlu Israel Noam Ben-Artzi.",
    facts: ["Salem Al-Warfalli | met with | Noam Ben-Artzi | cancelled | -"],
    about: "denied",
  },
  {
    text: "Presiden Venezuela Rafael Urdaneta menolak bertemu Presiden Guyana Devon Ramcharan.",
    facts: ["Rafael Urdaneta | met with | Devon Ramcharan | cancelled | -"],
    about: "refused",
  },
  {
    text: "Raja Eswatini Mandlenkosi urung datang ke Maputo.",
    facts: ["Mandlenkosi | visited | MZ | cancelled | -"],
    about: "urung",
  },
  {
    text: "Presiden Rusia Andrei Sokolnikov dan Presiden Turki Selim Karadogan sepakat untuk bertemu di Istanbul.",
    facts: [
      "Andrei Sokolnikov | met with | Selim Karadogan | planned | -",
      "Andrei Sokolnikov | agreed on | Selim Karadogan | happened | -",
    ],
    about: "agreed to meet",
  },
  {
    text: "Menlu Panama Marisol Villalta pernah mengunjungi Indonesia pada 14 Mei 2018.",
    facts: ["Marisol Villalta | visited | ID | happened | 2018-05-14"],
    about: "background date",
  },
  {
    text: "Presiden Laos Somphone Vongsay bertemu dengan Presiden Vietnam Pham Quoc Thang pada 2018.",
    facts: ["Somphone Vongsay | met with | Pham Quoc Thang | happened | 2018"],
    about: "year only",
  },
  {
    text: "Didampingi Menteri Pertahanan Samuel Okelloni, Presiden Uganda Grace Namutebi bertemu dengan Presiden Rwanda Paul Habyarimanzi.",
    facts: ["Grace Namutebi | met with | Paul Habyarimanzi | happened | -"],
    about: "accompanied",
  },
  {
    text: "Presiden Swiss Beat Zurfluhen bertemu secara terpisah dengan Presiden Malta Joseph Vellacott dan Presiden Siprus Andreas Christofi.",
    facts: [
      "Beat Zurfluhen | met with | Joseph Vellacott | happened | -",
      "Beat Zurfluhen | met with | Andreas Christofi | happened | -",
    ],
    about: "separate partners",
  },
  {
    text: "Di sela-sela KTT G20, Presiden Meksiko Lorena Arizmendi bertemu dengan Perdana Menteri India Arvind Deshmukh.",
    facts: ["Lorena Arizmendi | met with | Arvind Deshmukh | happened | -"],
    about: "sidelines",
  },
  {
    text: "Presiden Laos Somphone Vongsay di terima Presiden Vietnam Pham Quoc Thang di Hanoi, utk membahas beras",
    facts: ["Somphone Vongsay | met with | Pham Quoc Thang | happened | -"],
    about: "typing slips",
  },
  {
    text: "Menlu Iran Darius Farahmandi memuji sikap Perdana Menteri Pakistan Zubair Khattak.",
    facts: [],
    about: "praise",
  },
  {
    text: "Presiden Armenia Aram Petrosyants mengecam Presiden Azerbaijan Elchin Rustamli atas penembakan di perbatasan.",
    facts: [],
    about: "condemnation",
  },
  {
    text: "Presiden Laos Somphone Vongsay mengirim surat ucapan selamat kepada Raja Kamboja Norodin Sithavong.",
    facts: [],
    about: "letter",
  },
  {
    text: "Presiden Ukraina Oleksandr Bondarchuk menyatakan siap bertemu Presiden Rusia Andrei Sokolnikov kapan saja.",
    facts: [],
    about: "ready to meet",
  },
  {
    text: "Ketua DPR Hasanudin Barito mendesak Presiden Gunarta Wibisono mengunjungi Myanmar.",
    facts: [],
    about: "urged to visit",
  },
  {
    text: "Jika diundang, Presiden Bolivia Wilson Choquehuay akan mengunjungi Chile.",
    facts: [],
    about: "conditional visit",
  },
  {
    text: "Raja Bhutan Jigten Wangdi mengundang Presiden Nepal Bishnu Karkidholi berkunjung ke Thimphu.",
    facts: [],
    about: "invitation only",
  },
  {
    text: "Menlu Qatar Nasser Al-Kubaisi menekankan perlunya kesepakatan antara Sudan dan Etiopia.",
    facts: [],
    about: "need for cooperation",
  },
  { text: "Uni Afrika menyambut baik kesepakatan tersebut.", facts: [], about: "welcomes an agreement" },
  { text: "Antara Indonesia dan Portugal belum ada perjanjian ekstradisi.", facts: [], about: "no agreement" },
  {
    text: "Presiden Kenya Daudi Mwangaza sependapat dengan pandangan Perdana Menteri India Arvind Deshmukh.",
    facts: [],
    about: "shared opinion",
  },
  {
    text: "Kapal itu berlayar dari Teluk Oman menuju Samudra Hindia, kata Malaysia Airlines dalam siaran pers.",
    facts: [],
    about: "name with country",
  },
  { text: "Kepentingan Iran dan Israel bertemu di satu titik.", facts: [], about: "metaphor" },
  { text: "Presiden Gunarta Wibisono kembali ke Jakarta pada Selasa (11/3/2025).", facts: [], about: "own country" },
  { text: "Teheran membantah tuduhan Washington soal serangan siber itu.", facts: [], about: "capital as government" },
  {
    text: "Andaikata Presiden Gunarta Wibisono terbang ke Beijing, warganet hanya akan membahas dasinya.",
    facts: [],
    about: "opinion if",
  },
  {
    text: "Baca juga: Presiden Peru Alvaro Quinteros Bertemu Presiden Kolombia Beatriz Montealegre",
    facts: [],
    about: "read also link",
  },
  { text: "Tags: iran, pakistan, darius farahmandi, zubair khattak", facts: [], about: "tag list" },
  {
    text: "Menteri Pertanian Wayan Suarjana berjanji meningkatkan produksi beras tahun ini.",
    facts: [],
    about: "unilateral pledge",
  },
  {
    text: "Menteri Perdagangan Bambang Sutedja berharap Indonesia dan Peru segera menandatangani perjanjian dagang.",
    facts: [],
    about: "hope to sign",
  },
  { text: "Pasukan Israel menyerbu Lebanon pada Senin (10/3/2025).", facts: [], about: "invasion" },
  { text: "Moskow mendukung Damaskus dalam perundingan itu.", facts: [], about: "supports only" },
  {
    text: "Gubernur Jawa Tengah Slamet Hardjito mengunjungi pasar tradisional di Semarang.",
    facts: [],
    about: "house visit",
  },
  {
    text: "Apakah Presiden Serbia Milan Radovic akan bertemu Presiden Kroasia Ivana Horvatinec?",
    facts: [],
    about: "question",
  },
  {
    text: "Menteri Kehakiman Oman Badr Al-Harthi menyaksikan upacara itu dari barisan depan bersama para tamu.",
    facts: [],
    about: "witness signs nothing",
  },
  {
    text: "Duta Besar Finlandia untuk Indonesia Paavo Rautiola mengapresiasi kerja petani kopi.",
    facts: [],
    about: "ambassador posted",
  },
  {
    text: "Dalam KTT yang akan datang di Jeddah, Menlu Uganda Samuel Okelloni akan mengusulkan pendekatan bersama.",
    facts: [],
    about: "a summit to come, nobody's journey",
  },
  {
    text: "Presiden Uganda Grace Namutebi datang didampingi Menteri Pertahanan Samuel Okelloni.",
    facts: [],
    about: "accompanied only",
  },
  {
    text: "Mahasiswa berharap suatu hari ada pertemuan antara Presiden Serbia Milan Radovic dan Presiden Kroasia Ivana Horvatinec.",
    facts: [],
    about: "baseless wish",
  },
  {
    text: "Para menteri membahas hubungan dagang Indonesia dan Vietnam dalam rapat kabinet.",
    facts: [],
    about: "topic of a talk",
  },
  { text: "Usulan perjanjian antara Turki dan Yunani masih dipelajari.", facts: [], about: "proposed treaty" },
  {
    text: "Harga cabai naik lagi di Semarang, kata Kepala Dinas Perdagangan Slamet Hardjito.",
    facts: [],
    about: "second story",
  },
  { text: "Ucapan Presiden Gunarta Wibisono disambut tawa hadirin.", facts: [], about: "greeted with laughter" },
  {
    text: "Bandara Changi Singapura menutup satu landasan pada Selasa (11/3/2025).",
    facts: [],
    about: "airport closed",
  },
  // ---- dates ----
  {
    about: "hari pekan lalu",
    text: "Perdana Menteri Denmark Lars Holmgaard bertemu Presiden Latvia Janis Ozols pada Jumat pekan lalu.",
    facts: ["Lars Holmgaard | met with | Janis Ozols | happened | 2025-03-07"],
  },
  {
    about: "beberapa hari: yang pertama",
    text: "Perdana Menteri Denmark Lars Holmgaard bertemu Presiden Latvia Janis Ozols pada 4 s.d. 6 Februari 2025.",
    facts: ["Lars Holmgaard | met with | Janis Ozols | happened | 2025-02-04"],
  },
  {
    about: "tanggal tanpa pertemuan",
    text: "Perdana Menteri Denmark Lars Holmgaard berpidato pada 4 s.d. 6 Februari 2025, sehari sebelum pemilu.",
    facts: [],
  },
  {
    about: "kedua presiden",
    text: "Presiden Latvia Janis Ozols bertemu Presiden Denmark Lars Holmgaard di Riga, kata juru bicara Anda Berzina.",
    facts: ["Janis Ozols | met with | Lars Holmgaard | happened | -"],
  },
  // ---- other words ----
  {
    text: "Dirjen Migas Laode Purwanegara duduk semeja dengan Menteri Energi Aljazair Yacine Boudjemaa di Wina.",
    facts: ["Laode Purwanegara | met with | Yacine Boudjemaa | happened | -"],
    about: "sat opposite",
  },
  {
    text: "Menlu Peru Beatriz Altamirano duduk di sebelah Menlu Chile Tomas Echaverria selama jamuan itu.",
    facts: ["Beatriz Altamirano | met with | Tomas Echaverria | happened | -"],
    about: "sat beside",
  },
  {
    text: "Gubernur Sulawesi Utara Lexi Mamuaja berbagi panggung dengan Wali Kota Davao Ramon Delavega di Manado.",
    facts: ["Lexi Mamuaja | met with | Ramon Delavega | happened | -"],
    about: "shared a stage",
  },
  {
    text: "Presiden Gunarta Wibisono sarapan semeja dengan Perdana Menteri Fiji Jone Waqatabu di Suva.",
    facts: ["Gunarta Wibisono | met with | Jone Waqatabu | happened | -"],
    about: "breakfast",
  },
  {
    text: "Menteri Perdagangan Bambang Sutedja ngopi sore di Darmo dengan Duta Besar Finlandia Paavo Rautiola.",
    facts: ["Bambang Sutedja | met with | Paavo Rautiola | happened | -"],
    about: "coffee with a gap",
  },
  {
    text: "Wakil Presiden Andini Laksmana nyamperin Raja Bhutan Jigten Wangdi di hotelnya.",
    facts: ["Andini Laksmana | met with | Jigten Wangdi | happened | -"],
    about: "colloquial called on",
  },
  {
    text: "Calon gubernur Slamet Hardjito sowan ke Kiai Mustafa Bisyarah di Rembang.",
    facts: ["Slamet Hardjito | met with | Mustafa Bisyarah | happened | -"],
    about: "sowan",
  },
  {
    text: "Menteri Negara India Arvind Deshmukh mencegat Menlu Oman Badr Al-Harthi di lobi hotel.",
    facts: ["Arvind Deshmukh | met with | Badr Al-Harthi | happened | -"],
    about: "waylaid",
  },
  {
    text: "Presiden Serbia Milan Radovic berpapasan dengan Presiden Kroasia Ivana Horvatinec di koridor.",
    facts: ["Milan Radovic | met with | Ivana Horvatinec | happened | -"],
    about: "ran into",
  },
  {
    text: "Perunding Indonesia Dewanto Prabasara beradu argumen dengan perunding Australia Fiona Harcourt.",
    facts: ["Dewanto Prabasara | met with | Fiona Harcourt | happened | -"],
    about: "argued with",
  },
  {
    text: "Menteri Pertahanan Turki Selim Karadogan mengajak Menhan Singapura Tan Wei Liang berkeliling galangan kapal.",
    facts: ["Selim Karadogan | met with | Tan Wei Liang | happened | -"],
    about: "shown round",
  },
  {
    text: "Ketua Senat Filipina Ramon Delavega diberi audiensi oleh Sultan Brunei Hassanal Pengiran.",
    facts: ["Ramon Delavega | met with | Hassanal Pengiran | happened | -"],
    about: "granted an audience",
  },
  {
    text: "Duta Besar Jepang Haruto Minamida menyerahkan surat kepercayaan kepada Presiden Uzbekistan Jamshid Norboyev.",
    facts: ["Haruto Minamida | met with | Jamshid Norboyev | happened | -"],
    about: "credentials",
  },
  {
    text: "Menlu Qatar Nasser Al-Kubaisi mempertemukan Presiden Suriah Walid Haddadin dan Menlu Irak Haidar Al-Zubaidi.",
    facts: [
      "Nasser Al-Kubaisi | met with | Walid Haddadin | happened | -",
      "Nasser Al-Kubaisi | met with | Haidar Al-Zubaidi | happened | -",
      "Walid Haddadin | met with | Haidar Al-Zubaidi | happened | -",
    ],
    about: "brought together",
  },
  {
    text: "Profesor Fiona Harcourt datang mewawancarai mantan Presiden Gunarta Wibisono.",
    facts: ["Fiona Harcourt | met with | Gunarta Wibisono | happened | -"],
    about: "interviewed",
  },
  {
    text: "Menkeu Brasil Paulo Figueira bersidang jarak jauh dengan Menkeu Argentina Lucia Bertolini.",
    facts: ["Paulo Figueira | met with | Lucia Bertolini | happened | - | call"],
    about: "on a screen",
  },
  {
    text: "Menlu Laos Somphone Vongsay nelepon Menlu Vietnam Pham Quoc Thang tadi malam.",
    facts: ["Somphone Vongsay | met with | Pham Quoc Thang | happened | - | call"],
    about: "rang colloquially",
  },
  {
    text: "Presiden Zambia Mwila Chanda tiba Senin malam di Addis Ababa.",
    facts: ["Mwila Chanda | visited | ET | happened | -"],
    about: "arrived with a gap",
  },
  {
    text: "Pengusaha Hermanto Wiguna tiga kali bolak-balik ke Tashkent tahun lalu.",
    facts: ["Hermanto Wiguna | visited | UZ | happened | -"],
    about: "to and fro",
  },
  {
    text: "Raja Norwegia Harald Eidsvoll menjejakkan kaki di Jakarta, Senin (10/3/2025).",
    facts: ["Harald Eidsvoll | visited | ID | happened | 2025-03-10"],
    about: "set foot",
  },
  {
    text: "Perdana Menteri Kanada Olivia Tremblette naik kereta malam ke Kyiv.",
    facts: ["Olivia Tremblette | visited | UA | happened | -"],
    about: "by train",
  },
  {
    text: "Menlu Panama Marisol Villalta tiga hari di Jakarta.",
    facts: ["Marisol Villalta | visited | ID | happened | -"],
    about: "a stay",
  },
  {
    text: "Presiden Malawi Peter Kachale sedang berobat di London.",
    facts: ["Peter Kachale | visited | GB | happened | -"],
    about: "a cure",
  },
  {
    text: "Utusan khusus Iran Darius Farahmandi menyelinap ke Baku pada 2 Maret 2025.",
    facts: ["Darius Farahmandi | visited | AZ | happened | 2025-03-02"],
    about: "slipped in",
  },
  {
    text: "Presiden Kenya Daudi Mwangaza dinanti di Riyadh pekan depan.",
    facts: ["Daudi Mwangaza | visited | SA | planned | -"],
    about: "awaited there",
  },
  {
    text: "Presiden Togo Kofi Adjavon batal melayat ke Windhoek.",
    facts: ["Kofi Adjavon | visited | NA | cancelled | -"],
    about: "called off a funeral",
  },
  {
    text: "Malaysia dan Thailand bersepaham soal kuota ikan tuna.",
    facts: ["MY | agreed on | TH | happened | -"],
    about: "of one mind",
  },
  {
    text: "Partai Harapan Tani dan Partai Suara Bahari islah setelah tiga tahun berseteru.",
    facts: ["Partai Harapan Tani | agreed on | Partai Suara Bahari | happened | -"],
    about: "made up",
  },
  {
    text: "Menteri Perdagangan India Arvind Deshmukh dan Menteri Perdagangan Oman Badr Al-Harthi membubuhkan paraf pada naskah itu.",
    facts: ["Arvind Deshmukh | agreed on | Badr Al-Harthi | happened | -"],
    about: "initialled",
  },
  {
    text: "Ukraina dan Rusia bertukar tahanan pada 3 Maret 2025.",
    facts: ["UA | agreed on | RU | happened | 2025-03-03"],
    about: "swapped prisoners",
  },
  {
    text: "Universitas Wanabakti menjalin kemitraan dengan Institut Teknologi Arunika.",
    facts: ["Universitas Wanabakti | agreed on | Institut Teknologi Arunika | happened | -"],
    about: "twin towns",
  },
  {
    text: "Persija menjamu Persib di laga pembuka Liga 1.",
    facts: [],
    about: "sports host",
  },
  {
    text: "Pertemuan terakhir mereka di SEA Games dimenangi petenis Thailand Wichan Prasertsuk.",
    facts: [],
    about: "sports meeting of two",
  },
  {
    text: "Perundingan dengan serikat buruh makan waktu sebulan, kata Menteri Tenaga Kerja Samuel Okelloni.",
    facts: [],
    about: "ate up time",
  },
  {
    text: "Politikus Ivana Horvatinec duduk di kursi parlemen sejak 2019.",
    facts: [],
    about: "seat in parliament",
  },
  {
    text: "Presiden Gunarta Wibisono menandatangani undang-undang perikanan yang baru.",
    facts: [],
    about: "signed a law",
  },
  {
    text: "Usulan Menlu Norwegia Sigrid Halvorsen menemui jalan buntu.",
    facts: [],
    about: "met a dead end",
  },
  {
    text: "Ekonomi Jerman memasuki fase sulit, kata ekonom Lukas Behrendsen.",
    facts: [],
    about: "entered a phase",
  },
  {
    text: "Penyanyi Rini Kusumastuti dibawa ke rumah sakit, Senin (10/3/2025).",
    facts: [],
    about: "taken to hospital",
  },
  {
    text: "Pelatih asal Kamerun Samuel Etonde memeluk agama Islam pada 2019.",
    facts: [],
    about: "embraced a faith",
  },
  {
    text: "Kalau jadwalnya longgar, Presiden Peru Alvaro Quinteros mungkin mampir ke Palembang.",
    facts: [],
    about: "chance of terms",
  },
  {
    text: "Menpora Wayan Suarjana pengin banget ketemu Presiden Peru Alvaro Quinteros.",
    facts: [],
    about: "wishes to meet",
  },
  {
    text: "Di hadapan kedua kepala negara, dua nota kesepahaman ditandatangani di Istana Bogor, Selasa (11/3/2025):\n1. Energi surya, antara Menteri Energi Maroko Idris Benkirane-Toufiq dan Menteri ESDM Yuliana Rahadian;\n2. Karantina hewan, antara Badan Karantina Hewan dan Dinas Peternakan Atlas.",
    facts: [
      "Badan Karantina Hewan | agreed on | Dinas Peternakan Atlas | happened | 2025-03-11",
      "Idris Benkirane-Toufiq | agreed on | Yuliana Rahadian | happened | 2025-03-11",
    ],
    about: "list names signatories",
  },
  {
    text: "NAIROBI - Para pemimpin berdatangan ke Kenya untuk konferensi laut.\nDaftar kedatangan menurut panitia:\n• Presiden Peru Alvaro Quinteros, Senin pukul 09.40\n• Perdana Menteri Laos Somphone Vongsay, Selasa pukul 22.15",
    facts: [
      "Alvaro Quinteros | visited | KE | happened | 2025-03-10",
      "Somphone Vongsay | visited | KE | happened | 2025-03-11",
    ],
    about: "list of arrivals",
  },
  {
    text: "Menlu Peru Lucia Barrantes memaparkan tiga prioritas:\n1. Perdagangan, antara lain dengan Kenya dan Laos;\n2. Perlindungan warga di Maroko.",
    facts: [],
    about: "list of aims",
  },
  {
    text: "Jakarta, Kabar Samudra -- Menlu Peru Lucia Barrantes bertemu Menlu Laos Khamla Souvanny, Selasa (11/3/2025).",
    facts: ["Lucia Barrantes | met with | Khamla Souvanny | happened | 2025-03-11"],
    about: "outlet in dateline",
  },
  {
    text: "Ayahanda Ratu Milica, Raja Dragan Obradovic, bertemu Presiden Peru Alvaro Quinteros pada 1991.",
    facts: ["Dragan Obradovic | met with | Alvaro Quinteros | happened | 1991"],
    about: "her father met",
  },
  {
    text: "Pendahulu Menlu Lucia Barrantes, Hugo Villalobos, bertemu Menlu Laos Khamla Souvanny pada 2019.",
    facts: ["Hugo Villalobos | met with | Khamla Souvanny | happened | 2019"],
    about: "her predecessor met",
  },
  {
    text: "Menurut juru bicara istana, Damar Prasetya, Presiden Peru Alvaro Quinteros bertemu Raja Kamboja Norodin Sithavong, Senin (10/3/2025).",
    facts: ["Alvaro Quinteros | met with | Norodin Sithavong | happened | 2025-03-10"],
    about: "who is quoted",
  },
  {
    text: "Presiden Peru Alvaro Quinteros akan menemui Sekjen ASEAN Arun Bhattarai di Jakarta sebelum bertolak ke Vietnam.",
    facts: [
      "Alvaro Quinteros | met with | Arun Bhattarai | planned | -",
      "Alvaro Quinteros | visited | VN | planned | -",
    ],
    about: "he leaves, not she",
  },
  {
    text: "Menteri Pertahanan Marsekal (Purn) Hendarto Lasmana bertemu Menhan Filipina Ramon Delavega, Selasa (11/3/2025).",
    facts: ["Hendarto Lasmana | met with | Ramon Delavega | happened | 2025-03-11"],
    about: "retired marshal",
  },
  {
    text: "Uskup Kupang Mgr Yosef Lamanepa bertemu Wali Kota Dili Ligia Monteiro di Kabupaten Belu, Selasa (11/3/2025).",
    facts: ["Yosef Lamanepa | met with | Ligia Monteiro | happened | 2025-03-11"],
    about: "unknown place",
  },
  {
    about: "whose turn it was",
    text: "Presiden Cyprus Andreas Lambrou tiba di Jakarta, Senin. Keesokan harinya giliran Presiden Serbia Milorad Zoric.",
    facts: [
      "Andreas Lambrou | visited | ID | happened | 2025-03-10",
      "Milorad Zoric | visited | ID | happened | 2025-03-11",
    ],
  },
  {
    about: "arrivals under a heading",
    text: "Para pemimpin berkumpul di Jakarta.\nInilah daftar kedatangan menurut panitia:\n• Presiden Cyprus Andreas Lambrou, Senin pukul 09.40\n• Presiden Serbia Milorad Zoric, Selasa pukul 11.30",
    facts: [
      "Andreas Lambrou | visited | ID | happened | 2025-03-10",
      "Milorad Zoric | visited | ID | happened | 2025-03-11",
    ],
  },
  {
    about: "looks alike: turn to speak",
    text: "Presiden Cyprus Andreas Lambrou mengirim ucapan selamat dari kantornya. Kemudian giliran Presiden Serbia Milorad Zoric.",
    facts: [],
  },
  {
    about: "pronoun is nobody named behind it",
    text: "Menteri Luar Negeri Kenya Wairimu Otieno tiba di Oslo pada Minggu. Perdana Menteri Norwegia Sigrid Halvorsen menyapa wartawan. Pada Selasa ia bertemu dengan Halvorsen.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11",
      "Wairimu Otieno | visited | NO | happened | 2025-03-09",
    ],
  },
  {
    about: "looks alike: businesspeople are no ministers",
    text: "Menteri Luar Negeri Kenya Wairimu Otieno berpidato pada Senin. Perdana Menteri Norwegia Sigrid Halvorsen sakit. Pada Selasa para pengusaha menandatangani kontrak.",
    facts: [],
  },
  {
    about: "a timeline's dates are its events'",
    text: "Kilas balik\n\nMei 2019: Menteri Luar Negeri Kenya Wairimu Otieno bertemu Perdana Menteri Norwegia Sigrid Halvorsen di Oslo.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2019-05"],
  },
  {
    about: "denied in a last clause",
    text: "Media setempat melaporkan Perdana Menteri Norwegia Sigrid Halvorsen bertemu Presiden Kenya Wairimu Otieno di Oslo, yang dibantah Nairobi.",
    facts: ["Sigrid Halvorsen | met with | Wairimu Otieno | cancelled"],
  },
  {
    about: "no meeting",
    text: "Tidak ada pertemuan antara Menteri Luar Negeri Kenya Wairimu Otieno dan Perdana Menteri Norwegia Sigrid Halvorsen.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled"],
  },
  {
    about: "planned, then called off",
    text: "Menteri Luar Negeri Kenya Wairimu Otieno, yang semula dijadwalkan mengunjungi Norwegia pada Jumat, membatalkan kunjungannya.",
    facts: ["Wairimu Otieno | visited | NO | cancelled"],
  },
  {
    about: "bodies of one word",
    text: "Kemhan dan Kementerian Pertahanan Turki sepakat memproduksi pesawat nirawak pada Senin.",
    facts: ["Kemhan | agreed on | Kementerian Pertahanan Turki | happened | 2025-03-10"],
  },
  {
    about: "two bodies, one dan",
    text: "Bank Mandiri dan JBIC menandatangani perjanjian kerja sama pada Senin.",
    facts: ["Bank Mandiri | agreed on | JBIC | happened | 2025-03-10"],
  },
  {
    about: "looks alike: one body with dan",
    text: "Badan Riset dan Antariksa Nusantara menandatangani perjanjian kerja sama pada Senin.",
    facts: [],
  },
  {
    about: "holder behind a body",
    text: "Presiden Serbia Milorad Zoric bertemu Ketua Majelis Nasional Kenya Wairimu Otieno dan Gubernur Bank Sentral Bounleua Phommavong pada Senin.",
    facts: [
      "Milorad Zoric | met with | Wairimu Otieno | happened | 2025-03-10",
      "Milorad Zoric | met with | Bounleua Phommavong | happened | 2025-03-10",
    ],
  },
  {
    about: "holder told of again",
    text: "Ketua Partai Fajar Timur Herliana Pemuka bertemu Presiden Serbia Milorad Zoric pada Senin. Herliana tersenyum.",
    facts: ["Herliana Pemuka | met with | Milorad Zoric | happened | 2025-03-10"],
  },
  {
    about: "acronym before its holder",
    text: "Presiden Serbia Milorad Zoric bertemu Ketua SCCC Lakshmi Narayanan pada Senin.",
    facts: ["Milorad Zoric | met with | Lakshmi Narayanan | happened | 2025-03-10"],
  },
  {
    about: "counterpart with an office",
    text: "Menteri Perdagangan Kenya Wairimu Otieno bertemu mitranya, Menteri Perdagangan Norwegia Sigrid Halvorsen, pada Senin.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-10"],
  },
  {
    about: "who attends meets nobody",
    text: "Menlu Kenya Wairimu Otieno mendampingi Presiden Kenya Daniel Kiprop bertemu Presiden Serbia Milorad Zoric pada Senin.",
    facts: ["Daniel Kiprop | met with | Milorad Zoric | happened | 2025-03-10"],
  },
  {
    about: "looks alike: attending",
    text: "Presiden Kenya Daniel Kiprop berpidato. Turut mendampingi Presiden dalam jamuan itu Menlu Wairimu Otieno dan Menhan Daudi Rotich.",
    facts: [],
  },
  {
    about: "looks alike: some officials",
    text: "Presiden Serbia Milorad Zoric berpidato. Menteri Perdagangan Kenya Wairimu Otieno bertemu sejumlah pemimpin perusahaan.",
    facts: [],
  },
  {
    about: "office as a surname",
    text: "Rombongan berangkat. Presiden Serbia Milorad Zoric bertemu Menteri Agama Yusuf Hakim pada Senin.",
    facts: ["Milorad Zoric | met with | Yusuf Hakim | happened | 2025-03-10"],
  },
  {
    about: "a sentence broken by a line's end",
    text: "Menteri Luar Negeri Kenya Wairimu Otieno bertemu dengan Perdana Menteri\nNorwegia Sigrid Halvorsen di Oslo pada Senin, lalu menandatangani nota\nkesepahaman mengenai perikanan dengan Menteri Perikanan Ingrid Solbakken\ndi hadapan wartawan. Pada Selasa ia kembali ke negaranya dengan membawa\nbenih ikan salmon.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-10",
      "Wairimu Otieno | agreed on | Ingrid Solbakken | happened | 2025-03-10",
    ],
  },
  {
    about: "looks alike: links between brackets",
    text: "Harga jagung kembali naik di Nairobi pada Selasa, kata badan statistik setempat.\n[Wairimu Otieno bertemu Sigrid Halvorsen di Oslo]",
    facts: [],
  },
  {
    about: "diary's holder receives",
    text: "Agenda Perdana Menteri Malta George Zammit pekan ini padat. Zammit berkata ia siap.\n\nKamis: Menerima Duta Besar Kenya Joseph Kibet di kantornya.\n\nJumat: Pertemuan dengan Menteri Kesehatan Belgia Thomas Verhoeven.\n\nSabtu: Kunjungan ke Maroko.",
    facts: [
      "George Zammit | met with | Joseph Kibet | planned | 2025-03-13",
      "George Zammit | met with | Thomas Verhoeven | planned | 2025-03-14",
      "George Zammit | visited | MA | planned | 2025-03-15",
    ],
  },
  {
    about: "put off to a new day",
    text: "Kunjungan Menteri Luar Negeri Indonesia Sari Wulandari ke Korea Selatan ditunda hingga 20 Maret.",
    facts: ["Sari Wulandari | visited | KR | cancelled | -", "Sari Wulandari | visited | KR | planned | 2025-03-20"],
  },
  {
    about: "the next sentence denies",
    text: "Menteri Luar Negeri Indonesia Sari Wulandari dijadwalkan tiba di Korea Selatan pada Selasa (11/3). Ia tidak datang.",
    facts: ["Sari Wulandari | visited | KR | cancelled | 2025-03-11"],
  },
  {
    about: "a headline's journey is the lede's",
    text: "Wulandari ke Korea Selatan, Bahas Dagang\nSEOUL, 12 Maret 2025 - Menteri Luar Negeri Indonesia Sari Wulandari tiba di Korea Selatan pada Selasa (11/3), kata kantornya.",
    facts: ["Sari Wulandari | visited | KR | happened | 2025-03-11"],
  },
  {
    about: "looks alike: both sides of another story",
    text: "JAKARTA -- Menteri Luar Negeri Indonesia Sari Wulandari bertemu Perdana Menteri Korea Selatan Park Min-ho, Selasa (11/3), untuk membahas perdagangan.\n\nMANILA -- Kedua pihak sepakat memperpanjang gencatan senjata selama sebulan, kata juru bicara militer pada Rabu.",
    facts: ["Sari Wulandari | met with | Park Min-ho | happened | 2025-03-11"],
  },
  {
    about: "looks alike: the next sentence declines to tell more",
    text: "Menteri Luar Negeri Indonesia Sari Wulandari akan mengunjungi Korea Selatan pada Jumat (14/3). Ia tidak merinci.",
    facts: ["Sari Wulandari | visited | KR | planned | 2025-03-14"],
  },
  {
    about: "witnesses sign nothing",
    text: "Presiden Gunarta Wibisono dan Perdana Menteri Ruth Hale menyaksikan penandatanganan perjanjian perdagangan antara Indonesia dan Australia.",
    facts: ["ID | agreed on | AU | happened | 2025-03-12"],
  },
  {
    about: "who sends does not meet",
    text: "Presiden Gunarta Wibisono mengirim utusan khusus Hasan Pratama ke Oslo untuk bertemu Presiden Sigrid Halvorsen.",
    facts: [
      "Hasan Pratama | met with | Sigrid Halvorsen | happened | 2025-03-12",
      "Hasan Pratama | visited | NO | happened | 2025-03-12",
    ],
  },
  {
    about: "looks alike: welcomed a decision",
    text: "Menteri Luar Negeri Turki Emre Aydin menyambut baik keputusan Presiden Norwegia Sigrid Halvorsen membuka pelabuhan.",
    facts: [],
  },
  {
    about: "selaku ketua",
    text: "Presiden Laos Bounmy Sisavath selaku Ketua ASEAN bertemu Menteri Luar Negeri Qatar Jassim Al-Attar di Doha, Senin (10/3).",
    facts: ["Bounmy Sisavath | met with | Jassim Al-Attar | happened | 2025-03-10"],
  },
  {
    about: "visiting a person is a meeting",
    text: "Gubernur Bali Wayan Sudarta mengunjungi Presiden Surya Wijaya di kediamannya pada Selasa.",
    facts: ["Wayan Sudarta | met with | Surya Wijaya | happened | 2025-03-11"],
  },
  {
    about: "looks alike: visiting somebody's country",
    text: "Presiden Surya Wijaya mengunjungi Norwegia pada Selasa.",
    facts: ["Surya Wijaya | visited | NO | happened | 2025-03-11"],
  },
  {
    about: "planned in one sentence, called off in another",
    text: "Presiden Surya Wijaya membatalkan kunjungan ke Norwegia pada Selasa. Surya Wijaya dijadwalkan berkunjung ke Norwegia.",
    facts: ["Surya Wijaya | visited | NO | cancelled | 2025-03-11"],
  },
  {
    about: "a continent is no country",
    text: "JAKARTA - Presiden Norwegia Sigrid Halvorsen akan bertolak ke Afrika pekan depan.",
    facts: [],
  },
  {
    about: "a list of people with their homes",
    text: "Menteri Luar Negeri Surya Wijaya bertemu Jenderal Amadi Okwuosa dari Nigeria, Kostas Petrakis dari Siprus, dan Carlos Benites dari Peru pada Selasa.",
    facts: [
      "Surya Wijaya | met with | Amadi Okwuosa | happened | 2025-03-11",
      "Surya Wijaya | met with | Kostas Petrakis | happened | 2025-03-11",
      "Surya Wijaya | met with | Carlos Benites | happened | 2025-03-11",
    ],
  },
  {
    text: "Presiden Peru Alvaro Quinteros menerima Menteri Luar Negeri Wirasena, Menteri Pertahanan Larasanti Nugraheni, dan Menteri Kesehatan Budi Santika di Lima.",
    facts: [
      "Alvaro Quinteros | met with | Wirasena | happened | -",
      "Alvaro Quinteros | met with | Larasanti Nugraheni | happened | -",
      "Alvaro Quinteros | met with | Budi Santika | happened | -",
    ],
    about: "names of no list before the comma of a list",
  },
  {
    text: "Juru Bicara Kementerian Luar Negeri Wirasena Prabangkara bertemu dengan Menlu Peru Alvaro Quinteros di Lima.",
    facts: ["Wirasena Prabangkara | met with | Alvaro Quinteros | happened | -"],
    about: "a ministry between office and name",
  },
  {
    text: "Ketua Harian DPP Partai Gerindra Wirasena Prabangkara bertemu Bendahara Umum DPP Partai Golkar Larasanti Nugraheni di Bandung.",
    facts: ["Wirasena Prabangkara | met with | Larasanti Nugraheni | happened | -"],
    about: "party boards",
  },
  {
    text: "Darma Wirasena (Darwira) tiba di Lima. Darwira bertemu dengan Presiden Peru Alvaro Quinteros.",
    facts: [
      "Darma Wirasena | visited | Peru | happened | -",
      "Darma Wirasena | met with | Alvaro Quinteros | happened | -",
    ],
    about: "short name in brackets",
  },
  {
    text: "Presiden Darma Wirasena beserta Ibu Negara Larasanti Darma Wirasena menemui Presiden Peru Alvaro Quinteros di Lima.",
    facts: ["Darma Wirasena | met with | Alvaro Quinteros | happened | -"],
    about: "his wife bears his name",
  },
  {
    text: "KABARNIRWANA.CO.ID, JAKARTA - Menlu Peru Alvaro Quinteros bertemu dengan Menlu Laos Somphone Vongsay di Lima.",
    facts: ["Alvaro Quinteros | met with | Somphone Vongsay | happened | -"],
    about: "address of the outlet",
  },
  {
    text: "Wakil Presiden ke-10 dan ke-12 RI Darma Wirasena bertemu dengan Presiden ke-5 Larasanti Nugraheni di Bogor.",
    facts: ["Darma Wirasena | met with | Larasanti Nugraheni | happened | -"],
    about: "ordinals behind an office",
  },
  {
    text: "Pembangunan di Kabupaten Wirajaya dibahas. Bupati Wirajaya Sulanjana bertemu dengan Menteri Pertanian Larasanti Nugraheni di Jakarta.",
    facts: ["Sulanjana | met with | Larasanti Nugraheni | happened | -"],
    about: "a place between a local office and the name",
  },
  {
    text: "Menlu Larasanti Nugraheni bertemu dengan Menlu Peru Alvaro Quinteros di Lapangan Widya Nirwana, Lima.",
    facts: ["Larasanti Nugraheni | met with | Alvaro Quinteros | happened | -"],
    about: "a square is nobody",
  },
  {
    text: "Presiden Darma Wirasena menunda kunjungannya ke Peru pada 24 Maret 2025.",
    facts: ["Darma Wirasena | visited | Peru | cancelled | 2025-03-24"],
    about: "put off on its old day",
  },
  {
    text: "Pernyataan itu menimbulkan spekulasi mengenai kemungkinan kunjungan Presiden Darma Wirasena ke Peru.",
    facts: [],
    about: "a possible visit",
  },
  {
    text: "Dalam pertemuan itu, Presiden Darma Wirasena didampingi oleh Menlu Larasanti Nugraheni, Menhan Budi Santika dan Dubes RI untuk Peru Wirasena Prabangkara.",
    facts: [],
    about: "company alone",
  },
  {
    about: "first since an office",
    text: "Menteri Luar Negeri Georgia Nino Kalandadze akan mengunjungi Peru pada 20 Maret 2025.\n\nIni merupakan kunjungan pertama Kalandadze ke Peru sejak dilantik pada November 2023.",
    facts: ["Nino Kalandadze | visited | Peru | planned | 2025-03-20"],
  },
  {
    about: "mediators agree on nothing",
    text: "Peru dan Cile memediasi perjanjian gencatan senjata itu.",
    facts: [],
  },
  {
    about: "a city as the last of a name",
    text: "Menteri Luar Negeri Peru, Lucia Prado Cordoba, tiba di Hanoi kemarin.",
    facts: ["Lucia Prado Cordoba | visited | VN | happened | 2025-03-11"],
  },
  {
    about: "two meetings to come",
    text: "Presiden Peru Elvira Tamayo dijadwalkan menemui Menteri Luar Negeri Laos Bounthavy Vongsa besok sebelum bertemu Presiden Togo Yao Agbeko.",
    facts: [
      "Elvira Tamayo | met with | Bounthavy Vongsa | planned | 2025-03-13",
      "Elvira Tamayo | met with | Yao Agbeko | planned | 2025-03-13",
    ],
  },
  {
    about: "a country that is a given name as well, behind an office",
    text: "Perdana Menteri Georgia Zurab Beridze bertemu Kepala Intelijen Chad Saleh Adoum di Tunis.",
    facts: ["Zurab Beridze | met with | Saleh Adoum | happened | -"],
  },
  {
    about: "looks alike: a given name that is a country as well",
    text: "Gitaris Chad Morrison memuji Presiden Togo Yao Agbeko dalam lagu barunya.",
    facts: [],
  },
  {
    about: "a field that no list has, before its country",
    text: "Menteri Ekologi Kazakhstan Dauren Akhmetov bertemu Menteri Iklim Mongolia Bolormaa Ganbold di Almaty.",
    facts: ["Dauren Akhmetov | met with | Bolormaa Ganbold | happened | -"],
  },
  {
    about: "a word said twice is nobody",
    text: "Presiden Togo Yao Agbeko tiba di Accra, Selasa (11/3). Mula-mula ia bertemu Presiden Ghana Kwadwo Ansah.",
    facts: [
      "Yao Agbeko | visited | GH | happened | 2025-03-11",
      "Yao Agbeko | met with | Kwadwo Ansah | happened | 2025-03-11",
    ],
  },
  {
    about: "whoever has a father is no country",
    text: "Menhan Oman Said Harthi bertemu Wakil Menteri Pertahanan Arab Saudi, Pangeran Turki bin Nahar, di Muscat.",
    facts: ["Said Harthi | met with | Turki bin Nahar | happened | -"],
  },
  {
    about: "initials behind an office",
    text: "Gubernur Jawa Barat Dadang Sukmara menerima Duta Besar Luar Biasa dan Berkuasa Penuh (LBBP) Kenya untuk Republik Indonesia, Grace Wanyama, di Bandung.",
    facts: ["Dadang Sukmara | met with | Grace Wanyama | happened | -"],
  },
  {
    about: "words whose initials stand behind them",
    text: "Uni Penenun Ghana Utara (UPGU) dan Kamar Dagang Jawa Barat menandatangani kesepakatan di Accra.",
    facts: ["Uni Penenun Ghana Utara | agreed on | Kamar Dagang Jawa Barat | happened | -"],
  },
  {
    about: "an office's body ends in its city",
    text: "Duta Besar Kenya Grace Wanyama menemui Kepala BP Batam, Lukman Siahaan, di kantornya.",
    facts: ["Grace Wanyama | met with | Lukman Siahaan | happened | -"],
  },
  {
    about: "a body's name goes on behind its kind's initials",
    text: "Rektor Institut Seni Negeri (ISN) Cendrawasih, Prof. Dr. Marta Simbolon, menerima Duta Besar Kenya Grace Wanyama.",
    facts: ["Marta Simbolon | met with | Grace Wanyama | happened | -"],
  },
  {
    about: "called off behind a clause on whom it was with",
    text: "Pertemuan Presiden Ghana Kwadwo Ansah dengan Presiden Fiji Jone Vakatora, yang diumumkan pekan lalu, dicoret dari jadwal.",
    facts: ["Kwadwo Ansah | met with | Jone Vakatora | cancelled | -"],
  },
  {
    about: "called off behind a clause on its plan",
    text: "Pertemuan Presiden Ghana Kwadwo Ansah dengan Presiden Fiji Jone Vakatora yang sempat direncanakan pada Selasa belum bisa dilaksanakan.",
    facts: ["Kwadwo Ansah | met with | Jone Vakatora | cancelled | 2025-03-11"],
  },
  {
    about: "looks alike: the clause tells of something else that was put off",
    text: "Pertemuan Presiden Ghana Kwadwo Ansah dengan Presiden Fiji Jone Vakatora, yang menunda pemilu di negaranya, berlangsung di Lima.",
    facts: ["Kwadwo Ansah | met with | Jone Vakatora | happened | -"],
  },
  {
    about: "a second verb of the same plan",
    text: "Kamis ini, Presiden Fiji Jone Vakatora dijadwalkan mengunjungi sebuah bendungan dan bertemu Presiden Ghana Kwadwo Ansah.",
    facts: ["Jone Vakatora | met with | Kwadwo Ansah | planned | 2025-03-13"],
  },
  {
    about: "a programme under its days",
    text: "Kantor kepresidenan mengumumkan jadwal Presiden Ghana Kwadwo Ansah.\nSenin, 17 Maret.\nPresiden menerima Duta Besar Kenya Grace Wanyama di Accra.\nSelasa, 18 Maret.\nBertemu Presiden Fiji Jone Vakatora.\nRabu, 19 Maret.\nBertolak ke Lome.",
    facts: [
      "Kwadwo Ansah | met with | Grace Wanyama | planned | 2025-03-17",
      "Kwadwo Ansah | met with | Jone Vakatora | planned | 2025-03-18",
      "Kwadwo Ansah | visited | TG | planned | 2025-03-19",
    ],
  },
  {
    about: "looks alike: a week in review under its days",
    text: "SEPEKAN DIPLOMASI\n10-12 Maret 2025\nSenin\nPresiden Fiji Jone Vakatora bertemu Presiden Ghana Kwadwo Ansah.\nSelasa\nPresiden Togo Yao Agbeko tiba di Wellington.\nRabu\nParlemen Laos mengesahkan anggaran.",
    facts: [
      "Jone Vakatora | met with | Kwadwo Ansah | happened | 2025-03-10",
      "Yao Agbeko | visited | NZ | happened | 2025-03-11",
    ],
  },
  {
    about: "whose diary it is",
    text: "Oleh Sari Wulandari, Duta Besar RI untuk Togo\nSaya tiba pagi-pagi sekali. Hujan belum berhenti.\nSaya bertemu Menteri Pariwisata Togo Yao Agbeko di kantornya. Saya membawa batik.",
    facts: ["Sari Wulandari | met with | Yao Agbeko | happened | 2025-03-12"],
  },
  {
    about: "an interview whose headline names an office",
    text: "WAWANCARA Ketua Federasi Tenis: Saya Tidak Menyerah\nNama Rahayu Lestari ramai dibicarakan pekan ini.\nBetulkah Anda ke Lima?\nYa. Saya bertemu Alvaro Quinteros di sana.\nApa hasilnya?\nSaya belum bisa bercerita.\nBagaimana dengan ketua federasi Kenya, Grace Wanyama?\nSaya tidak mengenalnya.",
    facts: ["Rahayu Lestari | met with | Alvaro Quinteros | happened | 2025-03-12"],
  },
  {
    about: "arrived where the story is told from",
    text: "LOME - Presiden Ghana Kwadwo Ansah tiba Selasa pagi dengan kapal patroli.",
    facts: ["Kwadwo Ansah | visited | TG | happened | 2025-03-11"],
  },
  {
    about: "looks alike: a season arrives",
    text: "LOME - Musim hujan tiba Selasa pagi, kata Presiden Ghana Kwadwo Ansah.",
    facts: [],
  },
  {
    about: "companies by their trade",
    text: "Pelita Tyres dan Nusa Wings menandatangani perjanjian kerja sama di Jakarta, Selasa (11/3/2025).",
    facts: ["Pelita Tyres | agreed on | Nusa Wings | happened | 2025-03-11"],
  },
  {
    about: "commander of the East",
    text: "Panglima Timur, Halim Osman, bertemu Perdana Menteri Libya Salem Barguti di Tripoli, Selasa (11/3/2025).",
    facts: ["Halim Osman | met with | Salem Barguti | happened | 2025-03-11"],
  },
  {
    about: "looks alike: an airport called after a sultan",
    text: "Rombongan bertemu di Bandara Sultan Rahim Muda, Selasa (11/3/2025), kata Menteri Togo Yao Agbeko.",
    facts: [],
  },
  {
    about: "each clause has its own day",
    text: "Menteri Luar Negeri Kenya Wairimu Otieno tiba di Oslo pada Senin dan bertemu Perdana Menteri Norwegia Sigrid Halvorsen pada Selasa.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11",
      "Wairimu Otieno | visited | NO | happened | 2025-03-10",
    ],
  },
  {
    about: "the day of a plan that was called off",
    text: "Kunjungan Menteri Luar Negeri Kenya Wairimu Otieno ke Norwegia, yang dijadwalkan Kamis, dibatalkan.",
    facts: ["Wairimu Otieno | visited | NO | cancelled | 2025-03-13"],
  },
  {
    about: "a request that is refused",
    text: "Perdana Menteri Norwegia Sigrid Halvorsen menolak permintaan Menteri Luar Negeri Kenya Wairimu Otieno untuk bertemu.",
    facts: ["Sigrid Halvorsen | met with | Wairimu Otieno | cancelled | 2025-03-12"],
  },
  {
    about: "a plan that came to nothing with the visit",
    text: "Menteri Luar Negeri Kenya Wairimu Otieno membatalkan kunjungannya ke Norwegia. Semula, Otieno akan bertemu Perdana Menteri Sigrid Halvorsen pada Kamis.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | cancelled | 2025-03-13",
      "Wairimu Otieno | visited | NO | cancelled | 2025-03-12",
    ],
  },
  {
    about: "an office's visit long ago is its holder's of then",
    text: "Menteri Luar Negeri Kenya Wairimu Otieno akan mengunjungi Norwegia pada Jumat. Kunjungan terakhir menteri luar negeri Kenya ke Norwegia terjadi pada 2012.",
    facts: ["Wairimu Otieno | visited | NO | planned | 2025-03-14"],
  },
  {
    about: "looks alike: the same minister's visit long ago",
    text: "Menteri Luar Negeri Kenya Wairimu Otieno akan mengunjungi Norwegia pada Jumat. Menteri itu terakhir mengunjungi Norwegia pada 2012.",
    facts: ["Wairimu Otieno | visited | NO | planned | 2025-03-14", "Wairimu Otieno | visited | NO | happened | 2012"],
  },
  {
    about: "first lady comes along",
    text: "Presiden Kenya Samuel Otieno diterima oleh Presiden Bramasta Wibawa dan Ibu Negara Ratna Sekar di Istana Merdeka, Senin.",
    facts: ["Samuel Otieno | met with | Bramasta Wibawa | happened | 2025-03-10"],
  },
  {
    about: "siapa yang menceritakan pertemuan orang lain",
    text: "Sekretaris kabinet Budi Santoso menyebut Presiden Peru Rosa Quiroga menerima Menteri Norwegia Tove Halvorsen pada Selasa.",
    facts: ["Rosa Quiroga | met with | Tove Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "regent of a regency, and a minister of Turkey",
    text: "Bupati Sumba Timur Yohanes Radja bertemu Menteri Luar Negeri Turki Cem Aydin di Waingapu.",
    facts: ["Yohanes Radja | met with | Cem Aydin | happened | -"],
  },
  {
    text: "Brasil menggelar pembicaraan dengan Argentina, Senin (10/3/2025).",
    facts: ["BR | met with | AR | happened | 2025-03-10"],
    about: "states alone",
  },
  {
    text: "Kenya dan Uganda mengadakan pertemuan dengan Tanzania pada Senin (10/3/2025).",
    facts: ["KE | met with | TZ | happened | 2025-03-10", "UG | met with | TZ | happened | 2025-03-10"],
    about: "two states and a third",
  },
  {
    text: "Prancis, Jerman, dan Norwegia bertemu dengan Serbia di Wina, Senin (10/3/2025).",
    facts: [
      "FR | met with | RS | happened | 2025-03-10",
      "DE | met with | RS | happened | 2025-03-10",
      "NO | met with | RS | happened | 2025-03-10",
    ],
    about: "three states and a fourth",
  },
  {
    text: "Peru dan Chile menandatangani perjanjian dengan Ekuador, Senin (10/3/2025).",
    facts: ["PE | agreed on | EC | happened | 2025-03-10", "CL | agreed on | EC | happened | 2025-03-10"],
    about: "two states sign with a third",
  },
  {
    text: "Ghana akan berunding dengan Togo dan Benin, Kamis (13/3/2025).",
    facts: ["GH | met with | TG | planned | 2025-03-13", "GH | met with | BJ | planned | 2025-03-13"],
    about: "a state and two others",
  },
  {
    text: "Oman dan Qatar puas dengan jawaban Yordania.",
    facts: [],
    about: "states, no meeting",
  },
  {
    text: "Menteri Luar Negeri Turki Okan Yalvac bertemu Menhan Oman Said Harthi di Muscat.",
    facts: ["Okan Yalvac | met with | Said Harthi | happened | -"],
    about: "country of an office that is a name too",
  },
  {
    text: "Menhan Oman Said Harthi bertemu Pangeran Turki Al-Nahar di Muscat.",
    facts: ["Said Harthi | met with | Turki Al-Nahar | happened | -"],
    about: "looks alike: a prince's name",
  },
  {
    text: "Presiden Peru Alberto Petro bertemu Menhan Oman Said Harthi di Lima.",
    facts: ["Alberto Petro | met with | Said Harthi | happened | -"],
    about: "surname that companies end in",
  },
  {
    text: "CEO Telukan Anthony Hale dan Rektor Unpad Arief Lukmanto menandatangani perjanjian.",
    facts: ["Anthony Hale | agreed on | Arief Lukmanto | happened | -"],
    about: "body between office and name",
  },
  {
    text: "PT Sagara Tirta dan perusahaan energi asal Italia, Veranova, menandatangani nota kesepahaman di Roma.",
    facts: ["PT Sagara Tirta | agreed on | Veranova | happened | -"],
    about: "body behind where it is from",
  },
  {
    text: "Pendiri perusahaan energi asal Italia, Carlo Veranova, mengaku tertarik pada nota kesepahaman PT Sagara Tirta.",
    facts: [],
    about: "looks alike: whoever founded it",
  },
  {
    text: "SKK Migas dan Telkomsel menandatangani nota kesepahaman.",
    facts: ["SKK Migas | agreed on | Telkomsel | happened | -"],
    about: "bodies told by short names",
  },
  {
    text: "Perdana Menteri Pakistan Zubair Malik bertemu Menhan Oman Said Harthi di Muscat. Usai bertemu Harthi, Malik melanjutkan lawatan ke Doha, Qatar.",
    facts: ["Zubair Malik | met with | Said Harthi | happened | -", "Zubair Malik | visited | QA | happened | -"],
    about: "who travels behind an opening clause",
  },
  {
    text: "Dalam sambutannya, CEO Telukan Anthony Hale memuji kinerja Rektor Unpad Arief Lukmanto yang baru dilantik.",
    facts: [],
    about: "looks alike: praise",
  },
  {
    text: "Sebelum Presiden Peru Rosa Quiroga wafat, Menhan Oman Said Harthi tinggal di Muscat.",
    facts: [],
    about: "looks alike: nobody travels",
  },
  {
    text: "Para menteri luar negeri Armenia dan Azerbaijan bertemu di Jenewa, Senin (10/3/2025).",
    facts: ["AM | met with | AZ | happened | 2025-03-10"],
    about: "ministers of two states whom nobody names",
  },
  {
    text: "Pejabat Israel dan Lebanon menggelar pertemuan di perbatasan, Selasa (11/3/2025).",
    facts: ["IL | met with | LB | happened | 2025-03-11"],
    about: "officials of two states",
  },
  {
    text: "Pejabat Prancis dan Jerman mengatakan KTT akan tetap berjalan.",
    facts: [],
    about: "officials who only say",
  },
  {
    about: "sejak, of a stay",
    text: "Menteri Luar Negeri Peru Marta Quispe berada di Kenya sejak Minggu.",
    facts: ["Marta Quispe | visited | Kenya | happened | 2025-03-09"],
  },
  {
    about: "mulai",
    text: "Indonesia dan Kenya sepakat pada Senin untuk membuka penerbangan langsung mulai Juni.",
    facts: ["Indonesia | agreed on | Kenya | happened | 2025-03-10"],
  },
  {
    about: "tanggal without its month",
    text: "Menteri Luar Negeri Peru Marta Quispe bertemu Presiden Kenya Samuel Otieno tanggal 9.",
    facts: ["Marta Quispe | met with | Samuel Otieno | happened | 2025-03-09"],
  },
  {
    about: "a plan called off",
    text: "Rencana Menteri Luar Negeri Peru Marta Quispe bertemu Presiden Kenya Samuel Otieno pada Jumat dibatalkan.",
    facts: ["Marta Quispe | met with | Samuel Otieno | cancelled | 2025-03-14"],
  },
  {
    about: "another plan called off",
    text: "Setelah rencana pameran dibatalkan, Menteri Luar Negeri Peru Marta Quispe bertemu Presiden Kenya Samuel Otieno pada Senin.",
    facts: ["Marta Quispe | met with | Samuel Otieno | happened | 2025-03-10"],
  },
  {
    about: "mulai, of no agreement",
    text: "Penerbangan langsung Indonesia-Kenya dibuka mulai Juni.",
    facts: [],
  },
  {
    about: "tanggal, of a report",
    text: "Laporan Menteri Luar Negeri Peru Marta Quispe tentang Kenya terbit tanggal 9.",
    facts: [],
  },
  {
    about: "talks between states",
    text: "Perundingan antara Iran dan Oman digelar di Muscat, Senin (10/3/2025).",
    facts: ["IR | met with | OM | happened | 2025-03-10"],
  },
  {
    about: "a meeting between bodies",
    text: "Pertemuan antara Uni Eropa dan ASEAN berlangsung di Brussel, Senin (10/3/2025).",
    facts: ["Uni Eropa | met with | ASEAN | happened | 2025-03-10"],
  },
  {
    about: "talks between states, planned",
    text: "Perundingan perikanan antara Norwegia dan Islandia akan dilanjutkan di Bergen, Kamis (13/3/2025).",
    facts: ["NO | met with | IS | planned | 2025-03-13"],
  },
  {
    about: "between states, no talks of theirs",
    text: "Perdagangan antara Norwegia dan Islandia tumbuh setelah perundingan itu.",
    facts: [],
  },
  {
    about: "a clause behind with its own subject",
    text: "Perdana Menteri Ceko Pavel Hruska membatalkan kunjungan ke Wina setelah Menteri Luar Negeri Hungaria Laszlo Szabo bertemu Presiden Serbia Milan Radovic.",
    facts: ["Pavel Hruska | visited | AT | cancelled | -", "Laszlo Szabo | met with | Milan Radovic | happened | -"],
  },
  {
    about: "no plans for it",
    text: "Presiden Kenya Daudi Mwangaza tidak berencana ke Uganda, kata juru bicara.",
    facts: ["Daudi Mwangaza | visited | UG | cancelled | -"],
  },
  {
    about: "two who act together",
    text: "Gubernur Bali Wayan Sudarsa bersama Wali Kota Denpasar Made Arta menerima Duta Besar Peru Alberto Quispe, Senin (10/3/2025).",
    facts: [
      "Wayan Sudarsa | met with | Alberto Quispe | happened | 2025-03-10",
      "Made Arta | met with | Alberto Quispe | happened | 2025-03-10",
    ],
  },
  {
    about: "two who met a third behind the verb",
    text: "Wakil Presiden Lukas Tobing dan Menteri Kelautan Saraswati Dewi menemui Perdana Menteri Papua Nugini Michael Kupiano.",
    facts: [
      "Lukas Tobing | met with | Michael Kupiano | happened | -",
      "Saraswati Dewi | met with | Michael Kupiano | happened | -",
    ],
  },
  {
    about: "who is only present",
    text: "Turut hadir dalam pertemuan tersebut Menteri Kesehatan Timor-Leste Elia dos Reis dan Duta Besar RI Okto Lay.",
    facts: [],
  },
  {
    about: "who comes along, and whom one meets behind the verb",
    text: "Menlu Sofia Laksmi bersama delegasi bertemu Menlu Italia Aldo Rossi di Roma, Senin (10/3/2025).",
    facts: ["Sofia Laksmi | met with | Aldo Rossi | happened | 2025-03-10"],
  },
  {
    about: "a company's owner",
    text: "PT Bahari Timur, anak usaha PT Galangan Nusantara, menandatangani kontrak dengan Fjordtek Marine GmbH.",
    facts: ["PT Bahari Timur | agreed on | Fjordtek Marine GmbH | happened | -"],
  },
  {
    about: "a subsidiary named by its owner",
    text: "Anak usaha PT Galangan Nusantara menandatangani kontrak dengan Fjordtek Marine GmbH.",
    facts: ["PT Galangan Nusantara | agreed on | Fjordtek Marine GmbH | happened | -"],
  },
  {
    about: "an epithet in a company's name",
    text: "Direktur Utama PT Cahaya Utama Rina Marpaung bertemu Menteri Perdagangan Peru Aldo Quispe.",
    facts: ["Rina Marpaung | met with | Aldo Quispe | happened | -"],
  },
  {
    about: "a rank with its forces behind a body",
    text: "Besok, Aldo Rossi akan diterima Komandan Seskoal Laksamana Muda TNI Supriyanto Hadi.",
    facts: ["Aldo Rossi | met with | Supriyanto Hadi | planned | 2025-03-13"],
  },
  {
    about: "an ambassador going about",
    text: "Duta Besar Serbia untuk Indonesia, Milica Radosavljević, mengunjungi Padang, Selasa.",
    facts: [],
  },
  {
    about: "an acronym of small words",
    text: "Menteri Rina Marpaung bertemu pelaku usaha mikro kecil menengah (UMKM). UMKM menandatangani kontrak dengan PT Cahaya Utama.",
    facts: [],
  },
  {
    about: "menjelang petang, no plan",
    text: "Menjelang petang, Menteri Andini Paramita berdiskusi dengan Komisioner Perdagangan Tomasz Wielgosz.",
    facts: ["Andini Paramita | met with | Tomasz Wielgosz | happened | -"],
  },
  {
    about: "mendatangi somebody",
    text: "Duta Besar Rusia Igor Petrov mendatangi Menteri Perdagangan Rina Marpaung di kantornya.",
    facts: ["Igor Petrov | met with | Rina Marpaung | happened | -"],
  },
  {
    about: "berkesempatan",
    text: "Eri Santosa berkesempatan bertemu Wali Kota Busan Park Ji-hoon di Seoul, Senin (10/3/2025).",
    facts: ["Eri Santosa | met with | Park Ji-hoon | happened | 2025-03-10"],
  },
  {
    about: "a bank of a city and who heads it",
    text: "Direktur Bank Jatim Busrul Iman bertemu Menteri Keuangan Peru Aldo Quispe.",
    facts: ["Busrul Iman | met with | Aldo Quispe | happened | -"],
  },
  {
    about: "two objects, each with its day",
    text: "Presiden Polandia Marek Nowicki bertemu Perdana Menteri Ukraina Halyna Vovchenko pada Senin dan Duta Besar Irlandia Sean Daly pada Selasa.",
    facts: [
      "Marek Nowicki | met with | Halyna Vovchenko | happened | 2025-03-10",
      "Marek Nowicki | met with | Sean Daly | happened | 2025-03-11",
    ],
  },
  {
    about: "what two agree to is to come",
    text: "Menteri Luar Negeri Kenya Daudi Mwangaza dan Menteri Luar Negeri Uganda Grace Namutebi sepakat, Senin (10/3/2025), bahwa pameran dagang akan digelar pada September.",
    facts: ["Daudi Mwangaza | agreed on | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "nobody named acts",
    text: "Presiden Kenya Daudi Mwangaza dan Presiden Uganda Grace Namutebi sepakat bahwa para pejabat kedua negara akan bertemu setiap tahun.",
    facts: ["Daudi Mwangaza | agreed on | Grace Namutebi | happened | -"],
  },
  {
    about: "a report that is denied",
    text: "Kabar bahwa Presiden Kenya Daudi Mwangaza telah bertemu Presiden Uganda Grace Namutebi dibantah oleh juru bicaranya.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | cancelled | -"],
  },
  {
    about: "arranged for a day",
    text: "Pertemuan Presiden Kenya Daudi Mwangaza dengan Presiden Uganda Grace Namutebi disusun untuk Jumat sore.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | planned | 2025-03-14"],
  },
  {
    about: "looks alike: business people who are met",
    text: "Presiden Kenya Daudi Mwangaza akan bertemu para pengusaha di Nairobi, Jumat (14/3/2025).",
    facts: [],
  },
  {
    about: "looks alike: a report of praise",
    text: "Kabar bahwa Presiden Kenya Daudi Mwangaza memuji Presiden Uganda Grace Namutebi dibantah oleh juru bicaranya.",
    facts: [],
  },
  {
    about: "envoys who are named in the next sentence",
    text: "Presiden Kenya Daudi Mwangaza menerima surat kepercayaan dari dua duta besar, Selasa (11/3/2025). Kedua duta besar itu adalah Duta Besar Italia Paola Ferrante dan Duta Besar Sudan Kamal Ismail Hadi.",
    facts: [
      "Paola Ferrante | met with | Daudi Mwangaza | happened | 2025-03-11",
      "Kamal Ismail Hadi | met with | Daudi Mwangaza | happened | 2025-03-11",
    ],
  },
  {
    about: "the day of saying and the day of what is said",
    text: "Presiden Kenya Daudi Mwangaza mengatakan pada Senin bahwa dia telah bertemu Presiden Uganda Grace Namutebi pada 3 Maret.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-03"],
  },
  {
    about: "looks alike: ambassadors who are praised",
    text: "Presiden Kenya Daudi Mwangaza memuji dua duta besar, Selasa (11/3/2025). Kedua duta besar itu adalah Paola Ferrante dan Kamal Ismail Hadi.",
    facts: [],
  },
  {
    about: "the company told of before",
    text: "PT Cahaya Timur Tbk membukukan laba besar. Perseroan meneken kontrak dengan PT Baja Mandala pada Senin (10/3/2025).",
    facts: ["PT Cahaya Timur Tbk | agreed on | PT Baja Mandala | happened | 2025-03-10"],
  },
  {
    about: "a day that its weekday bears out",
    text: "Menteri Luar Negeri Kenya Daudi Mwangaza singgah di Bandar Seri Begawan pada Senin (17/3).",
    facts: ["Daudi Mwangaza | visited | BN | planned | 2025-03-17"],
  },
  {
    about: "one word behind an office and its country",
    text: "PM Thailand Anuwat bertemu PM Kamboja Hun Vannak di Jakarta, Senin (10/3/2025).",
    facts: ["Anuwat | met with | Hun Vannak | happened | 2025-03-10"],
  },
  {
    about: "where the next of a list is from",
    text: "Menteri Luar Negeri Kenya Daudi Mwangaza bertemu mitranya dari India, Suresh Patel, dan dari Afrika Selatan, Thabo Nkosi, Senin (10/3/2025).",
    facts: [
      "Daudi Mwangaza | met with | Suresh Patel | happened | 2025-03-10",
      "Daudi Mwangaza | met with | Thabo Nkosi | happened | 2025-03-10",
    ],
  },
  {
    about: "a commander at home elsewhere",
    text: "Panglima TNI Jenderal Bayu Karwita bertolak dari Jakarta, Senin (10/3/2025). Kedatangan Panglima TNI di Dili disambut Jenderal Domingos Falcao.",
    facts: [
      "Domingos Falcao | met with | Bayu Karwita | happened | 2025-03-10",
      "Bayu Karwita | visited | TL | happened | 2025-03-10",
    ],
  },
  {
    about: "looks alike: several leaders",
    text: "Menteri Luar Negeri Kenya Daudi Mwangaza akan melakukan pertemuan bilateral dengan sejumlah mitra, Jumat (14/3/2025).",
    facts: [],
  },
  {
    about: "looks alike: greetings",
    text: "Presiden Kenya Daudi Mwangaza menitipkan salam untuk Presiden Uganda Grace Namutebi.",
    facts: [],
  },
  {
    about: "looks alike: what was agreed already",
    text: "Berdasarkan perjanjian itu, PT Cahaya Timur akan memegang saham perusahaan patungan dengan Vandersteen NV.",
    facts: [],
  },
  {
    about: "which of those who held an office",
    text: "Presiden Kenya ke-5 Daudi Mwangaza bertemu Wali Kota Osaka, Jepang, Haruto Minamida di Nairobi, Senin (10/3/2025).",
    facts: ["Daudi Mwangaza | met with | Haruto Minamida | happened | 2025-03-10"],
  },
  {
    about: "a verb that goes as far as its noun",
    text: "PT Cahaya Timur melakukan penandatanganan perjanjian kerja sama dengan Vandersteen NV, Senin (10/3/2025).",
    facts: ["PT Cahaya Timur | agreed on | Vandersteen NV | happened | 2025-03-10"],
  },
  {
    about: "looks alike: ahead of a prime minister's visit",
    text: "Duta Besar Kenya Daudi Mwangaza bertemu Menteri Luar Negeri Uganda Grace Namutebi, Senin (10/3/2025), menjelang kunjungan Perdana Menteri Kenya Peter Kamau ke Kampala pada Mei mendatang.",
    facts: [
      "Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10",
      "Peter Kamau | visited | UG | planned | 2025-05",
    ],
  },
  {
    about: "looks alike: who tells of it",
    text: "Penundaan itu disampaikan oleh Menteri Luar Negeri Kenya Daudi Mwangaza setelah Presiden Uganda Grace Namutebi memberi keterangan.",
    facts: [],
  },
  {
    about: "looks alike: an extraordinary summit is nobody",
    text: "Presiden Kenya Daudi Mwangaza akan berpidato pada KTT Luar Biasa Organisasi Kerja Sama Islam (OKI).",
    facts: [],
  },
  {
    about: "looks alike: cooperation that is only talked about",
    text: "Presiden Kenya Daudi Mwangaza dan Presiden Uganda Grace Namutebi membahas berbagai kerja sama investasi di Nairobi, Senin (10/3/2025).",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "a host and his wife",
    text: "Perdana Menteri Azrul Hisham dan istrinya, Datin Seri Rohana Mansur, dijadwalkan menjamu makan siang Presiden Kenya Daudi Mwangaza.",
    facts: ["Azrul Hisham | met with | Daudi Mwangaza | planned | -"],
  },
  {
    about: "whom another sent",
    text: "Menteri Luar Negeri Kenya Daudi Mwangaza diutus secara khusus oleh Presiden Peter Kamau untuk bertemu Presiden Uganda Grace Namutebi di Kampala, Senin (10/3/2025).",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "announced, and never held",
    text: "Pertemuan Presiden Kenya Amos Kiplimo dengan pemimpin pemberontak Jonas Okwera yang sempat diumumkan tak pernah terjadi.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | cancelled | -"],
  },
  {
    about: "who is to retire, and met",
    text: "Presiden Kenya Amos Kiplimo, yang akan pensiun pada Mei, bertemu pemimpin pemberontak Jonas Okwera pada Senin.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | happened | 2025-03-10"],
  },
  {
    about: "met, and denied something else",
    text: "Presiden Kenya Amos Kiplimo bertemu pemimpin pemberontak Jonas Okwera pada Senin dan membantah akan mundur.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | happened | 2025-03-10"],
  },
  {
    about: "looks alike: a minister who is told of nowhere else",
    text: "Presiden Kenya Amos Kiplimo dan pengusaha Swiss Urs Aebi tampil bersama. Pertemuan dengan Menteri Pertanian Nigeria dibatalkan.",
    facts: [],
  },
  {
    about: "looks alike: a national security council is not the United Nations'",
    text: "Komite Dewan Keamanan Nasional kedua negara bertemu dengan Menteri Luar Negeri Kenya Daudi Mwangaza pada Senin.",
    facts: [],
  },
];
