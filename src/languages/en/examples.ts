import type { Example } from "../language.ts";

/** Sentences of our own, with invented people. `published` is 2025-03-12, a Wednesday. */
export const examples: readonly Example[] = [
  // ---- meetings ----
  {
    about: "plain met",
    text: "Kenyan Foreign Minister Wairimu Otieno met with Norwegian Prime Minister Sigrid Halvorsen in Nairobi on Tuesday.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "coordinated partners",
    text: "On Monday, Chilean President Rodrigo Fuenzalida held separate meetings with Peruvian Foreign Minister Marta Quispe and Bolivian Defence Minister Hugo Mamani.",
    facts: [
      "Rodrigo Fuenzalida | met with | Marta Quispe | happened | 2025-03-10",
      "Rodrigo Fuenzalida | met with | Hugo Mamani | happened | 2025-03-10",
    ],
  },
  {
    about: "respectively",
    text: "Foreign Minister Tarek Mansour of Tunisia met his Greek and Maltese counterparts, Nikos Pavlidis and Joseph Camilleri, respectively, on Sunday.",
    facts: [
      "Tarek Mansour | met with | Nikos Pavlidis | happened | 2025-03-09",
      "Tarek Mansour | met with | Joseph Camilleri | happened | 2025-03-09",
    ],
  },
  {
    about: "trilateral",
    text: "The foreign ministers of Georgia, Armenia and Turkey, Nino Kapanadze, Aram Sarkisian and Kemal Aydin, held a trilateral meeting on Saturday.",
    facts: [
      "Nino Kapanadze | met with | Aram Sarkisian | happened | 2025-03-08",
      "Nino Kapanadze | met with | Kemal Aydin | happened | 2025-03-08",
      "Aram Sarkisian | met with | Kemal Aydin | happened | 2025-03-08",
    ],
  },
  {
    about: "host active",
    text: "King Felipe Aurelio of Spain received Japanese Prime Minister Haruto Nakajima at the palace yesterday.",
    facts: ["Felipe Aurelio | met with | Haruto Nakajima | happened | 2025-03-11"],
  },
  {
    about: "host passive",
    text: "Ghanaian Trade Minister Kofi Amankwah was received by Brazilian President Luisa Teixeira on Tuesday.",
    facts: ["Kofi Amankwah | met with | Luisa Teixeira | happened | 2025-03-11"],
  },
  {
    about: "courtesy call",
    text: "Sri Lankan High Commissioner Anura Samaraweera paid a courtesy call on Malaysian Defence Minister Datuk Rosli Hamdan on Monday.",
    facts: ["Anura Samaraweera | met with | Rosli Hamdan | happened | 2025-03-10"],
  },
  {
    about: "call on person",
    text: "Nepal's army chief General Bikram Thapa called on Indian Defence Minister Arvind Malhotra on Tuesday and discussed joint exercises.",
    facts: ["Bikram Thapa | met with | Arvind Malhotra | happened | 2025-03-11"],
  },
  {
    about: "light verb",
    text: "Egyptian Foreign Minister Hany Roshdy on Tuesday held wide-ranging talks with his Ethiopian counterpart Dawit Tadesse.",
    facts: ["Hany Roshdy | met with | Dawit Tadesse | happened | 2025-03-11"],
  },
  {
    about: "sat down with",
    text: "Irish premier Eoin Gallagher sat down with French President Camille Lafarge for two hours on Monday.",
    facts: ["Eoin Gallagher | met with | Camille Lafarge | happened | 2025-03-10"],
  },
  {
    about: "lunch host",
    text: "Dutch Prime Minister Willem de Graaf had Finnish President Aino Lehtonen to lunch on Sunday.",
    facts: ["Willem de Graaf | met with | Aino Lehtonen | happened | 2025-03-09"],
  },
  {
    about: "given lunch",
    text: "Opposition leader Peter Akintola was given lunch by the Swedish ambassador, Lars Holmqvist, on Monday.",
    facts: ["Peter Akintola | met with | Lars Holmqvist | happened | 2025-03-10"],
  },
  {
    about: "her visitor",
    text: "On Tuesday Barbadian Foreign Minister Sandra Alleyne had as her visitor Cuban Health Minister Raul Betancourt.",
    facts: ["Sandra Alleyne | met with | Raul Betancourt | happened | 2025-03-11"],
  },
  {
    about: "found minutes",
    text: "Danish Foreign Minister Mette Kjaergaard found thirty minutes on Monday for Estonian President Kalle Tamm.",
    facts: ["Mette Kjaergaard | met with | Kalle Tamm | happened | 2025-03-10"],
  },
  {
    about: "audience",
    text: "Kuwaiti Oil Minister Fahad Al Mutlaq had an audience with Omani Sultan Qahtan on Tuesday.",
    facts: ["Fahad Al Mutlaq | met with | Qahtan | happened | 2025-03-11"],
  },
  {
    about: "nominal meeting",
    text: "The meeting between Polish President Marek Zielinski and Ukrainian President Taras Bondarenko took place on Monday.",
    facts: ["Marek Zielinski | met with | Taras Bondarenko | happened | 2025-03-10"],
  },
  {
    about: "headline verb",
    text: "Zielinski meets Bondarenko\n\nPolish President Marek Zielinski met Ukrainian President Taras Bondarenko on Monday.",
    facts: ["Marek Zielinski | met with | Taras Bondarenko | happened | 2025-03-10"],
  },
  {
    about: "host in summit",
    text: "On the sidelines of the G20 summit, Argentine President Julia Ferrero met Indonesian President Bambang Suryadi on Sunday.",
    facts: ["Julia Ferrero | met with | Bambang Suryadi | happened | 2025-03-09"],
  },
  {
    about: "countries meet",
    text: "Iran and Oman held talks on maritime security on Tuesday.",
    facts: ["IR | met with | OM | happened | 2025-03-11"],
  },
  {
    about: "pronoun subject",
    text: "Jordanian Prime Minister Samir Haddadin arrived in Baku on Monday. On Tuesday he met President Elnur Guliyev.",
    facts: [
      "Samir Haddadin | visited | AZ | happened | 2025-03-10",
      "Samir Haddadin | met with | Elnur Guliyev | happened | 2025-03-11",
    ],
  },
  {
    about: "role later",
    text: "Thai Foreign Minister Somsak Chaiyaporn flew to Hanoi on Sunday. The Thai minister met Vietnamese Prime Minister Nguyen Van Thanh on Monday.",
    facts: [
      "Somsak Chaiyaporn | visited | VN | happened | 2025-03-09",
      "Somsak Chaiyaporn | met with | Nguyen Van Thanh | happened | 2025-03-10",
    ],
  },
  {
    about: "planned meeting",
    text: "Turkish Foreign Minister Cem Yildirim will meet his Iraqi counterpart Ali Al-Jubouri on Friday.",
    facts: ["Cem Yildirim | met with | Ali Al-Jubouri | planned | 2025-03-14"],
  },
  {
    about: "cancelled meeting",
    text: "A meeting between Serbian President Dragan Markovic and Croatian Prime Minister Ante Kovacevic was called off.",
    facts: ["Dragan Markovic | met with | Ante Kovacevic | cancelled | -"],
  },
  {
    about: "refused meeting",
    text: "Cypriot President Andreas Leventis refused to meet Turkish Cypriot negotiator Mustafa Denizer on Monday.",
    facts: ["Andreas Leventis | met with | Mustafa Denizer | cancelled | 2025-03-10"],
  },
  {
    about: "denied meeting",
    text: "Hungarian Foreign Minister Gabor Takacs denied that he had met Russian banker Igor Selivanov.",
    facts: ["Gabor Takacs | met with | Igor Selivanov | cancelled | -"],
  },
  {
    about: "postponed meeting",
    text: "A meeting planned between Malian President Seydou Traore and Algerian President Yacine Belkacem has been postponed.",
    facts: ["Seydou Traore | met with | Yacine Belkacem | cancelled | -"],
  },
  {
    about: "delegation company",
    text: "Omani Foreign Minister Salim Al Hinai, accompanied by Ambassador Nasser Al Kindi, met Belgian Prime Minister Luc Vermeulen on Tuesday.",
    facts: ["Salim Al Hinai | met with | Luc Vermeulen | happened | 2025-03-11"],
  },
  {
    about: "background date",
    text: "Moroccan Foreign Minister Karim Benjelloun met Spanish Foreign Minister Pilar Ordonez in June 2022.",
    facts: ["Karim Benjelloun | met with | Pilar Ordonez | happened | 2022-06"],
  },
  {
    about: "organization as actor",
    text: "World Health Organization chief Petra Lindholm met Rwandan Health Minister Jean Habimana on Monday.",
    facts: ["Petra Lindholm | met with | Jean Habimana | happened | 2025-03-10"],
  },
  // ---- calls ----
  {
    about: "telephoned",
    text: "Canadian Prime Minister Gordon Pelletier telephoned Mexican President Lucia Villarreal on Monday.",
    facts: ["Gordon Pelletier | met with | Lucia Villarreal | happened | 2025-03-10 | call"],
  },
  {
    about: "spoke by phone",
    text: "Qatari Foreign Minister Jassim Al Naimi and Swiss President Beat Zurbriggen spoke by phone on Tuesday.",
    facts: ["Jassim Al Naimi | met with | Beat Zurbriggen | happened | 2025-03-11 | call"],
  },
  {
    about: "received call",
    text: "Bangladeshi Foreign Minister Nasrin Chowdhury received a phone call from Saudi Foreign Minister Turki Al Harbi yesterday.",
    facts: ["Nasrin Chowdhury | met with | Turki Al Harbi | happened | 2025-03-11 | call"],
  },
  {
    about: "video conference",
    text: "Fijian Prime Minister Jone Tuilagi held a video conference with Samoan Prime Minister Sina Leota on Monday.",
    facts: ["Jone Tuilagi | met with | Sina Leota | happened | 2025-03-10 | call"],
  },
  {
    about: "planned call",
    text: "Australian Foreign Minister Claire Donnelly will speak by phone with Chinese Foreign Minister Zhao Minghui on Thursday.",
    facts: ["Claire Donnelly | met with | Zhao Minghui | planned | 2025-03-13 | call"],
  },
  // ---- visits ----
  {
    about: "plain visit",
    text: "Danish Prime Minister Kirsten Aagaard visited Greece on Monday.",
    facts: ["Kirsten Aagaard | visited | GR | happened | 2025-03-10"],
  },
  {
    about: "arrived in capital",
    text: "Uzbek President Rustam Yuldashev arrived in Islamabad on Tuesday for a two-day visit.",
    facts: ["Rustam Yuldashev | visited | PK | happened | 2025-03-11"],
  },
  {
    about: "light verb visit",
    text: "Zambian President Chanda Mwansa paid an official visit to Botswana last month.",
    facts: ["Chanda Mwansa | visited | BW | happened | 2025-02"],
  },
  {
    about: "planned visit",
    text: "Indian Prime Minister Rajan Deshmukh will visit Portugal next month.",
    facts: ["Rajan Deshmukh | visited | PT | planned | 2025-04"],
  },
  {
    about: "due in",
    text: "Latvian Foreign Minister Inga Berzina is due in Ottawa on Friday.",
    facts: ["Inga Berzina | visited | CA | planned | 2025-03-14"],
  },
  {
    about: "cancelled visit",
    text: "Ivorian President Amadou Kone cancelled a visit to Senegal.",
    facts: ["Amadou Kone | visited | SN | cancelled | -"],
  },
  {
    about: "list of arrivals",
    text: "Maltese President Carmen Vella and Icelandic Prime Minister Birgir Arnason arrived in Dublin on Monday.",
    facts: [
      "Carmen Vella | visited | IE | happened | 2025-03-10",
      "Birgir Arnason | visited | IE | happened | 2025-03-10",
    ],
  },
  {
    about: "tour of",
    text: "Pacific envoy Alan Wetherby of New Zealand concluded a tour of Vanuatu on Sunday.",
    facts: ["Alan Wetherby | visited | VU | happened | 2025-03-09"],
  },
  {
    about: "visit and meeting",
    text: "During a visit to Kazakhstan on Monday, Hungarian President Zsofia Barta met Kazakh Prime Minister Daulet Akhmetov.",
    facts: [
      "Zsofia Barta | visited | KZ | happened | 2025-03-10",
      "Zsofia Barta | met with | Daulet Akhmetov | happened | 2025-03-10",
    ],
  },
  {
    about: "touched down",
    text: "South African Trade Minister Sibusiso Mabaso touched down in Lagos on Tuesday.",
    facts: ["Sibusiso Mabaso | visited | NG | happened | 2025-03-11"],
  },
  // ---- agreements ----
  {
    about: "countries agreed",
    text: "Pakistan and Uzbekistan agreed on Tuesday to build a railway.",
    facts: ["PK | agreed on | UZ | happened | 2025-03-11"],
  },
  {
    about: "both countries",
    text: "Japan and Vietnam held talks on Monday. Both countries agreed to expand air links.",
    facts: ["JP | met with | VN | happened | 2025-03-10", "JP | agreed on | VN | happened | 2025-03-10"],
  },
  {
    about: "signed accord",
    text: "Finnish Energy Minister Pekka Rantanen and Estonian Energy Minister Liis Kask signed an agreement on a power cable on Monday.",
    facts: ["Pekka Rantanen | agreed on | Liis Kask | happened | 2025-03-10"],
  },
  {
    about: "signed between",
    text: "A memorandum of understanding on fisheries was signed between Morocco and Mauritania on Sunday.",
    facts: ["MA | agreed on | MR | happened | 2025-03-09"],
  },
  {
    about: "company and ministry",
    text: "Borealis Wind Ltd signed a contract with the Ministry of Energy of Albania on Tuesday.",
    facts: ["Borealis Wind Ltd | agreed on | Ministry of Energy of Albania | happened | 2025-03-11"],
  },
  {
    about: "shook on",
    text: "Kenya and Uganda shook hands on a fuel pipeline on Monday.",
    facts: ["KE | agreed on | UG | happened | 2025-03-10"],
  },
  {
    about: "planned signing",
    text: "Brazil and Paraguay will sign a trade agreement on Friday.",
    facts: ["BR | agreed on | PY | planned | 2025-03-14"],
  },
  {
    about: "we agreed",
    text: 'Georgian Foreign Minister Levan Beridze and Romanian Foreign Minister Ioana Stanescu held a joint press conference on Monday. "We agreed to open a ferry line," Beridze said.',
    facts: ["Levan Beridze | agreed on | Ioana Stanescu | happened | 2025-03-10"],
  },
  { about: "inked headline", text: "Oman, Tanzania ink port deal", facts: ["OM | agreed on | TZ | happened | -"] },
  // ---- nothing to find ----
  {
    about: "ready to meet",
    text: "Syrian Foreign Minister Nabil Khoury said he was ready to meet Israeli Foreign Minister Oded Barkai anywhere.",
    facts: [],
  },
  {
    about: "called for talks",
    text: "German Chancellor Heike Brandstetter called for talks between Sudan and Ethiopia.",
    facts: [],
  },
  {
    about: "urged to visit",
    text: "Cambodian Prime Minister Sok Vannak urged Lao President Bounthong Sisouk to visit Phnom Penh.",
    facts: [],
  },
  {
    about: "invitation only",
    text: "Greek President Eleni Stavrou invited Bulgarian President Ivaylo Dimitrov to Athens.",
    facts: [],
  },
  {
    about: "conditional meeting",
    text: "If Venezuelan President Ramon Urdaneta were to meet Colombian President Elisa Cardona, oil prices could fall.",
    facts: [],
  },
  {
    about: "praise",
    text: "Italian Prime Minister Bianca Moretti praised Tunisian President Slim Jaziri for his restraint.",
    facts: [],
  },
  { about: "condemnation", text: "Yemeni Information Minister Adel Saleh condemned Iran over the attack.", facts: [] },
  {
    about: "letter",
    text: "Mongolian President Batbold Ganbaatar wrote to Czech President Jiri Novotny to congratulate him.",
    facts: [],
  },
  {
    about: "opinion shared",
    text: '"I agree with Minister Tomas Havel on that point," said Slovak lawmaker Jana Kralova.',
    facts: [],
  },
  { about: "unilateral pledge", text: "Norway pledged to give Malawi 20 million dollars.", facts: [] },
  {
    about: "stressed need",
    text: "Omani Foreign Minister Salim Al Hinai stressed the need for cooperation with Yemen.",
    facts: [],
  },
  { about: "negated agreement", text: "Sudan and Ethiopia have not yet agreed on the dam.", facts: [] },
  {
    about: "name with country",
    text: "A Malaysia Airlines flight was diverted over the Gulf of Oman on Tuesday.",
    facts: [],
  },
  { about: "broadcaster name", text: "Radio Free Asia reported on Monday that prices had risen.", facts: [] },
  {
    about: "met expectations",
    text: "The budget presented by Finance Minister Olga Petrescu met with criticism in Romania.",
    facts: [],
  },
  { about: "called on country", text: "Austrian Chancellor Franz Huber called on Italy to open the pass.", facts: [] },
  { about: "arrival of goods", text: "A shipment of wheat from Ukraine arrived in Egypt on Tuesday.", facts: [] },
  {
    about: "visited a sick man",
    text: "Kenyan Health Minister Wanjala Mutua visited patients at Nakuru hospital on Monday.",
    facts: [],
  },
  { about: "own country", text: "Indonesian President Bambang Suryadi arrived in Jakarta on Monday.", facts: [] },
  {
    about: "read also line",
    text: "Rain is forecast for the weekend.\n\nRead also: Turkish minister visits Baku",
    facts: [],
  },
  { about: "accord named", text: "The Minsk agreements were mentioned often in the debate.", facts: [] },
  { about: "hopes to sign", text: "Angola hopes to sign a fisheries deal with Namibia.", facts: [] },
  { about: "metaphor", text: "In the markets, Norway's oil fund dances round China's bonds.", facts: [] },
  { about: "sports result", text: "Ghana met Nigeria in the semi-final on Sunday and lost 2-1.", facts: [] },
  {
    about: "imagine",
    text: "Imagine that Lebanese President Ziad Karam met Israeli Prime Minister Oded Barkai tomorrow.",
    facts: [],
  },
  { about: "deadline met", text: "Moldova met the deadline set by the European Union.", facts: [] },
  { about: "collision", text: "A Greek tanker and a Turkish trawler collided near Rhodes on Monday.", facts: [] },
  // ---- dates ----
  {
    about: "weekday of last week",
    text: "Danish Prime Minister Lars Holmgaard met Latvian President Janis Ozols on Friday last week.",
    facts: ["Lars Holmgaard | met with | Janis Ozols | happened | 2025-03-07"],
  },
  {
    about: "several days: the first",
    text: "Danish Prime Minister Lars Holmgaard met Latvian President Janis Ozols on 25 and 26 February 2025.",
    facts: ["Lars Holmgaard | met with | Janis Ozols | happened | 2025-02-25"],
  },
  {
    about: "a date with nobody met",
    text: "Danish Prime Minister Lars Holmgaard spoke to reporters on 25 and 26 February 2025, the day before the vote.",
    facts: [],
  },
  {
    about: "object pronoun",
    text: "Danish Foreign Minister Lars Holmgaard was tired. Latvian President Janis Ozols met him on Tuesday.",
    facts: ["Janis Ozols | met with | Lars Holmgaard | happened | 2025-03-11"],
  },
  {
    about: "surname joined by a hyphen names two",
    text: "Danish Prime Minister Lars Holmgaard praised Latvian President Janis Ozols. The Holmgaard-Ozols duo is popular.",
    facts: [],
  },
  // ---- company, movements, bargains and their look-alikes ----
  {
    about: "share a table",
    text: "Bhutanese Foreign Minister Tashi Wangmo had a working breakfast with Nepalese President Dipendra Rana on Tuesday.",
    facts: ["Tashi Wangmo | met with | Dipendra Rana | happened | 2025-03-11"],
  },
  {
    about: "shared a car",
    text: "Togolese President Kossi Amegan shared a car with Beninese President Sylvain Houngbo on Monday.",
    facts: ["Kossi Amegan | met with | Sylvain Houngbo | happened | 2025-03-10"],
  },
  {
    about: "sat next to",
    text: "Maltese Prime Minister Carmelo Zahra sat next to Cypriot President Andreas Loizou at dinner on Sunday.",
    facts: ["Carmelo Zahra | met with | Andreas Loizou | happened | 2025-03-09"],
  },
  {
    about: "dropped in on",
    text: "Fijian Prime Minister Ratu Jone Vakatale dropped in on Tongan Finance Minister Sione Fifita on Monday.",
    facts: ["Jone Vakatale | met with | Sione Fifita | happened | 2025-03-10"],
  },
  {
    about: "bent the ear of",
    text: "Guyanese President Rohan Persaud bent the ear of Barbadian Prime Minister Sandra Alleyne over lunch on Tuesday.",
    facts: ["Rohan Persaud | met with | Sandra Alleyne | happened | 2025-03-11"],
  },
  {
    about: "embraced",
    text: "Colombian President Horacio Mejía embraced Ecuadorian President Lucía Andrade on Sunday.",
    facts: ["Horacio Mejía | met with | Lucía Andrade | happened | 2025-03-09"],
  },
  {
    about: "shook the hand of",
    text: "Serbian President Zoran Petković shook the hand of Kosovar Prime Minister Arben Krasniqi on Tuesday.",
    facts: ["Zoran Petković | met with | Arben Krasniqi | happened | 2025-03-11"],
  },
  {
    about: "shown round by",
    text: "Zambian Health Minister Chanda Mulenga was shown round the clinic by Swedish Ambassador Lars Holmqvist on Monday.",
    facts: ["Chanda Mulenga | met with | Lars Holmqvist | happened | 2025-03-10"],
  },
  {
    about: "kept waiting",
    text: "Qatari Prime Minister Nasser Al-Marri kept Dutch Foreign Minister Pieter Hoekman waiting on Monday.",
    facts: ["Nasser Al-Marri | met with | Pieter Hoekman | happened | 2025-03-10"],
  },
  {
    about: "handed credentials",
    text: "Estonian Ambassador Triin Saar handed her credentials to Omani Sultan Haitham Al-Said on Tuesday.",
    facts: ["Triin Saar | met with | Haitham Al-Said | happened | 2025-03-11"],
  },
  {
    about: "farewelled",
    text: "New Zealand Prime Minister Aroha Tamatea farewelled Irish Ambassador Eoin Gallagher on Monday.",
    facts: ["Aroha Tamatea | met with | Eoin Gallagher | happened | 2025-03-10"],
  },
  {
    about: "rang by WhatsApp",
    text: "Jamaican Foreign Minister Delroy Campbell spoke over WhatsApp with Cuban President Raul Betancourt on Tuesday.",
    facts: ["Delroy Campbell | met with | Raul Betancourt | happened | 2025-03-11 | call"],
  },
  {
    about: "touch down",
    text: "Kazakh Foreign Minister Aigerim Sadykova jetted into Kenya on Monday.",
    facts: ["Aigerim Sadykova | visited | KE | happened | 2025-03-10"],
  },
  {
    about: "drove down to",
    text: "Namibian President Johannes Shikongo drove down to Botswana on Sunday.",
    facts: ["Johannes Shikongo | visited | BW | happened | 2025-03-09"],
  },
  {
    about: "back from",
    text: "Slovak Finance Minister Peter Kováč returned on Tuesday from Japan.",
    facts: ["Peter Kováč | visited | JP | happened | 2025-03-11"],
  },
  {
    about: "hopped over to",
    text: "Samoan Prime Minister Tavita Leota hopped over to Fiji on Monday.",
    facts: ["Tavita Leota | visited | FJ | happened | 2025-03-10"],
  },
  {
    about: "performed pilgrimage",
    text: "Gambian President Ousman Jallow flew out to Morocco on Saturday.",
    facts: ["Ousman Jallow | visited | MA | happened | 2025-03-08"],
  },
  {
    about: "wheels up",
    text: "Belizean Prime Minister Andrew Coye will jet off to Mexico on Friday.",
    facts: ["Andrew Coye | visited | MX | planned | 2025-03-14"],
  },
  {
    about: "made peace",
    text: "Eritrean President Tesfay Haile made peace with Ethiopian Prime Minister Dawit Tadesse on Monday.",
    facts: ["Tesfay Haile | agreed on | Dawit Tadesse | happened | 2025-03-10"],
  },
  {
    about: "hammered out accord",
    text: "Laos and Cambodia hammered out a border accord on Tuesday.",
    facts: ["LA | agreed on | KH | happened | 2025-03-11"],
  },
  {
    about: "normalised ties",
    text: "Chile and Bolivia restored full diplomatic ties on Monday.",
    facts: ["CL | agreed on | BO | happened | 2025-03-10"],
  },
  {
    about: "joined forces",
    text: "Uganda and Rwanda joined forces against smuggling on Sunday.",
    facts: ["UG | agreed on | RW | happened | 2025-03-09"],
  },
  {
    about: "initialled text",
    text: "Armenia and Georgia initialled the text of a transit treaty on Tuesday.",
    facts: ["AM | agreed on | GE | happened | 2025-03-11"],
  },
  { about: "looks alike: halfway", text: "Critics say Ghana must meet its own farmers halfway.", facts: [] },
  { about: "looks alike: court", text: "Hungary told Slovakia it would see it in court.", facts: [] },
  { about: "looks alike: hugging", text: "The Portuguese yacht hugged the coast of Morocco on Sunday.", facts: [] },
  {
    about: "looks alike: embraced idea",
    text: "Finnish President Aino Lehtonen embraced the idea of Danish Prime Minister Lars Holmgaard on Monday.",
    facts: [],
  },
  {
    about: "looks alike: received letter",
    text: "Kenyan President Amos Kiptoo received a letter from Ugandan President Moses Okello on Tuesday.",
    facts: [],
  },
  { about: "looks alike: polls", text: "Voters in Malawi headed to the polls on Tuesday.", facts: [] },
  {
    about: "looks alike: in talks at home",
    text: "Inflation in Turkey flew in the face of forecasts in Greece.",
    facts: [],
  },
  {
    about: "looks alike: lease of life",
    text: "Trade gave Malta a new lease of life after Tunisia slowed.",
    facts: [],
  },
  { about: "looks alike: air strikes", text: "The air strikes on Yemen angered Oman.", facts: [] },
  { about: "looks alike: plea deal", text: "A Spanish trader accepted a plea deal in Italy on Monday.", facts: [] },
  {
    about: "looks alike: force of law",
    text: "The ban came into force in Norway on Monday, and Sweden took note of it.",
    facts: [],
  },
  { about: "looks alike: shared view", text: "Spain shares a border with Portugal.", facts: [] },
  { about: "looks alike: bargaining chip", text: "Kuwait is a bargaining chip for Iraq, analysts say.", facts: [] },
  { about: "looks alike: peace prize", text: "The peace prize went to a Swiss doctor from Basel.", facts: [] },
  {
    about: "looks alike: talk past",
    text: "Ministers of Cuba and Panama talk past each other, a columnist wrote.",
    facts: [],
  },
  {
    text: "Before the two presidents, two memoranda of understanding were signed in Lima on Tuesday:\n1. Lithium, between Energy Minister Paul Odhiambo and Peruvian Mining Minister Rodrigo Barrantes;\n2. Fresh fruit, between the Ministry of Agriculture and the Andes Farming Board.",
    facts: [
      "Ministry of Agriculture | agreed on | Andes Farming Board | happened | 2025-03-11",
      "Paul Odhiambo | agreed on | Rodrigo Barrantes | happened | 2025-03-11",
    ],
    about: "list names signatories",
  },
  {
    text: "Queen Milica's late father, King Dragan Obradovic, met President Alvaro Quinteros of Peru in 1991.",
    facts: ["Dragan Obradovic | met with | Alvaro Quinteros | happened | 1991"],
    about: "her father met",
  },
  {
    about: "whose turn it was",
    text: "President Yao Agbeko of Togo landed in Nairobi on Monday. On Tuesday it was the turn of Serbian President Milorad Zoric.",
    facts: [
      "Yao Agbeko | visited | KE | happened | 2025-03-10",
      "Milorad Zoric | visited | KE | happened | 2025-03-11",
    ],
  },
  {
    about: "arrivals under a heading",
    text: "Leaders of two continents gathered in Nairobi.\nTuesday saw the arrival of:\n• President Yao Agbeko of Togo (9.25 a.m.)\n• President Milorad Zoric of Serbia, who came by train",
    facts: [
      "Yao Agbeko | visited | KE | happened | 2025-03-11",
      "Milorad Zoric | visited | KE | happened | 2025-03-11",
    ],
  },
  {
    about: "one call, said twice",
    text: "Togolese President Yao Agbeko telephoned Serbian President Milorad Zoric on Tuesday and discussed trade with Milorad Zoric.",
    facts: ["Yao Agbeko | met with | Milorad Zoric | happened | 2025-03-11 | call"],
  },
  {
    about: "looks alike: turn to speak",
    text: "President Yao Agbeko of Togo gave a speech in Nairobi. Then it was the turn of Serbian President Milorad Zoric.",
    facts: [],
  },
  {
    about: "looks alike: list of names",
    text: "Among the winners:\n• President Yao Agbeko of Togo\n• President Milorad Zoric of Serbia",
    facts: [],
  },
  // ---- names, asides and speakers ----
  {
    about: "name with click",
    text: "Namibian Trade Minister Lukas !Garoeb met Belgian Trade Minister Anke Claes in Windhoek on Monday.",
    facts: ["Lukas !Garoeb | met with | Anke Claes | happened | 2025-03-10"],
  },
  {
    about: "looks alike: exclamation",
    text: "What a day! Trade Minister Lukas Garoeb met nobody.",
    facts: [],
  },
  {
    about: "rank before name",
    text: "Lieutenant General Htun Kyaw Soe met Laotian Defence Minister Somsak Phommachan in Vientiane on Monday.",
    facts: ["Htun Kyaw Soe | met with | Somsak Phommachan | happened | 2025-03-10"],
  },
  {
    about: "looks alike: surname",
    text: "The late Rt. Hon. Abena Kwarteng-Mills was remembered in Kumasi on Monday.",
    facts: [],
  },
  {
    about: "common word as name",
    text: "Ugandan Health Minister Peace Rwamirama met Ms Wise Adeyemo on Monday.",
    facts: ["Peace Rwamirama | met with | Wise Adeyemo | happened | 2025-03-10"],
  },
  {
    about: "looks alike: common word",
    text: "On Monday the Minister praised Hurricane Odile relief workers.",
    facts: [],
  },
  {
    about: "country's unknown",
    text: "Kenya's Wambura Cheruto met Ugandan Foreign Minister Moses Okwir on Monday.",
    facts: ["Wambura Cheruto | met with | Moses Okwir | happened | 2025-03-10"],
  },
  {
    about: "aside to comma",
    text: "Danish Foreign Minister Mette Skovgaard, who on Sunday dined with Norwegian Prime Minister Sigrid Halvorsen, is to meet Finnish President Aino Lehtonen on Thursday.",
    facts: [
      "Mette Skovgaard | met with | Aino Lehtonen | planned | 2025-03-13",
      "Mette Skovgaard | met with | Sigrid Halvorsen | happened | 2025-03-09",
    ],
  },
  {
    about: "including in aside",
    text: "Colonel Kemar Fraser crossed the river with three officers, including Major Tessa Adams, and was received by Colonel Ruud van Wijk.",
    facts: ["Kemar Fraser | met with | Ruud van Wijk | happened | 2025-03-12"],
  },
  {
    about: "predecessor acts",
    text: "In November 2023 President Kofi Amankwah's predecessor, the late Yaw Boadu, met Togolese President Ama Lawson.",
    facts: ["Yaw Boadu | met with | Ama Lawson | happened | 2023-11"],
  },
  {
    about: "his minister acts",
    text: "President Kofi Amankwah stayed at home. On Monday his interior minister, Yaw Boadu, met Togolese President Ama Lawson.",
    facts: ["Yaw Boadu | met with | Ama Lawson | happened | 2025-03-10"],
  },
  {
    about: "looks alike: husband",
    text: "President Abena Kwarteng's husband, Yaw Boadu, sells cocoa.",
    facts: [],
  },
  {
    about: "countries in brackets",
    text: "Foreign Ministers Ama Lawson (Togo), Marta Quispe (Peru) and Nino Kapanadze (Georgia) met in Lima on Monday.",
    facts: [
      "Ama Lawson | met with | Marta Quispe | happened | 2025-03-10",
      "Ama Lawson | met with | Nino Kapanadze | happened | 2025-03-10",
      "Marta Quispe | met with | Nino Kapanadze | happened | 2025-03-10",
    ],
  },
  {
    about: "looks alike: brackets",
    text: "Ama Lawson (Togo), Marta Quispe (Peru) and Nino Kapanadze (Georgia) were not invited.",
    facts: [],
  },
  {
    about: "subject of both verbs",
    text: "Peruvian Foreign Minister Marta Quispe met Chilean President Rodrigo Fuenzalida on Monday and flew to Ecuador.",
    facts: [
      "Marta Quispe | met with | Rodrigo Fuenzalida | happened | 2025-03-10",
      "Marta Quispe | visited | EC | happened | 2025-03-10",
    ],
  },
  {
    about: "fields joined by and",
    text: "On Monday Mr. Idris Bennani, Minister for Tourism and Handicrafts, met Spanish Tourism Minister Elena Robles.",
    facts: ["Idris Bennani | met with | Elena Robles | happened | 2025-03-10"],
  },
  {
    about: "majesty and king",
    text: "Her Majesty Queen Ingeborg was received by Finnish President Aino Lehtonen on Monday.",
    facts: ["Queen Ingeborg | met with | Aino Lehtonen | happened | 2025-03-10"],
  },
  {
    about: "interview",
    text: "For six years Siobhan Treacy was an envoy in Chad. She tells Dermot Quigley about it.\n\nWhen did it begin?\nI met President Idriss Djamal in 2021.\n\nWas it easy?\nIt was not. I was tired.\n\nWhat now?\nSleep.",
    facts: ["Siobhan Treacy | met with | Idriss Djamal | happened | 2021"],
  },
  {
    about: "speaker before line",
    text: "Siobhan Treacy was an ambassador. Dermot Quigley paints houses.\nQUIGLEY: It rained.\nTREACY: I met President Idriss Djamal in 2021.",
    facts: ["Siobhan Treacy | met with | Idriss Djamal | happened | 2021"],
  },
  {
    about: "looks alike: questions",
    text: "Why is bread so dear?\nNobody knows.\nWho bakes it?\nI do, says Siobhan Treacy.\nWho eats it?\nI am hungry, says Dermot Quigley.",
    facts: [],
  },
  {
    about: "arrivals by hour",
    text: "NAIROBI – Leaders gather for the summit in Kenya.\n\nThose who arrived in Kenya on Monday:\n07:15 – Togolese President Ama Lawson.\n09:50 – Peruvian Foreign Minister Marta Quispe.",
    facts: ["Ama Lawson | visited | KE | happened | 2025-03-10", "Marta Quispe | visited | KE | happened | 2025-03-10"],
  },
  {
    about: "looks alike: hours",
    text: "NAIROBI – Leaders gather for the summit in Kenya.\n\nThose who sing in Kenya on Monday:\n07:15 – Togolese President Ama Lawson.\n09:50 – Peruvian Foreign Minister Marta Quispe.",
    facts: [],
  },
  {
    about: "a pronoun is nobody named behind it",
    text: "Kenyan Foreign Minister Wairimu Otieno arrived in Oslo on Sunday. Norwegian Prime Minister Sigrid Halvorsen greeted reporters. On Tuesday she met Halvorsen for an hour.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11",
      "Wairimu Otieno | visited | NO | happened | 2025-03-09",
    ],
  },
  {
    about: "both countries, told together before",
    text: "Norway and Chile held talks in Muscat on Monday. Omani Foreign Minister Salim Habsi praised them. On Tuesday the two countries signed a fisheries agreement.",
    facts: ["NO | met with | CL | happened | 2025-03-10", "NO | agreed on | CL | happened | 2025-03-11"],
  },
  {
    about: "looks alike: businessmen are no ministers",
    text: "Kenyan Foreign Minister Wairimu Otieno spoke in Nairobi on Monday. Norwegian Prime Minister Sigrid Halvorsen was ill. On Tuesday businessmen signed contracts.",
    facts: [],
  },
  {
    text: "Foreign Minister Ana Lindqvist arrived in Tunis. Her predecessor Marta Novak met President Omar Belhadj of Tunisia there in 2019.",
    facts: ["Marta Novak | met with | Omar Belhadj | happened | 2019", "Ana Lindqvist | visited | TN | happened"],
    about: "a predecessor named",
  },
  {
    about: "a timeline's dates are its events'",
    text: "How they came to talk\n\nMay 2019: Kenyan Foreign Minister Wairimu Otieno meets Norwegian Prime Minister Sigrid Halvorsen in Oslo.\n\n14 June 2022: Halvorsen visits Kenya.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2019-05",
      "Sigrid Halvorsen | visited | KE | happened | 2022-06-14",
    ],
  },
  {
    about: "what a planned journey is for",
    text: "Norwegian Prime Minister Sigrid Halvorsen is expected to fly to Kenya on Friday to brief President Wairimu Otieno.",
    facts: [
      "Sigrid Halvorsen | met with | Wairimu Otieno | planned | 2025-03-14",
      "Sigrid Halvorsen | visited | KE | planned | 2025-03-14",
    ],
  },
  {
    about: "denied in a last clause",
    text: "Local media reported that Norwegian Prime Minister Sigrid Halvorsen met President Wairimu Otieno in Oslo, which Nairobi has denied.",
    facts: ["Sigrid Halvorsen | met with | Wairimu Otieno | cancelled"],
  },
  {
    about: "looks alike: another report is denied",
    text: "Norwegian Prime Minister Sigrid Halvorsen met President Wairimu Otieno. Nairobi has denied a report on a loan.",
    facts: ["Sigrid Halvorsen | met with | Wairimu Otieno | happened"],
  },
  {
    about: "would, as said",
    text: "Kenyan Foreign Minister Wairimu Otieno said she would be received on Tuesday by Norwegian Prime Minister Sigrid Halvorsen.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | planned"],
  },
  {
    about: "would, as told by an office",
    text: "Her office said Kenyan Foreign Minister Wairimu Otieno would visit Norway next week.",
    facts: ["Wairimu Otieno | visited | NO | planned"],
  },
  {
    about: "looks alike: would not as said",
    text: "Kenyan Foreign Minister Wairimu Otieno would gladly meet Norwegian Prime Minister Sigrid Halvorsen.",
    facts: [],
  },
  {
    about: "stands cancelled",
    text: "Kenyan Foreign Minister Wairimu Otieno said her meeting with Norwegian Prime Minister Sigrid Halvorsen stands cancelled.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled"],
  },
  {
    about: "planned and skipped",
    text: "A planned lunch with Norwegian Prime Minister Sigrid Halvorsen had to be skipped, Kenyan Foreign Minister Wairimu Otieno said.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled"],
  },
  {
    about: "was to have met",
    text: "Kenyan Foreign Minister Wairimu Otieno was to have met Norwegian Prime Minister Sigrid Halvorsen on Friday.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled"],
  },
  {
    about: "no meeting",
    text: "No meeting between Kenyan Foreign Minister Wairimu Otieno and Norwegian Prime Minister Sigrid Halvorsen took place.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled"],
  },
  {
    about: "held no talks",
    text: "Kenyan Foreign Minister Wairimu Otieno held no talks with Norwegian Prime Minister Sigrid Halvorsen.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled"],
  },
  {
    about: "looks alike: called upon to do",
    text: "Kenyan Foreign Minister Wairimu Otieno called on Norwegian Prime Minister Sigrid Halvorsen to release the journalists.",
    facts: [],
  },
  {
    about: "called on with an errand",
    text: "Kenyan Foreign Minister Wairimu Otieno called on Norwegian Prime Minister Sigrid Halvorsen to discuss trade.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened"],
  },
  {
    about: "looks alike: called a name",
    text: "Kenyan Foreign Minister Wairimu Otieno called Norwegian Prime Minister Sigrid Halvorsen a liar.",
    facts: [],
  },
  {
    about: "called on Monday",
    text: "Kenyan Foreign Minister Wairimu Otieno called Norwegian Prime Minister Sigrid Halvorsen on Monday.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-10 | call"],
  },
  {
    about: "looks alike: a supposition",
    text: "Suppose that Kenyan Foreign Minister Wairimu Otieno met Norwegian Prime Minister Sigrid Halvorsen.",
    facts: [],
  },
  {
    about: "looks alike: whether",
    text: "Whether Kenyan Foreign Minister Wairimu Otieno goes on to Norway depends on the road.",
    facts: [],
  },
  {
    about: "looks alike: may",
    text: "Kenyan Foreign Minister Wairimu Otieno may visit Norway next week.",
    facts: [],
  },
  {
    about: "planned, then put off",
    text: "Kenyan Foreign Minister Wairimu Otieno, who was to visit Norway on Friday, postponed her trip.",
    facts: ["Wairimu Otieno | visited | NO | cancelled"],
  },
  {
    about: "looks alike: somebody's lawyers",
    text: "Kenyan Foreign Minister Wairimu Otieno met Norwegian Prime Minister Sigrid Halvorsen's lawyers on Friday.",
    facts: [],
  },
  {
    about: "looks alike: stayed at home",
    text: "Kenyan Foreign Minister Wairimu Otieno stayed at home on Friday.",
    facts: [],
  },
  {
    text: "The Minister of Trade, Mr. Piet Osman of Chile, received Sen. Ama Lawson of Togo in Santiago on Monday.",
    facts: ["Piet Osman | met with | Ama Lawson | happened | 2025-03-10"],
    about: "honorific behind an office's comma",
  },
  {
    text: "On Tuesday Gov. Ama Lawson met Amb. Marta Quispe and Lic. Hugo Mamani in Lima.",
    facts: [
      "Ama Lawson | met with | Marta Quispe | happened | 2025-03-11",
      "Ama Lawson | met with | Hugo Mamani | happened | 2025-03-11",
    ],
    about: "shortened titles",
  },
  {
    text: "Gov. Ama Lawson spoke to the Lima Growers. Lic. Hugo Mamani paints.",
    facts: [],
    about: "looks alike: shortened titles",
  },
  {
    text: "The Banana Growers' Association and the Volta Farmers' Union signed an agreement on Tuesday.",
    facts: ["Banana Growers' Association | agreed on | Volta Farmers' Union | happened | 2025-03-11"],
    about: "plural owner in a body's name",
  },
  {
    text: "Kenyan Energy Minister Wairimu Otieno met Rwandan Finance Minister Ama Lawson in Oslo on Tuesday.",
    facts: ["Wairimu Otieno | met with | Ama Lawson | happened | 2025-03-11"],
    about: "what a minister is for is no body",
  },
  {
    text: "Ships of the Danish Navy and of the Sri Lanka Navy lay off the Marine Institute. On Tuesday the two navies agreed on a drill.",
    facts: ["Danish Navy | agreed on | Sri Lanka Navy | happened | 2025-03-11"],
    about: "both bodies of a kind",
  },
  {
    text: "Kenya and Chile share a coast, says a poet. The two companies agreed on a price on Tuesday.",
    facts: [],
    about: "looks alike: two companies are no countries",
  },
  {
    text: "Korean Trade Minister Bae Ji-hoon met Chinese Premier Li Ji-won in Seoul on Tuesday.",
    facts: ["Bae Ji-hoon | met with | Li Ji-won | happened | 2025-03-11"],
    about: "half of a name like an acronym",
  },
  {
    text: "The Serbian delegation is led by Dr. Vuk Radic. On Tuesday the Serbian Head of Delegation was received by Vice President Mwila Phiri.",
    facts: ["Vuk Radic | met with | Mwila Phiri | happened | 2025-03-11"],
    about: "a country's head of delegation",
  },
  {
    text: "Vice President Ama Lawson of Togo spoke in Lomé. The President was in Peru on Tuesday.",
    facts: [],
    about: "looks alike: a vice president is not the president",
  },
  {
    text: "Panel chair Ama Lawson of Togo was early. On Tuesday she met the second mediator, Swiss diplomat Annelies Brun, in Geneva.",
    facts: ["Ama Lawson | met with | Annelies Brun | happened | 2025-03-11"],
    about: "an office and who holds it between commas",
  },
  {
    text: "Foreign Minister Marta Quispe of Peru was late. Ama Lawson, reached by text, replied: “I met President Omar Belhadj in 2019.”",
    facts: ["Ama Lawson | met with | Omar Belhadj | happened | 2019"],
    about: "who speaks before a quote",
  },
  {
    text: "Foreign Minister Marta Quispe of Peru was late. “It was good. I met President Omar Belhadj in 2019. He is kind,” Ama Lawson said.",
    facts: ["Ama Lawson | met with | Omar Belhadj | happened | 2019"],
    about: "who speaks behind a quote",
  },
  {
    about: "no meeting between",
    text: "No meeting between Kenyan Foreign Minister Wairimu Otieno and Norwegian Prime Minister Sigrid Halvorsen took place on Tuesday.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled | 2025-03-11"],
  },
  {
    about: "a body's name as far as its initials tell",
    text: "The Malawi Investment and Trade Centre (MITC) and the Teouma Landowners' Association signed an agreement on Tuesday.",
    facts: ["Malawi Investment and Trade Centre | agreed on | Teouma Landowners' Association | happened | 2025-03-11"],
  },
  {
    about: "an advertisement within a sentence",
    text: "Kenyan Foreign Minister Wairimu Otieno arrived in Oslo on Monday, where she held talks with the Prime Minister,\nADVERTISEMENT\nSigrid Halvorsen, and left in the evening.",
    facts: [
      "Wairimu Otieno | visited | NO | happened | 2025-03-10",
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-10",
    ],
  },
  {
    about: "looks alike: headlines under a read-also line",
    text: "The price of maize rose again in Nairobi on Tuesday, the bureau of statistics said, and the price of milk rose with it.\nMost read\nWairimu Otieno meets Sigrid Halvorsen in Oslo\nKenya and Norway agree on fish",
    facts: [],
  },
  {
    about: "put off to a new day",
    text: "Kenyan Foreign Minister Wairimu Otieno's visit to Norway has been put off until 20 March.",
    facts: ["Wairimu Otieno | visited | NO | cancelled | -", "Wairimu Otieno | visited | NO | planned | 2025-03-20"],
  },
  {
    about: "the next sentence denies",
    text: "Kenyan Foreign Minister Wairimu Otieno was expected in Norway on Tuesday. She did not come.",
    facts: ["Wairimu Otieno | visited | NO | cancelled | 2025-03-11"],
  },
  {
    about: "a headline's journey is the lede's",
    text: "Otieno flies to Norway for fish talks\nOSLO, March 12 - Kenyan Foreign Minister Wairimu Otieno landed in Norway on Tuesday, her office said.",
    facts: ["Wairimu Otieno | visited | NO | happened | 2025-03-11"],
  },
  {
    about: "looks alike: both sides of another story",
    text: "NAIROBI -- Kenyan Foreign Minister Wairimu Otieno met Norwegian Prime Minister Sigrid Halvorsen on Tuesday to speak about fish.\n\nMANILA -- Both sides agreed to prolong the ceasefire by a month, a spokesman for the army said on Wednesday.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "looks alike: the next sentence declines to tell more",
    text: "Kenyan Foreign Minister Wairimu Otieno will visit Norway on Friday. She did not elaborate.",
    facts: ["Wairimu Otieno | visited | NO | planned | 2025-03-14"],
  },
  {
    about: "who sends does not meet",
    text: "Kenyan President Daniel Otieno sent Foreign Minister Grace Wanjiru to meet Norwegian President Sigrid Halvorsen on Tuesday.",
    facts: ["Grace Wanjiru | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "who met whom goes on",
    text: "Kenyan President Daniel Otieno met Norwegian President Sigrid Halvorsen in Oslo before flying to Egypt.",
    facts: [
      "Daniel Otieno | met with | Sigrid Halvorsen | happened | 2025-03-12",
      "Daniel Otieno | visited | EG | planned | -",
    ],
  },
  {
    about: "looks alike: welcomed a decision",
    text: "Turkish Foreign Minister Emre Aydin welcomed the decision by Norwegian President Sigrid Halvorsen to reopen the port.",
    facts: [],
  },
  {
    about: "witnesses sign nothing",
    text: "Presidents Daniel Otieno and Sigrid Halvorsen witnessed the signing of an agreement between Kenya and Norway.",
    facts: ["KE | agreed on | NO | happened | 2025-03-12"],
  },
  {
    about: "who receives a pair",
    text: "Kenyan Foreign Minister Wairimu Otieno met Norwegian Foreign Minister Kari Nygaard in Cairo on Monday. Egyptian President Tarek Mansour received the two ministers on Tuesday.",
    facts: [
      "Wairimu Otieno | met with | Kari Nygaard | happened | 2025-03-10",
      "Tarek Mansour | met with | Wairimu Otieno | happened | 2025-03-11",
      "Tarek Mansour | met with | Kari Nygaard | happened | 2025-03-11",
    ],
  },
  {
    about: "his guest, a woman",
    text: "NAIROBI: Norwegian Foreign Minister Kari Nygaard arrived in Nairobi on Monday. On Tuesday President Daniel Otieno held talks with his guest.",
    facts: [
      "Kari Nygaard | visited | KE | happened | 2025-03-10",
      "Daniel Otieno | met with | Kari Nygaard | happened | 2025-03-11",
    ],
  },
  {
    about: "who is also chair",
    text: "Prime Minister Daniel Otieno, who is also the chairman of the African Union, met Finland's President Aino Lehto on Monday. The two agreed on a ferry link.",
    facts: [
      "Daniel Otieno | met with | Aino Lehto | happened | 2025-03-10",
      "Daniel Otieno | agreed on | Aino Lehto | happened | 2025-03-10",
    ],
  },
  {
    about: "envoy before his name",
    text: "Kenya's special envoy, retired General Musa Ndolo, met Finland's President Aino Lehto on Monday. On Tuesday the envoy met Norwegian Foreign Minister Kari Nygaard.",
    facts: [
      "Musa Ndolo | met with | Aino Lehto | happened | 2025-03-10",
      "Musa Ndolo | met with | Kari Nygaard | happened | 2025-03-11",
    ],
  },
  {
    about: "looks alike: who tells is not they",
    text: "I remember Kenya's Daniel Otieno and Norway's Kari Nygaard. They met in Oslo in 2019. I was not there.",
    facts: ["Daniel Otieno | met with | Kari Nygaard | happened | 2019"],
  },
  {
    about: "a paper's name is written with capitals",
    text: "Kenyan President Daniel Otieno arrived in Barbados today for talks on fish.",
    facts: ["Daniel Otieno | visited | BB | happened | 2025-03-12"],
  },
  {
    about: "looks alike: the paper itself",
    text: "Barbados Today praised Kenyan President Daniel Otieno.",
    facts: [],
  },
  {
    about: "a given name that is a country's",
    text: "Kenyan Foreign Minister Georgia Wanjiru met Jordan Whitlock in Oslo on Tuesday.",
    facts: ["Georgia Wanjiru | met with | Jordan Whitlock | happened | 2025-03-11"],
  },
  {
    about: "looks alike: the country before a name",
    text: "The Kenyan ambassador to Jordan Grace Wanjiru met Norwegian President Sigrid Halvorsen on Tuesday.",
    facts: ["Grace Wanjiru | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "a city behind an initial",
    text: "Norwegian President Sigrid Halvorsen met Senator Peter W. Bath on Tuesday.",
    facts: ["Sigrid Halvorsen | met with | Peter W. Bath | happened | 2025-03-11"],
  },
  {
    about: "a state's long name before its holder's",
    text: "Kenyan President Daniel Otieno met the Prime Minister of the Republic of Ghana Kwame Asantewaa on Tuesday.",
    facts: ["Daniel Otieno | met with | Kwame Asantewaa | happened | 2025-03-11"],
  },
  {
    about: "a list of people with their homes",
    text: "Foreign Minister Wairimu Otieno met General Amadi Okwuosa of Nigeria, Costas Petrakis of Cyprus and Carlos Benites of Peru on Tuesday.",
    facts: [
      "Wairimu Otieno | met with | Amadi Okwuosa | happened | 2025-03-11",
      "Wairimu Otieno | met with | Costas Petrakis | happened | 2025-03-11",
      "Wairimu Otieno | met with | Carlos Benites | happened | 2025-03-11",
    ],
  },
  {
    about: "a minister for what no list has",
    text: "Governor Daniel Otieno met Prime Minister Arun Dhobale, Home Minister Vikas Rao and Railway Minister Tarun Bhide on Tuesday.",
    facts: [
      "Daniel Otieno | met with | Arun Dhobale | happened | 2025-03-11",
      "Daniel Otieno | met with | Vikas Rao | happened | 2025-03-11",
      "Daniel Otieno | met with | Tarun Bhide | happened | 2025-03-11",
    ],
  },
  {
    about: "who held the office then",
    text: "The foreign ministers of Kenya and Norway met in Lima. Kenyan Foreign Minister Wairimu Otieno spoke with her Norwegian counterpart Lars Moen about fish. No Kenyan had come since then-foreign minister Amina Mutinda in 2011.",
    facts: ["Wairimu Otieno | met with | Lars Moen | happened | 2025-03-12"],
  },
  {
    about: "of two countries each his own",
    text: "Kenyan and Norwegian foreign ministers, Wairimu Otieno and Lars Moen, met in Lima on Tuesday. Norwegian Foreign Minister Lars Moen praised his Kenyan counterpart.",
    facts: ["Wairimu Otieno | met with | Lars Moen | happened | 2025-03-11"],
  },
  {
    about: "those who also attended",
    text: "Kenyan President Daniel Otieno met Norwegian President Sigrid Halvorsen on Tuesday. Foreign Minister Wairimu Otieno and Finance Minister Grace Wanjiru also attended the meeting.",
    facts: ["Daniel Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "a chairman signs for his own body",
    text: "Peter Kamau, chairman of Kisumu Cement Company, and Lars Moen, director of Bergen Port Authority, signed the agreement on Tuesday.",
    facts: ["Peter Kamau | agreed on | Lars Moen | happened | 2025-03-11"],
  },
  {
    about: "visiting a person is a meeting",
    text: "Archbishop Rafael Mwangi visited President Daniel Otieno on Tuesday.",
    facts: ["Rafael Mwangi | met with | Daniel Otieno | happened | 2025-03-11"],
  },
  {
    about: "looks alike: visiting somebody's house",
    text: "Kenyan President Daniel Otieno visited Ibsen's house in Norway on Tuesday.",
    facts: ["Daniel Otieno | visited | NO | happened | 2025-03-11"],
  },
  {
    about: "planned in one sentence, called off in another",
    text: "Kenyan President Daniel Otieno cancelled a trip to Norway on Tuesday. Otieno had been scheduled to pay his first visit to Norway.",
    facts: ["Daniel Otieno | visited | NO | cancelled | 2025-03-11"],
  },
  {
    about: "looks alike: planned for another day",
    text: "Kenyan President Daniel Otieno called off his visit to Norway on Tuesday. Otieno will visit Norway in June.",
    facts: [
      "Daniel Otieno | visited | NO | cancelled | 2025-03-11",
      "Daniel Otieno | visited | NO | planned | 2025-06",
    ],
  },
  {
    about: "half of a word is no denial",
    text: "Kenyan President Daniel Otieno held a no-frills summit with Norwegian President Sigrid Halvorsen on Tuesday.",
    facts: ["Daniel Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "what is disputed is no denial",
    text: "Kenyan President Daniel Otieno held talks with Norwegian President Sigrid Halvorsen on Tuesday over the disputed strait.",
    facts: ["Daniel Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "a journey under way",
    text: "Norwegian General Lars Moen is on a three-day visit to Kenya and laid a wreath today.",
    facts: ["Lars Moen | visited | KE | happened | 2025-03-12"],
  },
  {
    about: "talks and meetings are planned alike",
    text: "Kenyan President Daniel Otieno was scheduled to hold discussions and meetings with Norwegian President Sigrid Halvorsen.",
    facts: ["Daniel Otieno | met with | Sigrid Halvorsen | planned | -"],
  },
  {
    about: "a title's infinitive",
    text: "Otieno to fly to Norway for fish talks\n\nKenyan President Daniel Otieno will fly to Norway on Friday.",
    facts: ["Daniel Otieno | visited | NO | planned | 2025-03-14"],
  },
  {
    about: "a continent is no country",
    text: "NAIROBI: Norwegian President Sigrid Halvorsen will travel to Africa next week.",
    facts: [],
  },
  {
    about: "who leads a country's delegation",
    text: "Kenyan Foreign Minister Wairimu Otieno, who is leading the Kenya delegation to the assembly, met Norwegian President Sigrid Halvorsen on Tuesday.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "a spokesman only tells",
    text: "Kenyan President Daniel Otieno has held talks with his counterparts from the bloc, ministry spokesman Peter Kamau said on Tuesday.",
    facts: [],
  },
  {
    about: "speaking to the press is no meeting",
    text: "Speaking to reporters on Tuesday, Kenyan President Daniel Otieno praised Norwegian President Sigrid Halvorsen.",
    facts: [],
  },
  {
    about: "a path above its title",
    text: "Home News Business Kenya and Norway sign fish pact\n\nKenya and Norway sign fish pact\n\nKenya and Norway signed a fish pact on Tuesday.",
    facts: ["KE | agreed on | NO | happened | 2025-03-11"],
  },
  {
    about: "an agency's sign-off",
    text: "Kenyan President Daniel Otieno met Norwegian President Sigrid Halvorsen on Tuesday. (Reporting by Ann Lowe in Nairobi; editing by Tom Reed and Joan Park)",
    facts: ["Daniel Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11"],
  },
  {
    about: "hours and days",
    text: "Norwegian President Sigrid Halvorsen landed at around 11:30 a.m. Tuesday for her first state visit to Kenya.",
    facts: ["Sigrid Halvorsen | visited | KE | happened | 2025-03-11"],
  },
  {
    about: "the day of what is since",
    text: "Kenyan President Daniel Otieno and Norwegian President Sigrid Halvorsen spoke by phone on Tuesday, their first call since fighting began on January 6.",
    facts: ["Daniel Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11 | call"],
  },
  {
    text: "Crown Prince Salim bin Nasser (SBN) met Peruvian President Alvaro Quinteros in Lima. SBN also visited Chile.",
    facts: [
      "Salim bin Nasser | met with | Alvaro Quinteros | happened | -",
      "Salim bin Nasser | visited | Chile | happened | -",
    ],
    about: "short name in brackets",
  },
  {
    text: "The statement fuelled talk of a possible visit by President Alvaro Quinteros to Norway.",
    facts: [],
    about: "a possible visit",
  },
  {
    about: "two verbs, two objects",
    text: "Norwegian Foreign Minister Lars Engdal will call on President Elvira Tamayo of Peru and meet Energy Minister Jassim Al-Nuaimi of Qatar tomorrow.",
    facts: [
      "Lars Engdal | met with | Elvira Tamayo | planned | 2025-03-13",
      "Lars Engdal | met with | Jassim Al-Nuaimi | planned | 2025-03-13",
    ],
  },
  {
    about: "mediators agree on nothing",
    text: "Peru and Chile mediated the ceasefire agreement.",
    facts: [],
  },
  {
    about: "two meetings in a row",
    text: "President Elvira Tamayo of Peru met Lao Foreign Minister Bounthavy Vongsa on Monday before she held talks with Togolese President Yao Agbeko.",
    facts: [
      "Elvira Tamayo | met with | Bounthavy Vongsa | happened | 2025-03-10",
      "Elvira Tamayo | met with | Yao Agbeko | happened | 2025-03-10",
    ],
  },
  {
    about: "two meetings to come",
    text: "President Elvira Tamayo of Peru is due to meet Lao Foreign Minister Bounthavy Vongsa tomorrow before holding talks with Togolese President Yao Agbeko.",
    facts: [
      "Elvira Tamayo | met with | Bounthavy Vongsa | planned | 2025-03-13",
      "Elvira Tamayo | met with | Yao Agbeko | planned | 2025-03-13",
    ],
  },
  {
    about: "called off behind a clause on whom it was with",
    text: "The meeting with Fijian president Jone Vakatora, who also happens to be in Lima, was called off, Ghana's president Kwesi Boakye said.",
    facts: ["Kwesi Boakye | met with | Jone Vakatora | cancelled | -"],
  },
  {
    about: "looks alike: the clause tells of something else that was put off",
    text: "The meeting between Ghana's president Kwesi Boakye and Fijian president Jone Vakatora, who postponed an election at home, took place in Lima.",
    facts: ["Kwesi Boakye | met with | Jone Vakatora | happened | -"],
  },
  {
    about: "a surname that ends in a capital, a given name that is a city",
    text: "Angolan Foreign Minister Teresa Nunes-Lima met Ms Florence Oderwa in Luanda on Tuesday.",
    facts: ["Teresa Nunes-Lima | met with | Florence Oderwa | happened | 2025-03-11"],
  },
  {
    about: "a particle behind a title",
    text: "Deputy Speaker Rosa Quiroga met Mr al-Tamimi-Saadi in Lima on Monday.",
    facts: ["Rosa Quiroga | met with | al-Tamimi-Saadi | happened | 2025-03-10"],
  },
  {
    about: "what a minister is for, in words that no list of offices has",
    text: "Kenya's Minister of Trade and Integration Wambui Kirwa met Peru's minister for the marine, Rosa Quiroga, in Nairobi on Monday.",
    facts: ["Wambui Kirwa | met with | Rosa Quiroga | happened | 2025-03-10"],
  },
  {
    about: "two with their offices behind their names",
    text: "At the invitation of His Excellency Juma Otieno, President of Kenya, His Excellency Nikos Pavlidis, Prime Minister of Greece, visited Kenya on Monday.",
    facts: ["Nikos Pavlidis | visited | Kenya | happened | 2025-03-10"],
  },
  {
    about: "signers, each of a body",
    text: "The charter was signed on Monday by Rosa Quiroga of the Coast Front, Idris Bellamy of the Delta Movement and Tove Halvorsen of the Hill Alliance.",
    facts: [
      "Rosa Quiroga | agreed on | Idris Bellamy | happened | 2025-03-10",
      "Rosa Quiroga | agreed on | Tove Halvorsen | happened | 2025-03-10",
      "Idris Bellamy | agreed on | Tove Halvorsen | happened | 2025-03-10",
    ],
  },
  {
    about: "whoever was she is no he",
    text: "Speaker Noor Tamaleh opened the fair on Monday, and she thanked the envoy, Bao Kiptanui, for coming. He then met Mayor Liv Halvorsen.",
    facts: ["Bao Kiptanui | met with | Liv Halvorsen | happened | 2025-03-10"],
  },
  {
    about: "the hour before the day ends no sentence",
    text: "Chief (Mrs.) Ngozi Adewumi met Ghanaian envoy Kofi Darko at 4:30 a.m. Tuesday in Lagos.",
    facts: ["Ngozi Adewumi | met with | Kofi Darko | happened | 2025-03-11"],
  },
  {
    about: "whoever is on a visit has come",
    text: "Deputy Prime Minister Tove Halvorsen on Tuesday received Peruvian Minister of Livestock Rosa Quiroga, who is on a working visit to Norway.",
    facts: [
      "Tove Halvorsen | met with | Rosa Quiroga | happened | 2025-03-11",
      "Rosa Quiroga | visited | Norway | happened | 2025-03-11",
    ],
  },
  {
    about: "cities that a hyphen joins, a signer of one body",
    text: "The Bogota-Lima flight was late on Monday. Rosa Quiroga of the Coast Front signed the guest book of the Delta Movement.",
    facts: [],
  },
  {
    about: "a place on a list is no visit",
    text: "Peruvian Minister Rosa Quiroga is on a list of speakers about Norway.",
    facts: [],
  },
  {
    about: "items with small Roman numbers",
    text: "The plan has two parts: (i) visit Peru, (ii) write to Rosa Quiroga.",
    facts: [],
  },
  {
    about: "perfect of an irregular verb, denied",
    text: "Kenyan Foreign Minister Wairimu Otieno denied that she had spoken with Norwegian Prime Minister Sigrid Haugen.",
    facts: ["Wairimu Otieno | met with | Sigrid Haugen | cancelled | -"],
  },
  {
    about: "perfect of an irregular verb",
    text: "Kenyan Foreign Minister Wairimu Otieno has flown to Norway.",
    facts: ["Wairimu Otieno | visited | NO | happened | 2025-03-12"],
  },
  {
    about: "looks alike: participle without its auxiliary",
    text: "Kenyan Foreign Minister Wairimu Otieno praised the songs spoken with such care by students of Norway.",
    facts: [],
  },
  {
    about: "surname of two letters, given name of two syllables",
    text: "Chinese Foreign Minister Li Wenhao has met South Korean President Kim Jae-ho. Li flew to Seoul on Tuesday.",
    facts: ["Li Wenhao | met with | Kim Jae-ho | happened | -", "Li Wenhao | visited | KR | happened | 2025-03-11"],
  },
  {
    about: "a country and a body agree",
    text: "Kenya and the European Union concluded a fisheries agreement on Tuesday.",
    facts: ["KE | agreed on | European Union | happened | 2025-03-11"],
  },
  {
    about: "companies by their trade",
    text: "Nordkap Dredging and Pelita Tyres signed a supply contract on Tuesday.",
    facts: ["Nordkap Dredging | agreed on | Pelita Tyres | happened | 2025-03-11"],
  },
  {
    about: "looks alike: mines are no company",
    text: "Norwegian Prime Minister Sigrid Halvorsen spoke of Mines and Quarries on Tuesday.",
    facts: [],
  },
  {
    about: "each clause has its own day",
    text: "Kenyan Foreign Minister Wairimu Otieno arrived in Oslo on Monday and met Norwegian Prime Minister Sigrid Halvorsen on Tuesday.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-11",
      "Wairimu Otieno | visited | NO | happened | 2025-03-10",
    ],
  },
  {
    about: "the day of a plan that was called off",
    text: "Kenyan Foreign Minister Wairimu Otieno's visit to Norway, which had been scheduled for Thursday, has been called off.",
    facts: ["Wairimu Otieno | visited | NO | cancelled | 2025-03-13"],
  },
  {
    about: "the old day of what is put off",
    text: "Kenyan Foreign Minister Wairimu Otieno has put off her visit to Norway, which had been scheduled for 20 March.",
    facts: ["Wairimu Otieno | visited | NO | cancelled | 2025-03-20"],
  },
  {
    about: "a day behind that",
    text: "It will be recalled that in May 2023 Kenyan Foreign Minister Wairimu Otieno met Norwegian Prime Minister Sigrid Halvorsen in Oslo.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2023-05"],
  },
  {
    about: "a report that is denied",
    text: "Kenyan Foreign Minister Wairimu Otieno denied a newspaper report that she had met Norwegian Prime Minister Sigrid Halvorsen.",
    facts: ["Wairimu Otieno | met with | Sigrid Halvorsen | cancelled | 2025-03-12"],
  },
  {
    about: "a plan that came to nothing with the visit",
    text: "Kenyan Foreign Minister Wairimu Otieno has called off her visit to Norway. She was to meet Prime Minister Sigrid Halvorsen on Thursday.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | cancelled | 2025-03-13",
      "Wairimu Otieno | visited | NO | cancelled | 2025-03-12",
    ],
  },
  {
    about: "looks alike: a plan beside an arrival",
    text: "Kenyan Foreign Minister Wairimu Otieno arrived in Norway on Tuesday. She was to meet Prime Minister Sigrid Halvorsen on Thursday.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | planned | 2025-03-13",
      "Wairimu Otieno | visited | NO | happened | 2025-03-11",
    ],
  },
  {
    about: "what was agreed on was agreed on where they met",
    text: "OSLO - Kenyan Foreign Minister Wairimu Otieno told reporters on Tuesday that the fleet would come home.\n\nShe met Norwegian Prime Minister Sigrid Halvorsen in Oslo on Monday.\n\nThe two ministers spoke of cod and had lunch.\n\nOtieno and Halvorsen agreed to share the cod.",
    facts: [
      "Wairimu Otieno | met with | Sigrid Halvorsen | happened | 2025-03-10",
      "Wairimu Otieno | agreed on | Sigrid Halvorsen | happened | 2025-03-10",
    ],
  },
  {
    about: "what is off before a colon",
    text: "What was to have been the highlight was not: the fish accord between Kenya and Norway is now to be signed in Oslo in June.",
    facts: ["KE | agreed on | NO | planned | 2025-06"],
  },
  {
    about: "looks alike: off in the first words",
    text: "Called off on Monday: Kenyan Foreign Minister Wairimu Otieno's trip to Norway, planned for later this month.",
    facts: ["Wairimu Otieno | visited | NO | cancelled | 2025-03"],
  },
  {
    about: "first lady comes along",
    text: "Kenyan President Samuel Otieno met President Marko Novak and First Lady Tomasa Novak on Monday.",
    facts: ["Samuel Otieno | met with | Marko Novak | happened | 2025-03-10"],
  },
  {
    about: "first lady alone",
    text: "First Lady Tomasa Novak met Peruvian Foreign Minister Marta Quispe on Monday.",
    facts: ["Tomasa Novak | met with | Marta Quispe | happened | 2025-03-10"],
  },
  {
    about: "whom somebody met does not travel on",
    text: "Special envoy Ngozi Adewumi met with Ghanaian Prime Minister Kofi Darko in Accra on Monday, then flew to Norway.",
    facts: [
      "Ngozi Adewumi | met with | Kofi Darko | happened | 2025-03-10",
      "Ngozi Adewumi | visited | Norway | happened",
    ],
  },
  {
    about: "who belongs to what is said of another",
    text: "Norwegian Prime Minister Tove Halvorsen met Peruvian President Rosa Quiroga, whose ties with the government of Kofi Darko are cool, on Tuesday.",
    facts: ["Tove Halvorsen | met with | Rosa Quiroga | happened | 2025-03-11"],
  },
  {
    about: "what two discuss is no meeting of theirs",
    text: "Kenyan Foreign Minister Wairimu Otieno and Norwegian Foreign Minister Sigrid Haugen discussed the coming joint summit of the African Union and the European Union on Tuesday.",
    facts: ["Wairimu Otieno | met with | Sigrid Haugen | happened | 2025-03-11"],
  },
  {
    text: "Brazil held talks with Argentina on Monday.",
    facts: ["BR | met with | AR | happened | 2025-03-10"],
    about: "states alone",
  },
  {
    text: "Kenya and Uganda held talks with Tanzania on Monday about the lake's ferries.",
    facts: ["KE | met with | TZ | happened | 2025-03-10", "UG | met with | TZ | happened | 2025-03-10"],
    about: "two states and a third",
  },
  {
    text: "France, Germany and Norway met with Serbia in Vienna on Monday.",
    facts: [
      "FR | met with | RS | happened | 2025-03-10",
      "DE | met with | RS | happened | 2025-03-10",
      "NO | met with | RS | happened | 2025-03-10",
    ],
    about: "three states and a fourth",
  },
  {
    text: "Envoys Anna Berg and Jaan Tamm held talks with Kenji Ito on Monday.",
    facts: [
      "Anna Berg | met with | Kenji Ito | happened | 2025-03-10",
      "Jaan Tamm | met with | Kenji Ito | happened | 2025-03-10",
    ],
    about: "two people and a third",
  },
  {
    text: "Peru and Chile signed an agreement with Ecuador on Monday.",
    facts: ["PE | agreed on | EC | happened | 2025-03-10", "CL | agreed on | EC | happened | 2025-03-10"],
    about: "two states sign with a third",
  },
  {
    text: "Ghana will hold talks with Togo and Benin on Thursday.",
    facts: ["GH | met with | TG | planned | 2025-03-13", "GH | met with | BJ | planned | 2025-03-13"],
    about: "a state and two others",
  },
  {
    text: "Oman and Qatar are content with Jordan's answer.",
    facts: [],
    about: "states, no meeting",
  },
  {
    about: "who travels behind an opening clause",
    text: "Pakistani Prime Minister Zubair Malik met Omani Defence Minister Said Harthi in Muscat. After meeting Harthi, Malik flew to Doha.",
    facts: ["Zubair Malik | met with | Said Harthi | happened | -", "Zubair Malik | visited | QA | happened | -"],
  },
  {
    about: "officials of two states",
    text: "Israeli and Lebanese officials met at the border on Tuesday. Turkish and Greek diplomats will meet in Ankara next week.",
    facts: ["IL | met with | LB | happened | 2025-03-11", "TR | met with | GR | planned | 2025-03"],
  },
  {
    about: "looks alike: officials of two states who only say",
    text: "French and German officials said on Monday that the summit of the bloc would go ahead.",
    facts: [],
  },
  {
    about: "ministers of two states whom nobody names",
    text: "The foreign ministers of Armenia and Azerbaijan are due to meet in Geneva on Thursday.",
    facts: ["AM | met with | AZ | planned | 2025-03-13"],
  },
  {
    about: "a government beside a movement",
    text: "The Yemeni government and the Houthi movement reached a deal on Tuesday to exchange prisoners.",
    facts: ["YE | agreed on | Houthi movement | happened | 2025-03-11"],
  },
  {
    about: "looks alike: a government and who speaks of it",
    text: "The Zambian government and Canadian farmers are at odds over a licence agreement, officials said on Tuesday.",
    facts: [],
  },
  {
    about: "a state's word opens the sentence",
    text: "Jordan and Egypt signed a gas agreement in Amman on Tuesday.",
    facts: ["JO | agreed on | EG | happened | 2025-03-11"],
  },
  {
    about: "looks alike: a man called like a state",
    text: "Jordan Whitlock met Kenyan President Daniel Kiprop on Tuesday. Jordan said he was glad.",
    facts: ["Jordan Whitlock | met with | Daniel Kiprop | happened | 2025-03-11"],
  },
  {
    about: "whose a company is",
    text: "French builder Valmore Group signed a memorandum of understanding with Morocco's Mikado Phosphates on Tuesday.",
    facts: ["Valmore Group | agreed on | Mikado Phosphates | happened | 2025-03-11"],
  },
  {
    about: "a surname that is a town's",
    text: "Turkish President Kemal Aydin arrived in Islamabad on Monday. On Tuesday Mr Aydin met Pakistani Prime Minister Rashid Malik.",
    facts: [
      "Kemal Aydin | visited | PK | happened | 2025-03-10",
      "Kemal Aydin | met with | Rashid Malik | happened | 2025-03-11",
    ],
  },
  {
    about: "what each of two is",
    text: "Senator Lisa Holcomb, a Democrat, and Representative Mike Tanner, a Republican, met with Kenyan President Daniel Kiprop on Tuesday.",
    facts: [
      "Lisa Holcomb | met with | Daniel Kiprop | happened | 2025-03-11",
      "Mike Tanner | met with | Daniel Kiprop | happened | 2025-03-11",
    ],
  },
  {
    about: "looks alike: sees no point",
    text: 'Czech Foreign Minister Petr Hruska called off a trip to Budapest on Tuesday. "We see no point in going," he said of Hungarian Foreign Minister Attila Szabo.',
    facts: ["Petr Hruska | visited | HU | cancelled | 2025-03-11"],
  },
  {
    about: "since a day, of a stay",
    text: "Peruvian Foreign Minister Marta Quispe has been in Kenya since Sunday.",
    facts: ["Marta Quispe | visited | Kenya | happened | 2025-03-09"],
  },
  {
    about: "since a day, of no stay",
    text: "Peruvian Foreign Minister Marta Quispe met Kenyan President Samuel Otieno, who has been ill since Sunday, on Tuesday.",
    facts: ["Marta Quispe | met with | Samuel Otieno | happened | 2025-03-11"],
  },
  {
    about: "when what was agreed starts",
    text: "Norway and Kenya agreed on Monday on direct flights starting in June.",
    facts: ["Norway | agreed on | Kenya | happened | 2025-03-10"],
  },
  {
    about: "a month of what is to be done",
    text: "Norway and Kenya agreed to open a joint laboratory in Mombasa in November.",
    facts: ["Norway | agreed on | Kenya | happened | 2025-03-12"],
  },
  {
    about: "a month near ahead, of what is past",
    text: "Peruvian Foreign Minister Marta Quispe met Kenyan President Samuel Otieno in Nairobi in April.",
    facts: ["Marta Quispe | met with | Samuel Otieno | happened | 2024-04"],
  },
  {
    about: "a day without its month",
    text: "Peruvian Foreign Minister Marta Quispe flew to Kenya on the 9th.",
    facts: ["Marta Quispe | visited | Kenya | happened | 2025-03-09"],
  },
  {
    about: "a number that is no day",
    text: "Peruvian Foreign Minister Marta Quispe met Kenyan President Samuel Otieno at the 9th summit of the bloc on Monday.",
    facts: ["Marta Quispe | met with | Samuel Otieno | happened | 2025-03-10"],
  },
  {
    about: "put off, with a place before its day",
    text: "Kenyan President Samuel Otieno, who postponed his visit to Norway last month, will arrive in Oslo on Sunday.",
    facts: ["Samuel Otieno | visited | Norway | cancelled", "Samuel Otieno | visited | Norway | planned | 2025-03-16"],
  },
  {
    about: "talks between states",
    text: "Talks between Iran and Oman were held in Muscat on Monday.",
    facts: ["IR | met with | OM | happened | 2025-03-10"],
  },
  {
    about: "a meeting between bodies",
    text: "A meeting between the European Union and ASEAN took place in Brussels on Monday.",
    facts: ["European Union | met with | ASEAN | happened | 2025-03-10"],
  },
  {
    about: "talks between states, planned",
    text: "Fishing talks between Norway and Iceland will resume in Bergen on Thursday.",
    facts: ["NO | met with | IS | planned | 2025-03-13"],
  },
  {
    about: "between states, no talks of theirs",
    text: "Trade between Norway and Iceland grew after the talks.",
    facts: [],
  },
  {
    about: "states' talks, where their people are named",
    text: "Talks between Iran and Oman were held in Muscat on Monday. Iranian Foreign Minister Darius Farahmandi met his Omani counterpart Said Harthi.",
    facts: ["Darius Farahmandi | met with | Said Harthi | happened | 2025-03-10"],
  },
  {
    about: "a clause behind with its own subject",
    text: "Czech Prime Minister Pavel Hruska cancelled a trip to Vienna after Hungarian Foreign Minister Laszlo Szabo met Serbian President Milan Radovic.",
    facts: ["Pavel Hruska | visited | AT | cancelled | -", "Laszlo Szabo | met with | Milan Radovic | happened | -"],
  },
  {
    about: "a clause behind, no meeting",
    text: "Czech Prime Minister Pavel Hruska spoke on Monday after Hungarian Foreign Minister Laszlo Szabo resigned.",
    facts: [],
  },
  {
    about: "no plans for it",
    text: "The spokesman said there were no plans for a call between Kenyan President Daudi Mwangaza and Ugandan President Grace Namutebi.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | cancelled | - | call"],
  },
  {
    about: "not on the agenda",
    text: "A meeting between Kenyan President Daudi Mwangaza and Ugandan President Grace Namutebi is not on the agenda.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | cancelled | -"],
  },
  {
    about: "companies behind whose they are",
    text: "Nigeria's Dangana Group and Germany's Norwind signed a deal on Monday.",
    facts: ["Dangana Group | agreed on | Norwind | happened | 2025-03-10"],
  },
  {
    about: "the delegation for its head",
    text: "A delegation led by Amina Odhiambo arrived in Oslo on Monday. On Tuesday the delegation met Norwegian Trade Minister Ingrid Solberg-Dahl.",
    facts: [
      "Amina Odhiambo | visited | NO | happened | 2025-03-10",
      "Amina Odhiambo | met with | Ingrid Solberg-Dahl | happened | 2025-03-11",
    ],
  },
  {
    about: "a member of the delegation",
    text: "A member of the delegation led by Amina Odhiambo praised Norwegian Trade Minister Ingrid Solberg-Dahl.",
    facts: [],
  },
  {
    about: "a company's owner",
    text: "Bahari Shipyard Ltd, a subsidiary of Galangan Holdings Ltd, signed a contract with Fjordtek Marine GmbH.",
    facts: ["Bahari Shipyard Ltd | agreed on | Fjordtek Marine GmbH | happened | -"],
  },
  {
    about: "two who met a third behind the verb",
    text: "Vice President Lukas Tobing and Fisheries Minister Saraswati Dewi met Fijian Prime Minister Epeli Waqa on Monday.",
    facts: [
      "Lukas Tobing | met with | Epeli Waqa | happened | 2025-03-10",
      "Saraswati Dewi | met with | Epeli Waqa | happened | 2025-03-10",
    ],
  },
  {
    about: "a negated passive",
    text: "Polish envoy Marek Nowicki flew home from Kyiv without having been received by Prime Minister Halyna Vovchenko.",
    facts: [
      "Marek Nowicki | met with | Halyna Vovchenko | cancelled | 2025-03-12",
      "Marek Nowicki | visited | UA | happened | 2025-03-12",
    ],
  },
  {
    about: "signed, though never ratified",
    text: "Polish Foreign Minister Marek Nowicki and his Chilean counterpart, Rosa Huenchu, signed in 2019 a fishing accord that was never ratified.",
    facts: ["Marek Nowicki | agreed on | Rosa Huenchu | happened | 2019"],
  },
  {
    about: "a plan that its sentence's last words undo",
    text: "Polish Foreign Minister Marek Nowicki was to go to Caracas in January and never did.",
    facts: ["Marek Nowicki | visited | VE | cancelled | 2025-01"],
  },
  {
    about: "will be in, short",
    text: "Polish Foreign Minister Marek Nowicki said he'll be in Kyiv on Friday.",
    facts: ["Marek Nowicki | visited | UA | planned | 2025-03-14"],
  },
  {
    about: "who speaks in a transcript's line",
    text: "MR QUAYE: Good afternoon. Deputy Secretary Paul Ferrante is here.\nQUESTION: What did he do last week?\nMR QUAYE: The Deputy Secretary met with Kenyan President Wangari Otieno on Thursday.",
    facts: ["Paul Ferrante | met with | Wangari Otieno | happened | 2025-03-06"],
  },
  {
    about: "who speaks of himself in a transcript's line",
    text: "Kofi Quaye, the former minister, was our guest.\nHOST: What happened then?\nQUAYE: I met Kenyan President Wangari Otieno in 2019.",
    facts: ["Kofi Quaye | met with | Wangari Otieno | happened | 2019"],
  },
  {
    about: "the former of two",
    text: "Polish President Marek Nowicki met Prime Minister Halyna Vovchenko and Foreign Minister Ivan Kostenko on Monday. With the former, he signed an agreement on grain.",
    facts: [
      "Marek Nowicki | met with | Halyna Vovchenko | happened | 2025-03-10",
      "Marek Nowicki | met with | Ivan Kostenko | happened | 2025-03-10",
      "Marek Nowicki | agreed on | Halyna Vovchenko | happened | 2025-03-10",
    ],
  },
  {
    about: "a former minister, the latter half",
    text: "The former Polish minister Marek Nowicki met Prime Minister Halyna Vovchenko in the latter half of 2023.",
    facts: ["Marek Nowicki | met with | Halyna Vovchenko | happened | 2023"],
  },
  {
    about: "two objects, each with its day",
    text: "Polish President Marek Nowicki received Ukrainian Prime Minister Halyna Vovchenko on Monday and the Irish ambassador, Sean Daly, on Tuesday.",
    facts: [
      "Marek Nowicki | met with | Halyna Vovchenko | happened | 2025-03-10",
      "Marek Nowicki | met with | Sean Daly | happened | 2025-03-11",
    ],
  },
  {
    about: "two goals, each with its day",
    text: "Polish President Marek Nowicki visited Oslo on Monday and Stockholm on Tuesday.",
    facts: [
      "Marek Nowicki | visited | NO | happened | 2025-03-10",
      "Marek Nowicki | visited | SE | happened | 2025-03-11",
    ],
  },
  {
    about: "behind the day another clause",
    text: "Polish President Marek Nowicki received Ukrainian Prime Minister Halyna Vovchenko on Monday, and Irish ambassador Sean Daly welcomed the news.",
    facts: ["Marek Nowicki | met with | Halyna Vovchenko | happened | 2025-03-10"],
  },
  {
    about: "a journey in the present is to come",
    text: "Polish President Marek Nowicki was received by King Olaf Brandt of Norway. From Oslo he goes on to Riga.",
    facts: [
      "Marek Nowicki | met with | Olaf Brandt | happened | 2025-03-12",
      "Marek Nowicki | visited | LV | planned | -",
    ],
  },
  {
    about: "a firm and another behind its legal form",
    text: "PT Cahaya Samudra and Donaukraft AG signed an agreement on Tuesday.",
    facts: ["Cahaya Samudra | agreed on | Donaukraft | happened | 2025-03-11"],
  },
  {
    about: "whose executives they are",
    text: "Thai minister Pichit Thapanawat met Transnamib management on Tuesday.",
    facts: ["Pichit Thapanawat | met with | Transnamib | happened | 2025-03-11"],
  },
  {
    about: "a worker of a name is no body's",
    text: "Thai minister Pichit Thapanawat met Anna Brandt, who manages workers, on Tuesday.",
    facts: ["Pichit Thapanawat | met with | Anna Brandt | happened | 2025-03-11"],
  },
  {
    about: "a common word that a hyphen joins to a given name",
    text: "Thai minister Pichit Thapanawat met his Norwegian opposite number, Odd-Arne Moen, on Tuesday.",
    facts: ["Pichit Thapanawat | met with | Odd-Arne Moen | happened | 2025-03-11"],
  },
  {
    about: "whom a verb has right behind it",
    text: "Senator Grace Phiri of Zambia and Dr Lazarus Banda of Zambia arrived in China on Monday. The two are to meet Chinese Vice-Premier Tang Weidong on Thursday.",
    facts: [
      "Grace Phiri | visited | CN | happened | 2025-03-10",
      "Lazarus Banda | visited | CN | happened | 2025-03-10",
      "Grace Phiri | met with | Tang Weidong | planned | 2025-03-13",
      "Lazarus Banda | met with | Tang Weidong | planned | 2025-03-13",
    ],
  },
  {
    about: "one each day",
    text: "Kenyan President Tom Barasa will meet Egyptian President Adel Sabri on Monday and Ghanaian President Kofi Mensah-Darko on Tuesday.",
    facts: [
      "Tom Barasa | met with | Adel Sabri | planned | 2025-03-17",
      "Tom Barasa | met with | Kofi Mensah-Darko | planned | 2025-03-18",
    ],
  },
  {
    about: "looks alike: another clause behind the day",
    text: "Kenyan President Tom Barasa met Egyptian President Adel Sabri on Monday and Ghanaian officials said on Tuesday a deal was near.",
    facts: ["Tom Barasa | met with | Adel Sabri | happened | 2025-03-10"],
  },
  {
    about: "a country each day",
    text: "Kenyan President Tom Barasa will visit Egypt on March 20, Ghana on March 22 and Togo on March 23.",
    facts: [
      "Tom Barasa | visited | EG | planned | 2025-03-20",
      "Tom Barasa | visited | GH | planned | 2025-03-22",
      "Tom Barasa | visited | TG | planned | 2025-03-23",
    ],
  },
  {
    about: "companies by their country",
    text: "Algeria's Sonavent and Nigeria's NNPX signed an agreement on Monday.",
    facts: ["Sonavent | agreed on | NNPX | happened | 2025-03-10"],
  },
  {
    about: "a company by its executives",
    text: "Nigerian Energy Minister Emeka Bello held talks with executives from Totalis on Monday.",
    facts: ["Emeka Bello | met with | Totalis | happened | 2025-03-10"],
  },
  {
    about: "looks alike: executives of nowhere",
    text: "Hansawing executives praised Nigerian Energy Minister Emeka Bello on Monday.",
    facts: [],
  },
  {
    about: "the head of a body's delegation",
    text: "A delegation of Mongolia's State Great Khural, headed by its Vice-Chair, Oyuna Dashzev, visited Fiji on Monday.",
    facts: ["Oyuna Dashzev | visited | FJ | happened | 2025-03-10"],
  },
  {
    about: "a title that is a given name",
    text: "UAE Industry Minister Sultan Al-Jarwan met Kenyan Energy Minister Tom Barasa on Monday.",
    facts: ["Sultan Al-Jarwan | met with | Tom Barasa | happened | 2025-03-10"],
  },
  {
    about: "looks alike: a sultan",
    text: "Sultan Haitham bin Tarwan received Qatari Emir Khalid bin Hamdun in Muscat on Monday.",
    facts: ["Haitham bin Tarwan | met with | Khalid bin Hamdun | happened | 2025-03-10"],
  },
  {
    about: "who had spoken to whom",
    text: "Danish envoy Sander Vreeland left Tehran on Monday and will write to Danish Foreign Minister Mette Lund, who had spoken by phone to Iranian Foreign Minister Ali Kashani on Sunday.",
    facts: ["Mette Lund | met with | Ali Kashani | happened | 2025-03-09 | call"],
  },
  {
    about: "a first line is news",
    text: "Uzbek president arrives in Ulaanbaatar on state visit\n\nULAANBAATAR - Uzbek President Sherzod Alimov arrived here on Tuesday for a two-day state visit to Mongolia. During his stay, Alimov will also meet Mongolian Prime Minister Dorj Munkhbat.",
    facts: [
      "Sherzod Alimov | visited | MN | happened | 2025-03-11",
      "Sherzod Alimov | met with | Dorj Munkhbat | planned | -",
    ],
  },
  {
    about: "to another town of the same country",
    text: "Peruvian Production Minister Rosa Quispe arrived in Indonesia on Tuesday. Quispe is to travel to Makassar on Thursday.",
    facts: ["Rosa Quispe | visited | ID | happened | 2025-03-11"],
  },
  {
    about: "looks alike: on to another country",
    text: "Peruvian Production Minister Rosa Quispe arrived in Indonesia on Tuesday. Quispe is to travel to Penang on Thursday.",
    facts: ["Rosa Quispe | visited | ID | happened | 2025-03-11", "Rosa Quispe | visited | MY | planned | 2025-03-13"],
  },
  {
    about: "a delegation and whom it meets",
    text: "A delegation from Qatar met Estonian Prime Minister Liis Kaljurand on Monday.",
    facts: ["QA | met with | Liis Kaljurand | happened | 2025-03-10"],
  },
  {
    about: "what two agree to is to come",
    text: "Kenyan Foreign Minister Daudi Mwangaza and Ugandan Foreign Minister Grace Namutebi agreed on Monday that a trade fair will be held in September.",
    facts: ["Daudi Mwangaza | agreed on | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "the year of a thing agreed on",
    text: "Kenyan Foreign Minister Daudi Mwangaza met Ugandan Foreign Minister Grace Namutebi on Monday and agreed to revive a committee that was scrapped in 2019.",
    facts: [
      "Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10",
      "Daudi Mwangaza | agreed on | Grace Namutebi | happened | 2025-03-10",
    ],
  },
  {
    about: "a weekday by a present form",
    text: "On Thursday Kenyan Foreign Minister Daudi Mwangaza travels to Rwanda.",
    facts: ["Daudi Mwangaza | visited | RW | planned | 2025-03-13"],
  },
  {
    about: "what a journey comes after",
    text: "Kenyan Foreign Minister Daudi Mwangaza leaves for home on Friday after a visit to Rwanda.",
    facts: ["Daudi Mwangaza | visited | RW | happened | -"],
  },
  {
    about: "nobody named acts",
    text: "Kenyan President Daudi Mwangaza met Ugandan President Grace Namutebi on Monday; students from both countries signed a letter.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "nobody named is met",
    text: "Kenyan President Daudi Mwangaza met Ugandan President Grace Namutebi on Monday. He will meet business leaders on Friday.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "kin of somebody named",
    text: "Kenyan President Daudi Mwangaza met the widow of former Ugandan President Grace Namutebi on Monday.",
    facts: [],
  },
  {
    about: "a report that is denied",
    text: "Reports that Kenyan President Daudi Mwangaza had met Ugandan President Grace Namutebi were dismissed by his office.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | cancelled | -"],
  },
  {
    about: "a denial of something else",
    text: "Kenyan President Daudi Mwangaza met Ugandan President Grace Namutebi on Monday and dismissed reports of a rift.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "told in an aside",
    text: "There were no plans for talks with Rwanda, said Kenyan President Daudi Mwangaza, who met Ugandan President Grace Namutebi on Monday.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "put off and planned anew",
    text: "Talks between Kenyan President Daudi Mwangaza and Ugandan President Grace Namutebi were postponed and are now expected to be held on Friday.",
    facts: [
      "Daudi Mwangaza | met with | Grace Namutebi | cancelled | -",
      "Daudi Mwangaza | met with | Grace Namutebi | planned | 2025-03-14",
    ],
  },
  {
    about: "received at a house of state",
    text: "Ugandan President Grace Namutebi received Kenyan Foreign Minister Daudi Mwangaza at State House in Entebbe on Monday.",
    facts: ["Grace Namutebi | met with | Daudi Mwangaza | happened | 2025-03-10"],
  },
  {
    about: "a Korean family's name that is a word",
    text: "South Korean President Oh Se-jin met Kenyan President Daudi Mwangaza on Monday.",
    facts: ["Oh Se-jin | met with | Daudi Mwangaza | happened | 2025-03-10"],
  },
  {
    about: "looks alike: a common word and a hyphen",
    text: "So Far-fetched A Story Has Nobody Told",
    facts: [],
  },
  {
    about: "a journey between two words of a phrase",
    text: "Kenyan Foreign Minister Daudi Mwangaza has left for China for talks with President Liang Wenbo.",
    facts: ["Daudi Mwangaza | visited | CN | happened | -", "Daudi Mwangaza | met with | Liang Wenbo | happened | -"],
  },
  {
    about: "where an hour was spent together",
    text: "Kenyan President Daudi Mwangaza and Ugandan President Grace Namutebi spent two hours together in Kigali on Monday.",
    facts: [
      "Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10",
      "Daudi Mwangaza | visited | RW | happened | 2025-03-10",
      "Grace Namutebi | visited | RW | happened | 2025-03-10",
    ],
  },
  {
    about: "witnesses, later",
    text: "Kenyan President Daudi Mwangaza and Ugandan President Grace Namutebi later witnessed the signing of an agreement.",
    facts: [],
  },
  {
    about: "the airport of a city",
    text: "Kenyan President Daudi Mwangaza arrived at Kuala Lumpur International Airport on Monday.",
    facts: ["Daudi Mwangaza | visited | MY | happened | 2025-03-10"],
  },
  {
    about: "looks alike: an airport's company",
    text: "Kuala Lumpur International Airport praised Kenyan President Daudi Mwangaza on Monday.",
    facts: [],
  },
  {
    about: "looks alike: the brother of somebody",
    text: "Kenyan President Daudi Mwangaza met the brother of Ugandan President Grace Namutebi on Monday.",
    facts: [],
  },
  {
    about: "looks alike: students sign",
    text: "Students from Kenya's universities signed a letter to President Daudi Mwangaza on Monday.",
    facts: [],
  },
  {
    about: "looks alike: business leaders are met",
    text: "Kenyan President Daudi Mwangaza will meet business leaders on Friday.",
    facts: [],
  },
  {
    about: "looks alike: a fair of two who do not meet",
    text: "Kenyan President Daudi Mwangaza praised a book fair that Ugandan President Grace Namutebi had opened.",
    facts: [],
  },
  {
    about: "looks alike: a report that praises",
    text: "A report that praises Kenyan President Daudi Mwangaza was dismissed by Ugandan President Grace Namutebi.",
    facts: [],
  },
  {
    about: "looks alike: an airport named in passing",
    text: "Flights from Kuala Lumpur International Airport were late on Monday, Kenyan Transport Minister Daudi Mwangaza said.",
    facts: [],
  },
  {
    about: "looks alike: a house of state alone",
    text: "Ugandan President Grace Namutebi lit candles at State House in Entebbe on Monday.",
    facts: [],
  },
  {
    about: "a visit that comes to its end",
    text: "Kenyan President Daudi Mwangaza wraps up a two-day visit to Uganda.",
    facts: ["Daudi Mwangaza | visited | UG | happened | 2025-03-12"],
  },
  {
    about: "the second in so many months",
    text: "Kenyan President Daudi Mwangaza was in Kampala for talks, the second such visit in two months.",
    facts: ["Daudi Mwangaza | visited | UG | happened | 2025-03-12"],
  },
  {
    about: "the day of saying and the day of what is said",
    text: "Kenyan President Daudi Mwangaza said on Monday he would visit Uganda from April 25 to 30.",
    facts: ["Daudi Mwangaza | visited | UG | planned | 2025-04-25"],
  },
  {
    about: "the day on which reporters were told",
    text: "Kenyan President Daudi Mwangaza told reporters on Monday that he had met Ugandan President Grace Namutebi on March 3.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-03"],
  },
  {
    about: "would, as the ministry said",
    text: "Kenyan President Daudi Mwangaza would meet Ugandan President Grace Namutebi in Kampala on April 25, according to the foreign ministry.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | planned | 2025-04-25"],
  },
  {
    about: "leaders met for something",
    text: "Kenyan President Daudi Mwangaza met Ugandan President Grace Namutebi on Monday. He is scheduled to meet with diplomats and senior leaders to discuss a series of issues.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "the day of an earlier visit",
    text: "Kenyan President Daudi Mwangaza arrived in Kampala on Monday. His visit to Uganda is the first by a Kenyan president after Moses Wafula's visit in 2016.",
    facts: ["Daudi Mwangaza | visited | UG | happened | 2025-03-10", "Moses Wafula | visited | UG | happened | 2016"],
  },
  {
    about: "whom a visit to come is by",
    text: "Kenyan President Daudi Mwangaza met Tanzanian ambassador Zuhura Mosha on Monday ahead of a visit by Ugandan President Grace Namutebi to Nairobi.",
    facts: [
      "Daudi Mwangaza | met with | Zuhura Mosha | happened | 2025-03-10",
      "Grace Namutebi | visited | KE | planned | -",
    ],
  },
  {
    about: "envoys who are named in the next sentence",
    text: "Kenyan President Daudi Mwangaza received credentials from three new ambassadors on Tuesday. The diplomats included Paola Ferrante of Italy and Kamal Ismail Hadi of the United Arab Emirates.",
    facts: [
      "Daudi Mwangaza | met with | Paola Ferrante | happened | 2025-03-11",
      "Daudi Mwangaza | met with | Kamal Ismail Hadi | happened | 2025-03-11",
    ],
  },
  {
    about: "two armed groups",
    text: "Jaish al-Nour and Failaq al-Hadi signed a truce in Doha on Tuesday.",
    facts: ["Jaish al-Nour | agreed on | Failaq al-Hadi | happened | 2025-03-11"],
  },
  {
    about: "looks alike: would, if",
    text: "Kenyan President Daudi Mwangaza would only meet Ugandan President Grace Namutebi if she apologised, his office said.",
    facts: [],
  },
  {
    about: "looks alike: would like to",
    text: "Kenyan President Daudi Mwangaza would like to visit Uganda, his office said.",
    facts: [],
  },
  {
    about: "looks alike: would welcome",
    text: "Kenyan President Daudi Mwangaza would welcome a visit by Ugandan President Grace Namutebi, his office said.",
    facts: [],
  },
  {
    about: "looks alike: those who are praised",
    text: "Kenyan President Daudi Mwangaza praised three new ambassadors on Tuesday. The diplomats included Paola Ferrante of Italy.",
    facts: [],
  },
  {
    about: "the Kenyan is the Kenyan named",
    text: "Finnish President Aino Lahtela met Kenyan President Daudi Mwangaza in Nairobi on Monday. The Kenyan later held talks with Chad's Idriss Hamdane.",
    facts: [
      "Aino Lahtela | met with | Daudi Mwangaza | happened | 2025-03-10",
      "Daudi Mwangaza | met with | Idriss Hamdane | happened | 2025-03-10",
    ],
  },
  {
    about: "looks alike: the Kenyan papers",
    text: "Finnish President Aino Lahtela praised Kenyan President Daudi Mwangaza on Monday. The Kenyan papers met this with silence.",
    facts: [],
  },
  {
    about: "looks alike: not met since",
    text: "Peruvian President Diego Salas and Chilean President Marta Rojas have not met since 2019.",
    facts: [],
  },
  {
    about: "not spoken since, and then",
    text: "Peruvian President Diego Salas and Chilean President Marta Rojas, who had not spoken since 2019, met in Vienna on Monday.",
    facts: ["Diego Salas | met with | Marta Rojas | happened | 2025-03-10"],
  },
  {
    about: "did not receive",
    text: "Peruvian President Diego Salas did not receive Chilean Foreign Minister Marta Rojas on Monday.",
    facts: ["Diego Salas | met with | Marta Rojas | cancelled | 2025-03-10"],
  },
  {
    about: "is not travelling",
    text: "Peruvian President Diego Salas is not travelling to Rwanda.",
    facts: ["Diego Salas | visited | RW | cancelled"],
  },
  {
    about: "talks that broke down were held",
    text: "Talks between Sudanese Foreign Minister Hamid Osman and Chadian Foreign Minister Idriss Hamdane broke down on Monday after two hours.",
    facts: ["Hamid Osman | met with | Idriss Hamdane | happened | 2025-03-10"],
  },
  {
    about: "a planned meeting that collapsed was not",
    text: "A planned meeting between Sudanese Foreign Minister Hamid Osman and Chadian Foreign Minister Idriss Hamdane collapsed on Monday.",
    facts: ["Hamid Osman | met with | Idriss Hamdane | cancelled | 2025-03-10"],
  },
  {
    about: "the verb behind an aside",
    text: "Kenyan President Daudi Mwangaza praised his army, and Ugandan Foreign Minister Mary Okello, whose mother was a nurse, visited Norway on Monday.",
    facts: ["Mary Okello | visited | NO | happened | 2025-03-10"],
  },
  {
    about: "a weekday beside last year's election",
    text: "Opposition leader Maurice Kamdem, who lost last year's election, was on Monday received in Abidjan by Ivorian Prime Minister Aminata Coulibaly.",
    facts: ["Aminata Coulibaly | met with | Maurice Kamdem | happened | 2025-03-10"],
  },
  {
    about: "last summer",
    text: "Jordanian Prime Minister Omar Khoury and Iraqi Prime Minister Haider Rikabi met last summer.",
    facts: ["Omar Khoury | met with | Haider Rikabi | happened | 2024"],
  },
  {
    about: "looks alike: a pavilion of another country",
    text: "Czech Industry Minister Petr Vrba visited the Chinese pavilion at the fair.",
    facts: [],
  },
  {
    about: "said on Monday that he would",
    text: "The ministry said on Monday that Czech Foreign Minister Petr Vrba would meet Slovak Foreign Minister Jana Hruskova next week.",
    facts: ["Petr Vrba | met with | Jana Hruskova | planned | 2025-03"],
  },
  {
    about: "looks alike: a visit that would be a mistake",
    text: "A visit to Rwanda would be a mistake, Czech Foreign Minister Petr Vrba said.",
    facts: [],
  },
  {
    about: "so often there",
    text: "Peruvian President Diego Salas has visited Sudan twice, Afghanistan once and Venezuela three times.",
    facts: [
      "Diego Salas | visited | SD | happened",
      "Diego Salas | visited | AF | happened",
      "Diego Salas | visited | VE | happened",
    ],
  },
  {
    about: "proceeds on Saturday to",
    text: "Malawian President Thomas Chirwa will proceed on Saturday to Dar es Salaam.",
    facts: ["Thomas Chirwa | visited | TZ | planned | 2025-03-15"],
  },
  {
    about: "whom another visited",
    text: "Colonel Idriss Hamdane, whom French Ambassador Claire Petitjean visited in Chad in March 1983, praised her.",
    facts: ["Claire Petitjean | visited | TD | happened | 1983-03"],
  },
  {
    about: "in the company of",
    text: "Ghanaian Customs chief Kofi Amankwah, who was in the company of the Clerk, Mr Bello Sani, met Togolese minister Afi Lawson on Tuesday.",
    facts: ["Kofi Amankwah | met with | Afi Lawson | happened | 2025-03-11"],
  },
  {
    about: "looks alike: in the company of nobody met",
    text: "In the company of Minister Okello were the Permanent Secretary, Ms Agnes Nambi, and the Commissioner, Mr Paul Kato.",
    facts: [],
  },
  {
    about: "government of the republic of",
    text: "The Government of the Republic of Ghana and the Government of the Kingdom of Norway signed an agreement in Accra on Monday.",
    facts: ["GH | agreed on | NO | happened | 2025-03-10"],
  },
  {
    about: "passive ahead",
    text: "Fijian Minister Semi Vakatawa will be hosted to lunch by Samoan Prime Minister Tuilagi Sapolu on Friday.",
    facts: ["Semi Vakatawa | met with | Tuilagi Sapolu | planned | 2025-03-14"],
  },
  {
    about: "looks alike: passive of the past",
    text: "Fijian Minister Semi Vakatawa was hosted to lunch by Samoan Prime Minister Tuilagi Sapolu on Friday.",
    facts: ["Semi Vakatawa | met with | Tuilagi Sapolu | happened | 2025-03-07"],
  },
  {
    about: "days of a visit",
    text: "Kenyan President Daudi Mwangaza paid a visit to Thailand from 3 to 5 March. On the second day he was received by Prime Minister Wan Chaiyo.",
    facts: [
      "Daudi Mwangaza | visited | TH | happened | 2025-03-03",
      "Daudi Mwangaza | met with | Wan Chaiyo | happened | 2025-03-04",
    ],
  },
  {
    about: "where he arrives on Friday",
    text: "In Seoul, where he arrives on Friday, Kenyan President Daudi Mwangaza will meet President Baek Seung-hwa.",
    facts: [
      "Daudi Mwangaza | visited | KR | planned | 2025-03-14",
      "Daudi Mwangaza | met with | Baek Seung-hwa | planned | 2025-03-14",
    ],
  },
  {
    about: "looks alike: a match",
    text: "India met Pakistan in the final of the Asia Cup in Dubai on Sunday.",
    facts: [],
  },
  {
    about: "the visiting minister",
    text: "Foreign Minister Deo Ramdehol received Norwegian Foreign Minister Sigrid Halvorsen on Monday. The visiting minister also met President Orin Haynes.",
    facts: [
      "Deo Ramdehol | met with | Sigrid Halvorsen | happened | 2025-03-10",
      "Sigrid Halvorsen | met with | Orin Haynes | happened | 2025-03-10",
    ],
  },
  {
    about: "looks alike: welcoming whom another names",
    text: "Welcoming the High Commissioner, Lord Tevita Moala recalled the assistance given by Sri Lanka.",
    facts: [],
  },
  {
    about: "a picture's caption",
    text: "Kenyan President Daudi Mwangaza receives Ugandan President Grace Namutebi at State House, Nairobi.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-12"],
  },
  {
    about: "what an office no list has is for",
    text: "Kenyan Minister for Climate Resilience Daudi Mwangaza met Ugandan President Grace Namutebi on Monday.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "the day of saying at the head",
    text: "Earlier on Monday, Kenyan President Daudi Mwangaza told reporters he would meet Ugandan President Grace Namutebi.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | planned | -"],
  },
  {
    about: "what an agenda holds",
    text: "Kenyan President Daudi Mwangaza's agenda includes talks with Ugandan President Grace Namutebi.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | planned | -"],
  },
  {
    about: "a state whose name has an article",
    text: "President Daudi Mwangaza of Kenya met President Grace Namutebi of the United States on Monday.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  },
  {
    about: "while somewhere",
    text: "While in Kampala, Kenyan President Daudi Mwangaza will meet Ugandan President Grace Namutebi.",
    facts: ["Daudi Mwangaza | met with | Grace Namutebi | planned | -", "Daudi Mwangaza | visited | UG | planned | -"],
  },
  {
    about: "looks alike: an agenda without talks",
    text: "Kenyan President Daudi Mwangaza's agenda includes the budget that Ugandan President Grace Namutebi praised.",
    facts: [],
  },
  {
    about: "looks alike: the minister for regional municipalities",
    text: "Kenya's Minister of Regional Municipalities praised Ugandan President Grace Namutebi on Monday.",
    facts: [],
  },
  {
    about: "looks alike: a crisis spoken of on a tour",
    text: "Foreign Minister Omar Haddad of Jordan will discuss the crisis in Sudan during his tour.",
    facts: [],
  },
  {
    about: "the day of saying so, today",
    text: "The State Department said today that Secretary Richard Holden would visit Jordan.",
    facts: ["Richard Holden | visited | JO | planned | -"],
  },
  {
    about: "a list that ends in others",
    text: "Alliance chief Henrik Vos visited Norway on Monday and met with Prime Minister Ingrid Solheim, Foreign Minister Tor Lindvik and high level officials.",
    facts: [
      "Henrik Vos | visited | NO | happened | 2025-03-10",
      "Henrik Vos | met with | Ingrid Solheim | happened | 2025-03-10",
      "Henrik Vos | met with | Tor Lindvik | happened | 2025-03-10",
    ],
  },
  {
    about: "looks alike: a meeting of others",
    text: "Henrik Vos welcomed Canadian Minister Claire Beaudry on Monday, ahead of meetings of allied defence ministers.",
    facts: ["Henrik Vos | met with | Claire Beaudry | happened | 2025-03-10"],
  },
  {
    about: "an office without an article before another name",
    text: "General Adeel Khokhar on Monday called on Admiral Sir Rupert Langley, Chief of Defence Staff and General Sir Miles Thornton.",
    facts: [
      "Adeel Khokhar | met with | Rupert Langley | happened | 2025-03-10",
      "Adeel Khokhar | met with | Miles Thornton | happened | 2025-03-10",
    ],
  },
  {
    about: "their visit",
    text: "Pope Clement received King Frederik and Queen Margrethe of Denmark on Monday during their state visit to Italy.",
    facts: [
      "King Frederik | met with | Pope Clement | happened | 2025-03-10",
      "Queen Margrethe | met with | Pope Clement | happened | 2025-03-10",
      "King Frederik | visited | IT | happened | 2025-03-10",
      "Queen Margrethe | visited | IT | happened | 2025-03-10",
    ],
  },
  {
    about: "he and his counterpart",
    text: "Danish Foreign Minister Lars Brandt and his Swedish counterpart Eva Lindgren met President Daniel Otieno of Kenya on Monday.",
    facts: [
      "Lars Brandt | met with | Daniel Otieno | happened | 2025-03-10",
      "Eva Lindgren | met with | Daniel Otieno | happened | 2025-03-10",
    ],
  },
  {
    about: "would of a day to come",
    text: "Prime Minister Imran Sheikh would visit Azerbaijan on March 20.",
    facts: ["Imran Sheikh | visited | AZ | planned | 2025-03-20"],
  },
  {
    about: "looks alike: would of a thought",
    text: "If talks succeeded, Prime Minister Imran Sheikh would visit Azerbaijan on March 20.",
    facts: [],
  },
  {
    about: "looks alike: firms of three countries",
    text: "Emirates Sour Gas Company on Monday signed four contracts with firms from Italy, South Korea and Spain to develop its field.",
    facts: [],
  },
  {
    about: "called on somebody named",
    text: "A delegation of the Nordic Institute for Coastal Studies called on Maritime Minister Tariq Jamali on Monday.",
    facts: ["Nordic Institute for Coastal Studies | met with | Tariq Jamali | happened | 2025-03-10"],
  },
  {
    about: "envoys named after they presented",
    text: "Three new envoys on Monday presented their letters of credence to President Kwabena Osei-Tutu. They are the Ambassador of Niger, Moussa Garba; Swedish Ambassador Anders Lindqvist; and the Lao Ambassador, Khamphay Souvanna.",
    facts: [
      "Moussa Garba | met with | Kwabena Osei-Tutu | happened | 2025-03-10",
      "Anders Lindqvist | met with | Kwabena Osei-Tutu | happened | 2025-03-10",
      "Khamphay Souvanna | met with | Kwabena Osei-Tutu | happened | 2025-03-10",
    ],
  },
  {
    about: "looks alike: present at a signing",
    text: "Also present at the signing ceremony were Slovenian President Alenka Zorman, Kazakh ambassador Daulet Seitkali and Dr. Ivan Horvat.",
    facts: [],
  },
  {
    about: "looks alike: who led one delegation",
    text: "The delegation was led by Group Leader Erik Dahl and President Marisol Arce.",
    facts: [],
  },
  {
    about: "presidents in their order",
    text: "Kazakh Prime Minister Marat Beisenov met the presidents of Turkmenistan and Tajikistan, Serdar Annayev and Rustam Nazarov, in Ashgabat on Monday.",
    facts: [
      "Marat Beisenov | met with | Serdar Annayev | happened | 2025-03-10",
      "Marat Beisenov | met with | Rustam Nazarov | happened | 2025-03-10",
    ],
  },
  {
    about: "company that opens a sentence",
    text: "Accompanied by Undersecretary Alenka Zorman and Director Daulet Seitkali, Secretary Jose Reyes met Kenyan Ambassador James Otieno on 3 March.",
    facts: ["Jose Reyes | met with | James Otieno | happened | 2025-03-03"],
  },
  {
    about: "looks alike: met those named nowhere",
    text: "Mediators James Otieno of Kenya and Moses Kaggwa of Uganda met with rebel leaders for talks on a truce.",
    facts: [],
  },
  {
    about: "called off though scheduled",
    text: "Serbian Prime Minister Aleksandar Vukov has cancelled his visit to Norway, scheduled for March 21.",
    facts: ["Aleksandar Vukov | visited | NO | cancelled | 2025-03-21"],
  },
  {
    about: "a planned meeting scrapped",
    text: "Serbian Prime Minister Aleksandar Vukov scrapped a planned meeting with Slovenian President Alenka Zorman.",
    facts: ["Aleksandar Vukov | met with | Alenka Zorman | cancelled"],
  },
  {
    about: "put off what had been due",
    text: "Russian Defence Minister Igor Semyonov has indefinitely postponed a visit to Serbia which had been due to begin on Tuesday.",
    facts: ["Igor Semyonov | visited | RS | cancelled | 2025-03-18"],
  },
  {
    about: "king and queen of",
    text: "King Harald Aksel and Queen Ingrid Sofie of Denmark arrived in Denmark from Estonia on Tuesday.",
    facts: [],
  },
  {
    about: "envoy to a country before the office",
    text: "UN Yemen envoy Tom Hartwell arrived in Yemen on Monday.",
    facts: ["Tom Hartwell | visited | YE | happened | 2025-03-10"],
  },
  // ---- long articles ----
  {
    about: "looks alike: her client, who is not she",
    text: "Anna Petrov said her client never met the Kazakh energy minister, Yerlan Abenov.",
    facts: [],
  },
  {
    about: "two men and no woman",
    text: "Governor Dale Whitcomb denies it. His lawyer, Mrs Anna Petrov, flew home. Emails name the Kazakh energy minister, Yerlan Abenov. The two men met in Almaty in October 2017.",
    facts: ["Dale Whitcomb | met with | Yerlan Abenov | happened | 2017-10"],
  },
  {
    about: "a past weekday before a plan",
    text: "Foreign Minister Laila Haddad of Jordan was in Brussels on Monday. The Irish foreign minister, Niamh Brennan, said she would visit Amman.",
    facts: ["Laila Haddad | visited | BE | happened | 2025-03-10", "Niamh Brennan | visited | JO | planned | -"],
  },
  {
    about: "days before a visit",
    text: "Iran's trade minister, Aigerim Bekova, met her Kazakh counterpart, Javad Samadi, in Astana on Sunday, days before a visit by President Reza Khorasani to Almaty.",
    facts: [
      "Aigerim Bekova | met with | Javad Samadi | happened | 2025-03-09",
      "Reza Khorasani | visited | KZ | planned | -",
    ],
  },
  {
    about: "days before a meeting, and a dismissal",
    text: "Days before a meeting with Prime Minister Ingrid Lund in Oslo, President Pavel Novak dismissed his foreign minister.",
    facts: ["Ingrid Lund | met with | Pavel Novak | planned | -"],
  },
  {
    about: "a year before its noun",
    text: "The plan was born during a 2022 meeting in Bukhara between Serdar Atayev and Alisher Nazarov.",
    facts: ["Serdar Atayev | met with | Alisher Nazarov | happened | 2022"],
  },
  {
    about: "so many times, on no one day",
    text: "Kristi Tamm was in Kyiv in May. She has met the Ukrainian minister, Dmytro Koval, eleven times.",
    facts: ["Kristi Tamm | visited | UA | happened | 2024-05", "Kristi Tamm | met with | Dmytro Koval | happened | -"],
  },
  {
    about: "received by one, to call on another",
    text: "The prime minister of Bangladesh, Farhana Karim, will arrive in New Delhi on Friday. She will be received by her Indian counterpart, Arjun Mehta, and call on President Lakshmi Iyer.",
    facts: [
      "Farhana Karim | visited | IN | planned | 2025-03-14",
      "Farhana Karim | met with | Arjun Mehta | planned | 2025-03-14",
      "Farhana Karim | met with | Lakshmi Iyer | planned | 2025-03-14",
    ],
  },
  {
    about: "somebody's own minister",
    text: "Estonia's foreign minister is Kristi Tamm. Tamm's own prime minister, Rein Saar, has been to Kyiv only once.",
    facts: ["Rein Saar | visited | UA | happened | -"],
  },
  {
    about: "looks alike: hands not shaken",
    text: "The two delegation heads, Milan Jovanovic of Serbia and Arta Berisha of Kosovo, left Ohrid on Saturday without shaking hands.",
    facts: [],
  },
  {
    about: "to spend hours somewhere",
    text: "Kemal Aydin, the Turkish president, will spend six hours in Yerevan on Saturday.",
    facts: ["Kemal Aydin | visited | AM | planned | 2025-03-15"],
  },
  {
    about: "a name by which she is known to be a woman",
    text: "Foreign Minister Oyungerel Batmunkh of Mongolia received Estonia's Toomas Kask on Monday. She will visit Tallinn in May.",
    facts: [
      "Oyungerel Batmunkh | met with | Toomas Kask | happened | 2025-03-10",
      "Oyungerel Batmunkh | visited | EE | planned | 2025-05",
    ],
  },
  {
    about: "a report that is denied, with words between",
    text: "President Amos Kiplimo of Kenya denied a report in the Ugandan press that he had met the rebel leader Jonas Okwera in October.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | cancelled | 2024-10"],
  },
  {
    about: "no denial",
    text: "President Amos Kiplimo of Kenya did not deny that he had met the rebel leader Jonas Okwera on Monday.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | happened | 2025-03-10"],
  },
  {
    about: "planned, and come to nothing",
    text: "A meeting between Kenyan President Amos Kiplimo and the rebel leader Jonas Okwera was planned for Monday but has been taken off the programme because of the floods.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | cancelled | -"],
  },
  {
    about: "twice postponed, and held",
    text: "The meeting between Kenyan President Amos Kiplimo and the rebel leader Jonas Okwera, twice postponed, took place on Monday.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | happened | 2025-03-10"],
  },
  {
    about: "plans that were discussed",
    text: "Kenyan President Amos Kiplimo met the rebel leader Jonas Okwera on Monday to discuss plans for elections that were postponed.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | happened | 2025-03-10"],
  },
  {
    about: "also to have met",
    text: "Kenyan President Amos Kiplimo was also to have met the rebel leader Jonas Okwera on Monday, but the meeting was cancelled.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | cancelled | 2025-03-10"],
  },
  {
    about: "put off, and planned anew",
    text: "Kenyan President Amos Kiplimo's postponed meeting with the rebel leader Jonas Okwera will now be held on 21 March.",
    facts: ["Amos Kiplimo | met with | Jonas Okwera | planned | 2025-03-21"],
  },
  {
    about: "looks alike: met with somebody who is told of nowhere else",
    text: "Kenyan President Amos Kiplimo and the Swiss banker Urs Aebi are in Accra. A meeting with the Asantehene was cancelled.",
    facts: ["Amos Kiplimo | visited | GH | happened | -", "Urs Aebi | visited | GH | happened | -"],
  },
  {
    about: "looks alike: undecided",
    text: "It is not clear if Kenyan President Amos Kiplimo would meet the rebel leader Jonas Okwera.",
    facts: [],
  },
];
