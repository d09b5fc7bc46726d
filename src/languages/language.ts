import type { CountryCode, LanguageCode, Mode, Relation, Status } from "../types.ts";

/**
 * A language pack: words and frames only, no functions (English alone hands over a tagger). One engine reads all packs.
 *
 * How words are written in a pack: lower or upper case as you like (matching folds case, diacritics and Arabic spelling forms: أإآ=ا, ى=ي, ة=ه,
 * no vowel signs), several words separated by one space, hyphens and apostrophes as printed. Clitics need not be written out: a word is also
 * found behind the pack's proclitics (و ف ب ل ك س), with the article ال, and before its enclitics (-nya, -lah, ه ها هما هم).
 */
export interface Language {
  readonly code: LanguageCode;
  /** Its own name and its English name: "Bahasa Melayu", "Malay". */
  readonly name: string;
  readonly english: string;
  readonly script: "latin" | "arabic";
  /** Where a plain clause has its verb. */
  readonly order: "verb second" | "verb first";
  /** Where an organization's head word, a role or a demonym stands: "Ministry of …" and "Kementerian …" first; "… Party", "Iranian minister" last. */
  readonly adjectives: "before noun" | "after noun";
  /** Whether common nouns are written small, so that a capital is a sign of a name. */
  readonly capitals: boolean;
  /** How it is written, where the engine must know: a pack of Latin letters needs none. */
  readonly spelling?: SpellingWords;
  readonly words: Words;
  /** How a verb's form says who does it. A pack whose verbs do not say so has none. */
  readonly verbs?: VerbForms;
  readonly names: NameWords;
  readonly roles: RoleWords;
  readonly organizations: OrganizationWords;
  readonly places: readonly PlaceWords[];
  /** Cities beside capitals in this language's spelling. */
  readonly cities: readonly CityWords[];
  readonly dates: DateWords;
  readonly statuses: StatusWords;
  /** Which of the words of status put off rather than call off. A pack without them tells no postponement. */
  readonly postponed?: PostponedWords;
  /** was to, had been due to, semula, sepatutnya, كان: a plan told in the past tense */
  readonly pastPlans: readonly string[];
  /** plan, request, attempt, rencana, permintaan, محاولة: nouns of what somebody means to do; where they are called off or turned down, so is it. */
  readonly plans?: readonly string[];
  /** report, claim, kabar, dakwaan, أنباء: nouns of what is said; where they are denied, so is it. */
  readonly rumours?: readonly string[];
  /** would: a mere thought, and the future of what somebody has said: "X would visit, the ministry said". */
  readonly futuresInPast?: readonly string[];
  /** broke down, collapsed, buntu, انهارت: of the words for what is called off those that tell of talks that had begun. */
  readonly breakdowns?: readonly string[];
  readonly cues: readonly Cue[];
  /** What stands before a participle. A pack without them has each form in its cues. */
  readonly auxiliaries?: AuxiliaryWords;
  readonly boilerplate: BoilerplateWords;
  /** How the text says whose somebody is. A pack without them knows offices with their country only. */
  readonly belonging?: BelongingWords;
  /** praised, accused, wrote to, memuji, أشاد: a name behind them was not met, though two people stand beside a verb. */
  readonly attitudes?: readonly string[];
  /** -tion, -ment, -ities: endings of nouns that, with a capital, are what an office is for and nobody's name. */
  readonly nounEndings?: readonly string[];
  /** it was the turn of, next came, giliran, ثم جاء دور: whoever is named beside them did what another is told to have done. */
  readonly turns?: readonly string[];
  /** "THE OTHERS WERE A and B", "mereka ADALAH": how a sentence opens that names those of whom the one before gave only the number. */
  readonly rolls?: { readonly who: readonly string[]; readonly are: readonly string[] };
  /** Parts of speech, tense and negation of one sentence, where a library knows them. */
  readonly tag?: Tagger;
}

