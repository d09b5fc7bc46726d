/** Bodies of states: `key | country | en | id | ms | ar`, names parted by semicolons. Sorted by key. */
export const international = `
african-development-bank | | African Development Bank; AfDB | Bank Pembangunan Afrika; AfDB | Bank Pembangunan Afrika; AfDB | البنك الأفريقي للتنمية؛ بنك التنمية الأفريقي
african-union | | African Union; AU | Uni Afrika; UA | Kesatuan Afrika; AU | الاتحاد الأفريقي؛ الاتحاد الإفريقي
african-union-commission | | African Union Commission; AU Commission | Komisi Uni Afrika | Suruhanjaya Kesatuan Afrika | مفوضية الاتحاد الأفريقي؛ مفوضية الاتحاد الإفريقي
alliance-of-sahel-states | | Alliance of Sahel States; AES; Confederation of Sahel States | Aliansi Negara-Negara Sahel; AES | Perikatan Negara Sahel; AES | تحالف دول الساحل؛ كونفدرالية دول الساحل
andean-community | | Andean Community | Komunitas Andes | Komuniti Andes | جماعة دول الأنديز؛ مجموعة دول الأنديز
arab-fund-for-economic-and-social-development | | Arab Fund for Economic and Social Development; Arab Fund | Dana Arab untuk Pembangunan Ekonomi dan Sosial | Dana Arab bagi Pembangunan Ekonomi dan Sosial | الصندوق العربي للإنماء الاقتصادي والاجتماعي
arab-league | | Arab League; League of Arab States; LAS | Liga Arab; Liga Negara-Negara Arab | Liga Arab | جامعة الدول العربية؛ الجامعة العربية
arab-maghreb-union | | Arab Maghreb Union; AMU | Uni Maghreb Arab | Kesatuan Maghribi Arab | اتحاد المغرب العربي
arab-monetary-fund | | Arab Monetary Fund; AMF | Dana Moneter Arab | Tabung Kewangan Arab | صندوق النقد العربي
arab-parliament | | Arab Parliament | Parlemen Arab | Parlimen Arab | البرلمان العربي
arctic-council | | Arctic Council | Dewan Arktik | Majlis Artik | مجلس القطب الشمالي
asean-inter-parliamentary-assembly | | ASEAN Inter-Parliamentary Assembly; AIPA | Sidang Umum Antarparlemen ASEAN; AIPA | Perhimpunan Antara Parlimen ASEAN; AIPA | الجمعية البرلمانية لدول آسيان
asean-secretariat | | ASEAN Secretariat | Sekretariat ASEAN | Sekretariat ASEAN | أمانة آسيان
asia-pacific-economic-cooperation | | Asia-Pacific Economic Cooperation; APEC; Asia-Pacific Economic Co-operation | Kerja Sama Ekonomi Asia-Pasifik; APEC; Kerja Sama Ekonomi Asia Pasifik | Kerjasama Ekonomi Asia-Pasifik; APEC; Kerjasama Ekonomi Asia Pasifik | منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ؛ آبيك
asian-development-bank | | Asian Development Bank; ADB | Bank Pembangunan Asia; ADB | Bank Pembangunan Asia; ADB | بنك التنمية الآسيوي؛ البنك الآسيوي للتنمية
asian-football-confederation | | Asian Football Confederation; AFC | Konfederasi Sepak Bola Asia; AFC | Konfederasi Bola Sepak Asia; AFC | الاتحاد الآسيوي لكرة القدم
asian-infrastructure-investment-bank | | Asian Infrastructure Investment Bank; AIIB | Bank Investasi Infrastruktur Asia; AIIB | Bank Pelaburan Infrastruktur Asia; AIIB | البنك الآسيوي للاستثمار في البنية التحتية
asian-parliamentary-assembly | | Asian Parliamentary Assembly; APA | Majelis Parlemen Asia; APA | Perhimpunan Parlimen Asia; APA | الجمعية البرلمانية الآسيوية
association-of-southeast-asian-nations | | ASEAN; Association of Southeast Asian Nations; Asean | ASEAN; Perhimpunan Bangsa-Bangsa Asia Tenggara; Asean | ASEAN; Persatuan Negara-Negara Asia Tenggara; Asean | آسيان؛ رابطة دول جنوب شرق آسيا؛ رابطة آسيان؛ الآسيان؛ أسيان
aukus | | AUKUS | AUKUS | AUKUS | أوكوس؛ تحالف أوكوس
bank-for-international-settlements | | Bank for International Settlements; BIS | Bank for International Settlements; BIS | Bank Penyelesaian Antarabangsa; BIS | بنك التسويات الدولية
bimstec | | BIMSTEC; Bay of Bengal Initiative | BIMSTEC | BIMSTEC | بيمستك
brics | | BRICS; BRICS+ | BRICS; BRICS+ | BRICS; BRICS+ | بريكس؛ مجموعة بريكس؛ البريكس؛ مجموعة البريكس
caribbean-community | | Caribbean Community; CARICOM; Caricom | Komunitas Karibia; CARICOM | Komuniti Caribbean; CARICOM | الجماعة الكاريبية؛ كاريكوم
collective-security-treaty-organization | | Collective Security Treaty Organization; CSTO; Collective Security Treaty Organisation | Organisasi Traktat Keamanan Kolektif; CSTO | Pertubuhan Perjanjian Keselamatan Kolektif; CSTO | منظمة معاهدة الأمن الجماعي
commonwealth-of-independent-states | | Commonwealth of Independent States; CIS | Persemakmuran Negara-Negara Merdeka; CIS | Komanwel Negara-Negara Merdeka; CIS | رابطة الدول المستقلة؛ كومنولث الدول المستقلة
commonwealth-of-nations | | Commonwealth of Nations; Commonwealth | Negara-Negara Persemakmuran; Persemakmuran | Komanwel; Negara-Negara Komanwel | الكومنولث؛ رابطة الكومنولث؛ دول الكومنولث
community-of-latin-american-and-caribbean-states | | Community of Latin American and Caribbean States; CELAC | Komunitas Negara-Negara Amerika Latin dan Karibia; CELAC | Komuniti Negara Amerika Latin dan Caribbean; CELAC | مجموعة دول أمريكا اللاتينية والكاريبي؛ سيلاك
comprehensive-nuclear-test-ban-treaty-organization | | Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO | CTBTO | CTBTO | منظمة معاهدة الحظر الشامل للتجارب النووية
conference-on-interaction-and-confidence-building-measures-in-asia | | Conference on Interaction and Confidence-Building Measures in Asia; CICA | CICA | CICA | مؤتمر التفاعل وإجراءات بناء الثقة في آسيا؛ سيكا
council-of-arab-economic-unity | | Council of Arab Economic Unity | Dewan Persatuan Ekonomi Arab | Majlis Perpaduan Ekonomi Arab | مجلس الوحدة الاقتصادية العربية
council-of-europe | | Council of Europe | Dewan Eropa | Majlis Eropah | مجلس أوروبا
d-8-organization-for-economic-cooperation | | D-8; D-8 Organization for Economic Cooperation; Developing-8; Developing Eight | D-8; Organisasi D-8; Developing-8 | D-8; Pertubuhan D-8; D8 | مجموعة الثماني النامية؛ منظمة الدول الثماني النامية؛ الدول الثماني النامية
east-african-community | | East African Community; EAC | Komunitas Afrika Timur; EAC | Komuniti Afrika Timur; EAC | جماعة شرق أفريقيا؛ مجموعة شرق أفريقيا
economic-community-of-central-african-states | | Economic Community of Central African States; ECCAS | Komunitas Ekonomi Negara Afrika Tengah; ECCAS | Komuniti Ekonomi Negara Afrika Tengah; ECCAS | الجماعة الاقتصادية لدول وسط أفريقيا
economic-community-of-west-african-states | | ECOWAS; Economic Community of West African States; Ecowas | ECOWAS; Komunitas Ekonomi Negara-Negara Afrika Barat | ECOWAS; Komuniti Ekonomi Negara Afrika Barat | إيكواس؛ المجموعة الاقتصادية لدول غرب أفريقيا؛ الجماعة الاقتصادية لدول غرب أفريقيا
economic-cooperation-organization | | Economic Cooperation Organization; ECO | Organisasi Kerja Sama Ekonomi; ECO | Pertubuhan Kerjasama Ekonomi; ECO | منظمة التعاون الاقتصادي؛ إيكو
eurasian-economic-union | | Eurasian Economic Union; EAEU; EEU | Uni Ekonomi Eurasia; EAEU | Kesatuan Ekonomi Eurasia; EAEU | الاتحاد الاقتصادي الأوراسي
eurojust | | Eurojust | Eurojust | Eurojust | يوروجست
european-bank-for-reconstruction-and-development | | European Bank for Reconstruction and Development; EBRD | Bank Eropa untuk Rekonstruksi dan Pembangunan; EBRD | Bank Eropah bagi Pembinaan Semula dan Pembangunan; EBRD | البنك الأوروبي لإعادة الإعمار والتنمية
european-central-bank | | European Central Bank; ECB | Bank Sentral Eropa; ECB | Bank Pusat Eropah; ECB | البنك المركزي الأوروبي؛ المركزي الأوروبي
european-commission | | European Commission; EU Commission | Komisi Eropa; Komisi Uni Eropa | Suruhanjaya Eropah; Suruhanjaya Kesatuan Eropah | المفوضية الأوروبية؛ مفوضية الاتحاد الأوروبي
european-council | | European Council | Dewan Eropa Uni Eropa | Majlis Kesatuan Eropah | المجلس الأوروبي
european-investment-bank | | European Investment Bank; EIB | Bank Investasi Eropa; EIB | Bank Pelaburan Eropah; EIB | بنك الاستثمار الأوروبي؛ البنك الأوروبي للاستثمار
european-parliament | | European Parliament | Parlemen Eropa | Parlimen Eropah | البرلمان الأوروبي
european-union | | European Union; EU; E.U. | Uni Eropa; UE; EU | Kesatuan Eropah; EU; KE | الاتحاد الأوروبي؛ الاتحاد الاوروبي
europol | | Europol | Europol | Europol | يوروبول؛ اليوروبول
fifa | | FIFA; Fifa | FIFA; Federasi Sepak Bola Internasional | FIFA; Persekutuan Bola Sepak Antarabangsa | فيفا؛ الفيفا؛ الاتحاد الدولي لكرة القدم
financial-action-task-force | | Financial Action Task Force; FATF | Gugus Tugas Aksi Keuangan; FATF | Pasukan Petugas Tindakan Kewangan; FATF | مجموعة العمل المالي؛ فاتف
food-and-agriculture-organization | | Food and Agriculture Organization; FAO; Food and Agriculture Organisation | Organisasi Pangan dan Pertanian; FAO; Organisasi Pangan dan Pertanian PBB | Pertubuhan Makanan dan Pertanian; FAO | منظمة الأغذية والزراعة؛ الفاو؛ فاو
frontex | | Frontex | Frontex | Frontex | فرونتكس
group-of-seven | | G7; Group of Seven; G-7 | G7; Kelompok Tujuh; G-7 | G7; Kumpulan Tujuh; G-7 | مجموعة السبع؛ دول مجموعة السبع؛ مجموعة الدول السبع
group-of-seventy-seven | | G77; Group of 77; G-77 | G77; Kelompok 77; G-77 | G77; Kumpulan 77; G-77 | مجموعة الـ77؛ مجموعة السبعة والسبعين
group-of-twenty | | G20; Group of Twenty; G-20; Group of 20 | G20; Kelompok Dua Puluh; G-20 | G20; Kumpulan Dua Puluh; G-20 | مجموعة العشرين؛ قمة العشرين؛ دول مجموعة العشرين
gulf-cooperation-council | | Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf | Dewan Kerja Sama Teluk; GCC; Dewan Kerjasama Teluk | Majlis Kerjasama Teluk; GCC | مجلس التعاون الخليجي؛ مجلس التعاون لدول الخليج العربية؛ مجلس التعاون لدول الخليج؛ مجلس التعاون
igad | | IGAD; Intergovernmental Authority on Development | IGAD | IGAD | إيغاد؛ الهيئة الحكومية للتنمية
indian-ocean-rim-association | | Indian Ocean Rim Association; IORA | Asosiasi Lingkar Samudra Hindia; IORA | Persatuan Lingkaran Lautan Hindi; IORA | رابطة الدول المطلة على المحيط الهندي
inter-parliamentary-union | | Inter-Parliamentary Union; IPU | Uni Antarparlemen; IPU; Uni Antar-Parlemen | Kesatuan Antara Parlimen; IPU | الاتحاد البرلماني الدولي
international-atomic-energy-agency | | International Atomic Energy Agency; IAEA; UN nuclear watchdog | Badan Energi Atom Internasional; IAEA; Badan Tenaga Atom Internasional | Agensi Tenaga Atom Antarabangsa; IAEA | الوكالة الدولية للطاقة الذرية؛ وكالة الطاقة الذرية
international-civil-aviation-organization | | International Civil Aviation Organization; ICAO | Organisasi Penerbangan Sipil Internasional; ICAO | Pertubuhan Penerbangan Awam Antarabangsa; ICAO | منظمة الطيران المدني الدولي؛ إيكاو
international-committee-of-the-red-cross | | International Committee of the Red Cross; ICRC; Red Cross | Komite Internasional Palang Merah; ICRC; Palang Merah Internasional | Jawatankuasa Antarabangsa Palang Merah; ICRC; Palang Merah | اللجنة الدولية للصليب الأحمر؛ الصليب الأحمر؛ الصليب الأحمر الدولي
international-court-of-justice | | International Court of Justice; ICJ; World Court | Mahkamah Internasional; ICJ | Mahkamah Keadilan Antarabangsa; ICJ | محكمة العدل الدولية
international-criminal-court | | International Criminal Court; ICC | Mahkamah Pidana Internasional; ICC | Mahkamah Jenayah Antarabangsa; ICC | المحكمة الجنائية الدولية؛ الجنائية الدولية
international-energy-agency | | International Energy Agency; IEA | Badan Energi Internasional; IEA | Agensi Tenaga Antarabangsa; IEA | وكالة الطاقة الدولية
international-federation-of-red-cross-and-red-crescent-societies | | International Federation of Red Cross and Red Crescent Societies; IFRC | Federasi Internasional Palang Merah dan Bulan Sabit Merah; IFRC | Persekutuan Antarabangsa Persatuan Palang Merah dan Bulan Sabit Merah; IFRC | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
international-finance-corporation | | International Finance Corporation; IFC | International Finance Corporation; IFC; Korporasi Keuangan Internasional | Perbadanan Kewangan Antarabangsa; IFC | مؤسسة التمويل الدولية
international-fund-for-agricultural-development | | International Fund for Agricultural Development; IFAD | Dana Internasional untuk Pembangunan Pertanian; IFAD | Dana Antarabangsa bagi Pembangunan Pertanian; IFAD | الصندوق الدولي للتنمية الزراعية؛ إيفاد
international-labour-organization | | International Labour Organization; ILO; International Labor Organization | Organisasi Buruh Internasional; ILO; Organisasi Perburuhan Internasional | Pertubuhan Buruh Antarabangsa; ILO | منظمة العمل الدولية
international-maritime-organization | | International Maritime Organization; IMO | Organisasi Maritim Internasional; IMO | Pertubuhan Maritim Antarabangsa; IMO | المنظمة البحرية الدولية
international-monetary-fund | | International Monetary Fund; IMF | Dana Moneter Internasional; IMF | Tabung Kewangan Antarabangsa; IMF; Dana Kewangan Antarabangsa | صندوق النقد الدولي؛ صندوق النقد
international-olympic-committee | | International Olympic Committee; IOC | Komite Olimpiade Internasional; IOC | Jawatankuasa Olimpik Antarabangsa; IOC | اللجنة الأولمبية الدولية
international-organization-for-migration | | International Organization for Migration; IOM | Organisasi Internasional untuk Migrasi; IOM | Pertubuhan Antarabangsa bagi Migrasi; IOM | المنظمة الدولية للهجرة
international-renewable-energy-agency | | International Renewable Energy Agency; IRENA | Badan Energi Terbarukan Internasional; IRENA | Agensi Tenaga Boleh Baharu Antarabangsa; IRENA | الوكالة الدولية للطاقة المتجددة؛ آيرينا
international-telecommunication-union | | International Telecommunication Union; ITU | Uni Telekomunikasi Internasional; ITU | Kesatuan Telekomunikasi Antarabangsa; ITU | الاتحاد الدولي للاتصالات
interpol | | Interpol; INTERPOL | Interpol; INTERPOL | Interpol; INTERPOL | الإنتربول؛ إنتربول؛ الانتربول
islamic-development-bank | | Islamic Development Bank; IsDB; IDB | Bank Pembangunan Islam; IsDB; IDB | Bank Pembangunan Islam; IsDB; IDB | البنك الإسلامي للتنمية
islamic-world-educational-scientific-and-cultural-organization | | ICESCO; Islamic World Educational Scientific and Cultural Organization; ISESCO | ICESCO; ISESCO | ICESCO; ISESCO | الإيسيسكو؛ إيسيسكو؛ منظمة العالم الإسلامي للتربية والعلوم والثقافة
mekong-river-commission | | Mekong River Commission; MRC | Komisi Sungai Mekong | Suruhanjaya Sungai Mekong | لجنة نهر الميكونغ
mercosur | | Mercosur; MERCOSUR; Southern Common Market | Mercosur; MERCOSUR | Mercosur; MERCOSUR | ميركوسور؛ السوق الجنوبية المشتركة
middle-east-quartet | | Middle East Quartet; Quartet on the Middle East | Kuartet Timur Tengah | Kuartet Asia Barat | اللجنة الرباعية الدولية؛ الرباعية الدولية
muslim-council-of-elders | | Muslim Council of Elders | Majelis Hukama Muslimin; MHM | Majlis Hukama Muslimin | مجلس حكماء المسلمين
muslim-world-league | | Muslim World League; MWL | Liga Muslim Dunia; Liga Dunia Muslim | Liga Dunia Islam; Rabitah Alam Islami | رابطة العالم الإسلامي
new-development-bank | | New Development Bank; NDB; BRICS Bank | Bank Pembangunan Baru; NDB | Bank Pembangunan Baharu; NDB | بنك التنمية الجديد
non-aligned-movement | | Non-Aligned Movement; NAM | Gerakan Non-Blok; GNB; Gerakan Nonblok | Pergerakan Negara-Negara Berkecuali; NAM | حركة عدم الانحياز؛ دول عدم الانحياز
nordic-council | | Nordic Council | Dewan Nordik | Majlis Nordik | مجلس الشمال الأوروبي؛ مجلس دول الشمال
north-atlantic-treaty-organization | | NATO; North Atlantic Treaty Organization; Nato; N.A.T.O. | NATO; Pakta Pertahanan Atlantik Utara; Organisasi Traktat Atlantik Utara; Nato | NATO; Pertubuhan Perjanjian Atlantik Utara; Nato | الناتو؛ حلف الناتو؛ حلف شمال الأطلسي؛ حلف شمال الأطلنطي؛ ناتو؛ حلف الأطلسي
nuclear-suppliers-group | | Nuclear Suppliers Group; NSG | Kelompok Pemasok Nuklir; NSG | Kumpulan Pembekal Nuklear; NSG | مجموعة موردي المواد النووية
oecd | | OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | OECD; Organisasi Kerja Sama dan Pembangunan Ekonomi | OECD; Pertubuhan Kerjasama dan Pembangunan Ekonomi | منظمة التعاون الاقتصادي والتنمية؛ منظمة التعاون والتنمية الاقتصادية
opec-plus | | OPEC+; OPEC Plus; OPEC-plus | OPEC+; OPEC Plus | OPEC+; OPEC Plus | أوبك+؛ أوبك بلس؛ تحالف أوبك+؛ تحالف أوبك بلس
organisation-for-the-prohibition-of-chemical-weapons | | Organisation for the Prohibition of Chemical Weapons; OPCW; Organization for the Prohibition of Chemical Weapons | Organisasi Pelarangan Senjata Kimia; OPCW | Pertubuhan Larangan Senjata Kimia; OPCW | منظمة حظر الأسلحة الكيميائية؛ منظمة حظر الأسلحة الكيماوية
organisation-internationale-de-la-francophonie | | International Organisation of La Francophonie; La Francophonie; Francophonie; OIF | Organisasi Internasional Francophonie; Francophonie | Pertubuhan Antarabangsa La Francophonie | المنظمة الدولية للفرنكوفونية؛ الفرنكوفونية
organisation-of-islamic-cooperation | | Organisation of Islamic Cooperation; OIC; Organization of Islamic Cooperation; Organisation of the Islamic Conference; Organization of the Islamic Conference | Organisasi Kerja Sama Islam; OKI; Organisasi Kerjasama Islam; Organisasi Konferensi Islam; OIC | Pertubuhan Kerjasama Islam; OIC; Pertubuhan Persidangan Islam | منظمة التعاون الإسلامي؛ التعاون الإسلامي؛ منظمة المؤتمر الإسلامي
organization-for-security-and-co-operation-in-europe | | OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe | OSCE; Organisasi Keamanan dan Kerja Sama di Eropa | OSCE; Pertubuhan Keselamatan dan Kerjasama di Eropah | منظمة الأمن والتعاون في أوروبا
organization-of-american-states | | Organization of American States; OAS | Organisasi Negara-Negara Amerika; OAS | Pertubuhan Negara-Negara Amerika; OAS | منظمة الدول الأمريكية؛ منظمة الدول الأميركية
organization-of-arab-petroleum-exporting-countries | | OAPEC; Organization of Arab Petroleum Exporting Countries | OAPEC | OAPEC | أوابك؛ منظمة الأقطار العربية المصدرة للبترول
organization-of-the-petroleum-exporting-countries | | OPEC; Organization of the Petroleum Exporting Countries; Opec | OPEC; Organisasi Negara-Negara Pengekspor Minyak; Organisasi Negara Pengekspor Minyak | OPEC; Pertubuhan Negara-Negara Pengeksport Petroleum; Pertubuhan Negara Pengeksport Petroleum | أوبك؛ منظمة أوبك؛ منظمة الدول المصدرة للنفط؛ منظمة البلدان المصدرة للبترول
organization-of-turkic-states | | Organization of Turkic States; OTS; Turkic Council; Organisation of Turkic States | Organisasi Negara-Negara Turkik; OTS | Pertubuhan Negara-Negara Turkik; OTS | منظمة الدول التركية؛ مجلس الدول التركية
pacific-islands-forum | | Pacific Islands Forum | Forum Kepulauan Pasifik | Forum Kepulauan Pasifik | منتدى جزر المحيط الهادئ
parliamentary-union-of-oic-member-states | | Parliamentary Union of the OIC Member States; PUIC | Uni Parlemen Negara-Negara OKI; PUIC | Kesatuan Parlimen Negara Anggota OIC; PUIC | اتحاد مجالس الدول الأعضاء في منظمة التعاون الإسلامي
quadrilateral-security-dialogue | | Quad; Quadrilateral Security Dialogue; the Quad | Quad; Dialog Keamanan Segi Empat | Quad; Dialog Keselamatan Kuadrilateral | كواد؛ الحوار الأمني الرباعي؛ تحالف كواد
red-crescent | | Red Crescent | Bulan Sabit Merah | Bulan Sabit Merah | الهلال الأحمر
shanghai-cooperation-organization | | Shanghai Cooperation Organization; SCO; Shanghai Cooperation Organisation | Organisasi Kerja Sama Shanghai; SCO; Organisasi Kerjasama Shanghai | Pertubuhan Kerjasama Shanghai; SCO | منظمة شنغهاي للتعاون؛ منظمة شانغهاي للتعاون؛ شنغهاي للتعاون
south-asian-association-for-regional-cooperation | | SAARC; South Asian Association for Regional Cooperation | SAARC; Asosiasi Kerja Sama Regional Asia Selatan | SAARC; Persatuan Kerjasama Serantau Asia Selatan | سارك؛ رابطة جنوب آسيا للتعاون الإقليمي
southern-african-development-community | | SADC; Southern African Development Community | SADC; Komunitas Pembangunan Afrika Bagian Selatan | SADC; Komuniti Pembangunan Selatan Afrika | سادك؛ الجماعة الإنمائية للجنوب الأفريقي؛ مجموعة تنمية الجنوب الأفريقي
un-women | | UN Women | UN Women; Badan PBB untuk Perempuan | UN Women | هيئة الأمم المتحدة للمرأة
unaids | | UNAIDS | UNAIDS | UNAIDS | برنامج الأمم المتحدة المشترك لمكافحة الإيدز
unesco | | UNESCO; Unesco | UNESCO; Unesco | UNESCO; Unesco | اليونسكو؛ يونسكو؛ منظمة الأمم المتحدة للتربية والعلم والثقافة
unhcr | | UNHCR; UN refugee agency; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees | UNHCR; Badan Pengungsi PBB; Komisioner Tinggi PBB untuk Pengungsi | UNHCR; Agensi Pelarian PBB; Pesuruhjaya Tinggi Pertubuhan Bangsa-Bangsa Bersatu bagi Pelarian | المفوضية السامية للأمم المتحدة لشؤون اللاجئين؛ مفوضية اللاجئين؛ المفوضية السامية لشؤون اللاجئين
unicef | | UNICEF; Unicef; United Nations Children's Fund | UNICEF; Unicef; Dana Anak-Anak PBB | UNICEF; Unicef; Tabung Kanak-Kanak PBB | اليونيسف؛ يونيسف؛ اليونيسيف؛ منظمة الأمم المتحدة للطفولة
unido | | UNIDO; United Nations Industrial Development Organization | UNIDO | UNIDO | اليونيدو؛ منظمة الأمم المتحدة للتنمية الصناعية
unifil | | UNIFIL; United Nations Interim Force in Lebanon | UNIFIL; Pasukan Sementara PBB di Lebanon | UNIFIL; Pasukan Interim PBB di Lubnan | اليونيفيل؛ يونيفيل؛ قوات اليونيفيل؛ قوة الأمم المتحدة المؤقتة في لبنان
union-for-the-mediterranean | | Union for the Mediterranean; UfM | Uni untuk Mediterania | Kesatuan bagi Mediterranean | الاتحاد من أجل المتوسط
united-nations | | United Nations; UN; U.N.; United Nations Organization | Perserikatan Bangsa-Bangsa; PBB; Persatuan Bangsa-Bangsa; UN | Pertubuhan Bangsa-Bangsa Bersatu; PBB; Bangsa-Bangsa Bersatu; UN | الأمم المتحدة؛ هيئة الأمم المتحدة؛ منظمة الأمم المتحدة
united-nations-development-programme | | United Nations Development Programme; UNDP; UN Development Programme | Program Pembangunan PBB; UNDP | Program Pembangunan Bangsa-Bangsa Bersatu; UNDP | برنامج الأمم المتحدة الإنمائي
united-nations-environment-programme | | United Nations Environment Programme; UNEP | Program Lingkungan PBB; UNEP | Program Alam Sekitar PBB; UNEP | برنامج الأمم المتحدة للبيئة
united-nations-general-assembly | | United Nations General Assembly; UN General Assembly; UNGA; General Assembly | Majelis Umum PBB; Sidang Umum PBB; Majelis Umum Perserikatan Bangsa-Bangsa; SMU PBB | Perhimpunan Agung Pertubuhan Bangsa-Bangsa Bersatu; Perhimpunan Agung PBB; UNGA | الجمعية العامة للأمم المتحدة
united-nations-human-rights-council | | United Nations Human Rights Council; UN Human Rights Council; UNHRC; Human Rights Council | Dewan HAM PBB; Dewan Hak Asasi Manusia PBB | Majlis Hak Asasi Manusia PBB; UNHRC | مجلس حقوق الإنسان؛ مجلس حقوق الإنسان التابع للأمم المتحدة
united-nations-office-for-the-coordination-of-humanitarian-affairs | | OCHA; UN OCHA; UNOCHA; United Nations Office for the Coordination of Humanitarian Affairs | OCHA; Kantor PBB untuk Koordinasi Urusan Kemanusiaan | OCHA; Pejabat PBB bagi Penyelarasan Hal Ehwal Kemanusiaan | أوتشا؛ مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
united-nations-office-on-drugs-and-crime | | UNODC; United Nations Office on Drugs and Crime | UNODC | UNODC | مكتب الأمم المتحدة المعني بالمخدرات والجريمة
united-nations-population-fund | | UNFPA; United Nations Population Fund | UNFPA; Dana Kependudukan PBB | UNFPA; Tabung Penduduk PBB | صندوق الأمم المتحدة للسكان
united-nations-security-council | | United Nations Security Council; UN Security Council; UNSC; Security Council | Dewan Keamanan PBB; DK PBB; Dewan Keamanan Perserikatan Bangsa-Bangsa; Dewan Keamanan | Majlis Keselamatan Pertubuhan Bangsa-Bangsa Bersatu; Majlis Keselamatan PBB; UNSC; MKPBB | مجلس الأمن الدولي؛ مجلس الأمن التابع للأمم المتحدة؛ مجلس الأمن
unrwa | | UNRWA; United Nations Relief and Works Agency; UN Relief and Works Agency for Palestine Refugees; UN agency for Palestinian refugees | UNRWA; Badan PBB untuk Pengungsi Palestina; Badan Bantuan dan Pekerjaan PBB | UNRWA; Agensi Bantuan dan Kerja Raya PBB; Agensi Pelarian Palestin PBB | الأونروا؛ أونروا؛ وكالة الأونروا؛ وكالة غوث وتشغيل اللاجئين الفلسطينيين؛ وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين
world-bank | | World Bank; World Bank Group | Bank Dunia; Grup Bank Dunia | Bank Dunia; Kumpulan Bank Dunia | البنك الدولي؛ مجموعة البنك الدولي
world-economic-forum | | World Economic Forum; WEF; Davos Forum | Forum Ekonomi Dunia; WEF | Forum Ekonomi Dunia; WEF | المنتدى الاقتصادي العالمي؛ منتدى دافوس
world-food-programme | | World Food Programme; WFP; World Food Program | Program Pangan Dunia; WFP | Program Makanan Sedunia; WFP; Program Makanan Dunia | برنامج الأغذية العالمي؛ برنامج الغذاء العالمي
world-health-organization | | World Health Organization; WHO; World Health Organisation | Organisasi Kesehatan Dunia; WHO | Pertubuhan Kesihatan Sedunia; WHO; Pertubuhan Kesihatan Dunia | منظمة الصحة العالمية؛ الصحة العالمية
world-intellectual-property-organization | | World Intellectual Property Organization; WIPO | Organisasi Kekayaan Intelektual Dunia; WIPO | Pertubuhan Harta Intelek Sedunia; WIPO | المنظمة العالمية للملكية الفكرية؛ الويبو
world-meteorological-organization | | World Meteorological Organization; WMO | Organisasi Meteorologi Dunia; WMO | Pertubuhan Meteorologi Sedunia; WMO | المنظمة العالمية للأرصاد الجوية
world-tourism-organization | | World Tourism Organization; UNWTO; UN Tourism | Organisasi Pariwisata Dunia; UNWTO | Pertubuhan Pelancongan Dunia; UNWTO | منظمة السياحة العالمية
world-trade-organization | | World Trade Organization; WTO; World Trade Organisation | Organisasi Perdagangan Dunia; WTO | Pertubuhan Perdagangan Dunia; WTO | منظمة التجارة العالمية
`;
