import type { Example } from "../../language.ts";

export const nothing: readonly Example[] = [
  { about: "negated agreement", text: "Norway dan Iceland belum mencapai persetujuan mengenai kuota ikan.", facts: [] },
  {
    text: "Dalam sidang kemuncak yang akan datang di Jeddah, Menteri Luar Uganda Samuel Okelloni akan mencadangkan pendekatan bersama.",
    facts: [],
    about: "a summit to come, nobody's journey",
  },
  {
    about: "praise",
    text: "Presiden Ghana Kwesi Boakye memuji kepimpinan Presiden Togo Yao Agbeko dalam ucapannya.",
    facts: [],
  },
  {
    about: "condemnation",
    text: "Menteri Luar Mesir Tarek Mansouri mengecam kenyataan Menteri Luar Jordan Nasser Haddadin.",
    facts: [],
  },
  {
    about: "letter",
    text: "Perdana Menteri Datuk Seri Hamzah Lokman mengutus surat takziah kepada Presiden Ecuador, Rafael Montufar.",
    facts: [],
  },
  {
    about: "urged to meet",
    text: "Kesatuan Afrika mendesak Presiden Mali Oumar Sissako bertemu Presiden Niger Issoufou Garba.",
    facts: [],
  },
  {
    about: "ready to meet",
    text: "Presiden Serbia Milorad Zoric berkata beliau bersedia bertemu Presiden Cyprus Andreas Lambrou jika diminta.",
    facts: [],
  },
  {
    about: "if",
    text: "Kalaulah Menteri Luar Rahmat Lazim sanggup terbang ke Naypyidaw, barangkali keadaan akan berubah.",
    facts: [],
  },
  {
    about: "invitation",
    text: "Presiden Ghana Kwesi Boakye menjemput Perdana Menteri Datuk Seri Hamzah Lokman melawat Accra.",
    facts: [],
  },
  {
    about: "idiom",
    text: "Nasib Presiden Panama Rogelio Icaza hanya akan bertemu jawapan bulan depan, kata Menteri Kehakiman Delia Arauz.",
    facts: [],
  },
  {
    about: "agreeing with opinion",
    text: "Hakim Zaiton Bakar bersetuju dengan hujah peguam Ravi Sundaram.",
    facts: [],
  },
  { about: "own country", text: "Presiden Peru Elvira Tamayo pulang ke Lima semalam.", facts: [] },
  {
    about: "patients",
    text: "Perdana Menteri Datuk Seri Hamzah Lokman melawat mangsa banjir di Hospital Kuala Krai.",
    facts: [],
  },
  {
    about: "misleading name",
    text: "Saham Malaysia Airlines naik selepas laporan tentang ribut di Laut China Selatan.",
    facts: [],
  },
  {
    about: "asked by reporters",
    text: "Menteri Sukan Datuk Hairi Jamil, ketika ditemui pemberita, menyokong kenyataan Presiden Persekutuan Batbold Ganzorig.",
    facts: [],
  },
  {
    about: "one-sided pledge",
    text: "Perdana Menteri Jepun, Haruto Mizushima, berjanji menghantar bantuan kepada Vanuatu.",
    facts: [],
  },
  {
    about: "stress",
    text: "Menteri Tenaga Qatar, Jassim Al-Nuaimi, menekankan kepentingan kerjasama dengan Kazakhstan.",
    facts: [],
  },
  {
    about: "messages only",
    text: "Menteri Luar Rahmat Lazim berutus mesej dengan Menteri Luar Chile Camila Oyarzun.",
    facts: [],
  },
  { about: "tag list", text: "Tag: Iran, Pakistan, Malaysia, Hamzah Lokman, Selim Karadag", facts: [] },
  { about: "read also", text: "BACA JUGA: Tarek Mansouri dan Nasser Haddadin bertemu di Amman", facts: [] },
  { about: "caption", text: "Foto: Presiden Peru Elvira Tamayo (kiri) bersama Haruto Mizushima.", facts: [] },
  {
    about: "quoted source",
    text: "Menteri Luar Jordan Nasser Haddadin berkata demikian selepas Presiden Mali Oumar Sissako mengumumkan pilihan raya.",
    facts: [],
  },
  {
    about: "wish",
    text: "Presiden Maldives Ibrahim Waheed teringin sangat menemui Presiden Ghana Kwesi Boakye.",
    facts: [],
  },
  {
    about: "offer refused",
    text: "Cadangan rondaan bersama yang dikemukakan Kyrgyzstan ditolak mentah-mentah oleh Tajikistan.",
    facts: [],
  },
  {
    about: "sports meeting",
    text: "Malaysia akan bertemu Vietnam di separuh akhir Piala AFF di Stadium Bukit Jalil.",
    facts: [],
  },
  {
    about: "invited jointly",
    text: '"Jemputlah mereka duduk semeja," kata penganalisis Suhaila Idrus tentang Iran dan Israel.',
    facts: [],
  },
  { about: "setting is no partner", text: "Presiden Togo Yao Agbeko berucap di Sidang Kemuncak G20.", facts: [] },
  {
    about: "source of news",
    text: "Presiden Mali Oumar Sissako sihat, lapor agensi berita Reuters memetik Menteri Kesihatan Fatou Kone.",
    facts: [],
  },
  { about: "capital as venue only", text: "Konsert amal akan diadakan di Jakarta dan Manila pada Sabtu.", facts: [] },
  // ---- dates ----
  {
    about: "tarikh tanpa pertemuan",
    text: "Perdana Menteri Denmark Lars Holmgaard berucap pada 4 hingga 6 Februari 2025, sehari sebelum pilihan raya.",
    facts: [],
  },
  {
    text: "Bekas suami Puteri Milica, Encik Razlan Mokhtar, menulis surat kepada Presiden Peru Alvaro Quinteros.",
    facts: [],
    about: "husband wrote",
  },
  {
    about: "looks alike: turn to speak",
    text: "Presiden Togo Yao Agbeko berucap di Kuala Lumpur. Kemudian giliran Presiden Serbia, Milorad Zoric.",
    facts: [],
  },
  {
    about: "looks alike: list of names",
    text: "Antara penerima anugerah:\n• Presiden Togo, Yao Agbeko\n• Presiden Serbia, Milorad Zoric",
    facts: [],
  },
  {
    about: "looks alike: a region's leaders",
    text: "Seorang demi seorang pemimpin Asia Tenggara mendarat di Kuala Lumpur semalam.",
    facts: [],
  },
  {
    about: "looks alike: businesspeople are no ministers",
    text: "Menteri Luar Kenya Wairimu Otieno berucap pada Isnin. Perdana Menteri Norway Sigrid Halvorsen sakit. Pada Selasa ahli perniagaan menandatangani kontrak.",
    facts: [],
  },
  {
    about: "looks alike: a street, no person",
    text: "Presiden Togo, Yao Agbeko, berucap semalam. Orang ramai berhimpun di Jalan Tuanku Abdul Halim dan di Stadium Hang Jebat.",
    facts: [],
  },
  {
    about: "looks alike: an honorific, nobody met",
    text: "Yang Berhormat Dato Kasim Metussin memuji Jeneral (Bersara) Halbi Yussof dalam ucapan semalam.",
    facts: [],
  },
  {
    about: "looks alike: a storm's name",
    text: "Taufan Rosing melanda Mindanao semalam, kata Presiden Togo, Yao Agbeko.",
    facts: [],
  },
  {
    about: "a continent is no country",
    text: "KUALA LUMPUR - Presiden Norway Sigrid Halvorsen akan berlepas ke Afrika minggu depan.",
    facts: [],
  },
  {
    about: "a platform travels nowhere",
    text: "Menerusi hantaran di laman Facebook, lawatan kerja ke Johor Bahru itu berlangsung semalam.",
    facts: [],
  },
  {
    about: "mediators agree on nothing",
    text: "Peru dan Chile menjadi pengantara bagi perjanjian gencatan senjata itu.",
    facts: [],
  },
  {
    about: "invitation handed over",
    text: "Perdana Menteri Datuk Seri Hamzah Lokman menyampaikan jemputan untuk melawat Malaysia kepada Presiden Togo Yao Agbeko.",
    facts: [],
  },
  {
    about: "a word twice is no name",
    text: "Dua jurulatih itu pulang. Masing-masing bertemu keluarga di Lome semalam, kata jurucakap pasukan.",
    facts: [],
  },
  {
    about: "an airport called after a sultan",
    text: "Rombongan itu tiba di Lapangan Terbang Sultan Rahim petang semalam dengan penerbangan biasa, kata jurucakapnya.",
    facts: [],
  },
  {
    text: "Oman dan Qatar berpuas hati dengan jawapan Jordan.",
    facts: [],
    about: "states, no meeting",
  },
  {
    text: "Mara Ilham memuji kerjasama UKM dan MIDA.",
    facts: [],
    about: "looks alike: a woman's name",
  },
  {
    text: "Pegawai Perancis dan Jerman berkata sidang kemuncak itu akan diteruskan.",
    facts: [],
    about: "officials who only say",
  },
  {
    about: "between states, no talks of theirs",
    text: "Perdagangan antara Norway dan Iceland berkembang selepas rundingan itu.",
    facts: [],
  },
  {
    about: "looks alike: who is only present",
    text: "Turut hadir pada pertemuan itu ialah Menteri Luar, Datuk Seri Halimaton Saad dan Tan Sri Rosli Hamdan.",
    facts: [],
  },
  {
    about: "looks alike: an ambassador going about",
    text: "Duta Besar Serbia ke Malaysia, Milica Radosavljević, melawat Ipoh semalam.",
    facts: [],
  },
  {
    about: "looks alike: a sultan who sends his condolences",
    text: "Sultan Oman, Sultan Omar Jamalul menzahirkan ucapan takziah kepada Raja Jordan, Raja Daud Rahim semalam, kata jurucakap istana.",
    facts: [],
  },
  {
    about: "looks alike: a minister who is told of nowhere else",
    text: "Presiden Kenya, Amos Kiplimo, dan ahli perniagaan Switzerland, Urs Aebi, tampil bersama. Sesi bersama Menteri Pertanian Nigeria digugurkan.",
    facts: [],
  },
];
