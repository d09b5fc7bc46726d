/** Names of persons, in spite of being words as well: written with a capital they are nearly always the name. */
export const keptNames: ReadonlySet<string> = new Set(
  `adam alan alec amber amy ann anna anne art basil ben bert beth bill bob bobby brad carol carter clay cliff cole colin cooper
  crystal daisy dale daniel dave dean dick don drew earl eddy eve faith frank fred gene gill glen guy hank harry heather hunter iris
  ivy jack jane jason jay jenny jerry jim jimmy joe john josh joy juan kate ken kim kitty lance laurel lee leo lily louis luke mason maria max mia
  mike milan molly nick norman oscar pam pat paul pearl penny pete peter piers ralph ray rex rich rick rob robin rod roger roman ron ruby
  sam sandy scott sean stan sue tad ted terry tom tony troy vic wade walter wayne`.split(/\s+/),
);

/** Words of the four languages that lists of names hold too, and that a sentence more often means as words. */
export const commonWords: ReadonlySet<string> = new Set(
  `april august autumn bank baker bay best berg bishop black bond booth bright brook brown burn bush case chance chase christian church
  city close college court cross dawn day december deep delta early east english faith field fields fox friday general german god gold good
  grace grant gray green grove hall harbor haven heaven hill holiday home honor hope house hunt independence january jewel judge july june justice
  king knight lake land law liberty light little long love major mall march marshal marshall mars may mercy miller minister mission monday money
  moon mountain new noble north november october page park parks patience peace pope pound power precious president price prince princess
  prosper queen reading red reed rich river rivers rock rose royal rush saint saturday savage season sea september serene sharp sheriff short silver
  sky small snow south spring star stone storm strong summer sunday sunny sweet temple thursday trinity true trump tuesday unique
  unity van victory von wall war ward water waters wednesday welcome west white wild will winter wise wolf wood woods worth young zion
  ada adi agak agung akan alam aman anak anda anggota arti asas asli bagi baik bakal bala bali banyak baru batu bayu beliau benar besar bidang
  bina bulan bumi bunga cahaya cakra cara catur cepat cinta dalam damai dan dari daya dia dua dunia edi gading gunawan hadi harap hari harga hasil
  hutan ia ibu ikan ikhsan indah ini intan itu jaga jalan jalur jaya kala kali karya kasih kawaya kayu kemba kerja kota kuat kuasa lama langit
  laut lega lembah lintang luhung makara malam mandala mangga mari maya mega melati mentari merah muda muka muni nasab nasib negara nilam nugraha
  padma pagi pangeran pasar pelangi pemimpin pertiwi pesta pria pulau puspa putra putri raja rama ratna rencana ruh sabar saka salam sama sari
  satu sejahtera semua senja serang setia siang suci suka suku surga surya syarif tampan tanah tani tiga timur tirta titi tugas tujuan
  uda ulya umum upik usaha utama utara wacana wahana waktu warna warta waluyo wibawa wira yang
  bar born boom central core date era ever force gap gay harm holy how jet joint led man many media meet met mine most my navy not note of open
  our out over own pact per post press pro real role say see she side sign split state talk team the they top union unit view way
  mobile kent orange corona paradise phoenix regal salt bath nancy surprise flint aurora eden enterprise garden lakes
  alone amen apa arch asal baby baris baron bars beat beau bent berat bilik bless blessing can comfort constant dan dana dea demi dies diri
  dries dron dusty easter elle else emas emir fasih fem flip floor gaduh galur gara gema gigi glib gun guru hakim hal idea jari job juta kadin
  kalender karna kata kin kira kita koko lad lane line loan lot loyal luluh makan marine mate mats meriam mile misty mitra modest nada nail
  naira name naval nine nya olive oral ova peer pie pit prima prune reda rein restu sage said sana sep sever shade sincere sister sudi tali
  tanya tarik taufan tea ties til tim tone tor tore toy alih arap baca beer block bos bourgeois bulat buruk butt cousin dam dare dec dini
  duta falter fish fried gross grosser hack hand harms has heist hills hug human just kantor kok kos landa lie lira maj mar marks
  masin massa mata mau menu naik nota palm pamper pence peran perdana polis pour prey pun raya rice sack sini siri slam sow spies stern
  akan amal fitri islam jihad jun haji made mari raden raja ramadhan sabah sheikha sultan tun`.split(/\s+/),
);