/** Letters that mean something whatever the word. */
export interface SpellingWords {
  /** The article as it opens a word: ال */
  readonly article: string;
  /** "For the", written onto a noun: لل */
  readonly forThe: string;
  /** How a woman's word ends: ة */
  readonly feminine: string;
  /** Endings that folding makes look like a pronoun: "خدمة" is not "خدمه". */
  readonly unowned: readonly string[];
  /** Those of them that end an abstract noun: مسؤولية */
  readonly abstract: readonly string[];
  /** Endings that no name bears: the sign of an adverb or object, as in حافيًا */
  readonly nameless: readonly string[];
  /** Openings that folding makes look like the article: "ألفة" is not "الفة". */
  readonly unarticled: readonly string[];
  /** Names that folding makes one with another word, in texts that write both: علي beside على */
  readonly names: readonly { readonly written: string; readonly beside: string }[];
  /** Other words that folding makes one with a name, in texts that spell the two apart: على beside في */
  readonly nobody: readonly { readonly written: string; readonly beside: string }[];
}

// ---- verbs.ts ----

/** Forms of verbs, as folded words; one that fits several may be any of them. */
export interface VerbForms {
  /** One woman, or a thing: زارت, تزور */
  readonly she: Readonly<Record<"past" | "present", RegExp>>;
  /** A noun that such a verb may be told of: زيارة, طائرة */
  readonly thing: RegExp;
  /** I or we: زرت, أزور, زرنا */
  readonly i: Readonly<Record<"past" | "present", RegExp>>;
  /** Two or more: اتفقا, يجتمعون */
  readonly several: RegExp;
  /** Done to me or us: زارني */
  readonly me: RegExp;
  /** How a form that is not done yet begins, told of a man and of a woman: يزور, تزور; and such a form told of one man alone. */
  readonly unfinished: { readonly his: string; readonly her: RegExp; readonly one: RegExp };
  /** Behind such a form, what puts it into a journey told before: "during which", خلالها */
  readonly stay: readonly string[];
}

// ---- words.ts ----

/** What a preposition or conjunction says of the noun after it. */
export type Marker =
  | "with" // met WITH, bersama, مع
  | "between" // BETWEEN A and B, antara, بين
  | "and" // and, dan, serta, و; also the comma of lists (the engine adds it)
  | "to" // visit TO, ke, إلى
  | "from" // dari, من; also "left FROM"
  | "by" // received BY, oleh, من قبل, على يد
  | "in" // in, at, di, في, ب
  | "of" // of, -
  | "for" // for, untuk, ل
  | "on" // agreed ON, about, tentang, على, بشأن: opens a topic
  | "as" // as, sebagai
  | "behalf" // on behalf of, atas nama, نيابة عن
  | "via" // via, melalui
  | "against"; // against, terhadap, ضد

export type Determiner = "definite" | "indefinite" | "possessive";

