import { languages, type Told } from "./language.ts";
import type { Random } from "./random.ts";

export type Culture =
  | "arab"
  | "persian"
  | "turkish"
  | "slavic"
  | "malay"
  | "javanese"
  | "indian"
  | "african"
  | "iberian"
  | "nordic"
  | "japanese";

/** Parts of names: spellings in Latin letters as newsrooms vary them, then in Arabic letters. Stems and endings are joined, so that few lines make many names. */
interface Names {
  readonly given: string;
  readonly family: string;
  /** Endings of family names; none where the family names are whole. */
  readonly endings?: string;
}

const lists: Readonly<Record<Culture, Names>> = {
  arab: {
    given: `Khalid/Khaled خالد, Youssef/Yousef/Yusuf يوسف, Bilal بلال, Faisal/Faysal فيصل, Marwan مروان, Ziad/Ziyad زياد, Tamer تامر, Ghassan غسان, Jaafar/Jafar جعفر, Luay/Louay لؤي, Qasim/Kasim/Qassem قاسم, Sufyan/Soufiane سفيان, Adel/Adil عادل, Wissam/Wisam وسام, Rashid/Rasheed رشيد, Hatem/Hatim حاتم`,
    family: `Dabbagh دباغ, Barghash برغش, Zawawi زواوي, Hawrani/Hourani حوراني, Tamimi تميمي, Qabbani/Kabbani قباني, Mizyan مزيان, Shartouni شرتوني, Kettani/Kattani كتاني, Fakhouri فاخوري, Saqqaf/Saggaf سقاف, Bousaidi/Busaidi بوسعيدي, Jumaili جميلي, Rifai رفاعي, Lahlou لحلو, Noaimi/Nuaimi نعيمي, Ghanmi غنمي, Dossari/Dosari دوسري, Maktabi مكتبي, Obeidat عبيدات, Tarawneh طراونة, Chraibi شرايبي, Mahjoub محجوب, Wardani ورداني`,
  },
  persian: {
    given: `Dariush/Daryush داريوش, Behzad بهزاد, Kourosh/Kurosh كوروش, Farhad فرهاد, Manouchehr/Manuchehr منوشهر, Siamak/Siyamak سيامك, Rostam رستم, Parviz/Parwiz برويز, Ardeshir أردشير, Jamshid/Jamsheed جمشيد, Nader نادر, Houshang/Hushang هوشنغ`,
    family: `Golest غلست, Tavakol/Tawakol توكل, Bahram بهرام, Shahriar شهريار, Keshavar كشاور, Mirdamad ميرداماد, Ebtehaj ابتهاج, Zarrin زرين, Noorbakhsh/Nurbakhsh نوربخش, Forouzan فروزان, Damavand دماوند, Sepahvand سبهوند, Khoshnev خوشنو, Ardalan أردلان`,
    endings: `i ي, pour/pur بور, zadeh زاده, ian يان`,
  },
  turkish: {
    given: `Orhan أورهان, Kemal كمال, Selim سليم, Bulent بولنت, Tuncay تونجاي, Ferit فريت, Ilker إيلكر, Volkan فولكان, Metin متين, Cengiz جنغيز, Emrah أمراه, Hakan هاكان`,
    family: `Kara قره, Demir دمير, Altin ألتين, Yildiz يلدز, Ozdemir أوزدمير, Bozkurt بوزكورت, Sari صاري, Gundog غوندوغ, Celik جليك, Tastan تاشتان`,
    endings: `oglu أوغلو, dag داغ, can جان, soy صوي, er ر`,
  },
  slavic: {
    given: `Dragan دراغان, Bogdan بوغدان, Stoyan ستويان, Miroslav ميروسلاف, Vladislav فلاديسلاف, Krasimir كراسيمير, Zdravko زدرافكو, Lyubomir لوبومير, Tihomir تيهومير, Goran غوران, Plamen بلامين, Ratko راتكو`,
    family: `Markov ماركوف, Petkov بيتكوف, Zorich زوريتش, Grigor غريغور, Stanko ستانكو, Vuksan فوكسان, Radul رادول, Belin بيلين, Tomash توماش, Kostad كوستاد, Milen ميلين, Dobrev دوبريف`,
    endings: `ski سكي, enko ينكو, ovets وفيتس, chuk تشوك`,
  },
  malay: {
    given: `Azman عزمان, Fauzi فوزي, Hafiz/Hafidz حافظ, Rosli روسلي, Zulkarnain/Zulkarnaen ذو القرنين, Kamarul قمرول, Shahril/Syahril شهريل, Nizam نظام, Badrul بدرول, Firdaus فردوس, Iskandar إسكندر, Jamaludin/Jamaluddin جمال الدين`,
    family: `Draman درامان, Lokman لقمان, Tajuddin/Tajudin تاج الدين, Mat Isa مات عيسى, Sulong سولونغ, Kassim قاسم, Baharom بهاروم, Daud داود, Jantan جنتان, Mustapha/Mustafa مصطفى, Yaakob/Yaacob يعقوب, Ghani غني, Sidek سيديق, Bujang بوجانغ, Taib طيب, Puteh بوتيه, Osman عثمان, Latif لطيف`,
  },
  javanese: {
    given: `Bambang بامبانغ, Dewanto ديوانتو, Hendro هندرو, Joko/Djoko جوكو, Kuncoro كونشورو, Lukito لوكيتو, Mulyono موليونو, Nugroho نوغروهو, Purnomo بورنومو, Slamet سلاميت, Teguh تيغوه, Yudo يودو`,
    family: `Wira ويرا, Sastro ساسترو, Kusuma كوسوما, Adi أدي, Prawiro براويرو, Suryo سوريو, Mangku مانغكو, Harjo هارجو, Tirto تيرتو, Puspo بوسبو`,
    endings: `dinata ديناتا, negara نيغارا, diningrat دينينغرات, kencana كينتشانا, wijaya ويجايا`,
  },
  indian: {
    given: `Bikram بيكرام, Dinesh دينيش, Ganesh غانيش, Junaid جنيد, Kashif كاشف, Mohan موهان, Naveed/Navid نويد, Rajesh راجيش, Shoaib/Shuaib شعيب, Tariq/Tarik طارق, Umer/Omer عمر, Zubair/Zubayr زبير`,
    family: `Khattak خطاك, Bhandari بهنداري, Thapa ثابا, Gurung غورونغ, Chaudhary/Chaudhry تشودري, Mengal منغل, Rajput راجبوت, Adhikari أديكاري, Baloch/Baluch بلوش, Lodhi لودي, Koirala كويرالا, Poudel بوديل, Marwat مروات, Shrestha شريستا, Jatoi جتوي, Dahal داهال, Bugti بوغتي, Tamang تامانغ, Qureshi/Quraishi قريشي, Magar ماغار`,
  },
  african: {
    given: `Kwame كوامي, Kofi كوفي, Moussa/Musa موسى, Ousmane/Usman عثمان, Juma جمعة, Daudi داودي, Mamadou مامادو, Barasa باراسا, Samuel صموئيل, Emmanuel إيمانويل, Lamine لامين, Wekesa ويكيسا`,
    family: `Boateng بواتينغ, Mensah منساه, Otieno أوتينو, Wanyama وانياما, Diarra ديارا, Habimana هابيمانا, Mutua موتوا, Ndayizeye نداييزيي, Kiprotich كيبروتيش, Asante أسانتي, Diouf ضيوف, Sarr صار, Owusu أووسو, Mugisha موغيشا, Cissokho سيسوكو, Kamau كاماو, Bizimana بيزيمانا, Amankwah أمانكواه, Gueye غاي, Njoroge نجوروغي, Sagna سانيا, Tetteh تيتيه, Uwimana أويمانا, Karanja كارانجا`,
  },
  iberian: {
    given: `Alvaro ألفارو, Rodrigo رودريغو, Ignacio إغناسيو, Esteban إستيبان, Gonzalo غونزالو, Joaquin خواكين, Leandro لياندرو, Mauricio ماوريسيو, Ramiro راميرو, Tomas توماس, Hernan هرنان, Federico فيديريكو`,
    family: `Quispe كيسبي, Valdecasas فالديكاساس, Echeverria إتشيفيريا, Montealegre مونتياليغري, Fuenzalida فوينزاليدا, Oyarzun أويارزون, Bertolini بيرتوليني, Villarroel فياروييل, Ordonez أوردونيز, Tamayo تامايو, Zamorano زامورانو, Cifuentes سيفوينتيس, Mamani ماماني, Betancourt بيتانكور, Ferrando فيراندو, Goicoechea غويكوتشيا, Huaman هوامان, Larrain لاراين, Sepulveda سيبولفيدا, Palomino بالومينو, Urrutia أوروتيا, Arancibia أرانسيبيا, Delgadillo ديلغاديو, Marquina ماركينا`,
  },
  nordic: {
    given: `Lars لارس, Sven سفين, Torbjorn توربيورن, Gunnar غونار, Henrik هنريك, Magnus ماغنوس, Rasmus راسموس, Stellan ستيلان, Vidar فيدار, Birger بيرغر, Jesper يسبر, Oddvar أودفار`,
    family: `Halvor هالفور, Lind ليند, Holm هولم, Berg بيرغ, Kjeld كيلد, Strand ستراند, Vester فيستر, Norr نور, Ed إيد, Granlund غرانلوند`,
    endings: `sen سن, gaard غارد, qvist كفيست, dal دال, fors فورس`,
  },
  japanese: {
    given: `Haruto هاروتو, Kenta كينتا, Daisuke دايسوكي, Ryota ريوتا, Shinji شينجي, Takumi تاكومي, Naoki ناوكي, Masaru ماسارو, Hideo هيديو, Yoshiro يوشيرو`,
    family: `Naka ناكا, Mina مينا, Kawa كاوا, Oka أوكا, Mizu ميزو, Fuji فوجي, Hara هارا, Shima شيما, Taka تاكا, Ishi إيشي`,
    endings: `yama ياما, mura مورا, saki ساكي, da دا, gawa غاوا`,
  },
};

