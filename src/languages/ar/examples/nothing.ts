import type { Example } from "../../language.ts";

/** Sentences that look alike and in which nothing may be found. */
export const nothing: readonly Example[] = [
  { about: "praise", text: "أشاد وزير الخارجية الأردني سامر الحوراني بمواقف نظيره الكويتي بدر العجيل.", facts: [] },
  {
    about: "condemnation",
    text: "أدان رئيس البرلمان اللبناني غسان الحلاق تصريحات الوزير الإسرائيلي داني شفارتس.",
    facts: [],
  },
  { about: "letter", text: "بعث الرئيس التونسي نبيل الشطي برسالة خطية إلى الرئيس الجزائري مراد بوزيان.", facts: [] },
  { about: "telegram", text: "تلقى الملك برقية تهنئة من الرئيس الغاني كوفي أسانتي.", facts: [] },
  {
    about: "ready to meet",
    text: "قال الرئيس الصومالي عبدي ورسمي إنه مستعد للقاء الرئيس الإثيوبي تسفاي ديمسي.",
    facts: [],
  },
  {
    about: "invited",
    text: "دعا رئيس الوزراء الهندي أرجون ميهتا الرئيس الفرنسي جيروم لوفيفر إلى زيارة نيودلهي.",
    facts: [],
  },
  { about: "called for talks", text: "دعت الصين إلى إجراء محادثات بين روسيا وأوكرانيا.", facts: [] },
  { about: "hope", text: "أعرب وزير الخارجية التركي أورهان تشاليك عن أمله في زيارة بغداد.", facts: [] },
  {
    about: "condition",
    text: "لو التقى الرئيس الأرمني أرام ساركيسيان نظيره الأذربيجاني إلشان غولييف لتغير كل شيء.",
    facts: [],
  },
  {
    about: "stressed the need",
    text: "شدد وزير الخارجية المصري هاني الدمنهوري على ضرورة التعاون مع السودان.",
    facts: [],
  },
  { about: "one side agrees", text: "وافق مجلس الوزراء المغربي على مشروع قانون المالية.", facts: [] },
  { about: "unilateral pledge", text: "تعهدت اليابان بتقديم مساعدات إلى الفلبين.", facts: [] },
  { about: "opinion", text: "رأى الخبير سليم العطار أن قطر وتركيا لهما مصالح مشتركة.", facts: [] },
  { about: "own country", text: "زار رئيس الوزراء العراقي رائد الكعبي محافظة البصرة وتفقد مشروعا للمياه.", facts: [] },
  { about: "tag list", text: "الوسوم: السعودية، إيران، زيارة، قطر", facts: [] },
  { about: "read-also line", text: "اقرأ أيضا: زيارة الرئيس الكيني إلى الصين", facts: [] },
  { about: "gulf is no country", text: "أعلنت الشركة عن مناورة في خليج عمان بعد زيارة الميناء.", facts: [] },
  { about: "airline is no country", text: "وصلت طائرة الخطوط الجوية القطرية إلى بيروت محملة بالمساعدات.", facts: [] },
  { about: "metaphor", text: "التقت الأغنية المصرية والإيقاع البرازيلي في حفل واحد.", facts: [] },
  { about: "football match", text: "تلتقي تونس ومصر في نصف نهائي كأس الأمم غدا الخميس.", facts: [] },
  {
    about: "summit as setting",
    text: "قال وزير الطاقة إن الأسعار مستقرة، وذلك على هامش قمة مجموعة العشرين.",
    facts: [],
  },
  { about: "visited a patient", text: "زار الوزير السابق مستشفى المدينة للاطمئنان على المصابين.", facts: [] },
  { about: "prices met", text: "اجتمعت الأسباب كلها لارتفاع أسعار القمح في مصر والمغرب.", facts: [] },
  { about: "attack", text: "قصفت روسيا مدينة خاركيف في أوكرانيا فجر الثلاثاء.", facts: [] },
  { about: "goods agreed", text: "يتفق سعر النفط السعودي مع توقعات السوق في الصين.", facts: [] },
  { about: "boycott of goods", text: "قاطع مستهلكون في ماليزيا منتجات شركات فرنسية.", facts: [] },
  { about: "trade", text: "ارتفعت صادرات تركيا إلى العراق بنسبة عشرة في المائة.", facts: [] },
  { about: "appointed", text: "عين الرئيس النيجري إبراهيم مايغا وزيرا جديدا للخارجية.", facts: [] },
  { about: "caption", text: "صورة: العلمان القطري والتركي في شارع بالدوحة", facts: [] },
  // ---- dates ----
  {
    about: "تاريخ بلا لقاء",
    text: "ألقى الرئيس التوغولي إيسو كودجو كلمة في العاشر من شباط/فبراير الماضي، قبل ذلك بيوم.",
    facts: [],
  },
  {
    about: "looks alike: turn to speak",
    text: "ألقى رئيس توغو ياو أغبيكو كلمة في الدوحة. ثم جاء دور الرئيس الصربي ميلوراد زوريتش.",
    facts: [],
  },
  {
    about: "looks alike: businessmen are no ministers",
    text: "تحدث وزير الخارجية الكيني سامي عواد يوم الاثنين. ومرضت رئيسة الوزراء النرويجية سيغريد هالفورسن. ووقع رجال الأعمال عقودا يوم الثلاثاء.",
    facts: [],
  },
  {
    about: "a state of two words, praised",
    text: "أشاد رئيس كوريا الجنوبية بارك سو هيون بمواقف جنوب أفريقيا.",
    facts: [],
  },
  {
    about: "a delegation beside an office",
    text: "أشاد وزير الدفاع الأردني سامر الحوراني والوفد السعودي بالنتائج.",
    facts: [],
  },
  {
    about: "to whom",
    text: "بعث الرئيس التونسي نبيل الشطي برسالة خطية للأمم المتحدة.",
    facts: [],
  },
  {
    about: "a present verb that wishes for a day to come",
    text: "ويأمل وزير الدفاع الليبي سالم الورشفاني أن يزور مالطا يوم الاثنين المقبل.",
    facts: [],
  },
  {
    about: "a party's leader and whom he praised",
    text: "أشاد زعيم «حزب الغد» فيكتور روسو بالوزير الأرميني فاهان ماليان.",
    facts: [],
  },
  {
    about: "states, no meeting",
    text: "عمان وقطر راضيتان عن جواب الأردن.",
    facts: [],
  },
  {
    about: "between states, no talks of theirs",
    text: "نمت التجارة بين النرويج وآيسلندا بعد المحادثات.",
    facts: [],
  },
];