export interface Words {
  /** Words that tell this language from its neighbours: some 60 or more frequent ones that the other packs do not have (Malay against Indonesian!). */
  readonly telling: readonly string[];
  /** Abbreviations that end in a full stop without ending a sentence: "Gen.", "Dr.", "Jl.". */
  readonly abbreviations: readonly string[];
  readonly markers: Readonly<Record<Marker, readonly string[]>>;
  /**
   * One-piece clitics written onto the next word, with what they mean; `restore` is what they swallowed of it, `onto` the letters the
   * word can open with. Latin packs: [].
   */
  readonly proclitics: readonly {
    readonly form: string;
    readonly marker: Marker | "future" | "article" | null;
    readonly restore?: string;
    readonly onto?: string;
  }[];
  /** Written onto the end of a word: "-nya" (his, the), "-lah", "ه". `restore` is put back in their place ("زيارته": form "ته", restore "ة"). */
  readonly enclitics: readonly {
    readonly form: string;
    readonly restore: string;
    readonly pronoun: "singular" | "plural" | "dual" | null;
  }[];
  readonly pronouns: {
    /** he, she, dia, ia, beliau, هو, هي */
    readonly singular: readonly string[];
    /** they, mereka, هم */
    readonly plural: readonly string[];
    /** his, her, their (as own words) */
    readonly possessive: readonly string[];
    /** we, us, our, kami, kita, نحن (in quotes: the sides of the briefing) */
    readonly we: readonly string[];
    /** I, me, saya, aku, أنا (in quotes: the speaker) */
    readonly i: readonly string[];
    /** the visitor, her guest, tamunya, tetamu itu, الضيف, ضيفته: who comes from elsewhere. */
    readonly guest: readonly string[];
    /** his host, tuan rumahnya, مضيفه: who receives. */
    readonly host: readonly string[];
    /** the kingdom, negara ini, البلاد: where the story is told from. */
    readonly homeland?: readonly string[];
    /** the delegation, delegasi itu, الوفد: who was told of as its leader. */
    readonly delegation?: readonly string[];
    /** the company, perseroan, syarikat itu: the business last told of. */
    readonly company?: readonly string[];
    /** "the former", "the latter": of two the first or the second. */
    readonly former?: readonly string[];
    readonly latter?: readonly string[];
  };
  /** سموه, فخامته: pronouns made of how one addresses some people, with those words and the offices they go with (English, how they end). */
  readonly styles?: readonly StyleWords[];
  /** baginda, seri paduka, baginda berdua: of these pronouns and pairs those said of monarchs and their families only. */
  readonly royals?: readonly string[];
  /** their, theirs: of the possessives those of several. */
  readonly theirs?: readonly string[];
  /** كنت, قلت, أعتقد: words in which somebody speaks of himself without "I". A pack whose verbs need a pronoun has none. */
  readonly firstPerson?: readonly string[];
  /** Words that tell whether a person is a woman or a man: she, her, Mrs, Queen, chairwoman; وزيرة, السيدة. [] where the language has none. */
  readonly genders: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** Phrases for two (or three) sides spoken of before. */
  readonly pairs: {
    /** both countries, the two nations, kedua negara, البلدين */
    readonly countries: readonly string[];
    /** the two leaders, both ministers, kedua menteri, الوزيران, الرئيسين */
    readonly people: readonly string[];
    /** both sides, keduanya, kedua belah pihak, الجانبان, الطرفان */
    readonly sides: readonly string[];
    /** both companies, the two universities, kedua perusahaan, الشركتان */
    readonly bodies?: readonly string[];
    /** the three leaders, ketiga menteri, الثلاثة */
    readonly three: readonly string[];
    /** the three countries, ketiga negara, الدول الثلاث */
    readonly threeCountries?: readonly string[];
    /** the three companies, ketiga partai, الأحزاب الثلاثة */
    readonly threeBodies?: readonly string[];
    /** all four ministers, keempat menteri, الوزراء الأربعة */
    readonly four?: readonly string[];
  };
  /** the; a, an; his, its: stand before a noun and say no more than whether it is known. A pack without them has no such words. */
  readonly determiners?: Readonly<Record<Determiner, readonly string[]>>;
  /** both, all, para, kedua, كل: may stand between a preposition and what it governs. */
  readonly quantifiers?: readonly string[];
  /** counterpart, colleague, rekannya, mitranya, rakan sejawatnya, نظيره (the engine reads the pronoun off the enclitic or the word before) */
  readonly counterparts: { readonly one: readonly string[]; readonly many: readonly string[] };
  /** s, sh, ese: how a demonym ends that stands for many ("the British"); without them none stands for one person. */
  readonly peoples?: readonly string[];
  /** also: may stand behind the "and" of a list. */
  readonly also?: readonly string[];
  /** twice, times, kali, مرات: how often, behind a place of a list and a number. */
  readonly often?: readonly string[];
  /** who is also, yang juga, selaku, الذي يشغل منصب: another office of the one just named follows. */
  readonly serving?: readonly string[];
  /** said, told, kata, ujar, menurut, قال, أكد: who stands beside them speaks. */
  readonly saying: readonly string[];
  /** who, which, that, yang, الذي, التي: opens a clause that is about the noun before it. */
  readonly relatives: readonly string[];
  /** that, bahwa, bahawa, أن: opens what somebody says, thinks or agrees to. */
  readonly contents?: readonly string[];
  /** who, whom: those of the relatives that are said of people only. */
  readonly personal?: readonly string[];
  /** including, among them: opens an aside that names some of those just spoken of. */
  readonly asides?: readonly string[];
  /** because, although, while, when, sementara, ketika, بينما, حيث: opens another clause. */
  readonly subordinators: readonly string[];
  /** but, however, namun, tetapi, لكن */
  readonly contrasts: readonly string[];
  /** accompanied by, joined by, didampingi, diiringi, يرافقه, برفقة: who follows takes part and meets nobody. */
  readonly accompanying: readonly string[];
  /** mendampingi, menemani: who stands before them comes along, and who follows is the one they come with. */
  readonly attending?: readonly string[];
  /** welcoming, thanking: open a sentence with whom its subject does something to: "Welcoming the ambassador, Mr Bello said". */
  readonly fronted?: readonly string[];
  /** anak usaha, a subsidiary of, شركة تابعة لـ: who is named behind them only owns whoever acts. */
  readonly subsidiaries?: readonly string[];
  /** visit, mengunjungi, melawat: said of places and of people, whom one meets. A pack whose verbs come first needs none. */
  readonly visiting?: readonly string[];
  /** Asia, the Middle East, Timur Tengah: goals of a journey that are no country. */
  readonly regions?: readonly string[];
  /** before, after, sebelum, قبل أن: a verb right behind them, without a subject of its own, has that of the verb before. */
  readonly sequels?: readonly string[];
  /** days before, on the eve of, in the run-up to: a meeting or visit behind them was still to come when what the sentence tells happened. */
  readonly eves?: readonly string[];
  /** morning, at noon, later, then, kemudian, صباحا: what parts "A on Monday and B on Tuesday" beside days. */
  readonly dayparts?: readonly string[];
  /**
   * Who only looks on while others sign: the subject of "witnessed", menyaksikan, شهد (verbs), or named behind "in the presence of", disaksikan
   * oleh, بحضور (behind).
   */
  readonly witnesses?: Bystanding;
  /** Who brings others to agree: the subject of "mediated", menjadi pengantara, توسط (verbs), or named behind "brokered by", diantarai oleh (behind). */
  readonly mediators?: Bystanding;
  /** Who sends another to meet, travel or sign: the subject of "dispatched", mengutus, أوفد (verbs), or named behind "sent by", diutus (behind). */
  readonly senders?: Bystanding;
  /** under the agreement, berdasarkan perjanjian itu, بموجب الاتفاق: what follows is what was agreed already. */
  readonly terms?: readonly string[];
  /** sejumlah, beberapa: an office behind them is nobody's that is known. */
  readonly several?: readonly string[];
  /** students, experts, a committee, mahasiswa: beside the offices and bodies that several have (officials, companies), nobody who is named. */
  readonly crowds?: readonly string[];
  /** this, those, itu, tersebut, berkenaan: with a noun, what was spoken of before. */
  readonly demonstratives?: readonly string[];
  /** respectively, masing-masing, على التوالي */
  readonly respectively: readonly string[];
  /** press conference, joint briefing, jumpa pers, sidang media, مؤتمر صحفي */
  readonly briefings: readonly string[];
  /** Prepositions before who is quoted: according to, menurut, بحسب. */
  readonly quoting: readonly string[];
  /** the situation, the war, perang, الأزمة: what one speaks of elsewhere than where it is. */
  readonly matters?: readonly string[];
  /** on the sidelines of, di sela-sela, على هامش: what follows is a setting. */
  readonly settings: readonly string[];
  /**
   * Frequent words that are never (part of) a person's name though they may stand capitalised at a sentence's start, in a headline or, in Arabic,
   * beside a name: verbs, adjectives, adverbs, common nouns, days. The more the better (Arabic: 1,500 and more; others 600 and more).
   */
  readonly common: readonly string[];
  /** Those of the common words that are verbs. */
  readonly finite?: readonly string[];
}

