/** Words of names that are no part of who somebody is, and words that join parts. Small Latin letters without accents, and Arabic. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ""));

/** Forms of address, offices and ranks before a name, with the honorifics some carry all their life. */
export const titles = list(`
  mr mrs ms miss mister dr prof professor sir lord lady dame hon honourable honorable excellency rt reverend rev pope
  king queen prince princess president premier minister chancellor senator governor ambassador speaker pm fm
  gen general lt lieutenant col colonel maj major brig brigadier marshal admiral adm capt captain commander cmdr sgt
  sheikh shaikh shaykh sheik cheikh syekh sheikha shaikha seyed seyyed sayyid sayed syed sayyed seed sidi moulay haji hajj hadji hajji
  mullah mulla maulvi maulana ayatollah hojjatoleslam imam qari ustaz ustadz kiai kyai kh hj h
  datuk dato datin seri sri tan tun tuan tunku tengku puan encik pangeran putera putri puteri sultan emir
  bapak bpk pak ibu saudara presiden perdana menteri menlu wakil jenderal jeneral letnan kolonel mayor laksamana brigjen mayjen letjen mej brigedier leftenan
  ir drs dra prabhu senor senora herr frau monsieur madame mme shri smt
  السيد السيدة الدكتور الدكتورة د الشيخ الشيخة الأمير الأميرة الملك الملكة الرئيس الوزير الوزيرة السلطان سمو معالي سعادة فخامة جلالة صاحب
  الفريق اللواء العميد العقيد الجنرال المشير الركن أول المهندس م الأستاذ المستشار القاضي السفير سيد آية مولاي سيدي الحاج`);

/** Titles that go with the given name: King Salman is Salman bin Abdulaziz, not Mohammed bin Salman. */
export const givenNameTitles = list(`
  king queen prince princess sultan emir sheikh shaikh shaykh sheikha shaikha syekh pope
  pangeran putera putri puteri tunku tengku
  الملك الملكة الأمير الأميرة السلطان الشيخ الشيخة`);

/** Words between the parts of a name. */
export const particles = list(`
  al el ar as ash an ad ed es er il ur ul us
  bin ibn ben bint binti binte bte ibnu b bn
  abu abou abi aboe umm um om ould wuld wad wald aal
  de del della dela di da das do dos du d des la las le les los lo l y e i van von der den ter ten af av zu zum zur vom vander st saint san santa
  بن ابن بنت ولد ود آل ال أبو ابو أبي أم ام بو دي دا دو دوس دل ديل دن در فون فان دير تير لا لو لي سانت آف ذو zul`);

/** After these comes the father's name. */
export const fatherMarks = list("bin ibn ben bint binti binte bte ibnu b bn ould wuld wad wald بن ابن بنت ولد ود");

/** Endings of a father's name written as one word (Russian and its neighbours). */
export const patronymic = /(?:ovich|evich|ovitch|evitch|ovych|evych|ovna|evna|ivna|yevich|ichna)$/u;

/** Short and full forms of one given name. */
const nicknameGroups: readonly string[] = [
  "abraham abe",
  "albert al bert",
  "aleksandr alexander alex sasha sandro alexandre alejandro oleksandr aliaksandr",
  "andrew andy drew",
  "anthony tony antony",
  "antonio toni tonio",
  "benjamin ben benny bibi",
  "charles charlie chuck",
  "christopher chris",
  "daniel dan danny",
  "david dave",
  "dmitry dima",
  "donald don",
  "edward ed eddie ted",
  "elizabeth liz beth betty",
  "evgeny yevgeny zhenya",
  "francisco paco pancho",
  "gregory greg",
  "ignacio nacho",
  "james jim jimmy",
  "john jack johnny",
  "jose pepe",
  "joseph joe",
  "kenneth ken",
  "lawrence larry",
  "luiz lula",
  "margaret maggie peggy",
  "matthew matt",
  "michael mike mick",
  "mohammad mohamad muhammad mohamed mohammed md mohd muh محمد",
  "nicholas nick",
  "patrick pat",
  "peter pete",
  "richard dick rick",
  "robert bob bobby rob",
  "samuel sam",
  "sergei serezha",
  "stephen steve steven",
  "susilo sby",
  "theodore ted teddy",
  "thomas tom",
  "timothy tim",
  "vladimir volodymyr vova uladzimir",
  "william bill will billy",
];

/** Each short or full form and the numbers of its groups. */
export const nicknames: ReadonlyMap<string, readonly number[]> = groupsByWord(nicknameGroups);

function groupsByWord(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  groups.forEach((group, number) => {
    for (const word of group.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  });
  return byWord;
}

/**
 * Given names that sound alike across scripts and are two, one kin a row: Hasan is not Hussein, though Arabic leaves out the vowel that tells them apart.
 * Forms of one name are parted by spaces, names by bars.
 */
const kin: readonly string[] = [
  "حسن hasan hassan | حسين hussein husein hossein hosein husain hussain hossain husayn hoseyn huseyin",
  "راشد rashed | رشاد rashad | رشدي rushdi roshdy",
  "جمال jamal gamal djamal | جميل jamil djamil gamil",
  "كمال kamal kemal | كامل kamel",
  "كريم karim kareem | كرم karam",
  "محمد mohammad mohammed muhammad mohamed mohamad | محمود mahmoud mahmud mahmood | أحمد احمد ahmad ahmed | حمد hamad | حامد hamed | حميد hamid hameed",
  "سعد saad | سعود saud saoud | سعيد saeed said",
  "سلمان salman | سليمان sulaiman suleiman soleiman sulayman | سليم saleem | سلام salam",
  "عمر umar omar | عمار ammar | عمرو amr amro",
  "علي ali | علاء alaa",
  "ناصر nasser naser | نصر nasr | منصور mansour mansur mansoor",
  "خالد khaled khalid | خليل khalil khaleel | خلدون khaldoun khaldun",
  "طارق tariq tarek tareq | تركي turki",
  "فيصل faisal faysal | فاضل fadel fadil | فضل fadl",
  "زيد zaid zayd | زايد zayed | زياد ziad ziyad | يزيد yazid yazeed",
  "بشير bashir basheer | بشار bashar",
  "hoon hun | hyun hyeon | heon | heum",
  "seok suk | sik",
  "عبدالرحمن abdulrahman abdurrahman abdelrahman | عبدالرحيم abdulrahim abdurrahim abdelrahim",
];

/** Each form's row and the place of its name in it: "2 0". */
export const kinNames: ReadonlyMap<string, readonly [row: number, name: number]> = new Map(
  kin.flatMap((row, at) =>
    row.split(" | ").flatMap((forms, name) => forms.split(" ").map((form) => [form, [at, name] as const] as const)),
  ),
);