/** A name as the newsrooms of each language spell it. */
export interface PersonName {
  readonly given: Told;
  readonly family: Told;
}

/** All names of a culture, in an order that chance has shuffled: no two are the same. */
export function namesOf(culture: Culture, random: Random): PersonName[] {
  const { given, family, endings } = lists[culture];
  const families = endings === undefined ? partsOf(family) : joined(partsOf(family), partsOf(endings));
  const names = partsOf(given).flatMap((first) =>
    families.map((last) => ({ given: spelt(first, random), family: spelt(last, random) })),
  );
  return shuffled(names, random);
}

/** A part of a name: its Latin spellings, and that in Arabic letters. */
interface Part {
  readonly latin: readonly string[];
  readonly arabic: string;
}

function partsOf(list: string): Part[] {
  return list.split(", ").map((entry) => {
    const [, latin = "", arabic = ""] = /^(.*?) ([\u0600-\u06ff].*)$/u.exec(entry) ?? [];
    return { latin: latin.split("/"), arabic };
  });
}

function joined(stems: readonly Part[], endings: readonly Part[]): Part[] {
  return stems.flatMap((stem) =>
    endings.map((ending) => ({
      latin: stem.latin.flatMap((one) => ending.latin.map((other) => one + other)),
      arabic: stem.arabic + ending.arabic,
    })),
  );
}

/** Each newsroom keeps to one of the spellings. */
function spelt({ latin, arabic }: Part, random: Random): Told {
  const entries = languages.map((language) => [language, language === "ar" ? arabic : random.pick(latin)]);
  return Object.fromEntries(entries) as unknown as Told;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((value) => ({ value, order: random.number() }))
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value);
}