export interface StyleWords {
  readonly pronouns: readonly string[];
  readonly words: readonly string[];
  readonly titles: readonly string[];
}

/** Words whose subject has no part in what they tell of, and words behind which such a one is named. */
export interface Bystanding {
  readonly verbs: readonly string[];
  readonly behind: readonly string[];
}

// ---- names.ts ----

export interface NameWords {
  /** Mr, Dr, Sir, Haji, Datuk Seri, Pak, Bapak, Yang Mulia, Shaikh, السيد, الدكتور, سمو, فخامة: stand before a name, say nothing of an office. */
  readonly honorifics: readonly string[];
  /** Those of them that one country bestows on its own: Tan Sri, Pehin. Whoever has one is at home there unless the text says otherwise. */
  readonly bestowed?: readonly { readonly code: CountryCode; readonly words: readonly string[] }[];
  /** de, la, bin, binti, al-, van, ibn, ould, abu, بن, بنت, ابن, أبو, آل, ولد: small words inside a name. */
  readonly particles: readonly string[];
  /** Words written with or without a space before the rest of a name: عبد الله and عبدالله. */
  readonly joined?: readonly string[];
  /** Words right before somebody's name, where no capital shows it: اسمه, يدعى, المدعو. */
  readonly called?: readonly string[];
  /** Nouns of places that are called after people, where no capital shows that: مطار, شارع. */
  readonly sites?: readonly string[];
  /** Titles whose bearers go by one name: الملك, الشيخ, البابا. */
  readonly oneNamed?: readonly string[];
  /** Given names beyond the world's general lists. */
  readonly given: readonly string[];
  /** Given names that are common words too, believed behind an office and before another name: "صباح", "غيوم". */
  readonly homonyms?: readonly string[];
  /** Names with a country or other actor's word inside that is no such actor: "Gulf of Oman", "Malaysia Airlines", "Radio Free Asia", "Teluk Oman", "Laut Cina Selatan", "خليج عمان". */
  readonly misleading: readonly string[];
  /** Nouns that open a place's name and no person's: "Kabupaten Belu", "Daerah Kinta". */
  readonly placeNouns?: readonly string[];
  /** Adjectives that end the name of a place or body: "Jawa Timur", "Kairo Raya"; alone they are nobody's name. */
  readonly placeEnds?: readonly string[];
}

