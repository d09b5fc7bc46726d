/** Large companies: `key | country | en | id | ms | ar`; an empty id or ms takes the English names. Sorted by key. */
export const companies = `
abu-dhabi-investment-authority | AE | Abu Dhabi Investment Authority; ADIA | | | جهاز أبوظبي للاستثمار
abu-dhabi-national-oil-company | AE | ADNOC; Abu Dhabi National Oil Company; Adnoc | | | أدنوك؛ شركة بترول أبوظبي الوطنية
acwa-power | SA | ACWA Power; Acwa Power | | | أكوا باور
adani-group | IN | Adani Group; Adani Enterprises | | | مجموعة أداني
air-india | IN | Air India | | | طيران الهند؛ الخطوط الجوية الهندية
airasia | MY | AirAsia; Air Asia | AirAsia; Indonesia AirAsia | AirAsia; AirAsia X; Kumpulan AirAsia | طيران آسيا
airbus | FR | Airbus | | | إيرباص
alibaba | CN | Alibaba; Alibaba Group | | | علي بابا؛ مجموعة علي بابا
amazon | US | Amazon.com; Amazon Web Services; AWS | | | أمازون
apple | US | Apple Inc.; Apple Inc | Apple Inc; Apple | Apple Inc; Apple | شركة آبل؛ شركة أبل
aselsan | TR | Aselsan; ASELSAN | | | أسيلسان
astrazeneca | GB | AstraZeneca | | | أسترازينيكا
axiata | MY | Axiata; Axiata Group | | Axiata; Axiata Group; Axiata Group Berhad | أكسياتا
bae-systems | GB | BAE Systems | | | بي إيه إي سيستمز
bank-central-asia | ID | Bank Central Asia | Bank Central Asia; BCA | | بنك سنترال آسيا
bank-negara-indonesia | ID | Bank Negara Indonesia | Bank Negara Indonesia; BNI | | بنك نيجارا إندونيسيا
bank-rakyat-indonesia | ID | Bank Rakyat Indonesia | Bank Rakyat Indonesia; BRI | | بنك راكيات إندونيسيا
basf | DE | BASF | | | باسف الألمانية
batik-air | ID | Batik Air | | | باتيك إير
baykar | TR | Baykar | | | بايكار
blackrock | US | BlackRock | | | بلاك روك
boeing | US | Boeing | | | بوينغ؛ بوينج
byd | CN | BYD | | | بي واي دي
catl | CN | CATL; Contemporary Amperex Technology | | | كاتل الصينية
chevron | US | Chevron | | | شيفرون
china-national-petroleum-corporation | CN | China National Petroleum Corporation; CNPC; PetroChina | | | مؤسسة البترول الوطنية الصينية؛ بتروتشاينا
china-southern-power-grid | CN | China Southern Power Grid | | | شبكة الكهرباء الجنوبية الصينية
cimb | MY | CIMB; CIMB Group | CIMB; CIMB Niaga | CIMB; Kumpulan CIMB | سي آي إم بي
cnooc | CN | CNOOC; China National Offshore Oil Corporation | | | كنوك الصينية
comac | CN | COMAC; Comac | | | كوماك
crrc | CN | CRRC | | | سي آر آر سي
danantara | ID | Danantara; Danantara Indonesia | Danantara; BPI Danantara; Danantara Indonesia | Danantara | دانانتارا
dassault-aviation | FR | Dassault Aviation | | | داسو للطيران
dp-world | AE | DP World | | | موانئ دبي العالمية؛ دي بي ورلد
electricite-de-france | FR | Electricite de France; Électricité de France; EDF Renewables; EDF | | | كهرباء فرنسا
emirates-airline | AE | Emirates Airline | | | طيران الإمارات
enel | IT | Enel Green Power; Enel SpA | | | إينل الإيطالية
eni | IT | Eni S.p.A.; ENI | | | شركة إيني؛ إيني الإيطالية
equinor | NO | Equinor | | | إكوينور
ericsson | SE | Ericsson | | | إريكسون
etihad-airways | AE | Etihad Airways; Etihad | | | الاتحاد للطيران
exxonmobil | US | ExxonMobil; Exxon Mobil; Exxon | | | إكسون موبيل
felda | MY | Federal Land Development Authority | | Felda; FELDA | فيلدا الماليزية
fincantieri | IT | Fincantieri | | | فينكانتييري
freeport-indonesia | ID | Freeport Indonesia | Freeport Indonesia; PT Freeport Indonesia; Freeport | | فريبورت إندونيسيا
freeport-mcmoran | US | Freeport-McMoRan; Freeport McMoRan | | | فريبورت ماكموران
garuda-indonesia | ID | Garuda Indonesia; Garuda | Garuda Indonesia; PT Garuda Indonesia | Garuda Indonesia | غارودا إندونيسيا
gazprom | RU | Gazprom | | | غازبروم؛ جازبروم
geely | CN | Geely; Zhejiang Geely | | | جيلي الصينية
general-electric | US | General Electric; GE Vernova | | | جنرال إلكتريك
general-motors | US | General Motors | | | جنرال موتورز
glencore | CH | Glencore | | | غلينكور
google | US | Google; Alphabet | | | غوغل؛ جوجل
grab-holdings | SG | Grab Holdings | Grab Holdings; Grab; Grab Indonesia | Grab Holdings; Grab | غراب القابضة
halliburton | US | Halliburton | | | هاليبرتون
hanwha | KR | Hanwha; Hanwha Ocean; Hanwha Aerospace | | | هانوا الكورية
hitachi | JP | Hitachi; Hitachi Energy | | | هيتاشي
honda | JP | Honda Motor | Honda Motor; Honda | Honda Motor; Honda | هوندا
huawei | CN | Huawei; Huawei Technologies | | | هواوي
huayou-cobalt | CN | Huayou Cobalt; Zhejiang Huayou Cobalt | | | هوايو كوبالت
hyundai | KR | Hyundai; Hyundai Motor; Hyundai Motor Group | | | هيونداي
iberdrola | ES | Iberdrola | | | إيبردرولا
indofood | ID | Indofood | | | إندوفود
indosat | ID | Indosat; Indosat Ooredoo Hutchison | | | إندوسات
infosys | IN | Infosys | | | إنفوسيس
inpex | JP | Inpex; INPEX; Inpex Corporation | | | إنبكس
intel | US | Intel Corp; Intel Corporation | Intel Corporation; Intel Corp; Intel | Intel Corporation; Intel Corp; Intel | إنتل
japan-airlines | JP | Japan Airlines | | | الخطوط الجوية اليابانية
jera | JP | JERA | | | جيرا اليابانية
jpmorgan-chase | US | JPMorgan; JPMorgan Chase; JP Morgan | | | جي بي مورغان؛ جي بي مورجان
karpowership | TR | Karpowership | | | كاربورشيب
keppel | SG | Keppel Corporation; Keppel Ltd | | | كيبل السنغافورية
kereta-api-indonesia | ID | Kereta Api Indonesia | Kereta Api Indonesia; PT Kereta Api Indonesia; PT KAI | | السكك الحديدية الإندونيسية
khazanah-nasional | MY | Khazanah Nasional; Khazanah | Khazanah Nasional | Khazanah Nasional; Khazanah; Khazanah Nasional Berhad | خزانة ناسيونال
korean-air | KR | Korean Air | | | الخطوط الجوية الكورية
kuwait-petroleum-corporation | KW | Kuwait Petroleum Corporation; KPC | | | مؤسسة البترول الكويتية
leonardo | IT | Leonardo S.p.A.; Leonardo SpA | | | ليوناردو الإيطالية
lg-group | KR | LG Energy Solution; LG Electronics; LG Chem | | | إل جي
lion-air | ID | Lion Air; Lion Group | | | ليون إير
lockheed-martin | US | Lockheed Martin | | | لوكهيد مارتن
lufthansa | DE | Lufthansa | | | لوفتهانزا
lukoil | RU | Lukoil; LUKOIL | | | لوك أويل
maaden | SA | Ma'aden; Saudi Arabian Mining Company | | | شركة التعدين العربية السعودية
maersk | DK | Maersk; A.P. Moller-Maersk | | | ميرسك
malaysia-airlines | MY | Malaysia Airlines; MAS | Malaysia Airlines | Malaysia Airlines; Penerbangan Malaysia | الخطوط الجوية الماليزية
marubeni | JP | Marubeni; Marubeni Corporation; Marubeni Corp | | | ماروبيني
masdar | AE | Masdar | | | مصدر الإماراتية؛ شركة مصدر
maybank | MY | Maybank; Malayan Banking | Maybank; Maybank Indonesia | Maybank; Malayan Banking Berhad | ماي بنك
microsoft | US | Microsoft | | | مايكروسوفت
mind-id | ID | MIND ID | MIND ID; Inalum | | مايند آي دي
mitsubishi | JP | Mitsubishi; Mitsubishi Corporation; Mitsubishi Heavy Industries | | | ميتسوبيشي
mitsui | JP | Mitsui & Co | | | ميتسوي اليابانية
mubadala | AE | Mubadala; Mubadala Investment Company | | | مبادلة للاستثمار؛ شركة مبادلة
national-iranian-oil-company | IR | National Iranian Oil Company; NIOC | | | شركة النفط الوطنية الإيرانية
naval-group | FR | Naval Group | | | نافال غروب
nestle | CH | Nestle; Nestlé | | | نستله
nissan | JP | Nissan; Nissan Motor | | | نيسان موتور
nokia | FI | Nokia | | | نوكيا
northrop-grumman | US | Northrop Grumman | | | نورثروب غرومان
novo-nordisk | DK | Novo Nordisk | | | نوفو نورديسك
nvidia | US | Nvidia; NVIDIA | | | إنفيديا
oil-and-natural-gas-corporation | IN | Oil and Natural Gas Corporation; ONGC | | | شركة النفط والغاز الطبيعي الهندية
ooredoo | QA | Ooredoo | | | أوريدو
openai | US | OpenAI; Open AI | | | أوبن إيه آي
orsted | DK | Orsted; Ørsted | | | أورستد
panasonic | JP | Panasonic | | | باناسونيك
pelindo | ID | Pelindo | Pelindo; PT Pelindo; Pelabuhan Indonesia | | بيليندو
permodalan-nasional-berhad | MY | Permodalan Nasional Berhad | | Permodalan Nasional Berhad; PNB | بيرمودالان ناسيونال
perodua | MY | Perodua | | | بيرودوا
pertamina | ID | Pertamina; PT Pertamina | Pertamina; PT Pertamina | Pertamina | برتامينا
pertamina-geothermal-energy | ID | Pertamina Geothermal Energy | Pertamina Geothermal Energy; PT Pertamina Geothermal Energy | | بيرتامينا للطاقة الحرارية
perusahaan-listrik-negara | ID | PLN; Perusahaan Listrik Negara | PLN; PT PLN; Perusahaan Listrik Negara | PLN | شركة الكهرباء الإندونيسية
petrobras | BR | Petrobras | | | بتروبراس
petronas | MY | Petronas; PETRONAS; Petroliam Nasional Berhad | Petronas; PETRONAS | Petronas; PETRONAS; Petroliam Nasional Berhad | بتروناس
pfizer | US | Pfizer | | | فايزر
pindad | ID | PT Pindad | PT Pindad; Pindad | | بينداد
posco | KR | POSCO; Posco | | | بوسكو الكورية
powerchina | CN | PowerChina | | | باور تشاينا
proton | MY | Proton Holdings | | Proton Holdings; Perusahaan Otomobil Nasional | بروتون الماليزية
pt-dirgantara-indonesia | ID | PT Dirgantara Indonesia | PT Dirgantara Indonesia; PTDI; Dirgantara Indonesia | PT Dirgantara Indonesia | ديرغانتارا إندونيسيا
pt-pal-indonesia | ID | PT PAL Indonesia | PT PAL Indonesia; PT PAL | PT PAL Indonesia | بال إندونيسيا
qatar-airways | QA | Qatar Airways | | | الخطوط الجوية القطرية؛ القطرية للطيران
qatar-investment-authority | QA | Qatar Investment Authority; QIA | | | جهاز قطر للاستثمار
qatarenergy | QA | QatarEnergy; Qatar Energy; Qatargas | | | قطر للطاقة؛ شركة قطر للطاقة
qualcomm | US | Qualcomm | | | كوالكوم
rafael | IL | Rafael Advanced Defense Systems | | | رافائيل الإسرائيلية
raytheon | US | Raytheon; RTX Corporation | | | رايثيون
reliance-industries | IN | Reliance Industries | | | ريلاينس إندستريز
repsol | ES | Repsol | | | ريبسول
rheinmetall | DE | Rheinmetall | | | راينميتال
rio-tinto | GB | Rio Tinto | | | ريو تينتو
roketsan | TR | Roketsan; ROKETSAN | | | روكيتسان
rolls-royce | GB | Rolls-Royce | | | رولز رويس
rosatom | RU | Rosatom | | | روساتوم
rosneft | RU | Rosneft | | | روسنفت
rosoboronexport | RU | Rosoboronexport | | | روس أوبورون إكسبورت
sabic | SA | SABIC; Sabic | | | سابك
samsung | KR | Samsung; Samsung Electronics | | | سامسونغ؛ سامسونج
saudi-arabian-airlines | SA | Saudia; Saudi Arabian Airlines; Saudia Airlines | | | الخطوط السعودية؛ الخطوط الجوية السعودية
saudi-aramco | SA | Saudi Aramco; Aramco | | | أرامكو؛ أرامكو السعودية
schneider-electric | FR | Schneider Electric | | | شنايدر إلكتريك
sembcorp | SG | Sembcorp; Sembcorp Industries | | | سيمبكورب
shell | GB | Shell plc; Royal Dutch Shell | | | شل؛ رويال داتش شل
siemens | DE | Siemens; Siemens Energy | | | سيمنز؛ سيمنس
sime-darby | MY | Sime Darby | | Sime Darby; Sime Darby Berhad | سايم داربي
singapore-airlines | SG | Singapore Airlines | | | الخطوط الجوية السنغافورية
singtel | SG | Singtel; SingTel | | | سينغتل
sinopec | CN | Sinopec | | | سينوبك
sinovac | CN | Sinovac; Sinovac Biotech | | | سينوفاك
sk-group | KR | SK Group; SK Hynix | | | إس كيه غروب
softbank | JP | SoftBank; Softbank | | | سوفت بنك
sonatrach | DZ | Sonatrach | | | سوناطراك
spacex | US | SpaceX; Starlink | | | سبيس إكس؛ ستارلينك
stellantis | NL | Stellantis | | | ستيلانتيس
suez-canal-authority | EG | Suez Canal Authority | Otoritas Terusan Suez | Lembaga Terusan Suez | هيئة قناة السويس
sumitomo | JP | Sumitomo; Sumitomo Corporation | | | سوميتومو
tata-group | IN | Tata Group; Tata Sons; Tata Motors | | | مجموعة تاتا
telekom-malaysia | MY | Telekom Malaysia | | Telekom Malaysia; Telekom Malaysia Berhad | تيليكوم ماليزيا
telenor | NO | Telenor | | | تيلينور
telkom-indonesia | ID | Telkom Indonesia | Telkom Indonesia; PT Telkom Indonesia; PT Telkom | | تيلكوم إندونيسيا
telkomsel | ID | Telkomsel | | | تيلكومسل
temasek | SG | Temasek; Temasek Holdings | | | تماسيك
tenaga-nasional | MY | Tenaga Nasional | Tenaga Nasional; Tenaga Nasional Berhad | Tenaga Nasional; Tenaga Nasional Berhad; Tenaga Nasional Bhd; TNB | تيناغا ناسيونال
tencent | CN | Tencent | | | تنسنت
tesla | US | Tesla; Tesla Inc | | | تسلا؛ تيسلا
thales | FR | Thales Group | | | تاليس الفرنسية
toshiba | JP | Toshiba | | | توشيبا
totalenergies | FR | TotalEnergies | TotalEnergies | TotalEnergies | توتال إنرجي؛ توتال إنرجيز؛ توتال
toyota | JP | Toyota; Toyota Motor | | | تويوتا
tsingshan | CN | Tsingshan; Tsingshan Holding Group | | | تسينغشان
tsmc | TW | TSMC; Taiwan Semiconductor Manufacturing Company | | | تي إس إم سي
turkish-aerospace-industries | TR | Turkish Aerospace Industries; Turkish Aerospace; TUSAS | | | الصناعات الجوية والفضائية التركية
turkish-airlines | TR | Turkish Airlines | | | الخطوط الجوية التركية؛ الخطوط التركية
turkish-petroleum | TR | Turkish Petroleum; TPAO | | | شركة البترول التركية
unilever | GB | Unilever | | | يونيليفر
vale-indonesia | ID | Vale Indonesia | Vale Indonesia; PT Vale Indonesia | | فالي إندونيسيا
vestas | DK | Vestas | | | فيستاس
vinfast | VN | VinFast; Vingroup | | | فينفاست
vodafone | GB | Vodafone | | | فودافون
volkswagen | DE | Volkswagen; VW | | | فولكس فاغن؛ فولكسفاغن
westinghouse | US | Westinghouse; Westinghouse Electric | | | وستنغهاوس
xiaomi | CN | Xiaomi | | | شاومي
yinson | MY | Yinson; Yinson Holdings | | | ينسون
zte | CN | ZTE | | | زد تي إي
`;
