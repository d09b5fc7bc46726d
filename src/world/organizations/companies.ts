/** Large companies: `key | country | en | id | ms | ar`; an empty id or ms takes the English names. Sorted by key. */
export const companies = `
abu-dhabi-investment-authority | AE | Abu Dhabi Investment Authority; ADIA | | | جهاز أبوظبي للاستثمار
abu-dhabi-national-oil-company | AE | ADNOC; Abu Dhabi National Oil Company; Adnoc | | | أدنوك؛ شركة بترول أبوظبي الوطنية
acwa-power | SA | ACWA Power; Acwa Power | | | أكوا باور
airbus | FR | Airbus | | | إيرباص
alibaba | CN | Alibaba; Alibaba Group | | | علي بابا؛ مجموعة علي بابا
amazon | US | Amazon.com; Amazon Web Services; AWS | | | أمازون
apple | US | Apple Inc.; Apple Inc | | | شركة آبل؛ شركة أبل
bae-systems | GB | BAE Systems | | | بي إيه إي سيستمز
baykar | TR | Baykar | | | بايكار
boeing | US | Boeing | | | بوينغ؛ بوينج
byd | CN | BYD | | | بي واي دي
chevron | US | Chevron | | | شيفرون
china-national-petroleum-corporation | CN | China National Petroleum Corporation; CNPC; PetroChina | | | مؤسسة البترول الوطنية الصينية؛ بتروتشاينا
comac | CN | COMAC; Comac | | | كوماك
danantara | ID | Danantara; Danantara Indonesia | Danantara; BPI Danantara; Danantara Indonesia | Danantara | دانانتارا
dp-world | AE | DP World | | | موانئ دبي العالمية؛ دي بي ورلد
emirates-airline | AE | Emirates Airline | | | طيران الإمارات
eni | IT | Eni S.p.A.; ENI | | | شركة إيني؛ إيني الإيطالية
equinor | NO | Equinor | | | إكوينور
etihad-airways | AE | Etihad Airways; Etihad | | | الاتحاد للطيران
exxonmobil | US | ExxonMobil; Exxon Mobil; Exxon | | | إكسون موبيل
garuda-indonesia | ID | Garuda Indonesia; Garuda | Garuda Indonesia; PT Garuda Indonesia | Garuda Indonesia | غارودا إندونيسيا
gazprom | RU | Gazprom | | | غازبروم؛ جازبروم
google | US | Google; Alphabet | | | غوغل؛ جوجل
huawei | CN | Huawei; Huawei Technologies | | | هواوي
hyundai | KR | Hyundai; Hyundai Motor; Hyundai Motor Group | | | هيونداي
intel | US | Intel Corp; Intel Corporation | | | إنتل
khazanah-nasional | MY | Khazanah Nasional; Khazanah | Khazanah Nasional | Khazanah Nasional; Khazanah; Khazanah Nasional Berhad | خزانة ناسيونال
kuwait-petroleum-corporation | KW | Kuwait Petroleum Corporation; KPC | | | مؤسسة البترول الكويتية
leonardo | IT | Leonardo S.p.A.; Leonardo SpA | | | ليوناردو الإيطالية
lockheed-martin | US | Lockheed Martin | | | لوكهيد مارتن
lukoil | RU | Lukoil; LUKOIL | | | لوك أويل
malaysia-airlines | MY | Malaysia Airlines; MAS | Malaysia Airlines | Malaysia Airlines; Penerbangan Malaysia | الخطوط الجوية الماليزية
masdar | AE | Masdar | | | مصدر الإماراتية؛ شركة مصدر
microsoft | US | Microsoft | | | مايكروسوفت
mitsubishi | JP | Mitsubishi; Mitsubishi Corporation; Mitsubishi Heavy Industries | | | ميتسوبيشي
mubadala | AE | Mubadala; Mubadala Investment Company | | | مبادلة للاستثمار؛ شركة مبادلة
national-iranian-oil-company | IR | National Iranian Oil Company; NIOC | | | شركة النفط الوطنية الإيرانية
nvidia | US | Nvidia; NVIDIA | | | إنفيديا
oil-and-natural-gas-corporation | IN | Oil and Natural Gas Corporation; ONGC | | | شركة النفط والغاز الطبيعي الهندية
openai | US | OpenAI; Open AI | | | أوبن إيه آي
orsted | DK | Orsted; Ørsted | | | أورستد
pertamina | ID | Pertamina; PT Pertamina | Pertamina; PT Pertamina | Pertamina | برتامينا
perusahaan-listrik-negara | ID | PLN; Perusahaan Listrik Negara | PLN; PT PLN; Perusahaan Listrik Negara | PLN | شركة الكهرباء الإندونيسية
petrobras | BR | Petrobras | | | بتروبراس
petronas | MY | Petronas; PETRONAS; Petroliam Nasional Berhad | Petronas; PETRONAS | Petronas; PETRONAS; Petroliam Nasional Berhad | بتروناس
proton | MY | Proton Holdings | | Proton Holdings; Perusahaan Otomobil Nasional | بروتون الماليزية
qatar-airways | QA | Qatar Airways | | | الخطوط الجوية القطرية؛ القطرية للطيران
qatar-investment-authority | QA | Qatar Investment Authority; QIA | | | جهاز قطر للاستثمار
qatarenergy | QA | QatarEnergy; Qatar Energy; Qatargas | | | قطر للطاقة؛ شركة قطر للطاقة
rafael | IL | Rafael Advanced Defense Systems | | | رافائيل الإسرائيلية
reliance-industries | IN | Reliance Industries | | | ريلاينس إندستريز
rosatom | RU | Rosatom | | | روساتوم
rosneft | RU | Rosneft | | | روسنفت
rosoboronexport | RU | Rosoboronexport | | | روس أوبورون إكسبورت
sabic | SA | SABIC; Sabic | | | سابك
samsung | KR | Samsung; Samsung Electronics | | | سامسونغ؛ سامسونج
saudi-arabian-airlines | SA | Saudia; Saudi Arabian Airlines; Saudia Airlines | | | الخطوط السعودية؛ الخطوط الجوية السعودية
saudi-aramco | SA | Saudi Aramco; Aramco | | | أرامكو؛ أرامكو السعودية
shell | GB | Shell plc; Royal Dutch Shell | | | شل؛ رويال داتش شل
siemens | DE | Siemens; Siemens Energy | | | سيمنز؛ سيمنس
sinopec | CN | Sinopec | | | سينوبك
sk-group | KR | SK Group; SK Hynix | | | إس كيه غروب
softbank | JP | SoftBank; Softbank | | | سوفت بنك
sonatrach | DZ | Sonatrach | | | سوناطراك
spacex | US | SpaceX; Starlink | | | سبيس إكس؛ ستارلينك
suez-canal-authority | EG | Suez Canal Authority | Otoritas Terusan Suez | Lembaga Terusan Suez | هيئة قناة السويس
tata-group | IN | Tata Group; Tata Sons; Tata Motors | | | مجموعة تاتا
temasek | SG | Temasek; Temasek Holdings | | | تماسيك
tesla | US | Tesla; Tesla Inc | | | تسلا؛ تيسلا
totalenergies | FR | TotalEnergies | TotalEnergies | TotalEnergies | توتال إنرجي؛ توتال إنرجيز؛ توتال
toyota | JP | Toyota; Toyota Motor | | | تويوتا
tsmc | TW | TSMC; Taiwan Semiconductor Manufacturing Company | | | تي إس إم سي
turkish-airlines | TR | Turkish Airlines | | | الخطوط الجوية التركية؛ الخطوط التركية
turkish-petroleum | TR | Turkish Petroleum; TPAO | | | شركة البترول التركية
volkswagen | DE | Volkswagen; VW | | | فولكس فاغن؛ فولكسفاغن
`;