// ---- roles.ts ----

export interface RoleWords {
  /** Whole roles: { title: "foreign minister", words: ["menteri luar negeri", "menlu"] }. A role stands before or after a name and names an office. */
  readonly roles: readonly RoleEntry[];
  /** Head words that need a field: { title: "minister", words: ["menteri"] }, director, secretary, chairman, head of, utusan khusus. */
  readonly heads: readonly RoleEntry[];
  /** Fields: { title: "defence", words: ["pertahanan"] }: "menteri pertahanan" is "defence minister". */
  readonly fields: readonly RoleEntry[];
  /** Written before or after a role: { title: "former", words: ["mantan", "eks", "السابق"] }, deputy, acting, interim, the late, visiting, vice. */
  readonly modifiers: readonly RoleEntry[];
  /** General, Lieutenant General, Admiral, Jenderal, Leftenan Jeneral, اللواء, الفريق أول. */
  readonly ranks: readonly RoleEntry[];
}

export interface RoleEntry {
  /** English, short, lower case. */
  readonly title: string;
  readonly words: readonly string[];
  /** Plural forms: "foreign ministers", "para menteri luar negeri", "وزيرا خارجية", "وزيري خارجية", "وزراء خارجية". */
  readonly plural?: readonly string[];
  /** Who speaks for a whole state: president, king, prime minister, emir. */
  readonly leads?: boolean;
}

// ---- organizations.ts ----

export interface OrganizationWords {
  /** Head words that open a name: "Ministry of", "Bank", "University of", "Kementerian", "Dewan", "PT", "وزارة", "شركة", "حزب", "هيئة". */
  readonly openers: readonly OrganizationEntry[];
  /** Head words that close a name: "Ministry", "Party", "Corporation", "Airlines", "Bhd", "Tbk". */
  readonly closers: readonly OrganizationEntry[];
  /** Small words inside names: "of", "for", "the", "and", "dan", "bagi", "untuk", "و", "ل". */
  readonly inner: readonly string[];
  /** What a body is called beside its name, where no head word says it already: "carrier", "watchdog", "maskapai". */
  readonly nouns?: readonly string[];
  /** "executives of", "shares in" before a name and "management", "shareholders" behind it: what only bodies have. */
  readonly staff?: { readonly before: readonly string[]; readonly behind: readonly string[] };
}

