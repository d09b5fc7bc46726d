import type { Example } from "../../language.ts";

export const found: readonly Example[] = [
  {
    about: "plain meeting",
    text: "Presiden Ghana Kwesi Boakye bertemu dengan Perdana Menteri Latvia Andris Lejnieks di Riga semalam.",
    facts: ["Kwesi Boakye | met with | Andris Lejnieks | happened | 2025-03-11"],
  },
  {
    about: "title with comma",
    text: "Perdana Menteri Jepun, Haruto Mizushima, mengadakan perbincangan dengan Presiden Peru, Elvira Tamayo, pada Selasa.",
    facts: ["Haruto Mizushima | met with | Elvira Tamayo | happened | 2025-03-11"],
  },
  {
    about: "coordinated partners",
    text: "Menteri Luar Malaysia Datuk Seri Rahmat Lazim bersemuka dengan Menteri Luar Chile Camila Oyarzun dan Menteri Luar Oman Said Al-Maamari hari ini.",
    facts: [
      "Rahmat Lazim | met with | Camila Oyarzun | happened | 2025-03-12",
      "Rahmat Lazim | met with | Said Al-Maamari | happened | 2025-03-12",
    ],
  },
  {
    about: "headline temui",
    text: "LAZIM TEMUI RAKAN SEJAWAT CHILE\n\nMenteri Luar Datuk Seri Rahmat Lazim menemui rakan sejawatnya dari Chile, Camila Oyarzun, di Putrajaya.",
    facts: ["Rahmat Lazim | met with | Camila Oyarzun | happened | -"],
  },
  {
    about: "counterpart",
    text: "Menteri Pertahanan Norway Lars Engdal duduk semeja dengan rakan sejawatannya dari Fiji, Jone Vakatora, pada Isnin lalu.",
    facts: ["Lars Engdal | met with | Jone Vakatora | happened | 2025-03-10"],
  },
  {
    about: "host receives",
    text: "Perdana Menteri Datuk Seri Hamzah Lokman menerima kunjungan hormat Duta Besar Kenya, Grace Wanyama, di pejabatnya semalam.",
    facts: ["Hamzah Lokman | met with | Grace Wanyama | happened | 2025-03-11"],
  },
  {
    about: "courtesy call on",
    text: "Menteri Luar Georgia, Nino Kalandadze, melakukan kunjungan hormat ke atas Perdana Menteri Datuk Seri Hamzah Lokman pada 10 Mac 2025.",
    facts: ["Nino Kalandadze | met with | Hamzah Lokman | happened | 2025-03-10"],
  },
  {
    about: "passive guest",
    text: "Menteri Tenaga Qatar, Jassim Al-Nuaimi, diterima oleh Presiden Kazakhstan, Yerlan Abishev, di Astana.",
    facts: ["Jassim Al-Nuaimi | met with | Yerlan Abishev | happened | -"],
  },
  {
    about: "royal audience",
    text: "Timbalan Perdana Menteri Datuk Seri Kamil Draman menghadap Sultan Brunei, Sultan Muizzaddin, semalam.",
    facts: ["Kamil Draman | met with | Sultan Muizzaddin | happened | 2025-03-11"],
  },
  {
    about: "nominal meeting",
    text: "Pertemuan antara Presiden Serbia Milorad Zoric dan Presiden Cyprus Andreas Lambrou berlangsung di Belgrade pada 5 Mac 2025.",
    facts: ["Milorad Zoric | met with | Andreas Lambrou | happened | 2025-03-05"],
  },
  {
    about: "in the meeting with",
    text: "Dalam pertemuan dengan Presiden Cyprus Andreas Lambrou semalam, Presiden Serbia Milorad Zoric membangkitkan isu pelaburan.",
    facts: ["Milorad Zoric | met with | Andreas Lambrou | happened | 2025-03-11"],
  },
  {
    about: "trilateral",
    text: "Presiden Ghana Kwesi Boakye, Presiden Togo Yao Agbeko dan Presiden Benin Codjo Houessou mengadakan pertemuan tiga hala di Accra semalam.",
    facts: [
      "Kwesi Boakye | met with | Yao Agbeko | happened | 2025-03-11",
      "Kwesi Boakye | met with | Codjo Houessou | happened | 2025-03-11",
      "Yao Agbeko | met with | Codjo Houessou | happened | 2025-03-11",
    ],
  },
  {
    about: "lunch",
    text: "Presiden Poland Zbigniew Karski menjamu makan tengah hari Perdana Menteri Nepal Bishnu Thapaliya di Warsaw.",
    facts: ["Zbigniew Karski | met with | Bishnu Thapaliya | happened | -"],
  },
  {
    about: "blog abbreviations",
    text: "Menteri Sukan Mongolia Batbold Ganzorig bertemu dgn Menteri Belia dan Sukan Datuk Hairi Jamil di KL smlm utk bincang pasal sukan lasak.",
    facts: ["Batbold Ganzorig | met with | Hairi Jamil | happened | 2025-03-11"],
  },
  {
    about: "pronoun beliau",
    text: "Menteri Luar Finland Aino Rautio tiba di Hanoi pada Isnin. Beliau bertemu Presiden Vietnam Tran Quang Hieu sejurus selepas itu.",
    facts: [
      "Aino Rautio | visited | VN | happened | 2025-03-10",
      "Aino Rautio | met with | Tran Quang Hieu | happened | -",
    ],
  },
  {
    about: "role again",
    text: "Presiden Peru Elvira Tamayo berada di Lima. Menteri Luar Jepun, Kenji Arakawa, berunding dengan presiden Peru itu semalam.",
    facts: ["Elvira Tamayo | met with | Kenji Arakawa | happened | 2025-03-11"],
  },
  {
    about: "countries met",
    text: "Delegasi Iran dan Sweden mengadakan rundingan tertutup di Vienna pada 3 Mac 2025.",
    facts: ["IR | met with | SE | happened | 2025-03-03"],
  },
  {
    about: "settings",
    text: "Di pinggir Sidang Kemuncak ASEAN, Perdana Menteri Laos Khamphet Sisavath bertemu Perdana Menteri Nepal Bishnu Thapaliya.",
    facts: ["Khamphet Sisavath | met with | Bishnu Thapaliya | happened | -"],
  },
  {
    about: "accompanied",
    text: "Presiden Poland Zbigniew Karski, diiringi Menteri Luar Hanna Wolska, bertemu Presiden Serbia Milorad Zoric semalam.",
    facts: ["Zbigniew Karski | met with | Milorad Zoric | happened | 2025-03-11"],
  },
  {
    about: "shook hands and talked",
    text: "Ketua pemberontak Baba Traore akhirnya duduk berunding dengan Presiden Mali Oumar Sissako pada Ahad.",
    facts: ["Baba Traore | met with | Oumar Sissako | happened | 2025-03-09"],
  },
  {
    about: "phone call received",
    text: "Perdana Menteri Datuk Seri Hamzah Lokman menerima panggilan telefon daripada Presiden Türkiye, Selim Karadag, semalam.",
    facts: ["Hamzah Lokman | met with | Selim Karadag | happened | 2025-03-11 | call"],
  },
  {
    about: "phone talk",
    text: "Menteri Luar Mesir Tarek Mansouri berbual menerusi telefon dengan Menteri Luar Jordan Nasser Haddadin pada Isnin.",
    facts: ["Tarek Mansouri | met with | Nasser Haddadin | happened | 2025-03-10 | call"],
  },
  {
    about: "call planned",
    text: "Presiden Chile Ignacio Valdebenito dijadual mengadakan panggilan video dengan Presiden Korea Selatan Kang Min-jae esok.",
    facts: ["Ignacio Valdebenito | met with | Kang Min-jae | planned | 2025-03-13 | call"],
  },
  {
    about: "call by telephone verb",
    text: "Presiden Ghana Kwesi Boakye menelefon Presiden Togo Yao Agbeko pagi tadi.",
    facts: ["Kwesi Boakye | met with | Yao Agbeko | happened | 2025-03-12 | call"],
  },
  {
    about: "planned meeting",
    text: "Menteri Luar Datuk Seri Rahmat Lazim akan bertemu rakan sejawatnya dari Chile, Camila Oyarzun, pada Jumaat.",
    facts: ["Rahmat Lazim | met with | Camila Oyarzun | planned | 2025-03-14"],
  },
  {
    about: "postponed meeting",
    text: "Pertemuan antara Presiden Serbia Milorad Zoric dan Presiden Cyprus Andreas Lambrou yang dijadualkan hari ini ditangguhkan.",
    facts: ["Milorad Zoric | met with | Andreas Lambrou | cancelled | 2025-03-12"],
  },
  {
    about: "denied meeting",
    text: "Bamako menafikan laporan bahawa Presiden Mali Oumar Sissako telah bertemu Presiden Niger Issoufou Garba di Niamey.",
    facts: ["Oumar Sissako | met with | Issoufou Garba | cancelled | -"],
  },
  {
    about: "never met",
    text: "Presiden Mali Oumar Sissako menegaskan beliau tidak pernah bertemu Presiden Niger Issoufou Garba.",
    facts: ["Oumar Sissako | met with | Issoufou Garba | cancelled | -"],
  },
  {
    about: "refused",
    text: "Presiden Serbia Milorad Zoric enggan bertemu Presiden Cyprus Andreas Lambrou di Geneva.",
    facts: ["Milorad Zoric | met with | Andreas Lambrou | cancelled | -"],
  },
  {
    about: "official visit",
    text: "Presiden Peru Elvira Tamayo melakukan lawatan rasmi tiga hari ke Jepun minggu lalu.",
    facts: ["Elvira Tamayo | visited | JP | happened | -"],
  },
  {
    about: "arrival in city",
    text: "Perdana Menteri Nepal Bishnu Thapaliya tiba di Jakarta semalam bagi lawatan kerja.",
    facts: ["Bishnu Thapaliya | visited | ID | happened | 2025-03-11"],
  },
  {
    about: "nominal visit",
    text: "Lawatan Presiden Poland Zbigniew Karski ke Oman pada 4 Mac 2025 disifatkan berjaya.",
    facts: ["Zbigniew Karski | visited | OM | happened | 2025-03-04"],
  },
  {
    about: "planned visit",
    text: "Presiden Kazakhstan Yerlan Abishev dijadual berlepas ke Rom esok.",
    facts: ["Yerlan Abishev | visited | IT | planned | 2025-03-13"],
  },
  {
    about: "cancelled visit",
    text: "Presiden Panama Rogelio Icaza membatalkan lawatan ke Colombia yang dirancang pada Khamis.",
    facts: ["Rogelio Icaza | visited | CO | cancelled | 2025-03-13"],
  },
  {
    about: "set foot",
    text: "Ratu Denmark, Ratu Ingrid Sofie, menjejakkan kaki ke Thailand pada 2019.",
    facts: ["Ingrid Sofie | visited | TH | happened | 2019"],
  },
  {
    about: "bare akan ke",
    text: "Menteri Luar Datuk Seri Rahmat Lazim berkata, beliau akan ke Doha pada Sabtu.",
    facts: ["Rahmat Lazim | visited | QA | planned | 2025-03-15"],
  },
  {
    about: "list of arrivals",
    text: "Presiden Togo Yao Agbeko dan Presiden Benin Codjo Houessou mendarat di Lagos semalam untuk persidangan itu.",
    facts: [
      "Yao Agbeko | visited | NG | happened | 2025-03-11",
      "Codjo Houessou | visited | NG | happened | 2025-03-11",
    ],
  },
  {
    about: "bertandang",
    text: "Menteri Pelancongan Fiji, Litia Nabou, pernah bertandang ke Kuala Lumpur pada Ogos 2023.",
    facts: ["Litia Nabou | visited | MY | happened | 2023-08"],
  },
  {
    about: "crossed the border",
    text: "Panglima Tentera Kyrgyzstan, Jeneral Bakyt Asanov, menyeberang masuk ke Tajikistan pada Ahad.",
    facts: ["Bakyt Asanov | visited | TJ | happened | 2025-03-09"],
  },
  {
    about: "enclitic lawatannya",
    text: "Presiden Peru Elvira Tamayo memuji tuan rumah dalam lawatannya ke Singapura semalam.",
    facts: ["Elvira Tamayo | visited | SG | happened | 2025-03-11"],
  },
  {
    about: "visit then meeting",
    text: "Ketika melawat Rabat pada 6 Mac 2025, Menteri Luar Finland Aino Rautio menemui Menteri Luar Maghribi Youssef Benhaddou.",
    facts: [
      "Aino Rautio | visited | MA | happened | 2025-03-06",
      "Aino Rautio | met with | Youssef Benhaddou | happened | 2025-03-06",
    ],
  },
  {
    about: "countries agreed",
    text: "Malaysia dan Uzbekistan bersetuju untuk meningkatkan perdagangan dua hala.",
    facts: ["MY | agreed on | UZ | happened | -"],
  },
  {
    about: "pair word countries",
    text: "Presiden Serbia Milorad Zoric bertemu Presiden Cyprus Andreas Lambrou semalam. Kedua-dua negara sepakat membuka semula kedutaan.",
    facts: ["Milorad Zoric | met with | Andreas Lambrou | happened | 2025-03-11", "RS | agreed on | CY | happened | -"],
  },
  {
    about: "pair word ministers",
    text: "Menteri Luar Mesir Tarek Mansouri bertemu Menteri Luar Jordan Nasser Haddadin pada Isnin. Kedua-dua menteri mencapai kata sepakat mengenai bekalan air.",
    facts: [
      "Tarek Mansouri | met with | Nasser Haddadin | happened | 2025-03-10",
      "Tarek Mansouri | agreed on | Nasser Haddadin | happened | -",
    ],
  },
  {
    about: "companies sign",
    text: "Nusa Hijau Sdn Bhd memeterai memorandum persefahaman dengan Baltika Energy Group hari ini.",
    facts: ["Nusa Hijau Sdn Bhd | agreed on | Baltika Energy Group | happened | 2025-03-12"],
  },
  {
    about: "passive signing",
    text: "Perjanjian itu ditandatangani oleh Menteri Tenaga Qatar, Jassim Al-Nuaimi, dan Menteri Tenaga Kazakhstan, Daulet Omarov, semalam.",
    facts: ["Jassim Al-Nuaimi | agreed on | Daulet Omarov | happened | 2025-03-11"],
  },
  {
    about: "noun agreement",
    text: "Perjanjian antara Oman dan Sri Lanka mengenai pelabuhan termeterai pada 2 Mac 2025.",
    facts: ["OM | agreed on | LK | happened | 2025-03-02"],
  },
  {
    about: "universities",
    text: "Universiti Pantai Kencana dan Universiti Uppland menandatangani MoU mengenai pertukaran pelajar semalam.",
    facts: ["Universiti Pantai Kencana | agreed on | Universiti Uppland | happened | 2025-03-11"],
  },
  {
    about: "planned signing",
    text: "Malaysia dan Chile dijangka menandatangani perjanjian perdagangan bulan depan.",
    facts: ["MY | agreed on | CL | planned | 2025-04"],
  },
  {
    about: "ink",
    text: "Presiden dewan perniagaan Anders Vestby dan Dato' Liew Chong Beng membubuh tinta pada memorandum persefahaman semalam.",
    facts: ["Anders Vestby | agreed on | Liew Chong Beng | happened | 2025-03-11"],
  },
  {
    about: "witness only",
    text: "Memorandum persefahaman antara Nusa Hijau Sdn Bhd dan Baltika Energy Group dimeterai semalam dengan disaksikan Perdana Menteri Datuk Seri Hamzah Lokman.",
    facts: ["Nusa Hijau Sdn Bhd | agreed on | Baltika Energy Group | happened | 2025-03-11"],
  },
  {
    about: "third country",
    text: "Menteri Luar Mesir Tarek Mansouri dan Menteri Luar Jordan Nasser Haddadin bertemu di Geneva pada 7 Mac 2025.",
    facts: ["Tarek Mansouri | met with | Nasser Haddadin | happened | 2025-03-07"],
  },
  {
    about: "respectively",
    text: "Perdana Menteri Nepal Bishnu Thapaliya bertemu Menteri Luar dan Menteri Pertahanan Norway, masing-masing Ola Brekkhus dan Lars Engdal, semalam.",
    facts: [
      "Bishnu Thapaliya | met with | Ola Brekkhus | happened | 2025-03-11",
      "Bishnu Thapaliya | met with | Lars Engdal | happened | 2025-03-11",
    ],
  },
  {
    about: "quoted we agreed",
    text: 'Menteri Luar Mesir Tarek Mansouri bertemu Menteri Luar Jordan Nasser Haddadin di Kaherah semalam. "Kami bersetuju menubuhkan jawatankuasa bersama," kata Mansouri.',
    facts: [
      "Tarek Mansouri | met with | Nasser Haddadin | happened | 2025-03-11",
      "Tarek Mansouri | agreed on | Nasser Haddadin | happened | -",
    ],
  },
  {
    about: "spelling variants",
    text: "Mej Jeneral Mohammad Bageri tiba di Islamabad pada Isnin. Jeneral Baqeri kemudian bertemu Panglima Tentera Darat Pakistan, Jeneral Asim Munir.",
    facts: [
      "Mohammad Bageri | visited | PK | happened | 2025-03-10",
      "Mohammad Bageri | met with | Asim Munir | happened | -",
    ],
  },
  {
    about: "little punctuation",
    text: "presiden persatuan Dato Wan Ramlan dah jumpa Menteri Belia dan Sukan Datuk Hairi Jamil smlm kat Putrajaya bincang pasal padang",
    facts: ["Wan Ramlan | met with | Hairi Jamil | happened | 2025-03-11"],
  },
  {
    about: "background date",
    text: "Perdana Menteri Jepun, Haruto Mizushima, mahu hubungan lebih erat. Beliau melawat Chile pada Mei 2022.",
    facts: ["Haruto Mizushima | visited | CL | happened | 2022-05"],
  },
  {
    about: "capital as government",
    text: "Riyadh dan Tehran memeterai perjanjian keselamatan pada 10 Mac 2023.",
    facts: ["SA | agreed on | IR | happened | 2023-03-10"],
  },
  {
    about: "host visit planned",
    text: "Perdana Menteri Singapura, Raymond Chia, akan menerima kunjungan Sultan Brunei, Sultan Muizzaddin, pada Isnin depan.",
    facts: ["Raymond Chia | met with | Sultan Muizzaddin | planned | 2025-03-17"],
  },
  {
    about: "organization and government",
    text: "Kerajaan Mozambique dan syarikat Porto Azul SA menandatangani perjanjian konsesi pada 1 Mac 2025.",
    facts: ["MZ | agreed on | Porto Azul SA | happened | 2025-03-01"],
  },
  // ---- dates ----
  {
    about: "hari minggu lalu",
    text: "Perdana Menteri Denmark Lars Holmgaard bertemu Presiden Latvia Janis Ozols pada Jumaat minggu lalu.",
    facts: ["Lars Holmgaard | met with | Janis Ozols | happened | 2025-03-07"],
  },
  {
    about: "beberapa hari: yang pertama",
    text: "Perdana Menteri Denmark, Lars Holmgaard mengadakan pertemuan dengan Presiden Latvia, Janis Ozols di Kuala Lumpur pada 4 hingga 6 Mac 2025, kata kenyataan Kementerian Luar semalam.",
    facts: ["Lars Holmgaard | met with | Janis Ozols | happened | 2025-03-04"],
  },
  {
    about: "shortened name",
    text: "Menteri Luar Datuk Halim Ag. Jamil bertemu Presiden Latvia Janis Ozols di Riga.",
    facts: ["Halim Ag. Jamil | met with | Janis Ozols | happened | -"],
  },
  {
    text: "Disaksikan kedua-dua pemimpin, dua memorandum persefahaman ditandatangani di Putrajaya semalam:\n1. Perkhidmatan udara, antara Menteri Pengangkutan Lim Wei Jian dan Menteri Pengangkutan Mongolia Baatar Ganbold;\n2. Produk halal, antara Lembaga Halal Borneo dan Agensi Standard Ulaanbaatar.",
    facts: [
      "Lembaga Halal Borneo | agreed on | Agensi Standard Ulaanbaatar | happened | 2025-03-11",
      "Lim Wei Jian | agreed on | Baatar Ganbold | happened | 2025-03-11",
    ],
    about: "list names signatories",
  },
  {
    about: "whose turn it was",
    text: "Presiden Togo Yao Agbeko tiba di Kuala Lumpur semalam. Dua jam kemudian giliran Presiden Serbia, Milorad Zoric.",
    facts: [
      "Yao Agbeko | visited | MY | happened | 2025-03-11",
      "Milorad Zoric | visited | MY | happened | 2025-03-11",
    ],
  },
  {
    about: "the second caller",
    text: "Menteri Luar Datuk Seri Rahmat Lazim menerima kunjungan hormat Duta Kenya, Grace Wanyama, semalam. Giliran kedua milik Duta Ghana, Kwesi Boakye.",
    facts: [
      "Rahmat Lazim | met with | Grace Wanyama | happened | 2025-03-11",
      "Rahmat Lazim | met with | Kwesi Boakye | happened | 2025-03-11",
    ],
  },
  {
    about: "arrivals under a heading",
    text: "Pemimpin dari dua benua tiba di Kuala Lumpur.\nSemalam menyaksikan ketibaan:\n• Presiden Togo, Yao Agbeko (9.25 pagi)\n• Presiden Serbia, Milorad Zoric, yang menaiki kereta api",
    facts: [
      "Yao Agbeko | visited | MY | happened | 2025-03-11",
      "Milorad Zoric | visited | MY | happened | 2025-03-11",
    ],
  },
  {
    about: "a city for a given name",
    text: "Presiden Ecuador, Rafael Montufar, bertemu Perdana Menteri Peru, Lima Querevalu, semalam.",
    facts: ["Rafael Montufar | met with | Lima Querevalu | happened | 2025-03-11"],
  },
  {
    about: "a call, said twice",
    text: "Presiden Togo Yao Agbeko berbual menerusi telefon dengan Presiden Serbia Milorad Zoric semalam dan membincangkan perdagangan dengan Milorad Zoric.",
    facts: ["Yao Agbeko | met with | Milorad Zoric | happened | 2025-03-11 | call"],
  },
  {
    about: "pronoun is nobody named behind it",
    text: "Menteri Luar Kenya Wairimu Otieno tiba di Oslo pada Ahad. Perdana Menteri Norway Sigrid Halvorsen menyapa wartawan. Pada Selasa beliau bertemu Halvorsen.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11",
      "Wairimu Otieno | visited | NO | happened | 2025-03-09",
    ],
  },
  {
    about: "planned, then called off",
    text: "Menteri Luar Kenya Wairimu Otieno, yang dijadualkan melawat Norway pada Jumaat, membatalkan lawatannya.",
    facts: ["Wairimu Otieno | visited | NO | cancelled"],
  },
  {
    about: "no meeting",
    text: "Tiada pertemuan antara Menteri Luar Kenya Wairimu Otieno dengan Perdana Menteri Norway Sigrid Halvorsen.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled"],
  },
  {
    about: "titles of Brunei, stacked",
    text: "Menteri Hal Ehwal Luar Negeri II Brunei, Yang Berhormat Dato Seri Setia Dr. Awang Haji Yusri bin Pehin Datu Imam Haji Metali, semalam menemui Menteri Luar Laos, Tuan Yang Terutama Bounthavy Vongsa.",
    facts: ["Yusri bin Pehin Datu Imam Haji Metali | met with | Bounthavy Vongsa | happened | 2025-03-11"],
  },
  {
    about: "a form of address for 'he'",
    text: "Menteri Kesihatan, Yang Berhormat Dato Kasim Metussin, membuka pameran. Duta Laos, Bounthavy Vongsa, hadir. Semalam Yang Berhormat menemui Presiden Togo, Yao Agbeko.",
    facts: ["Kasim Metussin | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "baginda is a royal",
    text: "Sultan Brunei, Sultan Yusuf, tiba di Hanoi pada Ahad. Menteri Luar Vietnam, Tran Minh Khai, berucap. Semalam baginda bertemu Presiden Vietnam, Vo Thanh Binh.",
    facts: [
      "Sultan Yusuf | visited | VN | happened | 2025-03-09",
      "Sultan Yusuf | met with | Vo Thanh Binh | happened | 2025-03-11",
    ],
  },
  {
    about: "a queen by her title and one name",
    text: "Raja Permaisuri Agong, Tuanku Aminah, semalam menemui Permaisuri Jordan, Ratu Lina Al-Hamdan.",
    facts: ["Tuanku Aminah | met with | Lina Al-Hamdan | happened | 2025-03-11"],
  },
  {
    about: "a surname is not the wife's",
    text: "Presiden Togo, Yao Agbeko, tiba di Oslo pada Isnin diiringi isteri, Afi Agbeko. Semalam Agbeko bertemu Perdana Menteri Norway, Sigrid Halvorsen.",
    facts: [
      "Yao Agbeko | visited | NO | happened | 2025-03-10",
      "Yao Agbeko | met with | Sigrid Halvorsen | happened | 2025-03-11",
    ],
  },
  {
    about: "a ministry no list has",
    text: "Menteri Sumber-Sumber Utama dan Pelancongan, Dato Kasim Metussin, semalam menandatangani perjanjian dengan Menteri Pertanian Vietnam, Tran Minh Khai.",
    facts: ["Kasim Metussin | agreed on | Tran Minh Khai | happened | 2025-03-11"],
  },
  {
    about: "a shortened given name",
    text: "Menteri Pendidikan Tinggi Malaysia, Datuk Suhaila Mohd. Noh, semalam bertemu Presiden Togo, Yao Agbeko.",
    facts: ["Suhaila Mohd. Noh | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "an office's body before its holder",
    text: "Semalam Ketua Pegawai Eksekutif Nordvik, Ahmad Rosli, bertemu Presiden Togo, Yao Agbeko.",
    facts: ["Ahmad Rosli | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "where a body is from",
    text: "Samudera Bhd menandatangani perjanjian dengan syarikat Jepun Toyo Energy Ltd semalam.",
    facts: ["Samudera Bhd | agreed on | Toyo Energy Ltd | happened | 2025-03-11"],
  },
  {
    about: "an envoy to a country in full",
    text: "Duta Besar China ke Negara Brunei Darussalam, Tuan Yang Terutama Xiao Jianguo, semalam menemui Menteri Kesihatan Brunei, Dato Kasim Metussin.",
    facts: ["Xiao Jianguo | met with | Kasim Metussin | happened | 2025-03-11"],
  },
  {
    about: "visiting a person is a meeting",
    text: "Gabenor Hamid Rashid mengunjungi Presiden Norway Sigrid Halvorsen pada Selasa.",
    facts: ["Hamid Rashid | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "planned in one sentence, called off in another",
    text: "Presiden Norway Sigrid Halvorsen membatalkan lawatan ke Malaysia pada Selasa. Halvorsen dijadual melawat Malaysia.",
    facts: ["Sigrid Halvorsen | visited | MY | cancelled | 2025-03-11"],
  },
  {
    about: "names of no list before the comma of a list",
    text: "Presiden Peru Alvaro Quinteros menemui Menteri Luar Wirasena, Menteri Pertahanan Larasanti Nugraheni dan Menteri Kesihatan Hamzah Lokman di Lima.",
    facts: [
      "Alvaro Quinteros | met with | Wirasena | happened | -",
      "Alvaro Quinteros | met with | Larasanti Nugraheni | happened | -",
      "Alvaro Quinteros | met with | Hamzah Lokman | happened | -",
    ],
  },
  {
    about: "short name in brackets",
    text: "Sheikh Salim bin Nasser (SBN) tiba di Lima. Kemudian SBN bertemu dengan Presiden Peru, Alvaro Quinteros, untuk membincangkan kerjasama perdagangan antara kedua-dua negara itu.",
    facts: [
      "Salim bin Nasser | visited | Peru | happened | -",
      "Salim bin Nasser | met with | Alvaro Quinteros | happened | -",
    ],
  },
  {
    about: "a father's title inside a name",
    text: "Menteri Luar Datuk Seri Zamhari Tun Saad semalam menemui Presiden Togo, Yao Agbeko.",
    facts: ["Zamhari Tun Saad | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "shortened names inside a name",
    text: "Menteri Perikanan Datuk Rosmizi Md Isa menerima kunjungan Duta Kenya, Grace Wanyama, semalam.",
    facts: ["Grace Wanyama | met with | Rosmizi Md Isa | happened | 2025-03-11"],
  },
  {
    about: "a common word as the last of a name",
    text: "Menteri Perikanan Datuk Rosmizi Hitam menemui Duta Kenya, Grace Wanyama, semalam.",
    facts: ["Rosmizi Hitam | met with | Grace Wanyama | happened | 2025-03-11"],
  },
  {
    about: "a city as the last of a name",
    text: "Menteri Luar Peru, Lucia Prado Cordoba, tiba di Hanoi semalam.",
    facts: ["Lucia Prado Cordoba | visited | VN | happened | 2025-03-11"],
  },
  {
    about: "looks alike: an address behind a company",
    text: "Pengerusi Amansari Tan Sri Zamhari Lokman semalam menemui Presiden Togo, Yao Agbeko.",
    facts: ["Zamhari Lokman | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "two meetings in a row",
    text: "Presiden Peru Elvira Tamayo menemui Menteri Luar Laos, Bounthavy Vongsa, semalam sebelum bertemu Presiden Togo, Yao Agbeko.",
    facts: [
      "Elvira Tamayo | met with | Bounthavy Vongsa | happened | 2025-03-11",
      "Elvira Tamayo | met with | Yao Agbeko | happened | 2025-03-11",
    ],
  },
  {
    about: "two meetings to come",
    text: "Presiden Peru Elvira Tamayo dijadual menemui Menteri Luar Laos, Bounthavy Vongsa, esok sebelum bertemu Presiden Togo, Yao Agbeko.",
    facts: [
      "Elvira Tamayo | met with | Bounthavy Vongsa | planned | 2025-03-13",
      "Elvira Tamayo | met with | Yao Agbeko | planned | 2025-03-13",
    ],
  },
  {
    about: "his visit called off",
    text: "Menteri Luar Kenya Wairimu Otieno membatalkan lawatannya ke Norway.",
    facts: ["Wairimu Otieno | visited | NO | cancelled"],
  },
  {
    about: "invitation accepted",
    text: "Presiden Togo Yao Agbeko menerima jemputan untuk melawat Malaysia pada Julai.",
    facts: ["Yao Agbeko | visited | MY | planned | 2025-07"],
  },
  {
    about: "a town of Sabah",
    text: "KOTA BELUD, 12 Mac: Menteri Luar Kenya, Grace Wanyama, tiba di sini semalam.",
    facts: ["Grace Wanyama | visited | MY | happened | 2025-03-11"],
  },
  {
    about: "a portfolio that no list has",
    text: "Menteri Kebajikan Haiwan Fiji, Litia Nabou, menemui Presiden Togo, Yao Agbeko, semalam.",
    facts: ["Litia Nabou | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    about: "no prime minister behind an hour",
    text: "Terbit pada 12 Mac 2025 06:42 PM\nMenteri Luar Datuk Seri Hamzah Lokman menemui Presiden Togo, Yao Agbeko, semalam.",
    facts: ["Hamzah Lokman | met with | Yao Agbeko | happened | 2025-03-11"],
  },
  {
    text: "Brazil mengadakan rundingan dengan Argentina pada Isnin lalu.",
    facts: ["BR | met with | AR | happened | 2025-03-10"],
    about: "states alone",
  },
  {
    text: "Kenya dan Uganda mengadakan pertemuan dengan Tanzania pada Isnin lalu.",
    facts: ["KE | met with | TZ | happened | 2025-03-10", "UG | met with | TZ | happened | 2025-03-10"],
    about: "two states and a third",
  },
  {
    text: "Perancis, Jerman dan Norway bertemu dengan Serbia di Vienna semalam.",
    facts: [
      "FR | met with | RS | happened | 2025-03-11",
      "DE | met with | RS | happened | 2025-03-11",
      "NO | met with | RS | happened | 2025-03-11",
    ],
    about: "three states and a fourth",
  },
  {
    text: "Peru dan Chile menandatangani perjanjian dengan Ecuador semalam.",
    facts: ["PE | agreed on | EC | happened | 2025-03-11", "CL | agreed on | EC | happened | 2025-03-11"],
    about: "two states sign with a third",
  },
  {
    text: "Ghana akan berunding dengan Togo dan Benin esok.",
    facts: ["GH | met with | TG | planned | 2025-03-13", "GH | met with | BJ | planned | 2025-03-13"],
    about: "a state and two others",
  },
  {
    text: "Menteri Pertahanan Turki Okan Yalvac bertemu Menteri Luar Oman, Faisal bin Turki Al-Nahar, di Muscat.",
    facts: ["Okan Yalvac | met with | Faisal bin Turki Al-Nahar | happened | -"],
    about: "country and father of one word",
  },
  {
    text: "UKM dan MIDA bersetuju bekerjasama dalam penyelidikan.",
    facts: ["UKM | agreed on | MIDA | happened | -"],
    about: "acronyms of bodies",
  },
  {
    text: "Gabungan Parti Rimba (GPR) dan Gabungan Rakyat Lembah (GRL) bersetuju bekerjasama.",
    facts: ["Gabungan Parti Rimba | agreed on | Gabungan Rakyat Lembah | happened | -"],
    about: "no body opens with and",
  },
  {
    text: "Kerajaan Negeri Pulau Pinang dan Airbus memeterai perjanjian pelaburan.",
    facts: ["Kerajaan Negeri Pulau Pinang | agreed on | Airbus | happened | -"],
    about: "state's own government",
  },
  {
    text: "Menteri-menteri luar Armenia dan Azerbaijan bertemu di Geneva semalam.",
    facts: ["AM | met with | AZ | happened | 2025-03-11"],
    about: "ministers of two states whom nobody names",
  },
  {
    text: "Pegawai Israel dan Lubnan mengadakan pertemuan di sempadan semalam.",
    facts: ["IL | met with | LB | happened | 2025-03-11"],
    about: "officials of two states",
  },
  {
    about: "talks between states",
    text: "Rundingan antara Iran dan Oman diadakan di Muscat semalam.",
    facts: ["IR | met with | OM | happened | 2025-03-11"],
  },
  {
    about: "a meeting between bodies",
    text: "Mesyuarat antara Kesatuan Eropah dan ASEAN berlangsung di Brussels semalam.",
    facts: ["Kesatuan Eropah | met with | ASEAN | happened | 2025-03-11"],
  },
  {
    about: "talks between states, planned",
    text: "Rundingan perikanan antara Norway dan Iceland akan disambung di Bergen esok.",
    facts: ["NO | met with | IS | planned | 2025-03-13"],
  },
  {
    about: "a clause behind with its own subject",
    text: "Perdana Menteri Republik Czech Pavel Hruska membatalkan lawatan ke Vienna selepas Menteri Luar Hungary Laszlo Szabo bertemu Presiden Serbia Milan Radovic.",
    facts: ["Pavel Hruska | visited | AT | cancelled | -", "Laszlo Szabo | met with | Milan Radovic | happened | -"],
  },
  {
    about: "no plans for it",
    text: "Presiden Kenya Daudi Mwangaza tidak bercadang melawat Uganda, kata jurucakap.",
    facts: ["Daudi Mwangaza | visited | UG | cancelled | -"],
  },
  {
    about: "two who act together",
    text: "Menteri Besar Datuk Hafizul Onn bersama Gabenor Bali, Wayan Sudarsa semalam bersetuju menghidupkan semula perkhidmatan feri.",
    facts: ["Hafizul Onn | agreed on | Wayan Sudarsa | happened | 2025-03-11"],
  },
  {
    about: "where one goes, behind where one flies",
    text: "Encik Pereira akan berlepas ke Abu Dhabi hari ini bagi memulakan lawatan rasmi ke Emiriah Arab Bersatu, Bahrain dan Kuwait.",
    facts: [
      "Pereira | visited | AE | planned | 2025-03-12",
      "Pereira | visited | BH | planned | 2025-03-12",
      "Pereira | visited | KW | planned | 2025-03-12",
    ],
  },
  {
    about: "a first visit that is to come",
    text: "Menteri Luar Maldives, Aishath Shifna, akan mengadakan lawatan rasmi ke Malaysia esok. Ini merupakan lawatan pertama beliau ke Malaysia.",
    facts: ["Aishath Shifna | visited | MY | planned | 2025-03-13"],
  },
  {
    about: "a party between an office and its holder",
    text: "Setiausaha Agung PWR, Hamzi Zaini dan Ketua Penerangan UMRA, Azlina Saidi berjumpa semalam.",
    facts: ["Hamzi Zaini | met with | Azlina Saidi | happened | 2025-03-11"],
  },
  {
    about: "an Italian company",
    text: "Petroleum Khatulistiwa Berhad dan Adriatica Energia S.p.A. telah menandatangani perjanjian.",
    facts: ["Petroleum Khatulistiwa Berhad | agreed on | Adriatica Energia S.p.A. | happened | -"],
  },
  {
    about: "mempertemukan",
    text: "Mesyuarat itu mempertemukan Bonifasius Gunting dengan Anjum Firdaus di Kuching semalam.",
    facts: ["Bonifasius Gunting | met with | Anjum Firdaus | happened | 2025-03-11"],
  },
  {
    about: "a hall called after a king",
    text: "Raja Daud Rahim dan Sultan Omar Jamalul mengadakan pertemuan di Dewan Seri Maharaja semalam, kata jurucakap pejabatnya kepada pemberita.",
    facts: ["Daud Rahim | met with | Omar Jamalul | happened | 2025-03-11"],
  },
  {
    about: "a country before a company's legal form",
    text: "Norsk Malaysia Sdn Bhd dan Toyo Energy Asia Bhd menandatangani perjanjian semalam, kata jurucakap syarikat berkenaan kepada pemberita.",
    facts: ["Norsk Malaysia Sdn Bhd | agreed on | Toyo Energy Asia Bhd | happened | 2025-03-11"],
  },
  {
    about: "who a clause without a comma tells more of",
    text: "Datuk Hamid Karim yang bertemu Tan Sri Zaki Halim, melawat Jepun minggu lalu.",
    facts: [
      "Hamid Karim | met with | Zaki Halim | happened | 2025-03",
      "Hamid Karim | visited | JP | happened | 2025-03",
    ],
  },
  {
    about: "a sultan's country before his name",
    text: "Sultan Oman, Sultan Omar Jamalul bertemu Raja Jordan, Raja Daud Rahim semalam.",
    facts: ["Omar Jamalul | met with | Daud Rahim | happened | 2025-03-11"],
  },
  {
    about: "a host and his wife",
    text: "Perdana Menteri Azrul Hisham dan isteri beliau, Datin Seri Rohana Mansur, dijadual menjamu Presiden Kenya Daudi Mwangaza esok.",
    facts: ["Azrul Hisham | met with | Daudi Mwangaza | planned | 2025-03-13"],
  },
  {
    about: "a guest, an office behind the name, and where",
    text: "Azrul Hisham mengadakan kunjungan hormat ke atas Ratna Wirasaba, Ketua MPR di Senayan semalam, kata jurucakap pejabatnya kepada pemberita.",
    facts: ["Azrul Hisham | met with | Ratna Wirasaba | happened | 2025-03-11"],
  },
  {
    about: "a dateline whose month has a full stop",
    text: "BERAKAS, Isnin, 10 Mac. - Menteri Pertahanan Kenya, Tuan Yang Terutama Dr. Daudi Mwangaza petang tadi bertemu Menteri Luar Thailand, Anan Wirot.",
    facts: ["Daudi Mwangaza | met with | Anan Wirot | happened | 2025-03-10"],
  },
  {
    about: "could not be held",
    text: "Pertemuan antara Presiden Kenya, Amos Kiplimo, dan ketua pemberontak, Jonas Okwera, tidak dapat dilangsungkan.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | cancelled | -"],
  },
  {
    about: "a request turned down",
    text: "Permohonan Duta Britain, Anne Holloway, untuk bertemu ketua pembangkang, Tomas Rivas, ditolak.",
    facts: ["Anne Holloway | met with | Tomas Rivas | cancelled | -"],
  },
];
