import type { Example } from "../../language.ts";

/** Sentences in which names, offices and places stand side by side with nothing to part them. Names invented. */
export const sideBySide: readonly Example[] = [
  {
    about: "host and guest by surname, one behind the other",
    text: "وصل رئيس الوزراء الإيطالي ماركو بينديتي إلى الجزائر. وقال الرئيس الجزائري مراد بوخالفة إن العلاقات جيدة. ويستقبل الرئيس بوخالفة بينديتي غدا في القصر.",
    facts: [
      "ماركو بينديتي | visited | DZ | happened | 2025-03-12",
      "مراد بوخالفة | met with | ماركو بينديتي | planned | 2025-03-13",
    ],
  },
  {
    about: "looks alike: a man with two others' surnames",
    text: "قال الوزير خالد سعيد إن الخطة جاهزة، ورحب بها الوزير علي محمد. وحضر سعيد محمد الندوة.",
    facts: [],
  },
  {
    about: "a town that opens like the future",
    text: "حل بمطار الرباط سلا، مساء أمس الثلاثاء، رئيس الوزراء البلغاري إيفان ديميتروف في زيارة رسمية للمغرب.",
    facts: ["إيفان ديميتروف | visited | MA | happened | 2025-03-11"],
  },
  {
    about: "a name behind the whole name of a body",
    text: "وقع الاتفاقية وزير الصحة الموريتاني إسلمو ولد سيدينا، والأمينة العامة للمنظمة مريم بنت أحمدناه.",
    facts: ["إسلمو ولد سيدينا | agreed on | مريم بنت أحمدناه | happened | 2025-03-12"],
  },
  {
    about: "the city of an office before its holder",
    text: "استقبل وزير الثقافة هاني الشبراوي مديرة مكتب المنظمة بالرباط سالي هاريس.",
    facts: ["هاني الشبراوي | met with | سالي هاريس | happened | 2025-03-12"],
  },
  {
    about: "who receives by office alone, the guest's office behind",
    text: "التقى الرئيس اللبناني سليم الحاج، أمس الثلاثاء، الوزير الإيطالي ماركو بينديتي. ثم استقبل الرئيس وزير الدفاع سامي الغربي. كما استقبل الرئيس السفير الكيني دانيال أوتينو.",
    facts: [
      "سليم الحاج | met with | ماركو بينديتي | happened | 2025-03-11",
      "سليم الحاج | met with | سامي الغربي | happened | -",
      "سليم الحاج | met with | دانيال أوتينو | happened | -",
    ],
  },
  {
    about: "looks alike: one man with two offices",
    text: "قال رئيس الوزراء وزير الدفاع سامي الغربي إن الخطة جاهزة. وأضاف وزير الخارجية السفير هاني الشبراوي أنها مكلفة.",
    facts: [],
  },
  {
    about: "credentials, the ambassador's office behind the name",
    text: "تسلم السلطان فيصل بن هلال أوراق اعتماد السفير توماس فريدمان سفيرا فوق العادة ومفوضا لجمهورية ألمانيا الاتحادية.",
    facts: ["فيصل بن هلال | met with | توماس فريدمان | happened | 2025-03-12"],
  },
  {
    about: "the day on which an unnamed source said so",
    text: "أعلن مصدر حكومي، الاثنين، أن الرئيس العراقي فاضل البرزنجي سيزور تركيا قريبا.",
    facts: ["فاضل البرزنجي | visited | TR | planned | -"],
  },
  {
    about: "could not meet",
    text: "لم يتمكن السفير البريطاني جون هولواي من لقاء وزير الخارجية الكيني توماس ريفاس.",
    facts: ["جون هولواي | met with | توماس ريفاس | cancelled | -"],
  },
  {
    about: "no denial",
    text: "لم ينف الرئيس الكيني آموس كيبليمو أنه التقى زعيم المتمردين جوناس أوكويرا الاثنين.",
    facts: ["آموس كيبليمو | met with | جوناس أوكويرا | happened | 2025-03-10"],
  },
  {
    about: "looks alike: what somebody asks for",
    text: "طلب السفير البريطاني جون هولواي لقاء وزير الخارجية الكيني توماس ريفاس.",
    facts: [],
  },
];