export interface OrganizationEntry {
  /** English: "ministry", "party", "company", "university", "army". */
  readonly kind: string;
  readonly words: readonly string[];
  /** What several are called, where that is another word: "companies". */
  readonly plural?: readonly string[];
  /** Each word is a whole name: "Kemlu", "DPR". */
  readonly whole?: true;
}

// ---- places ----

export interface PlaceWords {
  readonly code: CountryCode;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly seats?: readonly string[];
}

export interface CityWords {
  readonly name: string;
  readonly code: CountryCode;
}

// ---- dates.ts ----

export interface DateWords {
  /** January first; each with all spellings and abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Days of the month in words, the first first: "العاشر" of "العاشر من آذار". */
  readonly daysOfMonth?: readonly (readonly string[])[];
  /** "10 MIN March": between a day of the month in figures and its month, beside the marker for of. */
  readonly beforeMonths?: readonly string[];
  /** "20HB": written onto a day of the month in figures, beside the English endings that every pack knows. */
  readonly ordinals?: readonly string[];
  /** Beside a day of the month in figures whose month is not said: "on THE 14th", "TANGGAL 14", "14 HARIBULAN", "14 مِنه". */
  readonly monthless?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** today 0, yesterday -1, tomorrow +1, kemarin, semalam, أمس, غدا */
  readonly days: readonly Offset[];
  /** Whole phrases: this week 0, last week -1, pekan depan +1. */
  readonly weeks: readonly Offset[];
  /** last month -1, bulan ini 0, الشهر المقبل +1 */
  readonly monthsAway: readonly Offset[];
  /** last year -1, tahun lalu, العام المقبل */
  readonly yearsAway: readonly Offset[];
  /** last summer, musim panas lalu, الصيف الماضي: the year in which the season was last over; `ends`: its last month. */
  readonly lastSeasons?: readonly { readonly ends: number; readonly words: readonly string[] }[];
  /** Said of a weekday, month or season beside it: last, next, this; lalu, depan, ini; الماضي, المقبل, الجاري. `offset` -1, +1, 0. */
  readonly directions: readonly Offset[];
  /** one, two, three … twelve, dua, ثلاثة, and "a" where it counts. */
  readonly numbers: readonly { readonly value: number; readonly words: readonly string[] }[];
  readonly units: {
    readonly day: readonly string[];
    readonly week: readonly string[];
    readonly month: readonly string[];
    readonly year: readonly string[];
  };
  /** Of the units those that count nothing without a number: "months", "أشهر"; one month is "شهر". */
  readonly several?: readonly string[];
  /** "two days AGO", "dua hari LALU", "قبل يومين": */
  readonly ago: readonly string[];
  /** "IN two days", "dua hari LAGI", "بعد يومين": */
  readonly hence: readonly string[];
  /** "The SECOND visit IN two months", "ثالث لقاء خلال شهرين": so many have been within a time, which is no day to come. */
  readonly tallies?: { readonly nths: readonly string[]; readonly within: readonly string[] };
  /** Counted from the day last spoken of, not from today. */
  readonly thence: ThenWords;
  /** since, until, before, by: what follows is the edge of a time, not the day of an event. */
  readonly bounds: readonly string[];
  /** from, starting, mulai, اعتبارا من: of what two agree on, when it begins and not the day they agreed. */
  readonly starts?: readonly string[];
  /** to, that, untuk, menggelar, على عقد: right behind "agreed" they open an act that is yet to be done; a month named with it is the act's. */
  readonly acts?: readonly string[];
  /** How it is said that something is so since another event, or came after somebody took office: the day told there is not the event's own. */
  readonly tenures?: TenureWords;
  /** Words that make a four-digit number a year: "in", "pada", "tahun", "عام", "سنة". */
  readonly yearSigns: readonly string[];
}

export interface TenureWords {
  /** since, sejak, منذ: whatever they open */
  readonly since: readonly string[];
  /** after, selepas, بعد: with one of the deeds */
  readonly after: readonly string[];
  /** took office, was elected, dilantik, menaiki takhta, توليه */
  readonly deeds: readonly string[];
}

