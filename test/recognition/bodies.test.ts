import { describe, expect, test } from "vitest";
import { extraction, mentionsIn } from "../support.ts";

/** The names in a sentence with what they are by their shape: "Central Bank organization", "Amina Diallo person". */
function named(code: string, text: string): string[] {
  return mentionsIn(code, text)
    .filter(({ name, kind, placeForm }) => name !== null && kind !== "country" && placeForm === null)
    .map(({ name, kind }) => `${name?.text} ${kind}`);
}

describe("where a body's name begins and ends", () => {
  test.each([
    [
      "en",
      "Amina Diallo of Harbour Timber Ltd was pleased.",
      ["Amina Diallo person", "Harbour Timber Ltd organization"],
    ],
    ["en", "The governor of the Bank of England came.", ["Bank of England organization"]],
    ["en", "On Monday the National Assembly met.", ["National Assembly organization"]],
    [
      "en",
      "The Malawi Investment and Trade Centre (MITC) opened.",
      ["Malawi Investment and Trade Centre organization"],
    ],
    ["en", "The Teouma Landowners' Association voted.", ["Teouma Landowners' Association organization"]],
    [
      "ms",
      "Perjanjian antara Universiti Teknologi Seria dan Universiti Pasifik Suva ditandatangani.",
      ["Universiti Teknologi Seria organization", "Universiti Pasifik Suva organization"],
    ],
    ["ms", "MENTERI LUAR SINGAPURA KE DHAKA", []],
    [
      "ar",
      "اتفقت شركة مخازن الخليج وشركة كيب لوجستكس على البناء.",
      ["شركة مخازن الخليج organization", "شركة كيب لوجستكس organization"],
    ],
    ["ar", "تفاوض مع الشركة العُمانية «رمال للمعادن».", ["رمال للمعادن organization"]],
    ["ar", "الائتلاف العربي «محكوم بالحساب».", ["الائتلاف العربي organization"]],
    [
      "ar",
      'وقعت شركة "كيبل غريد" العُمانية ومجموعة "نيل لاين" عقدا.',
      ['شركة "كيبل غريد" organization', 'مجموعة "نيل لاين" organization'],
    ],
    ["en", "It is a national habit of every assembly.", []],
    ["en", "The winner is Nordkap Dredging of Bergen.", ["Nordkap Dredging organization"]],
    ["en", "The group Jaish al-Sahel was there.", ["Jaish al-Sahel organization"]],
    ["id", "Perusahaan itu memilih Pelita Tyres.", ["Pelita Tyres organization"]],
    ["id", "LOME, Kabut Warta Presiden Togo tiba.", ["Kabut Warta organization"]],
    ["id", "Mereka mendarat di Bandara Sultan Rahim Muda.", []],
    ["id", "Guru besar Universitas Cakrawala Timur hadir.", ["Universitas Cakrawala Timur organization"]],
    ["id", "Panglima Timur, Halim Osman, tiba.", ["Halim Osman person"]],
    ["id", "Tamu itu Timur Wibowo.", ["Timur Wibowo person"]],
    ["ms", "Mereka mendarat di Lapangan Terbang Sultan Rahim.", []],
    ["ms", "Utusan Khas PBB, Halim Osman, tiba.", ["Halim Osman person", "PBB organization"]],
    ["ms", "Kumpulan Jaish al-Sahel hadir.", ["Kumpulan Jaish al-Sahel organization"]],
    ["ms", "Semalam Tourism Maluku hadir.", ["Tourism Maluku organization"]],
    ["en", "The winner is Skagholm Process of Bergen.", ["Skagholm Process null"]],
    ["en", "The winner is Skagholm on Monday.", ["Skagholm null"]],
    ["id", "Para direksi PT Karya Budi Samudra (KBS) hadir.", ["PT Karya Budi Samudra organization"]],
    ["id", "Direktur PT Karya Budi Wicaksono hadir.", ["Budi Wicaksono person", "PT Karya organization"]],
    ["ms", "Kementerian Buruh, Belia dan Sukan bersetuju.", ["Kementerian Buruh, Belia dan Sukan organization"]],
    [
      "ms",
      "Kementerian Buruh, Yusof Matassan dan rakannya tiba.",
      ["Kementerian Buruh organization", "Yusof Matassan person"],
    ],
  ])("%s: %s", (code, text, expected) => {
    expect(named(code, text)).toEqual(expected);
  });
});

describe("a name between an office and its holder", () => {
  test.each([
    ["ms", "Gabenor Banky Ravinala, Dr. Halim Osman, tiba.", ["Halim Osman person", "Banky Ravinala organization"]],
    ["id", "Komandan KRDF Komodor Peter Wari tiba.", ["Peter Wari person", "KRDF organization"]],
    [
      "id",
      "Presiden Ravinala, Halim Osman dan Peter Wari tiba.",
      ["Ravinala person", "Halim Osman person", "Peter Wari person"],
    ],
  ])("%s: %s", (code, text, expected) => {
    expect(named(code, text)).toEqual(expected);
  });
});

describe("a father's honorific is part of a name", () => {
  test.each([
    ["ms", "Dato Jamil bin Haji Tuah tiba.", ["Jamil bin Haji Tuah person"]],
    ["ms", "Dato Jamil dan Haji Tuah tiba.", ["Jamil person", "Tuah person"]],
  ])("%s: %s", (code, text, expected) => {
    expect(named(code, text)).toEqual(expected);
  });
});

describe("what a name stands beside tells what is called so", () => {
  test.each([
    ["en", "Georgia's state rail company Rkinal signed a contract with the ministry.", "Rkinal", "organization"],
    ["en", "The Kazakh carrier Tabrinzhol and the ministry signed a contract.", "Tabrinzhol", "organization"],
    ["en", "Georgia's foreign minister Nino Beridze signed a contract.", "Nino Beridze", "person"],
  ])("%s: %s", (code, text, name, kind) => {
    expect(extraction(code, text).actors.find((actor) => actor.name === name)?.kind).toBe(kind);
  });
});
