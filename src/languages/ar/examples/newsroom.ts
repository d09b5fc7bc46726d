import type { Example } from "../../language.ts";

/** Sentences as newsrooms hurry them out: lists with commas, names made of common words, quotes and brackets around names. Names invented. */
export const newsroom: readonly Example[] = [
  {
    about: "a surname that is a common word",
    text: "استقبل رئيس مجلس النواب سعيد قنطرة، ظهر أمس، السفير الكيني دانيال أوتينو. ثم استقبل الرئيس قنطرة الوزير النرويجي يوناس هالفورسن.",
    facts: [
      "سعيد قنطرة | met with | دانيال أوتينو | happened | 2025-03-11",
      "سعيد قنطرة | met with | يوناس هالفورسن | happened | -",
    ],
  },
  {
    about: "a name that sounds like calling off",
    text: "التقى وزير الخارجية فؤاد العطار، أمس الثلاثاء، نظيره الكيني دانيال أوتينو على هامش الاجتماع الوزاري.",
    facts: ["فؤاد العطار | met with | دانيال أوتينو | happened | 2025-03-11"],
  },
  {
    about: "a list with commas and offices behind the names",
    text: "وعقد رئيس الوزراء الهندي أرجون ميهتا، أمس الثلاثاء، لقاءات ثنائية مع كل من الرئيس الكيني دانيال أوتينو، ويوناس هالفورسن رئيس الوزراء النرويجي، وسامر الحوراني، وزير الخارجية الأردني.",
    facts: [
      "أرجون ميهتا | met with | دانيال أوتينو | happened | 2025-03-11",
      "أرجون ميهتا | met with | يوناس هالفورسن | happened | 2025-03-11",
      "أرجون ميهتا | met with | سامر الحوراني | happened | 2025-03-11",
    ],
  },
  {
    about: "arrivals in one list",
    text: "ووصل إلى الرياض، أمس الثلاثاء، الرئيس الكيني دانيال أوتينو، ورئيس الوزراء الهندي أرجون ميهتا، والرئيس النرويجي يوناس هالفورسن.",
    facts: [
      "دانيال أوتينو | visited | SA | happened | 2025-03-11",
      "أرجون ميهتا | visited | SA | happened | 2025-03-11",
      "يوناس هالفورسن | visited | SA | happened | 2025-03-11",
    ],
  },
  {
    about: "names in quotes behind offices",
    text: "التقى وزير الخارجية الأردني “سامر الحوراني”، أمس الثلاثاء، نظيره الكيني “دانيال أوتينو” في عمّان.",
    facts: ["سامر الحوراني | met with | دانيال أوتينو | happened | 2025-03-11"],
  },
  {
    about: "an acronym between a body and a name",
    text: "وقّع رئيس الحكومة المغربية سعد بنيعيش ورئيس الاتحاد الدولي للتجديف (فيسو) ماركو بيرناردي، أمس الثلاثاء، اتفاقية تعاون.",
    facts: ["سعد بنيعيش | agreed on | ماركو بيرناردي | happened | 2025-03-11"],
  },
  {
    about: "an airport called after a king",
    text: "وصل الرئيس الكيني دانيال أوتينو، أمس الثلاثاء، إلى مطار الملك ناصر الدولي في الرياض.",
    facts: ["دانيال أوتينو | visited | SA | happened | 2025-03-11"],
  },
  {
    about: "hours that are over",
    text: "تلقى وزير الخارجية الأردني سامر الحوراني اتصالا هاتفيا، خلال الساعات القليلة الماضية، من نظيره الكيني دانيال أوتينو.",
    facts: ["سامر الحوراني | met with | دانيال أوتينو | happened | 2025-03-12 | call"],
  },
  {
    about: "meetings counted",
    text: "عقد الوزير العماني سامر الحوراني، أمس الثلاثاء، لقاءين منفصلين، الأول مع نظيره الكيني دانيال أوتينو، والثاني مع المبعوث النرويجي يوناس هالفورسن.",
    facts: [
      "سامر الحوراني | met with | دانيال أوتينو | happened | 2025-03-11",
      "سامر الحوراني | met with | يوناس هالفورسن | happened | 2025-03-11",
    ],
  },
  {
    about: "one and then the other",
    text: "التقى الوزير العماني سامر الحوراني، أمس الثلاثاء، نظيره الكيني دانيال أوتينو، ثم المبعوث النرويجي يوناس هالفورسن.",
    facts: [
      "سامر الحوراني | met with | دانيال أوتينو | happened | 2025-03-11",
      "سامر الحوراني | met with | يوناس هالفورسن | happened | 2025-03-11",
    ],
  },
  {
    about: "no day has been set",
    text: "ومن المتوقع أن يلتقي الرئيس الكيني دانيال أوتينو نظيره النرويجي يوناس هالفورسن، ولم يتم تحديد موعد للقاء حتى الآن.",
    facts: ["دانيال أوتينو | met with | يوناس هالفورسن | planned | -"],
  },
  {
    about: "a stadium called after a prince",
    text: "استقبلت الجماهير الفريق في استاد الأمير ناصر أمس الثلاثاء.",
    facts: [],
  },
  {
    about: "praise of one whose surname is a common word",
    text: "أشاد الرئيس سعيد قنطرة، أمس الثلاثاء، بمواقف الوزير الكيني دانيال أوتينو.",
    facts: [],
  },
  {
    about: "company the world knows, behind a word for what it is",
    text: "وقعت شركة أرامكو السعودية اتفاقية مع شركة توتال الفرنسية لبناء مصفاة.",
    facts: ["شركة أرامكو السعودية | agreed on | شركة توتال الفرنسية | happened | -"],
  },
  {
    about: "a preposition written onto each of two",
    text: "التقى وزير الدولة سامر الحوراني بوزير الخارجية الكيني دانيال أوتينو وبوزيرة التجارة النرويجية إنغريد هالفورسن، أمس الثلاثاء.",
    facts: [
      "سامر الحوراني | met with | دانيال أوتينو | happened | 2025-03-11",
      "سامر الحوراني | met with | إنغريد هالفورسن | happened | 2025-03-11",
    ],
  },
  {
    about: "a preposition said again",
    text: "اجتمع وزير الدولة سامر الحوراني، أمس الثلاثاء، مع وزير الخارجية الكيني دانيال أوتينو ومع وزيرة التجارة النرويجية إنغريد هالفورسن.",
    facts: [
      "سامر الحوراني | met with | دانيال أوتينو | happened | 2025-03-11",
      "سامر الحوراني | met with | إنغريد هالفورسن | happened | 2025-03-11",
    ],
  },
  {
    about: "each of two, and not one with the other",
    text: "التقى وزير الدولة سامر الحوراني، أمس الثلاثاء، كلا من وزير الخارجية الكيني دانيال أوتينو ووزيرة التجارة النرويجية إنغريد هالفورسن.",
    facts: [
      "سامر الحوراني | met with | دانيال أوتينو | happened | 2025-03-11",
      "سامر الحوراني | met with | إنغريد هالفورسن | happened | 2025-03-11",
    ],
  },
  {
    about: "ministers of three states",
    text: "اجتمع وزراء خارجية مصر والأردن والعراق في بغداد، أمس الثلاثاء.",
    facts: [
      "EG | met with | JO | happened | 2025-03-11",
      "EG | met with | IQ | happened | 2025-03-11",
      "JO | met with | IQ | happened | 2025-03-11",
    ],
  },
  {
    about: "a surname that opens like a preposition",
    text: "استقبل وزير الصحة حسين الشيخ، أمس الثلاثاء، السفيرة الإيطالية ماريا لاندري.",
    facts: ["حسين الشيخ | met with | ماريا لاندري | happened | 2025-03-11"],
  },
  {
    about: "a form of address inside a name",
    text: "التقى رئيس الوزراء حسن شيخ فارح، أمس الثلاثاء، وزيرة الخارجية إيرينا فيلكوفا.",
    facts: ["حسن شيخ فارح | met with | إيرينا فيلكوفا | happened | 2025-03-11"],
  },
  {
    about: "a surname that looks like the sign of the future",
    text: "عقد الوزير اللبناني فؤاد سلام اجتماعا مع الرئيس الكيني دانيال أوتينو في نيروبي، أمس الثلاثاء.",
    facts: ["فؤاد سلام | met with | دانيال أوتينو | happened | 2025-03-11"],
  },
  {
    about: "an agency that looks like the sign of the future",
    text: "صنعاء - سبأ: ناقش وزير التخطيط سامي النجار مع المديرة الإقليمية إنغريد هالفورسن، أمس الثلاثاء، سير المشاريع.",
    facts: ["سامي النجار | met with | إنغريد هالفورسن | happened | 2025-03-11"],
  },
  {
    about: "his excellency, from his side",
    text: "وقع المذكرة من الجانب القطري سعادة السيد سامر الحوراني، ومن الجانب الكيني معالي السيد دانيال أوتينو.",
    facts: ["سامر الحوراني | agreed on | دانيال أوتينو | happened | -"],
  },
  {
    about: "who waits at the airport",
    text: "ووصل الرئيس الكيني دانيال أوتينو إلى مسقط، أمس الثلاثاء، وكان في استقباله وزير الخارجية العماني سامر الحوراني.",
    facts: [
      "دانيال أوتينو | visited | OM | happened | 2025-03-11",
      "دانيال أوتينو | met with | سامر الحوراني | happened | 2025-03-11",
    ],
  },
  {
    about: "a journey begun, and a meeting to come in it",
    text: "توجه الوزير العماني سامر الحوراني إلى نيروبي في زيارة يلتقي خلالها الرئيس الكيني دانيال أوتينو.",
    facts: ["سامر الحوراني | visited | KE | happened | -", "سامر الحوراني | met with | دانيال أوتينو | planned | -"],
  },
  {
    about: "a journey over, and the meeting in it",
    text: "اختتم الوزير العماني سامر الحوراني زيارة إلى نيروبي التقى خلالها الرئيس الكيني دانيال أوتينو.",
    facts: ["سامر الحوراني | visited | KE | happened | -", "سامر الحوراني | met with | دانيال أوتينو | happened | -"],
  },
  {
    about: "a body called after somebody",
    text: "وقعت جامعة سعيد بن راشد للعلوم اتفاقية مع مجموعة كريم عطوان القابضة.",
    facts: ["جامعة سعيد بن راشد للعلوم | agreed on | مجموعة كريم عطوان القابضة | happened | -"],
  },
  {
    about: "who heads a company is no part of its name",
    text: "التقى الرئيس التنفيذي للشركة كريم عطوان، أمس الثلاثاء، الوزير الكيني دانيال أوتينو.",
    facts: ["كريم عطوان | met with | دانيال أوتينو | happened | 2025-03-11"],
  },
  {
    about: "a company told by its country alone",
    text: "وقعت نوفاتيل البرتغالية اتفاقية مع شركة رمالكو العمانية لبناء مصنع.",
    facts: ["نوفاتيل البرتغالية | agreed on | شركة رمالكو العمانية | happened | -"],
  },
  {
    about: "a company whose purpose is praised",
    text: "أشادت شركة رمالكو العمانية بجهود جامعة سعيد بن راشد للعلوم.",
    facts: [],
  },
  {
    about: "a town called like a word",
    text: "وصل وزير النقل الكيني دانيال أوتينو إلى جدة صباح اليوم.",
    facts: ["دانيال أوتينو | visited | SA | happened | 2025-03-12"],
  },
  {
    about: "a word like a town",
    text: "قال الوزير الكيني دانيال أوتينو إن جدة الفكرة تلفت النظر في الخبر المنشور.",
    facts: [],
  },
  {
    about: "the delegation for its head",
    text: "وصل إلى نيروبي وفد نيابي برئاسة سامر الحوراني. والتقى الوفد أمس الثلاثاء وزيرة التجارة الكينية غريس واتشيرا.",
    facts: [
      "سامر الحوراني | visited | KE | happened | -",
      "سامر الحوراني | met with | غريس واتشيرا | happened | 2025-03-11",
    ],
  },
  {
    about: "a member of the delegation",
    text: "وصل إلى نيروبي وفد نيابي. وأشاد أعضاء الوفد بجهود غريس واتشيرا.",
    facts: [],
  },
  {
    about: "a spokesman tells of his president",
    text: "وصل الرئيس الأردني سامر الحوراني إلى نيروبي اليوم. وأضاف المتحدث الرسمي رامي الكباريتي أن سيادته سيلتقي غدا الرئيس الكيني دانيال أوتينو.",
    facts: [
      "سامر الحوراني | visited | KE | happened | 2025-03-12",
      "سامر الحوراني | met with | دانيال أوتينو | planned | 2025-03-13",
    ],
  },
  {
    about: "one who goes on from one to the next",
    text: "جال الموفد النرويجي إريك ستوردال على المقار الرسمية، فزار رئيس الجمهورية فادي الشدياق، ثم انتقل إلى البرلمان حيث التقى رئيسه حسن مروة.",
    facts: [
      "إريك ستوردال | met with | فادي الشدياق | happened | -",
      "إريك ستوردال | met with | حسن مروة | happened | -",
    ],
  },
  {
    about: "the kingdom where the story is told",
    text: "المنامة - وصل الرئيس الكيني دانيال أوتينو إلى المملكة أمس الثلاثاء.",
    facts: ["دانيال أوتينو | visited | BH | happened | 2025-03-11"],
  },
  {
    about: "his excellency is the president",
    text: "مسقط - استقبل جلالة السلطان ماجد بن تيمور فخامة الرئيس دانيال أوتينو رئيس كينيا. وكان فخامته قد وصل إلى البلاد أمس الثلاثاء.",
    facts: [
      "ماجد بن تيمور | met with | دانيال أوتينو | happened | -",
      "دانيال أوتينو | visited | OM | happened | 2025-03-11",
    ],
  },
  {
    about: "his counterparts, each with his country",
    text: "اجتمعت وزيرة الخارجية البريطانية هارييت أشكروفت بنظيريها المصري عمرو لطفي والسعودي الأمير بندر بن ماجد.",
    facts: [
      "هارييت أشكروفت | met with | عمرو لطفي | happened | -",
      "هارييت أشكروفت | met with | بندر بن ماجد | happened | -",
    ],
  },
  {
    about: "an invitation received",
    text: "الرياض - استقبل الأمير تركي بن نايف سفير كينيا دانيال أوتينو، الذي سلمه دعوة لزيارة نيروبي.",
    facts: ["تركي بن نايف | met with | دانيال أوتينو | happened | -"],
  },
  {
    about: "what two agree to is to come",
    text: "اتفق وزير الخارجية الكيني داودي موانغازا مع نظيره الأوغندي بيتر أوكيلو على أن تبدأ الدراسات في سبتمبر المقبل.",
    facts: ["داودي موانغازا | agreed on | بيتر أوكيلو | happened | -"],
  },
  {
    about: "a weekday by a form that is not done yet",
    text: "ويتوجه وزير الخارجية الكيني داودي موانغازا الجمعة إلى رواندا.",
    facts: ["داودي موانغازا | visited | RW | planned | 2025-03-14"],
  },
  {
    about: "a man's verb behind a woman",
    text: "التقى الرئيس الكيني داودي موانغازا رئيسة الوزراء الأوغندية غريس ناموتيبي أمس، وسيتوجه غدا إلى رواندا.",
    facts: [
      "داودي موانغازا | met with | غريس ناموتيبي | happened | 2025-03-11",
      "داودي موانغازا | visited | RW | planned | 2025-03-13",
    ],
  },
  {
    about: "envoys who are named in the next sentence",
    text: "تسلم الرئيس الكيني داودي موانغازا الثلاثاء أوراق اعتماد ثلاثة سفراء جدد. والسفراء هم: باولا فيرانتي سفيرة إيطاليا، وكمال إسماعيل هادي سفير السودان.",
    facts: [
      "باولا فيرانتي | met with | داودي موانغازا | happened | 2025-03-11",
      "كمال إسماعيل هادي | met with | داودي موانغازا | happened | 2025-03-11",
    ],
  },
  {
    about: "the third within two months",
    text: "التقى الرئيس الكيني داودي موانغازا رئيسة الوزراء الأوغندية غريس ناموتيبي الاثنين في كمبالا، في ثالث لقاء بينهما خلال شهرين.",
    facts: ["داودي موانغازا | met with | غريس ناموتيبي | happened | 2025-03-10"],
  },
  {
    about: "the day of saying and the day of what is said",
    text: "أعلن الرئيس الكيني داودي موانغازا الاثنين أنه سيزور رواندا في 25 أبريل.",
    facts: ["داودي موانغازا | visited | RW | planned | 2025-04-25"],
  },
  {
    about: "looks alike: ambassadors who are praised",
    text: "أشاد الرئيس الكيني داودي موانغازا الثلاثاء بثلاثة سفراء. والسفراء هم: باولا فيرانتي وكمال إسماعيل هادي.",
    facts: [],
  },
  {
    about: "the United Nations' envoy to a country comes there",
    text: "وصل المبعوث الأممي لليمن يان ليندهولم، أمس الثلاثاء، إلى عدن.",
    facts: ["يان ليندهولم | visited | YE | happened | 2025-03-11"],
  },
  {
    about: "looks alike: whom a letter is from",
    text: "تلقى أمير قطر الشيخ جاسم بن خالد آل ثاني رسالة خطية من الرئيس التونسي فتحي المبزع تضمنت دعوة لحضور القمة.",
    facts: [],
  },
  {
    about: "at whose direction one travels",
    text: "بتوجيهات من الملك عبد الرحمن بن سعيد، وصل وزير الخارجية المغربي ياسين العلوي إلى دكار أمس.",
    facts: ["ياسين العلوي | visited | SN | happened | 2025-03-11"],
  },
  {
    about: "the day of saying so, set off",
    text: "قالت الخارجية الأميركية، اليوم الأربعاء، إن الوزير ريتشارد هولدن سيزور الأردن.",
    facts: ["ريتشارد هولدن | visited | JO | planned | -"],
  },
  {
    about: "counted from another event",
    text: "زار الرئيس التركي كمال أوزان بغداد بعد يومين من الانتخابات.",
    facts: ["كمال أوزان | visited | IQ | happened | -"],
  },
  {
    about: "a war elsewhere is spoken of",
    text: "وصل الوزير الفرنسي جان مورو إلى بيروت أمس. وسيبحث مورو خلال زيارته الحرب في غزة.",
    facts: ["جان مورو | visited | LB | happened | 2025-03-11"],
  },
  {
    about: "looks alike: an airport receives",
    text: "استقبل مطار القاهرة الدولي، صباح اليوم، الفريق سعد شاهين.",
    facts: [],
  },
  {
    about: "a surname that opens with a letter for and",
    text: "استقبل رئيس الأركان ماهر المجالي، أمس، الفريق أول برايان ووكر والوفد المرافق.",
    facts: ["ماهر المجالي | met with | برايان ووكر | happened | 2025-03-11"],
  },
  {
    about: "what is spoken of stands right behind a name",
    text: "زار رئيس الوزراء اليمني سالم باوزير الأردن أمس، وبحث مع نظيره الأردني عمر الرواشدة الأوضاع في اليمن.",
    facts: [
      "سالم باوزير | met with | عمر الرواشدة | happened | 2025-03-11",
      "سالم باوزير | visited | JO | happened | 2025-03-11",
    ],
  },
];