export interface ThenWords {
  /** Whole phrases: the same day 0, the next day +1, sehari sebelumnya -1, في اليوم التالي +1 */
  readonly days: readonly Offset[];
  /** The same where nothing follows that they are counted from: "the day before", but not "the day before the summit". */
  readonly bareDays: readonly Offset[];
  /** Days of a visit, counted from the one on which it began: on the first day 0, pada hari kedua +1; its last -1. */
  readonly stay?: readonly Offset[];
  /** "two weeks EARLIER", "قبل ذلك بأسبوعين" */
  readonly before: readonly string[];
  /** "two weeks LATER", "dua minggu SELEPAS ITU", "بعدها بشهر" */
  readonly after: readonly string[];
  /** "2 December OF THE SAME YEAR", "3 Mei tahun itu juga": the year last spoken of. */
  readonly years?: readonly string[];
  /** "بعد شهرين MIN THALIK": makes a count from today one from then. */
  readonly of: readonly string[];
}

export interface Offset {
  readonly offset: number;
  readonly words: readonly string[];
}

// ---- statuses.ts ----

/** Phrases near a cue that say whether it happened. All in the sentence's own words; the engine looks at their place. */
export interface StatusWords {
  /** will, is to, is due to, scheduled, plans to, agenda, akan, bakal, dijadwalkan, من المقرر, يعتزم */
  readonly planned: readonly string[];
  /** called off, cancelled, postponed, put off, refused, did not take place, batal, ditunda, urung, إلغاء, تأجيل: the thing itself does not happen */
  readonly cancelled: readonly string[];
  /** denied, refuted, membantah, menafikan, نفى: somebody says it did not happen */
  readonly denied: readonly string[];
  /** not, never, no, without, tidak, belum, tak, bukan, لم, لن, لا, دون */
  readonly negations: readonly string[];
  /** would, could, might, if, ready to, hopes to, urged, called for, invited, offered, siap, berharap, mendesak, مستعد, دعا إلى: no claim at all */
  readonly hypothetical: readonly string[];
  /** already, took place, concluded, telah, sudah, usai, قد, تم, جرى, اختتم: it happened */
  readonly happened: readonly string[];
}

export interface AuxiliaryWords {
  /** Participles that are not their verb's past form, by that form: { flew: "flown" }. */
  readonly participles: Readonly<Record<string, string>>;
  /** had, has not: with a participle behind them the perfect */
  readonly perfect: readonly string[];
  /** was, had been: what makes a passive past */
  readonly passive: readonly string[];
  /** by: before whoever does what a passive tells */
  readonly agent?: string;
  /** be, have been: between "will" and a participle */
  readonly infinitive?: readonly string[];
}

/** Words that put off: the thing is to happen, on another day. They stand among the planned or the cancelled words too, but for forms that say nothing else. */
export interface PostponedWords {
  /** postponed, put off, rescheduled, ditunda, ditangguhkan, تأجيل, أرجئ */
  readonly words: readonly string[];
  /** Before the new day: "postponed TO 10 November", "UNTIL", "hingga", "إلى" */
  readonly to: readonly string[];
}

// ---- cues.ts ----

/**
 * How the words around a cue are arranged. The engine knows, for each shape and word order, where source and target are expected.
 * - verb      active verb, its subject meets/visits/agrees with its object: "met", "bertemu", "التقى", "mengunjungi", "agreed"
 * - passive   "was received by", "disambut oleh", "استُقبل من": subject is the guest, the agent is the host
 * - host      subject receives the object: "received", "hosted", "menerima kunjungan", "استقبل"
 * - noun      event noun: "talks", "meeting", "pertemuan", "لقاء"; "visit", "kunjungan", "زيارة"; "agreement", "MoU", "اتفاق"
 */
export type Shape = "verb" | "passive" | "host" | "noun" | LooseShape;

/** The engine's own shapes, of words that no pack lists: a preposition before a name, or a verb between two. */
export type LooseShape = "with" | "by" | "to" | "between" | "from" | "deed";

export interface Cue {
  readonly relation: Relation;
  readonly shape: Shape;
  /** All forms that mean this, inflected ones too (clitics need not be written). "…" stands for up to five words: "sat down … with". */
  readonly phrases: readonly string[];
  /** The form's own tense: past forms say it happened, bare ones leave it to the words around. */
  readonly tense?: "past" | "present" | "future" | "bare";
  /** The phrase's own status: "agreed to meet" announces a meeting. */
  readonly status?: Status;
  readonly mode?: Mode;
  /** 0 to 1: how sure the phrase alone means the relation. "met with" 1, "talks" 0.7, "discussed" 0.4, "sat with" 0.6. */
  readonly strength: number;
  /** How sure it is of a person named right behind it, whom nothing is asked of: "called on President X". */
  readonly named?: number;
}

