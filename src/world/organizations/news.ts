/** News agencies, papers and broadcasters: `key | country | en | id | ms | ar`. Sorted by key. */
export const news = `
abc-news | US | ABC News | | | إيه بي سي نيوز؛ شبكة إيه بي سي
agence-france-presse | FR | AFP; Agence France-Presse; Agence France Presse | AFP; Agence France-Presse; Kantor Berita AFP | AFP; Agence France-Presse | فرانس برس؛ وكالة فرانس برس؛ أ ف ب؛ أ.ف.ب
al-ahram | EG | Al-Ahram; Ahram Online | | | الأهرام؛ صحيفة الأهرام
al-akhbar | LB | Al-Akhbar | | | صحيفة الأخبار؛ الأخبار اللبنانية
al-arabiya | SA | Al Arabiya; Al-Arabiya | | | قناة العربية؛ العربية نت
al-jazeera | QA | Al Jazeera; Al-Jazeera; Aljazeera | | | الجزيرة نت؛ قناة الجزيرة؛ شبكة الجزيرة
al-manar | LB | Al-Manar; Al Manar | | | قناة المنار؛ المنار
al-mayadeen | LB | Al Mayadeen; Al-Mayadeen | | | قناة الميادين
anadolu-agency | TR | Anadolu Agency; Anadolu | Anadolu Agency; Anadolu; Kantor Berita Anadolu | Agensi Anadolu; Anadolu; Anadolu Agency; Agensi Berita Anadolu | وكالة الأناضول؛ الأناضول
antara | ID | Antara; ANTARA; Antara News | Antara; ANTARA; Kantor Berita Antara; LKBN Antara | Antara; ANTARA; Agensi Berita Antara | وكالة أنتارا؛ أنتارا
arab-news | SA | Arab News | | | عرب نيوز؛ صحيفة عرب نيوز
asharq-al-awsat | SA | Asharq Al-Awsat; Asharq al-Awsat | | | الشرق الأوسط اللندنية؛ صحيفة الشرق الأوسط
associated-press | US | Associated Press; AP; The Associated Press | Associated Press; AP | Associated Press; AP | أسوشيتد برس؛ وكالة أسوشيتد برس؛ أسوشييتد برس
associated-press-of-pakistan | PK | Associated Press of Pakistan; APP | | | وكالة أنباء باكستان؛ وكالة أسوشيتد برس الباكستانية
astro-awani | MY | Astro Awani; Astro AWANI | | Astro Awani; Astro AWANI | أسترو أواني
axios | US | Axios | | | أكسيوس؛ موقع أكسيوس
bahrain-news-agency | BH | Bahrain News Agency; BNA | | | وكالة أنباء البحرين
bbc | GB | BBC; British Broadcasting Corporation; BBC News | BBC; BBC Indonesia; BBC News | BBC; BBC News | بي بي سي؛ هيئة الإذاعة البريطانية
berita-harian | MY | Berita Harian; BH Online | | | بيريتا هاريان
bernama | MY | Bernama; BERNAMA | Bernama; BERNAMA | Bernama; BERNAMA; Pertubuhan Berita Nasional Malaysia | برناما؛ وكالة برناما؛ وكالة الأنباء الماليزية
bloomberg | US | Bloomberg; Bloomberg News | | | بلومبرغ؛ بلومبيرغ؛ وكالة بلومبرغ
cbs-news | US | CBS News; CBS | | | سي بي إس؛ شبكة سي بي إس
central-news-agency | TW | Central News Agency | | | وكالة الأنباء المركزية التايوانية
channel-newsasia | SG | Channel NewsAsia; CNA | | | قناة نيوز آسيا
china-central-television | CN | CCTV; China Central Television; CGTN | | | تلفزيون الصين المركزي؛ سي سي تي في
china-daily | CN | China Daily | | | تشاينا ديلي
cnbc | US | CNBC; CNBC Indonesia | | | سي إن بي سي
cnn | US | CNN; Cable News Network; CNN Indonesia | | | سي إن إن؛ شبكة سي إن إن
dawn | PK | Dawn News; Dawn.com | | | صحيفة داون؛ داون
detik | ID | Detikcom; detikcom; detik.com | | | ديتيك
deutsche-welle | DE | Deutsche Welle; DW | | | دويتشه فيله
dpa | DE | dpa; Deutsche Presse-Agentur; DPA | | | وكالة الأنباء الألمانية؛ د ب أ
efe | ES | EFE; Agencia EFE | | | وكالة إفي؛ إفي
emirates-news-agency | AE | WAM; Emirates News Agency | | | وام؛ وكالة أنباء الإمارات
express-tribune | PK | Express Tribune; The Express Tribune | | | إكسبرس تريبيون
fars-news-agency | IR | Fars News Agency; Fars News | | | وكالة فارس؛ وكالة أنباء فارس
financial-times | GB | Financial Times | | | فايننشال تايمز؛ فاينانشال تايمز
fox-news | US | Fox News | | | فوكس نيوز؛ شبكة فوكس نيوز
france-24 | FR | France 24 | | | فرانس 24
geo-news | PK | Geo News; Geo TV | | | جيو نيوز
global-times | CN | Global Times | | | غلوبال تايمز
guardian | GB | The Guardian | | | الغارديان؛ صحيفة الغارديان؛ الجارديان
haaretz | IL | Haaretz; Ha'aretz | | | هآرتس؛ صحيفة هآرتس
interfax | RU | Interfax | | | إنترفاكس؛ وكالة إنترفاكس
iranian-students-news-agency | IR | ISNA; Iranian Students' News Agency | | | إسنا؛ وكالة إسنا
islamic-republic-news-agency | IR | IRNA; Islamic Republic News Agency | IRNA; Kantor Berita IRNA | IRNA; Agensi Berita IRNA | إرنا؛ وكالة إرنا؛ وكالة الأنباء الإيرانية؛ وكالة أنباء الجمهورية الإسلامية
jakarta-post | ID | The Jakarta Post; Jakarta Post | | | جاكرتا بوست
jerusalem-post | IL | The Jerusalem Post; Jerusalem Post | | | جيروزاليم بوست
jordan-news-agency | JO | Petra News Agency; Jordan News Agency | | | بترا؛ وكالة الأنباء الأردنية
kompas | ID | Kompas; Kompas.com; KOMPAS.com; Kompas TV | | | كومباس
korean-central-news-agency | KP | KCNA; Korean Central News Agency | | | وكالة الأنباء المركزية الكورية
kosmo | MY | Kosmo; Kosmo! | | | كوزمو
kuwait-news-agency | KW | KUNA; Kuwait News Agency | | | كونا؛ وكالة الأنباء الكويتية
kyodo-news | JP | Kyodo; Kyodo News | | | كيودو؛ وكالة كيودو
le-monde | FR | Le Monde | | | لوموند؛ صحيفة لوموند
liputan6 | ID | Liputan6; Liputan6.com | | | ليبوتان
maghreb-arabe-presse | MA | Maghreb Arabe Presse | | | وكالة المغرب العربي للأنباء
malay-mail | MY | Malay Mail | | | مالاي ميل
malaysiakini | MY | Malaysiakini | | | ماليزياكيني
mehr-news-agency | IR | Mehr News Agency; Mehr News; MNA | | | وكالة مهر؛ وكالة أنباء مهر
middle-east-news-agency | EG | Middle East News Agency | | | وكالة أنباء الشرق الأوسط؛ أ ش أ
nbc-news | US | NBC News; NBC | | | إن بي سي؛ شبكة إن بي سي
new-straits-times | MY | New Straits Times; NST | | | نيو ستريتس تايمز
new-york-times | US | The New York Times; New York Times; NYT | | | نيويورك تايمز؛ صحيفة نيويورك تايمز
nikkei | JP | Nikkei; Nikkei Asia | | | نيكاي
oman-news-agency | OM | Oman News Agency; ONA | | | وكالة الأنباء العمانية
palestinian-news-agency | PS | WAFA; Palestinian News Agency | | | وكالة وفا؛ وكالة الأنباء الفلسطينية
politico | US | Politico | | | بوليتيكو
press-trust-of-india | IN | Press Trust of India; PTI News | | | برس ترست أوف إنديا
press-tv | IR | Press TV; PressTV | | | برس تي في
qatar-news-agency | QA | QNA; Qatar News Agency | | | وكالة الأنباء القطرية
radio-pakistan | PK | Radio Pakistan | | | راديو باكستان
reuters | GB | Reuters; Thomson Reuters | | | رويترز؛ وكالة رويترز
ria-novosti | RU | RIA Novosti; RIA | | | ريا نوفوستي؛ وكالة نوفوستي؛ نوفوستي
rt | RU | RT News; Russia Today | | | روسيا اليوم؛ آر تي
saba-news-agency | YE | Saba News Agency | | | وكالة سبأ؛ وكالة الأنباء اليمنية
saudi-press-agency | SA | Saudi Press Agency; SPA | | | واس؛ وكالة الأنباء السعودية
sinar-harian | MY | Sinar Harian | | | سينار هاريان
sky-news | GB | Sky News | | | سكاي نيوز؛ سكاي نيوز عربية
south-china-morning-post | HK | South China Morning Post; SCMP | | | ساوث تشاينا مورنينغ بوست
sputnik | RU | Sputnik; Sputnik News | | | سبوتنيك؛ وكالة سبوتنيك
straits-times | SG | The Straits Times; Straits Times | | | ستريتس تايمز
sudan-news-agency | SD | SUNA; Sudan News Agency | | | سونا؛ وكالة السودان للأنباء
syrian-arab-news-agency | SY | Syrian Arab News Agency | | | سانا؛ وكالة سانا؛ الوكالة العربية السورية للأنباء
tasnim-news-agency | IR | Tasnim; Tasnim News Agency; Tasnim News | | | تسنيم؛ وكالة تسنيم
tass | RU | TASS; Tass; ITAR-TASS | | | تاس؛ وكالة تاس
tempo | ID | Tempo.co; Majalah Tempo | | | تيمبو
the-star | MY | The Star Online | | | ذا ستار الماليزية
times-of-israel | IL | The Times of Israel; Times of Israel | | | تايمز أوف إسرائيل
tribunnews | ID | Tribunnews; Tribunnews.com; TribunNews | | | تريبون نيوز
utusan-malaysia | MY | Utusan Malaysia | | | أوتوسان ماليزيا
wall-street-journal | US | The Wall Street Journal; Wall Street Journal; WSJ | | | وول ستريت جورنال؛ صحيفة وول ستريت جورنال
washington-post | US | The Washington Post; Washington Post | | | واشنطن بوست؛ صحيفة واشنطن بوست
xinhua | CN | Xinhua; Xinhua News Agency | | | شينخوا؛ وكالة شينخوا
yedioth-ahronoth | IL | Yedioth Ahronoth; Yediot Aharonot; Ynet | | | يديعوت أحرونوت
yonhap | KR | Yonhap; Yonhap News Agency | | | يونهاب؛ وكالة يونهاب
`;
