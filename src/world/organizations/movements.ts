/** Movements, forces, parties, courts and services known abroad: `key | country | en | id | ms | ar`. Sorted by key. */
export const movements = `
al-azhar | EG | Al-Azhar; Al Azhar; Al-Azhar Al-Sharif; Al-Azhar University | Al-Azhar; Al Azhar; Universitas Al-Azhar | Al-Azhar; Al Azhar; Universiti Al-Azhar | الأزهر؛ الأزهر الشريف؛ مشيخة الأزهر؛ جامعة الأزهر
al-qaeda | | Al-Qaeda; al-Qaeda; Al Qaeda; al Qaeda; Al-Qaida; al-Qaida | Al-Qaeda; Al Qaeda; Al Qaidah; Al-Qaidah | Al-Qaeda; Al Qaeda; al-Qaeda | تنظيم القاعدة
al-qassam-brigades | PS | Al-Qassam Brigades; Qassam Brigades; Izz ad-Din al-Qassam Brigades | Brigade Al-Qassam; Brigade Al Qassam; Brigade Qassam | Briged Al-Qassam; Briged al-Qassam; Briged Izzuddin Al-Qassam | كتائب القسام؛ كتائب عز الدين القسام؛ القسام
al-shabaab | SO | Al-Shabaab; al-Shabaab; Al Shabaab; al-Shabab | Al-Shabaab; Al Shabaab; Al-Shabab | Al-Shabaab; Al Shabaab; al-Shabaab | حركة الشباب؛ حركة الشباب الصومالية
amal-movement | LB | Amal Movement | Gerakan Amal | Gerakan Amal | حركة أمل
amnesty-international | | Amnesty International; Amnesty | Amnesty International; Amnesti Internasional | Amnesty International; Amnesti Antarabangsa | منظمة العفو الدولية؛ العفو الدولية
arakan-army | MM | Arakan Army | Tentara Arakan | Tentera Arakan | جيش أراكان
balochistan-liberation-army | PK | Balochistan Liberation Army; BLA; Baloch Liberation Army | Tentara Pembebasan Balochistan; BLA | Tentera Pembebasan Balochistan; BLA | جيش تحرير بلوشستان
boko-haram | NG | Boko Haram | Boko Haram | Boko Haram | بوكو حرام
central-intelligence-agency | US | CIA; Central Intelligence Agency | CIA; Badan Intelijen Pusat | CIA; Agensi Perisikan Pusat | السي آي إيه؛ وكالة المخابرات المركزية؛ وكالة المخابرات المركزية الأمريكية؛ وكالة الاستخبارات المركزية؛ سي آي إيه
chinese-communist-party | CN | Chinese Communist Party; CCP; Communist Party of China; CPC | Partai Komunis China; Partai Komunis Tiongkok; PKC; PKT | Parti Komunis China; PKC | الحزب الشيوعي الصيني
democratic-party-united-states | US | Democratic Party; Democrats | Partai Demokrat AS; Partai Demokrat Amerika Serikat | Parti Demokrat Amerika Syarikat; Parti Demokrat AS | الحزب الديمقراطي الأمريكي؛ الحزب الديمقراطي الأميركي
doctors-without-borders | | Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF | Dokter Lintas Batas; Dokter Tanpa Batas; MSF | Doktor Tanpa Sempadan; MSF | أطباء بلا حدود
fatah | PS | Fatah; Fatah movement; Fateh | Fatah; Gerakan Fatah | Fatah; Gerakan Fatah | حركة فتح؛ فتح؛ حركة التحرير الوطني الفلسطيني
federal-bureau-of-investigation | US | FBI; Federal Bureau of Investigation | FBI; Biro Investigasi Federal | FBI; Biro Siasatan Persekutuan | إف بي آي؛ مكتب التحقيقات الفيدرالي؛ مكتب التحقيقات الاتحادي
federal-reserve | US | Federal Reserve; US Federal Reserve; the Fed | Federal Reserve; The Fed; Bank Sentral AS | Rizab Persekutuan; Rizab Persekutuan AS | الاحتياطي الفيدرالي؛ الاحتياطي الاتحادي؛ مجلس الاحتياطي الفيدرالي
gaza-humanitarian-foundation | | Gaza Humanitarian Foundation; GHF | Yayasan Kemanusiaan Gaza; GHF | Yayasan Kemanusiaan Gaza; GHF | مؤسسة غزة الإنسانية
greenpeace | | Greenpeace | Greenpeace | Greenpeace | غرينبيس؛ منظمة السلام الأخضر؛ جرينبيس
hamas | PS | Hamas; HAMAS; Islamic Resistance Movement; Hamas movement | Hamas; Gerakan Perlawanan Islam; Gerakan Hamas | Hamas; HAMAS; Gerakan Penentangan Islam; Gerakan Hamas | حماس؛ حركة حماس؛ حركة المقاومة الإسلامية
hashd-al-shaabi | IQ | Popular Mobilization Forces; Hashd al-Shaabi; PMF; Popular Mobilisation Forces; Popular Mobilization Units | Pasukan Mobilisasi Populer; Hashd al-Shaabi; PMF | Pasukan Mobilisasi Popular; Hashd al-Shaabi; PMF | الحشد الشعبي؛ هيئة الحشد الشعبي؛ قوات الحشد الشعبي
hayat-tahrir-al-sham | SY | Hayat Tahrir al-Sham; HTS; Tahrir al-Sham | Hayat Tahrir al-Sham; HTS; Hayat Tahrir Al Sham | Hayat Tahrir al-Sham; HTS; Hayat Tahrir Al-Sham | هيئة تحرير الشام
hezbollah | LB | Hezbollah; Hizbollah; Hizbullah; Hizballah | Hizbullah; Hezbollah | Hizbullah; Hezbollah | حزب الله
houthis | YE | Houthis; Houthi; Ansar Allah; Ansarullah; Houthi movement; Ansarallah | Houthi; Ansarullah; Kelompok Houthi; Ansar Allah | Houthi; Ansarullah; Kumpulan Houthi; Ansar Allah; Ansarallah | الحوثيون؛ الحوثيين؛ الحوثي؛ أنصار الله؛ جماعة الحوثي؛ جماعة أنصار الله؛ ميليشيا الحوثي
human-rights-watch | | Human Rights Watch; HRW | Human Rights Watch; HRW | Human Rights Watch; HRW | هيومن رايتس ووتش؛ هيومان رايتس ووتش
indonesian-national-armed-forces | ID | Indonesian National Armed Forces; TNI; Indonesian Military | TNI; Tentara Nasional Indonesia; Mabes TNI | Tentera Nasional Indonesia; TNI | القوات المسلحة الإندونيسية؛ الجيش الإندونيسي
indonesian-national-police | ID | Indonesian National Police; Polri | Polri; Kepolisian Republik Indonesia; Kepolisian Negara Republik Indonesia; Mabes Polri | Polis Indonesia; Polri | الشرطة الوطنية الإندونيسية
indonesian-ulema-council | ID | Indonesian Ulema Council; MUI | Majelis Ulama Indonesia; MUI | Majlis Ulama Indonesia; MUI | مجلس العلماء الإندونيسي
inter-services-intelligence | PK | Inter-Services Intelligence; ISI | ISI; Inter-Services Intelligence | ISI; Inter-Services Intelligence | المخابرات الباكستانية؛ الاستخبارات الباكستانية
inter-services-public-relations | PK | Inter-Services Public Relations; ISPR; Inter Services Public Relations | ISPR | ISPR | العلاقات العامة للجيش الباكستاني
international-union-of-muslim-scholars | | International Union of Muslim Scholars; IUMS | Persatuan Ulama Muslim Internasional; IUMS | Kesatuan Ulama Islam Sedunia; IUMS; Kesatuan Ulama Muslim Antarabangsa | الاتحاد العالمي لعلماء المسلمين
islamic-jihad | PS | Islamic Jihad; Palestinian Islamic Jihad; PIJ | Jihad Islam; Jihad Islam Palestina; PIJ | Jihad Islam; Jihad Islam Palestin; PIJ | الجهاد الإسلامي؛ حركة الجهاد الإسلامي؛ حركة الجهاد
islamic-revolutionary-guard-corps | IR | Islamic Revolutionary Guard Corps; IRGC; Islamic Revolution Guards Corps; Revolutionary Guards; Revolutionary Guard Corps; Iranian Revolutionary Guard | Korps Garda Revolusi Islam; IRGC; Garda Revolusi Iran; Garda Revolusi; Korps Garda Revolusi Islam Iran | Kor Pengawal Revolusi Islam; IRGC; Pengawal Revolusi Iran; Pengawal Revolusi; Kor Pengawal Revolusi Islam Iran | الحرس الثوري؛ الحرس الثوري الإيراني؛ حرس الثورة الإسلامية؛ حرس الثورة
islamic-state | | Islamic State; ISIS; ISIL; IS; Daesh; Islamic State of Iraq and Syria | ISIS; Negara Islam Irak dan Suriah; Daesh | Daesh; ISIS; IS; Negara Islam Iraq dan Syria | داعش؛ تنظيم داعش؛ تنظيم الدولة؛ تنظيم الدولة الإسلامية؛ الدولة الإسلامية في العراق والشام
israel-defense-forces | IL | Israel Defense Forces; IDF; Israel Defence Forces; Israeli Defense Forces; Israeli military; Israeli army | Pasukan Pertahanan Israel; IDF; Militer Israel; Tentara Israel | Pasukan Pertahanan Israel; IDF; Tentera Israel; Tentera Zionis | الجيش الإسرائيلي؛ جيش الاحتلال؛ جيش الاحتلال الإسرائيلي؛ جيش الدفاع الإسرائيلي
jamaat-e-islami | PK | Jamaat-e-Islami; Jamaat-i-Islami | Jamaat-e-Islami | Jamaat-e-Islami | الجماعة الإسلامية الباكستانية
jemaah-islamiyah | ID | Jemaah Islamiyah; JI | Jamaah Islamiyah; Jemaah Islamiyah | Jemaah Islamiyah; JI | الجماعة الإسلامية الإندونيسية
kurdistan-democratic-party | IQ | Kurdistan Democratic Party; KDP | Partai Demokrat Kurdistan; KDP | Parti Demokratik Kurdistan; KDP | الحزب الديمقراطي الكردستاني; الحزب الديمقراطي الكوردستاني
kurdistan-workers-party | TR | Kurdistan Workers' Party; PKK; Kurdistan Workers Party; Kurdistan Workers’ Party | Partai Pekerja Kurdistan; PKK; Partai Buruh Kurdistan | Parti Pekerja Kurdistan; PKK | حزب العمال الكردستاني
libyan-national-army | LY | Libyan National Army; LNA | Tentara Nasional Libya; LNA | Tentera Nasional Libya; LNA | الجيش الوطني الليبي؛ القيادة العامة للجيش الليبي
likud | IL | Likud | Likud; Partai Likud | Likud; Parti Likud | الليكود؛ حزب الليكود
malaysian-islamic-party | MY | Malaysian Islamic Party; PAS | Partai Islam Se-Malaysia; PAS | PAS; Parti Islam Se-Malaysia; Pas | الحزب الإسلامي الماليزي
mercy-malaysia | MY | MERCY Malaysia; Mercy Malaysia | Mercy Malaysia | Mercy Malaysia; MERCY Malaysia | ميرسي ماليزيا
moro-islamic-liberation-front | PH | Moro Islamic Liberation Front; MILF | Front Pembebasan Islam Moro; MILF | Barisan Pembebasan Islam Moro; MILF | جبهة مورو الإسلامية للتحرير؛ جبهة تحرير مورو الإسلامية
mossad | IL | Mossad | Mossad; Dinas Intelijen Israel | Mossad | الموساد
muhammadiyah | ID | Muhammadiyah; PP Muhammadiyah | Muhammadiyah; PP Muhammadiyah; Pimpinan Pusat Muhammadiyah | Muhammadiyah | المحمدية؛ الجمعية المحمدية
muslim-brotherhood | EG | Muslim Brotherhood | Ikhwanul Muslimin; Ikhwan al-Muslimin | Ikhwanul Muslimin; Ikhwan Muslimin | الإخوان المسلمون؛ الإخوان المسلمين؛ جماعة الإخوان؛ جماعة الإخوان المسلمين
nahdlatul-ulama | ID | Nahdlatul Ulama; NU; PBNU | Nahdlatul Ulama; NU; PBNU; Pengurus Besar Nahdlatul Ulama | Nahdlatul Ulama; NU | نهضة العلماء؛ جمعية نهضة العلماء
national-unity-government-of-myanmar | MM | National Unity Government; NUG | Pemerintah Persatuan Nasional Myanmar; NUG | Kerajaan Perpaduan Nasional Myanmar; NUG | حكومة الوحدة الوطنية في ميانمار
oxfam | | Oxfam | Oxfam | Oxfam | أوكسفام
pakistan-muslim-league-nawaz | PK | PML-N; Pakistan Muslim League-Nawaz | PML-N; Liga Muslim Pakistan | PML-N; Liga Muslim Pakistan | حزب الرابطة الإسلامية الباكستانية
pakistan-peoples-party | PK | Pakistan Peoples Party; PPP; Pakistan People's Party | Partai Rakyat Pakistan; PPP Pakistan | Parti Rakyat Pakistan | حزب الشعب الباكستاني
pakistan-tehreek-e-insaf | PK | Pakistan Tehreek-e-Insaf; PTI; Tehreek-e-Insaf | Pakistan Tehreek-e-Insaf; PTI | Pakistan Tehreek-e-Insaf; PTI | حركة الإنصاف الباكستانية؛ حركة الإنصاف
palestine-liberation-organization | PS | Palestine Liberation Organization; PLO; Palestine Liberation Organisation | Organisasi Pembebasan Palestina; PLO | Pertubuhan Pembebasan Palestin; PLO | منظمة التحرير الفلسطينية؛ منظمة التحرير
palestinian-authority | PS | Palestinian Authority; PA; Palestinian National Authority; PNA | Otoritas Nasional Palestina | Penguasa Palestin; Pihak Berkuasa Nasional Palestin | السلطة الوطنية الفلسطينية
palestinian-red-crescent | PS | Palestine Red Crescent Society; PRCS; Palestinian Red Crescent | Bulan Sabit Merah Palestina; PRCS | Persatuan Bulan Sabit Merah Palestin; PRCS; Bulan Sabit Merah Palestin | الهلال الأحمر الفلسطيني
patriotic-union-of-kurdistan | IQ | Patriotic Union of Kurdistan; PUK | Persatuan Patriotik Kurdistan; PUK | Kesatuan Patriotik Kurdistan; PUK | الاتحاد الوطني الكردستاني; الاتحاد الوطني الكوردستاني
peoples-liberation-army | CN | People's Liberation Army; PLA; Chinese military; People’s Liberation Army | Tentara Pembebasan Rakyat; PLA | Tentera Pembebasan Rakyat; PLA | جيش التحرير الشعبي؛ جيش التحرير الشعبي الصيني
polisario-front | EH | Polisario Front; Polisario; Frente Polisario | Front Polisario; Polisario | Barisan Polisario; Polisario | جبهة البوليساريو؛ البوليساريو؛ بوليساريو
popular-front-for-the-liberation-of-palestine | PS | Popular Front for the Liberation of Palestine; PFLP | Front Populer untuk Pembebasan Palestina; PFLP | Barisan Popular bagi Pembebasan Palestin; PFLP | الجبهة الشعبية لتحرير فلسطين؛ الجبهة الشعبية
presidential-leadership-council | YE | Presidential Leadership Council; PLC | Dewan Kepemimpinan Presiden Yaman | Majlis Kepimpinan Presiden Yaman | مجلس القيادة الرئاسي
public-investment-fund | SA | Public Investment Fund; PIF | Dana Investasi Publik Arab Saudi; Public Investment Fund; PIF | Dana Pelaburan Awam; Public Investment Fund; PIF | صندوق الاستثمارات العامة
quds-force | IR | Quds Force; Qods Force; IRGC Quds Force | Pasukan Quds; Pasukan Qods | Pasukan Quds; Pasukan al-Quds | فيلق القدس؛ قوة القدس
rapid-support-forces | SD | Rapid Support Forces; RSF | Pasukan Dukungan Cepat; RSF; Pasukan Pendukung Cepat | Pasukan Sokongan Pantas; RSF; Pasukan Sokongan Segera | قوات الدعم السريع؛ الدعم السريع؛ ميليشيا الدعم السريع
reporters-without-borders | | Reporters Without Borders | Reporters Without Borders; Wartawan Tanpa Batas | Wartawan Tanpa Sempadan | مراسلون بلا حدود
republican-party-united-states | US | Republican Party; GOP; Republicans | Partai Republik AS; Partai Republik | Parti Republikan; Republikan | الحزب الجمهوري؛ الحزب الجمهوري الأمريكي
save-the-children | | Save the Children | Save the Children | Save the Children | أنقذوا الأطفال؛ سيف ذا تشلدرن
shin-bet | IL | Shin Bet; Shabak | Shin Bet | Shin Bet | الشاباك؛ جهاز الشاباك؛ الشين بيت
southern-transitional-council | YE | Southern Transitional Council; STC | Dewan Transisi Selatan; STC | Majlis Peralihan Selatan; STC | المجلس الانتقالي الجنوبي؛ الانتقالي الجنوبي
sovereign-council-of-sudan | SD | Transitional Sovereignty Council; Sovereign Council; Sovereignty Council | Dewan Kedaulatan Sudan; Dewan Kedaulatan Transisi | Majlis Kedaulatan Sudan; Majlis Kedaulatan Peralihan | مجلس السيادة السوداني؛ مجلس السيادة؛ مجلس السيادة الانتقالي
sudanese-armed-forces | SD | Sudanese Armed Forces; SAF; Sudanese army | Angkatan Bersenjata Sudan; SAF; Tentara Sudan | Angkatan Tentera Sudan; SAF; Tentera Sudan | الجيش السوداني؛ القوات المسلحة السودانية
syrian-democratic-forces | SY | Syrian Democratic Forces; SDF | Pasukan Demokratik Suriah; SDF | Pasukan Demokratik Syria; SDF | قوات سوريا الديمقراطية؛ قسد
taliban | AF | Taliban; the Taliban; Afghan Taliban; Taleban | Taliban | Taliban | طالبان؛ حركة طالبان؛ حركة طالبان الأفغانية
tehreek-e-taliban-pakistan | PK | Tehreek-e-Taliban Pakistan; TTP; Tehrik-i-Taliban Pakistan; Pakistani Taliban; Tehrik-e-Taliban Pakistan | Tehreek-e-Taliban Pakistan; TTP; Taliban Pakistan | Tehreek-e-Taliban Pakistan; TTP; Taliban Pakistan | طالبان باكستان؛ حركة طالبان الباكستانية؛ تحريك طالبان باكستان
transparency-international | | Transparency International | Transparency International; Transparansi Internasional | Transparency International | منظمة الشفافية الدولية؛ الشفافية الدولية
umno | MY | UMNO; Umno; United Malays National Organisation | UMNO; Organisasi Nasional Melayu Bersatu | UMNO; Umno; Pertubuhan Kebangsaan Melayu Bersatu | أمنو؛ المنظمة الوطنية الملايوية المتحدة
wagner-group | RU | Wagner Group; Wagner; PMC Wagner; Africa Corps | Grup Wagner; Tentara Bayaran Wagner | Kumpulan Wagner; Tentera Upahan Wagner | مجموعة فاغنر؛ فاغنر؛ فيلق أفريقيا
white-helmets | SY | White Helmets; Syria Civil Defence | Helm Putih; White Helmets | Topi Putih; White Helmets | الخوذ البيضاء؛ الدفاع المدني السوري
workers-party-of-korea | KP | Workers' Party of Korea; Workers’ Party of Korea | Partai Buruh Korea; Partai Pekerja Korea | Parti Pekerja Korea | حزب العمال الكوري
`;