// ---- boilerplate.ts ----

export interface BoilerplateWords {
  /** A line that starts so is a link to other stories: "Read also", "Baca juga", "Also Read", "اقرأ أيضا". */
  readonly readAlso: readonly string[];
  /** Such a line opens a SECOND story when text follows under it: "اقرأ أيضاً:", "More from", "Berita lain". */
  readonly secondStory: readonly string[];
  /** "Tags:", "كلمات دلالية", "Topik": a list of words. */
  readonly tags: readonly string[];
  /** "Bagikan", "Alamat email Anda", "Komen", "Langganan", beside the English ones that every page may have (`world/page-furniture.ts`). */
  readonly furniture?: readonly string[];
  /** "Photo:", "Foto:", "Pix by", "صورة:", "File picture": a caption or its credit. */
  readonly captions: readonly string[];
  /** "By", "Oleh", "Reporter:", "Editor:", "Pewarta:", "كتب", "إعداد": a byline. */
  readonly bylines: readonly string[];
}

// ---- belonging.ts ----

/** Words between a person or body and the country they belong to. */
export interface BelongingWords {
  /** a, the, seorang: open an aside on somebody ("…, the top Turkish diplomat,"). */
  readonly articles: readonly string[];
  /** republic of, kingdom of, pemerintah, جمهورية: stand before a country's name and say no more than it. */
  readonly states: readonly string[];
  /** here, الاشتراكية, الشقيقة, المضيف: stand behind a country or an envoy's office and say no more. */
  readonly epithets: readonly string[];
  /** accredited to, yang diakreditasi untuk, المعتمد لدى: where an envoy is sent, beside the markers for to and in. */
  readonly accredited: readonly string[];
  /** from, asal, dari: a name's country follows. */
  readonly origins: readonly string[];
  /** side, delegation, team, pihak, delegasi, الجانب, الوفد: with a country, those who speak for it. */
  readonly sides: readonly string[];
  /** embassy, pavilion: with a country's adjective right before it a piece of that country in another. */
  readonly outposts?: readonly string[];
  /** government, authorities: behind a country's adjective or "'s", it itself. */
  readonly governments?: readonly string[];
  /** led by, headed by, diketuai, برئاسة: behind a side comes its head. */
  readonly leading: readonly string[];
  /** at the head of, leading, mengetuai, على رأس: behind a side's head, before its word. */
  readonly heading?: readonly string[];
  /** represented by, diwakili, mengutus, ويمثلها: behind a country comes who speaks for it. */
  readonly represented: readonly string[];
  /** wife, husband, isteri, حرمه: who is told of beside somebody of their country. */
  readonly kin: readonly string[];
  /** Nouns before a name that mean somebody else: "pendahulu X", "ayah X" is not X. */
  readonly relations?: readonly string[];
  /** included, were, dianggotai, كلا من: behind a side come its members. */
  readonly members: readonly string[];
}

// ---- tagger ----

/** What a tagger says of one word; offsets are those of the sentence text handed in. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly part: "noun" | "verb" | "adjective" | "other";
  readonly tense: "past" | "present" | "future" | "bare" | null;
  readonly name: "person" | "place" | "organization" | null;
  readonly negated: boolean;
}

export type Tagger = (sentence: string) => readonly Tag[];

// ---- examples.ts ----

/**
 * A sentence (or a few) a journalist could have written and what must be found in it. `published` is 2025-03-12, a Wednesday, where none is given.
 * `facts` are written "A | met with | B | happened | 2025-03-11 | call?" with names as in the text or ISO codes; [] means nothing may be found.
 */
export interface Example {
  readonly text: string;
  readonly facts: readonly string[];
  readonly published?: string;
  /** Why it is there, in three words: "counterpart", "negated agreement", "looks alike". */
  readonly about: string;
}
