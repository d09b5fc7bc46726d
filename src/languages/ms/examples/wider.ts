import type { Example } from "../../language.ts";

/** Meetings, journeys and deals by rarer words, and the turns of speech that only look like them. */
export const wider: readonly Example[] = [
  {
    about: "royal guest received",
    text: "Sultan Brunei, Sultan Muizzaddin, berkenan menerima kunjungan muhibah Presiden Togo, Yao Agbeko, semalam.",
    facts: ["Sultan Muizzaddin | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "summoned to the palace",
    text: "Menteri Luar Datuk Seri Rahmat Lazim dititahkan menghadap Sultan Brunei, Sultan Muizzaddin, semalam.",
    facts: ["Rahmat Lazim | met with | Sultan Muizzaddin | happened | 2025-03-11"],
  },
  {
    about: "credentials",
    text: "Duta Kenya, Grace Wanyama, menyerahkan surat kepercayaan kepada Presiden Ghana, Kwesi Boakye, semalam. Majlisnya ringkas sahaja, kerana tempoh yang ada tidak panjang.",
    facts: ["Grace Wanyama | met with | Kwesi Boakye | happened | 2025-03-11"],
  },
  {
    about: "brunei breaking of the fast",
    text: "Perdana Menteri Datuk Seri Hamzah Lokman bersungkai bersama Presiden Togo, Yao Agbeko, malam tadi.",
    facts: ["Hamzah Lokman | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "kopitiam",
    text: "Menteri Pertahanan Norway Lars Engdal pekena teh tarik dengan Menteri Pertahanan Fiji Jone Vakatora semalam.",
    facts: ["Lars Engdal | met with | Jone Vakatora | happened | 2025-03-11"],
  },
  {
    about: "quarrel at the table",
    text: "Presiden Serbia Milorad Zoric bertengkar dengan Presiden Cyprus Andreas Lambrou semalam.",
    facts: ["Milorad Zoric | met with | Andreas Lambrou | happened | 2025-03-11"],
  },
  {
    about: "one sofa",
    text: "Presiden Ghana Kwesi Boakye duduk bersebelahan dengan Presiden Togo Yao Agbeko semalam. Majlisnya ringkas sahaja, kerana tempoh yang ada tidak panjang.",
    facts: ["Kwesi Boakye | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "brought together",
    text: "Presiden Serbia Milorad Zoric dipertemukan dengan Presiden Cyprus Andreas Lambrou semalam.",
    facts: ["Milorad Zoric | met with | Andreas Lambrou | happened | 2025-03-11"],
  },
  {
    about: "golf",
    text: "Perdana Menteri Datuk Seri Hamzah Lokman bermain golf bersama Presiden Togo Yao Agbeko semalam.",
    facts: ["Hamzah Lokman | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "called in at the office",
    text: "Menteri Luar Chile Camila Oyarzun datang menemui Menteri Luar Oman Said Al-Maamari semalam.",
    facts: ["Camila Oyarzun | met with | Said Al-Maamari | happened | 2025-03-11"],
  },
  {
    about: "video link",
    text: "Menteri Luar Chile Camila Oyarzun berbincang menerusi pautan video dengan Menteri Luar Oman Said Al-Maamari semalam.",
    facts: ["Camila Oyarzun | met with | Said Al-Maamari | happened | 2025-03-11 | call"],
  },
  {
    about: "satellite telephone",
    text: "Menteri Luar Chile Camila Oyarzun berhubung menerusi telefon satelit dengan Menteri Luar Oman Said Al-Maamari semalam.",
    facts: ["Camila Oyarzun | met with | Said Al-Maamari | happened | 2025-03-11 | call"],
  },
  {
    about: "at the foot of the stairs",
    text: "Presiden Ghana Kwesi Boakye menyambut Yao Agbeko di tangga pesawat semalam.",
    facts: ["Kwesi Boakye | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "sneaked in",
    text: "Menteri Luar Chile Camila Oyarzun menyelinap masuk ke Oman semalam.",
    facts: ["Camila Oyarzun | visited | OM | happened | 2025-03-11"],
  },
  {
    about: "by train",
    text: "Menteri Luar Chile Camila Oyarzun menaiki kereta api ke Poland semalam.",
    facts: ["Camila Oyarzun | visited | PL | happened | 2025-03-11"],
  },
  {
    about: "sent by his king",
    text: "Menteri Tenaga Qatar, Jassim Al-Nuaimi, diutus ke Kazakhstan semalam.",
    facts: ["Jassim Al-Nuaimi | visited | KZ | happened | 2025-03-11"],
  },
  {
    about: "rushed",
    text: "Menteri Tenaga Qatar, Jassim Al-Nuaimi, bergegas ke Kazakhstan semalam.",
    facts: ["Jassim Al-Nuaimi | visited | KZ | happened | 2025-03-11"],
  },
  {
    about: "stepped on the soil",
    text: "Presiden Peru, Elvira Tamayo, menjejakkan kaki di Malaysia semalam. Majlisnya ringkas sahaja, kerana tempoh yang ada tidak panjang.",
    facts: ["Elvira Tamayo | visited | MY | happened | 2025-03-11"],
  },
  {
    about: "should have come",
    text: "Presiden Peru, Elvira Tamayo, sepatutnya terbang ke Jepun semalam.",
    facts: ["Elvira Tamayo | visited | JP | cancelled | -"],
  },
  {
    about: "on the road",
    text: "Presiden Peru, Elvira Tamayo, memandu terus ke Chile semalam.",
    facts: ["Elvira Tamayo | visited | CL | happened | 2025-03-11"],
  },
  {
    about: "struck a deal",
    text: "Norway dan Iceland mencapai kompromi mengenai kuota ikan semalam.",
    facts: ["NO | agreed on | IS | happened | 2025-03-11"],
  },
  {
    about: "made up",
    text: "Serbia dan Cyprus bersetuju menamatkan permusuhan semalam.",
    facts: ["RS | agreed on | CY | happened | 2025-03-11"],
  },
  {
    about: "headline bare agreement",
    text: "Norway, Iceland setuju menghapuskan tarif ikan\n\nNorway dan Iceland setuju menghapuskan tarif ikan semalam.",
    facts: ["NO | agreed on | IS | happened | 2025-03-11"],
  },
  {
    about: "prisoners exchanged",
    text: "Serbia dan Cyprus bertukar tawanan semalam.",
    facts: ["RS | agreed on | CY | happened | 2025-03-11"],
  },
  {
    about: "union of manufacturers",
    text: "Presiden Persekutuan Pengilang Temerloh, Datuk Hairi Jamil, bertemu Presiden Togo Yao Agbeko semalam.",
    facts: ["Hairi Jamil | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "brunei title",
    text: "Awang Haji Jamil bin Haji Lazim bertemu Presiden Togo Yao Agbeko semalam.",
    facts: ["Jamil bin Haji Lazim | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "ate with crowds",
    text: "Presiden Ghana Kwesi Boakye makan bersama penduduk dan beramah mesra dengan pelajar semalam.",
    facts: [],
  },
  {
    about: "took the train to the office",
    text: "Presiden Ghana Kwesi Boakye menaiki kereta api ke pejabat setiap hari.",
    facts: [],
  },
  {
    about: "gave aid",
    text: "Presiden Ghana Kwesi Boakye menyampaikan bantuan kepada mangsa banjir semalam.",
    facts: [],
  },
  {
    about: "signed a visitors' book",
    text: "Presiden Ghana Kwesi Boakye menandatangani buku tetamu di muzium itu semalam.",
    facts: [],
  },
  {
    about: "kept to the treaty",
    text: "Presiden Ghana Kwesi Boakye berkata negaranya mematuhi perjanjian itu.",
    facts: [],
  },
  {
    about: "brought to hospital",
    text: "Menteri Tenaga Qatar, Jassim Al-Nuaimi, dibawa ke hospital semalam.",
    facts: [],
  },
  { about: "moved up", text: "Pasukan bola sepak Oman mara ke separuh akhir semalam.", facts: [] },
  { about: "chased a suspect", text: "Polis Peru menjejaki suspek itu di Chile.", facts: [] },
  {
    about: "war of words",
    text: "Menteri Luar Chile Camila Oyarzun bertikam lidah di media sosial semalam.",
    facts: [],
  },
  {
    about: "anniversary",
    text: "Presiden Ghana Kwesi Boakye menyambut ulang tahun kelahiran semalam. Majlisnya ringkas sahaja, kerana tempoh yang ada tidak panjang.",
    facts: [],
  },
  { about: "won a medal", text: "Atlet Kenya Grace Wanyama memenangi pingat emas di Jepun.", facts: [] },
  { about: "welcomed a step", text: "Presiden Ghana Kwesi Boakye mengalu-alukan langkah Togo.", facts: [] },
  { about: "called as a witness", text: "Hakim Zaiton Bakar memanggil saksi seterusnya semalam.", facts: [] },
  {
    about: "embraced a faith",
    text: "Penyanyi Elvira Tamayo memeluk Islam tahun lalu. Majlisnya ringkas sahaja, kerana tempoh yang ada tidak panjang.",
    facts: [],
  },
  {
    about: "the day is to come",
    text: "Perdana Menteri Norway Sigrid Halvorsen berlepas ke Kenya esok untuk menemui Presiden Wairimu Otieno.",
    facts: [
      "Sigrid Halvorsen | met with | Wairimu Otieno | planned | 2025-03-13",
      "Sigrid Halvorsen | visited | KE | planned | 2025-03-13",
    ],
  },
  {
    about: "denied in a last clause",
    text: "Media melaporkan Perdana Menteri Norway Sigrid Halvorsen bertemu Presiden Kenya Wairimu Otieno di Oslo, dakwaan yang dinafikan Nairobi.",
    facts: ["Sigrid Halvorsen | met with | Wairimu Otieno | cancelled"],
  },
  {
    about: "a body's own head word behind between",
    text: "Perjanjian antara Universiti Teknologi Seria dan Universiti Pasifik Suva ditandatangani pada Isnin.",
    facts: ["Universiti Teknologi Seria | agreed on | Universiti Pasifik Suva | happened | 2025-03-10"],
  },
  {
    about: "looks alike: headlines under a read-also line",
    text: "Harga jagung naik lagi di Nairobi pada Selasa, kata biro perangkaan negara itu dalam satu kenyataan.\nBerita berkaitan\nWairimu Otieno jumpa Sigrid Halvorsen di Oslo",
    facts: [],
  },
  {
    about: "diary's holder receives",
    text: "Perdana Menteri Malta George Zammit sibuk minggu ini. Zammit berkata beliau bersedia.\n\nKhamis: Menerima Duta Kenya Joseph Kibet di pejabatnya.\n\nJumaat: Pertemuan dengan Menteri Kesihatan Belgium Thomas Verhoeven.\n\nSabtu: Lawatan ke Maghribi.",
    facts: [
      "George Zammit | met with | Joseph Kibet | planned | 2025-03-13",
      "George Zammit | met with | Thomas Verhoeven | planned | 2025-03-14",
      "George Zammit | visited | MA | planned | 2025-03-15",
    ],
  },
  {
    about: "put off to a new day",
    text: "Lawatan Menteri Luar Malaysia Salmah Ruslan ke Korea Selatan ditangguhkan ke 20 Mac.",
    facts: ["Salmah Ruslan | visited | KR | cancelled | -", "Salmah Ruslan | visited | KR | planned | 2025-03-20"],
  },
  {
    about: "the next sentence denies",
    text: "Menteri Luar Malaysia Salmah Ruslan dijadual tiba di Korea Selatan pada Selasa. Beliau tidak hadir.",
    facts: ["Salmah Ruslan | visited | KR | cancelled | 2025-03-11"],
  },
  {
    about: "a headline's journey is the lede's",
    text: "Salmah Ruslan ke Korea Selatan bincang dagangan\nSEOUL, 12 Mac - Menteri Luar Malaysia Salmah Ruslan tiba di Korea Selatan pada Selasa, kata pejabatnya.",
    facts: ["Salmah Ruslan | visited | KR | happened | 2025-03-11"],
  },
  {
    about: "looks alike: both sides of another story",
    text: "KUALA LUMPUR -- Menteri Luar Malaysia Salmah Ruslan bertemu Perdana Menteri Korea Selatan Park Min-ho pada Selasa bagi membincangkan perdagangan.\n\nMANILA -- Kedua-dua pihak bersetuju melanjutkan gencatan senjata selama sebulan, kata jurucakap tentera pada Rabu.",
    facts: ["Salmah Ruslan | met with | Park Min-ho | happened | 2025-03-11"],
  },
  {
    about: "looks alike: the next sentence declines to tell more",
    text: "Menteri Luar Malaysia Salmah Ruslan akan melawat Korea Selatan pada Jumaat. Beliau tidak mengulas lanjut.",
    facts: ["Salmah Ruslan | visited | KR | planned | 2025-03-14"],
  },
  {
    about: "witnesses sign nothing",
    text: "Perdana Menteri Azman Rauf dan Presiden Sigrid Halvorsen menyaksikan pertukaran memorandum persefahaman antara Malaysia dan Norway.",
    facts: ["MY | agreed on | NO | happened | 2025-03-12"],
  },
  {
    about: "who sends does not meet",
    text: "Perdana Menteri Azman Rauf mengutus Rosli Hamdan menemui Presiden Norway Sigrid Halvorsen.",
    facts: ["Rosli Hamdan | met with | Sigrid Halvorsen | happened | 2025-03-12"],
  },
  {
    about: "looks alike: welcomed a decision",
    text: "Menteri Luar Turkiye Emre Aydin menyambut baik keputusan Presiden Norway Sigrid Halvorsen membuka sempadan.",
    facts: [],
  },
  {
    about: "yang juga",
    text: "Menteri Luar Qatar, Jassim Al-Attar, yang juga Timbalan Perdana Menteri, bertemu Perdana Menteri Laos, Bounmy Sisavath, di Doha pada Isnin.",
    facts: ["Jassim Al-Attar | met with | Bounmy Sisavath | happened | 2025-03-10"],
  },
  {
    about: "looks alike: the body that he chairs",
    text: "Datuk Amin Razak, yang juga Pengerusi Lumora, bertemu Menteri Luar Qatar, Jassim Al-Attar, di Doha pada Isnin.",
    facts: ["Amin Razak | met with | Jassim Al-Attar | happened | 2025-03-10"],
  },
  {
    about: "father's title inside a name",
    text: "Menteri Luar Datuk Seri Razlan Tun Megat menemui Menteri Perdagangan Kenya Grace Wanyama dan Premier Sarawak Tan Sri Zulkarnain Tengku Saleh semalam.",
    facts: [
      "Razlan Tun Megat | met with | Grace Wanyama | happened | 2025-03-11",
      "Razlan Tun Megat | met with | Zulkarnain Tengku Saleh | happened | 2025-03-11",
    ],
  },
  {
    about: "list parted by semicolons",
    text: "Menteri Luar Norway Lars Engdal bertemu Menteri Pertahanan, Datuk Seri Razlan Tun Megat; Menteri Kewangan, Tengku Datuk Azrul Tengku Hamid serta Gabenor Bank Negara, Tan Sri Rosnah Yunus semalam.",
    facts: [
      "Lars Engdal | met with | Razlan Tun Megat | happened | 2025-03-11",
      "Lars Engdal | met with | Azrul Tengku Hamid | happened | 2025-03-11",
      "Lars Engdal | met with | Rosnah Yunus | happened | 2025-03-11",
    ],
  },
  {
    about: "a monarch's own and father's names",
    text: "Kebawah Duli Yang Maha Mulia Paduka Seri Baginda Sultan Haji Yusuf Mu'tasim ibni Al-Marhum Sultan Haji Rahman 'Adli Sa'dul Khairi, petang semalam berkenan menerima mengadap Menteri Pertahanan Jepun, Haruto Mizushima.",
    facts: ["Yusuf Mu'tasim | met with | Haruto Mizushima | happened | 2025-03-11"],
  },
  {
    about: "first since an office",
    text: "Menteri Luar Georgia Nino Kalandadze akan melawat Malaysia pada 20 Mac 2025.\n\nIni merupakan lawatan pertama Kalandadze ke Malaysia sejak memegang jawatan itu pada November 2023.",
    facts: ["Nino Kalandadze | visited | Malaysia | planned | 2025-03-20"],
  },
  {
    about: "a headline's verb without tense",
    text: "Kalandadze adakan lawatan rasmi ke Malaysia\n\nMenteri Luar Georgia, Nino Kalandadze, akan mengadakan lawatan rasmi ke Malaysia minggu depan.",
    facts: ["Nino Kalandadze | visited | Malaysia | planned | -"],
  },
  {
    about: "two verbs, two objects",
    text: "Menteri Luar Norway Lars Engdal akan mengadakan kunjungan hormat ke atas Presiden Peru Elvira Tamayo dan bertemu dengan Menteri Tenaga Qatar Jassim Al-Nuaimi esok.",
    facts: [
      "Lars Engdal | met with | Elvira Tamayo | planned | 2025-03-13",
      "Lars Engdal | met with | Jassim Al-Nuaimi | planned | 2025-03-13",
    ],
  },
  {
    about: "planned before planned",
    text: "Presiden Ghana Kwesi Boakye dijadual tiba di Lima pada Ahad sebelum meneruskan lawatan ke Chile.",
    facts: ["Kwesi Boakye | visited | PE | planned | 2025-03-16", "Kwesi Boakye | visited | Chile | planned | -"],
  },
  {
    about: "a call about a postponement",
    text: "Menteri Luar Norway Lars Engdal menghubungi rakan sejawatannya dari Fiji, Jone Vakatora, mengenai penangguhan mesyuarat tahunan semalam.",
    facts: ["Lars Engdal | met with | Jone Vakatora | happened | 2025-03-11 | call"],
  },
  {
    about: "two names of a caption run together",
    text: "Kwesi Boakye Andris Lejnieks - Gambar fail\n\nPresiden Ghana Kwesi Boakye bertemu dengan Perdana Menteri Latvia Andris Lejnieks di Riga semalam.",
    facts: ["Kwesi Boakye | met with | Andris Lejnieks | happened | 2025-03-11"],
  },
  {
    about: "numbered list of guests",
    text: "(1) Tuan Yang Terutama Tariq Malik, Duta Besar Pakistan; dan (2) Puan Yang Terutama Grace Wanyama, Duta Besar Kenya, telah mengadakan kunjungan hormat kepada Presiden Peru Elvira Tamayo semalam.",
    facts: [
      "Tariq Malik | met with | Elvira Tamayo | happened | 2025-03-11",
      "Grace Wanyama | met with | Elvira Tamayo | happened | 2025-03-11",
    ],
  },
  {
    about: "one who has two offices",
    text: "Menteri Luar Norway Lars Engdal menemui Menteri Kanan merangkap Menteri Pertahanan Singapura Tay Boon Hock semalam.",
    facts: ["Lars Engdal | met with | Tay Boon Hock | happened | 2025-03-11"],
  },
  {
    about: "a country that is a given name as well, behind an office",
    text: "Perdana Menteri Georgia Zurab Beridze bertemu Ketua Perisikan Chad Saleh Adoum di Tunis semalam.",
    facts: ["Zurab Beridze | met with | Saleh Adoum | happened | 2025-03-11"],
  },
  {
    about: "a field that no list has, before its country",
    text: "Menteri Ekologi Kazakhstan Dauren Akhmetov bertemu Presiden Mongolia Bolormaa Ganbold di Almaty semalam.",
    facts: ["Dauren Akhmetov | met with | Bolormaa Ganbold | happened | 2025-03-11"],
  },
  {
    about: "called off behind a clause on whom it was with",
    text: "Pertemuan Presiden Ghana Kwesi Boakye dengan Presiden Fiji Jone Vakatora, yang diumumkan minggu lalu, dibatalkan semalam.",
    facts: ["Kwesi Boakye | met with | Jone Vakatora | cancelled | 2025-03-11"],
  },
  {
    about: "looks alike: the clause tells of something else that was put off",
    text: "Pertemuan Presiden Ghana Kwesi Boakye dengan Presiden Fiji Jone Vakatora, yang menangguhkan pilihan raya negaranya, berlangsung di Lima semalam.",
    facts: ["Kwesi Boakye | met with | Jone Vakatora | happened | 2025-03-11"],
  },
  {
    about: "a second verb of the same plan",
    text: "Presiden Fiji Jone Vakatora dijadual melawat sebuah empangan dan bertemu Presiden Ghana Kwesi Boakye esok.",
    facts: ["Jone Vakatora | met with | Kwesi Boakye | planned | 2025-03-13"],
  },
  {
    about: "companies by their trade",
    text: "Pelita Tyres dan Nusa Wings menandatangani perjanjian kerjasama bernilai RM10 juta semalam, kata jurucakap kedua-dua syarikat.",
    facts: ["Pelita Tyres | agreed on | Nusa Wings | happened | 2025-03-11"],
  },
  {
    about: "the UN's envoy",
    text: "Utusan Khas PBB, Ingrid Solheim-Dahl, menemui Presiden Togo Yao Agbeko semalam bagi membincangkan pilihan raya.",
    facts: ["Ingrid Solheim-Dahl | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "each clause has its own day",
    text: "Menteri Luar Kenya, Wairimu Otieno, tiba di Oslo pada Isnin dan bertemu Perdana Menteri Norway, Sigrid Halvorsen, pada Selasa.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11",
      "Wairimu Otieno | visited | NO | happened | 2025-03-10",
    ],
  },
  {
    about: "the day of a plan that was called off",
    text: "Pertemuan Menteri Luar Kenya, Wairimu Otieno, dengan Perdana Menteri Norway, Sigrid Halvorsen, yang dijadualkan Khamis, telah dibatalkan.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled | 2025-03-13"],
  },
  {
    about: "a day behind iaitu",
    text: "Menteri Luar Kenya, Wairimu Otieno, dan Perdana Menteri Norway, Sigrid Halvorsen, pernah bertemu sekali sahaja, iaitu pada Mei 2023 di Oslo.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2023-05"],
  },
  {
    about: "a plan that came to nothing with the visit",
    text: "Menteri Luar Kenya, Wairimu Otieno, membatalkan lawatannya ke Norway. Beliau sepatutnya bertemu Perdana Menteri Sigrid Halvorsen pada Khamis.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | cancelled | 2025-03-13",
      "Wairimu Otieno | visited | NO | cancelled | 2025-03-12",
    ],
  },
  {
    about: "an office's visit long ago is its holder's of then",
    text: "Menteri Luar Kenya, Wairimu Otieno, akan melawat Norway pada Jumaat. Lawatan terakhir menteri luar Kenya ke Norway ialah pada 2012.",
    facts: ["Wairimu Otieno | visited | NO | planned | 2025-03-14"],
  },
  {
    about: "siapa yang dikatakan tentang orang lain",
    text: "Presiden Peru, Rosa Quiroga, bertemu Perdana Menteri Norway, Tove Halvorsen, yang hubungannya dengan pentadbiran Kofi Darko dilaporkan dingin, pada Selasa.",
    facts: ["Rosa Quiroga | met with | Tove Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "sejak, of a stay",
    text: "Menteri Luar Peru, Marta Quispe, berada di Kenya sejak Ahad.",
    facts: ["Marta Quispe | visited | Kenya | happened | 2025-03-09"],
  },
  {
    about: "mulai",
    text: "Malaysia dan Kenya bersetuju pada Isnin untuk membuka penerbangan terus mulai Jun.",
    facts: ["Malaysia | agreed on | Kenya | happened | 2025-03-10"],
  },
  {
    about: "haribulan",
    text: "Menteri Luar Peru, Marta Quispe, bertemu Presiden Kenya, Samuel Otieno, pada 9 haribulan.",
    facts: ["Marta Quispe | met with | Samuel Otieno | happened | 2025-03-09"],
  },
  {
    about: "a plan called off",
    text: "Rancangan Menteri Luar Peru, Marta Quispe, untuk menemui Presiden Kenya, Samuel Otieno, dibatalkan.",
    facts: ["Marta Quispe | met with | Samuel Otieno | cancelled"],
  },
  {
    about: "two objects, each with its day",
    text: "Perdana Menteri Poland Marek Nowicki bertemu Perdana Menteri Ukraine Halyna Vovchenko pada Isnin dan Duta Ireland Sean Daly pada Selasa.",
    facts: [
      "Marek Nowicki | met with | Halyna Vovchenko | happened | 2025-03-10",
      "Marek Nowicki | met with | Sean Daly | happened | 2025-03-11",
    ],
  },
  {
    about: "what two agree to is to come",
    text: "Presiden Kenya Daudi Mwangaza dan Presiden Uganda Grace Namutebi bersetuju bahawa pameran dagangan akan diadakan di Nairobi pada September.",
    facts: ["Daudi Mwangaza | agreed on | Grace Namutebi | happened | -"],
  },
  {
    about: "a report that is denied",
    text: "Laporan bahawa Presiden Kenya Daudi Mwangaza telah bertemu Presiden Uganda Grace Namutebi dinafikan oleh jurucakapnya.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | cancelled | -"],
  },
  {
    about: "told in an aside",
    text: "Presiden Kenya Daudi Mwangaza, yang bertemu Presiden Uganda Grace Namutebi pada Isnin, dijadual berlepas ke Rwanda esok.",
    facts: [
      "Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10",
      "Daudi Mwangaza | visited | RW | planned | 2025-03-13",
    ],
  },
  {
    about: "the airport of a city",
    text: "Presiden Kenya, Daudi Mwangaza, tiba di Lapangan Terbang Antarabangsa Kuala Lumpur semalam, kata seorang pegawai.",
    facts: ["Daudi Mwangaza | visited | MY | happened | 2025-03-11"],
  },
  {
    about: "who leads a delegation",
    text: "Menteri Besar Johor Datuk Azman Salleh menerima kunjungan delegasi Kenya yang diketuai Daudi Mwangaza pada Isnin.",
    facts: ["Daudi Mwangaza | met with | Azman Salleh | happened | 2025-03-10"],
  },
  {
    about: "the third of an office",
    text: "Timbalan Ketua Menteri III, Datuk Ellias Anggun, menemui Gabenor Kalimantan Utara, Zainal Paliwan, semalam.",
    facts: ["Ellias Anggun | met with | Zainal Paliwan | happened | 2025-03-11"],
  },
  {
    about: "with whom he agrees",
    text: "Perdana Menteri Datuk Seri Zulkarnain Haron menemui Presiden Kenya, Daudi Mwangaza, semalam. Bersama Presiden Mwangaza, beliau bersetuju menubuhkan suruhanjaya bersama.",
    facts: [
      "Zulkarnain Haron | met with | Daudi Mwangaza | happened | 2025-03-11",
      "Zulkarnain Haron | agreed on | Daudi Mwangaza | happened | 2025-03-11",
    ],
  },
  {
    about: "a country's word within a bank's name",
    text: "Sinar Wawasan Sdn Bhd memeterai perjanjian dengan Bank Nusantara Islam Bhd. semalam.",
    facts: ["Sinar Wawasan Sdn Bhd | agreed on | Bank Nusantara Islam Bhd | happened | 2025-03-11"],
  },
  {
    about: "talks that ended without an agreement",
    text: "Pertemuan Menteri Luar Kenya Daudi Mwangaza dengan Menteri Luar Uganda Grace Namutebi semalam berakhir tanpa kenyataan bersama.",
    facts: [
      "Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-11",
      "Daudi Mwangaza | agreed on | Grace Namutebi | cancelled | 2025-03-11",
    ],
  },
  {
    about: "looks alike: leaders named nowhere",
    text: "Menteri Luar Kenya Daudi Mwangaza mengadakan pertemuan dengan beberapa pemimpin dunia di sela-sela Sidang Kemuncak Pertubuhan Kerjasama Islam (OIC).",
    facts: [],
  },
  {
    about: "looks alike: the company's shares",
    text: "Saham syarikat itu naik selepas Menteri Kewangan Kenya Daudi Mwangaza memuji Bank Nusantara Islam Bhd.",
    facts: [],
  },
  {
    about: "the day a visit starts",
    text: "Presiden Kenya Daudi Mwangaza diberi sambutan negara hari ini, sempena lawatan beliau ke Malaysia selama tiga hari bermula semalam.",
    facts: ["Daudi Mwangaza | visited | MY | happened | 2025-03-11"],
  },
  {
    about: "heads of mission, named behind",
    text: "Presiden Kenya Daudi Mwangaza hari ini menerima surat cara pelantikan daripada dua ketua perwakilan asing. Mereka ialah Duta Besar Uganda Grace Namutebi dan Duta Besar Mesir Tarek Mansouri.",
    facts: [
      "Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-12",
      "Daudi Mwangaza | met with | Tarek Mansouri | happened | 2025-03-12",
    ],
  },
  {
    about: "a counterpart from elsewhere",
    text: "Menteri Pertahanan Daudi Mwangaza bertemu Menteri Pertahanan Uganda, Grace Namutebi serta rakan sejawatnya dari Jepun.",
    facts: [
      "Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-12",
      "Daudi Mwangaza | met with | JP | happened | 2025-03-12",
    ],
  },
  {
    about: "looks alike: whose press secretary tells",
    text: "Setiausaha Akhbar Kanan kepada Perdana Menteri, Tunku Asyraf Zaidi memaklumkan pertemuan itu dijangka membincangkan hubungan dua hala.",
    facts: [],
  },
];
